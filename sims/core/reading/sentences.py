"""A text made ready for reading: plain quotes, one sentence a line."""

from __future__ import annotations

import re
from typing import Final

_QUOTES: Final = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\u00a0": " ", "…": "."})
_END: Final = re.compile(r"(?<=[.!?])['\")]*\s+|(?<=[;:])\s+|\s+-+\s+|\s*\n\s*")
LONGEST: Final = 500
"""Characters of a line: more than people put in a sentence, and few enough that no cue can look back and forth for long."""
_SPACE: Final = re.compile(r"[ \t]+")


def lines_of(text: str) -> str:
    """The text with plain quotes and single spaces, a line for each sentence and each part after a semicolon, colon or dash.

    Cues never look beyond a line: what is said in one sentence is not taken back in another.
    """
    plain = _SPACE.sub(" ", text.translate(_QUOTES)).strip()
    parts = (part for part in _END.split(plain) if part)
    return "\n".join(part[start : start + LONGEST] for part in parts for start in range(0, len(part), LONGEST))
