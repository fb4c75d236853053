"""Phone calls: one rings at seats until somebody takes it; the team rings people of the story; both sides speak line by line."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, ClassVar, Literal, assert_never

from pydantic import Field

from sims.core.envelope import (
    CONDUCTOR,
    CONTROL,
    CONTROLLERS,
    PLAYERS,
    AudienceField,
    Command,
    Event,
    Fact,
    Mailbox,
    Millis,
    Name,
    ParticipantId,
    SeatKey,
)
from sims.core.messages import Addressees
from sims.core.text import Line, OptionalLine, OptionalText, Text

CallState = Literal["ringing", "taken", "stopped", "missed", "ended"]
Lines = Annotated[tuple[Line, ...], Field(max_length=20)]


class CallRang(Event):
    """A call rings at a seat until somebody takes it, at most until the exercise time `until`. `to` is where it rings."""

    audience = AudienceField("mailbox")
    type: Literal["call.rang"] = "call.rang"
    mailbox: Mailbox
    caller: Line
    title: OptionalLine = ""
    address: OptionalLine = ""
    to: Addressees
    until: Millis


class CallPlaced(Event):
    """Who is behind calls that ring: the persona, the first words, and what the caller means to say after them."""

    audience = CONTROL
    type: Literal["call.placed"] = "call.placed"
    persona: Name | None = None
    rings: tuple[Name, ...]
    text: Text
    lines: Lines = ()


class CallDialled(Event):
    """A seat rings somebody in the story, perhaps in return for a call that it missed."""

    audience = AudienceField("mailbox")
    type: Literal["call.dialled"] = "call.dialled"
    mailbox: Mailbox
    by: ParticipantId
    callee: Line
    title: OptionalLine = ""
    address: OptionalLine = ""
    returns: Name | None = None
    until: Millis


class CallQueued(Event):
    """Control is rung: as which persona, if it is one."""

    audience = CONTROL
    type: Literal["call.queued"] = "call.queued"
    call: Name
    persona: Name | None = None


class CallTaken(Event):
    """Somebody has picked up: a holder of the seat, or the person of the story who was rung."""

    audience = AudienceField("mailbox")
    type: Literal["call.taken"] = "call.taken"
    mailbox: Mailbox
    call: Name
    by: ParticipantId | None = None


class CallStopped(Event):
    """A call rings no more at this seat: another seat took it, or the caller gave up."""

    audience = AudienceField("mailbox")
    type: Literal["call.stopped"] = "call.stopped"
    mailbox: Mailbox
    call: Name
    taken_by: SeatKey | None = None


class CallMissed(Event):
    """Nobody picked up in time."""

    audience = AudienceField("mailbox")
    type: Literal["call.missed"] = "call.missed"
    mailbox: Mailbox
    call: Name


class CallLine(Event):
    """The person of the story says something on the phone."""

    audience = AudienceField("mailbox")
    type: Literal["call.line"] = "call.line"
    mailbox: Mailbox
    call: Name
    text: Text


class CallSpoken(Event):
    """A holder of the seat says something on the phone."""

    audience = AudienceField("mailbox")
    type: Literal["call.spoken"] = "call.spoken"
    mailbox: Mailbox
    call: Name
    by: ParticipantId
    text: Text


class CallNoted(Event):
    """What the seat's note pad for a call reads now."""

    audience = AudienceField("mailbox")
    type: Literal["call.noted"] = "call.noted"
    mailbox: Mailbox
    call: Name
    by: ParticipantId
    text: OptionalText = ""


class CallEnded(Event):
    """Somebody hung up: a holder of the seat, or the person of the story."""

    audience = AudienceField("mailbox")
    type: Literal["call.ended"] = "call.ended"
    mailbox: Mailbox
    call: Name
    by: ParticipantId | None = None


class CallSettled(Event):
    """A missed call needs nothing more: somebody called back, or said so."""

    audience = AudienceField("mailbox")
    type: Literal["call.settled"] = "call.settled"
    mailbox: Mailbox
    call: Name
    by: ParticipantId


class PlaceCall(Command):
    """Control rings seats as a persona, or as anybody by name; perhaps instead of writing back to a waiting message."""

    senders: ClassVar = CONTROLLERS
    type: Literal["call.place"] = "call.place"
    persona: Name | None = None
    sender: OptionalLine = ""
    seats: Annotated[tuple[SeatKey, ...], Field(max_length=40)] = ()
    text: Text
    lines: Lines = ()
    answers: Name | None = None


class TakeCall(Command):
    """Pick up a call that rings at the sender's seat."""

    senders: ClassVar = PLAYERS
    type: Literal["call.take"] = "call.take"
    call: Name


class DialCall(Command):
    """Ring somebody in the story: a contact, anybody by name, or the caller of a missed call."""

    senders: ClassVar = PLAYERS
    type: Literal["call.dial"] = "call.dial"
    contact: Name | None = None
    other: OptionalLine = ""
    returns: Name | None = None


class SayOnCall(Command):
    """Control says something as the person of the story; with that it picks up a call that rings at control."""

    senders: ClassVar = CONTROLLERS
    type: Literal["call.say"] = "call.say"
    call: Name
    text: Text


class GoOnWithCall(Command):
    """Let the caller say the next of the lines that were written for him."""

    senders: ClassVar = PLAYERS | CONTROLLERS | CONDUCTOR
    type: Literal["call.go_on"] = "call.go_on"
    call: Name


class SpeakOnCall(Command):
    """Say something on the phone."""

    senders: ClassVar = PLAYERS
    type: Literal["call.speak"] = "call.speak"
    call: Name
    text: Text


class NoteCall(Command):
    """Write the note pad of a call anew."""

    senders: ClassVar = PLAYERS
    type: Literal["call.note"] = "call.note"
    call: Name
    text: OptionalText = ""


class HangUp(Command):
    """End a call; control may also stop one that still rings."""

    senders: ClassVar = PLAYERS | CONTROLLERS
    type: Literal["call.hang_up"] = "call.hang_up"
    call: Name


class MissCall(Command):
    """It has rung for long enough. `call` is one of those that ring together."""

    senders: ClassVar = CONDUCTOR
    type: Literal["call.miss"] = "call.miss"
    call: Name


class SettleCall(Command):
    """Mark a missed call as needing nothing more."""

    senders: ClassVar = PLAYERS
    type: Literal["call.settle"] = "call.settle"
    call: Name


Events = (
    CallRang
    | CallPlaced
    | CallDialled
    | CallQueued
    | CallTaken
    | CallStopped
    | CallMissed
    | CallLine
    | CallSpoken
    | CallNoted
    | CallEnded
    | CallSettled
)
Commands = PlaceCall | TakeCall | DialCall | SayOnCall | GoOnWithCall | SpeakOnCall | NoteCall | HangUp | MissCall | SettleCall


@dataclass(slots=True)
class Utterance:
    """Something said on the phone; without `by` by the person of the story."""

    t: int
    by: str | None
    text: str


@dataclass(slots=True)
class Call:
    """One call at one seat. `who` is the person of the story, `dialled` who of the seat rang them; control knows the rest."""

    mailbox: str
    who: str
    title: str
    address: str
    to: list[str]
    t: int
    until: int
    dialled: str | None = None
    returns: str | None = None
    state: CallState = "ringing"
    by: str | None = None
    taken: int | None = None
    taken_by: str | None = None
    closed: int | None = None
    closed_by: str | None = None
    said: list[Utterance] = field(default_factory=list)
    pad: str = ""
    settled: int | None = None
    persona: str | None = None
    placed: str | None = None


@dataclass(slots=True)
class Placed:
    """What is behind calls that ring together, as control knows it."""

    persona: str | None
    rings: list[str]
    text: str
    lines: list[str]
    t: int


@dataclass(slots=True)
class Calls:
    """Calls by name, in order, and what is behind those that came from the story."""

    calls: dict[str, Call] = field(default_factory=dict)
    placed: dict[str, Placed] = field(default_factory=dict)


def reduce(calls: Calls, fact: Fact, event: Events) -> None:
    """Store who rang whom and what was said."""
    match event:
        case CallRang():
            calls.calls[fact.name] = Call(
                event.mailbox, event.caller, event.title, event.address, list(event.to), fact.t, event.until
            )
        case CallDialled():
            calls.calls[fact.name] = Call(
                event.mailbox, event.callee, event.title, event.address, [], fact.t, event.until, event.by, event.returns
            )
        case CallPlaced():
            calls.placed[fact.name] = Placed(event.persona, list(event.rings), event.text, list(event.lines), fact.t)
            for name in event.rings:
                calls.calls[name].persona, calls.calls[name].placed = event.persona, fact.name
        case CallQueued():
            calls.calls[event.call].persona = event.persona
        case _:
            _go_on(calls.calls[event.call], fact.t, event)


def _go_on(
    call: Call,
    t: int,
    event: CallTaken | CallStopped | CallMissed | CallLine | CallSpoken | CallNoted | CallEnded | CallSettled,
) -> None:
    match event:
        case CallTaken():
            call.state, call.by, call.taken = "taken", event.by, t
        case CallStopped():
            call.state, call.taken_by, call.closed = "stopped", event.taken_by, t
        case CallMissed():
            call.state, call.closed = "missed", t
        case CallLine():
            call.said.append(Utterance(t, None, event.text))
        case CallSpoken():
            call.said.append(Utterance(t, event.by, event.text))
        case CallNoted():
            call.pad = event.text
        case CallEnded():
            call.state, call.closed, call.closed_by = "ended", t, event.by
        case CallSettled():
            call.settled = t
        case _:
            assert_never(event)
