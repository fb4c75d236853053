/** Time and chance, as arguments: tests own theirs. */

export type Cancel = () => void;

export interface Schedule {
  /** Milliseconds on a clock that only runs. */
  now(): number;
  /** Calls once, after so many milliseconds. */
  later(ms: number, run: () => void): Cancel;
  /** Calls once, when the next picture is drawn; soon enough when nothing is drawn because the page is hidden. */
  frame(run: () => void): Cancel;
  /** From 0 up to, not including, 1. */
  random(): number;
}

const HIDDEN = 250;

export const browserSchedule: Schedule = {
  now: () => performance.now(),
  later: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  frame: (run) => {
    const cancel = (): void => {
      cancelAnimationFrame(picture);
      clearTimeout(timer);
    };
    const once = (): void => {
      cancel();
      run();
    };
    const picture = requestAnimationFrame(once);
    const timer = setTimeout(once, HIDDEN);
    return cancel;
  },
  random: () => Math.random(),
};

const SHORTEST = 200;
const LONGEST = 5000;

/** How long to wait before the next try, in ms: longer after each failure, and never the same for everybody. */
export function backOff(failures: number, random: number): number {
  const most = Math.min(LONGEST, 2 * SHORTEST * 2 ** Math.min(failures, 10));
  return SHORTEST + random * (most - SHORTEST);
}
