"""Base of what comes in and goes out over HTTP."""

from typing import Annotated

from ninja import Schema
from pydantic import AfterValidator, ConfigDict, StringConstraints


def _storable(text: str) -> str:
    if "\0" in text:
        raise ValueError("has a character that cannot be shown; remove it and try again")
    return text


Typed = Annotated[str, StringConstraints(max_length=600), AfterValidator(_storable)]
"""Text that a person typed; what is behind it decides what it may hold."""
Key = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9:_-]{1,80}$")]


class Incoming(Schema):
    """A body: strict, and nothing beyond what is named."""

    model_config = ConfigDict(extra="forbid", strict=True)
