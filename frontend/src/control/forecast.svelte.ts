/** What each position of the dial would bring: asked for when somebody turns to the dial, and kept for a while. */
import { asRefusal } from '../api';
import type { Level } from '../core/views/types';

/** One position of the dial: the public's posts in each of the next six spans of five minutes. */
export interface LevelForecast {
  level: Level;
  name: string;
  posts: readonly number[];
}

/** Worked out at exercise time `t` (ms). */
export interface Forecast {
  t: number;
  levels: readonly LevelForecast[];
}

/** What was worked out is good for so long (ms of wall time). */
const KEPT = 15_000;
/** Minutes in one span. */
export const SPAN = 5;

export class Forecasts {
  known = $state.raw<Forecast | null>(null);
  loading = $state(false);
  /** Why it could not be had. */
  failed = $state<string | null>(null);
  #asked = -Infinity;

  constructor(
    readonly ask: () => Promise<Forecast>,
    readonly clock: () => number = () => performance.now(),
  ) {}

  /** Somebody turns to the dial. */
  touch(): void {
    if (this.clock() - this.#asked >= KEPT) void this.again();
  }

  async again(): Promise<void> {
    if (this.loading) return;
    this.#asked = this.clock();
    this.loading = true;
    try {
      this.known = await this.ask();
      this.failed = null;
    } catch (problem) {
      this.failed = asRefusal(problem).message;
    }
    this.loading = false;
  }

  /** Posts a minute in the next five minutes, at each position; null while nobody knows. */
  get rates(): readonly number[] | null {
    return this.known && this.known.levels.map(({ posts }) => (posts[0] ?? 0) / SPAN);
  }

  at(level: Level): LevelForecast | null {
    return this.known?.levels[level] ?? null;
  }
}
