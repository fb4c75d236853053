/** What was sent to a seat and what it wrote: a message waits until it is answered or settled. */
import type { Delivered, Written } from '../messages';
import { mailboxOf } from '../people';
import type { Name, SeatKey } from '../schema.gen';
import { toApprove } from './approvals';
import { handedToYou } from './claims';
import { orNull, personName, seatTitle, type Scene } from './scene';
import type { ContactView, InboxView, SentView } from './types';

/**
 * The inbox of a seat, the viewer's own if none is named: what waits first, the longest waiting on top, then the
 * rest, newest first. A viewer without a seat sees those of every seat that they hold.
 */
export function inbox(scene: Scene, seat: SeatKey | null = scene.you.seat): InboxView[] {
  const mailbox = seat === null ? null : mailboxOf(seat);
  const answers = answersIn(scene);
  const views = Object.entries(scene.exercise.messages.delivered)
    .filter(([, message]) => mailbox === null || message.mailbox === mailbox)
    .map(([name, message]) => inboxView(scene, name, message, answers.get(name) ?? null));
  return views.sort(byUrgency);
}

/** How many things wait for the viewer: mail, drafts and handed posts for a seat, unanswered writers for control. */
export function needYou(scene: Scene): number {
  if (scene.you.role === 'control') {
    return Object.values(scene.exercise.messages.awaited).filter((one) => one.closed === null)
      .length;
  }
  if (scene.you.seat === null) return 0;
  const mail = inbox(scene).filter((view) => view.state === 'waiting').length;
  return mail + toApprove(scene).length + handedToYou(scene).length;
}

/** What a seat wrote, newest first. */
export function sent(scene: Scene, seat: SeatKey | null = scene.you.seat): SentView[] {
  const mailbox = seat === null ? null : mailboxOf(seat);
  return Object.entries(scene.exercise.messages.written)
    .filter(([, message]) => mailbox === null || message.mailbox === mailbox)
    .map(([name, message]) => sentView(scene, name, message))
    .reverse();
}

/** Everybody a player can write to: the other seats of the team, then the address book. */
export function contacts(scene: Scene): ContactView[] {
  const { people, personas } = scene.exercise;
  const seats = Object.values(people.seats)
    .filter((seat) => seat.key !== scene.you.seat)
    .map((seat): ContactView => ({ kind: 'seat', key: seat.key, label: seat.title, title: null }));
  const listed = Object.entries(personas.contacts).map(([key, contact]): ContactView => ({
    kind: 'contact',
    key,
    label: contact.name,
    title: orNull([contact.title, contact.organisation].filter(Boolean).join(', ')),
  }));
  return [...seats, ...listed];
}

/** The first answer to each incoming message, by its name. */
export function answersIn(scene: Scene): Map<Name, Written> {
  const found = new Map<Name, Written>();
  for (const written of Object.values(scene.exercise.messages.written)) {
    const { in_reply_to } = written;
    if (in_reply_to !== null && !found.has(in_reply_to)) found.set(in_reply_to, written);
  }
  return found;
}

function inboxView(
  scene: Scene,
  name: Name,
  message: Delivered,
  answer: Written | null,
): InboxView {
  const state = stateOf(message, answer);
  return {
    name,
    kind: message.channel,
    from: message.sender,
    fromTitle: fromTitle(scene, message),
    to: message.to,
    subject: orNull(message.subject),
    text: message.text,
    t: message.t,
    dueAt: message.due,
    state,
    doneAt: state === 'answered' ? (answer?.t ?? null) : message.settled,
    doneBy: state === 'answered' && answer !== null ? personName(scene, answer.by) : null,
  };
}

/** A notice asks for nothing, and neither does a colleague's answer to what this seat had asked. */
function stateOf(message: Delivered, answer: Written | null): InboxView['state'] {
  if (answer !== null) return 'answered';
  if (message.settled !== null) return 'settled';
  const replied = message.from_seat !== null && message.in_reply_to !== null;
  return message.channel === 'notice' || replied ? 'quiet' : 'waiting';
}

/** What the sender is, as far as the viewer may know: their entry in the address book, or that they are a colleague. */
function fromTitle(scene: Scene, message: Delivered): string | null {
  if (message.from_seat !== null) return 'your team';
  const contact = Object.values(scene.exercise.personas.contacts).find(
    (one) => one.name === message.sender,
  );
  const words = contact ? [contact.title, contact.organisation].filter(Boolean).join(', ') : '';
  return orNull(words) ?? orNull(message.address);
}

function sentView(scene: Scene, name: Name, message: Written): SentView {
  return {
    name,
    kind: message.channel,
    to: message.to,
    subject: orNull(message.subject),
    text: message.text,
    t: message.t,
    by: personName(scene, message.by),
    answers: message.in_reply_to,
  };
}

function byUrgency(one: InboxView, other: InboxView): number {
  const waits = Number(other.state === 'waiting') - Number(one.state === 'waiting');
  if (waits !== 0) return waits;
  return one.state === 'waiting'
    ? (one.dueAt ?? one.t) - (other.dueAt ?? other.t)
    : other.t - one.t;
}

/** Whose mailbox a message lies in, as people call it. */
export function mailboxTitle(scene: Scene, mailbox: string): string {
  return seatTitle(scene, mailbox.replace(/^seat:/, ''));
}
