/** What the team's texts do: how each was read, and how people corrected it. Control alone has them. */
import { assertNever, known, type At } from './envelope';
import type { Aux, Label, Name, ReadingCorrected, TextRead, Tone } from './schema.gen';

/**
 * How a text that was published at `t` is read now. `corrected` says by whom it was corrected last, `times` how often; what was
 * corrected is certain.
 */
export interface Read {
  t: number;
  labels: Label[];
  aux: Aux[];
  tone: Tone;
  confidence: number;
  corrected: 'control' | 'team' | null;
  times: number;
}

export interface Readings {
  readings: Record<Name, Read>;
  earlier: Record<Name, Read[]>;
}

export function emptyReadings(): Readings {
  return { readings: {}, earlier: {} };
}

const CERTAIN = 1;

export function reduceReadings(readings: Readings, item: At<TextRead | ReadingCorrected>): void {
  const read = { labels: [...item.labels], aux: [...item.aux], tone: item.tone };
  const before = readings.readings[item.post];
  switch (item.type) {
    case 'text.read':
      if (before) (readings.earlier[item.post] ??= []).push(before);
      readings.readings[item.post] = {
        ...read,
        t: item.t,
        confidence: item.confidence,
        corrected: null,
        times: 0,
      };
      return;
    case 'reading.corrected':
      readings.readings[item.post] = {
        ...read,
        t: known(before).t,
        confidence: CERTAIN,
        corrected: item.by,
        times: known(before).times + 1,
      };
      return;
    default:
      assertNever(item);
  }
}
