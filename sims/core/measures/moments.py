"""The moments that an exercise is talked about by: found in the log, ranked, ten of them chosen, told in plain sentences.

The list of the hot wash and that of the replay come from here. Roles are named, never people.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from sims.core.measures.finding import found
from sims.core.measures.moment import WEIGHTS, Moment
from sims.core.measures.record import Record

MOST = 10
"""Moments in one list: what a room can talk about in a quarter of an hour."""
AGAIN = 30
"""How much less a second, third ... moment of the same kind weighs: variety before completeness."""


def chosen(candidates: Iterable[Moment], most: int = MOST) -> list[Moment]:
    """The moments that weigh most, in order of time. Each further one of a kind weighs less."""
    times: Counter[str] = Counter()
    weighed = []
    for moment in candidates:
        weighed.append((WEIGHTS[moment.kind] - AGAIN * times[moment.kind], moment))
        times[moment.kind] += 1
    best = sorted(weighed, key=lambda one: (-one[0], one[1].t, one[1].name))[:most]
    return sorted((moment for _, moment in best), key=lambda one: (one.t, one.name))


def moments(record: Record, most: int = MOST) -> list[Moment]:
    """Up to `most` moments of an exercise."""
    return chosen(found(record), most)
