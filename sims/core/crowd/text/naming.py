"""How people name whom they talk about: by the name once, if at all, and then as “they” or “them”, as one does.

Phrases are written with the name in every place; here it is left out or replaced where grammar lets it, by the rules of a
language.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from sims.core.chance import chance
from sims.core.crowd.text.topic import Kind

MARK: Final = "\x02"
"""Stands on both sides of the name in a text that is being made."""
_NAME: Final = re.compile(f"{MARK}[^{MARK}]*{MARK}")
_ONE: Final = "\x03"
_KEPT: Final[dict[Kind, float]] = {"post": 0.5, "reply": 0.22, "quote": 0.34}
"""How often the first name in a text stays. Chosen by reading."""
_VOWELS: Final = "aeiouéèê"
_KEPT_LATER: Final = 0.06
_CAREFUL: Final = 1.7
"""What careful writers make of it."""


@dataclass(frozen=True, slots=True)
class Rule:
    """Where a name stands (`before` it and `after` it, as patterns), and what the whole is without the name.

    `becomes` may use the groups of both patterns, and `{lot}`, which is what this person calls people they do not name.
    """

    before: str
    after: str
    becomes: str | Callable[[re.Match[str]], str]


class Naming:
    """The rules of a language, tried in their order."""

    def __init__(self, rules: tuple[Rule, ...], lots: tuple[str, ...], elides: str | None = None) -> None:
        """`lots` are names for people who are not named; `elides` a pattern of what loses its last letter before a vowel."""
        self._elides = re.compile(f"(?:{elides})e $") if elides else None
        self._rules = tuple((re.compile(f"{rule.before}{_ONE}{rule.after}"), rule.becomes) for rule in rules)
        self._lots = lots

    def applied(self, said: list[str], kind: Kind, key: str, careful: bool, draws: Callable[[], float]) -> list[str]:
        """The parts of a text as this person names the brand in them."""
        if not any(MARK in part for part in said):
            return said
        lot = self._lots[int(chance(0, f"lot {key}") * len(self._lots))]
        kept, done = _KEPT[kind] * (_CAREFUL if careful else 1.0), []
        for part in said:
            while (name := _NAME.search(part)) is not None:
                bare = name[0][1:-1]
                if draws() < kept:
                    part, kept = part[: name.start()] + _ONE + part[name.end() :], _KEPT_LATER
                else:
                    part = self._without(part[: name.start()] + _ONE + part[name.end() :], lot)
                part = self._named(part, bare)
            done.append(part)
        return [part for part in done if part.strip(" ,.")] or done

    def _named(self, part: str, bare: str) -> str:
        """The part with the name in its place, if it still has one."""
        before, mark, after = part.partition(_ONE)
        if mark and self._elides and bare[:1].casefold() in _VOWELS and self._elides.search(before):
            before = f"{before[:-2]}'"
        return before + (bare if mark else "") + after

    def _without(self, part: str, lot: str) -> str:
        """The part without the name that is marked in it; as it was where no rule fits."""
        for pattern, becomes in self._rules:
            found = pattern.search(part)
            if found is not None and MARK not in found[0]:
                new = becomes(found) if callable(becomes) else found.expand(becomes).replace("{lot}", lot)
                return part[: found.start()] + new + part[found.end() :]
        return part
