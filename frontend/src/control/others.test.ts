// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { begun, CONTROL } from '../../tests/support/Story';
import type { Entry } from '../core/fold';
import { othersDeeds } from './others';

describe('two facilitators', () => {
  it('[DAY9] each is told what the other does as it happens, one sentence a deed, and nothing of their own', () => {
    const story = begun();
    story.add('control', {
      type: 'participant.joined',
      circle: 'control',
      participant: 'c2jo',
      role: 'control',
      seat: null,
    });
    const inject = story.inject(1_000, 0);
    const before = story.items.length;
    story.release(inject, []);
    story.add('all', { type: 'clock.paused', reason: 'Coffee', question: '' });
    story.add('all', { type: 'announcement.made', text: 'Hello.' });
    story.add('all', { type: 'clock.resumed' });
    const by = ['c2jo', 'c2jo', 'c1ada', 'conductor'];
    const entries = story.items.map((item, at): Entry => ({
      seq: at + 1,
      actor: by[at - before] ?? 'door',
      command: `command ${at}`,
      item,
    }));
    const scene = story.scene(CONTROL);
    const words = othersDeeds(scene, entries, before).map((deed) => deed.words);
    expect(words).toEqual([
      `Control fired “${scene.exercise.injects.injects[inject]?.title}”`,
      'Control paused',
    ]);
    expect(othersDeeds(scene, entries, entries.length)).toEqual([]);
  });
});
