"""Wall clocks step; exercise time must not. Notices a step between two looks at an exercise and says how to make up for it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

TOLERANCE_MS = 500
"""Slewing and scheduling stay far below this; a clock that is set by hand or by a late NTP answer goes far beyond."""


def wall_ms() -> int:
    """Wall time (UTC) in whole milliseconds."""
    return time.time_ns() // 1_000_000


def steady_ms() -> int:
    """A clock that only runs, and is never set."""
    return time.monotonic_ns() // 1_000_000


@dataclass(frozen=True, slots=True)
class Reading:
    """The corrected wall time, and by how much this reading had to be corrected anew (0: nothing happened)."""

    at: int
    step: int


class Timekeeper:
    """Remembers, for each exercise, when it last looked on both clocks.

    `at` is wall time plus the offset that the log has gathered. Between two looks of one process the corrected time must have
    moved as far as the steady clock; what differs is a step. A process that looks for the first time can only see that time
    would run backwards.
    """

    def __init__(self, wall: Callable[[], int] = wall_ms, steady: Callable[[], int] = steady_ms) -> None:
        self._wall = wall
        self._steady = steady
        self._looks: dict[str, tuple[int, int]] = {}

    def read(self, exercise_id: str, offset: int, not_before: int) -> Reading:
        """The time to stamp on what happens now. `offset` is the log's, `not_before` the last stamp in it."""
        steady = self._steady()
        actual = self._wall() + offset
        expected = self._expected(exercise_id, steady, actual, not_before)
        step = expected - actual if abs(expected - actual) > TOLERANCE_MS else 0
        at = max(actual + step, not_before)
        self._looks[exercise_id] = (steady, at)
        return Reading(at, step)

    def _expected(self, exercise_id: str, steady: int, actual: int, not_before: int) -> int:
        look = self._looks.get(exercise_id)
        if look is None:
            return max(actual, not_before)
        then, at = look
        return max(at + (steady - then), not_before)
