/**
 * What held when something happened and may have changed since: where a speaker sat, how fast the clock ran.
 *
 * Like the index of posts it stands beside the state, made of the same items, and is no part of it.
 */
import { find, nameOf } from './envelope';
import type { Exercise } from './exercise';
import type { Item, Name, SeatKey } from './schema.gen';

export class Then {
  /** The seat from which something was said to the team, by the name of what was said. */
  readonly seats = new Map<Name, SeatKey | null>();
  /** Percent of wall time at which the clock ran when an inject went out, by the inject's name. */
  readonly speeds = new Map<Name, number>();

  take(exercise: Exercise, item: Item): void {
    if (item.type === 'talk.said') {
      const speaker = find(exercise.people.participants, item.by);
      this.seats.set(nameOf(item), speaker?.seat ?? null);
    }
    if (item.type === 'inject.released') this.speeds.set(item.inject, exercise.clock.speed);
  }
}
