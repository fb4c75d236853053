import { describe, expect, it } from 'vitest';
import { begun, CONTROL, type Story } from '../../../tests/support/Story';
import type { ActKind, Name, Shared } from '../schema.gen';
import { shelf, type SuggestionView } from './shelf';

const NOW = 60_000;
type Kinds = [ActKind, ...ActKind[]];

function shelve(story: Story, when: ActKind, letter: string): Name {
  return story.add('control', {
    type: 'set.shelved',
    key: letter,
    title: `If they ${when}`,
    letter,
    when,
    lines: [
      {
        after: 30_000,
        text: 'Well.',
        form: 'reply',
        channel: 'microblog',
        persona: null,
        account: null,
        answered: false,
        subject: '',
        media: [],
        to: [],
      },
    ],
  });
}

function note(story: Story, kinds: Kinds, target: Name | null, copies = 1): Name {
  return story.add('control', {
    type: 'act.noted',
    kinds,
    by: 'p1mira',
    seat: 'lead',
    account: null,
    post: null,
    target,
    text: '',
    copies,
    views: 0,
  });
}

/** A post that an inject brought, judged so. */
function brought(story: Story, shared: Shared, marks: string[] = []): Name {
  const inject = story.inject(0, 1, { shared, marks });
  const post = story.post(story.account('ada'), 'Look at this.');
  story.release(inject, [post]);
  return post;
}

/** A post that a card of a deck became; the card or its deck may wait for an inject. */
function dealt(story: Story, after: { card?: Name; deck?: Name } = {}): Name {
  const deck = story.add('control', {
    type: 'deck.stocked',
    key: 'any',
    title: 'Any day',
    mood: 'kind',
    kind: 'spam',
    lowest: 0,
    highest: 5,
    after: after.deck ?? null,
    until: null,
    unless: null,
  });
  const card = story.add('control', {
    type: 'card.stocked',
    deck,
    key: 'door',
    kind: 'spam',
    persona: null,
    account: null,
    text: 'My first door.',
    media: [],
    reply_to: null,
    quote_of: null,
    repost_of: null,
    after: after.card ?? null,
  });
  const post = story.post(story.account('steph'), 'My first door.');
  story.add('control', { type: 'card.dealt', card, post, number: 1, since: 0 });
  return post;
}

const suggested = (story: Story): SuggestionView | null =>
  shelf(story.scene(CONTROL), NOW).suggestion;

/** Whether a set for this kind of act is suggested when the team does that to the post, and is marked as fitting. */
function fits(kind: ActKind, target: (story: Story) => Name | null): boolean {
  const story = begun();
  const set = shelve(story, kind, 'S');
  const act = note(story, [kind], target(story));
  const { suggestion, sets } = shelf(story.scene(CONTROL), NOW);
  expect(sets.find(({ name }) => name === set)?.act ?? null).toBe(suggestion === null ? null : act);
  return suggestion?.set.name === set;
}

describe('which set fits', () => {
  it('[SHELF20] sharing, quoting and editing depend on how what was shared is judged; what began it all is minded always', () => {
    for (const kind of ['reposted', 'quoted', 'edited'] as const) {
      const found = (['harmless', 'notice', 'contested', 'hostile'] as const).map((shared) =>
        fits(kind, (story) => brought(story, shared)),
      );
      expect([kind, ...found]).toEqual([kind, false, false, true, true]);
      expect(fits(kind, (story) => brought(story, 'harmless', ['trigger']))).toBe(true);
      expect(fits(kind, (story) => story.post(story.account('nobody'), 'Unjudged.'))).toBe(true);
      expect(fits(kind, () => null)).toBe(true);
    }
  });

  it('[SHELF20] a card of a deck is harmless, unless it or its deck waits for an inject', () => {
    expect(fits('reposted', (story) => dealt(story))).toBe(false);
    expect(fits('reposted', (story) => dealt(story, { card: story.inject(0, 1) }))).toBe(true);
    expect(fits('reposted', (story) => dealt(story, { deck: story.inject(0, 1) }))).toBe(true);
  });

  it('[SHELF20] what else the team does fits whatever it is about', () => {
    for (const kind of ['deleted', 'owned', 'cited_bio', 'from_personal'] as const)
      expect(fits(kind, (story) => brought(story, 'harmless'))).toBe(true);
  });

  it('[SHELF20] an answer fits where it is one to the incident, and not to a question of every day or a cry for help', () => {
    expect(fits('replied', (story) => brought(story, 'contested'))).toBe(true);
    expect(fits('replied', (story) => brought(story, 'harmless'))).toBe(false);
    expect(fits('replied', (story) => brought(story, 'contested', ['important']))).toBe(false);
  });

  it('[SHELF11] a like fits when what was liked is contested', () => {
    expect(fits('liked', (story) => brought(story, 'hostile'))).toBe(true);
    const story = begun();
    shelve(story, 'liked', 'L');
    note(story, ['liked'], brought(story, 'harmless'));
    expect(suggested(story)).toBeNull();
  });

  it('[SHELF10] a set for the same text waits for the fourth time', () => {
    const story = begun();
    const set = shelve(story, 'same_text', 'T');
    note(story, ['replied', 'same_text'], null, 3);
    expect(suggested(story)).toBeNull();
    note(story, ['replied', 'same_text'], null, 4);
    expect(suggested(story)).toMatchObject({ set: { name: set }, kind: 'same_text', copies: 4 });
  });

  it('[CTRL30] what says most of an act is what it is answered for, by a set that has not been out', () => {
    const story = begun();
    const reply = shelve(story, 'replied', 'R');
    const owned = shelve(story, 'owned', 'O');
    const first = note(story, ['replied', 'owned'], null);
    expect(suggested(story)).toMatchObject({ set: { name: owned }, kind: 'owned' });
    story.add('control', {
      type: 'set.fired',
      set: owned,
      act: first,
      by_hand: true,
      starts: 0,
      lines: [],
    });
    const second = note(story, ['replied', 'owned'], null);
    expect(suggested(story)).toMatchObject({ set: { name: reply }, act: second, kind: 'replied' });
  });
});
