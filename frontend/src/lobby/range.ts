/** The range as it plays: what each of three publics has said by a moment, and what the fourth says of a deletion. */
import type { FiringRange, Remark } from '../core/firingRange';

/** Milliseconds that each part lasts. */
export const SHARED_FOR = 40_000;
export const DELETED_FOR = 30_000;

export type Lane = 'reposted' | 'quoted' | 'replied';

export const LANES: readonly { key: Lane; title: string; seen: string }[] = [
  {
    key: 'reposted',
    title: 'Shared without a word',
    seen: 'Without a word it is read as your opinion, and people ask what you meant.',
  },
  {
    key: 'quoted',
    title: 'Shared with a comment',
    seen: 'A comment says what you think, and is what they talk about.',
  },
  {
    key: 'replied',
    title: 'Shared, with your own reply',
    seen: 'A prompt reply of your own turns the talk to who needs help.',
  },
];

export const DELETION_SEEN =
  'Deleting takes your post away and leaves everything that was said of it.';

export type Phase = 'ready' | 'shared' | 'pause' | 'deleted' | 'over';

export function saidBy(range: FiringRange, lane: Lane | 'deleted', ms: number): readonly Remark[] {
  return range[lane].filter(({ after }) => after <= ms);
}
