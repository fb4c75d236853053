/** The exercise's clock, and how wall time becomes exercise time. */
import { assertNever, type At } from './envelope';
import type {
  ClockEnded,
  ClockJumped,
  ClockPaused,
  ClockResumed,
  ClockSpeedSet,
  ClockStarted,
  ClockStepped,
  Phase,
} from './schema.gen';

export type ClockEvent =
  | ClockStarted
  | ClockPaused
  | ClockResumed
  | ClockSpeedSet
  | ClockJumped
  | ClockEnded
  | ClockStepped;

/** A leap forward, from `t` to `to`; `at` is the wall time of it. */
export interface Jump {
  t: number;
  to: number;
  at: number;
  meanwhile: string;
}

/** Since wall time `anchor_at`, exercise time has run on from `anchor_t` at `speed` percent, if it is running. */
export interface Clock {
  phase: Phase;
  speed: number;
  anchor_t: number;
  anchor_at: number;
  offset: number;
  reason: string;
  /** What people are to talk about in a planned pause. */
  question: string;
  jumps: Jump[];
}

export function emptyClock(): Clock {
  return {
    phase: 'draft',
    speed: 100,
    anchor_t: 0,
    anchor_at: 0,
    offset: 0,
    reason: '',
    question: '',
    jumps: [],
  };
}

/**
 * Exercise time at the server's wall time `at`, in whole milliseconds, rounded down.
 *
 * Hundreds and rest are multiplied apart: the product of a long time and a high speed would leave the integers
 * that a number holds exactly, long before its hundredth part does.
 */
export function timeAt(clock: Clock, at: number): number {
  if (clock.phase !== 'running') return clock.anchor_t;
  const passed = Math.max(0, Math.floor(at) - clock.anchor_at);
  const rest = passed % 100;
  const hundreds = (passed - rest) / 100;
  return clock.anchor_t + hundreds * clock.speed + Math.floor((rest * clock.speed) / 100);
}

/** Every public change is a new anchor; a wall clock that stepped is only an offset. */
export function reduceClock(clock: Clock, item: At<ClockEvent>): void {
  switch (item.type) {
    case 'clock.started':
      clock.phase = 'running';
      clock.speed = item.speed;
      break;
    case 'clock.paused':
      clock.phase = 'paused';
      clock.reason = item.reason;
      clock.question = item.question ?? '';
      break;
    case 'clock.resumed':
      clock.phase = 'running';
      clock.reason = '';
      clock.question = '';
      break;
    case 'clock.speed_set':
      clock.speed = item.speed;
      break;
    case 'clock.jumped':
      clock.jumps.push({ t: item.t, to: item.to, at: item.at, meanwhile: item.meanwhile ?? '' });
      break;
    case 'clock.ended':
      clock.phase = 'ended';
      clock.reason = item.reason;
      clock.question = '';
      break;
    case 'clock.stepped':
      clock.offset += item.by;
      return;
    default:
      assertNever(item);
  }
  clock.anchor_t = item.type === 'clock.jumped' ? item.to : item.t;
  clock.anchor_at = item.at;
}
