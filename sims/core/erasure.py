"""What stays of an item when the words in it are erased: its place, its kind and what it points at, and no text of anybody's."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, get_args

from pydantic import AfterValidator, BaseModel

from sims.core.envelope import encode
from sims.core.text import tidy, tidy_line
from sims.core.vocabulary import decode

ERASED = "[erased]"
_TIDIED = (tidy, tidy_line)


def erased_form(wire: str) -> str:
    """The item with `ERASED` for every text that people write; empty ones stay empty. Erasing twice changes nothing.

    Raises `UnknownTag` for an event type from the future, and what `decode` raises for what is no item.
    """
    fact = decode(wire)
    return encode(replace(fact, event=_without_words(fact.event)))


def _without_words(part: Any) -> Any:
    fields = type(part).model_fields
    return part.model_copy(
        update={name: _erased(getattr(part, name), field.annotation, field.metadata) for name, field in fields.items()}
    )


def _erased(value: Any, annotation: Any, metadata: Iterable[Any]) -> Any:
    if isinstance(value, BaseModel):
        return _without_words(value)
    if isinstance(value, tuple):
        inner = get_args(annotation)[0]
        return tuple(_erased(each, inner, getattr(inner, "__metadata__", ())) for each in value)
    if isinstance(value, str) and value and any(isinstance(each, AfterValidator) and each.func in _TIDIED for each in metadata):
        return ERASED
    return value
