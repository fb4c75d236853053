/** How much was posted lately, minute by minute, and what the team did meanwhile. Pure. */
import { lasted } from '../core/leaps';
import { isTeams } from '../core/views/accounts';
import type { Scene } from '../core/views';
import type { Ms } from '../core/views/types';

export const MINUTE = 60_000;
/** How far the strip looks back. */
export const SPAN = 30 * MINUTE;

export interface Act {
  t: Ms;
  label: string;
}

export interface Volume {
  /** Posts of others in each minute, oldest first; the last one is still running. */
  minutes: { from: Ms; posts: number }[];
  /** What the team did with its accounts in that time, oldest first; what the story lets them say is not theirs. */
  acts: Act[];
  /** How long the team has been silent in public; null while it has never spoken. What was leapt over does not count. */
  silent: Ms | null;
  /** Posts a minute, over the last five. */
  rate: number;
}

export function volume(scene: Scene, now: Ms): Volume {
  const { accounts } = scene.exercise.accounts;
  const own = new Set(Object.keys(accounts).filter((name) => isOwn(scene, name)));
  const first = Math.floor(now / MINUTE) * MINUTE - SPAN + MINUTE;
  const minutes = Array.from({ length: SPAN / MINUTE }, (_, at) => ({
    from: first + at * MINUTE,
    posts: 0,
  }));
  const acts: Act[] = [];
  let last: Ms | null = null;
  for (const name of scene.index.order.toReversed()) {
    const post = scene.index.get(name)?.post;
    if (post === undefined || post.posted > now) continue;
    if (post.posted < first) break;
    if (!own.has(post.account) || post.by === null) {
      const minute = minutes[Math.floor((post.posted - first) / MINUTE)];
      if (minute) minute.posts++;
      continue;
    }
    if (post.posted < 0) continue; // what was there before the start is nobody's act
    last = Math.max(last ?? post.posted, post.posted);
    acts.push({ t: post.posted, label: labelOf(post) });
    if (post.deleted !== null && post.deleted <= now)
      acts.push({ t: post.deleted, label: 'Deleted it' });
  }
  const recent = minutes.slice(-5).reduce((sum, minute) => sum + minute.posts, 0);
  return {
    minutes,
    acts: acts.sort((one, other) => one.t - other.t),
    silent: last === null ? null : lasted(scene.exercise.clock.jumps, last, now),
    rate: Math.round(recent / 5),
  };
}

function isOwn(scene: Scene, name: string): boolean {
  const account = scene.exercise.accounts.accounts[name];
  return account !== undefined && isTeams(account);
}

const SHOWN = 22;

function labelOf(post: { text: string; repost_of: string | null; deleted: number | null }): string {
  if (post.repost_of !== null) return 'Reposted';
  const text = post.text.replace(/\s+/g, ' ').trim();
  const letters = [...text];
  return letters.length > SHOWN ? `“${letters.slice(0, SHOWN).join('').trim()}…”` : `“${text}”`;
}

/** Which labels have room: each takes about `wide` pixels behind its place, before the next place comes. */
export function fitting(places: readonly number[], wide: (at: number) => number): boolean[] {
  return places.map((place, at) => place + wide(at) <= (places[at + 1] ?? Infinity));
}
