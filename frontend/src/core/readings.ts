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
  switch (item.type) {
    case 'text.read':
      keepEarlier(readings, item.post);
      readings.readings[item.post] = {
        ...read,
        t: item.t,
        confidence: item.confidence,
        corrected: null,
        times: 0,
      };
      return;
    case 'reading.corrected': {
      const { t, times } = known(readings.readings, item.post);
      readings.readings[item.post] = {
        ...read,
        t,
        confidence: CERTAIN,
        corrected: item.by,
        times: times + 1,
      };
      return;
    }
    default:
      assertNever(item);
  }
}

function keepEarlier(readings: Readings, post: Name): void {
  const before = readings.readings[post];
  if (before) (readings.earlier[post] ??= []).push(before);
}
