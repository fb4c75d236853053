// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { ActKind, AnyCommand, Name } from '../core/schema.gen';
import { shelf } from '../core/views';
import { activity } from './activity';
import { ControlDesk } from './desk.svelte';
import { shelfLetter } from './keys';
import { line } from './line';
import Shelf from './Shelf.svelte';
import { telling, whyFits } from './shelving';
import { CONTROL, MIRA, Story } from '../../tests/support/Story';

const NOW = 100_000;

function shelvedLine(after: number, text: string) {
  const rest = { persona: null, account: null, answered: false, subject: '', media: [], to: [] };
  return { after, text, form: 'reply' as const, channel: 'microblog' as const, ...rest };
}

function shelved(): { story: Story; brand: Name; set: Name } {
  const story = new Story();
  story.add('all', { type: 'clock.started', speed: 100 });
  const brand = story.account('ebberline', 'organisation', 'lead');
  const sets: [string, string, ActKind][] = [
    ['If they deleted', 'D', 'deleted'],
    ['If they owned it', 'O', 'owned'],
  ];
  const [set = ''] = sets.map(([title, letter, when]) =>
    story.add('control', {
      type: 'set.shelved',
      key: letter.toLowerCase(),
      title,
      letter,
      when,
      lines: [shelvedLine(20_000, 'Kept.'), shelvedLine(50_000, 'Me too.')],
    }),
  );
  return { story, brand, set };
}

function noted(
  story: Story,
  kinds: [ActKind, ...ActKind[]],
  post: Name | null,
  brand: Name,
  target: Name | null = null,
): Name {
  return story.add('control', {
    type: 'act.noted',
    kinds,
    by: 'p1mira',
    seat: 'lead',
    account: brand,
    post,
    target,
    text: '',
    copies: 1,
    views: 0,
  });
}

function deleted(): { story: Story; set: Name; act: Name; brand: Name } {
  const { story, brand, set } = shelved();
  const post = story.publish(brand, 'p1mira', 'Oops');
  story.t = NOW - 9_000;
  story.add('all', { type: 'post.deleted', post, by_platform: false });
  return { story, set, brand, act: noted(story, ['deleted'], post, brand) };
}

function open(story: Story): AnyCommand[] {
  const given: AnyCommand[] = [];
  const desk = new ControlDesk(
    (command) => {
      given.push(command);
      return Promise.resolve({ ok: true, names: [] });
    },
    () => NOW,
  );
  const scene = story.scene(CONTROL);
  render(Shelf, { scene, now: NOW, desk, running: true, open: true });
  return given;
}

describe('the shelf', () => {
  it('[CTRL30] suggests at most one set, says why, and by when it goes by itself', () => {
    const { story, set, act } = deleted();
    const { suggestion, sets } = shelf(story.scene(CONTROL), NOW);
    expect(suggestion).toMatchObject({ act, kind: 'deleted', byItselfAt: NOW + 3_000 });
    expect(suggestion?.set).toMatchObject({ name: set, lines: 2, length: 50_000, fired: 0 });
    expect(sets.map(({ letter }) => letter)).toEqual(['D', 'O']);
    expect(suggestion && whyFits(suggestion, NOW)).toBe('deleted 0:09 ago, no reason yet');
  });

  it('[CTRL30] suggests nothing once it is out, left alone, old, or fitting nothing', () => {
    const { story, set, act, brand } = deleted();
    expect(shelf(story.scene(CONTROL), NOW + 300_000).suggestion).toBeNull();
    noted(story, ['replied'], null, brand);
    expect(shelf(story.scene(CONTROL), NOW).suggestion?.act).toBe(act);
    story.add('control', { type: 'set.dismissed', set, act });
    expect(shelf(story.scene(CONTROL), NOW).suggestion).toBeNull();
    noted(story, ['posted', 'owned'], null, brand);
    expect(shelf(story.scene(CONTROL), NOW).suggestion?.set.letter).toBe('O');
  });

  it('[SHELF16] suggests nothing for what was taken down since, and its deletion instead', () => {
    const { story, brand } = shelved();
    story.t = NOW - 9_000;
    const post = story.publish(brand, 'p1mira', 'Sorry');
    const owned = noted(story, ['posted', 'owned'], post, brand);
    expect(shelf(story.scene(CONTROL), NOW).suggestion?.act).toBe(owned);
    story.add('all', { type: 'post.deleted', post, by_platform: false });
    expect(shelf(story.scene(CONTROL), NOW).suggestion).toBeNull();
    expect(shelf(story.scene(CONTROL), NOW).sets.map(({ act }) => act)).toEqual([null, null]);
    const act = noted(story, ['deleted'], post, brand);
    expect(shelf(story.scene(CONTROL), NOW).suggestion).toMatchObject({ act, kind: 'deleted' });
  });

  it('[CTRL31] a set is fired about what it fits, or left, and the shelf is told to wait', async () => {
    const { story, set, act } = deleted();
    const given = open(story);
    await fireEvent.click(screen.getByRole('button', { name: /If they deleted/ }));
    await fireEvent.click(screen.getByRole('button', { name: /Leave it/ }));
    await fireEvent.click(screen.getByRole('button', { name: /By itself/ }));
    await fireEvent.click(screen.getByRole('button', { name: /If they owned it/ }));
    expect(given).toEqual([
      { type: 'set.fire', set, act },
      { type: 'set.dismiss', set, act },
      { type: 'shelf.automatic', on: false },
      { type: 'set.fire', set: 'control:2', act: null },
    ]);
  });

  it('[CTRL32] Shift and a letter is the shelf’s, and means nothing in a text field', () => {
    const key = (init: KeyboardEventInit): string | null =>
      shelfLetter(new KeyboardEvent('keydown', init));
    expect(key({ key: 'D', shiftKey: true })).toBe('D');
    expect([key({ key: 'd' }), key({ key: '?', shiftKey: true })]).toEqual([null, null]);
    expect(key({ key: 'D', shiftKey: true, ctrlKey: true })).toBeNull();
    const field = document.body.appendChild(document.createElement('input'));
    let found: string | null = 'none';
    field.addEventListener('keydown', (event) => (found = shelfLetter(event)));
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'D', shiftKey: true, bubbles: true }));
    expect(found).toBeNull();
  });

  it('[CTRL33] what the team does names a personal account, who deleted, and the platform', () => {
    const { story, brand } = deleted();
    const own = story.account('mira_r');
    story.add('team', {
      type: 'account.entrusted',
      account: own,
      seat: null,
      participant: 'p1mira',
      acting_for: null,
    });
    story.publish(own, 'p1mira', 'I was there');
    const gone = story.publish(brand, 'p1mira', 'Well');
    story.add('all', { type: 'post.deleted', post: gone, by_platform: true });
    const said = activity(story.scene(CONTROL)).map(({ who, words }) => `${who} ${words}`);
    expect(said).toContain('Mira posted, from the personal account');
    expect(said).toContain('Mira deleted a post');
    expect(said).toContain('EBBERLINE had a post removed by the platform');
    expect(activity(story.scene(MIRA)).length).toBeGreaterThan(0);
  });
});

it('[HIDE11] control reads who hid whose reply, in the list and on the line of time', () => {
  const { story, brand } = shelved();
  const post = story.publish(brand, 'p1mira', 'Good evening');
  const target = story.post(story.account('kai'), 'Why?', { reply_to: post });
  story.add('all', { type: 'reply.hidden', post: target, account: brand });
  noted(story, ['hidden'], null, brand, target);
  const scene = story.scene(CONTROL);
  const said = activity(scene).map(({ who, words }) => `${who} ${words}`);
  expect(said).toContain('Mira hid a reply of @kai as EBBERLINE');
  const rows = line(scene, NOW).past.flatMap((row) => (row.kind === 'act' ? [row.act.what] : []));
  expect(rows).toEqual(['hidden']);
});

it('[SHELF19] in the narrow list a set goes by what tells it apart', () => {
  const titles = [
    ['If they reposted it bare', 'Reposted it bare'],
    ['If the same text went out four times', 'Same text went out four times'],
    ['If it was owned, in so many words', 'Owned, in so many words'],
    ['If it came from a personal account', 'Came from a personal account'],
    ['If the team says nothing', 'Says nothing'],
    ['If nothing has been said', 'Nothing has been said'],
    ['If items go missing', 'Items go missing'],
    ['Ten minutes of silence', 'Ten minutes of silence'],
    ['If', 'If'],
  ];
  for (const [title = '', told] of titles) expect(telling(title)).toBe(told);
});
