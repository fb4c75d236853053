"""What the team's texts do, as facts: how each was read, and how people corrected it.

The reading follows the note of the act in the same command. Control has it at once and may correct it at any time; the team
sees its own texts' readings in the hot wash and corrects them there. What was corrected counts as certain.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated, ClassVar, Final, Literal, assert_never

from pydantic import Field

from sims.core.envelope import CONTROL, CONTROLLERS, PLAYERS, Command, Context, Decision, Event, Fact, Name
from sims.core.reading import AUXES, LABELS, Aux, Label, Tone, read
from sims.core.rejections import Code, Rejected, unknown

if TYPE_CHECKING:
    from sims.core.exercise import Exercise

CERTAIN: Final = 1.0
"""The confidence of a reading that people corrected."""

Labels = Annotated[tuple[Label, ...], Field(max_length=len(LABELS))]
Auxes = Annotated[tuple[Aux, ...], Field(max_length=len(AUXES))]
Corrector = Literal["control", "team"]


class TextRead(Event):
    """A text of the team's was read: what it does, how it sounds, and how sure that is (0 to 1)."""

    audience = CONTROL
    type: Literal["text.read"] = "text.read"
    post: Name
    labels: Labels = ()
    aux: Auxes = ()
    tone: Tone
    confidence: Annotated[float, Field(ge=0, le=1)]


class ReadingCorrected(Event):
    """People read a text otherwise. Theirs counts."""

    audience = CONTROL
    type: Literal["reading.corrected"] = "reading.corrected"
    post: Name
    labels: Labels = ()
    aux: Auxes = ()
    tone: Tone
    by: Corrector


class CorrectReading(Command):
    """Say what a text of the team's really does: control at any time, the team after the end."""

    senders: ClassVar = PLAYERS | CONTROLLERS
    type: Literal["reading.correct"] = "reading.correct"
    post: Name
    labels: Labels = ()
    aux: Auxes = ()
    tone: Tone


Events = TextRead | ReadingCorrected
Commands = CorrectReading


@dataclass(slots=True)
class Read:
    """How a text that was published at `t` is read now. `corrected` says by whom it was corrected last, and `times` how often."""

    t: int
    labels: list[Label]
    aux: list[Aux]
    tone: Tone
    confidence: float
    corrected: Corrector | None = None
    times: int = 0


@dataclass(slots=True)
class Readings:
    """The latest reading of each of the team's posts that has words, by the post's name; and those of what it said before."""

    readings: dict[str, Read] = field(default_factory=dict)
    earlier: dict[str, list[Read]] = field(default_factory=dict)


def reduce(readings: Readings, fact: Fact, event: Events) -> None:
    """Store how a text is read."""
    match event:
        case TextRead():
            if event.post in readings.readings:
                readings.earlier.setdefault(event.post, []).append(readings.readings[event.post])
            readings.readings[event.post] = Read(fact.t, list(event.labels), list(event.aux), event.tone, event.confidence)
        case ReadingCorrected():
            read = readings.readings[event.post]
            readings.readings[event.post] = Read(
                read.t, list(event.labels), list(event.aux), event.tone, CERTAIN, event.by, read.times + 1
            )
        case _:
            assert_never(event)


def reading_at(readings: Readings, post: str | None, t: int) -> Read | None:
    """How the words that a post had at exercise time `t` are read; None for a post without any."""
    if post is None or post not in readings.readings:
        return None
    versions: list[Read] = [*readings.earlier.get(post, ()), readings.readings[post]]
    in_force = [read for read in versions if read.t <= t]
    return in_force[-1] if in_force else versions[0]


def corrections(readings: Readings) -> int:
    """How often people have corrected a reading."""
    return sum(read.times for read in readings.readings.values())


def text_read(post: str, text: str) -> TextRead:
    """The reading of a post's words as they stand now: whatever publishes for the team yields it after the note of the act."""
    found = read(text)
    return TextRead(
        post=post,
        labels=tuple(label for label in LABELS if label in found.labels),
        aux=tuple(one for one in AUXES if one in found.aux),
        tone=found.tone,
        confidence=found.confidence,
    )


def decide(exercise: Exercise, command: Commands, ctx: Context) -> Decision:
    """A correction that changes nothing leaves nothing behind."""
    if ctx.actor.role == "player" and exercise.clock.phase != "ended":
        raise Rejected(Code.WRONG_STATE, "How texts are read is talked about after the end.")
    read_so_far = exercise.readings.readings.get(command.post)
    if read_so_far is None or not ctx.actor.holds(command.post):
        raise unknown("post of the team", "post")
    labels = tuple(label for label in LABELS if label in command.labels)
    aux = tuple(one for one in AUXES if one in command.aux)
    if (list(labels), list(aux), command.tone) == (read_so_far.labels, read_so_far.aux, read_so_far.tone):
        return
    by: Corrector = "control" if ctx.actor.role == "control" else "team"
    yield ReadingCorrected(post=command.post, labels=labels, aux=aux, tone=command.tone, by=by)
