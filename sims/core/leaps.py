"""Time in which something could have been done: exercise time, without what was leapt over.

Whoever counts how long the team has been silent counts here: nobody could speak in time that nobody was in. Pauses need no
such care, since exercise time stands still in them. All times are exercise time in milliseconds.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

Leap = tuple[int, int]
"""From when to when the clock was set forward."""


def stretches(leaps: Sequence[Leap], since: int, until: int | None) -> Iterator[tuple[int, int | None]]:
    """What is left of the time from `since` to `until` (None: for ever) without the leaps, which stand in the order of time."""
    start = since
    for left, landed in leaps:
        if landed <= start:
            continue
        if until is not None and left >= until:
            break
        if left > start:
            yield start, left
        start = landed
    if until is None or start < until:
        yield start, until


def lasted(leaps: Sequence[Leap], since: int, until: int) -> int:
    """How much time passed from `since` to `until` in which something could have been done."""
    return sum(end - start for start, end in stretches(leaps, since, until) if end is not None)


def reached(leaps: Sequence[Leap], since: int, span: int) -> int:
    """When so much of such time will have passed since `since`."""
    left = span
    for start, end in stretches(leaps, since, None):
        if end is None or start + left <= end:
            return start + left
        left -= end - start
    raise AssertionError("the last stretch has no end")
