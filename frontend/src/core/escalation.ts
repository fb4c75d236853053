/** The dial: how hot the incident is, from 0 (background) to 5 (meltdown), and why it was moved. */
import type { At } from './envelope';
import type { EscalationChanged } from './schema.gen';

/** One move of the dial. */
export interface Turn {
  t: number;
  level: number;
  reason: string;
}

export interface Escalation {
  level: number;
  turns: Turn[];
}

export function emptyEscalation(): Escalation {
  return { level: 0, turns: [] };
}

export function reduceEscalation(escalation: Escalation, item: At<EscalationChanged>): void {
  escalation.level = item.level;
  escalation.turns.push({ t: item.t, level: item.level, reason: item.reason });
}
