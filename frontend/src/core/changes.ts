/** What the team will do differently from tomorrow on: the shared list that the hot wash ends with. */
import { nameOf, type At } from './envelope';
import type { ChangeProposed, Name, ParticipantId, SeatKey } from './schema.gen';

export interface Change {
  text: string;
  owner: SeatKey | null;
  by: ParticipantId | null;
}

export interface Changes {
  changes: Record<Name, Change>;
}

export function emptyChanges(): Changes {
  return { changes: {} };
}

export function reduceChanges(changes: Changes, item: At<ChangeProposed>): void {
  changes.changes[nameOf(item)] = { text: item.text, owner: item.owner, by: item.by };
}
