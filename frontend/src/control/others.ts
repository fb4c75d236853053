/** What the other controllers do, in words, so that two of them do not do the same thing twice. Pure. */
import type { Entry } from '../core/fold';
import type { Item } from '../core/schema.gen';
import { personName, seatTitle, type Scene } from '../core/views';

export interface Deed {
  key: string;
  words: string;
}

/** What other controllers did in the entries from `from` on, one deed a command, in order. */
export function othersDeeds(scene: Scene, entries: readonly Entry[], from: number): Deed[] {
  const deeds = new Map<string, Deed>();
  for (const entry of entries.slice(from)) {
    if (!('item' in entry) || entry.actor === scene.you.participant) continue;
    if (scene.exercise.people.participants[entry.actor]?.role !== 'control') continue;
    const did = deedOf(scene, entry.item);
    const key = `${entry.actor} ${entry.command}`;
    if (did !== null && !deeds.has(key)) {
      deeds.set(key, { key, words: `${personName(scene, entry.actor)} ${did}` });
    }
  }
  return [...deeds.values()];
}

/** "fired “Ramp clip”", or null for what is seen where it appears. */
function deedOf(scene: Scene, item: Item): string | null {
  const inject = (name: string): string =>
    `“${scene.exercise.injects.injects[name]?.title ?? 'an inject'}”`;
  switch (item.type) {
    case 'clock.started':
      return 'started the exercise';
    case 'clock.paused':
      return 'paused';
    case 'clock.resumed':
      return 'went on';
    case 'clock.jumped':
      return 'jumped in time';
    case 'clock.ended':
      return 'ended the exercise';
    case 'inject.released':
      return `fired ${inject(item.inject)}`;
    case 'inject.held':
      return `held ${inject(item.inject)}`;
    case 'inject.freed':
      return `freed ${inject(item.inject)}`;
    case 'inject.skipped':
      return `skipped ${inject(item.inject)}`;
    case 'escalation.changed':
      return `turned the dial to ${item.level}`;
    case 'persona.spoken':
      return `posted as ${scene.exercise.personas.personas[item.persona]?.name ?? 'somebody'}`;
    case 'message.sent':
      return item.answers === null ? 'wrote to the team' : 'answered a message';
    case 'reading.corrected':
      return 'corrected how a text is read';
    case 'announcement.made':
      return 'spoke to all';
    case 'emergency.cleared':
      return 'cleared the emergency';
    case 'seat.lent':
      return `gave ${seatTitle(scene, item.seat)} to ${seatTitle(scene, item.to)}`;
    case 'seat.returned':
      return `took ${seatTitle(scene, item.seat)} back`;
    default:
      return null;
  }
}
