/** The feed: every post there is, newest first; bare reposts stand in it as posts of their own. */
import type { IndexedPost } from '../postIndex';
import type { Name } from '../schema.gen';
import { bareHandle, isTeams } from './accounts';
import { postViews } from './posts';
import type { Scene } from './scene';
import type { PostView } from './types';

/** all; `top` without replies; `own` by the team's accounts; `mentions` of them: answers to them and posts that name them. */
export type Column = 'all' | 'top' | 'own' | 'mentions';

/** Newest first. `chosen` is the account the viewer publishes from. */
export function feed(scene: Scene, chosen: Name | null = null, column: Column = 'all'): PostView[] {
  return postViews(scene, feedNames(scene, column), chosen);
}

export function feedNames(scene: Scene, column: Column = 'all'): Name[] {
  const newest = scene.index.order.toReversed();
  if (column === 'all') return newest;
  const belongs = filterOf(scene, column);
  return newest.filter((name) => {
    const indexed = scene.index.get(name);
    return indexed !== null && belongs(indexed);
  });
}

function filterOf(scene: Scene, column: Exclude<Column, 'all'>): (indexed: IndexedPost) => boolean {
  if (column === 'top') return ({ post }) => post.reply_to === null;
  const team = Object.entries(scene.exercise.accounts.accounts).filter(([, one]) => isTeams(one));
  const own = new Set(team.map(([name]) => name));
  if (column === 'own') return ({ post }) => own.has(post.account);
  const isOwn = (name: Name | null): boolean => own.has(scene.index.get(name)?.post.account ?? '');
  const named = mentionOf(team.map(([, account]) => bareHandle(account.handle)));
  return ({ post }) =>
    !own.has(post.account) &&
    (isOwn(post.reply_to) || isOwn(post.quote_of) || isOwn(post.repost_of) || named(post.text));
}

/** Whether a text names one of these handles: "@northline" does not name "@north". */
function mentionOf(handles: string[]): (text: string) => boolean {
  if (handles.length === 0) return () => false;
  const words = handles.map((handle) => handle.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const mention = new RegExp(`@(?:${words})(?![\\p{L}\\p{N}_])`, 'iu');
  return (text) => text.includes('@') && mention.test(text);
}
