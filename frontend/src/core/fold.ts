/**
 * A fold in progress: the state of one viewer's stream, how far it has come, and what is indexed beside it.
 *
 * Live and replay both hold one of these; there is no other way for a screen to come by a state.
 */
import { audienceIn, nameOf } from './envelope';
import { emptyExercise, type Exercise } from './exercise';
import { PostIndex } from './postIndex';
import { reduce } from './reduce';
import type { ControlItem, Item, Name } from './schema.gen';
import { Then } from './then';

/** How far a viewer has come: {audience: the last number folded}. */
export type Cut = Record<string, number>;

/** An item as it travels: bare, or for control in a wrapper that says who caused it. */
export type Entry = Item | ControlItem;

/** What became of an item: folded, known already, or one before it is missing. */
export type Taken = 'folded' | 'duplicate' | 'gap';

export class Fold {
  readonly exercise: Exercise = emptyExercise();
  readonly index = new PostIndex();
  readonly then = new Then();
  readonly cut: Cut = {};
  /** Who caused what, by the name of the event; known to control only. */
  readonly actors = new Map<Name, string>();
  /** Exercise time and wall time of the newest item. */
  t = 0;
  at = 0;
  /** How many items were folded. */
  size = 0;

  /** Folds an item if it is the next of its audience. Raises as `reduce` does, and is then as it was. */
  take(entry: Entry): Taken {
    const item = itemOf(entry);
    const next = (this.cut[item.audience] ?? 0) + 1;
    if (item.n !== next) return item.n < next ? 'duplicate' : 'gap';
    this.fold(entry);
    return 'folded';
  }

  /** Folds an item whose place is known to be right, such as one of a recording. */
  fold(entry: Entry): void {
    const item = itemOf(entry);
    reduce(this.exercise, item);
    this.index.take(this.exercise, item);
    this.then.take(this.exercise, item);
    this.cut[item.audience] = item.n;
    this.t = item.t;
    this.at = item.at;
    this.size++;
    if ('item' in entry) this.actors.set(nameOf(item), entry.actor);
  }

  /** Whether the event of this name has been folded. */
  holds(name: Name): boolean {
    return Number(name.slice(name.lastIndexOf(':') + 1)) <= (this.cut[audienceIn(name)] ?? 0);
  }
}

export function itemOf(entry: Entry): Item {
  return 'item' in entry ? entry.item : entry;
}
