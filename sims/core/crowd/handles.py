"""Handles and names for any number of people, no two alike and nobody's full name, as people of a language choose them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import accumulate
from typing import Final

from sims.core import passersby, passersby_french
from sims.core.chance import chance

_YEARS: Final = ("02", "07", "11", "19", "21", "33", "41", "56", "64", "73", "99")
_STRIDE: Final = 61_283
"""A prime that divides no number of handles: steps of it come to every handle once before they come to any again."""
_Made = tuple[str, str, str]
"""A handle, a given name or nothing, and the rest of the name."""


@dataclass(frozen=True, slots=True)
class Names:
    """What names are made of in a language: given names, the two words of a nickname, and how they go together in handles."""

    given: Sequence[str]
    first: Sequence[str]
    second: Sequence[str]
    named: Sequence[Callable[[str, str], str]]
    nicknamed: Sequence[Callable[[str, str], str]]
    nickname: Callable[[str, str], str]
    mostly: str


_ENGLISH: Final = Names(
    passersby.GIVEN,
    passersby.FIRST,
    passersby.SECOND,
    named=(
        lambda given, thing: f"{given}_{thing}",
        lambda given, thing: f"{thing}_{given}",
        lambda given, thing: f"{given.capitalize()}And{thing.capitalize()}",
    ),
    nicknamed=(
        lambda first, second: f"{first}_{second}",
        lambda first, second: f"the_{first}_{second}",
        lambda first, second: f"{second}_is_{first}",
    ),
    nickname=lambda first, second: f"{first} {second}",
    mostly="mostly",
)
_FRENCH: Final = Names(
    passersby_french.GIVEN,
    passersby_french.FIRST,
    passersby_french.SECOND,
    named=(
        lambda given, thing: f"{given}_{thing}",
        lambda given, thing: f"{thing}_{given}",
        lambda given, thing: f"{given.capitalize()}Et{thing.capitalize()}",
    ),
    nicknamed=(
        lambda first, second: f"{second}_{first}",
        lambda first, second: f"un_peu_{second}_{first}",
        lambda first, second: f"{second}_plutot_{first}",
    ),
    nickname=lambda first, second: f"{second} {first}",
    mostly="surtout",
)


class _Book:
    """All the handles of a language, in an order."""

    def __init__(self, names: Names) -> None:
        self.names = names
        pairs, nicks = len(names.given) * len(names.second), len(names.first) * len(names.second)
        numbered = len(names.given) * 26 * len(_YEARS)
        self._ways: list[Callable[[int], _Made]] = [*map(self._named, names.named), self._numbered]
        self._ways += map(self._nicknamed, names.nicknamed)
        sizes = (*(pairs for _ in names.named), numbered, *(nicks for _ in names.nicknamed))
        self._ends = tuple(accumulate(sizes))
        self.count = self._ends[-1]
        """As many handles there are before a number is put behind them."""

    def made(self, at: int) -> _Made:
        """The handle at a place of the book."""
        way = bisect_right(self._ends, at)
        return self._ways[way](at - (self._ends[way - 1] if way else 0))

    def _named(self, handle: Callable[[str, str], str]) -> Callable[[int], _Made]:
        def make(at: int) -> _Made:
            given, thing = self.names.given[at % len(self.names.given)], self.names.second[at // len(self.names.given)]
            return handle(_ascii(given), _ascii(thing)), given, thing

        return make

    def _numbered(self, at: int) -> _Made:
        given, left = self.names.given[at % len(self.names.given)], at // len(self.names.given)
        initial, year = chr(ord("A") + left % 26), _YEARS[left // 26]
        return f"{_ascii(given)}_{initial.casefold()}{year}", given, f"{initial}."

    def _nicknamed(self, handle: Callable[[str, str], str]) -> Callable[[int], _Made]:
        def make(at: int) -> _Made:
            first, second = self.names.first[at % len(self.names.first)], self.names.second[at // len(self.names.first)]
            return handle(_ascii(first), _ascii(second)), "", self.names.nickname(first, second)

        return make

    def bot(self, at: int) -> tuple[str, str]:
        """The handle and the name of a bot."""
        first = self.names.first[at * 7 % len(self.names.first)]
        second = self.names.second[at * 13 % len(self.names.second)]
        return f"{_ascii(first)}{_ascii(second)}{1000 + at * 37}", f"{second.capitalize()} {first}"

    def name(self, given: str, rest: str, draw: float) -> str:
        """How somebody signs."""
        if not given:
            ways: tuple[str, ...] = (rest, rest.title(), rest.capitalize(), *self._shorter(rest))
        elif rest.endswith("."):
            ways = (f"{given} {rest}", given, given.casefold(), f"{given} {rest[0]}", f"{given} {rest}")
        else:
            initial = chr(ord("A") + int(draw * 9_973) % 26)
            ways = (given, f"{given} {initial}.", given.casefold(), f"{given}, {self.names.mostly}", f"{given} {initial}")
        return ways[int(draw * len(ways))]

    def _shorter(self, rest: str) -> tuple[str, ...]:
        return (f"the {rest}", rest.split(" ")[1]) if self.names is _ENGLISH else (rest.split(" ", maxsplit=1)[0],)


@cache
def _book(language: str) -> _Book:
    return _Book(_FRENCH if language.lower().startswith("fr") else _ENGLISH)


def handles(language: str) -> int:
    """As many handles there are in a language before a number is put behind them."""
    return _book(language).count


@lru_cache(maxsize=64)
def _offset(seed: int, count: int) -> int:
    return int(chance(seed, "handles") * count)


def handle_of(seed: int, number: int, draw: float, language: str = "en") -> tuple[str, str]:
    """The handle and the name of the so-manieth of the crowd. Bots, who have negative numbers, have a number in their handle."""
    book = _book(language)
    if number < 0:
        return book.bot(-1 - number)
    round_, place = divmod(number, book.count)
    handle, given, rest = book.made((_offset(seed, book.count) + place * _STRIDE) % book.count)
    return (f"{handle}_{round_ + 1}" if round_ else handle), book.name(given, rest, draw)


_ascii = lru_cache(maxsize=2_048)(passersby.without_accents)
