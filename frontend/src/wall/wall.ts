/** What a projector shows of the feed: the newest posts, the ones that matter most in turn, headlines, posts a minute. Pure. */
import type { Name } from '../core/schema.gen';
import { accountView, postView, type Scene } from '../core/views';
import type { Ms, PostView } from '../core/views/types';

const MINUTE = 60_000;
/** How far the chart looks back, and how long a post can be the important one. */
export const SPAN = 30 * MINUTE;
const RECENT = 6 * MINUTE;
/** How long one post stays the large one. */
const TURN = 20_000;
/** How many posts take turns. */
const MOST = 3;

export interface WallPosts {
  /** Drawn large. */
  large: PostView | null;
  /** The newest besides, newest first. */
  others: PostView[];
}

/**
 * The large post is one of the few that were answered and shared most of late, each in its turn; while nothing stands
 * out it is the newest. Turns are counted in exercise time, so that every wall shows the same.
 */
export function wallPosts(scene: Scene, now: Ms, most = 4): WallPosts {
  const newest = recent(scene, now);
  const weighty = newest
    .filter((name) => postedAt(scene, name) > now - RECENT && weight(scene, name) > 0)
    .sort((one, other) => weight(scene, other) - weight(scene, one))
    .slice(0, MOST);
  const turn = Math.floor(Math.max(0, now) / TURN);
  const large = weighty[turn % Math.max(1, weighty.length)] ?? newest[0] ?? null;
  const view = (name: Name): PostView | null => postView(scene, name);
  return {
    large: large === null ? null : view(large),
    others: newest
      .filter((name) => name !== large)
      .slice(0, most)
      .flatMap((name) => view(name) ?? []),
  };
}

/** The newest headline of a verified organisation that is not the one the team speaks for, or null. */
export function headline(scene: Scene, now: Ms): { from: string; text: string; t: Ms } | null {
  for (const name of recent(scene, now)) {
    const post = scene.index.get(name)?.post;
    if (!post || post.reply_to !== null || post.posted < 0) continue;
    const account = accountView(scene, post.account);
    if (account.display === scene.exercise.briefing.organisation) continue;
    if (account.kind === 'organisation' && account.verified) {
      return { from: account.display, text: post.text.replace(/\s+/g, ' '), t: post.posted };
    }
  }
  return null;
}

export interface Rate {
  /** Posts in each minute of the span, oldest first; the one that runs is not among them. */
  minutes: { from: Ms; posts: number }[];
  /** Posts a minute over the last five whole minutes, to one decimal. */
  rate: number;
}

export function postsAMinute(scene: Scene, now: Ms): Rate {
  const end = Math.floor(now / MINUTE) * MINUTE;
  const first = Math.max(0, end - SPAN);
  const minutes = Array.from({ length: (end - first) / MINUTE }, (_, at) => ({
    from: first + at * MINUTE,
    posts: 0,
  }));
  for (const name of scene.index.order.toReversed()) {
    const at = postedAt(scene, name);
    if (at < first) break;
    const minute = minutes[Math.floor((at - first) / MINUTE)];
    if (minute) minute.posts++;
  }
  const last = minutes.slice(-5);
  const sum = last.reduce((total, { posts }) => total + posts, 0);
  return { minutes, rate: last.length === 0 ? 0 : Math.round((sum / last.length) * 10) / 10 };
}

/** Newest first, without what was deleted, what is still to come and bare reposts, which say nothing. */
function recent(scene: Scene, now: Ms): Name[] {
  const found: Name[] = [];
  for (const name of scene.index.order.toReversed()) {
    const post = scene.index.get(name)?.post;
    if (!post || post.posted > now || post.deleted !== null) continue;
    if (post.repost_of !== null) continue;
    found.push(name);
    if (found.length >= 60) break;
  }
  return found;
}

function postedAt(scene: Scene, name: Name): Ms {
  return scene.index.get(name)?.post.posted ?? 0;
}

/** How much a post is talked about: answers and quotes count twice. */
function weight(scene: Scene, name: Name): number {
  const indexed = scene.index.get(name);
  if (indexed === null) return 0;
  const { answers, reposts, quotes, post } = indexed;
  return 2 * answers.length + 2 * quotes + reposts + post.likes.length;
}
