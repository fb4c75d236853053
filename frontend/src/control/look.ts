/**
 * To see what a role sees: a second fold, over exactly what that role holds of what control has received. Nothing is
 * hidden by drawing it differently; what the role does not hold is never folded.
 */
import { Fold, itemOf, type Entry } from '../core/fold';
import { audiencesOf } from '../core/people';
import type { SeatKey } from '../core/schema.gen';
import { seats } from '../core/views';
import { sceneOf, type Scene, type You } from '../core/views/scene';

export interface Seen {
  role: You['role'];
  seat: SeatKey | null;
}

export class LookAs {
  #entries: readonly Entry[] = [];
  #scope = '';
  #place = 0;
  #fold = new Fold();

  constructor(readonly who: Seen) {}

  /** The scene as this role has it. `entries` is what control has folded: a list that grows, or another one. */
  scene(whole: Scene, entries: readonly Entry[]): Scene {
    const { role, seat } = this.who;
    const held = audiencesOf(whole.exercise.people, role, seat);
    const scope = [...held].sort().join(' ');
    if (this.#entries !== entries || this.#scope !== scope) {
      this.#entries = entries;
      this.#scope = scope;
      this.#place = 0;
      this.#fold = new Fold();
    }
    for (; this.#place < entries.length; this.#place++) {
      const item = itemOf(entries[this.#place] as Entry);
      if (held.has(item.audience)) this.#fold.fold(item);
    }
    return sceneOf(this.#fold, { participant: null, role, seat }, whole.names, whole.here);
  }
}

/** Whom control looks at: the chosen role, else the first that somebody has taken. Null where there are no roles. */
export function lookedAt(scene: Scene, chosen: Seen | null): Seen | null {
  const all = seats(scene);
  if (chosen?.role === 'observer' || all.some(({ key }) => key === chosen?.seat)) return chosen;
  const first = all.find(({ holders }) => holders.length > 0) ?? all[0];
  return first ? { role: 'player', seat: first.key } : null;
}
