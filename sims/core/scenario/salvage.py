"""What can still be read of a broken part of a scenario, field by field, so that its references are checked all the same."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from .base import Part
from .parts import UNREAD
from .schema import Inject
from .times import Story

Model = TypeVar("Model", bound=BaseModel)

_KEY = "_" * 30
"""Passes as a key and as a handle; it becomes UNREAD, which nobody can write, when the form has been checked."""

_STAND_INS: dict[str, object] = {
    **dict.fromkeys(("key", "from", "platform", "account", "handle", "objective", "reply_to", "quote_of", "repost_of"), _KEY),
    **dict.fromkeys(("text", "name", "title", "alt"), "…"),
    **dict.fromkeys(("at", "before"), 0),
    "to": [_KEY],
    "used_by": [_KEY],
    "channel": "email",
    "media": [{"alt": "…"}],
    "limit": 10_000,
    "open": True,
}
"""For broken fields: what the checks of references find nothing wrong with. Fields that are not here are left out."""


def salvaged(model: type[Part], item: object, story: Story | None) -> tuple[Part | None, frozenset[str]]:
    """A broken part with stand-ins for what cannot be read, and the names of those fields; None if it has no fields."""
    if not isinstance(item, dict):
        return None, frozenset()
    try:
        return model.model_validate(item, context=story), frozenset()
    except ValidationError as error:
        errors = error.errors(include_url=False)
    kept, unread = {name: copy.deepcopy(value) for name, value in item.items() if isinstance(name, str)}, set()
    for found in errors:
        field = _meant(found, model, item)
        if found["type"] == "extra_forbidden":
            _put(kept, found["loc"], None)
        if field is not None:
            unread.add(str(field[0]))
            _put(kept, field, _stand_in(model, field))
    try:
        return _marked(model.model_validate(kept, context=story)), frozenset(unread)
    except ValidationError:
        return None, frozenset()  # so broken inside that a stand-in does not mend it


def near(word: str, fields: Iterable[str], present: Iterable[str]) -> str | None:
    """The field that an unknown name most likely stands for, of those that are not there under their own name."""
    found = get_close_matches(word, [name for name in fields if name not in present], n=1, cutoff=0.6)
    return found[0] if found else None


def declared_key(item: object) -> str | None:
    """The key that a part declares, as it was written, however broken the rest is."""
    if not isinstance(item, dict):
        return None
    name = "key" if "key" in item else next((name for name in item if near(str(name), ["key"], ())), "key")
    key = item.get(name)
    return str(key) if isinstance(key, str | int) and not isinstance(key, bool) else None


def _meant(found: ErrorDetails, model: type[Part], item: dict[str, Any]) -> tuple[int | str, ...] | None:
    """Where the value is that cannot be read: that of a misspelt field is that of the field that was meant."""
    place = found["loc"]
    if not isinstance(place[0], str):
        return None  # a name that is no text
    if found["type"] != "extra_forbidden":
        return place
    if len(place) > 1:
        return None
    meant = near(str(place[0]), [field.alias or name for name, field in model.model_fields.items()], item)
    return None if meant is None else (meant,)


def _stand_in(model: type[Part], place: Sequence[int | str]) -> object:
    names = [step for step in place if isinstance(step, str)]
    if names == ["mint", "handle"]:
        return _KEY[:20] + "{n}"
    if names == ["kind"] and model is Inject:
        return "news"
    value = copy.deepcopy(_STAND_INS.get(names[-1]))
    # The place is one of a list: the other entries stay as they are.
    return value[0] if isinstance(value, list) and isinstance(place[-1], int) else value


def _put(kept: dict[str, Any], place: Sequence[int | str], value: object) -> None:
    """Replace what is at a place, or take it away if there is no value; the whole field, if it is of another make."""
    inner: Any = kept
    for step in place[:-1]:
        found = inner.get(step) if isinstance(inner, dict) else None
        inner = inner[step] if isinstance(inner, list) and isinstance(step, int) and step < len(inner) else found
    last = place[-1]
    if isinstance(inner, dict):
        inner.pop(last, None)
        inner |= {} if value is None else {last: value}
    elif isinstance(inner, list) and isinstance(last, int) and value is not None:
        inner[last : last + 1] = [value]  # past the end, if the whole field has been replaced for an earlier entry
    else:
        _put(kept, place[:1], copy.deepcopy(_STAND_INS.get(str(place[0]))))


def _marked(part: Model) -> Model:
    return part.model_copy(update={name: _unread(getattr(part, name)) for name in type(part).model_fields})


def _unread(value: object) -> object:
    if isinstance(value, tuple):
        return tuple(_unread(one) for one in value)
    if isinstance(value, BaseModel):
        return _marked(value)
    return UNREAD if value == _KEY else value
