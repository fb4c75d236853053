/**
 * What had happened by a moment and was not on somebody's screen: what another seat was told, and what control did.
 * It is said only to those whose recording holds it.
 */
import { itemOf, type Entry } from '../core/fold';
import { find, nameOf } from '../core/envelope';
import type { Item, Name } from '../core/schema.gen';
import { mailboxTitle, type Scene } from '../core/views';

export interface Unseen {
  readonly name: Name;
  readonly t: number;
  readonly text: string;
  /** Who holds it; several where one message went to several seats. */
  readonly audiences: readonly string[];
  readonly position: number;
}

/** Everything in a recording that not all of its players held. `scene` is the recording's end. */
export function hiddenThings(scene: Scene, entries: readonly Entry[]): Unseen[] {
  const found = new Map<string, Unseen>();
  entries.forEach((entry, place) => {
    const item = itemOf(entry);
    const text = wordsFor(scene, item);
    if (text === null) return;
    const key = item.type === 'message.delivered' ? `${item.t} ${text}` : nameOf(item);
    const known = found.get(key);
    const thing = known ?? { name: nameOf(item), t: item.t, text, position: place + 1 };
    found.set(key, { ...thing, audiences: [...(known?.audiences ?? []), item.audience] });
  });
  return [...found.values()];
}

/** What of it had happened by this position and was not held, newest first. */
export function unseenBy(
  things: readonly Unseen[],
  held: ReadonlySet<string>,
  position: number,
): Unseen[] {
  return things
    .filter((thing) => thing.position <= position && !thing.audiences.some((one) => held.has(one)))
    .reverse();
}

function wordsFor(scene: Scene, item: Item): string | null {
  switch (item.type) {
    case 'message.delivered':
      // What another seat wrote is told once, where it was written.
      if (item.from_seat !== null) return null;
      return `${item.sender}: ${item.subject || item.text} (to ${item.to.join(', ')})`;
    case 'message.written':
      return `${mailboxTitle(scene, item.mailbox)}: ${item.subject || item.text} (to ${item.to.join(', ')})`;
    case 'escalation.changed':
      return `Escalation ${item.level}: ${item.reason}`;
    case 'inject.held':
      return `Held back: ${titleOf(scene, item.inject)}`;
    case 'inject.skipped':
      return `Skipped: ${titleOf(scene, item.inject)}`;
    case 'note.taken':
      return `Noted: ${item.text}`;
    default:
      return null;
  }
}

function titleOf(scene: Scene, inject: Name): string {
  return find(scene.exercise.injects.injects, inject)?.title ?? 'an inject';
}
