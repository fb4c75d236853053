"""What is wrong with a scenario file, said so that its author can put it right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to put right: where (`injects[12].to[0]`), what, and the line or row of the file if it is known."""

    path: str
    message: str
    row: int | None = None

    def __str__(self) -> str:
        place = f"row {self.row}: " if self.row is not None else ""
        return f"{place}{self.path}: {self.message}" if self.path else f"{place}{self.message}"


def joined(path: str, location: Sequence[str | int]) -> str:
    """A path with more steps: `joined("injects[3]", ("to", 0))` is `injects[3].to[0]`."""
    for step in location:
        path += f"[{step}]" if isinstance(step, int) else f".{step}" if path else step
    return path


def suggestion(word: str, known: Sequence[str]) -> str:
    """` Did you mean “legal”?`, or nothing."""
    near = get_close_matches(word, known, n=1, cutoff=0.6)
    return f" Did you mean “{near[0]}”?" if near else ""


def shortened(value: object, length: int = 60) -> str:
    """A value as it may be quoted in a message: one line, not long."""
    text = " ".join(str(value).split())
    return text if len(text) <= length else text[: length - 1] + "…"


def explained(error: ErrorDetails, fields: Sequence[str]) -> str:
    """Pydantic's finding as a sentence for an author. `fields` are the names allowed at that place."""
    found, context = error["input"], error.get("ctx", {})
    match error["type"]:
        case "missing":
            return "This is missing, and the scenario cannot do without it."
        case "extra_forbidden":
            word = str(error["loc"][-1])
            return f"There is no field of this name here.{suggestion(word, fields)} Fields: {', '.join(fields)}."
        case "string_too_short" | "too_short":
            return "This must not be empty."
        case "string_too_long":
            return f"This is {len(found)} characters long; at most {context['max_length']} fit."
        case "too_long":
            return f"There are {context['actual_length']} here; at most {context['max_length']} are allowed."
        case "string_unicode":
            return "This contains characters that cannot be shown; remove them and try again."
        case "literal_error":
            expected = str(context["expected"]).replace("'", "")
            return f"“{shortened(found)}” is not known here. Use one of: {expected}."
        case "value_error":
            return _sentence(str(context["error"]))
        case kind if kind in _WANTED:
            return f"This must be {_WANTED[kind]}, not {shortened(found)}."
        case _:
            return f"{error['msg']}."


_WANTED = {
    "string_type": "text (in quotes, if need be)",
    **dict.fromkeys(("int_type", "int_from_float", "int_parsing"), "a whole number"),
    "bool_type": "true or false",
    **dict.fromkeys(("tuple_type", "list_type"), "a list"),
    **dict.fromkeys(("model_type", "dict_type", "model_attributes_type"), "something with named fields"),
}


def _sentence(said: str) -> str:
    """What a validator said, which may be the end of a sentence about "this"."""
    return said if said[:1].isupper() or not said[:1].isalpha() else f"This {said}."
