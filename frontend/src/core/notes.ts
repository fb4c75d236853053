/** What control and evaluators write down while they watch. */
import { nameOf, type At } from './envelope';
import type { Name, NoteTaken, ParticipantId } from './schema.gen';

export interface Note {
  t: number;
  by: ParticipantId;
  text: string;
  about: Name | null;
}

export interface Notes {
  notes: Record<Name, Note>;
}

export function emptyNotes(): Notes {
  return { notes: {} };
}

export function reduceNotes(notes: Notes, item: At<NoteTaken>): void {
  notes.notes[nameOf(item)] = { t: item.t, by: item.by, text: item.text, about: item.about };
}
