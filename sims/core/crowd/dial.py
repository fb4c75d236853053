"""What the dial means to the crowd: at each level a branching ratio and a rate of posts that nobody set off.

A move glides for a minute, in a straight line of the logit of the one and of the logarithm of the other.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, log
from typing import Final

GLIDE_MS: Final = 60_000


@dataclass(frozen=True, slots=True)
class Level:
    """One position of the dial: `n` reactions to a post on average, `mu` posts a minute that nobody set off.

    `counts` are the posts to expect in 60, 120 and 180 minutes from a standstill (means of simulations).
    """

    name: str
    n: float
    mu: float
    counts: tuple[int, int, int]


LEVELS: Final = (
    Level("background", 0.30, 0.2, (15, 30, 46)),
    Level("murmur", 0.50, 0.5, (42, 89, 140)),
    Level("building", 0.65, 1.0, (92, 208, 329)),
    Level("trending", 0.78, 2.0, (209, 467, 769)),
    Level("firestorm", 0.88, 4.0, (437, 1_052, 1_790)),
    Level("meltdown", 0.95, 6.0, (701, 1_745, 2_993)),
)

_LOGITS: Final = tuple(log(level.n / (1 - level.n)) for level in LEVELS)
_LOG_RATES: Final = tuple(log(level.mu) for level in LEVELS)


@dataclass(frozen=True, slots=True)
class Move:
    """The dial was set to `level` at exercise time `t` (ms)."""

    t: int
    level: int


class Course:
    """Where the dial stands at each moment. What was set before the start stands at once; every later move glides."""

    def __init__(self, moves: Sequence[Move]) -> None:
        """`moves` in the order of time."""
        first = 0
        self._starts: list[int] = []
        self._from: list[float] = []
        self._to: list[int] = []
        for move in moves:
            if move.t <= 0:
                first = move.level
                continue
            position = self._at(first, move.t)
            self._starts.append(move.t)
            self._from.append(position)
            self._to.append(move.level)
        self._first = first

    def position(self, t: int) -> float:
        """The level that is felt at `t`, between 0 and 5."""
        return self._at(self._first, t)

    def _at(self, first: int, t: int) -> float:
        at = bisect_right(self._starts, t) - 1
        if at < 0:
            return float(first)
        passed = (t - self._starts[at]) / GLIDE_MS
        if passed >= 1:
            return float(self._to[at])
        return self._from[at] + (self._to[at] - self._from[at]) * passed


def branching(position: float) -> float:
    """The branching ratio at a position of the dial."""
    logit = _between(_LOGITS, position)
    return 1 / (1 + exp(-logit))


def rate(position: float) -> float:
    """Posts a minute that nobody set off, at a position of the dial."""
    return exp(_between(_LOG_RATES, position))


def _between(values: Sequence[float], position: float) -> float:
    low = min(int(position), len(values) - 2)
    return values[low] + (values[low + 1] - values[low]) * (position - low)
