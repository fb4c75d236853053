/** What players had written of a post and not sent: control and evaluators hold it, where it is recorded at all. */
import { nameOf, type At } from './envelope';
import type { DraftForm, DraftKept, Name, ParticipantId, SeatKey } from './schema.gen';

/** One version of a draft. */
export interface KeptDraft {
  t: number;
  by: ParticipantId;
  seat: SeatKey;
  account: Name;
  form: DraftForm;
  about: Name | null;
  text: string;
}

export interface KeptDrafts {
  drafts: Record<Name, KeptDraft>;
}

export function emptyDrafts(): KeptDrafts {
  return { drafts: {} };
}

export function reduceDrafts(drafts: KeptDrafts, item: At<DraftKept>): void {
  const { t, by, seat, account, form, about, text } = item;
  drafts.drafts[nameOf(item)] = { t, by, seat, account, form, about, text };
}
