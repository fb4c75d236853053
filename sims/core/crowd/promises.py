"""When a text promises to be back: “next update at 11:00”, “within the hour”, “in 20 minutes”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

DAY_MS: Final = 86_400_000
_MINUTE_MS: Final = 60_000
FARTHEST_MS: Final = 12 * 3_600_000
"""What is promised for later than this is not for today's exercise."""

_CLOCK: Final = re.compile(
    r"\b(?:at|by|before|around|until|from)\s+(?P<hour>[01]?\d|2[0-3])(?:[:.h](?P<minute>[0-5]\d))?\s*(?P<half>[ap]\.?m\b\.?)?",
    re.I,
)
_NOON: Final = re.compile(r"\b(?:at|by|before)\s+(?P<word>noon|midday|midnight)\b", re.I)
_SPAN: Final = re.compile(
    r"\b(?:in|within|every)\s+(?:the\s+next\s+)?(?P<count>\d{1,3}|an?|half an|one|two|ten|fifteen|twenty|thirty)\s*-?\s*"
    r"(?P<unit>min(?:ute)?s?|hours?|hrs?)\b",
    re.I,
)
_HOUR: Final = re.compile(r"\b(?:within|inside) (?:the|this) hour\b", re.I)
_SENTENCES: Final = re.compile(r"(?<=[.!?])\s+")
_COUNTS: Final = {"a": 1, "an": 1, "one": 1, "two": 2, "ten": 10, "fifteen": 15, "twenty": 20, "thirty": 30, "half an": 0.5}


def promised(text: str, now: int) -> int | None:
    """Milliseconds after `now` (ms after midnight, story time) for which something is promised first; None if nothing is."""
    return min((wait for wait in _waits(text, now) if 0 < wait <= FARTHEST_MS), default=None)


def promising(text: str) -> str:
    """The sentence of a text that says when, for quoting; all of it where none does."""
    return next((sentence for sentence in _SENTENCES.split(text) if any(True for _ in _waits(sentence, 0))), text)


def _waits(text: str, now: int) -> Iterator[int]:
    for found in _CLOCK.finditer(text):
        if found["minute"] is None and found["half"] is None:
            continue  # “at 2”: of what?
        hour = int(found["hour"]) % 12 if found["half"] else int(found["hour"])
        hour += 12 if found["half"] and found["half"].casefold().startswith("p") else 0
        yield _until(now, hour * 60 + int(found["minute"] or 0))
    for found in _NOON.finditer(text):
        yield _until(now, 0 if found["word"].casefold() == "midnight" else 720)
    for found in _SPAN.finditer(text):
        count = _COUNTS.get(found["count"].casefold()) or float(found["count"])
        yield int(count * (_MINUTE_MS if found["unit"].casefold().startswith("m") else 60 * _MINUTE_MS))
    for _ in _HOUR.finditer(text):
        yield 60 * _MINUTE_MS


def _until(now: int, minute_of_day: int) -> int:
    return (minute_of_day * _MINUTE_MS - now) % DAY_MS
