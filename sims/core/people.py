"""Who is at the table: seats, participants, and which audiences each of them holds."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, Literal, assert_never

from sims.core import accounts
from sims.core.envelope import (
    ALL,
    CONTROL,
    CONTROLLERS,
    DOOR,
    SERVER_ROLES,
    STAFF,
    TEAM,
    AudienceField,
    Command,
    Context,
    Decision,
    Event,
    Fact,
    HumanRole,
    Mailbox,
    ParticipantId,
    SeatKey,
)
from sims.core.rejections import Code, Rejected, unknown
from sims.core.reviewing import OpenReview, ReviewOpened, opened
from sims.core.text import Line, OptionalLine, Text

if TYPE_CHECKING:
    from sims.core.exercise import Exercise

MOST_PARTICIPANTS = 500
"""In one exercise at a time, control apart: a code or a link that got about lets no more in, and never shuts control out."""
Circle = Literal["team", "control"]
"""Whose coming and going is told to whom: players to the team, everybody else to control only."""


class SeatOpened(Event):
    """There is a place at the table. Players read "your role"."""

    audience = ALL
    type: Literal["seat.opened"] = "seat.opened"
    key: SeatKey
    title: Line
    core: bool = True


class SeatBriefed(Event):
    """The role card of one seat, for its holders."""

    audience = AudienceField("mailbox")
    type: Literal["seat.briefed"] = "seat.briefed"
    mailbox: Mailbox
    card: Text


class ParticipantJoined(Event):
    """Somebody came in. Their name stands in a table, not here."""

    audience = AudienceField("circle")
    type: Literal["participant.joined"] = "participant.joined"
    circle: Circle
    participant: ParticipantId
    role: HumanRole
    seat: SeatKey | None = None


class ParticipantSeated(Event):
    """A player took another seat."""

    audience = AudienceField("circle")
    type: Literal["participant.seated"] = "participant.seated"
    circle: Circle
    participant: ParticipantId
    seat: SeatKey


class ParticipantRemoved(Event):
    """Somebody is out, and sees nothing more."""

    audience = AudienceField("circle")
    type: Literal["participant.removed"] = "participant.removed"
    circle: Circle
    participant: ParticipantId
    reason: OptionalLine = ""


class SeatLent(Event):
    """The holders of the seat `to` act for this seat too: its stream and its accounts are theirs until it is returned."""

    audience = TEAM
    type: Literal["seat.lent"] = "seat.lent"
    seat: SeatKey
    to: SeatKey


class SeatReturned(Event):
    """A seat is its own holders' alone again."""

    audience = TEAM
    type: Literal["seat.returned"] = "seat.returned"
    seat: SeatKey


class JoinParticipant(Command):
    """Let somebody in. The server mints the pseudonym and keeps the name."""

    senders: ClassVar = DOOR
    type: Literal["participant.join"] = "participant.join"
    participant: ParticipantId
    role: HumanRole
    seat: SeatKey | None = None


class SeatParticipant(Command):
    """Give a player another seat. A swap is two of these."""

    senders: ClassVar = CONTROLLERS | DOOR
    type: Literal["participant.seat"] = "participant.seat"
    participant: ParticipantId
    seat: SeatKey


class RemoveParticipant(Command):
    """Put somebody out."""

    senders: ClassVar = CONTROLLERS | DOOR
    type: Literal["participant.remove"] = "participant.remove"
    participant: ParticipantId
    reason: OptionalLine = ""


class LendSeat(Command):
    """Let the holders of one seat act for another too: for an empty role, or for two that are to be one."""

    senders: ClassVar = CONTROLLERS
    type: Literal["seat.lend"] = "seat.lend"
    seat: SeatKey
    to: SeatKey


class ReturnSeat(Command):
    """Take a lent seat back."""

    senders: ClassVar = CONTROLLERS
    type: Literal["seat.return"] = "seat.return"
    seat: SeatKey


Events = (
    SeatOpened | SeatBriefed | SeatLent | SeatReturned | ParticipantJoined | ParticipantSeated | ParticipantRemoved | ReviewOpened
)
Commands = JoinParticipant | SeatParticipant | RemoveParticipant | LendSeat | ReturnSeat | OpenReview
MOVES_PEOPLE = frozenset(
    {
        "participant.joined",
        "participant.seated",
        "participant.removed",
        "review.opened",
        "seat.opened",
        "seat.lent",
        "seat.returned",
    }
)
"""The event types that change who holds what: a room that only delivers parses these and no others."""


@dataclass(slots=True)
class Seat:
    """A place at the table. `card` is known only to those who hold the seat's own audience.

    Only the team knows to which seat it is lent, in `lent_to`, and since when, in `lent_at`.
    """

    key: str
    title: str
    core: bool
    card: str = ""
    lent_to: str | None = None
    lent_at: int | None = None


@dataclass(slots=True)
class Participant:
    """Somebody at the table, by pseudonym."""

    id: str
    role: HumanRole
    seat: str | None
    joined: int
    removed: int | None = None


@dataclass(slots=True)
class People:
    """Seats by key, participants by pseudonym, and what each role may review after ENDEX."""

    seats: dict[str, Seat] = field(default_factory=dict)
    participants: dict[str, Participant] = field(default_factory=dict)
    review: dict[str, list[str]] = field(default_factory=dict)

    def has_players(self) -> bool:
        """Whether anybody sits at the table."""
        return any(person.role == "player" and person.removed is None for person in self.participants.values())


def audiences_of(people: People, role: str, seat: str | None, evaluators_see_control: bool = False) -> frozenset[str]:
    """Who holds what: the one table that live, HTTP, media, exports and replay use."""
    match role:
        case "player":
            held = {ALL, TEAM} | {f"seat:{key}" for key in seats_held(people, seat)}
        case "observer":
            held = {ALL, TEAM}
        case "evaluator":
            held = {ALL, TEAM, STAFF, *_all_seats(people)} | ({CONTROL} if evaluators_see_control else set())
        case "control" | "conductor" | "door":
            held = {ALL, TEAM, STAFF, CONTROL, *_all_seats(people)}
        case "wall":
            held = {ALL}
        case _:
            held = set()
    return frozenset(held | _reviewed(people, role))


def seats_held(people: People, seat: str | None) -> tuple[str, ...]:
    """The seats that the holders of a seat act for: that seat first, then what is lent to it, and what is lent to those."""
    held = [] if seat is None else [seat]
    for holder in held:
        held += [one.key for one in people.seats.values() if one.lent_to == holder and one.key not in held]
    return tuple(held)


def acting_for(people: People, seat: str) -> list[Participant]:
    """The players at the table who act for a seat: its own holders, and those to whom it is lent."""
    return [
        one
        for one in people.participants.values()
        if one.role == "player" and one.removed is None and seat in seats_held(people, one.seat)
    ]


def _all_seats(people: People) -> set[str]:
    return {f"seat:{key}" for key in people.seats}


def _reviewed(people: People, role: str) -> set[str]:
    opened: Iterable[str] = people.review.get(role, ())
    return {audience for word in opened for audience in (_all_seats(people) if word == "seats" else {word})}


def circle_of(role: HumanRole) -> Circle:
    """Players are known to the team; observers, evaluators and control come and go unseen."""
    return "team" if role == "player" else "control"


def reduce(people: People, fact: Fact, event: Events) -> None:
    """Store who sits where."""
    match event:
        case SeatOpened():
            people.seats[event.key] = Seat(event.key, event.title, event.core)
        case SeatBriefed():
            people.seats[event.mailbox.removeprefix("seat:")].card = event.card
        case SeatLent():
            people.seats[event.seat].lent_to = event.to
            people.seats[event.seat].lent_at = fact.t
        case SeatReturned():
            people.seats[event.seat].lent_to = None
            people.seats[event.seat].lent_at = None
        case ParticipantJoined():
            people.participants[event.participant] = Participant(event.participant, event.role, event.seat, fact.t)
        case ParticipantSeated():
            people.participants[event.participant].seat = event.seat
        case ParticipantRemoved():
            people.participants[event.participant].removed = fact.t
        case ReviewOpened():
            people.review[event.role] = list(event.audiences)
        case _:
            assert_never(event)


def decide(exercise: Exercise, command: Commands, ctx: Context) -> Decision:
    """Who may come in, sit where, and be put out."""
    people = exercise.people
    match command:
        case JoinParticipant():
            yield from _join(exercise, command)
        case SeatParticipant():
            yield from _seat(exercise, command)
        case RemoveParticipant():
            person = _present(people, command.participant)
            yield ParticipantRemoved(circle=circle_of(person.role), participant=person.id, reason=command.reason)
        case LendSeat():
            yield from _lend(exercise, command)
        case ReturnSeat():
            yield _returned(people, command.seat)
        case OpenReview():
            if exercise.clock.phase != "ended":
                raise Rejected(Code.WRONG_STATE, "Nothing is revealed before the exercise has ended.")
            yield from opened(command.role, command.audiences)
        case _:
            assert_never(command)


def _join(exercise: Exercise, join: JoinParticipant) -> Decision:
    people = exercise.people
    if join.participant in SERVER_ROLES:
        raise Rejected(Code.BAD_FIELD, "This pseudonym is the server's own. Take another.", "participant")
    known = people.participants.get(join.participant)
    if known is not None and known.removed is None:
        raise Rejected(Code.WRONG_STATE, "This person is already in the exercise.", "participant")
    if (join.role == "player") != (join.seat is not None):
        raise Rejected(Code.BAD_FIELD, "A player needs a role, and only a player has one.", "seat")
    if join.seat is not None:
        _check_seat(people, join.seat)
    if join.role != "control" and _is_full(people):
        raise Rejected(Code.WRONG_STATE, "This exercise is full. Ask whoever runs it to let somebody go.")
    yield ParticipantJoined(circle=circle_of(join.role), participant=join.participant, role=join.role, seat=join.seat)
    if join.seat is not None:
        yield from accounts.mint(exercise, _promised(people, join.participant, join.seat))


def _seat(exercise: Exercise, wish: SeatParticipant) -> Decision:
    person = _present(exercise.people, wish.participant)
    if person.role != "player":
        raise Rejected(Code.WRONG_STATE, "Only players sit in a role. Let them join again as a player.", "participant")
    _check_seat(exercise.people, wish.seat)
    if person.seat != wish.seat:
        yield ParticipantSeated(circle="team", participant=person.id, seat=wish.seat)
        yield from accounts.mint(exercise, _promised(exercise.people, person.id, wish.seat))


def _promised(people: People, participant: str, seat: str) -> list[accounts.Promise]:
    """What accounts somebody has coming in a seat: their own, and one for each seat that is lent to it."""
    return [accounts.Promise(participant, held, acting_for=None if held == seat else held) for held in seats_held(people, seat)]


def _returned(people: People, seat: str) -> SeatReturned:
    _check_seat(people, seat)
    if people.seats[seat].lent_to is None:
        raise Rejected(Code.WRONG_STATE, "This role is not held by another one.", "seat")
    return SeatReturned(seat=seat)


def _lend(exercise: Exercise, lend: LendSeat) -> Decision:
    people = exercise.people
    _check_seat(people, lend.seat)
    if lend.to not in people.seats:
        raise unknown("role", "to")
    if lend.to == lend.seat:
        raise Rejected(Code.BAD_FIELD, "A role already holds itself. Choose another one.", "to")
    if people.seats[lend.seat].lent_to != lend.to:
        yield SeatLent(seat=lend.seat, to=lend.to)
        borrowed = seats_held(people, lend.seat)
        yield from accounts.mint(
            exercise,
            [
                accounts.Promise(person.id, seat, acting_for=seat)
                for person in acting_for(people, lend.to)
                for seat in borrowed
                if seat not in seats_held(people, person.seat)
            ],
        )


def _is_full(people: People) -> bool:
    present = sum(1 for person in people.participants.values() if person.removed is None and person.role != "control")
    return present >= MOST_PARTICIPANTS


def _check_seat(people: People, seat: str) -> None:
    if seat not in people.seats:
        raise unknown("role", "seat")


def _present(people: People, participant: str) -> Participant:
    person = people.participants.get(participant)
    if person is None or person.removed is not None:
        raise unknown("person", "participant")
    return person
