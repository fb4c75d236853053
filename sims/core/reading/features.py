"""What a model looks at in a text: the cues that stand in it, and by their hash its words, pieces of words and rows of kinds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Final
from zlib import crc32

from .classes import OTHER, WORD, kind_of, tells, themes_of
from .cue import Cue
from .cues_attacking import ATTACKING
from .cues_curt import CURT
from .cues_curt_keeping import CURT_KEEPING
from .cues_french import FRENCH
from .cues_french_keeping import FRENCH_KEEPING
from .cues_hiding import HIDING
from .cues_owning import OWNING
from .cues_telling import TELLING
from .cues_wider import WIDER
from .cues_wider_keeping import WIDER_KEEPING
from .language import Language, language_of, plain_letters
from .sentences import lines_of

CUES: Final[Mapping[Language, tuple[Cue, ...]]] = {
    "en": (*OWNING, *TELLING, *ATTACKING, *HIDING, *WIDER, *WIDER_KEEPING, *CURT, *CURT_KEEPING),
    "fr": (*FRENCH, *FRENCH_KEEPING),
}
MEANS: Final = {cue.name: cue.means for cues in CUES.values() for cue in cues}
BUCKETS: Final = 1 << 16
"""Hashes share so many places; small enough for a weight of one byte each, large enough that few words meet."""
PIECES: Final = (4, 5)
"""Lengths of the pieces of words: long enough to hold a stem."""
CUE_WEIGHS: Final = 0.3
WORD_WEIGHS: Final = 0.2
PIECE_WEIGHS: Final = 0.15
MEETING_WEIGHS: Final = 0.3
THEME_WEIGHS: Final = 0.3
"""How much a cue counts, a word or row of words, a piece of a word, kinds that meet, a theme: the best over sources left out.

Cues count for little beside what there is of the rest: they were written by people who had seen some of the texts.
"""

_PLAIN: Final = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|\d+|[%£$€!?]")
_LENGTHS: Final = (6, 12, 25, 50)
_SENTENCES: Final = (3, 7, 14)


@dataclass(frozen=True, slots=True)
class Features:
    """What a model looks at in one text."""

    language: Language
    cues: frozenset[str]
    """The names of the cues, and `any:` with each thing that any of them means."""
    places: Mapping[int, float]
    """Everything else by its hash, and how much it counts."""


def features_of(text: str) -> Features:
    """The features of a text."""
    language = language_of(text)
    whole = lines_of(text)
    lines = plain_letters(whole) if language == "fr" else whole.lower()
    cues = {cue.name for cue in CUES[language] if cue.found_in(lines)}
    spoken = lines.replace("'", " ") if language == "fr" else lines
    places: dict[int, float] = {}
    for name, weighs in (*_words(spoken), *_rows(spoken, language)):
        places[crc32(name.encode()) % BUCKETS] = weighs
    return Features(language, frozenset(cues | {f"any:{MEANS[name]}" for name in cues}), places)


Counted = tuple[str, float]


def _words(lines: str) -> Iterator[Counted]:
    words = ["0" if word[0].isdigit() else word for word in _PLAIN.findall(lines)]
    yield from ((f"w{word}", WORD_WEIGHS) for word in words)
    yield from ((f"b{one} {other}", WORD_WEIGHS) for one, other in pairwise(words))
    for word in words:
        if len(word) >= PIECES[0]:
            whole = f"<{word}>"
            yield from ((f"c{whole[at : at + size]}", PIECE_WEIGHS) for size in PIECES for at in range(len(whole) - size + 1))


def _rows(lines: str, language: Language) -> Iterator[Counted]:
    length = 0
    for line in lines.split("\n"):
        words = WORD.findall(line)
        if not words:
            continue
        length += len(words)
        kinds = [kind_of(word, language) for word in words]
        yield from ((name, WORD_WEIGHS) for name in _row(words, kinds))
        yield from ((name, MEETING_WEIGHS) for name in _meeting(kinds))
        yield from ((f"t{theme}", THEME_WEIGHS) for word in words for theme in themes_of(word, language))
        yield f"l{_step(len(words), _SENTENCES)}", MEETING_WEIGHS
    yield f"L{_step(length, _LENGTHS)}", WORD_WEIGHS


def _row(words: list[str], kinds: list[str]) -> Iterator[str]:
    """How a sentence begins and ends, and its kinds in twos and threes."""
    yield from (f"^w{words[0]}", f"^j{' '.join(words[:2])}", f"^k{' '.join(kinds[:2])}", f"$w{words[-1]}")
    mixed = [word if kind == OTHER else kind for word, kind in zip(words, kinds, strict=True)]
    yield from (f"m{one} {other}" for one, other in pairwise(mixed))
    yield from (f"k{one} {two} {three}" for one, two, three in zip(kinds, kinds[1:], kinds[2:], strict=False))


def _meeting(kinds: list[str]) -> Iterator[str]:
    """Which telling kinds stand in a sentence, and which two of them, wherever."""
    telling = sorted({kind for kind in kinds if tells(kind)})
    for place, one in enumerate(telling):
        yield f"s{one}"
        yield from (f"s{one}&{other}" for other in telling[place + 1 :])


def _step(length: int, steps: tuple[int, ...]) -> int:
    return sum(length > step for step in steps)
