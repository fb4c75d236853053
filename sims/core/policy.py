"""The team's policy: guidance that lets people act fast. It advises, and never stands in anybody's way."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from sims.core.envelope import TEAM, Event, Fact
from sims.core.text import Line, Text


class PolicyStated(Event):
    """One piece of guidance that the team works by."""

    audience = TEAM
    type: Literal["policy.stated"] = "policy.stated"
    title: Line
    text: Text


Events = PolicyStated


@dataclass(slots=True)
class Guidance:
    """One piece of guidance."""

    title: str
    text: str


@dataclass(slots=True)
class Policy:
    """Guidance by name, in order."""

    guidance: dict[str, Guidance] = field(default_factory=dict)


def reduce(policy: Policy, fact: Fact, event: Events) -> None:
    """Store the guidance."""
    policy.guidance[fact.name] = Guidance(event.title, event.text)
