"""What every event and every command is made of: audiences, names, numbers, and the form on the wire.

An *audience* is a stream with its own gapless numbering `n`. The *name* of a thing is the audience and number
of the event that created it: `all:120`. An *item* is one stored event as its readers get it:

    {"audience": "all", "n": 120, "t": 61000, "at": 1700000000000, "type": "post.published", ...fields}

`t` is exercise time and `at` wall time (UTC), both in integer milliseconds.
"""

from __future__ import annotations

import json
from collections.abc import Generator
from dataclasses import dataclass
from typing import Annotated, Any, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

SEAT_KEY_PATTERN = r"[a-z0-9][a-z0-9_-]{0,31}"
_AUDIENCE_PATTERN = rf"(?:all|team|staff|control|seat:{SEAT_KEY_PATTERN})"

SeatKey = Annotated[str, StringConstraints(pattern=rf"^{SEAT_KEY_PATTERN}$")]
Mailbox = Annotated[str, StringConstraints(pattern=rf"^seat:{SEAT_KEY_PATTERN}$")]
Audience = Annotated[str, StringConstraints(pattern=rf"^{_AUDIENCE_PATTERN}$")]
Name = Annotated[str, StringConstraints(pattern=rf"^{_AUDIENCE_PATTERN}:[1-9][0-9]{{0,15}}$")]
ParticipantId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]{4,32}$")]
"""A pseudonym: who it is stands in a table that can be erased, never in the log."""
Millis = Annotated[int, Field(ge=-(2**53) + 1, lt=2**53)]

ALL, TEAM, STAFF, CONTROL = "all", "team", "staff", "control"

HumanRole = Literal["player", "observer", "evaluator", "control", "wall"]
Role = Literal["player", "observer", "evaluator", "control", "wall", "conductor", "door"]
"""What an actor is. `wall` is a projector's page, which only shows.

`conductor` is time itself and `door` lets people in: both are the server's own."""

PLAYERS: frozenset[Role] = frozenset({"player"})
OBSERVERS: frozenset[Role] = frozenset({"observer"})
EVALUATORS: frozenset[Role] = frozenset({"evaluator"})
CONTROLLERS: frozenset[Role] = frozenset({"control"})
CONDUCTOR: frozenset[Role] = frozenset({"conductor"})
DOOR: frozenset[Role] = frozenset({"door"})

SERVER_ROLES: dict[str, Role] = {"conductor": "conductor", "door": "door"}
"""The server's own actors, by their ids. No participant may take one as a pseudonym."""


@dataclass(frozen=True, slots=True)
class AudienceField:
    """Says that an event's audience stands in one of its own fields."""

    name: str


class Event(BaseModel):
    """A fact: past tense, frozen, dead data. Subclasses name their stable tag in `type` and their `audience`."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    audience: ClassVar[str | AudienceField]


class Command(BaseModel):
    """A wish: imperative. `senders` are the roles that may send it; everybody else is refused before `decide`."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)
    senders: ClassVar[frozenset[Role]]


def audience_of(event: Event) -> str:
    """The one stream that an event belongs to."""
    audience = type(event).audience
    if isinstance(audience, AudienceField):
        return str(getattr(event, audience.name))
    return audience


def audience_in(name: str) -> str:
    """The audience that a name belongs to: `seat:legal:4` -> `seat:legal`."""
    return name.rpartition(":")[0]


@dataclass(frozen=True, slots=True)
class Fact:
    """An event with its place: which stream, which number, when in the exercise and when in the world."""

    audience: str
    n: int
    t: int
    at: int
    event: Event

    @property
    def name(self) -> str:
        """The name of the thing that this event created."""
        return f"{self.audience}:{self.n}"


def encode(fact: Fact) -> str:
    """The item's JSON, made once when it is appended: these are the bytes stored, sent and hashed."""
    head = f'{{"audience":"{fact.audience}","n":{fact.n},"t":{fact.t},"at":{fact.at},'
    return head + fact.event.model_dump_json()[1:]


def split(wire: str) -> tuple[str, int, int, int, dict[str, Any]]:
    """An item taken apart: audience, n, t, at and the event's own fields."""
    fields: dict[str, Any] = json.loads(wire)
    return fields.pop("audience"), fields.pop("n"), fields.pop("t"), fields.pop("at"), fields


@dataclass(frozen=True, slots=True)
class Actor:
    """Who asks: an id (a participant's, or the server's own), a role and, for players, a seat. `audiences` is what they hold.

    `seats` are all the seats that a player acts for: their own first, then those lent to it.
    """

    id: str
    role: Role
    seat: str | None
    audiences: frozenset[str]
    seats: tuple[str, ...] = ()

    def holds(self, name: str) -> bool:
        """Whether the actor may see the thing of this name."""
        return audience_in(name) in self.audiences


@dataclass(frozen=True, slots=True)
class Context:
    """What a decision may know beside the state: who asks, and what time it is (`t` exercise, `at` wall)."""

    actor: Actor
    t: int
    at: int


Decision = Generator[Event, str, None]
"""Events yielded in order; each `yield` gives back the name that the event will bear. Refusals are raised."""
