/** Tells the others what this person does, at most every two seconds, and that they have stopped writing. */
import type { Name } from '../core/schema.gen';
import type { Cancel, Schedule } from '../sources/schedule';
import type { Doing } from '../sources/source';

/** Milliseconds: between two tellings, and after the last keystroke until writing counts as over. */
const BREATH = 2000;
const STOPPED = 5000;

export class Presence {
  #doing: Doing = 'reading';
  #lookingAt: Name | null = null;
  #told = '';
  #toldAt = -Infinity;
  #telling: Cancel | null = null;
  #stopping: Cancel = () => undefined;

  constructor(
    readonly tell: (doing: Doing, lookingAt: Name | null) => void,
    readonly schedule: Schedule,
  ) {}

  writing(): void {
    this.#doing = 'typing';
    this.#stopping();
    this.#stopping = this.schedule.later(STOPPED, () => this.#now('reading'));
    this.#changed();
  }

  looking(at: Name | null): void {
    this.#lookingAt = at;
    this.#changed();
  }

  /** The page was hidden, or is looked at again. */
  away(isAway: boolean): void {
    this.#stopping();
    this.#now(isAway ? 'away' : 'reading');
  }

  stop(): void {
    this.#stopping();
    this.#telling?.();
  }

  #now(doing: Doing): void {
    this.#doing = doing;
    this.#changed();
  }

  #changed(): void {
    if (this.#telling !== null) return;
    const wait = Math.max(0, this.#toldAt + BREATH - this.schedule.now());
    if (wait === 0) return this.#tellNow();
    this.#telling = this.schedule.later(wait, () => this.#tellNow());
  }

  #tellNow(): void {
    this.#telling = null;
    const word = `${this.#doing} ${this.#lookingAt}`;
    if (word === this.#told) return;
    this.#told = word;
    this.#toldAt = this.schedule.now();
    this.tell(this.#doing, this.#lookingAt);
  }
}
