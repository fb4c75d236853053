"""Mail, texts and press enquiries: from the story to seats, from seats to anybody in the story, and between seats."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal, assert_never

from pydantic import Field

from sims.core.clock import Clock, check_not_ended, check_running
from sims.core.envelope import (
    CONTROL,
    CONTROLLERS,
    PLAYERS,
    Actor,
    AudienceField,
    Command,
    Context,
    Decision,
    Event,
    Fact,
    Mailbox,
    Millis,
    Name,
    ParticipantId,
    SeatKey,
)
from sims.core.personas import known_persona, persona_named, persona_of_contact
from sims.core.posts import MediaList, Picture, pictures
from sims.core.rejections import Code, Rejected, unknown
from sims.core.text import Line, OptionalLine, Text

if TYPE_CHECKING:
    from sims.core.exercise import Exercise

Channel = Literal["email", "sms", "press", "notice"]
"""How it came: mail, text message, a press enquiry, or a notice on paper. Calls are not delivered; they ring."""
Addressees = Annotated[tuple[Line, ...], Field(min_length=1, max_length=100)]
"""The visible To line. The bound is more than a command can address, so that no delivery fails on it."""

TO_CONTROL = "Control"
"""What players call those who run the exercise. A message to that name is a question to them and to nobody in the story."""


class MessageDelivered(Event):
    """Something lies in a seat's inbox. `to` is the visible To line; `in_reply_to` is what this seat had written.

    `due` is the exercise time by which its sender wants an answer.
    """

    audience = AudienceField("mailbox")
    type: Literal["message.delivered"] = "message.delivered"
    mailbox: Mailbox
    channel: Channel
    sender: Line
    address: OptionalLine = ""
    to: Addressees
    subject: OptionalLine = ""
    text: Text
    media: MediaList = ()
    from_seat: SeatKey | None = None
    in_reply_to: Name | None = None
    due: Millis | None = None


class MessageWritten(Event):
    """A seat wrote to somebody: its own copy, in its own mailbox."""

    audience = AudienceField("mailbox")
    type: Literal["message.written"] = "message.written"
    mailbox: Mailbox
    by: ParticipantId
    channel: Channel
    to: Addressees
    subject: OptionalLine = ""
    text: Text
    in_reply_to: Name | None = None


class MessageSettled(Event):
    """A message needs nothing more: a holder of the seat marked it so (`by`), or another role of its To line has answered its
    sender (`answered_by`)."""

    audience = AudienceField("mailbox")
    type: Literal["message.settled"] = "message.settled"
    mailbox: Mailbox
    message: Name
    by: ParticipantId | None = None
    answered_by: SeatKey | None = None


class MessageSent(Event):
    """Who is behind deliveries: a persona, another seat's own copy, or a name that control made up; and what they answer."""

    audience = CONTROL
    type: Literal["message.sent"] = "message.sent"
    persona: Name | None = None
    written: Name | None = None
    deliveries: tuple[Name, ...]
    answers: Name | None = None


class MessageAwaited(Event):
    """A player wrote to somebody in the story, who has not answered yet. `addressee` is as the player wrote it."""

    audience = CONTROL
    type: Literal["message.awaited"] = "message.awaited"
    message: Name
    addressee: Line
    persona: Name | None = None


class MessageDismissed(Event):
    """Control decided that a waiting message gets no answer."""

    audience = CONTROL
    type: Literal["message.dismissed"] = "message.dismissed"
    awaited: Name


class WriteMessage(Command):
    """Write from the sender's seat: to contacts, to other seats, to anybody else by name, or in reply to what came in.

    Who acts for several seats says which of them writes in `from_seat`; an answer comes from the seat that was written to.
    """

    senders: ClassVar = PLAYERS
    type: Literal["message.write"] = "message.write"
    channel: Channel = "email"
    contacts: Annotated[tuple[Name, ...], Field(max_length=20)] = ()
    seats: Annotated[tuple[SeatKey, ...], Field(max_length=20)] = ()
    others: Annotated[tuple[Line, ...], Field(max_length=20)] = ()
    subject: OptionalLine = ""
    text: Text
    in_reply_to: Name | None = None
    from_seat: SeatKey | None = None


class SettleMessage(Command):
    """Mark a message as needing nothing more."""

    senders: ClassVar = PLAYERS
    type: Literal["message.settle"] = "message.settle"
    message: Name


class WriteAsPersona(Command):
    """Control writes to seats as a persona, or as anybody by name; perhaps in answer to a waiting message."""

    senders: ClassVar = CONTROLLERS
    type: Literal["persona.write"] = "persona.write"
    persona: Name | None = None
    sender: OptionalLine = ""
    channel: Channel = "email"
    seats: Annotated[tuple[SeatKey, ...], Field(max_length=40)] = ()
    subject: OptionalLine = ""
    text: Text
    answers: Name | None = None


class DismissMessage(Command):
    """A waiting message gets no answer."""

    senders: ClassVar = CONTROLLERS
    type: Literal["message.dismiss"] = "message.dismiss"
    awaited: Name


Events = MessageDelivered | MessageWritten | MessageSettled | MessageSent | MessageAwaited | MessageDismissed
Commands = WriteMessage | SettleMessage | WriteAsPersona | DismissMessage


@dataclass(slots=True)
class Delivered:
    """An incoming message. `settled` is when a holder of the seat marked it as done, or the role `answered_by` of its To line
    answered its sender; `due` when its sender wants an answer.

    Known to control only: the `persona` behind it, or the writing seat's own copy, `written`.
    """

    mailbox: str
    channel: Channel
    sender: str
    address: str
    to: list[str]
    subject: str
    text: str
    media: list[Picture]
    from_seat: str | None
    in_reply_to: str | None
    t: int
    settled: int | None = None
    persona: str | None = None
    written: str | None = None
    due: int | None = None
    answered_by: str | None = None


@dataclass(slots=True)
class Written:
    """A message that a seat wrote."""

    mailbox: str
    by: str
    channel: Channel
    to: list[str]
    subject: str
    text: str
    in_reply_to: str | None
    t: int


@dataclass(slots=True)
class Awaited:
    """A person of the story who owes an answer. `closed` is when control answered or dismissed it."""

    message: str
    addressee: str
    persona: str | None
    t: int
    closed: int | None = None
    answered: bool = False


@dataclass(slots=True)
class Messages:
    """Incoming, outgoing, and what waits for an answer from control; each by name, in order."""

    delivered: dict[str, Delivered] = field(default_factory=dict)
    written: dict[str, Written] = field(default_factory=dict)
    awaited: dict[str, Awaited] = field(default_factory=dict)


def reduce(messages: Messages, fact: Fact, event: Events) -> None:
    """Store what was sent and what became of it."""
    match event:
        case MessageDelivered():
            messages.delivered[fact.name] = Delivered(
                event.mailbox,
                event.channel,
                event.sender,
                event.address,
                list(event.to),
                event.subject,
                event.text,
                pictures(event.media),
                event.from_seat,
                event.in_reply_to,
                fact.t,
                due=event.due,
            )
        case MessageWritten():
            messages.written[fact.name] = Written(
                event.mailbox, event.by, event.channel, list(event.to), event.subject, event.text, event.in_reply_to, fact.t
            )
        case MessageSettled():
            messages.delivered[event.message].settled = fact.t
            messages.delivered[event.message].answered_by = event.answered_by
        case MessageSent():
            for name in event.deliveries:
                messages.delivered[name].persona = event.persona
                messages.delivered[name].written = event.written
            if event.answers is not None:
                _close(messages, event.answers, fact.t, answered=True)
        case MessageAwaited():
            messages.awaited[fact.name] = Awaited(event.message, event.addressee, event.persona, fact.t)
        case MessageDismissed():
            _close(messages, event.awaited, fact.t, answered=False)
        case _:
            assert_never(event)


def _close(messages: Messages, awaited: str, t: int, *, answered: bool) -> None:
    messages.awaited[awaited].closed = t
    messages.awaited[awaited].answered = answered


def decide(exercise: Exercise, command: Commands, ctx: Context) -> Decision:
    """Who may write to whom, and what waits for an answer then."""
    match command:
        case WriteMessage():
            check_not_ended(exercise.clock)
            yield from _write(exercise, command, ctx.actor)
        case SettleMessage():
            check_not_ended(exercise.clock)
            message = _incoming(exercise, ctx.actor, command.message, "message")
            if message.settled is None:
                yield MessageSettled(mailbox=message.mailbox, message=command.message, by=ctx.actor.id)
        case WriteAsPersona():
            check_not_ended(exercise.clock)
            yield from _write_as_persona(exercise, command, ctx.actor)
        case DismissMessage():
            waiting_message(exercise, command.awaited, "awaited")
            yield MessageDismissed(awaited=command.awaited)
        case _:
            assert_never(command)


def _incoming(exercise: Exercise, actor: Actor, name: str, field_name: str) -> Delivered:
    message = exercise.messages.delivered.get(name)
    if message is None or not actor.holds(name):
        raise unknown("message", field_name)
    return message


def waiting_message(exercise: Exercise, name: str, field_name: str) -> Awaited:
    """What waits for control under this name. Refuses what is not there and what has been dealt with."""
    awaited = exercise.messages.awaited.get(name)
    if awaited is None:
        raise unknown("waiting message", field_name)
    if awaited.closed is not None:
        raise Rejected(Code.WRONG_STATE, "Somebody has already dealt with this message.", field_name)
    return awaited


def _write(exercise: Exercise, wish: WriteMessage, actor: Actor) -> Decision:
    """The writer's copy first, then a delivery for each seat, then one waiting answer for each person of the story. What is
    answered waits in nobody's mailbox any more."""
    replied = None if wish.in_reply_to is None else _incoming(exercise, actor, wish.in_reply_to, "in_reply_to")
    writer = _writer(exercise, wish, actor, replied)
    seats = list(dict.fromkeys([*wish.seats, *([replied.from_seat] if replied and replied.from_seat else [])]))
    check_seats(exercise, seats)
    people = _people_written_to(exercise, wish, replied)
    to = [exercise.people.seats[seat].title for seat in seats] + [addressee for addressee, _ in people]
    if not to:
        raise Rejected(Code.BAD_FIELD, "Say who this goes to.", "contacts")
    if not all(_is_control(addressee, persona) for addressee, persona in people):
        _check_story_goes_on(exercise.clock)
    written = yield MessageWritten(
        mailbox=f"seat:{writer}",
        by=actor.id,
        channel=wish.channel,
        to=tuple(to),
        subject=wish.subject,
        text=wish.text,
        in_reply_to=wish.in_reply_to,
    )
    deliveries = []
    for seat in seats:
        name = yield _copy_for(exercise, wish, writer, seat, to, replied)
        deliveries.append(name)
    if deliveries:
        yield MessageSent(written=written, deliveries=tuple(deliveries))
    for addressee, persona in people:
        yield MessageAwaited(message=written, addressee=addressee, persona=persona)
    if replied is not None:
        for name, copy in _waiting_copies(exercise, replied):
            yield MessageSettled(mailbox=copy.mailbox, message=name, answered_by=writer)


def _waiting_copies(exercise: Exercise, message: Delivered) -> list[tuple[str, Delivered]]:
    """What somebody in the story wrote to further roles in the same letter, where it still waits.

    A colleague or Control asks each role for itself. Deliveries of one letter came at the same moment and read the same.
    """
    if message.from_seat is not None or _is_control(message.sender, message.persona):
        return []
    answered = {written.in_reply_to for written in exercise.messages.written.values()}
    waiting = [each for each in exercise.messages.delivered.items() if each[1].settled is None and each[0] not in answered]
    return [(name, other) for name, other in waiting if other.mailbox != message.mailbox and _letter(other) == _letter(message)]


def _letter(message: Delivered) -> tuple[object, ...]:
    return message.t, message.persona, message.sender, message.to, message.channel, message.subject, message.text


def _writer(exercise: Exercise, wish: WriteMessage, actor: Actor, replied: Delivered | None) -> str:
    """The seat that writes. A copy refers to what it answers, so both lie in one mailbox, whose readers hold both."""
    if wish.from_seat is not None:
        check_seats(exercise, (wish.from_seat,), "from_seat")
        if wish.from_seat not in actor.seats:
            raise Rejected(Code.FORBIDDEN, "You do not write for this role. Choose one of yours.", "from_seat")
    asked = None if replied is None else replied.mailbox.removeprefix("seat:")
    if wish.from_seat is not None and asked is not None and asked != wish.from_seat:
        raise Rejected(Code.BAD_FIELD, "Answer from the role that was written to.", "from_seat")
    return wish.from_seat or asked or actor.seats[0]


def _copy_for(
    exercise: Exercise, wish: WriteMessage, writer: str, seat: str, to: list[str], replied: Delivered | None
) -> MessageDelivered:
    answers = replied is not None and replied.from_seat == seat
    return MessageDelivered(
        mailbox=f"seat:{seat}",
        channel=wish.channel,
        sender=exercise.people.seats[writer].title,
        to=tuple(to),
        subject=wish.subject,
        text=wish.text,
        from_seat=writer,
        in_reply_to=replied.written if replied and answers else None,
    )


def _is_control(name: str, persona: str | None) -> bool:
    """Whether words to or from this name pass between the team and those who run the exercise, outside the story."""
    return persona is None and name == TO_CONTROL


def _check_story_goes_on(clock: Clock) -> None:
    """Nobody in the story reads anything while it stands still. The team and control are reached all the same."""
    if clock.phase != "running":
        why = "The exercise is paused" if clock.phase == "paused" else "The exercise has not started yet"
        nobody = "nobody in the story reads this before it goes on"
        raise Rejected(Code.WRONG_STATE, f"{why}: {nobody}. Your text is kept. Control and your team can be written to.")


def check_seats(exercise: Exercise, seats: Iterable[str], field_name: str = "seats") -> None:
    """Refuse roles that are not there."""
    for seat in seats:
        if seat not in exercise.people.seats:
            raise unknown("role", field_name)


def _people_written_to(exercise: Exercise, wish: WriteMessage, replied: Delivered | None) -> list[tuple[str, str | None]]:
    """Everybody in the story whom a message is for: how the player calls them, and which persona that is, if any."""
    people: list[tuple[str, str | None]] = []
    if replied is not None and replied.from_seat is None:
        people.append((replied.sender, replied.persona))
    for name in wish.contacts:
        contact = exercise.personas.contacts.get(name)
        if contact is None:
            raise unknown("contact", "contacts")
        people.append((contact.name, persona_of_contact(exercise, name)))
    people.extend((other, None if other == TO_CONTROL else persona_named(exercise, other)) for other in wish.others)
    return list(dict.fromkeys(people))


def _write_as_persona(exercise: Exercise, wish: WriteAsPersona, actor: Actor) -> Decision:
    persona = known_persona(exercise, actor, wish.persona) if wish.persona else None
    awaited = waiting_message(exercise, wish.answers, "answers") if wish.answers else None
    asked = exercise.messages.written[awaited.message] if awaited else None
    sender = wish.sender or (persona.name if persona else awaited.addressee if awaited else "")
    if not sender:
        raise Rejected(Code.BAD_FIELD, "Say who this comes from.", "sender")
    if not _is_control(sender, wish.persona):
        check_running(exercise.clock)
    seats = list(dict.fromkeys([*wish.seats, *([asked.mailbox.removeprefix("seat:")] if asked else [])]))
    if not seats:
        raise Rejected(Code.BAD_FIELD, "Say which role gets this.", "seats")
    check_seats(exercise, seats)
    deliveries = []
    for seat in seats:
        answers_this = awaited is not None and asked is not None and asked.mailbox == f"seat:{seat}"
        name = yield MessageDelivered(
            mailbox=f"seat:{seat}",
            channel=wish.channel,
            sender=sender,
            address=persona.address if persona else "",
            to=tuple(exercise.people.seats[key].title for key in seats),
            subject=wish.subject,
            text=wish.text,
            in_reply_to=awaited.message if answers_this and awaited else None,
        )
        deliveries.append(name)
    yield MessageSent(persona=wish.persona, deliveries=tuple(deliveries), answers=wish.answers)
