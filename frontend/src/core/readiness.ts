/** Who is ready to start: what each player has agreed to, read and tried in the ten minutes before. */
import type { At } from './envelope';
import type { ParticipantId, ParticipantPrepared, Step } from './schema.gen';

/** For each participant the steps that are done, each with its wall time. */
export interface Readiness {
  done: Record<ParticipantId, Partial<Record<Step, number>>>;
}

export function emptyReadiness(): Readiness {
  return { done: {} };
}

export function reduceReadiness(readiness: Readiness, item: At<ParticipantPrepared>): void {
  (readiness.done[item.participant] ??= {})[item.step] = item.at;
}
