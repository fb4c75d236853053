"""What a crowd has said lately, so that it does not say it again: the same text, nearly the same, or the same turn of phrase."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final
from zlib import crc32

WINDOW: Final = 100
"""Among so many texts no two are nearly the same."""
NEAR: Final = 0.5
"""The Jaccard index of their sequences of four words, or of four letters, from which on two texts are nearly the same. The
promise is .6: the rest is room for other ways to count."""
_SHARE: Final = NEAR / (1 + NEAR)
"""Two sets are so alike when what they have in common is this share of the sum of their sizes."""
_SIEVE: Final = 1_021
SPOILT: Final = 1_000
"""What a text costs that has been said, or nearly so."""
_SPANS: Final = {
    "core": 260,
    "aside": 400,
    "plain": 500,
    "answer": 120,
    "opener": 45,
    "closer": 60,
    "quote": 40,
    "start": 9,
    "word": 6,
}
"""For how many texts each kind of mark is remembered. Chosen by reading."""
REMEMBERED: Final = 1 + max(WINDOW, *_SPANS.values())
"""Of a text that so many others have followed nothing is noticed but that it was said."""
_COSTS: Final = {"core": 8, "aside": 8, "plain": 8, "answer": 6, "opener": 4, "closer": 4, "quote": SPOILT, "start": 3, "word": 1}
"""What it costs to leave a mark again. Nobody quotes what was just quoted if they can say anything else."""

_OTHER: Final = re.compile(r"[\W_]+")

Mark = tuple[str, str]
"""A kind of `_SPANS`, and what it was."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A text that may be said, and the marks by which one would notice that it is said again."""

    text: str
    marks: tuple[Mark, ...] = ()
    beside: bool = False
    """It is not about what everybody talks about."""


@dataclass(frozen=True, slots=True)
class _Runs:
    """The sequences of four of a text, and a sieve that shows at a glance when two texts cannot be alike."""

    runs: frozenset[str]
    sieve: int
    lost: int

    def near_any(self, others: Iterable[_Runs]) -> bool:
        """Whether the Jaccard index with one of them is at least `NEAR`."""
        count, sieve = len(self.runs), self.sieve
        for other in others:
            least = _SHARE * (count + len(other.runs))
            if (sieve & other.sieve).bit_count() + other.lost >= least and len(self.runs & other.runs) >= least > 0:
                return True
        return False


def _runs(of: Iterable[str]) -> _Runs:
    runs, sieve = frozenset(of), 0
    for run in runs:
        sieve |= 1 << crc32(run.encode()) % _SIEVE
    return _Runs(runs, sieve, len(runs) - sieve.bit_count())


class Lately:
    """The memory of one crowd. What it answers depends on what was kept, in its order, and on nothing else."""

    def __init__(self) -> None:
        """Nothing was said yet."""
        self._said: set[str] = set()
        self._words: deque[_Runs] = deque(maxlen=WINDOW)
        self._letters: deque[_Runs] = deque(maxlen=WINDOW)
        self._last: dict[Mark, int] = {}
        self._count = 0

    @classmethod
    def of(cls, long_ago: Iterable[str], last: Iterable[Draft]) -> Lately:
        """The memory of a crowd that has said all these, in this order; `last` are the last `REMEMBERED`, or all."""
        lately = cls()
        for text in long_ago:
            lately._said.add(_plain(text))
            lately._count += 1
        for draft in last:
            lately.keep(draft)
        return lately

    def cost(self, draft: Draft, least: int = 3 * SPOILT) -> int:
        """How stale a draft would be: 0 is fresh, from `SPOILT` on it must not be said if anything else can be.

        What costs `least` or more already is not looked at further.
        """
        plain = _plain(draft.text)
        if plain in self._said:
            return 2 * SPOILT
        stale = sum(
            _COSTS[mark[0]] for mark in _marks(draft, plain) if self._count - self._last.get(mark, -10_000) <= _SPANS[mark[0]]
        )
        if stale >= least:
            return stale
        near = _letters(plain).near_any(self._letters) or _words(plain).near_any(self._words)
        return stale + (SPOILT if near else 0)

    def keep(self, draft: Draft) -> None:
        """It has been said."""
        plain = _plain(draft.text)
        self._count += 1
        self._said.add(plain)
        self._words.append(_words(plain))
        self._letters.append(_letters(plain))
        self._last.update(dict.fromkeys(_marks(draft, plain), self._count))


def _marks(draft: Draft, plain: str) -> tuple[Mark, ...]:
    return (*draft.marks, ("start", " ".join(plain.split(" ", 2)[:2])))


def _plain(text: str) -> str:
    """The letters and figures of a text, its words one space apart. An apostrophe is no end of a word."""
    return _OTHER.sub(" ", text.casefold().replace("'", "").replace("’", "")).strip()


def _words(plain: str) -> _Runs:
    words = plain.split(" ")
    return _runs(map(" ".join, zip(words, words[1:], words[2:], words[3:], strict=False)))


def _letters(plain: str) -> _Runs:
    return _runs(plain[at : at + 4] for at in range(len(plain) - 3))
