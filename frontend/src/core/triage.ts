/** Who is on what: posts that somebody of the team has taken on, given to another role, or that need nothing more. */
import { assertNever, find, known, type At } from './envelope';
import type {
  Name,
  ParticipantId,
  PostClaimed,
  PostHandedOver,
  PostSettled,
  PostUnclaimed,
  SeatKey,
} from './schema.gen';

export type TriageEvent = PostClaimed | PostUnclaimed | PostHandedOver | PostSettled;

/** A post given to a role at `t`, by whom, with which word. */
export interface HandOver {
  t: number;
  to: SeatKey;
  by: ParticipantId;
  word: string;
}

/** Who has a post since `t`: a person of a role, or the role itself while nobody of it has taken it on. */
export interface Claim {
  t: number;
  seat: SeatKey;
  by: ParticipantId | null;
  released: number | null;
  settled: number | null;
  handed: HandOver[];
}

/** Claims by the name of the post. */
export interface Triage {
  claims: Record<Name, Claim>;
}

export function emptyTriage(): Triage {
  return { claims: {} };
}

export function reduceTriage(triage: Triage, item: At<TriageEvent>): void {
  const handed = find(triage.claims, item.post)?.handed ?? [];
  switch (item.type) {
    case 'post.claimed':
      triage.claims[item.post] = claim(item.t, item.seat, item.by, handed);
      return;
    case 'post.unclaimed':
      known(triage.claims, item.post).released = item.t;
      return;
    case 'post.handed_over': {
      const given: HandOver = { t: item.t, to: item.to, by: item.by, word: item.word };
      triage.claims[item.post] = claim(item.t, item.to, null, [...handed, given]);
      return;
    }
    case 'post.settled':
      known(triage.claims, item.post).settled = item.t;
      return;
    default:
      assertNever(item);
  }
}

function claim(t: number, seat: SeatKey, by: ParticipantId | null, handed: HandOver[]): Claim {
  return { t, seat, by, released: null, settled: null, handed };
}
