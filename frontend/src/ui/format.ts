/** Times and numbers as they stand on the screen. Pure: every "now" is an argument. */

export { clockLength } from '../core/views/words';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

const two = (n: number): string => String(n).padStart(2, '0');

/** Story time of a moment: "14:23". `storyStart` is the story's local time read as UTC. */
export function storyTime(storyStart: number, t: number): string {
  const at = new Date(storyStart + t);
  return `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`;
}

/** The seconds that stand beside it: "10". */
export function storySeconds(storyStart: number, t: number): string {
  return two(new Date(storyStart + t).getUTCSeconds());
}

export function storyTimeExact(storyStart: number, t: number): string {
  return `${storyTime(storyStart, t)}:${storySeconds(storyStart, t)}`;
}

/** Time since STARTEX as control reads it: "T+00:23:10"; before it, "T-00:00:40". */
export function sinceStart(t: number): string {
  const whole = Math.floor(Math.abs(t) / SECOND);
  const clock = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
    .map(two)
    .join(':');
  return `T${t < 0 ? '-' : '+'}${clock}`;
}

/** How long ago, in words: "now", "40 s ago", "2 min ago", "1 h 5 min ago". */
export function ago(now: number, then: number): string {
  const passed = now - then;
  if (passed < 10 * SECOND) return 'now';
  if (passed < MINUTE) return `${Math.floor(passed / SECOND)} s ago`;
  return `${inWords(passed)} ago`;
}

/** A duration in words with units: "48 s", "12 min 35 s", "1 h 5 min". */
export function duration(ms: number): string {
  if (ms < HOUR && ms >= MINUTE) {
    const seconds = Math.floor(ms / SECOND) % 60;
    return `${Math.floor(ms / MINUTE)} min${seconds ? ` ${seconds} s` : ''}`;
  }
  return ms < MINUTE ? `${Math.max(0, Math.floor(ms / SECOND))} s` : inWords(ms);
}

function inWords(ms: number): string {
  const minutes = Math.floor(ms / MINUTE);
  if (minutes < 60) return `${minutes} min`;
  if (minutes >= 48 * 60) return `${Math.floor(minutes / (24 * 60))} days`;
  return minutes % 60 ? `${Math.floor(minutes / 60)} h ${minutes % 60} min` : `${minutes / 60} h`;
}

/** How late something fired: "+38 ms", "+2.4 s", "+1 min 5 s". */
export function lateness(ms: number): string {
  if (ms < SECOND) return `+${Math.max(0, Math.round(ms))} ms`;
  if (ms < MINUTE) return `+${(ms / SECOND).toFixed(1)} s`;
  return `+${duration(ms)}`;
}

/** A count as people read it: "873", "1,930", "48.2k", "1.2M". */
export function count(n: number): string {
  if (n < 10_000) return n.toLocaleString('en');
  if (n < 1_000_000) return `${(n / 1000).toFixed(1).replace(/\.0$/, '')}k`;
  return `${(n / 1_000_000).toFixed(1).replace(/\.0$/, '')}M`;
}

/** Speed as a factor: 100 is "1×", 25 is "0.25×". */
export function speedFactor(percent: number): string {
  return `${percent / 100}×`;
}

/** One thing or several: plural(1, 'new post') is "1 new post". */
export function plural(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
}
