// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { begun, CONTROL } from '../../../tests/support/Story';
import type { Name } from '../schema.gen';
import { decks, pace } from './decks';
import { postView } from './posts';

const NOTHING = { account: null, media: [], persona: null, reply_to: null, quote_of: null };

function dealing(unless: 'owned' | null = null): {
  story: ReturnType<typeof begun>;
  deck: Name;
  cards: Name[];
} {
  const story = begun();
  const deck = story.add('control', {
    type: 'deck.stocked',
    key: 'calm',
    title: 'An ordinary day',
    mood: 'ordinary',
    kind: 'fan',
    lowest: 0,
    highest: 2,
    after: null,
    until: null,
    unless,
  });
  const cards = [1, 2].map((number) =>
    story.add('control', {
      type: 'card.stocked',
      deck,
      key: `calm/${number}`,
      kind: 'fan',
      text: `Card ${number}`,
      repost_of: null,
      after: null,
      ...NOTHING,
    }),
  );
  return { story, deck, cards };
}

describe('the decks', () => {
  it('[FEED27] say what plays, how much is left, and why one does not play', () => {
    const { story, deck, cards } = dealing();
    const only = () => decks(story.scene(CONTROL))[0];
    expect(only()).toMatchObject({
      state: 'playing',
      left: 2,
      total: 2,
      low: true,
      waitsFor: null,
    });
    story.add('control', { type: 'escalation.changed', level: 4, reason: 'x', rule: '' });
    expect(only()).toMatchObject({ state: 'elsewhere' });
    story.add('control', { type: 'deck.muted', deck });
    expect(only()).toMatchObject({ state: 'muted', muted: true });
    story.add('control', { type: 'deck.opened', deck });
    for (const [at, card] of cards.entries()) {
      const post = story.post(story.account(`kai${at}`), 'Out');
      story.add('control', { type: 'card.dealt', card, post, number: at + 1, since: 0 });
    }
    expect(only()).toMatchObject({ state: 'dry', left: 0, total: 2 });
  });

  it('[FEED33] have had their time once the team has given what they ask for', () => {
    const { story, deck } = dealing('owned');
    const state = () => decks(story.scene(CONTROL)).find(({ name }) => name === deck)?.state;
    expect(state()).toBe('playing');
    story.add('control', {
      type: 'act.noted',
      kinds: ['posted', 'owned'],
      by: 'p1mira',
      seat: 'lead',
      account: null,
      post: null,
      target: null,
      text: '',
      copies: 1,
      views: 0,
    });
    expect(state()).toBe('over');
  });

  it('[FEED27] stand beside the posts of the last minute', () => {
    const { story } = dealing();
    const kai = story.account('kai');
    for (const at of [1_000, 30_000, 59_000]) {
      story.t = at;
      story.post(kai, `At ${at}`);
    }
    expect([60_000, 61_500, 200_000].map((now) => pace(story.scene(CONTROL), now))).toEqual([
      3, 2, 0,
    ]);
  });
});

describe('the numbers under a post', () => {
  it('[FEED28] are the public’s as counted, and the exercise’s own accounts beside them', () => {
    const { story } = dealing();
    const post = story.post(story.account('kai'), 'Why');
    expect(postView(story.scene(), post)).toMatchObject({ views: null, likes: 0, reposts: 0 });
    story.add('all', {
      type: 'reach.counted',
      counts: [{ post, views: 1200, likes: 30, reposts: 4 }],
    });
    expect(postView(story.scene(), post)).toMatchObject({ views: 1200, likes: 30, reposts: 4 });
    const mira = story.account('mira');
    story.add('all', { type: 'post.liked', post, account: mira });
    story.post(mira, '', { repost_of: post });
    expect(postView(story.scene(), post)).toMatchObject({ views: 1200, likes: 31, reposts: 5 });
  });
});
