/** Who is at the table: seats, participants, and which audiences each of them holds. */
import { assertNever, known, type At } from './envelope';
import type {
  HumanRole,
  ParticipantId,
  ParticipantJoined,
  ParticipantRemoved,
  ParticipantSeated,
  Reviewable,
  Role,
  SeatBriefed,
  SeatKey,
  SeatLent,
  SeatOpened,
  SeatReturned,
  ReviewOpened,
} from './schema.gen';

export type PeopleEvent =
  | SeatOpened
  | SeatBriefed
  | SeatLent
  | SeatReturned
  | ParticipantJoined
  | ParticipantSeated
  | ParticipantRemoved
  | ReviewOpened;

/** `card` is known only to those who hold the seat's own audience; `lent_to`, and since when, only to the team. */
export interface Seat {
  key: SeatKey;
  title: string;
  core: boolean;
  card: string;
  lent_to: SeatKey | null;
  lent_at: number | null;
}

export interface Participant {
  id: ParticipantId;
  role: HumanRole;
  seat: SeatKey | null;
  joined: number;
  removed: number | null;
}

export interface People {
  seats: Record<SeatKey, Seat>;
  participants: Record<ParticipantId, Participant>;
  review: Record<string, Reviewable[]>;
}

export function emptyPeople(): People {
  return { seats: {}, participants: {}, review: {} };
}

/** The mailbox of a seat, which is also its audience. */
export function mailboxOf(seat: SeatKey): string {
  return `seat:${seat}`;
}

export function reducePeople(people: People, item: At<PeopleEvent>): void {
  switch (item.type) {
    case 'seat.opened':
      people.seats[item.key] = {
        key: item.key,
        title: item.title,
        core: item.core,
        card: '',
        lent_to: null,
        lent_at: null,
      };
      return;
    case 'seat.briefed':
      known(people.seats, item.mailbox.slice('seat:'.length)).card = item.card;
      return;
    case 'seat.lent': {
      const seat = known(people.seats, item.seat);
      seat.lent_to = item.to;
      seat.lent_at = item.t;
      return;
    }
    case 'seat.returned': {
      const seat = known(people.seats, item.seat);
      seat.lent_to = null;
      seat.lent_at = null;
      return;
    }
    case 'participant.joined':
      people.participants[item.participant] = {
        id: item.participant,
        role: item.role,
        seat: item.seat,
        joined: item.t,
        removed: null,
      };
      return;
    case 'participant.seated':
      known(people.participants, item.participant).seat = item.seat;
      return;
    case 'participant.removed':
      known(people.participants, item.participant).removed = item.t;
      return;
    case 'review.opened':
      people.review[item.role] = [...item.audiences];
      return;
    default:
      assertNever(item);
  }
}

/** Who holds what: the same table that the server sends by. It decides here only what a replay shows "as" somebody. */
export function audiencesOf(people: People, role: Role, seat: SeatKey | null): Set<string> {
  const held = new Set(heldBy(people, role, seat));
  const reviewed = Object.hasOwn(people.review, role) ? people.review[role] : undefined;
  for (const word of reviewed ?? []) {
    for (const audience of word === 'seats' ? allSeats(people) : [word]) held.add(audience);
  }
  return held;
}

function heldBy(people: People, role: Role, seat: SeatKey | null): string[] {
  switch (role) {
    case 'player':
      return ['all', 'team', ...seatsHeld(people, seat).map(mailboxOf)];
    case 'observer':
      return ['all', 'team'];
    case 'evaluator':
      return ['all', 'team', 'staff', ...allSeats(people)];
    case 'control':
    case 'conductor':
    case 'door':
      return ['all', 'team', 'staff', 'control', ...allSeats(people)];
    case 'wall':
      return ['all'];
    default:
      return assertNever(role);
  }
}

/** The seats that the holders of a seat act for: that seat first, then what is lent to it, and what is lent to those. */
export function seatsHeld(people: People, seat: SeatKey | null): SeatKey[] {
  const held = seat === null ? [] : [seat];
  for (const holder of held) {
    for (const one of Object.values(people.seats)) {
      if (one.lent_to === holder && !held.includes(one.key)) held.push(one.key);
    }
  }
  return held;
}

/** The players at the table who act for a seat: its own holders, and those to whom it is lent. */
export function actingFor(people: People, seat: SeatKey): Participant[] {
  return Object.values(people.participants).filter(
    (one) =>
      one.role === 'player' && one.removed === null && seatsHeld(people, one.seat).includes(seat),
  );
}

function allSeats(people: People): string[] {
  return Object.keys(people.seats).map(mailboxOf);
}
