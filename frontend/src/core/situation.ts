/** The team's situation note: how things stand, in a paragraph, for whoever comes in late. */
import { nameOf, type At } from './envelope';
import type { Name, ParticipantId, SituationNoted } from './schema.gen';

/** How things stood once. Without `by` it was control who wrote it. */
export interface SituationNote {
  t: number;
  by: ParticipantId | null;
  text: string;
}

export interface Situation {
  notes: Record<Name, SituationNote>;
}

export function emptySituation(): Situation {
  return { notes: {} };
}

export function reduceSituation(situation: Situation, item: At<SituationNoted>): void {
  situation.notes[nameOf(item)] = { t: item.t, by: item.by, text: item.text };
}
