// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cpu } from '../../tests/support/cpu';
import { goldens, heldIn, type Golden } from '../../tests/support/goldens';
import { decode, find, known, UnknownName, UnknownTag } from './envelope';
import { emptyExercise } from './exercise';
import { Fold, itemOf } from './fold';
import { indexPosts, type PostIndex } from './postIndex';
import { reduce } from './reduce';
import type { Item } from './schema.gen';

interface Schema {
  definitions: Record<
    string,
    { oneOf?: { $ref: string }[]; properties?: { type: { const: string } } }
  >;
}

function everyTag(): string[] {
  const text = readFileSync(join(import.meta.dirname, 'schema.json'), 'utf8');
  const { definitions } = JSON.parse(text) as Schema;
  const events = definitions.AnyEvent?.oneOf ?? [];
  return events.map(
    ({ $ref }) => definitions[$ref.split('/').at(-1) ?? '']?.properties?.type.const ?? '',
  );
}

function folded(golden: Golden, viewer: string, cut: number): Fold {
  const fold = new Fold();
  for (const entry of heldIn(golden, viewer, cut)) expect(fold.take(entry)).toBe('folded');
  return fold;
}

function storm(posts: number): Item[] {
  const place = { audience: 'all', t: 0, at: 0 };
  const items: Item[] = [
    { ...place, n: 1, type: 'platform.opened', name: 'Chirp', kind: 'microblog', limit: 280 },
    {
      ...place,
      n: 2,
      type: 'account.opened',
      platform: 'all:1',
      handle: 'one',
      name: 'One',
      bio: '',
      kind: 'person',
      verified: false,
      followers: 0,
    },
  ];
  for (let n = 3; n < posts + 3; n++) {
    items.push({
      audience: 'all',
      n,
      t: n,
      at: n,
      type: 'post.published',
      account: 'all:2',
      text: `Post ${n}`,
      reply_to: n % 3 === 0 && n > 3 ? `all:${n - 1}` : null,
      quote_of: null,
      repost_of: null,
      media: [],
      posted: n,
    });
  }
  return items;
}

describe('the fold', () => {
  for (const golden of goldens) {
    it(`[FOLD1] folds ${golden.name} to the server's state for every viewer and cut`, () => {
      for (const { viewer, cut, state } of golden.states) {
        const { exercise } = folded(golden, viewer, cut);
        expect(exercise, `${viewer} at ${cut}`).toEqual(state);
        for (const [one, other] of [
          [exercise.posts.posts, state.posts.posts],
          [exercise.messages.delivered, state.messages.delivered],
          [exercise.injects.injects, state.injects.injects],
          [exercise.talk.messages, state.talk.messages],
        ] as const) {
          expect(Object.keys(one)).toEqual(Object.keys(other));
        }
      }
    });
  }

  it('[FOLD2] the golden logs hold every type of event', () => {
    const seen = new Set(goldens.flatMap((golden) => golden.entries.map(({ item }) => item.type)));
    const tags = everyTag();
    expect(tags.length).toBeGreaterThan(40);
    expect(tags.filter((tag) => !seen.has(tag as Item['type']))).toEqual([]);
  });

  it('[FOLD3] an event type from a newer version is named, and the state is as it was', () => {
    const exercise = emptyExercise();
    const wire = '{"audience":"all","n":1,"t":0,"at":0,"type":"tea.served"}';
    expect(() => reduce(exercise, decode(wire))).toThrow(new UnknownTag('tea.served'));
    expect(exercise).toEqual(emptyExercise());
  });

  it('[FOLD4] a reference to what is not there is named, whatever the slice', () => {
    const place = { audience: 'control', n: 1, t: 0, at: 0 };
    const broken: Item[] = [
      { ...place, type: 'post.deleted', post: 'all:9', by_platform: false },
      { ...place, type: 'post.liked', post: 'constructor', account: 'all:1' },
      {
        ...place,
        type: 'message.settled',
        mailbox: 'seat:a',
        message: 'seat:a:9',
        by: 'p1aaaaaaaaaa',
        answered_by: null,
      },
      { ...place, type: 'message.dismissed', awaited: 'control:9' },
      { ...place, type: 'inject.held', inject: 'control:9' },
      { ...place, type: 'persona.spoken', persona: 'control:9', post: 'all:1' },
      {
        ...place,
        type: 'account.entrusted',
        account: 'all:9',
        seat: 'a',
        participant: null,
        acting_for: null,
      },
      { ...place, type: 'seat.briefed', mailbox: 'seat:constructor', card: 'Card' },
      { ...place, type: 'participant.seated', circle: 'team', participant: 'p9', seat: 'a' },
    ];
    for (const item of broken) {
      const exercise = emptyExercise();
      expect(() => reduce(exercise, item), item.type).toThrow(UnknownName);
      expect(exercise).toEqual(emptyExercise());
    }
  });

  it('[FOLD4] a like that was never given cannot be taken back', () => {
    const fold = new Fold();
    for (const item of storm(1)) fold.fold(item);
    const place = { audience: 'all', n: 4, t: 4, at: 4 };
    expect(() =>
      fold.take({ ...place, type: 'post.unliked', post: 'all:3', account: 'all:2' }),
    ).toThrow(UnknownName);
    expect(fold.cut).toEqual({ all: 3 });
  });

  it('[FOLD5] what every object has is in no table', () => {
    expect(find({}, 'constructor')).toBeNull();
    expect(() => known({}, 'toString')).toThrow(UnknownName);
  });

  it('[FOLD6] an item is folded once, and only when the one before it in its audience was', () => {
    const [first, second] = storm(2).slice(0, 2) as [Item, Item];
    const fold = new Fold();
    expect(fold.take(second)).toBe('gap');
    expect(fold.take(first)).toBe('folded');
    expect(fold.take(first)).toBe('duplicate');
    expect(fold.take(second)).toBe('folded');
    expect(fold.cut).toEqual({ all: 2 });
    expect([fold.holds('all:2'), fold.holds('all:3'), fold.holds('team:1')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('[FOLD7] fifty thousand events fold in under a second', () => {
    const items = storm(50_000);
    const times = [1, 2, 3].map(() => {
      const fold = new Fold();
      const took = cpu(() => items.forEach((item) => fold.take(item)));
      expect(fold.size).toBe(50_002);
      return took;
    });
    expect(Math.min(...times)).toBeLessThan(1000);
  });

  it('[FOLD8] the index kept item by item is the index of the state, at every cut of every golden log', () => {
    for (const golden of goldens) {
      const fold = new Fold();
      for (const entry of golden.entries) {
        fold.take(entry);
        expect(plain(fold.index), `${golden.name} ${entry.seq}`).toEqual(
          plain(indexPosts(fold.exercise)),
        );
      }
    }
  });

  it('[FOLD8] a post that bears an earlier time stands where it belongs', () => {
    const fold = new Fold();
    const items = storm(3);
    for (const item of items) fold.fold(item);
    const late = {
      ...(items.at(-1) as Extract<Item, { type: 'post.published' }>),
      n: 6,
      posted: 4,
    };
    fold.fold(late);
    expect(fold.index.order).toEqual(['all:3', 'all:4', 'all:6', 'all:5']);
    expect(plain(fold.index)).toEqual(plain(indexPosts(fold.exercise)));
  });

  it('[FOLD9] who caused what is kept for control, and known to nobody else', () => {
    const [golden] = goldens as [Golden];
    const control = folded(golden, 'control', Infinity);
    const line = golden.entries.at(-1) as Golden['entries'][number];
    const { audience, n } = itemOf(line);
    expect(control.actors.get(`${audience}:${n}`)).toBe(line.actor);
    expect(folded(golden, 'observer', Infinity).actors.size).toBe(0);
  });
});

function plain(index: PostIndex): unknown {
  return index.order.map((name) => {
    const indexed = index.get(name);
    return [name, indexed?.answers, indexed?.reposts, indexed?.quotes];
  });
}
