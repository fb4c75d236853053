/** The dial: how hot the incident is, from 0 (background) to 5 (meltdown), and why it was moved. */
import type { At } from './envelope';
import type { EscalationChanged } from './schema.gen';

/** One move of the dial; `rule` names the rule of the scenario that made it, if one did. */
export interface Turn {
  t: number;
  level: number;
  reason: string;
  rule: string;
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
  escalation.turns.push({ t: item.t, level: item.level, reason: item.reason, rule: item.rule });
}
