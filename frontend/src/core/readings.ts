/** What the team's texts do: how each was read, and how people corrected it. Control alone has them. */
import { assertNever, type At } from './envelope';
import type { Aux, Label, Name, ReadingCorrected, TextRead, Tone } from './schema.gen';

/** How a text is read now. `corrected` says by whom, if it was; what was corrected is certain. */
export interface Read {
  t: number;
  labels: Label[];
  aux: Aux[];
  tone: Tone;
  confidence: number;
  corrected: 'control' | 'team' | null;
}

export interface Readings {
  readings: Record<Name, Read>;
}

export function emptyReadings(): Readings {
  return { readings: {} };
}

const CERTAIN = 1;

export function reduceReadings(readings: Readings, item: At<TextRead | ReadingCorrected>): void {
  const read = { t: item.t, labels: [...item.labels], aux: [...item.aux], tone: item.tone };
  switch (item.type) {
    case 'text.read':
      readings.readings[item.post] = { ...read, confidence: item.confidence, corrected: null };
      return;
    case 'reading.corrected':
      readings.readings[item.post] = { ...read, confidence: CERTAIN, corrected: item.by };
      return;
    default:
      assertNever(item);
  }
}
