/**
 * A source as Svelte sees it: a few values that change at most once for each picture.
 *
 * Draw from `store.scene` itself, in every view: the exercise inside it is one object that grows, so that a value kept
 * from it does not look changed when it is.
 */
import type { Scene } from '../core/views/scene';
import { browserSchedule, type Cancel, type Schedule } from './schedule';
import type { Source, Status } from './source';

/** How often the exercise time on the screen is looked at, in ms; it changes once a second. */
const LOOK = 200;
const SECOND = 1000;

export class SourceStore {
  scene = $state.raw<Scene | null>(null);
  status = $state.raw<Status>() as Status;
  /** Exercise time in whole seconds of ms while it runs; for "2 min ago" and the clock. */
  t = $state(0);
  readonly source: Source;
  readonly #schedule: Schedule;
  readonly #unsubscribe: () => void;
  #cancel: Cancel = () => undefined;

  constructor(source: Source, schedule: Schedule = browserSchedule) {
    this.source = source;
    this.#schedule = schedule;
    this.#unsubscribe = source.subscribe(() => this.#read());
    this.#read();
    this.#watch();
  }

  /** Lets the source go too. */
  destroy(): void {
    this.#cancel();
    this.#unsubscribe();
    this.source.close();
  }

  #read(): void {
    this.scene = this.source.scene;
    this.status = this.source.status;
    this.#look();
  }

  #watch(): void {
    this.#cancel = this.#schedule.later(LOOK, () => {
      this.#look();
      if (this.status.retryIn !== null) this.status = this.source.status;
      this.#watch();
    });
  }

  #look(): void {
    const now = this.source.now();
    this.t = this.source.playback === null ? now - (((now % SECOND) + SECOND) % SECOND) : now;
  }
}
