/** What the working column is for just now, and the command that comes of it. Pure. */
import type { AnyCommand, Name, SeatKey } from '../core/schema.gen';
import type { Addressee } from './addressees';

export type Writing = 'post' | 'reply' | 'quote' | 'repost' | 'edit';

export type Work =
  | { kind: 'write'; as: Writing; post: Name | null }
  | { kind: 'delete' | 'hide'; post: Name }
  | { kind: 'answer'; message: Name }
  | { kind: 'message' }
  | { kind: 'approve'; approval: Name }
  | { kind: 'call'; call: Name };

export const NEW_POST: Work = { kind: 'write', as: 'post', post: null };

/** Whether it asks before something that cannot be made unseen. */
export function asks(work: Work): work is Extract<Work, { kind: 'delete' | 'hide' }> {
  return work.kind === 'delete' || work.kind === 'hide';
}

/** Where the text of this work is kept: each post and each message has a draft of its own. */
export function placeOf(work: Work): string {
  switch (work.kind) {
    case 'write':
      return work.post === null ? work.as : `${work.as} ${work.post}`;
    case 'delete':
    case 'hide':
      return `${work.kind} ${work.post}`;
    case 'answer':
      return `answer ${work.message}`;
    case 'call':
      return `call ${work.call}`;
    case 'message':
      return 'message';
    case 'approve':
      return `approve ${work.approval}`;
  }
}

/** The command that publishes what was written from an account. */
export function publishing(work: Work, account: Name, text: string): AnyCommand | null {
  if (work.kind !== 'write') return null;
  if (work.as === 'edit') {
    return work.post === null ? null : { type: 'post.edit', post: work.post, text };
  }
  const target = { reply_to: null, quote_of: null, repost_of: null };
  const field = { post: null, reply: 'reply_to', quote: 'quote_of', repost: 'repost_of' } as const;
  const at = field[work.as];
  return {
    type: 'post.publish',
    account,
    text: work.as === 'repost' ? '' : text,
    ...target,
    ...(at && { [at]: work.post }),
  };
}

/** How a text is to go out, other than at once. */
export interface Ways {
  /** When it is to go out by itself, if later. */
  due: number | null;
  /** The roles that must approve it first. */
  approvers: readonly SeatKey[];
  /** The draft that came back and is reworked. */
  revises: Name | null;
}

export const AT_ONCE: Ways = { due: null, approvers: [], revises: null };

/** Whether this work may wait in the queue: a new post may, an answer belongs to its moment. */
export function mayWait(work: Work): boolean {
  return work.kind === 'write' && work.as === 'post';
}

/** The command for what was written: into the queue, before those who must approve it, or out. */
export function goingOut(work: Work, account: Name, text: string, ways: Ways): AnyCommand | null {
  const command = publishing(work, account, text);
  if (command?.type !== 'post.publish') return command;
  if (ways.due !== null && mayWait(work)) {
    return { type: 'post.schedule', account, text, due: ways.due };
  }
  const [first, ...others] = ways.approvers;
  if (first === undefined) return command;
  return { ...command, type: 'approval.ask', of: [first, ...others], revises: ways.revises };
}

export interface Letter {
  to: readonly Addressee[];
  channel: 'email' | 'sms' | 'press' | 'notice';
  subject: string | null;
  text: string;
  inReplyTo: Name | null;
  /** Which of the writer's roles writes; null leaves it to their own. */
  from: SeatKey | null;
}

/** The command that sends a message. An answer finds its addressee by itself. */
export function sending(letter: Letter): AnyCommand {
  const of = (kind: Addressee['kind']): string[] =>
    letter.to.filter((one) => one.kind === kind).map((one) => one.key);
  return {
    type: 'message.write',
    channel: letter.channel,
    contacts: of('contact'),
    seats: of('seat'),
    others: [...of('control'), ...of('other')],
    subject: letter.subject ?? '',
    text: letter.text,
    in_reply_to: letter.inReplyTo,
    ...(letter.from !== null && { from_seat: letter.from }),
  };
}

/** Reads what was kept of an earlier page; anything that is not a work is a new post. */
export function readWork(kept: unknown): Work {
  if (typeof kept !== 'object' || kept === null || !('kind' in kept)) return NEW_POST;
  const { kind, as, post, message, approval, call } = kept as Record<string, unknown>;
  if (kind === 'approve' && typeof approval === 'string') return { kind, approval };
  if (kind === 'message') return { kind };
  if (kind === 'answer' && typeof message === 'string') return { kind, message };
  if (kind === 'call' && typeof call === 'string') return { kind, call };
  const writing = (['reply', 'quote', 'repost', 'edit'] as const).find((one) => one === as);
  if (kind === 'write' && writing && typeof post === 'string') return { kind, as: writing, post };
  return NEW_POST;
}
