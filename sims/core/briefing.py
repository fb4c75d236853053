"""What the exercise is: its brief, which everybody reads, and its objectives, which control and evaluators do."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, Literal, assert_never

from pydantic import Field

from sims.core.envelope import ALL, CONTROL, STAFF, Event, Fact, Millis
from sims.core.text import Line, OptionalLine, OptionalText, Text


class ExerciseCreated(Event):
    """Which scenario this was made from (its key, and a digest of its text) and the seed of everything random in it."""

    audience = CONTROL
    type: Literal["exercise.created"] = "exercise.created"
    scenario: Line
    digest: Line
    seed: Annotated[int, Field(ge=0, lt=2**53)]


class ExerciseBriefed(Event):
    """What everybody is told; `content_note` is what some may rather know before they read on.

    Story time is `story_start` (milliseconds after midnight) plus `t`; play is planned until `ends`.
    """

    audience = ALL
    type: Literal["exercise.briefed"] = "exercise.briefed"
    title: Line
    organisation: OptionalLine = ""
    brief: OptionalText = ""
    language: OptionalLine = ""
    story_start: Annotated[int, Field(ge=0, lt=86_400_000)]
    ends: Millis
    content_note: OptionalText = ""


class ObjectiveStated(Event):
    """What the exercise is meant to show."""

    audience = STAFF
    type: Literal["objective.stated"] = "objective.stated"
    key: Line
    text: Text


Events = ExerciseCreated | ExerciseBriefed | ObjectiveStated


@dataclass(slots=True)
class Objective:
    """One thing that the exercise is meant to show."""

    key: str
    text: str


@dataclass(slots=True)
class Briefing:
    """The brief, and what only control and evaluators know of it."""

    title: str = ""
    organisation: str = ""
    brief: str = ""
    language: str = ""
    story_start: int = 0
    ends: int = 0
    content_note: str = ""
    scenario: str = ""
    digest: str = ""
    seed: int = 0
    objectives: dict[str, Objective] = field(default_factory=dict)


def reduce(briefing: Briefing, fact: Fact, event: Events) -> None:
    """Store the brief."""
    match event:
        case ExerciseCreated():
            briefing.scenario, briefing.digest, briefing.seed = event.scenario, event.digest, event.seed
        case ExerciseBriefed():
            briefing.title, briefing.organisation, briefing.brief = event.title, event.organisation, event.brief
            briefing.language, briefing.story_start, briefing.ends = event.language, event.story_start, event.ends
            briefing.content_note = event.content_note
        case ObjectiveStated():
            briefing.objectives[fact.name] = Objective(event.key, event.text)
        case _:
            assert_never(event)
