/** What the team did in public, as facts: each act and what can be said of it. Control alone has them. */
import { nameOf, type At } from './envelope';
import type { ActNoted, Name, ParticipantId, SeatKey } from './schema.gen';

/** What an act is, and what can be said of it. */
export type Done = ActNoted['kinds'][number];

/** One thing that the team did. `text` is what a deleted or edited post had said, `copies` how often its text was used, `views` how often a deleted post had been seen. */
export interface Act {
  t: number;
  kinds: Done[];
  by: ParticipantId | null;
  seat: SeatKey | null;
  account: Name | null;
  post: Name | null;
  target: Name | null;
  text: string;
  copies: number;
  views: number;
}

export interface Acts {
  acts: Record<Name, Act>;
}

export function emptyActs(): Acts {
  return { acts: {} };
}

export function reduceActs(acts: Acts, item: At<ActNoted>): void {
  acts.acts[nameOf(item)] = {
    t: item.t,
    kinds: [...item.kinds],
    by: item.by,
    seat: item.seat,
    account: item.account,
    post: item.post,
    target: item.target,
    text: item.text,
    copies: item.copies,
    views: item.views,
  };
}
