"""Handles and names for any number of people, no two alike and nobody's full name."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from functools import lru_cache
from itertools import accumulate
from typing import Final

from sims.core.chance import chance
from sims.core.passersby import FIRST, GIVEN, SECOND

_YEARS: Final = ("02", "07", "11", "19", "21", "33", "41", "56", "64", "73", "99")
_Way = tuple[int, Callable[[int], tuple[str, str, str]]]


def _given(at: int) -> str:
    return GIVEN[at % len(GIVEN)]


def _of_two(left: tuple[str, ...] | list[str], right: tuple[str, ...] | list[str], at: int) -> tuple[str, str]:
    return left[at % len(left)].casefold(), right[at // len(left)].casefold()


def _named(handle: Callable[[str, str], str]) -> Callable[[int], tuple[str, str, str]]:
    def make(at: int) -> tuple[str, str, str]:
        given, thing = _of_two(GIVEN, SECOND, at)
        return handle(given, thing), given.capitalize(), thing

    return make


def _numbered(at: int) -> tuple[str, str, str]:
    given, initial = _given(at), chr(ord("A") + at // len(GIVEN) % 26)
    year = _YEARS[at // len(GIVEN) // 26]
    return f"{given.casefold()}_{initial.casefold()}{year}", given, f"{initial}."


def _nicknamed(handle: Callable[[str, str], str]) -> Callable[[int], tuple[str, str, str]]:
    def make(at: int) -> tuple[str, str, str]:
        first, second = _of_two(FIRST, SECOND, at)
        return handle(first, second), "", f"{first} {second}"

    return make


_NAMED, _NICK = len(GIVEN) * len(SECOND), len(FIRST) * len(SECOND)
_WAYS: Final[tuple[_Way, ...]] = (
    (_NAMED, _named(lambda given, thing: f"{given}_{thing}")),
    (_NAMED, _named(lambda given, thing: f"{thing}_{given}")),
    (_NAMED, _named(lambda given, thing: f"{given.capitalize()}And{thing.capitalize()}")),
    (len(GIVEN) * 26 * len(_YEARS), _numbered),
    (_NICK, _nicknamed(lambda first, second: f"{first}_{second}")),
    (_NICK, _nicknamed(lambda first, second: f"the_{first}_{second}")),
    (_NICK, _nicknamed(lambda first, second: f"{second}_is_{first}")),
)
_ENDS: Final = tuple(accumulate(size for size, _ in _WAYS))
HANDLES: Final = _ENDS[-1]
"""As many handles there are before a number is put behind them."""
_STRIDE: Final = 61_283
"""A prime that is no divisor of `HANDLES`: steps of it come to every handle once before they come to any again."""


@lru_cache(maxsize=64)
def _offset(seed: int) -> int:
    return int(chance(seed, "handles") * HANDLES)


def handle_of(seed: int, number: int, draw: float) -> tuple[str, str]:
    """The handle and the name of the so-manieth of the crowd. Bots, who have negative numbers, have a number in their handle."""
    if number < 0:
        return _bot(-1 - number)
    round_, place = divmod(number, HANDLES)
    at = (_offset(seed) + place * _STRIDE) % HANDLES
    way = bisect_right(_ENDS, at)
    handle, given, rest = _WAYS[way][1](at - (_ENDS[way - 1] if way else 0))
    name = _name(given, rest, draw)
    return (f"{handle}_{round_ + 1}" if round_ else handle), name


def _bot(at: int) -> tuple[str, str]:
    first, second = FIRST[at * 7 % len(FIRST)], SECOND[at * 13 % len(SECOND)]
    return f"{first}{second}{1000 + at * 37}", f"{second.capitalize()} {first}"


def _name(given: str, rest: str, draw: float) -> str:
    if not given:
        ways = (rest, rest.title(), f"the {rest}", rest.capitalize(), rest.split(" ")[1])
    elif rest.endswith("."):
        ways = (f"{given} {rest}", given, given.casefold(), f"{given} {rest[0]}", f"{given} {rest}")
    else:
        initial = chr(ord("A") + int(draw * 9_973) % 26)
        ways = (given, f"{given} {initial}.", given.casefold(), f"{given}, mostly", f"{given} {initial}")
    return ways[int(draw * len(ways))]
