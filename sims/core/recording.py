"""What is recorded of an exercise, for whom, and until when: said before anybody writes a word, and kept as promised."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal, assert_never

from pydantic import AfterValidator

from sims.core.envelope import ALL, CONTROLLERS, Command, Context, Decision, Event, Fact
from sims.core.rejections import Code, Rejected
from sims.core.text import OptionalLine

if TYPE_CHECKING:
    from sims.core.exercise import Exercise

LONGEST_KEPT = 366
"""Days from the setting to the deletion: long enough for a yearly comparison, and an end all the same."""
SEEN_BY = "Your team, and those who run this exercise or take notes of it"


def _day(text: str) -> str:
    try:
        parsed = date.fromisoformat(text)
    except ValueError:
        raise ValueError("must be a day, written as 2026-12-20") from None
    if parsed.isoformat() != text:
        raise ValueError("must be a day, written as 2026-12-20")
    return text


Day = Annotated[str, AfterValidator(_day)]
"""A day of the calendar, UTC, as ISO 8601 writes it."""


class RecordingAnnounced(Event):
    """What everybody is told of the recording: whether drafts are kept, whether the report says names or roles, who sees it.

    On the day `keep_until` all of the exercise is deleted.
    """

    audience = ALL
    type: Literal["recording.announced"] = "recording.announced"
    drafts: bool
    names: bool
    keep_until: Day
    seen_by: OptionalLine = ""


class SetRecording(Command):
    """Say otherwise what is recorded and until when. Only before the start: whoever plays has agreed to what was said."""

    senders: ClassVar = CONTROLLERS
    type: Literal["recording.set"] = "recording.set"
    drafts: bool
    names: bool
    keep_until: Day
    seen_by: OptionalLine = ""


Events = RecordingAnnounced
Commands = SetRecording


@dataclass(slots=True)
class Recording:
    """What holds at this moment, and since when (`at`, wall time). Without `keep_until` nothing was announced: an older log."""

    drafts: bool = False
    names: bool = False
    keep_until: str = ""
    seen_by: str = ""
    at: int = 0


def announcement(at: int, keep_days: int) -> RecordingAnnounced:
    """What is announced when an exercise is made at wall time `at` (ms): no drafts, roles and no names, `keep_days` days."""
    return RecordingAnnounced(drafts=False, names=False, keep_until=day_after(at, keep_days), seen_by=SEEN_BY)


def day_after(at: int, days: int) -> str:
    """The day so many days after wall time `at` (ms)."""
    return (_day_of(at) + timedelta(days=days)).isoformat()


def _day_of(at: int) -> date:
    return datetime.fromtimestamp(at / 1000, UTC).date()


def reduce(recording: Recording, fact: Fact, event: Events) -> None:
    """Store what was announced last."""
    match event:
        case RecordingAnnounced():
            recording.drafts, recording.names = event.drafts, event.names
            recording.keep_until, recording.seen_by, recording.at = event.keep_until, event.seen_by, fact.at
        case _:
            assert_never(event)


def decide(exercise: Exercise, command: Commands, ctx: Context) -> Decision:
    """Control may change it until the start; the day lies ahead, and not too far."""
    match command:
        case SetRecording():
            if exercise.clock.phase != "draft":
                raise Rejected(Code.WRONG_STATE, "The exercise has started: people agreed to what was said before.")
            _check_day(command.keep_until, ctx.at)
            yield RecordingAnnounced(**command.model_dump(exclude={"type"}))
        case _:
            assert_never(command)


def _check_day(keep_until: str, at: int) -> None:
    ahead = (date.fromisoformat(keep_until) - _day_of(at)).days
    if ahead < 1:
        raise Rejected(Code.BAD_FIELD, "This day is past. Choose one from tomorrow on.", "keep_until")
    if ahead > LONGEST_KEPT:
        raise Rejected(Code.BAD_FIELD, "This is too far ahead. Choose a day within a year.", "keep_until")
