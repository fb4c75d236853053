"""A cue: forms of words that say what a text does, where it is not taken back in the same sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from .fragments import FRAGMENTS
from .labels import Aux, Label
from .patterns import pattern


@dataclass(frozen=True, slots=True)
class Cue:
    """Forms of words: what they mean, how sure they make one (0 to 1), and what in the same sentence takes them back.

    Both are in the notation of `patterns`; `unless` may be empty.
    """

    name: str
    means: Label | Aux
    weight: float
    forms: str
    unless: str

    def found_in(self, lines: str) -> bool:
        """Whether one stands in a text (small letters, a line for each sentence) without being taken back."""
        forms = _compiled(self.forms)
        unless = _compiled(self.unless) if self.unless else None
        return any(unless is None or not unless.search(_line_at(lines, each.start())) for each in forms.finditer(lines))


def cue(name: str, means: Label | Aux, weight: float, forms: str, unless: str = "") -> Cue:
    """A cue in the notation of `patterns`."""
    return Cue(name, means, weight, forms, unless)


@cache
def _compiled(block: str) -> re.Pattern[str]:
    """Compiled when first looked for: all of them take half a second, which processes that read nothing need not spend."""
    return pattern(block, FRAGMENTS)


def _line_at(lines: str, place: int) -> str:
    start = lines.rfind("\n", 0, place) + 1
    end = lines.find("\n", place)
    return lines[start:] if end < 0 else lines[start:end]
