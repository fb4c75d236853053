/** Who is at the table, where, and whether they are here. */
import type { Participant } from '../people';
import { personName, seatTitle, type Here, type Scene } from './scene';
import type { ParticipantView, Presence, SeatView } from './types';

/** Every seat with those who hold it now, in the order in which they were opened. */
export function seats(scene: Scene): SeatView[] {
  const present = Object.values(scene.exercise.people.participants).filter(isIn);
  return Object.values(scene.exercise.people.seats).map((seat) => ({
    key: seat.key,
    title: seat.title,
    holders: present
      .filter((person) => person.seat === seat.key)
      .map((person) => personName(scene, person.id)),
    lentTo: seat.lent_to,
  }));
}

/** Everybody the viewer may know of and who is still in: players by seat, then the others. */
export function roster(scene: Scene): ParticipantView[] {
  const order = Object.keys(scene.exercise.people.seats);
  const place = (person: ParticipantView): number =>
    person.seat === null ? order.length : order.indexOf(person.seat.key);
  return Object.values(scene.exercise.people.participants)
    .filter(isIn)
    .map((person) => participantView(scene, person))
    .sort((one, other) => place(one) - place(other));
}

function isIn(person: Participant): boolean {
  return person.removed === null;
}

function participantView(scene: Scene, person: Participant): ParticipantView {
  const here = scene.here?.get(person.id);
  return {
    id: person.id,
    display: personName(scene, person.id),
    role: person.role,
    seat: person.seat === null ? null : { key: person.seat, title: seatTitle(scene, person.seat) },
    presence: presenceOf(scene, here),
    awayFor: null,
    typing: here?.doing === 'typing',
    you: person.id === scene.you.participant,
  };
}

function presenceOf(scene: Scene, here: Here | undefined): Presence {
  if (scene.here === null) return 'unknown';
  if (here === undefined) return 'gone';
  return here.doing === 'away' ? 'away' : 'here';
}
