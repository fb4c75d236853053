/** Mail, texts and press enquiries: what lies in each seat's mailbox, and what waits for an answer from control. */
import { assertNever, known, nameOf, type At } from './envelope';
import { pictures, type Picture } from './posts';
import type {
  Channel,
  Mailbox,
  MessageAwaited,
  MessageDelivered,
  MessageDismissed,
  MessageSent,
  MessageSettled,
  MessageWritten,
  Name,
  ParticipantId,
  SeatKey,
} from './schema.gen';

export type MessageEvent =
  | MessageDelivered
  | MessageWritten
  | MessageSettled
  | MessageSent
  | MessageAwaited
  | MessageDismissed;

/** An incoming message. Known to control only: the `persona` behind it, or the writing seat's own copy, `written`. */
export interface Delivered {
  mailbox: Mailbox;
  channel: Channel;
  sender: string;
  address: string;
  to: string[];
  subject: string;
  text: string;
  media: Picture[];
  from_seat: SeatKey | null;
  in_reply_to: Name | null;
  t: number;
  settled: number | null;
  persona: Name | null;
  written: Name | null;
  /** When its sender wants an answer. */
  due: number | null;
  /** The role of its To line that answered its sender; null where this seat did, settled it itself, or nobody has. */
  answered_by: SeatKey | null;
}

export interface Written {
  mailbox: Mailbox;
  by: ParticipantId;
  channel: Channel;
  to: string[];
  subject: string;
  text: string;
  in_reply_to: Name | null;
  t: number;
}

/** A person of the story who owes an answer. `closed` is when control answered or dismissed it. */
export interface Awaited {
  message: Name;
  addressee: string;
  persona: Name | null;
  t: number;
  closed: number | null;
  answered: boolean;
}

export interface Messages {
  delivered: Record<Name, Delivered>;
  written: Record<Name, Written>;
  awaited: Record<Name, Awaited>;
}

export function emptyMessages(): Messages {
  return { delivered: {}, written: {}, awaited: {} };
}

export function reduceMessages(messages: Messages, item: At<MessageEvent>): void {
  switch (item.type) {
    case 'message.delivered':
      messages.delivered[nameOf(item)] = delivered(item);
      return;
    case 'message.written':
      messages.written[nameOf(item)] = written(item);
      return;
    case 'message.settled': {
      const message = known(messages.delivered, item.message);
      message.settled = item.t;
      message.answered_by = item.answered_by ?? null;
      return;
    }
    case 'message.sent':
      for (const name of item.deliveries) {
        const message = known(messages.delivered, name);
        message.persona = item.persona;
        message.written = item.written;
      }
      if (item.answers !== null) close(messages, item.answers, item.t, true);
      return;
    case 'message.awaited':
      messages.awaited[nameOf(item)] = {
        message: item.message,
        addressee: item.addressee,
        persona: item.persona,
        t: item.t,
        closed: null,
        answered: false,
      };
      return;
    case 'message.dismissed':
      close(messages, item.awaited, item.t, false);
      return;
    default:
      assertNever(item);
  }
}

function close(messages: Messages, awaited: Name, t: number, answered: boolean): void {
  const waiting = known(messages.awaited, awaited);
  waiting.closed = t;
  waiting.answered = answered;
}

function delivered(item: At<MessageDelivered>): Delivered {
  return {
    mailbox: item.mailbox,
    channel: item.channel,
    sender: item.sender,
    address: item.address,
    to: [...item.to],
    subject: item.subject,
    text: item.text,
    media: pictures(item.media),
    from_seat: item.from_seat,
    in_reply_to: item.in_reply_to,
    t: item.t,
    settled: null,
    persona: null,
    written: null,
    due: item.due,
    answered_by: null,
  };
}

function written(item: At<MessageWritten>): Written {
  return {
    mailbox: item.mailbox,
    by: item.by,
    channel: item.channel,
    to: [...item.to],
    subject: item.subject,
    text: item.text,
    in_reply_to: item.in_reply_to,
    t: item.t,
  };
}
