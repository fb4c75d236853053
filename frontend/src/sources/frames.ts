/** The room protocol's frames, in both directions, as `sims/protocol.py` defines them. */
import type { Cut, Entry } from '../core/fold';
import type {
  AnyCommand,
  Code,
  HumanRole,
  Name,
  ParticipantId,
  Phase,
  SeatKey,
} from '../core/schema.gen';

export const PROTOCOL = 1;

export type Doing = 'reading' | 'typing' | 'away';

export interface ClockReading {
  phase: Phase;
  speed: number;
  t: number;
  at: number;
}

export interface Person {
  participant: ParticipantId;
  name: string;
  seat: SeatKey | null;
  role?: HumanRole;
}

export interface Welcome {
  type: 'welcome';
  protocol: number;
  epoch: string;
  you: { participant: ParticipantId; role: HumanRole; seat: SeatKey | null; audiences: string[] };
  heads: Cut;
  clock: ClockReading;
  people?: Person[];
}

export interface Events {
  type: 'events';
  items: Entry[];
}

export interface Ack {
  type: 'ack';
  id: string;
  names: Name[];
}

/** `retry_after` is in milliseconds. */
export interface Rejection {
  type: 'rejected';
  id?: string;
  code: Code;
  message: string;
  field?: string;
  retry_after?: number;
}

/** `people` is null while nobody can say who is here. */
export interface HereNow {
  type: 'here';
  people: (Person & { doing: Doing; looking_at: Name | null })[] | null;
}

/** `conductor` is told to control: until when somebody conducts, and for how long nobody has. */
export interface Pulse {
  type: 'pulse';
  heads: Cut;
  clock: ClockReading;
  conductor?: { until: number; late_ms: number };
}

export interface Reset {
  type: 'reset';
  epoch: string;
}

export type ServerFrame = Welcome | Events | Ack | Rejection | HereNow | Pulse | Reset;

export type ClientFrame =
  | { type: 'hello'; protocol: number; epoch?: string; after: Cut }
  | { type: 'command'; id: string; command: AnyCommand }
  | { type: 'seen'; items: number }
  | { type: 'here'; doing: Doing; looking_at: Name | null };

/** A frame from text, or null for what is not one; frames of types yet to come are frames. */
export function parseFrame(text: string): ServerFrame | null {
  try {
    const frame: unknown = JSON.parse(text);
    return isFrame(frame) ? frame : null;
  } catch {
    return null;
  }
}

export function isFrame(frame: unknown): frame is ServerFrame {
  return typeof frame === 'object' && frame !== null && 'type' in frame;
}
