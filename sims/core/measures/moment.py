"""One moment of an exercise, of which kinds there are, and what each weighs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

MomentKind = Literal[
    "trigger",
    "first_seen",
    "first_word",
    "reposted",
    "deleted",
    "hidden",
    "important",
    "forged",
    "missed",
    "missed_call",
    "silence",
    "same_text",
    "personal",
    "cited_bio",
    "owned",
    "worked",
    "decided",
]

WEIGHTS: dict[MomentKind, int] = {
    "important": 120,
    "reposted": 115,
    "deleted": 105,
    "hidden": 106,
    "worked": 104,
    "forged": 100,
    "silence": 95,
    "first_seen": 92,
    "first_word": 90,
    "owned": 88,
    "same_text": 86,
    "missed": 84,
    "decided": 80,
    "missed_call": 78,
    "personal": 72,
    "cited_bio": 70,
    "trigger": 66,
}
"""What is talked about first when there is more than ten: harm and its cost, then what turned it, then the rest."""


@dataclass(frozen=True, slots=True)
class Moment:
    """One moment at exercise time `t`. `title` and `line` stand in a list; `sentence` is said aloud.

    `post` is the post that it is about, `inject` the item of the plan behind it, `name` the fact in the log it was found by.
    `answered` is when the team first answered what it is about.
    """

    kind: MomentKind
    name: str
    t: int
    title: str
    line: str
    sentence: str
    post: str | None = None
    inject: str | None = None
    done: str = ""
    answered: int | None = None
