// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { cpu } from '../../../tests/support/cpu';
import { begun, CONTROL, MIRA, TOM, type Story } from '../../../tests/support/Story';
import type { Name } from '../schema.gen';
import { accountView, limitOf, usableAccounts } from './accounts';
import { feed } from './feed';
import { postView } from './posts';
import { thread } from './thread';
import type { PostView, ThreadNode } from './types';

interface Cast {
  story: Story;
  brand: Name;
  stranger: Name;
}

function cast(): Cast {
  const story = begun();
  return {
    story,
    brand: story.account('@fjord', 'organisation', 'lead'),
    stranger: story.account('kai'),
  };
}

describe('the feed', () => {
  it('[VIEW1] stands newest first, bare reposts among the posts', () => {
    const { story, brand, stranger } = cast();
    story.t = 1_000;
    const first = story.post(stranger, 'The train is late');
    story.t = 2_000;
    const repost = story.post(brand, '', { repost_of: first });
    const [newest, oldest] = feed(story.scene());
    expect([newest?.name, oldest?.name]).toEqual([repost, first]);
    expect(newest).toMatchObject({ text: '', account: { handle: 'fjord', own: true } });
    expect(newest?.reposted).toMatchObject({ name: first, text: 'The train is late', reposts: 1 });
    expect(oldest?.account.own).toBe(false);
  });

  it('[VIEW2] counts answers, reposts, quotes and likes, and takes back what was taken back', () => {
    const { story, brand, stranger } = cast();
    const post = story.post(stranger, 'Why');
    story.post(brand, 'Because', { reply_to: post });
    const repost = story.post(brand, '', { repost_of: post });
    const quote = story.post(brand, 'See', { quote_of: post });
    story.add('all', { type: 'post.liked', post, account: brand });
    const before = postView(story.scene(), post, brand);
    expect(before).toMatchObject({ replies: 1, reposts: 1, quotes: 1, likes: 1, liked: true });
    expect(postView(story.scene(), post, stranger)?.liked).toBe(false);
    story.add('all', { type: 'post.unliked', post, account: brand });
    story.add('all', { type: 'post.deleted', post: repost, by_platform: false });
    story.add('all', { type: 'post.deleted', post: quote, by_platform: false });
    expect(postView(story.scene(), post, brand)).toMatchObject({
      replies: 1,
      reposts: 0,
      quotes: 0,
      likes: 0,
      liked: false,
    });
  });

  it('[VIEW3] a deleted post is a tombstone that keeps its place, its answers and its counts', () => {
    const { story, brand, stranger } = cast();
    story.t = 5_000;
    const post = story.post(stranger, 'Secret', { media: [{ token: 'abc', alt: 'A train' }] });
    const answer = story.post(brand, 'What', { reply_to: post });
    expect(postView(story.scene(), post)?.media).toEqual([
      { url: 'media/abc', kind: 'image', alt: 'A train' },
    ]);
    story.t = 9_000;
    story.add('all', { type: 'post.deleted', post, by_platform: false });
    const scene = story.scene();
    expect(postView(scene, post)).toMatchObject({
      text: '',
      media: [],
      deletedAt: 9_000,
      replies: 1,
      acts: [],
    });
    expect(feed(scene).map(({ name }) => name)).toEqual([answer, post]);
    expect(postView(scene, answer)?.replyTo).toEqual({ name: post, handle: 'kai' });
  });

  it('[VIEW4] an edited post says when, and so do the cards that show it', () => {
    const { story, brand, stranger } = cast();
    const post = story.post(stranger, 'Wrong');
    const quote = story.post(brand, 'Look', { quote_of: post });
    const repost = story.post(brand, '', { repost_of: quote });
    const fold = story.fold();
    const scene = story.scene(MIRA, fold);
    const before = feed(scene);
    expect(feed(scene)[0]).toBe(before[0]);
    story.t = 7_000;
    story.add('all', { type: 'post.edited', post, text: 'Right' });
    fold.take(story.items.at(-1) as never);
    const after = story.scene(MIRA, fold);
    expect(postView(after, post)).toMatchObject({ text: 'Right', editedAt: 7_000 });
    expect(postView(after, quote)?.quoted?.text).toBe('Right');
    expect(postView(after, repost)?.reposted?.quoted?.text).toBe('Right');
  });

  it("[VIEW5] a column shows the team's own posts, or those that speak of it", () => {
    const { story, brand, stranger } = cast();
    const own = story.post(brand, 'Ours');
    const answer = story.post(stranger, 'To you', { reply_to: own });
    const named = story.post(stranger, 'Shame on @FJORD!');
    story.post(stranger, 'Not about @fjordline');
    const repost = story.post(stranger, '', { repost_of: own });
    const scene = story.scene();
    const names = (column: Parameters<typeof feed>[2]) =>
      feed(scene, null, column).map(({ name }) => name);
    expect(names('own')).toEqual([own]);
    expect(names('mentions')).toEqual([repost, named, answer]);
    expect(names('top')).not.toContain(answer);
    expect(names('all')).toHaveLength(5);
  });

  it('[VIEW6] offers each viewer what their role may do, and nothing when all is over', () => {
    const { story, brand, stranger } = cast();
    const theirs = story.post(stranger, 'Theirs');
    const ours = story.post(brand, 'Ours');
    const bare = story.post(brand, '', { repost_of: theirs });
    const acts = (you: typeof MIRA, name: Name) => postView(story.scene(you), name)?.acts;
    expect(acts(MIRA, theirs)).toEqual(['reply', 'quote', 'repost', 'like']);
    expect(acts(MIRA, ours)).toEqual(['reply', 'quote', 'repost', 'like', 'edit', 'pin', 'delete']);
    expect(acts(MIRA, bare)).toEqual(['delete']);
    expect(acts(TOM, theirs)).toEqual([]);
    expect(acts(CONTROL, theirs)).toEqual(['reply', 'quote', 'repost', 'delete']);
    expect(acts({ participant: null, role: 'observer', seat: null }, ours)).toEqual([]);
    story.add('all', { type: 'clock.ended', reason: '' });
    expect([acts(MIRA, theirs), acts(CONTROL, theirs)]).toEqual([[], []]);
  });

  it('[VIEW6] a pinned post says so until another is pinned or it is taken down', () => {
    const { story, brand } = cast();
    const first = story.post(brand, 'First');
    const second = story.post(brand, 'Second');
    const pinned = () => feed(story.scene(), null).map((post) => post.pinned);
    expect(pinned()).toEqual([false, false]);
    story.add('all', { type: 'post.pinned', account: brand, post: first });
    expect(pinned()).toEqual([false, true]);
    story.add('all', { type: 'post.pinned', account: brand, post: second });
    expect(pinned()).toEqual([true, false]);
    story.add('all', { type: 'post.deleted', post: second, by_platform: false });
    expect(pinned()).toEqual([false, false]);
    story.add('all', { type: 'post.pinned', account: brand, post: first });
    story.add('all', { type: 'post.unpinned', account: brand, post: first });
    expect(pinned()).toEqual([false, false]);
  });

  it('[VIEW6] an account that is given later opens what it allows', () => {
    const { story, brand, stranger } = cast();
    const post = story.post(stranger, 'Theirs');
    const fold = story.fold();
    expect(postView(story.scene(TOM, fold), post)?.acts).toEqual([]);
    story.add('team', {
      type: 'account.entrusted',
      account: brand,
      seat: null,
      participant: 'p2tom',
      acting_for: null,
    });
    fold.take(story.items.at(-1) as never);
    expect(postView(story.scene(TOM, fold), post)?.acts).toContain('reply');
  });

  it('[VIEW7] ten thousand posts: one more costs less than one picture of sixteen milliseconds', () => {
    const { story, stranger } = cast();
    for (let n = 0; n < 10_000; n++) {
      story.t += 100;
      story.post(stranger, `Post ${n} for @fjord`);
    }
    const fold = story.fold();
    expect(feed(story.scene(MIRA, fold), null, 'mentions')).toHaveLength(10_000);
    feed(story.scene(MIRA, fold));
    const times: number[] = [];
    for (let n = 0; n < 20; n++) {
      const name = story.post(stranger, `Late ${n}`);
      story.add('all', { type: 'post.liked', post: name, account: stranger });
      const news = story.items.slice(-2);
      let views: PostView[] = [];
      times.push(
        cpu(() => {
          for (const item of news) fold.take(item);
          views = feed(story.scene(MIRA, fold));
        }),
      );
      expect(views[0]).toMatchObject({ name, likes: 1 });
    }
    times.sort((one, other) => one - other);
    expect(times[10]).toBeLessThan(16);
  });
});

describe('a thread', () => {
  it('[VIEW8] shows what a post answers, the post, and the tree below it, oldest first', () => {
    const { story, brand, stranger } = cast();
    const root = story.post(stranger, 'Root');
    const post = story.post(brand, 'Post', { reply_to: root });
    const one = story.post(stranger, 'One', { reply_to: post });
    const two = story.post(stranger, 'Two', { reply_to: post });
    const deep = story.post(brand, 'Deep', { reply_to: one });
    const view = thread(story.scene(), post);
    const tree = (node: ThreadNode): unknown => [node.post.name, node.replies.map(tree)];
    expect(view?.above.map(({ name }) => name)).toEqual([root]);
    expect(view?.post.name).toBe(post);
    expect(view?.replies.map(tree)).toEqual([
      [one, [[deep, []]]],
      [two, []],
    ]);
    expect(view?.count).toBe(3);
  });

  it('[VIEW8] what answers a bare repost itself stands among the answers to what it shares', () => {
    const { story, brand, stranger } = cast();
    const post = story.post(stranger, 'Post');
    const share = story.post(brand, '', { repost_of: post });
    const there = story.post(stranger, 'To the post', { reply_to: post });
    const here = story.post(stranger, 'To the repost', { reply_to: share });
    const view = thread(story.scene(), share);
    expect(view?.post.name).toBe(post);
    expect(new Set(view?.replies.map((node) => node.post.name))).toEqual(new Set([there, here]));
    expect(view?.count).toBe(2);
  });

  it('[VIEW8] a bare repost opens its original, and what is not there opens nothing', () => {
    const { story, brand, stranger } = cast();
    const post = story.post(stranger, 'Post');
    const repost = story.post(brand, '', { repost_of: post });
    expect(thread(story.scene(), repost)?.post.name).toBe(post);
    expect(thread(story.scene(), 'all:999')).toBeNull();
  });

  it('[VIEW8] a quarrel of ten thousand answers is no deeper than the machine', () => {
    const { story, stranger } = cast();
    const root = story.post(stranger, 'Root');
    let last = root;
    for (let n = 0; n < 10_000; n++) last = story.post(stranger, 'No', { reply_to: last });
    expect(thread(story.scene(), root)?.count).toBe(10_000);
    expect(thread(story.scene(), last)?.above).toHaveLength(10_000);
  });
});

describe('accounts', () => {
  it('[VIEW9] a viewer may use those of the seat and their own, organisations first', () => {
    const { story, brand } = cast();
    const mine = story.account('mira');
    story.add('team', {
      type: 'account.entrusted',
      account: mine,
      seat: null,
      participant: 'p1mira',
      acting_for: null,
    });
    const usable = (you: typeof MIRA) => usableAccounts(story.scene(you)).map(({ name }) => name);
    expect(usable(MIRA)).toEqual([brand, mine]);
    expect(usable(TOM)).toEqual([]);
    expect(usable(CONTROL)).toEqual([]);
    expect(accountView(story.scene(), 'all:999').display).toBe('Unknown account');
    expect(limitOf(story.scene(), brand)).toBe(280);
  });
});
