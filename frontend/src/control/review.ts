/** The review: what each role may read after the end. */
import type { Scene } from '../core/views';
import type { HumanRole, Reviewable } from '../core/schema.gen';

export const EVERYTHING: readonly Reviewable[] = ['team', 'seats', 'staff', 'control'];
/** Who does not hold everything anyway. */
const EVERYBODY: readonly HumanRole[] = ['player', 'observer', 'evaluator', 'wall'];

/** Whether a role may read all of these. */
export function opened(scene: Scene, role: HumanRole, audiences: readonly Reviewable[]): boolean {
  const held = scene.exercise.people.review[role] ?? [];
  return audiences.every((one) => held.includes(one));
}

/** Whether everybody may read everything. */
export function reviewOpen(scene: Scene): boolean {
  return EVERYBODY.every((role) => opened(scene, role, EVERYTHING));
}
