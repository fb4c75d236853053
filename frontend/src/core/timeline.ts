/**
 * A recording in order: every item with its time, and the state at any point of it, which is the fold of a prefix.
 *
 * Going on folds what is new. Going back folds again from nothing: a state is as large as what made it, so a copy of an
 * earlier one would cost about as much as making it.
 */
import { nameOf } from './envelope';
import { Fold, itemOf, type Entry } from './fold';
import type { Item, Name } from './schema.gen';

export class Timeline {
  readonly entries: readonly Entry[];
  /** When each item happened, in exercise time; never decreasing. */
  readonly times: readonly number[];
  readonly #places = new Map<Name, number>();
  #fold = new Fold();

  constructor(entries: readonly Entry[]) {
    this.entries = entries;
    this.times = entries.map((entry) => itemOf(entry).t);
    entries.forEach((entry, place) => this.#places.set(nameOf(itemOf(entry)), place));
  }

  /** How many items there are. */
  get size(): number {
    return this.entries.length;
  }

  /** Exercise time of the last item, and so the length of the recording. */
  get length(): number {
    return this.times.at(-1) ?? 0;
  }

  /** How many items had happened by exercise time `t`. */
  positionAt(t: number): number {
    return countBelow(this.times, Math.floor(t) + 1);
  }

  /** The position just after the event of this name, or null when it is not in the recording. */
  positionOf(name: Name): number | null {
    const place = this.#places.get(name);
    return place === undefined ? null : place + 1;
  }

  /** The fold of the first `position` items. The same object grows while one goes on; it is another after going back. */
  at(position: number): Fold {
    const end = Math.min(Math.max(position, 0), this.size);
    if (end < this.#fold.size) this.#fold = new Fold();
    for (let place = this.#fold.size; place < end; place++) {
      this.#fold.fold(this.entries[place] as Entry);
    }
    return this.#fold;
  }
}

/** Some items of a recording, bare, and where each of them stands in the whole. */
export interface Cutting {
  readonly timeline: Timeline;
  readonly places: readonly number[];
}

/**
 * What of a recording is wanted, such as what somebody holds.
 *
 * A review that widens somebody's view widens it from the beginning, which is why this is cut out anew then.
 */
export function cutOut(entries: readonly Entry[], wanted: (item: Item) => boolean): Cutting {
  const items: Item[] = [];
  const places: number[] = [];
  entries.forEach((entry, place) => {
    const item = itemOf(entry);
    if (!wanted(item)) return;
    items.push(item);
    places.push(place);
  });
  return { timeline: new Timeline(items), places };
}

/** How many of these ascending numbers are below `limit`. */
export function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
