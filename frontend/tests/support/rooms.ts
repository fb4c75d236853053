/** A room as a viewer of a golden log has it, for screens that take a scene. */
import { Fold } from '../../src/core/fold';
import { sceneOf, type Scene } from '../../src/core/views';
import type { HumanRole } from '../../src/core/schema.gen';
import { golden, heldIn } from './goldens';

/** The scene of a seat ("seat:lead") or of "observer" and "evaluator", when `at` (or all) of the log had happened. */
export function sceneFrom(log: string, viewer: string, at = Infinity): Scene {
  const fold = new Fold();
  for (const entry of heldIn(golden(log), viewer, at)) fold.fold(entry);
  const seat = viewer.startsWith('seat:') ? viewer.slice('seat:'.length) : null;
  const role = (seat === null ? viewer : 'player') as HumanRole;
  const me = Object.values(fold.exercise.people.participants).find(
    (one) => one.seat === seat && one.role === role && one.removed === null,
  );
  return sceneOf(fold, { participant: me?.id ?? null, role, seat }, new Map());
}

/** The first number of rows after which the log has a running, or ended, exercise. */
export function rowsUntil(log: string, type: string): number {
  return golden(log).entries.find((entry) => entry.item.type === type)?.seq ?? 0;
}
