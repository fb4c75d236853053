"""Habits of speech: the words that one person always uses for what another says otherwise."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from sims.core.chance import chances

_QUOTED: Final = re.compile(r"(“[^”]*”)")
_AT_ONCE: Final = 8


@dataclass(frozen=True, slots=True)
class Habit:
    """Whoever has it says `other` for `usual`. `share` is the part of people who do; careful writers have no `casual` ones."""

    usual: str
    other: str
    share: float
    casual: bool = False


class Habits:
    """The habits of a language, and the interjections that people put between two sentences."""

    def __init__(self, habits: tuple[Habit, ...], between: tuple[str, ...]) -> None:
        self._habits, self.between = habits, between
        words = sorted({habit.usual for habit in habits}, key=len, reverse=True)
        self._pattern = (
            re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b(?! (?:it|they|you|he|she|we|I)\b)") if words else None
        )
        self._of = lru_cache(maxsize=16_384)(self._drawn)

    def _drawn(self, key: str, careful: bool) -> Callable[[re.Match[str]], str]:
        has: dict[str, str] = {}
        for at in range(0, len(self._habits), _AT_ONCE):
            draws = chances(0, f"habits {key} {at}", _AT_ONCE)
            for habit, draw in zip(self._habits[at : at + _AT_ONCE], draws, strict=False):
                if draw < habit.share and not (careful and habit.casual):
                    has.setdefault(habit.usual, habit.other)

        def said(match: re.Match[str]) -> str:
            return has.get(match[0], match[0])

        return said

    def applied(self, text: str, key: str, careful: bool) -> str:
        """The text in this person's words. What they quote stays as it was said."""
        if self._pattern is None:
            return text
        said = self._of(key, careful)
        if "“" not in text:
            return self._pattern.sub(said, text)
        pieces = _QUOTED.split(text)
        return "".join(piece if at % 2 else self._pattern.sub(said, piece) for at, piece in enumerate(pieces))
