"""When a call may be placed, taken, spoken on and ended, and what of it falls due by itself."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from typing import TYPE_CHECKING, assert_never

from sims.core.calls import (
    Call,
    CallDialled,
    CallEnded,
    CallLine,
    CallMissed,
    CallNoted,
    CallPlaced,
    CallQueued,
    CallRang,
    Calls,
    CallSettled,
    CallSpoken,
    CallStopped,
    CallTaken,
    Commands,
    DialCall,
    GoOnWithCall,
    HangUp,
    MissCall,
    NoteCall,
    PlaceCall,
    SayOnCall,
    SettleCall,
    SpeakOnCall,
    TakeCall,
)
from sims.core.clock import check_not_ended, check_running
from sims.core.envelope import Actor, Context, Decision, Event
from sims.core.falling_due import Due
from sims.core.messages import MessageSent, check_seats, waiting_message
from sims.core.personas import known_persona, persona_named, persona_of_contact, title_of
from sims.core.rejections import Code, Rejected, unknown

if TYPE_CHECKING:
    from sims.core.exercise import Exercise

RING_MS = 25_000
"""How long a call rings at the team, in exercise time: about as long as a phone does before a mailbox takes over."""
ANSWER_MS = 45_000
"""How long the team's call rings in the story: control has more to do than to wait for it."""
BREATH_MS = 5_000
"""So long after the team's words the caller says the next written line by himself: the time that one takes to listen."""


def due(calls: Calls, t: int) -> list[Due]:
    """What has rung for long enough by `t`, and who goes on speaking."""
    return [each for each in _upcoming(calls) if each.at <= t]


def next_due(calls: Calls) -> int | None:
    """When the next call stops ringing or a caller goes on; None while nobody rings and nobody waits for an answer."""
    return min((each.at for each in _upcoming(calls)), default=None)


def _upcoming(calls: Calls) -> Iterator[Due]:
    for name, call in calls.calls.items():
        if call.state == "ringing" and _is_first(calls, name, call):
            yield Due(call.until, f"miss:{name}", MissCall(call=name))
        elif call.state == "taken" and call.said and _goes_on_alone(calls, call):
            yield Due(call.said[-1].t + BREATH_MS, f"go-on:{name}:{len(call.said)}", GoOnWithCall(call=name))


def _is_first(calls: Calls, name: str, call: Call) -> bool:
    """Calls that ring together stop together: the first of them stands for all."""
    return call.placed is None or calls.placed[call.placed].rings[0] == name


def _goes_on_alone(calls: Calls, call: Call) -> bool:
    """Whether the team has the last word, lines are left, and control has not begun to speak for the caller."""
    return call.said[-1].by is not None and _next_line(calls, call) is not None and not _is_live(calls, call)


def _is_live(calls: Calls, call: Call) -> bool:
    """Whether control has said something that was not written beforehand."""
    written = _script(calls, call)
    return any(one.by is None and one.text not in written for one in call.said)


def _script(calls: Calls, call: Call) -> list[str]:
    placed = calls.placed.get(call.placed or "")
    return [placed.text, *placed.lines] if placed else []


def _next_line(calls: Calls, call: Call) -> str | None:
    """The first written line that was not said yet."""
    said = {one.text for one in call.said if one.by is None}
    return next((line for line in _script(calls, call) if line not in said), None)


def ring(
    exercise: Exercise, t: int, seats: Sequence[str], caller: str, persona: str | None, text: str, lines: Sequence[str]
) -> Generator[Event, str, list[str]]:
    """Let a call ring at seats, each in its own stream, and tell control who is behind it; the names of the calls."""
    known = exercise.personas.personas.get(persona or "")
    rings = []
    for seat in seats:
        name = yield CallRang(
            mailbox=f"seat:{seat}",
            caller=caller,
            title=title_of(known) if known and known.name == caller else "",
            address=known.address if known and known.name == caller else "",
            to=tuple(exercise.people.seats[key].title for key in seats),
            until=t + RING_MS,
        )
        rings.append(name)
    yield CallPlaced(persona=persona, rings=tuple(rings), text=text, lines=tuple(lines))
    return rings


def decide(exercise: Exercise, command: Commands, ctx: Context) -> Decision:
    """What may be done on the phone, and when."""
    match command:
        case PlaceCall():
            check_running(exercise.clock)
            yield from _place(exercise, command, ctx)
        case DialCall():
            check_running(exercise.clock)
            yield from _dial(exercise, command, ctx)
        case TakeCall():
            check_running(exercise.clock)
            yield from _take(exercise, command.call, ctx.actor)
        case SayOnCall():
            check_running(exercise.clock)
            yield from _say(exercise, command, ctx.actor)
        case GoOnWithCall():
            check_running(exercise.clock)
            yield _go_on(exercise, command.call, ctx)
        case SpeakOnCall():
            check_running(exercise.clock)
            call = _open_line(exercise, command.call, ctx.actor)
            yield CallSpoken(mailbox=call.mailbox, call=command.call, by=ctx.actor.id, text=command.text)
        case HangUp():
            check_not_ended(exercise.clock)
            yield from _hang_up(exercise, command.call, ctx.actor)
        case NoteCall() | SettleCall():
            check_not_ended(exercise.clock)
            yield from _write_down(exercise, command, ctx.actor)
        case MissCall():
            yield from _miss(exercise, command.call, ctx.t)
        case _:
            assert_never(command)


def _call(exercise: Exercise, name: str, actor: Actor, field_name: str = "call") -> Call:
    call = exercise.calls.calls.get(name)
    if call is None or not actor.holds(name):
        raise unknown("call", field_name)
    return call


def _open_line(exercise: Exercise, name: str, actor: Actor) -> Call:
    call = _call(exercise, name, actor)
    if call.state == "ringing":
        raise Rejected(Code.WRONG_STATE, "Nobody has picked up yet.", "call")
    if call.state != "taken":
        raise Rejected(Code.WRONG_STATE, "This call is over.", "call")
    return call


def _place(exercise: Exercise, wish: PlaceCall, ctx: Context) -> Decision:
    persona = known_persona(exercise, ctx.actor, wish.persona) if wish.persona else None
    awaited = waiting_message(exercise, wish.answers, "answers") if wish.answers else None
    caller = wish.sender or (persona.name if persona else awaited.addressee if awaited else "")
    if not caller:
        raise Rejected(Code.BAD_FIELD, "Say who rings.", "sender")
    asked = [exercise.messages.written[awaited.message].mailbox.removeprefix("seat:")] if awaited else []
    seats = list(dict.fromkeys([*wish.seats, *asked]))
    if not seats:
        raise Rejected(Code.BAD_FIELD, "Say at which role it rings.", "seats")
    check_seats(exercise, seats)
    yield from ring(exercise, ctx.t, seats, caller, wish.persona, wish.text, wish.lines)
    if wish.answers:
        yield MessageSent(persona=wish.persona, deliveries=(), answers=wish.answers)


def _dial(exercise: Exercise, wish: DialCall, ctx: Context) -> Decision:
    _check_free(exercise, ctx.actor)
    missed = _missed(exercise, wish.returns, ctx.actor) if wish.returns else None
    callee, persona = _callee(exercise, wish, missed)
    known = exercise.personas.personas.get(persona or "")
    listed = known is not None and known.contact is not None
    name = yield CallDialled(
        mailbox=missed.mailbox if missed else f"seat:{ctx.actor.seats[0]}",
        by=ctx.actor.id,
        callee=callee,
        title=missed.title if missed else title_of(known) if known and listed else "",
        address=missed.address if missed else known.address if known and listed else "",
        returns=wish.returns,
        until=ctx.t + ANSWER_MS,
    )
    yield CallQueued(call=name, persona=persona)
    if missed is not None:
        for other in _together(exercise.calls, wish.returns or "", missed):
            call = exercise.calls.calls[other]
            if call.state == "missed" and call.settled is None:
                yield CallSettled(mailbox=call.mailbox, call=other, by=ctx.actor.id)


def _missed(exercise: Exercise, name: str, actor: Actor) -> Call:
    call = _call(exercise, name, actor, "returns")
    if call.state == "ringing":
        raise Rejected(Code.WRONG_STATE, "It still rings. Pick up.", "returns")
    return call


def _callee(exercise: Exercise, wish: DialCall, missed: Call | None) -> tuple[str, str | None]:
    """Whom a seat rings, as it calls them, and which persona that is, if any."""
    if missed is not None:
        return missed.who, missed.persona
    if wish.contact is not None:
        contact = exercise.personas.contacts.get(wish.contact)
        if contact is None:
            raise unknown("contact", "contact")
        return contact.name, persona_of_contact(exercise, wish.contact)
    if not wish.other:
        raise Rejected(Code.BAD_FIELD, "Say whom you want to ring.", "other")
    return wish.other, persona_named(exercise, wish.other)


def _check_free(exercise: Exercise, actor: Actor) -> None:
    """One person holds one phone."""
    for call in exercise.calls.calls.values():
        mine = call.mailbox in actor.audiences and actor.id in (call.by, call.dialled)
        if mine and (call.state == "taken" or (call.state == "ringing" and call.dialled)):
            raise Rejected(Code.WRONG_STATE, f"You are on the phone with {call.who}. Hang up first.", "call")


def _together(calls: Calls, name: str, call: Call) -> list[str]:
    """The calls that ring or rang together with one."""
    return calls.placed[call.placed].rings if call.placed else [name]


def _take(exercise: Exercise, name: str, actor: Actor) -> Decision:
    call = _call(exercise, name, actor)
    if call.dialled is not None:
        raise Rejected(Code.WRONG_STATE, "This is a call of yours. Wait until they pick up.", "call")
    if call.state != "ringing":
        gone = "Somebody else has taken this call." if call.state in ("taken", "stopped") else "It rings no more. Call back."
        raise Rejected(Code.WRONG_STATE, gone, "call")
    _check_free(exercise, actor)
    yield CallTaken(mailbox=call.mailbox, call=name, by=actor.id)
    for other in _together(exercise.calls, name, call):
        if other != name:
            yield CallStopped(
                mailbox=exercise.calls.calls[other].mailbox, call=other, taken_by=call.mailbox.removeprefix("seat:")
            )
    if call.placed is not None:
        yield CallLine(mailbox=call.mailbox, call=name, text=exercise.calls.placed[call.placed].text)


def _say(exercise: Exercise, wish: SayOnCall, actor: Actor) -> Decision:
    call = _call(exercise, wish.call, actor)
    if call.state == "ringing" and call.dialled is not None:
        yield CallTaken(mailbox=call.mailbox, call=wish.call)
    else:
        _open_line(exercise, wish.call, actor)
    yield CallLine(mailbox=call.mailbox, call=wish.call, text=wish.text)


def _go_on(exercise: Exercise, name: str, ctx: Context) -> CallLine:
    call = _open_line(exercise, name, ctx.actor)
    line = _next_line(exercise.calls, call)
    if line is None:
        raise Rejected(Code.WRONG_STATE, "They wait for what you say. Answer, or hang up.", "call")
    if ctx.actor.role == "conductor" and not (
        call.said and _goes_on_alone(exercise.calls, call) and call.said[-1].t + BREATH_MS <= ctx.t
    ):
        raise Rejected(Code.WRONG_STATE, "It is not the caller's turn.", "call")
    return CallLine(mailbox=call.mailbox, call=name, text=line)


def _hang_up(exercise: Exercise, name: str, actor: Actor) -> Decision:
    """A player ends a call, or gives up ringing; control ends it as the person of the story, or does not pick up."""
    call = _call(exercise, name, actor)
    by = actor.id if actor.role == "player" else None
    if call.state == "taken" or (call.state == "ringing" and call.dialled is not None and by is not None):
        yield CallEnded(mailbox=call.mailbox, call=name, by=by)
    elif call.state != "ringing":
        raise Rejected(Code.WRONG_STATE, "This call is over.", "call")
    elif by is not None:
        raise Rejected(Code.WRONG_STATE, "Pick up, or let it ring.", "call")
    elif call.dialled is not None:
        yield CallMissed(mailbox=call.mailbox, call=name)
    else:
        for each in _together(exercise.calls, name, call):
            yield CallStopped(mailbox=exercise.calls.calls[each].mailbox, call=each)


def _write_down(exercise: Exercise, wish: NoteCall | SettleCall, actor: Actor) -> Decision:
    call = _call(exercise, wish.call, actor)
    match wish:
        case NoteCall():
            if wish.text != call.pad:
                yield CallNoted(mailbox=call.mailbox, call=wish.call, by=actor.id, text=wish.text)
        case SettleCall():
            if call.state == "ringing":
                raise Rejected(Code.WRONG_STATE, "It still rings.", "call")
            for other in _together(exercise.calls, wish.call, call):
                one = exercise.calls.calls[other]
                if one.settled is None and one.mailbox in actor.audiences:
                    yield CallSettled(mailbox=one.mailbox, call=other, by=actor.id)


def _miss(exercise: Exercise, name: str, t: int) -> Decision:
    call = exercise.calls.calls.get(name)
    if call is None:
        raise unknown("call", "call")
    check_running(exercise.clock)
    if call.state != "ringing" or call.until > t:
        raise Rejected(Code.WRONG_STATE, "This call is not over yet.", "call")
    for each in _together(exercise.calls, name, call):
        yield CallMissed(mailbox=exercise.calls.calls[each].mailbox, call=each)
