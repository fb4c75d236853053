/** What time it is on the server, and so in the exercise. This machine's own clock is never asked. */
import { timeAt, type Clock } from '../core/clock';
import type { ClockReading } from './frames';

const KEPT = 8;

export class ServerClock {
  #reading: ClockReading | null = null;
  #offsets: number[] = [];

  /** Takes the server's reading, which arrived at `now` on a clock that only runs. */
  take(reading: ClockReading, now: number): void {
    this.#reading = reading;
    this.#offsets = [...this.#offsets, reading.at - now].slice(-KEPT);
  }

  /** Exercise time at `now` by a folded clock; by the server's last reading while the fold is behind. */
  t(now: number, folded: Clock, behind: boolean): number {
    const reading = this.#reading;
    if (reading === null) return folded.anchor_t;
    // The message that was least delayed tells best: it makes the server's clock the furthest ahead.
    const at = Math.floor(now + Math.max(...this.#offsets));
    if (!behind) return timeAt(folded, at);
    const { phase, speed, t } = reading;
    return timeAt({ phase, speed, anchor_t: t, anchor_at: reading.at, offset: 0, reason: '' }, at);
  }
}
