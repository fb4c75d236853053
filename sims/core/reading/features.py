"""What a model looks at in a text: the cues that stand in it, and its words, pairs of words and pieces of words by their hash."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final
from zlib import crc32

from .cues_attacking import ATTACKING
from .cues_hiding import HIDING
from .cues_owning import OWNING
from .cues_telling import TELLING
from .cues_wider import WIDER
from .cues_wider_keeping import WIDER_KEEPING
from .sentences import lines_of

CUES: Final = (*OWNING, *TELLING, *ATTACKING, *HIDING, *WIDER, *WIDER_KEEPING)
BUCKETS: Final = 1 << 13
"""Hashes share so many places; small enough for a weight of one byte each, large enough that few words meet."""
PIECES: Final = (4, 5)
"""Lengths of the pieces of words: long enough to hold a stem."""
WORDS_WEIGH: Final = 0.2
"""A word counts so much beside a cue: cues were written by people, words are many."""

_WORD: Final = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|\d+|[%£$€!?]")


def cues_in(text: str) -> frozenset[str]:
    """The names of the cues that stand in a text."""
    lines = lines_of(text).lower()
    return frozenset(cue.name for cue in CUES if cue.found_in(lines))


def buckets_of(text: str) -> frozenset[int]:
    """The places of a text's words, pairs and pieces."""
    words = ["0" if word[0].isdigit() else word for word in _WORD.findall(lines_of(text).lower())]
    found = {f"w{word}" for word in words} | {f"b{one} {other}" for one, other in pairwise(words)}
    for word in words:
        if len(word) >= PIECES[0]:
            whole = f"<{word}>"
            found |= {f"c{whole[at : at + size]}" for size in PIECES for at in range(len(whole) - size + 1)}
    return frozenset(crc32(one.encode()) % BUCKETS for one in found)
