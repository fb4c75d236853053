import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { FakeSchedule } from '../../tests/support/FakeSchedule';
import { golden } from '../../tests/support/goldens';
import { feed } from '../core/views';
import { RecordingSource } from './recording';
import { watched } from '../../tests/support/watched.svelte';
import { SourceStore } from './store.svelte';

describe('a source as Svelte sees it', () => {
  it('[SRC31] draws once for each picture, and again whenever something was folded', () => {
    const schedule = new FakeSchedule();
    const { entries } = golden('ordinary');
    const you = { participant: null, role: 'control', seat: null } as const;
    const source = new RecordingSource({ entries, you, names: new Map(), schedule });
    const store = new SourceStore(source, schedule);
    const { seen, stop } = watched(() => (store.scene === null ? -1 : feed(store.scene).length));
    flushSync();
    const before = seen.length;
    for (let t = 0; t <= source.length; t += 1_000) source.seek(t);
    schedule.advance(16);
    flushSync();
    expect(seen.length).toBe(before + 1);
    expect(seen.at(-1)).toBe(feed(source.scene).length);
    expect(store.t).toBe(source.t);
    stop();
    store.destroy();
    expect(schedule.waiting).toBe(0);
  });
});
