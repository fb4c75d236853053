"""What the team says to itself: messages and decisions."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, Literal, assert_never

from sims.core.clock import check_not_ended
from sims.core.envelope import (
    ALL,
    CONTROLLERS,
    PLAYERS,
    TEAM,
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


class Said(Event):
    """Somebody said something to the team, perhaps `about` a post or a draft. Without `by` it was control."""

    audience = TEAM
    type: Literal["talk.said"] = "talk.said"
    by: ParticipantId | None
    text: Text
    reply_to: Name | None = None
    about: Name | None = None


class DecisionLogged(Event):
    """The team decided something, and wrote it down."""

    audience = TEAM
    type: Literal["decision.logged"] = "decision.logged"
    by: ParticipantId
    text: Text


class Say(Command):
    """Say something to the team."""

    senders: ClassVar = PLAYERS | CONTROLLERS
    type: Literal["talk.say"] = "talk.say"
    text: Text
    reply_to: Name | None = None
    about: Name | None = None


class LogDecision(Command):
    """Write down what the team decided."""

    senders: ClassVar = PLAYERS
    type: Literal["decision.log"] = "decision.log"
    text: Text


Events = Said | DecisionLogged
Commands = Say | LogDecision


@dataclass(slots=True)
class Saying:
    """One thing said."""

    t: int
    by: str | None
    text: str
    reply_to: str | None
    about: str | None = None


@dataclass(slots=True)
class LoggedDecision:
    """One thing decided."""

    t: int
    by: str
    text: str


@dataclass(slots=True)
class Talk:
    """What was said and what was decided, by name, in order."""

    messages: dict[str, Saying] = field(default_factory=dict)
    decisions: dict[str, LoggedDecision] = field(default_factory=dict)


def reduce(talk: Talk, fact: Fact, event: Events) -> None:
    """Store what was said."""
    match event:
        case Said():
            talk.messages[fact.name] = Saying(fact.t, event.by, event.text, event.reply_to, event.about)
        case DecisionLogged():
            talk.decisions[fact.name] = LoggedDecision(fact.t, event.by, event.text)
        case _:
            assert_never(event)


def decide(exercise: Exercise, command: Commands, ctx: Context) -> Decision:
    """The team may talk whenever it is together: before the start and in a pause too, until the end."""
    check_not_ended(exercise.clock)
    match command:
        case Say():
            if command.reply_to is not None and command.reply_to not in exercise.talk.messages:
                raise unknown("message", "reply_to")
            _check_about(exercise, command.about)
            by = ctx.actor.id if ctx.actor.role == "player" else None
            yield Said(by=by, text=command.text, reply_to=command.reply_to, about=command.about)
        case LogDecision():
            yield DecisionLogged(by=ctx.actor.id, text=command.text)
        case _:
            assert_never(command)


def _check_about(exercise: Exercise, about: str | None) -> None:
    """Talk is about what everybody who reads it holds."""
    if about is not None and not (audience_in(about) in (ALL, TEAM) and exercise.is_known(about)):
        raise unknown("thing to talk about", "about")
