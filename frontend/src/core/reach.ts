/** How far posts travel: the public's numbers under each post, as they were counted. */
import type { At } from './envelope';
import type { Name, ReachCounted } from './schema.gen';

/** The public's numbers of one post, beside what the exercise's own accounts did to it. */
export interface Seen {
  views: number;
  likes: number;
  reposts: number;
}

export interface Reach {
  counts: Record<Name, Seen>;
  number: number;
  t: number;
}

export function emptyReach(): Reach {
  return { counts: {}, number: 0, t: 0 };
}

export function reduceReach(reach: Reach, item: At<ReachCounted>): void {
  reach.number++;
  reach.t = item.t;
  for (const { post, views, likes, reposts } of item.counts) {
    reach.counts[post] = { views, likes, reposts };
  }
}
