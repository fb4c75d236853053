/** What the server finds in the log of an exercise that has ended, as it comes over HTTP. Times are exercise time in ms. */
import type { Grade, Name, SeatKey } from '../core/schema.gen';
import type { ReadingShown } from '../ui/readings';

export interface Marked {
  mark: 'met' | 'missed';
  note: string;
  t: number;
}

/** A role at a moment: when it first had the post on its screen, when it acted on it, what it was doing. */
export interface RoleThen {
  seat: SeatKey;
  title: string;
  then: string;
  seen: number | null;
  acted: number | null;
}

export interface MomentPost {
  t: number;
  text: string;
  deleted: number | null;
  author: string;
  handle: string;
  kind: 'person' | 'organisation';
  followers: number;
  own: boolean;
  media: readonly { token: string; alt: string }[];
}

export interface HotMoment {
  key: string;
  kind: string;
  t: number;
  title: string;
  line: string;
  sentence: string;
  done: string;
  answered: number | null;
  expected: string;
  mark: Marked | null;
  post: MomentPost | null;
  roles: readonly RoleThen[];
}

export interface Figure {
  key: string;
  title: string;
  value: string;
  definition: string;
  n: number;
  t: number | null;
}

export interface Cell {
  n: number;
  wait: number | null;
}

export interface MatrixRow {
  title: string;
  total: number;
  answered: Cell;
  escalated: Cell;
  ignored: Cell;
}

export interface SeenItem {
  t: number;
  title: string;
  kind: string;
  public: boolean;
  seen: Record<SeatKey, number>;
  answered: number | null;
}

/** One text that the team published, with how it is read; `who` is the role, or the account where no role did. */
export interface SaidText extends ReadingShown {
  post: Name;
  t: number;
  text: string;
  who: string;
  account: string;
  edited: boolean;
  deleted: number | null;
}

export interface Expectation {
  text: string;
  about: string;
  due: number;
  objective: string | null;
  mark: Marked | null;
}

export interface Objective {
  name: string;
  text: string;
  ratings: readonly { rating: Grade; note: string }[];
}

/** As far as this viewer holds it: what could only be told of the whole is null until the review is open. */
export interface HotWash {
  title: string;
  organisation: string;
  story_start: number;
  ended: number;
  /** All of it is here. */
  whole: boolean;
  /** There was a simulated public, and this viewer may read what the team did to it. */
  public: boolean;
  /** Roles whose replay this viewer may watch. */
  views: readonly SeatKey[];
  /** Every role; `held` if somebody ever had it. */
  seats: readonly { key: SeatKey; title: string; held: boolean }[];
  moments: readonly HotMoment[];
  figures: readonly Figure[];
  matrix: { definition: string; rows: readonly MatrixRow[] } | null;
  expectations: readonly Expectation[] | null;
  objectives: readonly Objective[] | null;
  seen: readonly SeenItem[] | null;
  said: readonly SaidText[];
  decisions: readonly { t: number; text: string; who: string }[];
  changes: readonly { text: string; owner: string | null; who: string }[];
}

/** The replay at a moment, as a role if one is given. It plays by itself. */
export function replayAt(
  exercise: string,
  viewer: string,
  t: number,
  seat: SeatKey | null = null,
): string {
  const as = seat === null ? '' : `&as=seat:${encodeURIComponent(seat)}`;
  return `/x/${exercise}/replay?viewer=${encodeURIComponent(viewer)}${as}&t=${Math.max(0, Math.round(t))}&play=1`;
}

/** "26 min 15 s" in pieces, so that numbers can be large and units small. */
export function pieces(value: string): { text: string; big: boolean }[] {
  return value
    .split(' ')
    .map((word) => ({ text: `${word} `, big: /^[\d–]/.test(word) || word === 'none' }));
}
