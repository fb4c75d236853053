"""How hot it is at a moment: the dial's course, which glides from level to level, and how many posts a minute that brings.

All times are exercise time in milliseconds. Nothing here is stored: the moves of the dial say it all.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, expm1, inf, log, log1p

from sims.core.escalation import Turn

POSTS_A_MINUTE = (1, 2, 5, 12, 25, 60)
"""What the dial's levels 0 to 5 mean for a pack: background, murmur, building, trending, firestorm, meltdown."""
GLIDE_MS = 60_000
"""The dial bites at once and takes so long to arrive."""

_MINUTE = 60_000
_LEVELS = (0.0, 1.0, 2.0, 3.0, 4.0, 5.0)
_LOG_RATES = tuple(log(posts / _MINUTE) for posts in POSTS_A_MINUTE)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Between `start` and `end` a value runs in a straight line: `first` at the start, `slope` more each millisecond."""

    start: float
    end: float
    first: float
    slope: float = 0.0

    def at(self, t: float) -> float:
        """The value at a moment of this stretch."""
        return self.first + self.slope * (t - self.start)


def level_at(turns: Sequence[Turn], t: int) -> float:
    """The level that is felt at `t`, between 0 and 5."""
    return next(stretch.at(t) for stretch in reversed(_course(turns, _LEVELS)) if stretch.start <= max(0, t))


def arrival(turns: Sequence[Turn], since: int, posts: float) -> int:
    """When so many posts (a fraction, usually) have come since `since`, at the rate of each moment. Rounded up."""
    left = posts
    for stretch in _course(turns, _LOG_RATES):
        if stretch.end <= since:
            continue
        start = max(stretch.start, float(since))
        came = _posts_in(stretch, start)
        if came >= left:
            return int(start + _time_for(stretch, start, left)) + 1
        left -= came
    raise AssertionError("the last stretch has no end")


def _posts_in(stretch: Stretch, start: float) -> float:
    """The integral of the rate from `start` to the end of the stretch."""
    if stretch.end == inf:
        return inf
    length, rate = stretch.end - start, exp(stretch.at(start))
    return rate * length if stretch.slope == 0 else rate * expm1(stretch.slope * length) / stretch.slope


def _time_for(stretch: Stretch, start: float, posts: float) -> float:
    rate = exp(stretch.at(start))
    return posts / rate if stretch.slope == 0 else log1p(posts * stretch.slope / rate) / stretch.slope


def _course(turns: Sequence[Turn], values: Sequence[float]) -> list[Stretch]:
    """A value of the levels over all time from STARTEX on. What was set before it stands at once; every later move glides."""
    before = [turn for turn in turns if turn.t <= 0]
    course = [Stretch(0.0, inf, values[before[-1].level if before else 0])]
    for turn in turns[len(before) :]:
        course = [stretch for stretch in course if stretch.start < turn.t]
        last = course.pop()
        cut = Stretch(last.start, turn.t, last.first, last.slope)
        first = cut.at(turn.t)
        glide = Stretch(turn.t, turn.t + GLIDE_MS, first, (values[turn.level] - first) / GLIDE_MS)
        course += [cut, glide, Stretch(glide.end, inf, values[turn.level])]
    return course
