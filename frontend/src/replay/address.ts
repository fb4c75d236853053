/**
 * What a replay's address says: the moment, whom it is seen as, and who looks.
 *
 * `as` is a view by its name (control, evaluator, observer, seat:KEY) or, as in every other address, a participant. The
 * browser may hold several participants of the exercise; then `viewer` says which of them looks.
 */
import type { HumanRole } from '../core/schema.gen';
import type { You } from '../core/views';
import type { Look } from '../sources/source';

export interface Address {
  /** Exercise time in ms; null for the beginning. */
  readonly t: number | null;
  readonly as: string | null;
  readonly beside: string | null;
  readonly viewer: string | null;
  /** It plays from there by itself. */
  readonly play?: boolean;
}

export type Mine = { participant: string; role: HumanRole; seat: string | null };

export function readAddress(search: string): Address {
  const query = new URLSearchParams(search);
  const t = query.get('t');
  return {
    t: t !== null && /^\d{1,12}$/.test(t) ? Number(t) : null,
    as: query.get('as'),
    beside: query.get('beside'),
    viewer: query.get('viewer'),
    ...(query.get('play') === '1' && { play: true }),
  };
}

/** Which of my participants looks: the one that is named, else control, else the latest. Null when I have none. */
export function viewerOf({ as, viewer }: Address, mine: readonly Mine[]): Mine | null {
  return (
    mine.find(({ participant }) => participant === viewer) ??
    mine.find(({ participant }) => participant === as) ??
    mine.findLast(({ role }) => role === 'control') ??
    mine.at(-1) ??
    null
  );
}

/** The name of a view, as the server knows it too. A player without a seat has none. */
export function viewName({ role, seat }: Pick<Look, 'role' | 'seat'>): string | null {
  if (role === 'player') return seat === null ? null : `seat:${seat}`;
  return role;
}

/** The look of this name among those that there are. */
export function lookNamed(looks: readonly Look[], name: string | null): Look | null {
  return (name !== null && looks.find((look) => viewName(look) === name)) || null;
}

/** The query for a moment: only what differs from opening the replay anew. */
export function writeAddress(you: You, t: number, look: Look, beside: Look | null): string {
  const query = new URLSearchParams();
  if (you.participant !== null) query.set('viewer', you.participant);
  const as = look.role === you.role && look.seat === you.seat ? null : viewName(look);
  if (as !== null) query.set('as', as);
  const other = beside && viewName(beside);
  if (other) query.set('beside', other);
  query.set('t', String(Math.round(t)));
  return `?${query.toString().replaceAll('%3A', ':')}`;
}
