"""JSON from strangers: one object, and nothing that two parsers could read differently. What is doubtful is refused."""

from __future__ import annotations

import json
from typing import Any

from sims.core.rejections import Code, Rejected

GREATEST = 2**53 - 1
"""The largest integer that every JSON parser keeps exactly."""


class NotStrict(ValueError):  # noqa: N818  (it says what is wrong)
    """No JSON object, or one for a lenient parser only: what is wrong, as a clause."""


def _fraction(text: str) -> float:
    number = float(text)
    if number in (float("inf"), float("-inf")):
        raise NotStrict("a number is too large")
    return number


def _constant(text: str) -> float:
    raise NotStrict(f"{text} is not JSON")


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise NotStrict("a key stands twice in an object")
    return found


def object_of(text: str | bytes, greatest: int = GREATEST) -> dict[str, Any]:
    """The object that `text` is; integers go up to `greatest`. Raises `NotStrict` for anything else."""

    def integer(digits: str) -> int:
        if len(digits) > len(str(greatest)) + 1 or abs(int(digits)) > greatest:
            raise NotStrict("a number is too large")
        return int(digits)

    try:
        decoded = text.decode() if isinstance(text, bytes) else text
        found = json.loads(decoded, object_pairs_hook=_unique, parse_int=integer, parse_float=_fraction, parse_constant=_constant)
    except NotStrict:
        raise
    except RecursionError:
        raise NotStrict("it is nested too deeply") from None
    except ValueError:
        raise NotStrict("it is not one JSON text in UTF-8") from None
    if not isinstance(found, dict):
        raise NotStrict("it is not one JSON object")
    return found


def parse_object(text: str | bytes) -> dict[str, Any]:
    """The object that `text` is. Raises `Rejected` (bad_message) for anything else, and says what was wrong."""
    try:
        return object_of(text)
    except NotStrict as problem:
        raise Rejected(Code.BAD_MESSAGE, f"This cannot be read: {problem}.") from None
