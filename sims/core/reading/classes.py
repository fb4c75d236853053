"""Kinds of words that say who does what: the model sees a text as a row of these too, so that it knows other words in the row."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from .kinds_english import ENGLISH
from .kinds_french import FRENCH
from .language import Language
from .themes_english import ENGLISH_THEMES


def _by_word(kinds: Mapping[str, str]) -> dict[str, str]:
    """The kind of each word and beginning; of two kinds, the earlier counts."""
    found: dict[str, str] = {}
    for kind, words in kinds.items():
        for word in words.split():
            found.setdefault(word, kind)
    return found


_KINDS: Final[Mapping[Language, Mapping[str, str]]] = {"en": _by_word(ENGLISH), "fr": _by_word(FRENCH)}


def _by_theme(themes: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """The themes of each word and beginning."""
    found: dict[str, tuple[str, ...]] = {}
    for theme, words in themes.items():
        for word in words.split():
            found[word] = (*found.get(word, ()), theme)
    return found


_THEMES: Final[Mapping[Language, Mapping[str, tuple[str, ...]]]] = {"en": _by_theme(ENGLISH_THEMES), "fr": {}}
"""None in French: with so few texts they brought nothing."""

_ENDINGS: Final[Mapping[Language, tuple[str, ...]]] = {
    "en": ("ing", "ed", "ly", "s"),
    "fr": ("rons", "rai", "ront", "ra", "ons", "ez", "er", "ment", "ees", "ee", "es", "e", "s"),
}
"""The endings that tell kinds of longer words apart, by which is looked for first."""
_LONG: Final = 5
_SHORT: Final = 3
_CLOCK: Final = re.compile(r"\d{1,2}[:.h]\d\d$|\d{1,2}h$")
WORD: Final = re.compile(r"\d{1,2}(?:[:.h]\d\d|h)\b|[£$€]\s?\d[\d,.]*|\d[\d,.]*%?|[^\W\d_]+(?:['-][^\W\d_]+)*|[!?#@]")
OTHER: Final = "*"
PLAIN_KINDS: Final = frozenset({OTHER, *(f"~{ending}" for endings in _ENDINGS.values() for ending in endings)})
"""Kinds that say little by themselves."""


@lru_cache(maxsize=4096)
def kind_of(word: str, language: Language) -> str:
    """What kind of word it is; short words of no kind are their own."""
    if word[0] in "£$€":
        return "SUM"
    if word[0].isdigit():
        return "CLOCK" if _CLOCK.match(word) else "NUM"
    kinds = _KINDS[language]
    kind = kinds.get(word) or next((kinds[part] for part in _beginnings(word) if part in kinds), None)
    if kind:
        return kind
    if len(word) >= _LONG:
        return next((f"~{ending}" for ending in _ENDINGS[language] if word.endswith(ending)), OTHER)
    return word if len(word) <= _SHORT else OTHER


@lru_cache(maxsize=4096)
def themes_of(word: str, language: Language) -> tuple[str, ...]:
    """What it says a sentence is about; most words say nothing."""
    themes = _THEMES[language]
    return themes.get(word) or next((themes[part] for part in _beginnings(word) if part in themes), ())


def _beginnings(word: str) -> list[str]:
    return [f"{word[:length]}*" for length in range(len(word), 2, -1)]


def tells(kind: str) -> bool:
    """Whether it says something that this kind stands in a sentence, wherever: named kinds and marks do, small words do not."""
    return kind.isupper() or kind in "!?"
