/** People of the story who asked again by themselves. */
import { assertNever, find, type At } from './envelope';
import type { ChaseStopped, MessageChased, Name } from './schema.gen';

export type ChaseEvent = MessageChased | ChaseStopped;

/** Somebody asked again, about what waits for control or about an inject that the team left unanswered. */
export interface Chase {
  t: number;
  about: Name;
  deliveries: Name[];
}

/** Who asked again, by persona, and about what nobody is to. */
export interface Chases {
  sent: Record<Name, Chase[]>;
  stopped: Name[];
}

export function emptyChases(): Chases {
  return { sent: {}, stopped: [] };
}

export function reduceChases(chases: Chases, item: At<ChaseEvent>): void {
  switch (item.type) {
    case 'message.chased': {
      const chase = { t: item.t, about: item.about, deliveries: [...item.deliveries] };
      chases.sent[item.persona] = [...(find(chases.sent, item.persona) ?? []), chase];
      return;
    }
    case 'chase.stopped':
      chases.stopped.push(item.about);
      return;
    default:
      assertNever(item);
  }
}
