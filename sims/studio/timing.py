"""From the moments of a sheet to offsets from STARTEX: clocks that pass midnight, dates, rows out of order."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from sims.core.scenario import Problem
from sims.core.scenario.times import DAY, HOUR, LONGEST, MINUTE

from .lines import Line

_ROUND = 5 * MINUTE
_DEFAULT_START = 9 * HOUR


@dataclass(frozen=True, slots=True)
class Timing:
    """Offsets by row, in milliseconds, when the story starts (after midnight) and how long it is."""

    offsets: dict[int, int]
    story_start: int
    duration: int
    warnings: tuple[Problem, ...]


def timed(lines: list[Line]) -> Timing:
    """Place every line after STARTEX, which is the first clock time of the sheet."""
    warnings: list[Problem] = []
    absolute = _absolute(lines, warnings)
    earliest = min(absolute.values(), default=None)
    start = None if earliest is None else earliest // MINUTE * MINUTE
    offsets = {line.row: absolute[line.row] - (start or 0) if line.row in absolute else line.moment.offset or 0 for line in lines}
    if start is None:
        warnings.append(Problem("story_start", "The sheet has no clock times; the story starts at 09:00."))
    elif len(absolute) < len(lines):
        warnings.append(
            Problem("time", "Some rows have clock times and some count from the start; STARTEX is the first clock time.")
        )
    warnings += _out_of_order(lines, offsets)
    last = max(offsets.values(), default=0)
    duration = min((last // _ROUND + 2) * _ROUND, LONGEST)  # a time beyond that is a problem of its row alone
    return Timing(offsets, _DEFAULT_START if start is None else start % DAY, duration, tuple(warnings))


def _absolute(lines: list[Line], warnings: list[Problem]) -> dict[int, int]:
    """Clock times as milliseconds on one line of days, in the order of the rows."""
    found: dict[int, int] = {}
    first = next((line.moment.day for line in lines if line.moment.day), None)
    day, before = 0, None
    for line in lines:
        if line.moment.clock is None:
            continue
        if first is not None and line.moment.day is not None:
            day = _days(first, line.moment.day)
        elif before is not None and before - line.moment.clock > 12 * HOUR:
            day += 1
            warnings.append(
                Problem("time", "The clock starts again here; this row and those below it are read as the next day.", line.row)
            )
        before = line.moment.clock
        found[line.row] = day * DAY + line.moment.clock
    return found


def _days(first: date, day: date) -> int:
    return (day - first) // timedelta(days=1)


def _out_of_order(lines: list[Line], offsets: dict[int, int]) -> list[Problem]:
    found, latest = [], 0
    for line in lines:
        at = offsets[line.row]
        if at < latest:
            found.append(
                Problem("time", "This row is earlier than one above it. It is played at its time, not at its place.", line.row)
            )
        latest = max(latest, at)
    return found
