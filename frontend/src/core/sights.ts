/** What was on a role's screen. Control alone holds it while the exercise runs. */
import type { At } from './envelope';
import type { Name, PostsSeen, SeatKey } from './schema.gen';

/** When each post was first on each seat's screen, in exercise time. */
export interface Sights {
  seen: Record<SeatKey, Record<Name, number>>;
}

export function emptySights(): Sights {
  return { seen: {} };
}

export function reduceSights(sights: Sights, item: At<PostsSeen>): void {
  const seen = Object.hasOwn(sights.seen, item.seat) ? sights.seen[item.seat] : undefined;
  const kept = seen ?? (sights.seen[item.seat] = {});
  for (const post of item.posts) kept[post] = item.t;
}
