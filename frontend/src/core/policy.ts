/** The team's policy: guidance that lets people act fast. */
import { nameOf, type At } from './envelope';
import type { Name, PolicyStated } from './schema.gen';

export interface Guidance {
  title: string;
  text: string;
}

/** Guidance by name, in order. */
export interface Policy {
  guidance: Record<Name, Guidance>;
}

export function emptyPolicy(): Policy {
  return { guidance: {} };
}

export function reducePolicy(policy: Policy, item: At<PolicyStated>): void {
  policy.guidance[nameOf(item)] = { title: item.title, text: item.text };
}
