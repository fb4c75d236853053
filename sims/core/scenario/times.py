"""Times as authors write them: offsets from STARTEX, durations, the clock of the story. All results are milliseconds."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

SECOND = 1_000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
DAY = 24 * HOUR
LONGEST = 30 * DAY
"""No exercise is longer."""
OLDEST = 3650 * DAY
"""Nothing in the history is older."""

_UNITS = {
    "ms": 1,
    **dict.fromkeys(("s", "sec", "secs", "second", "seconds"), SECOND),
    **dict.fromkeys(("m", "min", "mins", "minute", "minutes"), MINUTE),
    **dict.fromkeys(("h", "hour", "hours"), HOUR),
    **dict.fromkeys(("d", "day", "days"), DAY),
}
_PART = re.compile(r"([0-9]{1,9}(?:\.[0-9]{1,3})?)\s*([a-z]+)[\s,]*")
_CLOCK = re.compile(r"([0-9]{1,3}):([0-5][0-9])(?::([0-5][0-9])(?:\.([0-9]{1,3}))?)?")
_HOW = "Write it as “T+00:05:00”, “5 min” or a clock time such as “14:05”."


@dataclass(frozen=True, slots=True)
class Story:
    """What a clock time is read against: when the story starts (milliseconds after midnight) and how long it is."""

    start: int
    duration: int


def parse_offset(value: object, story: Story | None = None) -> int:
    """Time since STARTEX. Raises ValueError with a sentence for the author.

    A bare `HH:MM` is a clock time when that lies inside the story, else the time since STARTEX: "14:05" in a story that
    starts at 14:00 and "00:05" are both five minutes. `T+` or a sign says that no clock is meant. Without a story there
    is no clock to read.
    """
    if isinstance(value, int) and not isinstance(value, bool):
        return _milliseconds(value)
    if not isinstance(value, str):
        raise ValueError(f"“{value}” is not a time. {_HOW}")  # noqa: TRY004 - pydantic reports only ValueError
    text = value.strip()
    counted = re.sub(r"^(?:[Tt]\s*)?\+\s*", "", text)
    if re.match(r"^[Tt]?\s*[-\N{MINUS SIGN}]", text):
        raise ValueError(f"“{text}” is before STARTEX. What happened earlier belongs in the history.")
    digits = _clock_digits(counted)
    if digits is None:
        return _bounded(_sum_of_parts(counted, text), text)
    if counted == text and story is not None:
        clock = _on_the_clock(digits, story)
        if clock is not None:
            return clock
    return _bounded(digits, text)


def parse_duration(value: object, longest: int = LONGEST) -> int:
    """A length of time such as "45 min", "1 h 30 min" or "01:30" (hours and minutes). Raises ValueError."""
    if isinstance(value, int) and not isinstance(value, bool):
        return _milliseconds(value, longest)
    if not isinstance(value, str):
        raise ValueError(f"“{value}” is not a length of time. Write it as “45 min” or “1 h 30 min”.")  # noqa: TRY004 - pydantic reports only ValueError
    text = value.strip()
    counted = re.sub(r"^[Tt]\s*\+\s*", "", text)
    digits = _clock_digits(counted)
    return _bounded(_sum_of_parts(counted, text) if digits is None else digits, text, longest)


def parse_story_start(value: str) -> int:
    """When the story starts, as milliseconds after midnight: "14:00", or a date with a time. Raises ValueError."""
    text = value.strip()
    digits = _clock_digits(text)
    if digits is not None and digits < DAY:
        return digits
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = None
    if moment is None or len(text) < len("2000-01-01T00:00"):
        raise ValueError(f"“{text}” is not a time of day. Write it as “14:00” or “2027-03-02T14:00”.")
    if moment.tzinfo is not None:
        raise ValueError("The story has one clock and no time zone. Leave the zone away.")
    midnight = moment.replace(hour=0, minute=0, second=0, microsecond=0)
    return int((moment - midnight).total_seconds()) * SECOND


def format_offset(ms: int) -> str:
    """`T+00:05:00`; thousandths only where there are any."""
    rest = f".{ms % SECOND:03d}" if ms % SECOND else ""
    return f"T+{ms // HOUR:02d}:{ms // MINUTE % 60:02d}:{ms // SECOND % 60:02d}{rest}"


def format_duration(ms: int) -> str:
    """The shortest exact form in one unit: `45 min`, `90 s`, `1500 ms`."""
    for unit, size in (("d", DAY), ("min", MINUTE), ("s", SECOND)):
        if ms % size == 0 and (ms >= size or unit == "s"):
            return f"{ms // size} {unit}"
    return f"{ms} ms"


def format_clock(ms: int, story_start: int) -> str:
    """The story's own clock at an offset: `14:05`, with the day added when it is a later one."""
    moment = story_start + ms
    later = f" +{moment // DAY} d" if moment >= DAY else ""
    return f"{moment // HOUR % 24:02d}:{moment // MINUTE % 60:02d}{later}"


def _clock_digits(text: str) -> int | None:
    found = _CLOCK.fullmatch(text)
    if found is None:
        return None
    hours, minutes, seconds, thousandths = found.groups()
    whole = int(hours) * HOUR + int(minutes) * MINUTE + int(seconds or 0) * SECOND
    return whole + int((thousandths or "").ljust(3, "0") or 0)


def _on_the_clock(digits: int, story: Story) -> int | None:
    if digits >= DAY:
        return None
    passed = (digits - story.start) % DAY
    return passed if passed <= story.duration else None


def _sum_of_parts(counted: str, text: str) -> int:
    rest, total = counted.lower(), Decimal(0)
    while rest:
        part = _PART.match(rest)
        if part is None or part[2] not in _UNITS:
            raise ValueError(f"“{text}” is not a time. {_HOW}")
        total += Decimal(part[1]) * _UNITS[part[2]]
        rest = rest[part.end() :]
    if not counted or total != int(total):
        raise ValueError(f"“{text}” is not a time. {_HOW}")
    return int(total)


def _bounded(ms: int, text: str, longest: int = LONGEST) -> int:
    if ms > longest:
        raise ValueError(f"“{text}” is longer than {longest // DAY} days, the most there can be.")
    return ms


def _milliseconds(value: int, longest: int = LONGEST) -> int:
    # A bare 5 is almost always meant as minutes; guessing either way would be wrong for somebody.
    if value != 0 and value < SECOND:
        raise ValueError(f"{value} has no unit, and a bare number is read as milliseconds. {_HOW}")
    return _bounded(value, str(value), longest)
