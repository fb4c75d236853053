// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { beforeAll, describe, expect, it } from 'vitest';
import { layOut } from '../../tests/layout';
import { sceneFrom } from '../../tests/support/rooms';
import { begun, MIRA, TOM, type Story } from '../../tests/support/Story';
import type { AnyCommand, Name } from '../core/schema.gen';
import { accountPage } from '../core/views';
import RoomView from './RoomView.svelte';

const DAY = 86_400_000;

/** jsdom lays nothing out, so no size ever changes. */
class NoSizes implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

interface Cast {
  story: Story;
  kai: Name;
}

function cast(): Cast {
  const story = begun();
  story.account('fjord', 'organisation', 'lead');
  const kai = story.account('kai');
  story.post(kai, 'My cat hates Mondays.', { posted: -9 * DAY });
  story.post(kai, 'Trains again.', { posted: -2 * DAY });
  story.post(story.account('lou'), 'Not mine.');
  story.t = 20_000;
  story.post(kai, 'Why is the lift locked?');
  return { story, kai };
}

async function room(story: Story, more: object = {}): Promise<AnyCommand[]> {
  const given: AnyCommand[] = [];
  const give = (command: AnyCommand) => {
    given.push(command);
    return Promise.resolve({ ok: true as const, names: [] });
  };
  render(RoomView, { scene: story.scene(MIRA), now: 60_000, give, ...more });
  await tick();
  return given;
}

/** The name on a post, which leads to the account's page. */
const opener = (): HTMLElement => {
  const [name] = screen.getAllByText('KAI');
  const button = name?.closest('button');
  if (!button) throw new Error('the name leads nowhere');
  return button;
};

describe("an account's page", () => {
  beforeAll(() => {
    layOut();
    globalThis.ResizeObserver = NoSizes;
    Element.prototype.scrollIntoView = () => undefined;
    HTMLDialogElement.prototype.showModal = function open(this: HTMLDialogElement) {
      this.open = true; // jsdom knows no modal dialogues
    };
  });

  it('[PAGE1] holds who it is and all its posts that the viewer holds, newest first, from before the start too', () => {
    const { story, kai } = cast();
    const page = accountPage(story.scene(TOM), kai);
    expect(page?.posts.map(({ text }) => text)).toEqual([
      'Why is the lift locked?',
      'Trains again.',
      'My cat hates Mondays.',
    ]);
    expect(page?.account).toMatchObject({ display: 'KAI', handle: 'kai', followers: 10 });
    expect(accountPage(story.scene(TOM), 'all:999')).toBeNull();
  });

  it('[PAGE1] a post that comes in stands on top, a deleted one stays as a tombstone', () => {
    const { story, kai } = cast();
    const post = story.post(kai, 'Hello?');
    story.add('all', { type: 'post.deleted', post, by_platform: false });
    expect(accountPage(story.scene(), kai)?.posts[0]).toMatchObject({
      text: '',
      deletedAt: 20_000,
    });
  });

  it('[PAGE1] a pinned post stands above all others as long as it is up', () => {
    const { story, kai } = cast();
    const post = story.post(kai, 'What we know');
    story.post(kai, 'And more');
    const texts = () => accountPage(story.scene(), kai)?.posts.map(({ text }) => text);
    story.add('all', { type: 'post.pinned', account: kai, post });
    expect(texts()?.slice(0, 3)).toEqual(['What we know', 'And more', 'Why is the lift locked?']);
    story.add('all', { type: 'post.deleted', post, by_platform: false });
    expect(texts()?.slice(0, 2)).toEqual(['And more', '']);
  });

  it('[PAGE2] opens from the name in a post, and says how many follow', async () => {
    await room(cast().story);
    await fireEvent.click(opener());
    const page = screen.getByRole('dialog', { name: 'KAI' });
    expect(page.textContent).toContain('@kai');
    expect(page.textContent).toContain('10 followers, 3 posts');
    expect(within(page).getByRole('feed', { name: 'Posts of KAI' })).toBeTruthy();
    expect(within(page).getByText('My cat hates Mondays.')).toBeTruthy();
  });

  it('[PAGE2] U opens it from a post that has the focus, and closed it is gone', async () => {
    await room(cast().story);
    const card = opener().closest('article');
    if (card === null) throw new Error('a name without a post');
    await fireEvent.keyDown(card, { key: 'u' });
    const page = screen.getByRole('dialog', { name: 'KAI' });
    await fireEvent.click(within(page).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog', { name: 'KAI' })).toBeNull();
  });

  it('[PAGE3] what is chosen on it leads to the thread or the composer; a like is given there', async () => {
    const given = await room(cast().story);
    await fireEvent.click(opener());
    const like = () =>
      within(screen.getByRole('dialog', { name: 'KAI' })).getAllByRole('button', {
        name: /^Like: /,
      });
    await fireEvent.click(like()[0] as HTMLElement);
    expect(given).toMatchObject([{ type: 'post.like' }]);
    const cards = within(screen.getByRole('dialog', { name: 'KAI' })).getAllByRole('article');
    await fireEvent.click(cards[1] as HTMLElement);
    expect(screen.queryByRole('dialog', { name: 'KAI' })).toBeNull();
    expect(screen.getByRole('heading', { name: 'Thread' })).toBeTruthy();
  });

  it('[PAGE4] who only watches has the page and nothing to act with', async () => {
    await room(cast().story, { give: null, live: false });
    await fireEvent.click(opener());
    const page = screen.getByRole('dialog', { name: 'KAI' });
    expect(within(page).queryByRole('button', { name: /^(Like|Reply|Quote)/ })).toBeNull();
  });

  it('[PAGE5] whoever is behind an account, its page is made of the same fields', () => {
    const scene = sceneFrom('a_public_that_reacts', 'observer');
    const pages = Object.keys(scene.exercise.accounts.accounts).map((one) =>
      accountPage(scene, one),
    );
    const fields = new Set(
      pages.map((page) =>
        JSON.stringify([Object.keys(page ?? {}), Object.keys(page?.account ?? {})]),
      ),
    );
    expect(pages.length).toBeGreaterThan(20);
    expect(fields.size).toBe(1);
  });
});
