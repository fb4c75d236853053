/** A post as a card shows it. Cards are kept until something that they show has changed. */
import type { IndexedPost, PostIndex } from '../postIndex';
import type { Picture, Post } from '../posts';
import type { Name } from '../schema.gen';
import { find } from '../envelope';
import { accountView, bareHandle, mayUse } from './accounts';
import type { Scene } from './scene';
import type { MediaView, PostAct, PostView } from './types';

interface Kept {
  stamp: number;
  view: PostView;
}

interface Shelf {
  generation: number;
  cards: Map<Name, Kept>;
}

const shelves = new WeakMap<PostIndex, Map<string, Shelf>>();

/** The cards that were made of this index for this viewer, as long as they may still be right. */
function shelfOf(scene: Scene, chosen: Name | null): Shelf {
  const { index, you } = scene;
  const viewer = `${you.participant} ${you.role} ${you.seat} ${chosen}`;
  let shelf = shelves.get(index)?.get(viewer);
  if (shelf === undefined) {
    shelf = { generation: index.generation, cards: new Map() };
    const all = shelves.get(index) ?? new Map<string, Shelf>();
    shelves.set(index, all.set(viewer, shelf));
  }
  if (shelf.generation !== index.generation) {
    shelf.generation = index.generation;
    shelf.cards.clear();
  }
  return shelf;
}

/** Grows with every change of the post itself, of the one it passes on, and of the one that this one quotes. */
function stampOf(index: PostIndex, indexed: IndexedPost): number {
  const reposted = index.get(indexed.post.repost_of);
  const quoted = index.get(indexed.post.quote_of ?? reposted?.post.quote_of ?? null);
  return indexed.revision + (reposted?.revision ?? 0) + (quoted?.revision ?? 0);
}

/** `chosen` is the account that the viewer publishes from just now: whether it likes a post is shown. */
export function postView(scene: Scene, name: Name, chosen: Name | null = null): PostView | null {
  return card(scene, name, chosen, shelfOf(scene, chosen));
}

/** Several cards at once, in the order of the names; unknown names are left out. */
export function postViews(
  scene: Scene,
  names: readonly Name[],
  chosen: Name | null = null,
): PostView[] {
  const shelf = shelfOf(scene, chosen);
  const found: PostView[] = [];
  for (const name of names) {
    const view = card(scene, name, chosen, shelf);
    if (view !== null) found.push(view);
  }
  return found;
}

function card(scene: Scene, name: Name, chosen: Name | null, shelf: Shelf): PostView | null {
  const indexed = scene.index.get(name);
  if (indexed === null) return null;
  const stamp = stampOf(scene.index, indexed);
  const kept = shelf.cards.get(name);
  if (kept !== undefined && kept.stamp === stamp) return kept.view;
  const { post } = indexed;
  const reposted = scene.index.get(post.repost_of);
  const view: PostView = {
    ...plain(scene, indexed, chosen),
    quoted: quotedIn(scene, post, chosen),
    reposted: reposted && {
      ...plain(scene, reposted, chosen),
      quoted: quotedIn(scene, reposted.post, chosen),
    },
  };
  shelf.cards.set(name, { stamp, view });
  return view;
}

/** A quoted post is drawn without what it quotes in turn: chains of quotes have no end. */
function quotedIn(scene: Scene, post: Post, chosen: Name | null): PostView | null {
  const quoted = scene.index.get(post.quote_of);
  return quoted && plain(scene, quoted, chosen);
}

function plain(scene: Scene, indexed: IndexedPost, chosen: Name | null): PostView {
  const { name, post } = indexed;
  const gone = post.deleted !== null;
  const seen = scene.exercise.reach.counts[name];
  return {
    name,
    account: accountView(scene, post.account),
    text: gone ? '' : post.text,
    posted: post.posted,
    media: gone ? [] : post.media.map(mediaView),
    replyTo: replyTo(scene, post),
    quoted: null,
    reposted: null,
    editedAt: post.edits.at(-1)?.t ?? null,
    deletedAt: post.deleted,
    byPlatform: post.by_platform,
    hiddenBy: hiddenBy(scene, name),
    replies: indexed.answers.length,
    reposts: indexed.reposts + (seen?.reposts ?? 0),
    quotes: indexed.quotes,
    likes: post.likes.length + (seen?.likes ?? 0),
    views: seen?.views ?? null,
    liked: chosen !== null && post.likes.includes(chosen),
    pinned: !gone && scene.exercise.pins.pins[post.account] === name,
    acts: gone ? [] : acts(scene, name, post),
  };
}

function replyTo(scene: Scene, post: Post): PostView['replyTo'] {
  if (post.reply_to === null) return null;
  const answered = scene.index.get(post.reply_to);
  const account = answered && scene.exercise.accounts.accounts[answered.post.account];
  return { name: post.reply_to, handle: account ? bareHandle(account.handle) : null };
}

function hiddenBy(scene: Scene, name: Name): string | null {
  const hidden = find(scene.exercise.hiding.hidden, name);
  return hidden && accountView(scene, hidden.account).display;
}

/** The address is relative to the exercise's pages, all of which stand under `/x/<exercise>/`. */
export function mediaView(picture: Picture): MediaView {
  const url = picture.token === '' ? null : `media/${picture.token}`;
  return { url, kind: 'image', alt: picture.alt };
}

/** What the viewer's role may do with a post that is up; a bare repost can only be taken back. */
function acts(scene: Scene, name: Name, post: Post): PostAct[] {
  const { role } = scene.you;
  const bare = post.repost_of !== null;
  if (scene.exercise.clock.phase === 'ended') return [];
  if (role === 'control') return bare ? ['delete'] : ['reply', 'quote', 'repost', 'delete'];
  const account = scene.exercise.accounts.accounts[post.account];
  if (role !== 'player' || account === undefined || !speaks(scene)) return [];
  const mine = mayUse(scene, account);
  if (bare) return mine ? ['delete'] : [];
  const own: PostAct[] = mine ? owning(post) : hiding(scene, name, post);
  return ['reply', 'quote', 'repost', 'like', ...own];
}

/** What is done with a post of one's own: an answer is not what one shows first. */
function owning(post: Post): PostAct[] {
  return post.reply_to === null ? ['edit', 'pin', 'delete'] : ['edit', 'delete'];
}

/** Whoever writes from an account hides what others answered below its posts, and shows again what it has hidden. */
function hiding(scene: Scene, name: Name, post: Post): PostAct[] {
  const hidden = find(scene.exercise.hiding.hidden, name);
  if (hidden !== null) return isMine(scene, hidden.account) ? ['unhide'] : [];
  return standsBelowMine(scene, post) ? ['hide'] : [];
}

const standing = new WeakMap<PostIndex, { key: string; posts: Map<Name, boolean> }>();

/** Asked for every card of a thread, however deep: which posts are the viewer's own or stand below one is remembered. */
function standsBelowMine(scene: Scene, post: Post): boolean {
  const known = postsBelow(scene);
  const passed: Name[] = [];
  let found = false;
  for (let name = post.reply_to; name !== null && !found;) {
    const remembered = known.get(name);
    const above = scene.index.get(name);
    if (remembered === undefined) passed.push(name);
    found = remembered ?? (above !== null && isMine(scene, above.post.account));
    name = remembered === undefined ? (above?.post.reply_to ?? null) : null;
  }
  for (const name of passed) known.set(name, found);
  return found;
}

function postsBelow(scene: Scene): Map<Name, boolean> {
  const key = viewerOf(scene);
  let known = standing.get(scene.index);
  if (known?.key !== key) {
    known = { key, posts: new Map() };
    standing.set(scene.index, known);
  }
  return known.posts;
}

function isMine(scene: Scene, name: Name): boolean {
  const account = find(scene.exercise.accounts.accounts, name);
  return account !== null && mayUse(scene, account);
}

/** What the viewer may do stays the same as long as this does. */
function viewerOf({ index, you }: Scene): string {
  return `${index.generation} ${you.participant} ${you.seat}`;
}

const speaking = new WeakMap<PostIndex, { key: string; speaks: boolean }>();

/** Whether the viewer may write from any account at all. Asked for every card, so it is remembered. */
function speaks(scene: Scene): boolean {
  const key = viewerOf(scene);
  const known = speaking.get(scene.index);
  if (known?.key === key) return known.speaks;
  const any = Object.values(scene.exercise.accounts.accounts).some((one) => mayUse(scene, one));
  speaking.set(scene.index, { key, speaks: any });
  return any;
}
