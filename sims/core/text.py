"""Text as people type it: what is taken, what is tidied, what is refused.

Strings are normalised (NFC) and trimmed. Refused: NUL and other control characters, lone surrogates and
text with nothing visible in it. Line breaks stay in `Text` and become spaces in `Line`.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Annotated

from pydantic import AfterValidator, StringConstraints

TEXT_LIMIT = 10_000
LINE_LIMIT = 300

_LINE_BREAKS = re.compile(r"\r\n|[\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_FORBIDDEN = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]")
_INVISIBLE_CATEGORIES = {"Cf", "Cc", "Zs", "Zl", "Zp", "Mn"}


def has_visible_characters(text: str) -> bool:
    """Whether a reader would see anything at all: zero-width joiners and spaces alone do not count."""
    return any(unicodedata.category(character) not in _INVISIBLE_CATEGORIES for character in text)


def tidy(text: str) -> str:
    """One form for equal text: line breaks as \\n, NFC, no blanks at the ends. Raises ValueError for what cannot be stored."""
    unified = _LINE_BREAKS.sub("\n", text).strip()
    if _FORBIDDEN.search(unified):
        raise ValueError("contains characters that cannot be shown; remove them and try again")
    return unicodedata.normalize("NFC", unified)


def tidy_line(text: str) -> str:
    """As `tidy`, on one line: line breaks become spaces."""
    return tidy(text).replace("\n", " ")


def _visible(text: str) -> str:
    if not has_visible_characters(text):
        raise ValueError("is empty; write something")
    return text


Text = Annotated[str, StringConstraints(max_length=TEXT_LIMIT), AfterValidator(tidy), AfterValidator(_visible)]
"""Something said: one or more lines, never empty."""

OptionalText = Annotated[str, StringConstraints(max_length=TEXT_LIMIT), AfterValidator(tidy)]
"""As `Text`, may be empty."""

Line = Annotated[str, StringConstraints(max_length=LINE_LIMIT), AfterValidator(tidy_line), AfterValidator(_visible)]
"""A title, a name, a reason: one line, never empty."""

OptionalLine = Annotated[str, StringConstraints(max_length=LINE_LIMIT), AfterValidator(tidy_line)]
"""As `Line`, may be empty."""
