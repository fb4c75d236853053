"""People of the story who do not like to wait: they ask again by themselves when control or the team leaves them waiting."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING, ClassVar, Literal, assert_never

from sims.core.clock import check_not_ended, check_running
from sims.core.envelope import CONDUCTOR, CONTROL, CONTROLLERS, Command, Context, Decision, Event, Fact, Name
from sims.core.falling_due import Due
from sims.core.injects import Inject
from sims.core.messages import Channel, MessageDelivered, MessageSent
from sims.core.rejections import Code, Rejected, unknown

if TYPE_CHECKING:
    from sims.core.exercise import Exercise

CHASE_MS = 180_000
"""Somebody whom the team wrote to, and as whom control has not answered for so long, writes by himself, and so on."""
SILENCE_MS = 300_000
"""A press enquiry without a time for the answer is asked again after so long."""
DEADLINE_MS = 120_000
"""One with a time is asked again so long before it, but leaves the team `CHASE_MS` first."""
MISSED_MS = 60_000
"""Whoever rang in vain leaves a message after so long: time to call back first."""


class MessageChased(Event):
    """A person of the story asked again: about what waits for control, or what the team left unanswered, an inject or a call."""

    audience = CONTROL
    type: Literal["message.chased"] = "message.chased"
    persona: Name
    about: Name
    deliveries: tuple[Name, ...]


class ChaseStopped(Event):
    """Control does not want anybody to ask again about this."""

    audience = CONTROL
    type: Literal["chase.stopped"] = "chase.stopped"
    about: Name


class ChaseMessage(Command):
    """Let somebody ask again: the conductor when it is time, control whenever it likes."""

    senders: ClassVar = CONTROLLERS | CONDUCTOR
    type: Literal["message.chase"] = "message.chase"
    about: Name


class StopChase(Command):
    """Nobody asks again about this by himself."""

    senders: ClassVar = CONTROLLERS
    type: Literal["chase.stop"] = "chase.stop"
    about: Name


Events = MessageChased | ChaseStopped
Commands = ChaseMessage | StopChase


@dataclass(slots=True)
class Chase:
    """Somebody asked again."""

    t: int
    about: str
    deliveries: list[str]


@dataclass(slots=True)
class Chases:
    """Who asked again, by persona, and about what nobody is to."""

    sent: dict[str, list[Chase]] = field(default_factory=dict)
    stopped: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Upcoming:
    """Who will ask again about what, and when, unless somebody answers first."""

    at: int
    about: str
    persona: str


def reduce(chases: Chases, fact: Fact, event: Events) -> None:
    """Store who asked again."""
    match event:
        case MessageChased():
            chases.sent.setdefault(event.persona, []).append(Chase(fact.t, event.about, list(event.deliveries)))
        case ChaseStopped():
            chases.stopped.append(event.about)
        case _:
            assert_never(event)


def due(exercise: Exercise, t: int) -> list[Due]:
    """Who should have asked again by `t`."""
    return [
        Due(each.at, f"chase:{each.about}:{_count(exercise, each.persona)}", ChaseMessage(about=each.about))
        for each in upcoming(exercise)
        if each.at <= t
    ]


def next_due(exercise: Exercise) -> int | None:
    """When somebody asks again next; None when everybody who would has an answer or nothing more to say."""
    return min((each.at for each in upcoming(exercise)), default=None)


def upcoming(exercise: Exercise) -> list[Upcoming]:
    """One for each person who has something left to say: about the team's oldest message to them, else about their own."""
    able = {name for name, persona in exercise.personas.personas.items() if len(persona.chases) > _count(exercise, name)}
    if not able:
        return []
    found: dict[str, Upcoming] = {}
    waiting = (_waiting_for_control(exercise, able), _waiting_for_team(exercise, able), _rang_in_vain(exercise, able))
    for each in chain(*waiting):
        found.setdefault(each.persona, each)
    return list(found.values())


def _count(exercise: Exercise, persona: str) -> int:
    return len(exercise.chases.sent.get(persona, ()))


def _waiting_for_control(exercise: Exercise, able: set[str]) -> Iterator[Upcoming]:
    chases = exercise.chases
    for name, awaited in exercise.messages.awaited.items():
        if awaited.closed is None and awaited.persona in able and name not in chases.stopped:
            last = max((one.t for one in chases.sent.get(awaited.persona, ())), default=0)
            yield Upcoming(max(awaited.t, last) + CHASE_MS, name, awaited.persona)


def _waiting_for_team(exercise: Exercise, able: set[str]) -> Iterator[Upcoming]:
    chases = exercise.chases
    for name, inject in exercise.injects.injects.items():
        if inject.persona not in able or inject.release is None or inject.channel in ("microblog", "call", "notice"):
            continue
        asked = inject.answer_by is not None or inject.channel == "press"
        once = any(one.about == name for one in chases.sent.get(inject.persona, ()))
        if asked and not once and name not in chases.stopped and not _heard(exercise, inject.persona, inject.release.t):
            yield Upcoming(_asks_again(inject, inject.release.t), name, inject.persona)


def _rang_in_vain(exercise: Exercise, able: set[str]) -> Iterator[Upcoming]:
    calls, chases = exercise.calls, exercise.chases
    for name, placed in calls.placed.items():
        if placed.persona not in able or name in chases.stopped or _heard(exercise, placed.persona, placed.t):
            continue
        rings = [calls.calls[ring] for ring in placed.rings]
        missed = all(call.state == "missed" and call.settled is None for call in rings)
        again = any(one.persona == placed.persona and one.t > placed.t for one in calls.placed.values())
        told = any(one.about == name for one in chases.sent.get(placed.persona, ()))
        if missed and not again and not told:
            yield Upcoming(max(call.closed or 0 for call in rings) + MISSED_MS, name, placed.persona)


def _asks_again(inject: Inject, released: int) -> int:
    if inject.answer_by is None:
        return released + SILENCE_MS
    return max(released + CHASE_MS, inject.answer_by - DEADLINE_MS)


def _heard(exercise: Exercise, persona: str, since: int) -> bool:
    """Whether the team wrote to this person, or spoke with them on the phone, since then."""
    return any(one.persona == persona and one.t >= since for one in exercise.messages.awaited.values()) or any(
        one.persona == persona and one.taken is not None and one.taken >= since for one in exercise.calls.calls.values()
    )


def decide(exercise: Exercise, command: Commands, ctx: Context) -> Decision:
    """Who may ask again, and when."""
    match command:
        case ChaseMessage():
            check_running(exercise.clock)
            chase = _open_chase(exercise, command.about)
            if ctx.actor.role == "conductor" and chase.at > ctx.t:
                raise Rejected(Code.WRONG_STATE, "It is too early to ask again.", "about")
            yield from _chase(exercise, chase)
        case StopChase():
            check_not_ended(exercise.clock)
            open_things = (exercise.messages.awaited, exercise.injects.injects, exercise.calls.placed)
            if not any(command.about in things for things in open_things):
                raise unknown("waiting message", "about")
            if command.about not in exercise.chases.stopped:
                yield ChaseStopped(about=command.about)
        case _:
            assert_never(command)


def _open_chase(exercise: Exercise, about: str) -> Upcoming:
    chase = next((each for each in upcoming(exercise) if each.about == about), None)
    if chase is None:
        raise Rejected(
            Code.WRONG_STATE, "Nobody asks again about this: it is answered, or they have nothing more to say.", "about"
        )
    return chase


def _chase(exercise: Exercise, chase: Upcoming) -> Decision:
    persona = exercise.personas.personas[chase.persona]
    text = persona.chases[_count(exercise, chase.persona)]
    awaited = exercise.messages.awaited.get(chase.about)
    seats, channel, subject = _way(exercise, chase.about)
    deliveries = []
    for seat in seats:
        name = yield MessageDelivered(
            mailbox=f"seat:{seat}",
            channel=channel,
            sender=persona.name,
            address=persona.address,
            to=tuple(exercise.people.seats[key].title for key in seats),
            subject=subject,
            text=text,
            in_reply_to=awaited.message if awaited else None,
        )
        deliveries.append(name)
    yield MessageSent(persona=chase.persona, deliveries=tuple(deliveries))
    yield MessageChased(persona=chase.persona, about=chase.about, deliveries=tuple(deliveries))


def _way(exercise: Exercise, about: str) -> tuple[list[str], Channel, str]:
    """The roles that are asked again, by which way, under which subject: as before, and after a call by a short message."""
    awaited, placed = exercise.messages.awaited.get(about), exercise.calls.placed.get(about)
    if awaited is not None:
        asked = exercise.messages.written[awaited.message]
        return [asked.mailbox.removeprefix("seat:")], asked.channel, asked.subject
    if placed is not None:
        return [exercise.calls.calls[ring].mailbox.removeprefix("seat:") for ring in placed.rings], "sms", ""
    inject = exercise.injects.injects[about]
    return inject.to, _written(inject), inject.subject


def _written(inject: Inject) -> Channel:
    """The way an inject went that can be asked about again: a post or a call is not."""
    if inject.channel == "microblog" or inject.channel == "call":
        raise unknown("waiting message", "about")
    return inject.channel
