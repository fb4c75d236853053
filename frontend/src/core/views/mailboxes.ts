/** Which mailboxes are a viewer's. */
import { mailboxOf, seatsHeld } from '../people';
import type { SeatKey } from '../schema.gen';
import type { Scene } from './scene';

/** The mailboxes of a seat: the viewer's own seat brings those lent to it. Null stands for all that the viewer holds. */
export function mailboxesOf(scene: Scene, seat: SeatKey | null): ReadonlySet<string> | null {
  if (seat === null) return null;
  const seats = seat === scene.you.seat ? seatsHeld(scene.exercise.people, seat) : [seat];
  return new Set(seats.map(mailboxOf));
}
