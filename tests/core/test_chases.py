from __future__ import annotations

from typing import Any

import pytest

from sims.core.calls import DialCall, PlaceCall, SayOnCall, SettleCall
from sims.core.chases import ChaseMessage, MessageChased, StopChase
from sims.core.clock import PauseClock, ResumeClock
from sims.core.exercise import next_due
from sims.core.messages import DismissMessage, MessageDelivered, WriteAsPersona, WriteMessage
from sims.core.rejections import Code
from sims.core.vocabulary import AnyCommand
from tests.core.play import CONTROL, LEAD, LEGAL, SOCIAL, STORY, Play, crewed, named, story


def impatient(**enquiry: Any) -> Play:
    """A reporter with two lines for asking again, and her enquiry two minutes into the exercise if it is given changes."""
    ida = {**STORY["personas"][2], "chases": ["Still there?", "I print without you."]}
    injects = [{**STORY["injects"][2], **enquiry}] if enquiry else []
    play = crewed(story(personas=[*STORY["personas"][:2], ida, *STORY["personas"][3:]], injects=injects))
    play.begin()
    return play


def to_ida(play: Play, who: str = LEAD) -> str:
    return play.do(who, WriteMessage(contacts=(named(play, "contact.listed"),), subject="Line", text="Noon?"))[1]


def chases_in(play: Play, wait: int) -> list[tuple[str, str]]:
    """What people wrote by themselves when so much time has passed: mailbox and text."""
    play.wait(wait)
    events = play.events(play.conduct())
    return [(event.mailbox, event.text) for event in events if isinstance(event, MessageDelivered)]


def test_asking_control_again() -> None:
    """[CHASE1] Three minutes after the team wrote to somebody who has lines for it, they ask again; the wait stays open."""
    play = impatient()
    asked = to_ida(play)
    assert next_due(play.exercise) == 180_000
    assert chases_in(play, 179_999) == []
    play.wait(1)
    names = play.conduct()
    delivered, _, chased = play.events(names)
    assert isinstance(delivered, MessageDelivered)
    assert (delivered.sender, delivered.subject, delivered.text) == ("Ida Lunde", "Line", "Still there?")
    assert delivered.in_reply_to == play.exercise.messages.awaited[asked].message
    persona = named(play, "persona.described", 2)
    assert chased == MessageChased(persona=persona, about=asked, deliveries=(names[0],))
    assert play.exercise.messages.awaited[asked].closed is None


def test_each_line_once() -> None:
    """[CHASE2] They ask again every three minutes while they have something to say, one message at a time, each line once."""
    play = impatient()
    to_ida(play)
    to_ida(play, LEGAL)
    assert chases_in(play, 180_000) == [("seat:lead", "Still there?")]
    assert chases_in(play, 0) == []
    assert chases_in(play, 180_000) == [("seat:lead", "I print without you.")]
    assert next_due(play.exercise) is None
    assert chases_in(play, 10**6) == []


def test_what_ends_it() -> None:
    """[CHASE3] An answer, a dismissal or control's stop ends it; without such lines nobody asks again."""
    for number in range(3):
        play = impatient()
        asked = to_ida(play)
        endings = (WriteAsPersona(text="Noon.", answers=asked), DismissMessage(awaited=asked), StopChase(about=asked))
        play.do(CONTROL, endings[number])
        assert next_due(play.exercise) is None
        assert play.refusal(CONTROL, ChaseMessage(about=asked)).code is Code.WRONG_STATE
        assert chases_in(play, 10**6) == []
    patient = impatient()
    asked = patient.do(LEAD, WriteMessage(others=("The mayor",), text="?"))[1]
    assert chases_in(patient, 10**6) == []
    assert len(patient.do(CONTROL, StopChase(about=asked))) == 1
    assert patient.do(CONTROL, StopChase(about=asked)) == []
    assert patient.refusal(CONTROL, StopChase(about="control:999")).code is Code.UNKNOWN


def test_asking_the_team_again() -> None:
    """[CHASE4] A press enquiry that the team leaves unanswered is asked again about once; a word to that person prevents it."""
    both = [("seat:lead", "Still there?"), ("seat:social", "Still there?")]
    silent = impatient(at="T+00:02:00")
    chases_in(silent, 120_000)
    assert chases_in(silent, 300_000) == both
    assert chases_in(silent, 10**6) == []
    written = impatient(at="T+00:02:00")
    chases_in(written, 120_000)
    asked = to_ida(written, SOCIAL)
    written.do(CONTROL, DismissMessage(awaited=asked))
    assert chases_in(written, 10**6) == []
    rung = impatient(at="T+00:02:00")
    chases_in(rung, 120_000)
    call = rung.do(LEGAL, DialCall(contact=named(rung, "contact.listed")))[0]
    rung.do(CONTROL, SayOnCall(call=call, text="Yes?"))
    assert chases_in(rung, 10**6) == []
    mail = impatient(at="T+00:02:00", channel="email")
    chases_in(mail, 120_000)
    assert chases_in(mail, 10**6) == []


def test_before_the_time_for_the_answer() -> None:
    """[CHASE5] With a time for the answer it is two minutes before it, at the earliest three minutes after; else five after."""
    for answer_by, at in ((None, 420_000), ("T+00:08:00", 360_000), ("T+00:03:00", 300_000)):
        play = impatient(at="T+00:02:00", answer_by=answer_by)
        chases_in(play, 120_000)
        assert next_due(play.exercise) == at


def test_in_a_pause_and_by_hand() -> None:
    """[CHASE6] What is paused asks nothing; control may let somebody ask again earlier."""
    play = impatient()
    asked = to_ida(play)
    play.do(CONTROL, PauseClock(reason="x"))
    assert chases_in(play, 10**6) == []
    play.do(CONTROL, ResumeClock())
    assert play.refusal("conductor", ChaseMessage(about=asked)).code is Code.WRONG_STATE
    assert len(play.do(CONTROL, ChaseMessage(about=asked))) == 3
    assert next_due(play.exercise) == 180_000


def rang_in_vain(play: Play) -> str:
    """Ida has rung at two roles, and nobody picked up; the name of her call."""
    play.do(CONTROL, PlaceCall(persona=named(play, "persona.described", 2), seats=("lead", "social"), text="Hello?"))
    play.wait(25_000)
    play.conduct()
    return named(play, "call.placed")


def test_a_message_after_a_call() -> None:
    """[CHASE8] Whoever nobody picked up for leaves a message a minute later, wherever it rang, once."""
    play = impatient()
    rang_in_vain(play)
    assert chases_in(play, 59_999) == []
    assert chases_in(play, 1) == [("seat:lead", "Still there?"), ("seat:social", "Still there?")]
    assert chases_in(play, 600_000) == []


@pytest.mark.parametrize("how", ["call back", "write", "settle", "ring again", "stop"])
def test_no_message_after_a_call(how: str) -> None:
    """[CHASE8] A call back, a word to him, a second call or control's stop prevents it."""
    play = impatient()
    placed = rang_in_vain(play)
    ring = play.exercise.calls.placed[placed].rings[0]
    persona = named(play, "persona.described", 2)
    commands: dict[str, tuple[str, AnyCommand]] = {
        "call back": (LEAD, DialCall(returns=ring)),
        "write": (LEAD, WriteMessage(contacts=(named(play, "contact.listed"),), text="Noon?")),
        "settle": (LEAD, SettleCall(call=ring)),
        "ring again": (CONTROL, PlaceCall(persona=persona, seats=("lead",), text="Hello again?")),
        "stop": (CONTROL, StopChase(about=placed)),
    }
    play.do(*commands[how])
    assert chases_in(play, 61_000) == []


def test_control_lets_him_leave_it_now() -> None:
    """[CHASE9] Control lets him leave his message at once, and whoever has no lines leaves none."""
    play = impatient()
    placed = rang_in_vain(play)
    delivered = play.events(play.do(CONTROL, ChaseMessage(about=placed)))[0]
    assert isinstance(delivered, MessageDelivered)
    assert (delivered.channel, delivered.sender) == ("sms", "Ida Lunde")
    play = impatient()
    play.do(CONTROL, PlaceCall(persona=named(play, "persona.described", 0), seats=("lead",), text="Hello?"))
    assert chases_in(play, 25_000) == chases_in(play, 600_000) == []
