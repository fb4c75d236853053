/** What was sent to a seat and what it wrote: a message waits until it is answered or settled. */
import type { Delivered, Written } from '../messages';
import { find } from '../envelope';
import { seatsHeld } from '../people';
import type { Name, SeatKey } from '../schema.gen';
import { sentBack, toApprove } from './approvals';
import { handedToYou } from './claims';
import { callsWanting } from './calls';
import { mailboxesOf } from './mailboxes';
import { orNull, personName, seatTitle, type Scene } from './scene';
import type { ContactView, InboxView, Ms, SentView } from './types';

/**
 * The inbox of a seat, or of all seats that the viewer acts for: what waits first, the longest waiting on top, then
 * the rest, newest first. A viewer without a seat sees those of every seat that they hold.
 */
export function inbox(scene: Scene, seat: SeatKey | null = scene.you.seat): InboxView[] {
  const mailboxes = mailboxesOf(scene, seat);
  const answers = answersIn(scene);
  const views = Object.entries(scene.exercise.messages.delivered)
    .filter(([, message]) => mailboxes?.has(message.mailbox) ?? true)
    .map(([name, message]) => inboxView(scene, name, message, answers.get(name) ?? null));
  return views.sort(byUrgency);
}

/** How many things wait for the viewer: mail, drafts, also those sent back, and handed posts for a
 * seat, unanswered writers for control. */
export function needYou(scene: Scene): number {
  if (scene.you.role === 'control') {
    const open = Object.values(scene.exercise.messages.awaited);
    const rings = Object.values(scene.exercise.calls.calls);
    return (
      open.filter((one) => one.closed === null).length +
      rings.filter((one) => one.state === 'ringing' && one.dialled !== null).length
    );
  }
  if (scene.you.seat === null) return 0;
  const mail = inbox(scene).filter((view) => view.state === 'waiting').length;
  const drafts = toApprove(scene).length + sentBack(scene).length;
  return mail + drafts + handedToYou(scene).length + callsWanting(scene);
}

/** What a seat wrote, newest first. */
export function sent(scene: Scene, seat: SeatKey | null = scene.you.seat): SentView[] {
  const mailboxes = mailboxesOf(scene, seat);
  const answered = answersTo(scene);
  return Object.entries(scene.exercise.messages.written)
    .filter(([, message]) => mailboxes?.has(message.mailbox) ?? true)
    .map(([name, message]) => sentView(scene, name, message, answered.get(name) ?? null))
    .reverse();
}

/** When each written message got its first answer, by its name. */
function answersTo(scene: Scene): Map<Name, Ms> {
  const found = new Map<Name, Ms>();
  for (const { in_reply_to, t } of Object.values(scene.exercise.messages.delivered)) {
    if (in_reply_to !== null && !found.has(in_reply_to)) found.set(in_reply_to, t);
  }
  return found;
}

/** What players call those who run the exercise. A message to that name is a question to them, not to the story. */
export const TO_CONTROL = 'Control';

/**
 * Why a letter cannot be sent just now, or null. The story reads nothing while it stands still; colleagues and control are
 * reached until the end.
 */
export function letterClosed(
  scene: Scene,
  to: readonly { kind: ContactView['kind'] | 'other' }[],
  answers: Name | null,
): string | null {
  const { phase } = scene.exercise.clock;
  const answered = find(scene.exercise.messages.delivered, answers);
  const toStory =
    to.some(({ kind }) => kind === 'contact' || kind === 'other') ||
    (answered !== null && answered.from_seat === null && answered.sender !== TO_CONTROL);
  if (phase === 'running' || (phase !== 'ended' && !toStory)) return null;
  if (phase === 'ended') return 'The exercise has ended.';
  return phase === 'paused'
    ? 'The exercise is paused: nobody in the story reads this before it goes on. Your text is kept.'
    : 'Nobody in the story reads anything before the start. Your text is kept.';
}

/** Everybody a player can write to: control, the other seats of the team, then the address book. */
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
  const control: ContactView = {
    kind: 'control',
    key: TO_CONTROL,
    label: TO_CONTROL,
    title: 'runs the exercise',
  };
  return [control, ...seats, ...listed];
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
    answersTo: askedBefore(scene, message),
    state,
    doneAt: answer?.t ?? message.settled,
    doneBy: doneBy(scene, message, answer),
    role: roleOf(scene, message.mailbox),
  };
}

/** Which of several roles a mailbox belongs to. */
function roleOf(scene: Scene, mailbox: string): string | null {
  const one = seatsHeld(scene.exercise.people, scene.you.seat).length < 2;
  return one ? null : mailboxTitle(scene, mailbox);
}

/**
 * A notice asks for nothing, and neither does an answer to what this seat had asked: a colleague's, or one from the story
 * that asks nothing back.
 */
function stateOf(message: Delivered, answer: Written | null): InboxView['state'] {
  if (answer !== null || message.answered_by !== null) return 'answered';
  if (message.settled !== null) return 'settled';
  const asksBack = message.due !== null || message.text.includes('?');
  const replied = message.in_reply_to !== null && (message.from_seat !== null || !asksBack);
  return message.channel === 'notice' || replied ? 'quiet' : 'waiting';
}

/** Who answered: the person of this seat, or the other role of the To line. */
function doneBy(scene: Scene, message: Delivered, answer: Written | null): string | null {
  if (answer !== null) return personName(scene, answer.by);
  return message.answered_by === null ? null : seatTitle(scene, message.answered_by);
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

/** What the seat had written and this message answers. */
function askedBefore(scene: Scene, message: Delivered): InboxView['answersTo'] {
  const asked = find(scene.exercise.messages.written, message.in_reply_to);
  return asked && { text: asked.subject || asked.text, t: asked.t };
}

function sentView(scene: Scene, name: Name, message: Written, answered: Ms | null): SentView {
  return {
    name,
    kind: message.channel,
    to: message.to,
    subject: orNull(message.subject),
    text: message.text,
    t: message.t,
    by: personName(scene, message.by),
    answers: message.in_reply_to,
    answeredAt: answered,
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
