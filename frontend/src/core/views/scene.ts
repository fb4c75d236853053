/**
 * What a viewer has before them at one moment: all that a view is made of.
 *
 * A source makes a new scene, around the same growing state, each time something was folded. Views take the whole
 * scene, so that whoever draws them sees that it is another one.
 */
import type { Exercise } from '../exercise';
import type { Fold } from '../fold';
import type { PostIndex } from '../postIndex';
import type { HumanRole, Name, ParticipantId, SeatKey } from '../schema.gen';
import type { Then } from '../then';

/** Who looks: their place, not their name. `participant` is null where a replay looks as a role. */
export interface You {
  readonly participant: ParticipantId | null;
  readonly role: HumanRole;
  readonly seat: SeatKey | null;
}

/** What is heard of somebody who is connected. Lossy; never part of the log. */
export interface Here {
  readonly participant: ParticipantId;
  readonly doing: string | null;
  readonly lookingAt: Name | null;
}

export interface Scene {
  readonly exercise: Exercise;
  readonly index: PostIndex;
  readonly then: Then;
  readonly actors: ReadonlyMap<Name, string>;
  readonly you: You;
  /** Display names by pseudonym; they stand in a table, never in the log. */
  readonly names: ReadonlyMap<ParticipantId, string>;
  /** Who is connected; null while that is not known. */
  readonly here: ReadonlyMap<ParticipantId, Here> | null;
}

export function sceneOf(
  fold: Fold,
  you: You,
  names: ReadonlyMap<ParticipantId, string>,
  here: ReadonlyMap<ParticipantId, Here> | null = null,
): Scene {
  const { exercise, index, then, actors } = fold;
  return { exercise, index, then, actors, you, names, here };
}

/** What somebody is called on the screen: by their name, by their seat while the name is not known, or "Control". */
export function personName(scene: Scene, participant: ParticipantId | null): string {
  if (participant === null) return 'Control';
  const name = scene.names.get(participant);
  if (name !== undefined) return name;
  const person = scene.exercise.people.participants[participant];
  if (person === undefined) return 'Control';
  return person.seat === null ? roleTitle(person.role) : seatTitle(scene, person.seat);
}

export function seatTitle(scene: Scene, seat: SeatKey): string {
  return scene.exercise.people.seats[seat]?.title ?? seat;
}

function roleTitle(role: HumanRole): string {
  return {
    player: 'Player',
    observer: 'Observer',
    evaluator: 'Evaluator',
    control: 'Control',
    wall: 'Wall',
  }[role];
}

/** The text, or null where there is none. */
export function orNull(text: string): string | null {
  return text === '' ? null : text;
}

/** "Reporter, Radio Ansford", or null where neither is known. */
export function titleOf(person: { title: string; organisation: string }): string | null {
  return orNull([person.title, person.organisation].filter((word) => word !== '').join(', '));
}
