"""What control and evaluators write down while they watch."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, Literal

from sims.core.envelope import (
    CONTROL,
    CONTROLLERS,
    EVALUATORS,
    AudienceField,
    Command,
    Context,
    Decision,
    Event,
    Fact,
    Name,
    ParticipantId,
    audience_in,
)
from sims.core.rejections import unknown
from sims.core.text import Text

if TYPE_CHECKING:
    from sims.core.exercise import Exercise


class NoteTaken(Event):
    """A note, tied to the moment and perhaps to a thing. Evaluators' notes go to all staff, control's to control."""

    audience = AudienceField("circle")
    type: Literal["note.taken"] = "note.taken"
    circle: Literal["staff", "control"]
    by: ParticipantId
    text: Text
    about: Name | None = None


class TakeNote(Command):
    """Write something down, at any time, after the end too."""

    senders: ClassVar = CONTROLLERS | EVALUATORS
    type: Literal["note.take"] = "note.take"
    text: Text
    about: Name | None = None


Events = NoteTaken
Commands = TakeNote


@dataclass(slots=True)
class Note:
    """One thing written down."""

    t: int
    by: str
    text: str
    about: str | None


@dataclass(slots=True)
class Notes:
    """Notes by name, in order."""

    notes: dict[str, Note] = field(default_factory=dict)


def reduce(notes: Notes, fact: Fact, event: Events) -> None:
    """Store a note."""
    notes.notes[fact.name] = Note(fact.t, event.by, event.text, event.about)


def decide(exercise: Exercise, command: Commands, ctx: Context) -> Decision:
    """A note may be about anything that its writer, and every reader of it, may see."""
    circle: Literal["staff", "control"] = "control" if ctx.actor.role == "control" else "staff"
    if command.about is not None:
        hidden_from_readers = circle == "staff" and audience_in(command.about) == CONTROL
        if hidden_from_readers or not ctx.actor.holds(command.about) or not exercise.is_known(command.about):
            raise unknown("thing to note", "about")
    yield NoteTaken(circle=circle, by=ctx.actor.id, text=command.text, about=command.about)
