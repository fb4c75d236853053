/** Phone calls as the screens draw them: what rings, who is on the phone, what was missed, and what was said. */
import type { Call } from '../calls';
import { find } from '../envelope';
import type { Name, SeatKey } from '../schema.gen';
import { mailboxesOf } from './mailboxes';
import { orNull, personName, seatTitle, titleOf, type Scene } from './scene';
import type { CallView, Ms, RingView, UtteranceView } from './types';

/**
 * The calls of a seat, or of all seats that the viewer acts for, newest first; without a seat, of every seat that is held.
 * One that rang at several of the viewer's seats is one call to them.
 */
export function calls(scene: Scene, seat: SeatKey | null = scene.you.seat): CallView[] {
  const mailboxes = mailboxesOf(scene, seat);
  const returned = new Set(Object.values(scene.exercise.calls.calls).map(({ returns }) => returns));
  const held = Object.entries(scene.exercise.calls.calls).filter(
    ([, call]) => mailboxes?.has(call.mailbox) ?? true,
  );
  return (mailboxes === null ? held : onceEach(held))
    .map(([name, call]) => callView(scene, name, call, returned.has(name)))
    .reverse();
}

/** Of calls that rang together, one in each mailbox: the one that was picked up, or the first. */
function onceEach(held: readonly [Name, Call][]): [Name, Call][] {
  const found = new Map<string, [Name, Call]>();
  const counts = new Map<string, number>();
  for (const one of held) {
    const [name, call] = one;
    const ring = `${call.t} ${call.who} ${call.to.join()}`;
    const nth = (counts.get(ring + call.mailbox) ?? 0) + 1;
    counts.set(ring + call.mailbox, nth);
    const key = call.dialled === null ? `${ring} ${nth}` : name;
    const known = found.get(key)?.[1];
    if (known === undefined || (known.taken === null && call.taken !== null)) found.set(key, one);
  }
  return [...found.values()];
}

/** Calls that were missed and that nobody has returned or settled, the oldest first. */
export function missedCalls(scene: Scene): CallView[] {
  return calls(scene).filter(isMissed).reverse();
}

function isMissed(call: CallView): boolean {
  return call.state === 'missed' && !call.outgoing && !call.dealtWith;
}

/** How many calls want something of the viewer: those that ring for them, and those they missed. */
export function callsWanting(scene: Scene): number {
  const wanting = (call: CallView): boolean =>
    isMissed(call) || (call.state === 'ringing' && !call.outgoing);
  return calls(scene).filter(wanting).length;
}

function callView(scene: Scene, name: Name, call: Call, returned: boolean): CallView {
  const seat = seatTitle(scene, call.mailbox.replace(/^seat:/, ''));
  return {
    name,
    who: call.who,
    title: orNull(call.title),
    address: orNull(call.address),
    seat,
    alsoAt: call.to.filter((title) => title !== seat),
    outgoing: call.dialled !== null,
    state: call.state,
    t: call.t,
    until: call.until,
    by: holderOf(scene, call),
    takenAt: call.taken,
    takenBy: call.taken_by === null ? null : seatTitle(scene, call.taken_by),
    closedAt: call.closed,
    endedBy: call.closed_by === null ? null : personName(scene, call.closed_by),
    said: call.said.map((one): UtteranceView => ({
      t: one.t,
      who: one.by === null ? call.who : personName(scene, one.by),
      theirs: one.by === null,
      text: one.text,
    })),
    pad: call.pad,
    dealtWith: call.settled !== null || returned,
  };
}

/** Who of the team is or was on the phone: whoever picked up, or rang. */
function holderOf(scene: Scene, call: Call): string | null {
  const person = call.dialled ?? call.by;
  return person === null ? null : personName(scene, person);
}

/**
 * The calls that control has in hand, those that ring at control first: with the lines that the caller may say next,
 * those written for this call before the person's own. A call that rings at several roles is one.
 */
export function openCalls(scene: Scene): RingView[] {
  const { calls: all, placed } = scene.exercise.calls;
  const ringsAt = (call: Call): Name[] => find(placed, call.placed)?.rings ?? [];
  return Object.entries(all)
    .filter(([, call]) => call.state === 'ringing' || call.state === 'taken')
    .filter(([name, call]) => call.state === 'taken' || (ringsAt(call)[0] ?? name) === name)
    .map(([name, call]): RingView => {
      const persona = find(scene.exercise.personas.personas, call.persona);
      return {
        ...callView(scene, name, call, false),
        persona: call.persona,
        personaTitle: persona && titleOf(persona),
        yours: call.dialled !== null && call.state === 'ringing',
        lines: linesLeft(scene, call),
      };
    })
    .sort((one, other) => Number(other.yours) - Number(one.yours) || one.t - other.t);
}

function linesLeft(scene: Scene, call: Call): string[] {
  const placed = find(scene.exercise.calls.placed, call.placed);
  const written = placed === null ? [] : [placed.text, ...placed.lines];
  const own = find(scene.exercise.personas.personas, call.persona)?.lines ?? [];
  const said = new Set(call.said.filter(({ by }) => by === null).map(({ text }) => text));
  return [...new Set([...written, ...own])].filter((line) => !said.has(line));
}

/** How long a call has lasted, or lasted. */
export function lengthOf(call: CallView, now: Ms): Ms {
  return call.takenAt === null ? 0 : (call.closedAt ?? now) - call.takenAt;
}

/** A call that nobody at the table picked up, as control sees it: whoever rang may ring once more or leave a message. */
export interface InVainView {
  placed: Name;
  who: string;
  persona: Name | null;
  /** Where it rang. */
  roles: string[];
  seats: SeatKey[];
  text: string;
  lines: string[];
  closedAt: Ms;
  /** What the scenario has them say when they are left waiting, next. */
  message: string | null;
}

/** The calls in vain that nobody has dealt with, by ringing back, writing, settling or a second call; oldest first. */
export function callsInVain(scene: Scene): InVainView[] {
  const { calls: all, placed } = scene.exercise.calls;
  const { personas, chases, messages } = scene.exercise;
  const told = new Set(
    Object.values(chases.sent).flatMap((sent) => sent.map(({ about }) => about)),
  );
  return Object.entries(placed).flatMap(([name, one]) => {
    const rings = one.rings.map((ring) => find(all, ring)).filter((call) => call !== null);
    const [first] = rings;
    const left = rings.every((call) => call.state === 'missed' && call.settled === null);
    const dealt = told.has(name) || chases.stopped.includes(name);
    if (first === undefined || !left || dealt) return [];
    const same = (persona: Name | null, who: string): boolean =>
      one.persona === null ? who === first.who : persona === one.persona;
    const again = Object.values(all).some(
      (call) =>
        same(call.persona, call.who) &&
        (call.t > one.t || (call.taken !== null && call.taken >= one.t)),
    );
    const written = Object.values(messages.awaited).some(
      (awaited) => awaited.t >= one.t && same(awaited.persona, awaited.addressee),
    );
    if (again || written) return [];
    const chaseLines = find(personas.personas, one.persona)?.chases ?? [];
    const used = one.persona === null ? 0 : (find(chases.sent, one.persona)?.length ?? 0);
    const seats = rings.map(({ mailbox }) => mailbox.replace(/^seat:/, ''));
    return [
      {
        placed: name,
        who: first.who,
        persona: one.persona,
        roles: seats.map((seat) => seatTitle(scene, seat)),
        seats,
        text: one.text,
        lines: one.lines,
        closedAt: Math.max(...rings.map(({ closed }) => closed ?? 0)),
        message: chaseLines[used] ?? null,
      },
    ];
  });
}
