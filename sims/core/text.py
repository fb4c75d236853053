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

MARKS_LIMIT = 8
"""Combining marks on one letter: more than any script needs, too few to climb out of a line."""

_LINE_BREAKS = re.compile(r"\r\n|[\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_FORBIDDEN = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]")
_INVISIBLE_CATEGORIES = {"Cf", "Cc", "Zs", "Zl", "Zp", "Mn"}
_BLANK_LETTERS = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Letters and signs by their category, and nothing to the eye."""


def has_visible_characters(text: str) -> bool:
    """Whether a reader would see anything at all: zero-width joiners and spaces alone do not count."""
    return any(_is_visible(character) for character in text)


def _is_visible(character: str) -> bool:
    return unicodedata.category(character) not in _INVISIBLE_CATEGORIES and character not in _BLANK_LETTERS


def tidy(text: str) -> str:
    """One form for equal text: line breaks as \\n, NFC, no blanks at the ends, no towers of marks. Tidying twice changes nothing.

    Raises ValueError for what cannot be stored.
    """
    if text.isascii() and text.isprintable():
        return text.strip()
    unified = _LINE_BREAKS.sub("\n", text).strip()
    if _FORBIDDEN.search(unified):
        raise ValueError("contains characters that cannot be shown; remove them and try again")
    # Before NFC, which takes the square of a tower's height to sort it; and after, because it takes some marks apart.
    return _without_towers(unicodedata.normalize("NFC", _without_towers(unified))).strip()


def _without_towers(text: str) -> str:
    """At most `MARKS_LIMIT` combining marks in a row."""
    if text.isascii():
        return text
    kept = []
    marks = 0
    for character in text:
        marks = marks + 1 if unicodedata.combining(character) else 0
        if marks <= MARKS_LIMIT:
            kept.append(character)
    return "".join(kept)


def tidy_line(text: str) -> str:
    """As `tidy`, on one line: line breaks become spaces."""
    return tidy(text).replace("\n", " ")


def _visible(text: str) -> str:
    if not has_visible_characters(text):
        raise ValueError("is empty; write something")
    return text


def _seen(text: str) -> str:
    """Nothing at all for what nobody could see: whoever asks whether there is a text asks the same as whoever needs one."""
    return text if has_visible_characters(text) else ""


def _fits(limit: int) -> AfterValidator:
    """Composing can make a text longer: what has been tidied must fit again when it is read back."""

    def check(text: str) -> str:
        if len(text) > limit:
            raise ValueError(f"is longer than {limit} characters; shorten it")
        return text

    return AfterValidator(check)


_SHORT, _LONG = StringConstraints(max_length=LINE_LIMIT), StringConstraints(max_length=TEXT_LIMIT)

Text = Annotated[str, _LONG, AfterValidator(tidy), _fits(TEXT_LIMIT), AfterValidator(_visible)]
"""Something said: one or more lines, never empty."""

OptionalText = Annotated[str, _LONG, AfterValidator(tidy), _fits(TEXT_LIMIT), AfterValidator(_seen)]
"""As `Text`, may be empty."""

Line = Annotated[str, _SHORT, AfterValidator(tidy_line), _fits(LINE_LIMIT), AfterValidator(_visible)]
"""A title, a name, a reason: one line, never empty."""

OptionalLine = Annotated[str, _SHORT, AfterValidator(tidy_line), _fits(LINE_LIMIT), AfterValidator(_seen)]
"""As `Line`, may be empty."""
