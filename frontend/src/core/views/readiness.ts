/** How far everybody is before the start: agreed, briefed, ready. */
import { find } from '../envelope';
import type { ParticipantId, Step } from '../schema.gen';
import { roster } from './people';
import type { Scene } from './scene';

/** What one player has done. A step's number is its wall time; `agreed` is to the recording as it stands now. */
export interface Prepared {
  readonly steps: Partial<Record<Step, number>>;
  readonly agreed: boolean;
  readonly briefed: boolean;
  readonly ready: boolean;
}

export function prepared(scene: Scene, participant: ParticipantId | null): Prepared {
  const { readiness, recording } = scene.exercise;
  const steps = find(readiness.done, participant) ?? {};
  const agreed = steps.notice !== undefined && steps.notice >= recording.at;
  const briefed = steps.brief !== undefined && steps.card !== undefined;
  return { steps, agreed, briefed, ready: agreed && steps.ready !== undefined };
}

/** How many of the players who are in are ready. */
export function readyCount(scene: Scene): { ready: number; players: number } {
  const players = roster(scene).filter(({ role }) => role === 'player');
  const ready = players.filter(({ id }) => prepared(scene, id).ready).length;
  return { ready, players: players.length };
}

/** Whether a player came in after the start and has not yet agreed to what is recorded. */
export function comesLate(scene: Scene): boolean {
  const { clock, people } = scene.exercise;
  const me = find(people.participants, scene.you.participant);
  if (me === null || me.role !== 'player' || me.joined === 0) return false;
  return (clock.phase === 'running' || clock.phase === 'paused') && !prepared(scene, me.id).agreed;
}
