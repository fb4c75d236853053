/** The replay's one x-scale: time to share of the width, and where the labels of the axis stand. */

const MINUTE = 60_000;
const STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 240].map((minutes) => minutes * MINUTE);

/** Share of the width, 0 to 1. */
export function share(t: number, length: number): number {
  return length <= 0 ? 0 : Math.min(Math.max(t / length, 0), 1);
}

/** The moment at a share of the width, in whole milliseconds. */
export function momentAt(part: number, length: number): number {
  return Math.round(Math.min(Math.max(part, 0), 1) * length);
}

/**
 * Things that would stand on top of each other, as one: each group is shown where its first one stands. `least` is the
 * share of the width that a mark needs. Things are in order of `t`; spans are never put together.
 */
export function grouped<T extends { t: number; until: number | null }>(
  things: readonly T[],
  length: number,
  least: number,
): T[][] {
  const groups: T[][] = [];
  let from = -Infinity;
  for (const thing of things) {
    const at = share(thing.t, length);
    const span = thing.until !== null && thing.until > thing.t;
    if (!span && at - from < least) groups.at(-1)?.push(thing);
    else groups.push([thing]);
    from = span ? -Infinity : at - from < least ? from : at;
  }
  return groups;
}

/** Moments for the axis, on round story times, at most `most` of them. */
export function ticks(storyStart: number, length: number, most = 10): number[] {
  const step =
    STEPS.find((one) => length / one <= most) ?? Math.ceil(length / most / MINUTE) * MINUTE;
  const first = Math.ceil(storyStart / step) * step - storyStart;
  const found: number[] = [];
  for (let t = first; t <= length; t += step) found.push(t);
  return found;
}

const SECOND = 1000;

/** Where a key moves the cursor, or null for keys that are not the timeline's. */
export function moved(key: string, shift: boolean, t: number, length: number): number | null {
  const small = shift ? MINUTE : 5 * SECOND;
  const step = {
    ArrowRight: small,
    ArrowUp: small,
    ArrowLeft: -small,
    ArrowDown: -small,
    PageUp: 5 * MINUTE,
    PageDown: -5 * MINUTE,
    Home: -t,
    End: length - t,
  }[key];
  return step === undefined ? null : Math.min(Math.max(t + step, 0), length);
}
