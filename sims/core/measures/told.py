"""How figures and moments say times, texts and names: plain words with units, the same in every report."""

from __future__ import annotations

from sims.core.exercise import Exercise

SECOND = 1_000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
_DAY = 24 * HOUR


def length(ms: int) -> str:
    """A duration in words: "48 s", "12 min 35 s", "1 h 5 min"."""
    hours, minutes, seconds = ms // HOUR, ms // MINUTE % 60, ms // SECOND % 60
    if hours:
        return f"{hours} h {minutes} min" if minutes else f"{hours} h"
    if minutes:
        return f"{minutes} min {seconds} s" if seconds else f"{minutes} min"
    return f"{max(0, seconds)} s"


def story_time(exercise: Exercise, t: int) -> str:
    """Story time to the second: "14:06:30"."""
    at = (exercise.briefing.story_start + t) % _DAY
    return f"{at // HOUR:02}:{at // MINUTE % 60:02}:{at // SECOND % 60:02}"


def shortened(text: str, most: int = 60) -> str:
    """A text on one line, cut at a word."""
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    kept = line[: most - 1]
    return f"{kept.rpartition(' ')[0] or kept}…"


def quoted(text: str, most: int = 60) -> str:
    """The beginning of a text in quotation marks."""
    return f"“{shortened(text, most)}”"


def counted(n: int, one: str, many: str = "") -> str:
    """ "1 role", "3 roles"."""
    return f"{n} {one if n == 1 else many or f'{one}s'}"


def sentence(text: str) -> str:
    """A title as a sentence of its own."""
    line = " ".join(text.split())
    return line if line.endswith((".", "?", "!", "…")) else f"{line}."
