"""The range: two minutes before the start in which three small publics show what a repost, a quote and a reply do."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, Literal, assert_never

from pydantic import BaseModel, ConfigDict, Field

from sims.core.envelope import ALL, Event, Fact
from sims.core.posts import MediaList, Picture, pictures
from sims.core.text import Line

Temper = Literal["ordinary", "amused", "asking", "cross", "mocking", "worried", "kind"]
MOST_LINES = 30


class RangeRemark(BaseModel):
    """What one member of a small public says, `after` ms after the act."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    after: Annotated[int, Field(ge=0, lt=2**53)]
    name: Line
    text: Line
    mood: Temper


Remarks = Annotated[tuple[RangeRemark, ...], Field(max_length=MOST_LINES)]


class RangeSet(Event):
    """The range is set up: a contested post, who shares it, and what is said after each way of sharing it, and after deleting."""

    audience = ALL
    type: Literal["range.set"] = "range.set"
    brand: Line
    handle: Line
    author: Line
    text: Line
    media: MediaList = ()
    quote: Line
    reply: Line
    reposted: Remarks
    quoted: Remarks
    replied: Remarks
    deleted: Remarks


Events = RangeSet


@dataclass(slots=True)
class Remark:
    """What one member of a small public says, `after` ms after the act."""

    after: int
    name: str
    text: str
    mood: Temper


@dataclass(slots=True)
class FiringRange:
    """The range as it was set up; without a `brand` there is none."""

    brand: str = ""
    handle: str = ""
    author: str = ""
    text: str = ""
    media: list[Picture] = field(default_factory=list)
    quote: str = ""
    reply: str = ""
    reposted: list[Remark] = field(default_factory=list)
    quoted: list[Remark] = field(default_factory=list)
    replied: list[Remark] = field(default_factory=list)
    deleted: list[Remark] = field(default_factory=list)


def reduce(firing_range: FiringRange, fact: Fact, event: Events) -> None:
    """Store the range."""
    match event:
        case RangeSet():
            firing_range.brand, firing_range.handle = event.brand, event.handle
            firing_range.author, firing_range.text, firing_range.media = event.author, event.text, pictures(event.media)
            firing_range.quote, firing_range.reply = event.quote, event.reply
            firing_range.reposted, firing_range.quoted = _remarks(event.reposted), _remarks(event.quoted)
            firing_range.replied, firing_range.deleted = _remarks(event.replied), _remarks(event.deleted)
        case _:
            assert_never(event)


def _remarks(lines: tuple[RangeRemark, ...]) -> list[Remark]:
    return [Remark(one.after, one.name, one.text, one.mood) for one in lines]
