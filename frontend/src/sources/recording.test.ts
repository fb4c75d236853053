// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { cpu } from '../../tests/support/cpu';
import { FakeSchedule } from '../../tests/support/FakeSchedule';
import { golden, goldens, heldIn } from '../../tests/support/goldens';
import { begun } from '../../tests/support/Story';
import type { Entry } from '../core/fold';
import type { HumanRole } from '../core/schema.gen';
import { Timeline } from '../core/timeline';
import { feed } from '../core/views';
import type { You } from '../core/views/scene';
import { RecordingSource } from './recording';
import { parseRecording, readRecording, type Progress } from './recordingFile';
import { capabilitiesOf, type Look } from './source';

const CONTROL: You = { participant: 'c1', role: 'control', seat: null };

function recording(
  entries: readonly Entry[],
  you = CONTROL,
): { source: RecordingSource; schedule: FakeSchedule } {
  const schedule = new FakeSchedule();
  return { source: new RecordingSource({ entries, you, names: new Map(), schedule }), schedule };
}

function youAs(viewer: string): You {
  if (!viewer.startsWith('seat:'))
    return { participant: null, role: viewer as HumanRole, seat: null };
  return { participant: null, role: 'player', seat: viewer.slice('seat:'.length) };
}

function inPieces(bytes: Uint8Array<ArrayBuffer>, length: number): ReadableStream<Uint8Array> {
  let from = 0;
  return new ReadableStream({
    pull(pieces) {
      if (from >= bytes.length) return pieces.close();
      pieces.enqueue(bytes.slice(from, from + length));
      from += length;
    },
  });
}

describe('a recording', () => {
  for (const one of goldens) {
    it(`[SRC20] ${one.name} shows at every cut what the log folds to`, () => {
      for (const { viewer, cut, state } of one.states.filter(
        ({ viewer }) => viewer !== 'onlooker',
      )) {
        const held = heldIn(one, viewer, cut);
        const { source } = recording(held, youAs(viewer));
        source.seek(Infinity);
        expect(source.scene.exercise, `${viewer} at ${cut}`).toEqual(state);
      }
    });

    it(`[SRC21] ${one.name} seen as somebody else is what they held`, () => {
      const seatsOf = one.states.filter(
        ({ viewer }) => viewer.startsWith('seat:') || viewer === 'observer',
      );
      for (const { viewer, cut, state } of seatsOf) {
        const { role, seat } = youAs(viewer);
        const { review } = new Timeline(one.entries).at(cut).exercise.people;
        if (Object.hasOwn(review, role)) continue; // widened, as the test below has it
        const { source } = recording(one.entries);
        const last = one.entries[cut - 1]?.item;
        source.jumpTo(`${last?.audience}:${last?.n}`);
        source.seeAs({ role, seat, title: viewer });
        expect(source.scene.exercise, `${viewer} at ${cut}`).toEqual(state);
        expect(source.scene.actors.size).toBe(0);
      }
    });
  }

  it('[SRC21] a review that widens a role widens what is seen as it, from there on', () => {
    const { entries } = golden('ordinary');
    const { t, at } = entries.at(-1)?.item ?? { t: 0, at: 0 };
    const n =
      1 +
      Math.max(...entries.filter(({ item }) => item.audience === 'all').map(({ item }) => item.n));
    const opened: Entry = {
      seq: entries.length + 1,
      actor: 'c1',
      command: 'x',
      item: {
        audience: 'all',
        n,
        t: t + 1,
        at,
        type: 'review.opened',
        role: 'observer',
        audiences: ['seats', 'staff', 'control'],
      },
    };
    const { source } = recording([...entries, opened]);
    source.seeAs({ role: 'observer', seat: null, title: 'Observer' });
    source.seek(t);
    expect(source.scene.exercise.injects.injects).toEqual({});
    source.seek(t + 1);
    expect(Object.keys(source.scene.exercise.injects.injects).length).toBeGreaterThan(0);
    source.seek(t);
    expect(source.scene.exercise.injects.injects).toEqual({});
  });

  it('[SRC22] going back and forth shows the same as going there straight', () => {
    const { entries } = golden('two_way');
    const { source, schedule } = recording(entries);
    for (let step = 0; step < 100; step++) {
      const position = Math.floor(schedule.random() * (entries.length - 1)) + 1;
      const { audience, n } = entries[position - 1]?.item ?? { audience: '', n: 0 };
      source.jumpTo(`${audience}:${n}`);
      expect(source.position).toBe(position);
      expect(source.scene.exercise).toEqual(new Timeline(entries).at(position).exercise);
    }
  });

  it('[SRC23] plays at its speed, tells once a picture, and stops at its end', () => {
    const { entries } = golden('ordinary');
    const { source, schedule } = recording(entries);
    let told = 0;
    source.subscribe(() => told++);
    source.play();
    schedule.advance(1_000);
    expect(source.t).toBeGreaterThanOrEqual(950);
    expect(source.t).toBeLessThanOrEqual(1_000);
    expect(told).toBeLessThanOrEqual(1_000 / 16 + 1);
    source.setSpeed(16);
    const before = source.t;
    schedule.advance(1_000);
    expect(source.t - before).toBeGreaterThan(15_000);
    source.pause();
    const paused = source.t;
    schedule.advance(5_000);
    expect(source.t).toBe(paused);
    source.play();
    schedule.advance(source.length);
    expect([source.t, source.playing, source.position]).toEqual([
      source.length,
      false,
      entries.length,
    ]);
    source.play();
    expect(source.t).toBeLessThan(source.length);
    source.close();
    expect(schedule.waiting).toBe(0);
  });

  it('[SRC23] keeps to the speeds there are, and to its own length', () => {
    const { source } = recording(golden('ordinary').entries);
    source.setSpeed(1000);
    expect(source.speed).toBe(16);
    source.setSpeed(0);
    expect(source.speed).toBe(1);
    source.seek(-5);
    expect(source.t).toBe(0);
    source.seek(1e12);
    expect(source.t).toBe(source.length);
    source.jumpTo('all:99999');
    expect(source.t).toBe(source.length);
  });

  it('[SRC32] shows several views of one moment side by side, and makes them anew only when something happened', () => {
    const one = golden('two_way');
    const { source } = recording(one.entries);
    const [own, ...others] = source.looks;
    for (const part of [1, 0.3, 0.8, 0.5]) {
      source.seek(source.length * part);
      for (const look of others) {
        source.seeAs(look);
        const beside = others.map((other) => source.sceneAs(other).exercise);
        expect(beside[others.indexOf(look)]).toEqual(source.scene.exercise);
        expect(source.sceneAs(own!).exercise.injects.injects).not.toEqual({});
        if (look.seat !== null) expect(source.scene.exercise.injects.injects).toEqual({});
      }
      const before = source.scene;
      source.seek(source.t);
      expect(source.scene).toBe(before);
    }
  });

  it('[SRC24] offers the views whose audiences it holds, and says what it can do', () => {
    const one = golden('ordinary');
    const words = (looks: readonly Look[]) => looks.map(({ role, seat }) => seat ?? role);
    const { source } = recording(one.entries);
    expect(words(source.looks)).toEqual([
      'control',
      'lead',
      'social',
      'legal',
      'staff',
      'observer',
      'evaluator',
    ]);
    const own = recording(heldIn(one, 'seat:lead'), youAs('seat:lead')).source;
    expect(words(own.looks)).toEqual(['lead', 'observer']);
    const observer = recording(heldIn(one, 'observer'), youAs('observer')).source;
    expect(capabilitiesOf(observer)).toEqual({
      canCommand: false,
      canPause: true,
      canSeek: true,
      canSeeAs: false,
    });
  });

  it('[SRC25] a file is read line by line, and a broken line is named', () => {
    const { lines } = golden('ordinary');
    expect(parseRecording(`${lines.join('\n')}\n`)).toEqual(golden('ordinary').entries);
    expect(() => parseRecording(`${lines[0]}\n\n{"audience":`)).toThrow('Line 3');
  });

  it('[SRC25] a file is read as it arrives, in pieces of any length, and says how far it has come', async () => {
    const { lines, entries } = golden('ordinary');
    const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
    for (const length of [7, 1000, bytes.length]) {
      const told: Progress[] = [];
      const headers = { 'Content-Length': String(bytes.length) };
      const answer = new Response(inPieces(bytes, length), { headers });
      expect(await readRecording(answer, (progress) => told.push(progress))).toEqual(entries);
      expect(told.at(-1)).toEqual({ items: entries.length, share: 1 });
      expect(told.map(({ share }) => share)).toEqual(told.map(({ share }) => share).toSorted());
    }
    const packed = { headers: { 'Content-Length': '10', 'Content-Encoding': 'gzip' } };
    const told: Progress[] = [];
    await readRecording(new Response(bytes, packed), (progress) => told.push(progress));
    expect(told.map(({ share }) => share)).toEqual(told.map(() => null));
  });

  it('[REPLAY12] any moment of twenty thousand events is folded and viewed within 100 ms', () => {
    const story = begun();
    const accounts = Array.from({ length: 200 }, (_, at) => story.account(`p${at}`));
    const posts: string[] = [];
    while (story.items.length < 20_000) {
      story.t += 60;
      const nth = story.items.length;
      const account = accounts[nth % accounts.length] as string;
      const reply_to = nth % 3 === 0 ? (posts[nth % (posts.length || 1)] ?? null) : null;
      posts.push(story.post(account, `post ${nth}`, { reply_to }));
      story.add('all', { type: 'post.liked', post: posts.at(-1) as string, account });
    }
    const { source } = recording(story.items);
    source.seeAs({ role: 'observer', seat: null, title: 'Observer' });
    const look = (part: number): number =>
      cpu(() => {
        source.seek(source.length * part);
        feed(source.scene);
      });
    [1, 0.5, 0.9].forEach(look); // compiled by now
    const took = [0.89, 0.1, 0.95, 0.94, 0.93, 0.5, 0.99].map(look).toSorted((a, b) => a - b);
    expect(took[3]).toBeLessThan(100);
  });

  it('[SRC22] fifty thousand items are gone back through in under a second', () => {
    const entries: Entry[] = Array.from({ length: 50_000 }, (_, at) => ({
      audience: 'team',
      n: at + 1,
      t: at,
      at,
      type: 'talk.said',
      by: null,
      text: 'x',
      reply_to: null,
      about: null,
    }));
    const { source } = recording(entries);
    source.seek(50_000);
    expect(source.scene.exercise.talk.messages['team:50000']).toBeDefined();
    const took = cpu(() => {
      source.seek(49_000);
      expect(source.scene.exercise.talk.messages['team:49002']).toBeUndefined();
    });
    expect(took).toBeLessThan(1_000);
  });
});
