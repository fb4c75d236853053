"""What a set of reactions is made of: lines, each by somebody, so long after the beginning, in public or to roles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from sims.core.envelope import Name
from sims.core.injects import InjectChannel, Seats
from sims.core.posts import MediaList, Picture, pictures
from sims.core.text import OptionalLine, Text

Form = Literal["post", "reply", "quote"]


class ShelvedLine(BaseModel):
    """What somebody says `after` so many milliseconds: a persona, an account, who was `answered`, or else somebody who passes by.

    In `text`, `{quote}` is how the team's text begins, `{brand}` its account's name and `{handle}` its handle.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")
    after: Annotated[int, Field(ge=0, lt=2**40)]
    persona: Name | None = None
    account: Name | None = None
    answered: bool = False
    form: Form = "reply"
    channel: InjectChannel = "microblog"
    to: Seats = ()
    subject: OptionalLine = ""
    text: Text
    media: MediaList = ()


Lines = Annotated[tuple[ShelvedLine, ...], Field(max_length=40)]


@dataclass(slots=True)
class Remark:
    """A line of a set, or one that ships with the product."""

    after: int
    persona: str | None
    account: str | None
    answered: bool
    form: Form
    channel: InjectChannel
    to: list[str]
    subject: str
    text: str
    media: list[Picture]


def remarks(lines: tuple[ShelvedLine, ...]) -> list[Remark]:
    """The lines of an event, as state keeps them."""
    return [
        Remark(
            line.after,
            line.persona,
            line.account,
            line.answered,
            line.form,
            line.channel,
            list(line.to),
            line.subject,
            line.text,
            pictures(line.media),
        )
        for line in lines
    ]
