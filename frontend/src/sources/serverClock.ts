/**
 * What time it is in the exercise. This machine's own clock is never asked what time it is, only how much has passed.
 *
 * The server says now and then what exercise time it is; between two readings it is counted on from there. A change of
 * the clock that was folded after the last reading counts from when it came.
 */
import type { Clock } from '../core/clock';
import type { ClockReading } from './frames';

type Reading = Pick<ClockReading, 'phase' | 'speed' | 't'>;

/** Readings that are compared, and how far apart they may be, in ms, without a change of the clock between them. */
const KEPT = 8;
const APART = 1000;

export class ServerClock {
  #last: Reading | null = null;
  /** Exercise time minus the part of it that this machine has counted, one for each reading. */
  #leads: number[] = [];

  /** Takes a reading that arrived at `now` on a clock that only runs. */
  take(reading: Reading, now: number): void {
    const lead = reading.t - counted(now, reading.speed);
    const same = this.#last?.phase === reading.phase && this.#last.speed === reading.speed;
    const goesOn = same && Math.abs(lead - (this.#leads.at(-1) ?? Infinity)) < APART;
    this.#leads = goesOn ? [...this.#leads, lead].slice(-KEPT) : [lead];
    this.#last = reading;
  }

  /** The clock as folded at `now`, with all that is known: newer than the last reading if it cannot have led to it. */
  folded(clock: Clock, now: number): void {
    const last = this.#last;
    const told =
      last !== null &&
      last.phase === clock.phase &&
      last.speed === clock.speed &&
      last.t >= clock.anchor_t;
    if (!told) this.take({ phase: clock.phase, speed: clock.speed, t: clock.anchor_t }, now);
  }

  /** Exercise time at `now`, in whole ms. */
  t(now: number): number {
    if (this.#last === null) return 0;
    if (this.#last.phase !== 'running') return this.#last.t;
    // The reading that was least delayed on its way is the furthest ahead.
    return Math.floor(counted(now, this.#last.speed) + Math.max(...this.#leads));
  }
}

function counted(now: number, speed: number): number {
  return (now * speed) / 100;
}
