"""The team's situation note: how things stand, in a paragraph, for whoever comes in late."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, Literal

from sims.core.clock import check_not_ended
from sims.core.envelope import CONTROLLERS, PLAYERS, TEAM, Command, Context, Decision, Event, Fact, ParticipantId
from sims.core.text import Text

if TYPE_CHECKING:
    from sims.core.exercise import Exercise


class SituationNoted(Event):
    """How things stand now. The newest note is the one that counts. Without `by` it was control who wrote it."""

    audience = TEAM
    type: Literal["situation.noted"] = "situation.noted"
    by: ParticipantId | None
    text: Text


class NoteSituation(Command):
    """Say how things stand, in place of what was noted before."""

    senders: ClassVar = PLAYERS | CONTROLLERS
    type: Literal["situation.note"] = "situation.note"
    text: Text


Events = SituationNoted
Commands = NoteSituation


@dataclass(slots=True)
class SituationNote:
    """How things stood once."""

    t: int
    by: str | None
    text: str


@dataclass(slots=True)
class Situation:
    """Every note by name, in order; the last one counts."""

    notes: dict[str, SituationNote] = field(default_factory=dict)


def reduce(situation: Situation, fact: Fact, event: Events) -> None:
    """Store a note."""
    situation.notes[fact.name] = SituationNote(fact.t, event.by, event.text)


def decide(exercise: Exercise, command: Commands, ctx: Context) -> Decision:
    """Anybody of the team may bring it up to date until the end, in a pause too."""
    check_not_ended(exercise.clock)
    yield SituationNoted(by=ctx.actor.id if ctx.actor.role == "player" else None, text=command.text)
