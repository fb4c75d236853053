"""What the exercise is meant to show: objectives and expected actions, and how evaluators and control mark them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, Literal, assert_never

from sims.core.clock import Clock
from sims.core.envelope import (
    CONTROLLERS,
    EVALUATORS,
    STAFF,
    Command,
    Context,
    Decision,
    Event,
    Fact,
    Millis,
    Name,
    ParticipantId,
)
from sims.core.rejections import Code, Rejected, unknown
from sims.core.text import Line, OptionalText, Text

if TYPE_CHECKING:
    from sims.core.exercise import Exercise

Mark = Literal["met", "missed", "none"]
"""Whether an expected action was seen; `none` takes a mark back."""
Grade = Literal["P", "S", "M", "U"]
"""The ratings of HSEEP: performed without challenges, with some, with major challenges, unable to be performed."""


class ExpectationStated(Event):
    """What a good team would do about one thing (`about`), and from when it can be looked for."""

    audience = STAFF
    type: Literal["expectation.stated"] = "expectation.stated"
    text: Text
    due: Millis
    about: Line
    objective: Name | None = None


class ExpectationMarked(Event):
    """Somebody who watches says whether the team did what was expected. The last mark counts; the others stay."""

    audience = STAFF
    type: Literal["expectation.marked"] = "expectation.marked"
    expectation: Name
    mark: Mark
    note: OptionalText = ""
    by: ParticipantId


class ObjectiveRated(Event):
    """Somebody who watches rates how an objective was met. Each rater's last rating counts."""

    audience = STAFF
    type: Literal["objective.rated"] = "objective.rated"
    objective: Name
    rating: Grade
    note: OptionalText = ""
    by: ParticipantId


class MarkExpectation(Command):
    """Say whether an expected action was seen; after the end too."""

    senders: ClassVar = CONTROLLERS | EVALUATORS
    type: Literal["expectation.mark"] = "expectation.mark"
    expectation: Name
    mark: Mark
    note: OptionalText = ""


class RateObjective(Command):
    """Rate an objective; after the end too."""

    senders: ClassVar = CONTROLLERS | EVALUATORS
    type: Literal["objective.rate"] = "objective.rate"
    objective: Name
    rating: Grade
    note: OptionalText = ""


Events = ExpectationStated | ExpectationMarked | ObjectiveRated
Commands = MarkExpectation | RateObjective


@dataclass(slots=True)
class Marking:
    """One mark, at exercise time `t`."""

    t: int
    by: str
    mark: Mark
    note: str


@dataclass(slots=True)
class Expectation:
    """An expected action and every mark that it was given, in order."""

    text: str
    due: int
    about: str
    objective: str | None
    marks: list[Marking] = field(default_factory=list)


@dataclass(slots=True)
class Rating:
    """One rating of an objective, at exercise time `t`."""

    t: int
    by: str
    objective: str
    rating: Grade
    note: str


@dataclass(slots=True)
class Evaluation:
    """Expected actions and ratings by name, in order."""

    expectations: dict[str, Expectation] = field(default_factory=dict)
    ratings: dict[str, Rating] = field(default_factory=dict)


def mark_of(expectation: Expectation) -> Marking | None:
    """The mark that counts: the last one, unless it took the one before back."""
    last = expectation.marks[-1] if expectation.marks else None
    return None if last is None or last.mark == "none" else last


def reduce(evaluation: Evaluation, fact: Fact, event: Events) -> None:
    """Store what was expected and how it was marked."""
    match event:
        case ExpectationStated():
            evaluation.expectations[fact.name] = Expectation(event.text, event.due, event.about, event.objective)
        case ExpectationMarked():
            marks = evaluation.expectations[event.expectation].marks
            marks.append(Marking(fact.t, event.by, event.mark, event.note))
        case ObjectiveRated():
            evaluation.ratings[fact.name] = Rating(fact.t, event.by, event.objective, event.rating, event.note)
        case _:
            assert_never(event)


def decide(exercise: Exercise, command: Commands, ctx: Context) -> Decision:
    """Marks are given from STARTEX on, in a pause and after the end too. The same mark again says nothing new."""
    _check_begun(exercise.clock)
    match command:
        case MarkExpectation():
            expectation = exercise.evaluation.expectations.get(command.expectation)
            if expectation is None:
                raise unknown("expected action", "expectation")
            last = expectation.marks[-1] if expectation.marks else Marking(0, "", "none", "")
            if (last.mark, last.note) != (command.mark, command.note):
                yield ExpectationMarked(expectation=command.expectation, mark=command.mark, note=command.note, by=ctx.actor.id)
        case RateObjective():
            if command.objective not in exercise.briefing.objectives:
                raise unknown("objective", "objective")
            yield ObjectiveRated(objective=command.objective, rating=command.rating, note=command.note, by=ctx.actor.id)
        case _:
            assert_never(command)


def _check_begun(clock: Clock) -> None:
    if clock.phase == "draft":
        raise Rejected(Code.WRONG_STATE, "Nothing has happened yet. Mark it when the exercise runs.")
