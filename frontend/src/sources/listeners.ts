/** Tells listeners once for each picture, however much has happened since the last one. */
import type { Cancel, Schedule } from './schedule';

export class Listeners {
  readonly #listeners = new Set<() => void>();
  #planned: Cancel | null = null;

  constructor(readonly schedule: Schedule) {}

  add(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  changed(): void {
    this.#planned ??= this.schedule.frame(() => {
      this.#planned = null;
      for (const listener of [...this.#listeners]) listener();
    });
  }

  clear(): void {
    this.#planned?.();
    this.#planned = null;
    this.#listeners.clear();
  }
}
