"""Who is ready to start: what each player has agreed to, read and tried in the ten minutes before."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, Literal, assert_never

from sims.core.clock import check_not_ended
from sims.core.envelope import PLAYERS, TEAM, Command, Context, Decision, Event, Fact, ParticipantId
from sims.core.rejections import Code, Rejected

if TYPE_CHECKING:
    from sims.core.exercise import Exercise

Step = Literal["notice", "brief", "card", "practice", "sound", "quiet", "ready"]
"""Agreed to what is recorded; read the brief and the role card; posted for practice; heard a phone or has no sound; ready."""


class ParticipantPrepared(Event):
    """A player has done a step of what comes before the start."""

    audience = TEAM
    type: Literal["participant.prepared"] = "participant.prepared"
    participant: ParticipantId
    step: Step


class PrepareParticipant(Command):
    """I have done this step. Once more does no harm."""

    senders: ClassVar = PLAYERS
    type: Literal["participant.prepare"] = "participant.prepare"
    step: Step


Events = ParticipantPrepared
Commands = PrepareParticipant


@dataclass(slots=True)
class Readiness:
    """For each participant the steps that are done, each with its wall time."""

    done: dict[str, dict[str, int]] = field(default_factory=dict)


def reduce(readiness: Readiness, fact: Fact, event: Events) -> None:
    """Store the step."""
    match event:
        case ParticipantPrepared():
            readiness.done.setdefault(event.participant, {})[event.step] = fact.at
        case _:
            assert_never(event)


def has_agreed(exercise: Exercise, participant: str) -> bool:
    """Whether somebody agreed to what is recorded as it was announced last."""
    agreed = exercise.readiness.done.get(participant, {}).get("notice")
    return agreed is not None and agreed >= exercise.recording.at


def decide(exercise: Exercise, command: Commands, ctx: Context) -> Decision:
    """Steps are done in any order; only who has agreed to the recording is ready. What is done stays done."""
    check_not_ended(exercise.clock)
    match command:
        case PrepareParticipant():
            if command.step == "ready" and not has_agreed(exercise, ctx.actor.id):
                raise Rejected(Code.WRONG_STATE, "First read what is recorded, and agree to it.", "step")
            known = command.step in exercise.readiness.done.get(ctx.actor.id, {})
            if not known or (command.step == "notice" and not has_agreed(exercise, ctx.actor.id)):
                yield ParticipantPrepared(participant=ctx.actor.id, step=command.step)
        case _:
            assert_never(command)
