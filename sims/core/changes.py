"""What the team will do differently from tomorrow on: the shared list that the hot wash ends with."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, Literal

from sims.core.envelope import (
    CONTROLLERS,
    EVALUATORS,
    PLAYERS,
    TEAM,
    Command,
    Context,
    Decision,
    Event,
    Fact,
    ParticipantId,
    SeatKey,
)
from sims.core.rejections import Code, Rejected, unknown
from sims.core.text import Text

if TYPE_CHECKING:
    from sims.core.exercise import Exercise

MOST = 100
"""Proposals in one exercise. Three are the aim."""


class ChangeProposed(Event):
    """Somebody proposes a change, perhaps with the role that owns it. Without `by` it was somebody who watched."""

    audience = TEAM
    type: Literal["change.proposed"] = "change.proposed"
    text: Text
    owner: SeatKey | None = None
    by: ParticipantId | None = None


class ProposeChange(Command):
    """Add a change to the list, once the exercise has ended."""

    senders: ClassVar = PLAYERS | CONTROLLERS | EVALUATORS
    type: Literal["change.propose"] = "change.propose"
    text: Text
    owner: SeatKey | None = None


Events = ChangeProposed
Commands = ProposeChange


@dataclass(slots=True)
class Change:
    """One proposal."""

    text: str
    owner: str | None
    by: str | None


@dataclass(slots=True)
class Changes:
    """Proposals by name, in order."""

    changes: dict[str, Change] = field(default_factory=dict)


def reduce(changes: Changes, fact: Fact, event: Events) -> None:
    """Store a proposal."""
    changes.changes[fact.name] = Change(event.text, event.owner, event.by)


def decide(exercise: Exercise, command: Commands, ctx: Context) -> Decision:
    """Changes belong to the hot wash: there are none before the end."""
    if exercise.clock.phase != "ended":
        raise Rejected(Code.WRONG_STATE, "Changes are collected after the end. Write a decision down instead.")
    if command.owner is not None and command.owner not in exercise.people.seats:
        raise unknown("role", "owner")
    if len(exercise.changes.changes) >= MOST:
        raise Rejected(Code.WRONG_STATE, f"There are {MOST} changes already. Choose three of them.")
    by = ctx.actor.id if ctx.actor.role == "player" else None
    yield ChangeProposed(text=command.text, owner=command.owner, by=by)
