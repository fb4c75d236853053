import { fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { layOut } from '../../tests/layout';
import type { PostView } from '../core/views/types';
import { longFeed, now, storyStart } from '../gallery/fixtures';
import VirtualFeed from './VirtualFeed.svelte';

const HUNDRED = longFeed(112);
const older = HUNDRED.slice(12);

async function settled(): Promise<void> {
  for (let n = 0; n < 4; n += 1) await tick();
}

describe('VirtualFeed', () => {
  beforeAll(layOut);
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  async function shown(posts: readonly PostView[] = older, more: object = {}) {
    const made = render(VirtualFeed, { posts, storyStart, now, ...more });
    await settled();
    const feed = screen.getByRole('feed');
    return {
      feed,
      show: async (next: readonly PostView[]) => (await made.rerender({ posts: next }), settled()),
    };
  }

  const first = (): string | undefined => screen.getAllByRole('article')[0]?.dataset['post'];
  const pill = (): HTMLElement | null => screen.queryByRole('button', { name: /new posts?$/ });

  async function scrollTo(feed: HTMLElement, top: number): Promise<void> {
    feed.scrollTop = top;
    await fireEvent.scroll(feed);
    await settled();
  }

  it('[UI3] draws a handful of posts out of ten thousand', async () => {
    await shown(longFeed(10_000));
    const drawn = screen.getAllByRole('article');
    expect(drawn.length).toBeGreaterThan(3);
    expect(drawn.length).toBeLessThan(30);
    expect(drawn[0]?.getAttribute('aria-setsize')).toBe('10000');
  });

  it('[UI4] shows what comes at once while nobody reads', async () => {
    const { show } = await shown();
    await show(HUNDRED);
    expect(first()).toBe(HUNDRED[0]?.name);
    expect(pill()).toBeNull();
  });

  it('[UI15] lets in what comes thick and fast once a second, and changes what is shown at once', async () => {
    const { show } = await shown();
    await show(HUNDRED.slice(11));
    await show(HUNDRED.slice(10));
    expect(first()).toBe(HUNDRED[10]?.name);
    const liked = HUNDRED.slice(8).map((post) => ({ ...post, text: `${post.text} Liked.` }));
    await show(liked);
    expect(first()).toBe(HUNDRED[10]?.name);
    expect(screen.getAllByRole('article')[0]?.textContent).toContain('Liked.');
    expect(pill()).toBeNull();
    vi.advanceTimersByTime(1000);
    await settled();
    expect(first()).toBe(HUNDRED[8]?.name);
    vi.advanceTimersByTime(3000);
    await settled();
    await show(HUNDRED);
    expect(first()).toBe(HUNDRED[0]?.name);
  });

  it('[UI4] holds new posts behind the pill while it is scrolled away, and moves nothing', async () => {
    const { feed, show } = await shown();
    await scrollTo(feed, 1000);
    const before = screen.getAllByRole('article').map((one) => one.dataset['post']);
    await show(HUNDRED);
    expect(screen.getAllByRole('article').map((one) => one.dataset['post'])).toEqual(before);
    expect(feed.scrollTop).toBe(1000);
    expect(pill()?.textContent).toContain('12 new posts');
  });

  it('[UI4] holds a post that belongs further down as well', async () => {
    const { feed, show } = await shown([...older.slice(0, 20), ...older.slice(21)]);
    await scrollTo(feed, 1000);
    await show(older);
    expect(pill()?.textContent).toContain('1 new post');
  });

  it.each(['hovered', 'focused'])(
    '[UI4] holds new posts at the top while it is %s',
    async (how) => {
      const { feed, show } = await shown();
      if (how === 'focused') await fireEvent.focusIn(feed);
      else feed.dispatchEvent(Object.assign(new Event('pointerenter'), { pointerType: 'mouse' }));
      await show(HUNDRED);
      expect(first()).toBe(older[0]?.name);
      expect(pill()?.textContent).toContain('12 new posts');
    },
  );

  it('[UI4] coming back to the top leaves the decision to the reader, and the pill shows them all', async () => {
    const { feed, show } = await shown();
    await scrollTo(feed, 1000);
    await show(HUNDRED);
    await scrollTo(feed, 0);
    expect(first()).toBe(older[0]?.name);
    const button = pill();
    if (!button) throw new Error('the pill is gone');
    await fireEvent.click(button);
    await settled();
    expect(first()).toBe(HUNDRED[0]?.name);
    expect(pill()).toBeNull();
  });

  it('[UI4] changes a post that is on the screen in place, held or not', async () => {
    const { feed, show } = await shown();
    await fireEvent.focusIn(feed);
    await show(older.map((post, at) => (at === 0 ? { ...post, text: '', deletedAt: now } : post)));
    expect(screen.getAllByRole('article')[0]?.textContent).toContain('Deleted');
  });

  it('[UI4] holds nothing in a replay, where the cursor decides', async () => {
    const { feed, show } = await shown(older, { live: false });
    await fireEvent.focusIn(feed);
    await show(HUNDRED);
    expect(first()).toBe(HUNDRED[0]?.name);
  });

  it('[UI5] says how many wait, politely and not at every post', async () => {
    const { feed, show } = await shown();
    await fireEvent.focusIn(feed);
    await show(HUNDRED.slice(6));
    expect(screen.getByRole('status').textContent).toBe('');
    await show(HUNDRED);
    await vi.advanceTimersByTimeAsync(4000);
    expect(screen.getByRole('status').textContent).toBe('12 new posts');
  });

  it('[UI6] j and k move the focus from post to post and Enter opens', async () => {
    const onopen = vi.fn<(post: PostView) => void>();
    const { feed } = await shown(older, { onopen });
    for (const key of ['j', 'j', 'k']) {
      await fireEvent.keyDown(
        document.activeElement === document.body ? feed : (document.activeElement ?? feed),
        { key },
      );
      await settled();
    }
    expect((document.activeElement as HTMLElement).dataset['post']).toBe(older[0]?.name);
    await fireEvent.keyDown(document.activeElement ?? feed, { key: 'Enter' });
    expect(onopen).toHaveBeenCalledExactlyOnceWith(older[0]);
  });
});
