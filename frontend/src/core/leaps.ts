/** Time in which something could have been done: exercise time, without what was leapt over. Twin of sims/core/leaps.py. */
import type { Jump } from './clock';

/** How much time passed from `since` to `until` in which something could have been done. Jumps stand in the order of time. */
export function lasted(
  jumps: readonly Pick<Jump, 't' | 'to'>[],
  since: number,
  until: number,
): number {
  return jumps.reduce(
    (left, { t, to }) => left - Math.max(0, Math.min(to, until) - Math.max(t, since)),
    until - since,
  );
}
