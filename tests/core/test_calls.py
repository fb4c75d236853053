from __future__ import annotations

from typing import Any

import pytest

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
    CallSettled,
    CallStopped,
    CallTaken,
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
from sims.core.clock import EndClock, PauseClock, ResumeClock
from sims.core.exercise import next_due
from sims.core.injects import InjectReleased, PlanInject, ReleaseInject
from sims.core.messages import WriteAsPersona, WriteMessage
from sims.core.rejections import Code
from sims.core.vocabulary import AnyCommand
from tests.core.play import CONTROL, LEAD, LEGAL, SOCIAL, Play, named, started, tags


def ringing(**wish: Any) -> tuple[Play, list[str]]:
    """A call of the reporter's that rings at the lead's and the social media seat, and the names of both rings."""
    play = started()
    persona = named(play, "persona.described", 2)
    place = PlaceCall(persona=persona, seats=("lead", "social"), text="Ida here.", lines=("Who knew?", "Since when?"))
    return play, play.do(CONTROL, place.model_copy(update=wish))[:2]


def taken() -> tuple[Play, str]:
    """The same, taken by the lead."""
    play, (call, _) = ringing()
    play.do(LEAD, TakeCall(call=call))
    return play, call


def heard(play: Play, name: str) -> list[str]:
    return [one.text for one in play.exercise.calls.calls[name].said if one.by is None]


def call_of(play: Play, name: str) -> Call:
    return play.exercise.calls.calls[name]


def test_ringing() -> None:
    """[CALL1] A call rings at each addressed seat for 25 seconds, in its own stream, and control knows who rings and why."""
    play, rings = ringing()
    same: dict[str, Any] = {"caller": "Ida Lunde", "title": "Reporter, Northern Post", "address": "ida@northernpost.example"}
    same |= {"to": ("Team lead", "Social media"), "until": 35_000}
    placed = CallPlaced(
        persona=named(play, "persona.described", 2), rings=tuple(rings), text="Ida here.", lines=("Who knew?", "Since when?")
    )
    assert play.events([*rings, named(play, "call.placed")]) == [
        CallRang(mailbox="seat:lead", **same),
        CallRang(mailbox="seat:social", **same),
        placed,
    ]


def test_taking() -> None:
    """[CALL2] Whoever takes a call hears the first words; at the other seats it stops and says which role has it."""
    play, (lead, social) = ringing()
    assert play.events(play.do(SOCIAL, TakeCall(call=social))) == [
        CallTaken(mailbox="seat:social", call=social, by=SOCIAL),
        CallStopped(mailbox="seat:lead", call=lead, taken_by="social"),
        CallLine(mailbox="seat:social", call=social, text="Ida here."),
    ]


def test_taking_once() -> None:
    """[CALL3] A call is taken once, while it rings, by a holder of a seat at which it rings."""
    play, (lead, social) = ringing()
    assert play.refusal(LEGAL, TakeCall(call=lead)).code is Code.UNKNOWN
    play.do(LEAD, TakeCall(call=lead))
    for actor, call in ((SOCIAL, social), (LEAD, lead)):
        assert play.refusal(actor, TakeCall(call=call)).message == "Somebody else has taken this call."
    late, (gone, _) = ringing()
    late.wait(25_000)
    late.conduct()
    assert late.refusal(LEAD, TakeCall(call=gone)).message == "It rings no more. Call back."


def test_missing() -> None:
    """[CALL4] A call that nobody takes is missed at every seat, in exercise time: a pause keeps it ringing."""
    play, (lead, social) = ringing()
    assert next_due(play.exercise) == 35_000
    play.wait(20_000)
    play.do(CONTROL, PauseClock(reason="x"))
    play.wait(10**6)
    assert play.conduct() == []
    play.do(CONTROL, ResumeClock())
    play.wait(4_999)
    assert play.conduct() == []
    assert play.refusal("conductor", MissCall(call=lead)).code is Code.WRONG_STATE
    play.wait(1)
    missed = [CallMissed(mailbox="seat:lead", call=lead), CallMissed(mailbox="seat:social", call=social)]
    assert play.events(play.conduct()) == missed
    assert play.conduct() == []


def test_speaking() -> None:
    """[CALL5] Both sides speak line by line, and only at the seat that took the call is anything of it read."""
    play, call = taken()
    play.do(LEAD, SpeakOnCall(call=call, text="No comment."))
    play.do(CONTROL, SayOnCall(call=call, text="I print that."))
    said = [(one.by, one.text) for one in call_of(play, call).said]
    assert said == [(None, "Ida here."), (LEAD, "No comment."), (None, "I print that.")]
    others = [row.fact for row in play.rows if row.fact.audience not in ("seat:lead", "control")]
    assert not [fact for fact in others if "print" in fact.event.model_dump_json()]


def test_going_on() -> None:
    """[CALL6] The written lines come one by one: when somebody asks for the next, or five seconds after the team's words."""
    play, call = taken()
    play.wait(4_000)
    assert play.conduct() == []
    play.do(LEAD, SpeakOnCall(call=call, text="Yes?"))
    assert next_due(play.exercise) == 19_000
    assert play.refusal("conductor", GoOnWithCall(call=call)).code is Code.WRONG_STATE
    play.wait(5_000)
    assert play.events(play.conduct()) == [CallLine(mailbox="seat:lead", call=call, text="Who knew?")]
    play.wait(60_000 - 19_001)
    assert play.conduct() == []
    play.do(LEAD, GoOnWithCall(call=call))
    assert heard(play, call) == ["Ida here.", "Who knew?", "Since when?"]
    assert play.refusal(LEAD, GoOnWithCall(call=call)).code is Code.WRONG_STATE


def test_control_speaks_itself() -> None:
    """[CALL7] Once control has spoken for the caller in words of its own, nothing comes by itself."""
    play, call = taken()
    play.do(CONTROL, SayOnCall(call=call, text="One more thing."))
    play.do(LEAD, SpeakOnCall(call=call, text="Yes?"))
    play.wait(10_000)
    assert play.conduct() == []
    play.do(CONTROL, GoOnWithCall(call=call))
    assert heard(play, call)[-1] == "Who knew?"
    written, other = taken()
    written.do(CONTROL, SayOnCall(call=other, text="Since when?"))
    written.do(LEAD, SpeakOnCall(call=other, text="Yes?"))
    written.wait(5_000)
    written.conduct()
    assert heard(written, other)[-1] == "Who knew?"


def test_note_pad() -> None:
    """[CALL8] A note pad belongs to the call and its seat, and can be written on after the call, too."""
    play, call = taken()
    play.do(LEAD, NoteCall(call=call, text="Ida. Prints at noon."))
    play.do(LEAD, HangUp(call=call))
    play.do(CONTROL, PauseClock(reason="x"))
    noted = play.do(LEAD, NoteCall(call=call, text=""))
    assert play.events(noted) == [CallNoted(mailbox="seat:lead", call=call, by=LEAD)]
    assert play.do(LEAD, NoteCall(call=call, text="")) == []
    assert play.refusal(SOCIAL, NoteCall(call=call, text="x")).code is Code.UNKNOWN


@pytest.mark.parametrize(("actor", "by"), [(LEAD, LEAD), (CONTROL, None)])
def test_hanging_up(actor: str, by: str | None) -> None:
    """[CALL9] Either side hangs up; after that nothing is said. Control can stop a call that still rings."""
    play, call = taken()
    assert play.events(play.do(actor, HangUp(call=call))) == [CallEnded(mailbox="seat:lead", call=call, by=by)]
    after: list[tuple[str, AnyCommand]] = [
        (LEAD, SpeakOnCall(call=call, text="x")),
        (CONTROL, SayOnCall(call=call, text="x")),
        (CONTROL, HangUp(call=call)),
        (LEAD, GoOnWithCall(call=call)),
    ]
    assert {play.refusal(who, command).message for who, command in after} == {"This call is over."}
    rings, (lead, social) = ringing()
    assert rings.refusal(LEAD, HangUp(call=lead)).code is Code.WRONG_STATE
    stopped = [CallStopped(mailbox="seat:lead", call=lead), CallStopped(mailbox="seat:social", call=social)]
    assert rings.events(rings.do(CONTROL, HangUp(call=social))) == stopped


def test_dialling() -> None:
    """[CALL10] The team rings contacts and anybody by name; control picks up with its words, or it goes unanswered after 45 s."""
    play = started()
    names = play.do(LEAD, DialCall(contact=named(play, "contact.listed")))
    dialled = CallDialled(
        mailbox="seat:lead",
        by=LEAD,
        callee="Ida Lunde",
        title="Reporter, Northern Post",
        address="ida@northernpost.example",
        until=55_000,
    )
    assert play.events(names) == [dialled, CallQueued(call=names[0], persona=named(play, "persona.described", 2))]
    assert play.refusal(LEAD, SpeakOnCall(call=names[0], text="Hello?")).message == "Nobody has picked up yet."
    assert play.refusal(LEAD, TakeCall(call=names[0])).code is Code.WRONG_STATE
    assert tags(play, play.do(CONTROL, SayOnCall(call=names[0], text="Yes?"))) == ["call.taken", "call.line"]
    mayor = play.do(LEGAL, DialCall(other="The mayor"))[0]
    troll = play.do(SOCIAL, DialCall(other="delay daily"))[0]
    assert [play.exercise.calls.calls[one].persona for one in (mayor, troll)] == [None, named(play, "persona.described", 1)]
    play.do(CONTROL, HangUp(call=troll))
    play.wait(44_999)
    assert play.conduct() == []
    play.wait(1)
    assert play.events(play.conduct()) == [CallMissed(mailbox="seat:legal", call=mayor)]
    for wish, code in ((DialCall(), Code.BAD_FIELD), (DialCall(contact="all:999"), Code.UNKNOWN)):
        assert play.refusal(LEGAL, wish).code is code


def test_calling_back() -> None:
    """[CALL11] Calling back rings the caller, and the missed call is settled wherever it was missed, or by hand."""
    play, (lead, social) = ringing()
    assert play.refusal(LEAD, DialCall(returns=lead)).code is Code.WRONG_STATE
    assert play.refusal(LEAD, SettleCall(call=lead)).code is Code.WRONG_STATE
    play.wait(25_000)
    play.conduct()
    events = play.events(play.do(LEAD, DialCall(returns=lead)))
    assert isinstance(events[0], CallDialled)
    assert (events[0].callee, events[0].returns) == ("Ida Lunde", lead)
    assert events[2:] == [
        CallSettled(mailbox="seat:lead", call=lead, by=LEAD),
        CallSettled(mailbox="seat:social", call=social, by=LEAD),
    ]
    alone, (left, right) = ringing()
    alone.wait(25_000)
    alone.conduct()
    alone.do(LEAD, SettleCall(call=left))
    assert alone.do(LEAD, SettleCall(call=left)) == []
    assert (call_of(alone, left).settled, call_of(alone, right).settled) == (35_000, None)


def test_one_phone() -> None:
    """[CALL12] One person speaks on one phone at a time."""
    play, _ = taken()
    second = play.do(CONTROL, PlaceCall(sender="The mayor", seats=("lead",), text="Well?"))[0]
    for wish in (TakeCall(call=second), DialCall(other="Anybody")):
        refused = play.refusal(LEAD, wish)
        assert refused.message == "You are on the phone with Ida Lunde. Hang up first."


def test_control_rings() -> None:
    """[CALL13] Control rings roles as a persona or by any name, and with it may answer a message that waits."""
    play = started()
    asked = play.do(LEGAL, WriteMessage(others=("The mayor",), text="Please ring."))
    names = play.do(CONTROL, PlaceCall(text="You wanted me.", answers=asked[1]))
    assert tags(play, names) == ["call.rang", "call.placed", "message.sent"]
    assert (call_of(play, names[0]).who, call_of(play, names[0]).mailbox) == ("The mayor", "seat:legal")
    assert play.exercise.messages.awaited[asked[1]].answered
    for wish, code in (
        (PlaceCall(text="x", seats=("lead",)), Code.BAD_FIELD),
        (PlaceCall(text="x", sender="y"), Code.BAD_FIELD),
        (PlaceCall(text="x", sender="y", seats=("nowhere",)), Code.UNKNOWN),
        (PlaceCall(text="x", answers=asked[1]), Code.WRONG_STATE),
    ):
        assert play.refusal(CONTROL, wish).code is code


def test_when_and_who() -> None:
    """[CALL14] Calls need a running exercise; to a player, another seat's call and one that is not there are the same."""
    play, call = taken()
    commands: list[AnyCommand] = [
        TakeCall(call=call),
        SpeakOnCall(call=call, text="x"),
        GoOnWithCall(call=call),
        NoteCall(call=call, text="x"),
        HangUp(call=call),
        SettleCall(call=call),
        DialCall(returns=call),
    ]
    for command in commands:
        there = play.refusal(SOCIAL, command)
        absent = command.model_copy(update={next(iter(command.model_fields_set - {"text"})): "seat:social:999"})
        nowhere = play.refusal(SOCIAL, absent)
        assert (there.code, there.message, there.field) == (Code.UNKNOWN, nowhere.message, nowhere.field)
    play.do(CONTROL, PauseClock(reason="x"))
    for paused in (SpeakOnCall(call=call, text="x"), DialCall(other="x"), TakeCall(call=call)):
        assert play.refusal(LEAD, paused).code is Code.WRONG_STATE
    play.do(CONTROL, EndClock())
    assert play.refusal(LEAD, HangUp(call=call)).code is Code.WRONG_STATE


def test_what_is_shown_of_a_caller() -> None:
    """[CALL15] A caller is shown with what the address book says of them; of others no more than where they ring from."""
    play = started()
    for index, title in ((2, "Reporter, Northern Post"), (0, "")):
        ring = play.do(CONTROL, PlaceCall(persona=named(play, "persona.described", index), seats=("lead",), text="x"))[0]
        assert call_of(play, ring).title == title
    borrowed = PlaceCall(persona=named(play, "persona.described", 2), sender="Unknown number", seats=("lead",), text="x")
    assert call_of(play, play.do(CONTROL, borrowed)[0]).title == ""


def test_a_call_in_the_plan() -> None:
    """[INJ19] A call in the plan rings instead of being delivered, and its lines come from the plan."""
    play = started()
    plan = PlanInject(title="Union", due=0, kind="staff", channel="call", sender="The union", to=("lead", "legal"), text="Safe?")
    name = play.do(CONTROL, plan.model_copy(update={"lines": ("Well?",)}))[0]
    names = play.do(CONTROL, ReleaseInject(inject=name))
    assert tags(play, names) == ["call.rang", "call.rang", "call.placed", "inject.released"]
    released = play.events(names)[-1]
    assert isinstance(released, InjectReleased)
    assert released.effects == tuple(names[:2])
    play.do(LEGAL, TakeCall(call=names[1]))
    play.do(LEGAL, GoOnWithCall(call=names[1]))
    assert heard(play, names[1]) == ["Safe?", "Well?"]


def test_nobody_to_see() -> None:
    """[TXT12] Where nothing need be written, text in which nothing can be seen is nothing, and stands for nothing."""
    play = started()
    assert play.refusal(LEAD, DialCall(other="\u200b")).field == "other"
    assert play.refusal(CONTROL, PlaceCall(sender="\ufeff", seats=("lead",), text="x")).field == "sender"
    assert play.refusal(CONTROL, WriteAsPersona(sender="\u2800", seats=("lead",), text="x")).field == "sender"
    mail: dict[str, Any] = {"due": 20_000, "kind": "news", "channel": "email", "to": ("lead",), "text": "x"}
    assert play.refusal(CONTROL, PlanInject(title="x", sender="\u200b", **mail)).field == "sender"
