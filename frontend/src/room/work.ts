/** What the working column is for just now, and the command that comes of it. Pure. */
import type { AnyCommand, Name } from '../core/schema.gen';
import type { Addressee } from './addressees';

export type Writing = 'post' | 'reply' | 'quote' | 'repost' | 'edit';

export type Work =
  | { kind: 'write'; as: Writing; post: Name | null }
  | { kind: 'delete'; post: Name }
  | { kind: 'answer'; message: Name }
  | { kind: 'message' };

export const NEW_POST: Work = { kind: 'write', as: 'post', post: null };

/** Where the text of this work is kept: each post and each message has a draft of its own. */
export function placeOf(work: Work): string {
  switch (work.kind) {
    case 'write':
      return work.post === null ? work.as : `${work.as} ${work.post}`;
    case 'delete':
      return `delete ${work.post}`;
    case 'answer':
      return `answer ${work.message}`;
    case 'message':
      return 'message';
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

export interface Letter {
  to: readonly Addressee[];
  channel: 'email' | 'sms' | 'press' | 'notice';
  subject: string | null;
  text: string;
  inReplyTo: Name | null;
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
    others: of('other'),
    subject: letter.subject ?? '',
    text: letter.text,
    in_reply_to: letter.inReplyTo,
  };
}

/** Reads what was kept of an earlier page; anything that is not a work is a new post. */
export function readWork(kept: unknown): Work {
  if (typeof kept !== 'object' || kept === null || !('kind' in kept)) return NEW_POST;
  const { kind, as, post, message } = kept as Record<string, unknown>;
  if (kind === 'message') return { kind };
  if (kind === 'answer' && typeof message === 'string') return { kind, message };
  const writing = (['reply', 'quote', 'repost', 'edit'] as const).find((one) => one === as);
  if (kind === 'write' && writing && typeof post === 'string') return { kind, as: writing, post };
  return NEW_POST;
}
