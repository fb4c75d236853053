"""A real emergency: anybody stops every screen at once; control alone lets the exercise go on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Literal, assert_never

from sims.core.clock import ClockPaused
from sims.core.envelope import (
    ALL,
    CONTROL,
    CONTROLLERS,
    EVALUATORS,
    OBSERVERS,
    PLAYERS,
    Command,
    Context,
    Decision,
    Event,
    Fact,
    Name,
    ParticipantId,
)
from sims.core.rejections import Code, Rejected

if TYPE_CHECKING:
    from sims.core.exercise import Exercise

PAUSE_REASON = "A real emergency was called. Control says when the exercise goes on"


class EmergencyCalled(Event):
    """Something real has happened: every screen is covered. Who called it is said to control alone."""

    audience = ALL
    type: Literal["emergency.called"] = "emergency.called"


class EmergencySigned(Event):
    """Who called a real emergency."""

    audience = CONTROL
    type: Literal["emergency.signed"] = "emergency.signed"
    call: Name
    by: ParticipantId


class EmergencyCleared(Event):
    """It is over: the screens show the exercise again, which stands still until it is resumed."""

    audience = ALL
    type: Literal["emergency.cleared"] = "emergency.cleared"


class CallEmergency(Command):
    """Stop every screen. In any phase, the end included: people are still in the room then."""

    senders: ClassVar = PLAYERS | OBSERVERS | EVALUATORS | CONTROLLERS
    type: Literal["emergency.call"] = "emergency.call"


class ClearEmergency(Command):
    """Uncover the screens. A paused exercise stays paused."""

    senders: ClassVar = CONTROLLERS
    type: Literal["emergency.clear"] = "emergency.clear"


Events = EmergencyCalled | EmergencySigned | EmergencyCleared
Commands = CallEmergency | ClearEmergency


@dataclass(slots=True)
class Emergency:
    """`call` names the emergency that is on, if one is; `at` is the wall time of it, `by` who called it (control alone knows)."""

    call: str | None = None
    at: int = 0
    by: str | None = None


def reduce(emergency: Emergency, fact: Fact, event: Events) -> None:
    """Store whether an emergency is on."""
    match event:
        case EmergencyCalled():
            emergency.call, emergency.at, emergency.by = fact.name, fact.at, None
        case EmergencySigned():
            emergency.by = event.by
        case EmergencyCleared():
            emergency.call, emergency.by = None, None
        case _:
            assert_never(event)


def decide(exercise: Exercise, command: Commands, ctx: Context) -> Decision:
    """Called twice is called once. It stops a running clock in the same breath."""
    match command:
        case CallEmergency():
            if exercise.emergency.call is not None:
                return
            call = yield EmergencyCalled()
            if exercise.clock.phase == "running":
                yield ClockPaused(reason=PAUSE_REASON)
            yield EmergencySigned(call=call, by=ctx.actor.id)
        case ClearEmergency():
            if exercise.emergency.call is None:
                raise Rejected(Code.WRONG_STATE, "No real emergency is on. The screens are clear.")
            yield EmergencyCleared()
        case _:
            assert_never(command)
