/** Moments as control writes them: "14:32", "14:32:30", "+5", "+1:30". Pure. */
import type { Ms } from '../core/views/types';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * The exercise time that was meant, or null for what is no time. A clock time is the story's, the next one after `now`;
 * with a plus it is minutes, or minutes and seconds, from now.
 */
export function momentIn(typed: string, storyStart: Ms, now: Ms): Ms | null {
  const text = typed.trim();
  const later = /^\+\s*(\d{1,4})(?::([0-5]\d))?$/.exec(text);
  if (later) return now + Number(later[1]) * MINUTE + Number(later[2] ?? 0) * 1000;
  const clock = /^([01]?\d|2[0-3])[:.h]([0-5]\d)(?:[:.]([0-5]\d))?$/.exec(text);
  if (!clock) return null;
  const ofDay =
    Number(clock[1]) * 60 * MINUTE + Number(clock[2]) * MINUTE + Number(clock[3] ?? 0) * 1000;
  const t = ofDay - (storyStart % DAY);
  return t < now ? t + DAY * Math.ceil((now - t) / DAY) : t;
}
