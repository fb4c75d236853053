/** A real emergency: anybody stops every screen at once; control alone lets the exercise go on. */
import { assertNever, nameOf, type At } from './envelope';
import type {
  EmergencyCalled,
  EmergencyCleared,
  EmergencySigned,
  Name,
  ParticipantId,
} from './schema.gen';

export type EmergencyEvent = EmergencyCalled | EmergencySigned | EmergencyCleared;

/** `call` names the emergency that is on, if one is; `at` is its wall time, `by` who called it (control alone knows). */
export interface Emergency {
  call: Name | null;
  at: number;
  by: ParticipantId | null;
}

export function emptyEmergency(): Emergency {
  return { call: null, at: 0, by: null };
}

export function reduceEmergency(emergency: Emergency, item: At<EmergencyEvent>): void {
  switch (item.type) {
    case 'emergency.called':
      emergency.call = nameOf(item);
      emergency.at = item.at;
      emergency.by = null;
      return;
    case 'emergency.signed':
      emergency.by = item.by;
      return;
    case 'emergency.cleared':
      emergency.call = null;
      emergency.by = null;
      return;
    default:
      assertNever(item);
  }
}
