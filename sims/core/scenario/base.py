"""What every part of a scenario file is made of: frozen models without unknown fields, keys, times and pictures."""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, PlainSerializer, ValidationInfo

from sims.core.text import Line

from .times import OLDEST, Story, format_duration, format_offset, parse_duration, parse_offset

InjectKind = Literal[
    "question",
    "complaint",
    "joke",
    "troll",
    "misinformation",
    "threat",
    "safety",
    "press",
    "staff",
    "fan",
    "spam",
    "news",
]


def _slug(text: str) -> str:
    if not re.fullmatch(r"[a-z0-9_-]{1,32}", text):
        raise ValueError(f"“{text[:60]}” cannot be a key: use 1 to 32 small letters, digits, “-” and “_”.")
    return text


def _file_name(text: str) -> str:
    # Bare names only: nothing is fetched and nothing leaves the scenario's own folder.
    if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}\.(png|jpe?g|webp|gif)", text):
        raise ValueError(
            "This must be the plain name of a picture (png, jpg, webp, gif) kept beside the scenario; addresses are not fetched."
        )
    return text


def _story_of(info: ValidationInfo) -> Story | None:
    return info.context if isinstance(info.context, Story) else None


def _one_or_several(value: Any) -> Any:
    return (value,) if isinstance(value, str) else value


Key = Annotated[str, AfterValidator(_slug)]
Offset = Annotated[
    int,
    BeforeValidator(lambda value, info: parse_offset(value, _story_of(info))),
    PlainSerializer(format_offset, return_type=str, when_used="json"),
]
Duration = Annotated[
    int,
    BeforeValidator(parse_duration),
    PlainSerializer(format_duration, return_type=str, when_used="json"),
]
Age = Annotated[
    int,
    BeforeValidator(lambda value: parse_duration(value, OLDEST)),
    PlainSerializer(format_duration, return_type=str, when_used="json"),
]
Recipients = Annotated[tuple[Key, ...], BeforeValidator(_one_or_several)]


class Part(BaseModel):
    """A piece of a scenario file: frozen, and without fields that nobody defined."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        validate_by_name=True,
        validate_by_alias=True,
        serialize_by_alias=True,
    )


class Media(Part):
    """A picture that goes with a post or message: its file, if there is one yet, and what it shows in words."""

    file: Annotated[str, AfterValidator(_file_name)] | None = None
    alt: Line
