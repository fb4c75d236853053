/** Which posts a feed shows while somebody reads it. Pure, so that the rule can be proved without a browser. */
import type { Name } from '../core/views/types';

interface Named {
  name: Name;
}

export interface Held<P> {
  /** What the feed draws. */
  visible: readonly P[];
  /** How many wait behind the pill. */
  waiting: number;
}

/**
 * While `reading`, only posts that were already `shown` are drawn, wherever the new ones would stand, so that nothing
 * moves under the eye. A feed that shares nothing with what was shown (another exercise, a jump in a replay) is new.
 */
export function hold<P extends Named>(
  posts: readonly P[],
  shown: ReadonlySet<Name>,
  reading: boolean,
): Held<P> {
  if (!reading || shown.size === 0) return { visible: posts, waiting: 0 };
  const visible = posts.filter((post) => shown.has(post.name));
  // Nothing waits, or nothing is left of what was read: the list itself, so that nobody sees a change where there is none.
  if (visible.length === 0 || visible.length === posts.length)
    return { visible: posts, waiting: 0 };
  return { visible, waiting: posts.length - visible.length };
}
