/** A clock that only moves when it is told to, and chance from a seed. */
import type { Cancel, Schedule } from '../../src/sources/schedule';
import { seeded } from './goldens';

interface Timer {
  at: number;
  order: number;
  run: () => void;
}

const PICTURE = 16;

export class FakeSchedule implements Schedule {
  #now = 1000;
  #order = 0;
  readonly #timers = new Set<Timer>();
  readonly random: () => number;

  constructor(seed = 1) {
    this.random = seeded(seed);
  }

  now(): number {
    return this.#now;
  }

  later(ms: number, run: () => void): Cancel {
    const timer = { at: this.#now + ms, order: this.#order++, run };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  frame(run: () => void): Cancel {
    return this.later(PICTURE, run);
  }

  /** Lets so much time pass; what falls due is called in order. */
  advance(ms: number): void {
    const until = this.#now + ms;
    for (let next = this.#next(until); next !== null; next = this.#next(until)) {
      this.#timers.delete(next);
      this.#now = Math.max(this.#now, next.at);
      next.run();
    }
    this.#now = until;
  }

  get waiting(): number {
    return this.#timers.size;
  }

  #next(until: number): Timer | null {
    let first: Timer | null = null;
    for (const timer of this.#timers) {
      if (timer.at > until) continue;
      if (
        first === null ||
        timer.at < first.at ||
        (timer.at === first.at && timer.order < first.order)
      )
        first = timer;
    }
    return first;
  }
}
