/** Drafts before those who must approve them. */
import type { Approval } from '../approvals';
import { actingFor, seatsHeld } from '../people';
import type { Name, SeatKey } from '../schema.gen';
import { accountView } from './accounts';
import { postView } from './posts';
import { personName, seatTitle, type Scene } from './scene';
import type { ApprovalView, ApproverView } from './types';

/** What is open: asked, or come back and not asked again yet. What asks the viewer first, then the longest waiting. */
export function openDrafts(scene: Scene): ApprovalView[] {
  const { approvals } = scene.exercise.approvals;
  const revised = new Set(Object.values(approvals).map((one) => one.revises));
  return Object.entries(approvals)
    .filter(([name, one]) => isOpen(one) && !revised.has(name))
    .map(([name, one]) => approvalView(scene, name, one))
    .sort((one, other) => Number(other.asksYou) - Number(one.asksYou) || one.t - other.t);
}

/** What waits for a yes of the viewer's role. */
export function toApprove(scene: Scene): ApprovalView[] {
  return openDrafts(scene).filter(({ asksYou }) => asksYou);
}

/** What the viewer wrote and got back, not asked again yet. */
export function sentBack(scene: Scene): ApprovalView[] {
  return openDrafts(scene).filter(({ mine, state }) => mine && state === 'returned');
}

export function approval(scene: Scene, name: Name): ApprovalView | null {
  const one = scene.exercise.approvals.approvals[name];
  return one === undefined ? null : approvalView(scene, name, one);
}

/** The roles that the viewer may ask: those for which somebody else acts. */
export function approvers(scene: Scene): ApproverView[] {
  const { people } = scene.exercise;
  return Object.values(people.seats).flatMap((seat) => {
    const holders = actingFor(people, seat.key).filter(({ id }) => id !== scene.you.participant);
    if (holders.length === 0) return [];
    const names = holders.map((one) => personName(scene, one.id));
    return [{ seat: seat.key, title: seat.title, people: names, given: null }];
  });
}

function isOpen(one: Approval): boolean {
  return one.status === 'asked' || one.status === 'returned';
}

function approvalView(scene: Scene, name: Name, one: Approval): ApprovalView {
  const target = one.reply_to ?? one.quote_of ?? one.repost_of;
  const you = scene.you;
  const mine = one.by === you.participant;
  const yours = seatsHeld(scene.exercise.people, you.seat);
  const left = one.of.filter((seat) => !one.given.some((given) => given.seat === seat));
  const asksYou =
    one.status === 'asked' &&
    you.role === 'player' &&
    !mine &&
    left.some((seat) => yours.includes(seat));
  const asker = scene.exercise.people.participants[one.by];
  return {
    name,
    account: accountView(scene, one.account),
    as: one.reply_to ? 'reply' : one.quote_of ? 'quote' : one.repost_of ? 'repost' : 'post',
    about: target === null ? null : postView(scene, target),
    text: one.text,
    by: personName(scene, one.by),
    byTitle: asker?.seat ? seatTitle(scene, asker.seat) : null,
    mine,
    of: one.of.map((seat) => approver(scene, one, seat)),
    version: one.version,
    t: one.t,
    state: one.status,
    closedAt: one.closed,
    closedBy: one.closed_by === null ? null : personName(scene, one.closed_by),
    word: one.word,
    post: one.post,
    asksYou,
    last: asksYou && left.every((seat) => yours.includes(seat)),
  };
}

function approver(scene: Scene, one: Approval, seat: SeatKey): ApproverView {
  const given = one.given.find((other) => other.seat === seat);
  const holders = actingFor(scene.exercise.people, seat).map(({ id }) => personName(scene, id));
  return {
    seat,
    title: seatTitle(scene, seat),
    people: given ? [personName(scene, given.by)] : holders,
    given: given?.t ?? null,
  };
}
