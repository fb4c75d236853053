/** The moments of a recording: what its lanes mark, in one row, so that one can go from each to the next. */
import type { Kind } from '../core/views';
import type { LaneView, MarkView } from '../core/views/types';

export interface Moment {
  readonly kind: Kind;
  readonly mark: MarkView;
  /** How many items of the recording had happened when this had. */
  readonly position: number;
}

/** What a moment is called where it stands among others. */
export const MOMENT_WORDS: Record<Kind, string> = {
  injects: 'Inject',
  posts: 'Own post',
  edits: 'Change to a post',
  decisions: 'Decision',
  messages: 'Message',
  pauses: 'Pause',
  escalation: 'Escalation',
  marks: 'Mark',
  notes: 'Note',
};

/** All marks of the lanes in the order in which they happened. */
export function momentsOf(
  lanes: readonly LaneView[],
  positionOf: (name: string) => number | null,
): Moment[] {
  return lanes
    .flatMap((lane) =>
      lane.marks.map((mark) => ({
        kind: lane.key as Kind, // the lanes are made with these keys
        mark,
        position: positionOf(mark.name) ?? 0,
      })),
    )
    .sort((one, other) => one.position - other.position);
}

/** Where it stands: the last moment that has happened, or -1 before the first. */
export function placeIn(moments: readonly Moment[], position: number): number {
  return moments.findLastIndex((moment) => moment.position <= position);
}

/** While it plays, going back twice in a row must not end at the same moment: what has just passed is passed over. */
const JUST_PASSED = 1000;

export interface Standing {
  position: number;
  t: number;
  playing: boolean;
}

/** The next of these moments before or after where it stands. */
export function momentFrom(
  moments: readonly Moment[],
  { position, t, playing }: Standing,
  direction: 1 | -1,
): Moment | null {
  if (direction === 1) return moments.find((moment) => moment.position > position) ?? null;
  const before = (moment: Moment): boolean =>
    moment.position < position && !(playing && moment.mark.t > t - JUST_PASSED);
  return moments.findLast(before) ?? null;
}
