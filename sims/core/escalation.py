"""The dial: how hot the incident is, from 0 (background) to 5 (meltdown), and why it was moved."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from pydantic import Field

from sims.core import rules
from sims.core.clock import check_not_ended, check_running
from sims.core.envelope import CONDUCTOR, CONTROL, CONTROLLERS, Command, Context, Decision, Event, Fact
from sims.core.falling_due import Due
from sims.core.rejections import Code, Rejected
from sims.core.text import Line, OptionalLine

if TYPE_CHECKING:
    from sims.core.exercise import Exercise

Level = Annotated[int, Field(ge=0, le=5)]


class EscalationChanged(Event):
    """The dial was turned: by control, or by one of the scenario's rules, which `rule` then names together with its cause."""

    audience = CONTROL
    type: Literal["escalation.changed"] = "escalation.changed"
    level: Level
    reason: Line
    rule: OptionalLine = ""


class ChangeEscalation(Command):
    """Turn the dial, and say why: the reason is read again in the review."""

    senders: ClassVar = CONTROLLERS
    type: Literal["escalation.change"] = "escalation.change"
    level: Level
    reason: Line


class FollowRule(Command):
    """Turn the dial as a rule of the scenario says: the conductor, when it is due."""

    senders: ClassVar = CONDUCTOR
    type: Literal["escalation.follow_rule"] = "escalation.follow_rule"
    rule: Line


Events = EscalationChanged
Commands = ChangeEscalation | FollowRule


@dataclass(slots=True)
class Turn:
    """One move of the dial."""

    t: int
    level: int
    reason: str
    rule: str = ""


@dataclass(slots=True)
class Escalation:
    """Where the dial stands, and every move of it."""

    level: int = 0
    turns: list[Turn] = field(default_factory=list)


def reduce(escalation: Escalation, fact: Fact, event: Events) -> None:
    """Store where the dial stands."""
    escalation.level = event.level
    escalation.turns.append(Turn(fact.t, event.level, event.reason, event.rule))


def next_due(exercise: Exercise) -> int | None:
    """When a rule of the scenario turns the dial next, as far as that is known."""
    return min((move.at for move in rules.moves(exercise)), default=None)


def due(exercise: Exercise, t: int) -> list[Due]:
    """The moves that rules ask for by `t`, the first alone: it may change what the others mean."""
    moves = sorted((move for move in rules.moves(exercise) if move.at <= t), key=lambda move: move.at)
    return [Due(move.at, f"rule:{move.rule}", FollowRule(rule=move.rule)) for move in moves[:1]]


def decide(exercise: Exercise, command: Commands, ctx: Context) -> Decision:
    """The dial may be set before the start, and turned until the end. A rule turns it while the exercise runs."""
    if isinstance(command, FollowRule):
        check_running(exercise.clock)
        move = next((move for move in rules.moves(exercise) if move.rule == command.rule and move.at <= ctx.t), None)
        if move is None:
            raise Rejected(Code.WRONG_STATE, "No rule turns the dial now.", "rule")
        yield EscalationChanged(level=move.level, reason=move.reason, rule=move.rule)
        return
    check_not_ended(exercise.clock)
    if command.level == exercise.escalation.level and exercise.escalation.turns:
        raise Rejected(Code.WRONG_STATE, f"The dial already stands at {command.level}.", "level")
    _check_cap(exercise, command.level)
    yield EscalationChanged(level=command.level, reason=command.reason)


def _check_cap(exercise: Exercise, level: int) -> None:
    """The scenario's author says how far its people can be pushed; whoever runs it cannot go past that in the heat of the day."""
    opened = exercise.public.opened
    if opened is not None and level > opened.cap:
        how = "To go higher, raise “cap” under “crowd” in the scenario and make a new exercise from it"
        raise Rejected(Code.WRONG_STATE, f"This scenario caps the dial at {opened.cap}. {how}.", "level")
