"""Why the public is as it is: the terms that move its mood and its readiness to pass things on, as a fact for control."""

from __future__ import annotations

from dataclasses import dataclass
from math import expm1
from typing import TYPE_CHECKING, Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict, Field

from sims.core.crowd import climate
from sims.core.crowd.table import Basis
from sims.core.envelope import CONTROL, Event, Name
from sims.core.noticing import inputs_of
from sims.core.staging import stage_of
from sims.core.text import Line, OptionalLine

if TYPE_CHECKING:
    from sims.core.exercise import Exercise

MOST_REASONS: Final = 12
LEAST: Final = 0.005
"""What shifts the mood by less, and sharing by less than half a percent, reads as nothing in the two digits that are shown."""
DIGITS: Final = 4
"""Decimals of what is explained: the same digits in every process."""


class Reason(BaseModel):
    """One term of why the public is as it is: what it is, what it shifts now (`dm` the mood, in standard deviations; `dn` the
    logarithm of how readily people pass things on), which share of the public has seen it, and what its size rests on."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    row: Line
    deed: Name | None = None
    words: Line
    dm: float
    dn: float
    seen: Annotated[float, Field(ge=0, le=1)]
    basis: Basis
    source: OptionalLine = ""


class CrowdExplained(Event):
    """Why the public is as it is: its mood, the factor on the branching ratio, where the dial is felt to stand, and the terms,
    largest first. Terms that shift nothing worth saying are left out."""

    audience = CONTROL
    type: Literal["crowd.explained"] = "crowd.explained"
    mood: float
    pull: float
    level: Annotated[float, Field(ge=0, le=5)]
    reasons: Annotated[tuple[Reason, ...], Field(max_length=MOST_REASONS)] = ()


@dataclass(slots=True)
class Term:
    """One term of why the public is as it is."""

    row: str
    deed: str | None
    words: str
    dm: float
    dn: float
    seen: float
    basis: Basis
    source: str


@dataclass(slots=True)
class Explained:
    """Why the public was as it was at exercise time `t`."""

    t: int
    mood: float
    pull: float
    level: float
    reasons: list[Term]


def kept(t: int, event: CrowdExplained) -> Explained:
    """The explanation as state keeps it."""
    return Explained(t, event.mood, event.pull, event.level, [Term(**reason.model_dump()) for reason in event.reasons])


def explanation(exercise: Exercise, t: int) -> CrowdExplained:
    """Why the public is as it is at exercise time `t` (ms), by the model."""
    weather = climate.Climate(exercise.briefing.seed, stage_of(exercise).setting, inputs_of(exercise))
    terms = [term for term in weather.terms(t) if max(abs(term.dm), abs(expm1(term.dn))) >= LEAST]
    terms.sort(key=lambda term: -abs(term.dm) - abs(term.dn))
    return CrowdExplained(
        mood=round(weather.mood(t), DIGITS),
        pull=round(weather.pull(t), DIGITS),
        level=round(weather.level(t), DIGITS),
        reasons=tuple(_reason(term) for term in terms[:MOST_REASONS]),
    )


def _reason(term: climate.Term) -> Reason:
    return Reason(
        row=term.row,
        deed=term.deed or None,
        words=term.words,
        dm=round(term.dm, DIGITS),
        dn=round(term.dn, DIGITS),
        seen=round(term.seen, DIGITS),
        basis=term.basis,
        source=term.source,
    )
