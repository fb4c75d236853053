/** What the shelf says of why a set fits. Pure. */
import type { ActKind } from '../core/schema.gen';
import type { SuggestionView } from '../core/views/shelf';
import type { Ms } from '../core/views/types';
import { clockLength } from '../ui/format';

/** With Shift, unless a set bears this letter: the act is left without an answer. */
export const DISMISS = 'X';

const DONE: Record<ActKind, string> = {
  posted: 'posted',
  replied: 'replied',
  quoted: 'quoted',
  reposted: 'reposted without a word',
  liked: 'liked it',
  edited: 'edited',
  deleted: 'deleted',
  hidden: 'hid a reply',
  from_personal: 'from a personal account',
  same_text: 'the same text',
  cited_bio: 'pointed at a bio',
  owned: 'owned it',
  silent: 'silent for ten minutes',
};

/** "deleted 1:09 ago, no reason yet". */
export function whyFits(fits: SuggestionView, now: Ms): string {
  const ago = `${clockLength(Math.max(0, now - fits.since))} ago`;
  if (fits.kind === 'silent') return DONE.silent;
  if (fits.kind === 'same_text') return `${DONE.same_text} ${fits.copies} times, last ${ago}`;
  const told = `${DONE[fits.kind]} ${ago}`;
  if (fits.explained) return told;
  if (fits.kind === 'deleted' || fits.kind === 'hidden') return `${told}, no reason yet`;
  return fits.kind === 'reposted' ? `${told}, nothing since` : told;
}

/** "If they", "If it was", "If the": what nearly all titles of sets begin with. */
const OPENING = /^if\s+(?:(?:they|the team|it (?:was|is)|it|the|an?)\s+)?(?=\S)/i;

/** A set's title without its opening: in a narrow list the rest tells it apart. */
export function telling(title: string): string {
  const rest = title.replace(OPENING, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
