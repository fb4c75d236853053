/** How urgent something is at a moment: the one rule behind every amber or red edge. */
import type { InboxView, Ms } from '../core/views/types';
import { clockLength } from './format';

export type Urgency = 'late' | 'soon' | 'waiting' | 'none';

/** Late once the due time has passed, soon until then; without a due time it merely waits. */
export function urgencyOf(item: Pick<InboxView, 'state' | 'dueAt'>, now: Ms): Urgency {
  if (item.state !== 'waiting') return 'none';
  if (item.dueAt === null) return 'waiting';
  return now > item.dueAt ? 'late' : 'soon';
}

/** What the clock beside it says: "1:20 late", "due in 6:50", or nothing. */
export function dueWord(dueAt: Ms | null, now: Ms): string {
  if (dueAt === null) return '';
  return now > dueAt ? `${clockLength(now - dueAt)} late` : `due in ${clockLength(dueAt - now)}`;
}
