"""The room protocol: every frame in both directions, its version, and why a connection is closed.

JSON text frames. In: `hello` (where the client stands), `command`, `seen` (how much it has folded), `here` (what it is doing).
Out: `welcome`, `events`, `ack`, `rejected`, `here`, `pulse`, `reset`. The HTTP way carries the same frames.

A client goes on from the cut of its `hello` when a `welcome` answers it, and starts again from nothing when a `reset` follows.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, TypeAdapter, ValidationError, model_serializer
from pydantic_core.core_schema import SerializerFunctionWrapHandler

from sims.core.envelope import Audience, Name
from sims.core.rejections import Code, Rejected
from sims.core.strict_json import GREATEST, parse_object

PROTOCOL = 1
MAX_FRAME = 64 * 1024
"""The longest frame that a client may send, in bytes."""


class Close(IntEnum):
    """Why the server closes a connection. 4000-4499: come back. 4500-4999: do not, or not in the same way."""

    GOING_AWAY = 4000
    TOO_SLOW = 4008
    IDLE = 4408
    FLOOD = 4429
    ABUSE = 4500
    NO_SEAT = 4501
    REMOVED = 4503
    REPLACED = 4509
    WRONG_PROTOCOL = 4510

    @property
    def come_back(self) -> bool:
        """Whether a client should connect again by itself, after a while."""
        return self < Close.ABUSE


class Inbound(BaseModel):
    """What a client may send. Strict, and nothing beyond what is named."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


CommandId = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9:_-]{1,80}$")]
Count = Annotated[int, Field(ge=0, le=GREATEST)]
Epoch = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9]{1,32}$")]
Doing = Literal["reading", "typing", "away"]


class Hello(Inbound):
    """Says where the client stands, and asks for what follows: `after` is the last number it has folded of each audience."""

    type: Literal["hello"] = "hello"
    protocol: Count
    epoch: Epoch | None = None
    after: Annotated[dict[Audience, Count], Field(max_length=100)] = {}


class CommandFrame(Inbound):
    """A command under an id of the client's making; the same id again is the same command again."""

    type: Literal["command"] = "command"
    id: CommandId
    command: dict[str, Any]


class Seen(Inbound):
    """How many items this connection has folded since it was opened."""

    type: Literal["seen"] = "seen"
    items: Count


class HereFrame(Inbound):
    """What this person is doing and looking at, for the others to see. May be lost."""

    type: Literal["here"] = "here"
    doing: Doing = "reading"
    looking_at: Name | None = None


AnyInbound = Hello | CommandFrame | Seen | HereFrame
_INBOUND: TypeAdapter[AnyInbound] = TypeAdapter(Annotated[AnyInbound, Field(discriminator="type")])
_TYPES = frozenset({"hello", "command", "seen", "here"})


class WrongProtocol(Exception):  # noqa: N818  (it says what is wrong)
    """The client speaks another version of the protocol: its page is older or newer than this server."""


class BadFrame(Exception):  # noqa: N818  (it says what is wrong)
    """A frame cannot be taken. `refusal` says why; `id` is the command's, as far as it could be read."""

    def __init__(self, refusal: Rejected, command_id: str | None = None) -> None:
        super().__init__(refusal.message)
        self.refusal = refusal
        self.id = command_id


def parse_frame(text: str | bytes) -> AnyInbound:
    """A frame from untrusted text. Raises `BadFrame`, or `WrongProtocol` for the hello of another version."""
    try:
        fields = parse_object(text)
    except Rejected as refusal:
        raise BadFrame(refusal) from None
    return take_frame(fields)


def take_frame(fields: dict[str, Any]) -> AnyInbound:
    """As `parse_frame`, from an object that was parsed already."""
    kind = fields.get("type")
    if kind is None:
        raise BadFrame(Rejected(Code.BAD_MESSAGE, "A message names its type.", "type"))
    if not isinstance(kind, str) or kind not in _TYPES:
        raise BadFrame(Rejected(Code.UNKNOWN_TYPE, "This server knows no such message. Reload the page and try again.", "type"))
    if kind == "hello" and type(fields.get("protocol")) is int and fields["protocol"] != PROTOCOL:
        raise WrongProtocol(fields["protocol"])
    try:
        return _INBOUND.validate_python(fields)
    except ValidationError as problem:
        raise BadFrame(_refusal(problem), _readable_id(fields)) from None


def _refusal(problem: ValidationError) -> Rejected:
    first = problem.errors(include_url=False, include_context=False, include_input=False)[0]
    path = ".".join(str(part) for part in first["loc"][1:])[:100]
    return Rejected(Code.BAD_FIELD, f"{path}: {first['msg']}.", path)


def _readable_id(fields: dict[str, Any]) -> str | None:
    given = fields.get("id")
    return given if isinstance(given, str) and len(given) <= 80 and given.isascii() else None


class Outbound(BaseModel):
    """What the server sends. A field that may be absent is left out when it is."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    @model_serializer(mode="wrap")
    def _without_absent(self, handler: SerializerFunctionWrapHandler) -> dict[str, Any]:
        fields = type(self).model_fields
        return {name: value for name, value in handler(self).items() if value is not None or fields[name].is_required()}

    def encode(self) -> bytes:
        """The frame as it is sent."""
        return self.model_dump_json().encode()


class You(Outbound):
    """Who the connection speaks for, and what it holds."""

    participant: str
    role: str
    seat: str | None
    audiences: tuple[str, ...]


class ClockReading(Outbound):
    """The exercise's clock, read at wall time `at`."""

    phase: str
    speed: int
    t: int
    at: int


class Person(Outbound):
    """Somebody of the exercise, by pseudonym and name. The role is told to control only."""

    participant: str
    name: str
    seat: str | None
    role: str | None = None


class Presence(Person):
    """Somebody who is here now."""

    doing: Doing
    looking_at: str | None


class Conductor(Outbound):
    """For control: until when somebody conducts (wall time), and for how many milliseconds nobody has."""

    until: int
    late_ms: int


class Welcome(Outbound):
    """Answers a hello, and stands at the head of every new view: who you are and where your streams stand."""

    type: Literal["welcome"] = "welcome"
    protocol: int = PROTOCOL
    epoch: str
    you: You
    heads: dict[str, int]
    clock: ClockReading
    people: tuple[Person, ...]


class Events(Outbound):
    """What happened, in order: items as they are stored. Those who hold `control` get each in a wrapper."""

    type: Literal["events"] = "events"
    items: tuple[dict[str, Any], ...]


class AckFrame(Outbound):
    """A command is stored; `names` are the things that it made."""

    type: Literal["ack"] = "ack"
    id: str
    names: tuple[str, ...]


class RejectedFrame(Outbound):
    """A command or a frame was not taken. `retry_after` (milliseconds) when it will be taken later."""

    type: Literal["rejected"] = "rejected"
    id: str | None = None
    code: Code
    message: str
    field: str | None = None
    retry_after: int | None = None


class Here(Outbound):
    """Who is here. `people` is null while that is not known."""

    type: Literal["here"] = "here"
    people: tuple[Presence, ...] | None


class Pulse(Outbound):
    """Every five seconds: where the connection's own streams stand, and what time it is."""

    type: Literal["pulse"] = "pulse"
    heads: dict[str, int]
    clock: ClockReading
    conductor: Conductor | None = None


class Reset(Outbound):
    """Start again from nothing."""

    type: Literal["reset"] = "reset"
    epoch: str


AnyOutbound = Welcome | Events | AckFrame | RejectedFrame | Here | Pulse | Reset


def rejected_frame(refusal: Rejected, command_id: str | None = None, retry_after: int | None = None) -> RejectedFrame:
    """A refusal as a frame. It may quote what the client sent, which need not be encodable."""
    field = None if refusal.field is None else _encodable(refusal.field)
    return RejectedFrame(
        id=command_id, code=refusal.code, message=_encodable(refusal.message), field=field, retry_after=retry_after
    )


def _encodable(text: str) -> str:
    return text.encode(errors="replace").decode()


def events_frame(items: Iterable[str]) -> bytes:
    """Stored items as one frame. They are joined, never parsed."""
    return f'{{"type":"events","items":[{",".join(items)}]}}'.encode()
