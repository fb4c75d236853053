"""Habits of speech: the words that one person always uses for what another says otherwise."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from sims.core.chance import chances

_AT_ONCE: Final = 8
_TURNED: Final = frozenset({"it", "they", "you", "he", "she", "we", "I", "anyone", "anybody"})
"""After these a verb stands the other way round (`isn't it`): it is left as it is."""

_PARTICIPLES: Final = frozenset({
    "already", "been", "become", "come", "done", "dreamt", "forgotten", "found", "got", "gone", "had", "heard", "just",
    "left", "lost", "made", "only", "put", "read", "said", "seen", "taken", "thought", "told", "walked", "written",
})  # fmt: skip
"""Before these, and before what ends in `ed`, `it's` may be `it has` and `I'd` is `I had`: they are left as they are."""


@dataclass(frozen=True, slots=True)
class Habit:
    """Whoever has it says `other` for the word `usual`.

    `share` is the part of people who do; careful writers have no `casual` ones.
    """

    usual: str
    other: str
    share: float
    casual: bool = False


class Habits:
    """The habits of a language, and the interjections that people put between two sentences."""

    def __init__(self, habits: tuple[Habit, ...], between: tuple[str, ...], spaces: tuple[tuple[str, str], ...] = ()) -> None:
        """`spaces`: marks with the spaces that a keyboard has, and with those that the language has."""
        self._habits, self.between, self._spaces = habits, between, spaces
        self._of = lru_cache(maxsize=16_384)(self._drawn)

    def _keeps(self, word: str, other: str, following: str) -> bool:
        """Whether a word stays as it is because of what follows."""
        if following in _PARTICIPLES or (following.endswith("ed") and following != "need"):
            return word.endswith(("'s", "'d")) and other.endswith((" is", " would"))
        return following in _TURNED

    def _drawn(self, key: str, careful: bool) -> dict[str, str]:
        has: dict[str, str] = {}
        for at in range(0, len(self._habits), _AT_ONCE):
            draws = chances(0, f"habits {key} {at}", _AT_ONCE)
            for habit, draw in zip(self._habits[at : at + _AT_ONCE], draws, strict=False):
                if draw < habit.share and not (careful and habit.casual):
                    has.setdefault(habit.usual, habit.other)
        return has

    def spaced(self, text: str) -> str:
        """The text with the spaces of the language."""
        for typed, right in self._spaces:
            text = text.replace(typed, right)
        return text

    def applied(self, text: str, key: str, careful: bool) -> str:
        """The text in this person's words. What they quote stays as it was said."""
        has, quoting = self._of(key, careful), False
        words = text.split(" ")
        for at, word in enumerate(words):
            quoting = quoting or "“" in word
            following = words[at + 1].rstrip(".,?!") if at + 1 < len(words) else ""
            if word in has and not quoting and not self._keeps(word, has[word], following):
                words[at] = has[word]
            quoting = quoting and "”" not in word
        return " ".join(words)
