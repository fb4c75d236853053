"""The dial: how hot the incident is, from 0 (background) to 5 (meltdown), and why it was moved."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from pydantic import Field

from sims.core.clock import check_not_ended
from sims.core.envelope import CONTROL, CONTROLLERS, Command, Context, Decision, Event, Fact
from sims.core.rejections import Code, Rejected
from sims.core.text import Line

if TYPE_CHECKING:
    from sims.core.exercise import Exercise

Level = Annotated[int, Field(ge=0, le=5)]


class EscalationChanged(Event):
    """Control turned the dial."""

    audience = CONTROL
    type: Literal["escalation.changed"] = "escalation.changed"
    level: Level
    reason: Line


class ChangeEscalation(Command):
    """Turn the dial, and say why: the reason is read again in the review."""

    senders: ClassVar = CONTROLLERS
    type: Literal["escalation.change"] = "escalation.change"
    level: Level
    reason: Line


Events = EscalationChanged
Commands = ChangeEscalation


@dataclass(slots=True)
class Turn:
    """One move of the dial."""

    t: int
    level: int
    reason: str


@dataclass(slots=True)
class Escalation:
    """Where the dial stands, and every move of it."""

    level: int = 0
    turns: list[Turn] = field(default_factory=list)


def reduce(escalation: Escalation, fact: Fact, event: Events) -> None:
    """Store where the dial stands."""
    escalation.level = event.level
    escalation.turns.append(Turn(fact.t, event.level, event.reason))


def decide(exercise: Exercise, command: Commands, ctx: Context) -> Decision:
    """The dial may be set before the start, and turned until the end."""
    check_not_ended(exercise.clock)
    if command.level == exercise.escalation.level and exercise.escalation.turns:
        raise Rejected(Code.WRONG_STATE, f"The dial already stands at {command.level}.", "level")
    yield EscalationChanged(level=command.level, reason=command.reason)
