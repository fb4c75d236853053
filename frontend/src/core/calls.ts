/** Phone calls: what rings where, who took it, what was said, and what is behind the calls of the story. */
import { assertNever, known, nameOf, type At } from './envelope';
import type {
  CallDialled,
  CallEnded,
  CallLine,
  CallMissed,
  CallNoted,
  CallPlaced,
  CallQueued,
  CallRang,
  CallSettled,
  CallSpoken,
  CallStopped,
  CallTaken,
  Mailbox,
  Name,
  ParticipantId,
  SeatKey,
} from './schema.gen';

export type CallState = 'ringing' | 'taken' | 'stopped' | 'missed' | 'ended';

type OneCallEvent =
  | CallTaken
  | CallStopped
  | CallMissed
  | CallLine
  | CallSpoken
  | CallNoted
  | CallEnded
  | CallSettled;
export type CallEvent = CallRang | CallPlaced | CallDialled | CallQueued | OneCallEvent;

/** Something said on the phone; without `by` by the person of the story. */
export interface Utterance {
  t: number;
  by: ParticipantId | null;
  text: string;
}

/** One call at one seat. `who` is the person of the story, `dialled` who of the seat rang them; control knows the rest. */
export interface Call {
  mailbox: Mailbox;
  who: string;
  title: string;
  address: string;
  to: string[];
  t: number;
  until: number;
  dialled: ParticipantId | null;
  returns: Name | null;
  state: CallState;
  by: ParticipantId | null;
  taken: number | null;
  taken_by: SeatKey | null;
  closed: number | null;
  closed_by: ParticipantId | null;
  said: Utterance[];
  pad: string;
  settled: number | null;
  persona: Name | null;
  placed: Name | null;
}

/** What is behind calls that ring together, as control knows it. */
export interface Placed {
  persona: Name | null;
  rings: Name[];
  text: string;
  lines: string[];
  t: number;
}

export interface Calls {
  calls: Record<Name, Call>;
  placed: Record<Name, Placed>;
}

export function emptyCalls(): Calls {
  return { calls: {}, placed: {} };
}

export function reduceCalls(calls: Calls, item: At<CallEvent>): void {
  switch (item.type) {
    case 'call.rang':
      calls.calls[nameOf(item)] = ringing(item, item.caller, [...item.to], null, null);
      return;
    case 'call.dialled':
      calls.calls[nameOf(item)] = ringing(item, item.callee, [], item.by, item.returns);
      return;
    case 'call.placed': {
      const name = nameOf(item);
      const rings = item.rings.map((ring) => known(calls.calls, ring));
      for (const call of rings) {
        call.persona = item.persona;
        call.placed = name;
      }
      calls.placed[name] = {
        persona: item.persona,
        rings: [...item.rings],
        text: item.text,
        lines: [...item.lines],
        t: item.t,
      };
      return;
    }
    case 'call.queued':
      known(calls.calls, item.call).persona = item.persona;
      return;
    default:
      goOn(known(calls.calls, item.call), item);
  }
}

function goOn(call: Call, item: At<OneCallEvent>): void {
  switch (item.type) {
    case 'call.taken':
      call.state = 'taken';
      call.by = item.by;
      call.taken = item.t;
      return;
    case 'call.stopped':
      call.state = 'stopped';
      call.taken_by = item.taken_by;
      call.closed = item.t;
      return;
    case 'call.missed':
      call.state = 'missed';
      call.closed = item.t;
      return;
    case 'call.line':
      call.said.push({ t: item.t, by: null, text: item.text });
      return;
    case 'call.spoken':
      call.said.push({ t: item.t, by: item.by, text: item.text });
      return;
    case 'call.noted':
      call.pad = item.text;
      return;
    case 'call.ended':
      call.state = 'ended';
      call.closed = item.t;
      call.closed_by = item.by;
      return;
    case 'call.settled':
      call.settled = item.t;
      return;
    default:
      assertNever(item);
  }
}

function ringing(
  item: At<CallRang | CallDialled>,
  who: string,
  to: string[],
  dialled: ParticipantId | null,
  returns: Name | null,
): Call {
  return {
    mailbox: item.mailbox,
    who,
    title: item.title,
    address: item.address,
    to,
    t: item.t,
    until: item.until,
    dialled,
    returns,
    state: 'ringing',
    by: null,
    taken: null,
    taken_by: null,
    closed: null,
    closed_by: null,
    said: [],
    pad: '',
    settled: null,
    persona: null,
    placed: null,
  };
}
