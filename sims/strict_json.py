"""JSON from strangers: one object, and nothing that two parsers could read differently. What is doubtful is refused."""

from __future__ import annotations

import json
from typing import Any

from sims.core.rejections import Code, Rejected

GREATEST = 2**53 - 1
"""The largest integer that every JSON parser keeps exactly."""
_DIGITS = len(str(GREATEST)) + 1


class _Doubtful(ValueError):  # noqa: N818  (it says what is wrong)
    """Valid for a lenient parser only."""


def _integer(text: str) -> int:
    if len(text) > _DIGITS or abs(int(text)) > GREATEST:
        raise _Doubtful("a number is too large")
    return int(text)


def _fraction(text: str) -> float:
    number = float(text)
    if number in (float("inf"), float("-inf")):
        raise _Doubtful("a number is too large")
    return number


def _constant(text: str) -> float:
    raise _Doubtful(f"{text} is not JSON")


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise _Doubtful("a key stands twice in an object")
    return found


def parse_object(text: str | bytes) -> dict[str, Any]:
    """The object that `text` is. Raises `Rejected` (bad_message) for anything else, and says what was wrong."""
    try:
        decoded = text.decode() if isinstance(text, bytes) else text
        found = json.loads(
            decoded, object_pairs_hook=_unique, parse_int=_integer, parse_float=_fraction, parse_constant=_constant
        )
    except _Doubtful as problem:
        raise Rejected(Code.BAD_MESSAGE, f"This cannot be read: {problem}.") from None
    except RecursionError:
        raise Rejected(Code.BAD_MESSAGE, "This cannot be read: it is nested too deeply.") from None
    except ValueError:
        raise Rejected(Code.BAD_MESSAGE, "This cannot be read: it is not one JSON text in UTF-8.") from None
    if not isinstance(found, dict):
        raise Rejected(Code.BAD_MESSAGE, "This cannot be read: a message is one JSON object.")
    return found
