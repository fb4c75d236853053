/** Asks what the acts did to the public, again and again: a worker needs seconds for it, and a corrected reading changes it. */
import { asRefusal } from '../api';
import type { Compared, Comparison } from './comparison';

const SOON = 1000; // ms until the next look while a worker is at it
const LATER = 6000; // and while it is not

export class Asking {
  /** The last answer; it stays while another one is worked out. */
  found = $state.raw<Compared | null>(null);
  /** How far a worker has come; null while nobody is at work. */
  working = $state.raw<{ done: number; of: number } | null>({ done: 0, of: 0 });
  failed = $state<string | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly ask: () => Promise<Comparison>) {}

  /** Begins to ask; what it gives back ends it. */
  start(): () => void {
    let ended = false;
    const look = async (): Promise<void> => {
      if (!document.hidden) await this.#once();
      if (!ended) this.#timer = setTimeout(() => void look(), this.working ? SOON : LATER);
    };
    void look();
    return () => {
      ended = true;
      clearTimeout(this.#timer);
    };
  }

  async #once(): Promise<void> {
    try {
      const answer = await this.ask();
      if (answer.state === 'ready') this.found = answer;
      this.working = answer.state === 'working' ? answer : null;
      this.failed = null;
    } catch (problem) {
      this.failed = asRefusal(problem).message;
      this.working = null;
    }
  }
}
