/** Asking others to approve: drafts, who must say yes to them, and what they said. */
import { assertNever, known, nameOf, type At } from './envelope';
import type {
  ApprovalAsked,
  ApprovalGiven,
  ApprovalPublished,
  ApprovalReturned,
  ApprovalWithdrawn,
  Name,
  ParticipantId,
  SeatKey,
} from './schema.gen';

export type ApprovalEvent =
  ApprovalAsked | ApprovalGiven | ApprovalReturned | ApprovalWithdrawn | ApprovalPublished;

export type ApprovalStatus = 'asked' | 'returned' | 'withdrawn' | 'published';

/** A yes: whose role's, and when. */
export interface Given {
  seat: SeatKey;
  by: ParticipantId;
  t: number;
}

/** A draft before those who must approve it. `closed` is when nobody had to say yes any more. */
export interface Approval {
  account: Name;
  text: string;
  reply_to: Name | null;
  quote_of: Name | null;
  repost_of: Name | null;
  by: ParticipantId;
  of: SeatKey[];
  revises: Name | null;
  version: number;
  t: number;
  given: Given[];
  status: ApprovalStatus;
  closed: number | null;
  closed_by: ParticipantId | null;
  word: string;
  post: Name | null;
}

export interface Approvals {
  approvals: Record<Name, Approval>;
}

export function emptyApprovals(): Approvals {
  return { approvals: {} };
}

export function reduceApprovals(approvals: Approvals, item: At<ApprovalEvent>): void {
  if (item.type === 'approval.asked') {
    approvals.approvals[nameOf(item)] = asked(item);
    return;
  }
  const approval = known(approvals.approvals, item.approval);
  switch (item.type) {
    case 'approval.given':
      approval.given.push({ seat: item.seat, by: item.by, t: item.t });
      return;
    case 'approval.returned':
      approval.word = item.word;
      close(approval, 'returned', item.t, item.by);
      return;
    case 'approval.withdrawn':
      if (approval.status === 'returned') approval.status = 'withdrawn';
      else close(approval, 'withdrawn', item.t, item.by);
      return;
    case 'approval.published':
      approval.post = item.post;
      close(approval, 'published', item.t, null);
      return;
    default:
      assertNever(item);
  }
}

function asked(item: At<ApprovalAsked>): Approval {
  return {
    account: item.account,
    text: item.text,
    reply_to: item.reply_to,
    quote_of: item.quote_of,
    repost_of: item.repost_of,
    by: item.by,
    of: [...item.of],
    revises: item.revises,
    version: item.version,
    t: item.t,
    given: [],
    status: 'asked',
    closed: null,
    closed_by: null,
    word: '',
    post: null,
  };
}

function close(
  approval: Approval,
  status: ApprovalStatus,
  t: number,
  by: ParticipantId | null,
): void {
  approval.status = status;
  approval.closed = t;
  approval.closed_by = by;
}
