/** What the team made of the day, as it comes over HTTP, and how its figures are said. Times are exercise time in ms. */
import type { ActKind, Aux, Label } from '../core/schema.gen';
import { signed } from '../ui/figures';

/** What one day has more of than another: in this crowd, in the mean of all crowds, and its interval of 95 %. */
export interface Effect {
  own: number;
  mean: number;
  low: number;
  high: number;
  percent: number;
  helped: number;
}

export type FigureName =
  'posts' | 'posts_elsewhere' | 'reach' | 'outrage_hours' | 'net_sentiment_area';

/** One thing through the day: as it was, in silence, with a practised team; silence lies from `low` to `high` in 95 of 100 crowds. */
export interface Line {
  team: readonly number[];
  silent: readonly number[];
  exemplar: readonly number[];
  low: readonly number[];
  high: readonly number[];
}

export interface ActCompared {
  act: string;
  t: number;
  kinds: readonly ActKind[];
  what: string;
  who: string;
  account: string;
  said: string;
  labels: readonly (Label | Aux)[];
  /** What the day without it has more of. */
  effects: Record<FigureName, Effect>;
  /** By how much the mood stood higher with it. */
  mood: Effect;
}

export interface Term {
  row: string;
  words: string;
  dm: number;
  dn: number;
  basis: string;
  source: string;
  n: number;
}

export interface Compared {
  state: 'ready';
  engine: number;
  table: number;
  gain: number;
  clock: number;
  /** By how much of itself the public's activity swings over a day, from 0. */
  rhythm: number;
  cluster: 'victim' | 'accidental' | 'preventable';
  intensifiers: number;
  switches: { answers: boolean; judged_reposts: boolean; screenshots: boolean };
  until: number;
  trigger: number | null;
  posts_in_log: number;
  bios_cited: number;
  deletions: readonly { t: number; views: number }[];
  dial: readonly { t: number; level: number; reason: string; because_of_the_team: boolean }[];
  held_fixed: string;
  meanings: Record<FigureName, string>;
  team: Record<FigureName, number>;
  silent: Record<FigureName, number>;
  exemplar: Record<FigureName, number>;
  crowds: number;
  crowds_each: number;
  /** What the silent day has more of than the team's. */
  effects: Record<FigureName, Effect>;
  mood: Effect;
  scores: Record<FigureName, number | null>;
  courses: { step: number; posts: Line; mood: Line };
  acts: readonly ActCompared[];
  terms: readonly Term[];
}

export interface Working {
  state: 'working';
  done: number;
  of: number;
}

export type Comparison = Compared | Working;

export const FIGURES: readonly FigureName[] = [
  'posts',
  'posts_elsewhere',
  'reach',
  'outrage_hours',
  'net_sentiment_area',
];

/** An effect the other way round: what the team's day has more of than the one it is compared with. */
export function turned({ own, mean, low, high, percent, helped }: Effect): Effect {
  const minus = (value: number): number => (value === 0 ? 0 : -value);
  return {
    own: minus(own),
    mean: minus(mean),
    low: minus(high),
    high: minus(low),
    percent: minus(percent),
    helped,
  };
}

const LEAST = 0.005; // below it a figure reads as nothing

/** Whether an act, or all of them, makes no difference in the model that could be read: in posts, or in the mood. */
export function idle({ effects, mood }: Pick<ActCompared, 'effects' | 'mood'>): boolean {
  return [effects.posts, mood].every(({ low, high }) => Math.max(-low, high) < LEAST);
}

/** Whether the day is the silent one, act by act and as a whole. */
export function changedNothing({ effects, mood, acts }: Compared): boolean {
  return [{ effects, mood }, ...acts].every(idle);
}

/** Whether no effect is among what can be believed. Where all crowds agree there is nothing to doubt. */
export function coversZero({ low, high }: Effect): boolean {
  return low <= 0 && high >= 0;
}

/** As many decimals as say something: "+310", "−4.2", "+0.12". */
export function amount(value: number): string {
  const size = Math.abs(value);
  return signed(value, size >= 10 ? 0 : size >= 1 ? 1 : 2);
}

/** "−420 to −200", or nothing where all crowds agree. */
export function interval({ low, high }: Effect): string {
  const [from, to] = [amount(low), amount(high)];
  return from === to ? '' : `${from} to ${to}`;
}

/** A course in posts a minute: the last step may be a short one. */
export function perMinute(line: Line, step: number, until: number): Line {
  const rates = (counts: readonly number[]): number[] =>
    counts.map((count, at) => (count * 60_000) / Math.max(1, Math.min(step, until - at * step)));
  return {
    team: rates(line.team),
    silent: rates(line.silent),
    exemplar: rates(line.exemplar),
    low: rates(line.low).map((value) => Math.max(0, value)),
    high: rates(line.high).map((value) => Math.max(0, value)),
  };
}

/** Two to four round values for an axis from `from` to `to`. */
export function axis(from: number, to: number): number[] {
  const rough = Math.max(to - from, 1e-6) / 3;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((one) => one * power).find((one) => one >= rough) ?? 10 * power;
  const first = Math.floor(from / step + 1e-9);
  const last = Math.ceil(to / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, at) =>
    Number(((first + at) * step).toFixed(6)),
  );
}
