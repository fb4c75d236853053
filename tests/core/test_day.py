"""What holds the room together while it runs: emergencies, announcements, planned pauses, leaps, the situation note."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from sims.core.announcements import AnnouncementMade, MakeAnnouncement
from sims.core.clock import ClockPaused, EndClock, JumpClock, PauseClock, ResumeClock, StartClock
from sims.core.emergency import (
    PAUSE_REASON,
    CallEmergency,
    ClearEmergency,
    EmergencyCalled,
    EmergencyCleared,
    EmergencySigned,
)
from sims.core.injects import ReleaseInject
from sims.core.messages import WriteMessage
from sims.core.personas import SpeakAsPersona
from sims.core.posts import DeletePost, LikePost, PublishPost
from sims.core.rejections import Code
from sims.core.situation import NoteSituation, SituationNoted
from sims.core.talk import LogDecision, Say
from sims.core.vocabulary import AnyCommand
from tests.core.play import CONTROL, EVALUATOR, LEAD, LEGAL, OBSERVER, Play, crewed, named, paused, started, tags

Situation = Callable[[], Play]


@pytest.mark.parametrize("caller", [LEAD, OBSERVER, EVALUATOR, CONTROL])
def test_anybody_stops_every_screen(caller: str) -> None:
    """[DAY1] Anybody at the table may call a real emergency: all are told, the clock stops, control learns who."""
    play = started()
    names = play.do(caller, CallEmergency())
    assert play.events(names) == [
        EmergencyCalled(),
        ClockPaused(reason=PAUSE_REASON),
        EmergencySigned(call=names[0], by=caller),
    ]
    emergency = play.exercise.emergency
    assert (emergency.call, emergency.at, emergency.by) == (names[0], play.at, caller)
    assert play.exercise.clock.phase == "paused"


def ended() -> Play:
    play = started()
    play.do(CONTROL, EndClock())
    return play


@pytest.mark.parametrize("situation", [crewed, paused, ended])
def test_in_every_phase(situation: Situation) -> None:
    """[DAY2] An emergency can be called before the start, in a pause and after the end; called again it is still one."""
    play = situation()
    phase = play.exercise.clock.phase
    assert tags(play, play.do(LEAD, CallEmergency())) == ["emergency.called", "emergency.signed"]
    assert play.do(LEGAL, CallEmergency()) == []
    assert play.exercise.clock.phase == phase
    assert play.exercise.emergency.by == LEAD


def test_a_wall_calls_nothing() -> None:
    """[DAY2] A wall only shows: it can call no emergency, nor send anything else."""
    play = started()
    play.join("pwall0000001", "wall")
    assert play.refusal("pwall0000001", CallEmergency()).code is Code.FORBIDDEN


def test_nothing_goes_on_in_an_emergency() -> None:
    """[DAY3] While an emergency is on nothing starts or goes on; control clears it, and then resumes."""
    draft, play = crewed(), started()
    for each in (draft, play):
        each.do(LEAD, CallEmergency())
    assert draft.refusal(CONTROL, StartClock()).code is Code.WRONG_STATE
    assert play.refusal(CONTROL, ResumeClock()).code is Code.WRONG_STATE
    assert play.refusal(LEAD, ClearEmergency()).code is Code.FORBIDDEN
    assert play.events(play.do(CONTROL, ClearEmergency())) == [EmergencyCleared()]
    assert play.exercise.emergency.call is None
    assert play.exercise.clock.phase == "paused"
    assert play.refusal(CONTROL, ClearEmergency()).code is Code.WRONG_STATE
    play.do(CONTROL, ResumeClock())
    draft.do(CONTROL, ClearEmergency())
    draft.do(CONTROL, StartClock())


@pytest.mark.parametrize("situation", [crewed, started, paused, ended])
def test_announcements(situation: Situation) -> None:
    """[DAY4] Control says something to everybody at any time, and it stays listed."""
    play = situation()
    names = play.do(CONTROL, MakeAnnouncement(text="Ten minutes."))
    assert play.events(names) == [AnnouncementMade(text="Ten minutes.")]
    assert names[0].startswith("all:")
    assert [one.text for one in play.exercise.announcements.made.values()] == ["Ten minutes."]


def test_a_question_in_a_pause() -> None:
    """[DAY5] A planned pause puts a question to everybody, until the exercise goes on or ends."""
    for after in (ResumeClock(), EndClock()):
        play = started()
        play.do(CONTROL, PauseClock(reason="A look back", question="Who decides?"))
        assert (play.exercise.clock.reason, play.exercise.clock.question) == ("A look back", "Who decides?")
        play.do(CONTROL, after)
        assert play.exercise.clock.question == ""


def test_what_a_pause_leaves_open() -> None:
    """[DAY6] While paused people talk, decide and note how things stand; nothing reaches the story, from control neither."""
    play = started()
    brand, post = named(play, "account.opened"), named(play, "post.published")
    play.do(CONTROL, PauseClock(reason="A look back", question="Who decides?"))
    closed: list[tuple[str, AnyCommand]] = [
        (LEAD, PublishPost(account=brand, text="Hello.")),
        (LEAD, LikePost(post=post, account=brand)),
        (LEAD, DeletePost(post=post)),
        (LEAD, WriteMessage(others=("Radio Estuary",), text="Hello.")),
        (LEAD, WriteMessage(others=("Control", "Radio Estuary"), text="Hello.")),
        (CONTROL, SpeakAsPersona(persona=named(play, "persona.described"), text="Hello.")),
        (CONTROL, ReleaseInject(inject=named(play, "inject.planned"))),
    ]
    for actor, command in closed:
        assert play.refusal(actor, command).code is Code.WRONG_STATE, command
    for command in (Say(text="Hm."), LogDecision(text="We wait."), NoteSituation(text="Quiet.")):
        assert play.do(LEAD, command)


def test_meanwhile() -> None:
    """[DAY7] A leap in time may tell everybody what happened meanwhile; every leap is kept."""
    play = started()
    play.do(CONTROL, JumpClock(to=60_000, meanwhile="14:00: the train moves."))
    play.do(CONTROL, JumpClock(to=90_000))
    jumps = [(one.t, one.to, one.meanwhile) for one in play.exercise.clock.jumps]
    assert jumps == [(10_000, 60_000, "14:00: the train moves."), (60_000, 90_000, "")]


def test_the_situation_note() -> None:
    """[DAY8] The team and control note how things stand; the newest note counts, and control's bears no pseudonym."""
    play = started()
    assert play.events(play.do(LEAD, NoteSituation(text="One post."))) == [SituationNoted(by=LEAD, text="One post.")]
    names = play.do(CONTROL, NoteSituation(text="Two posts."))
    assert play.events(names) == [SituationNoted(by=None, text="Two posts.")]
    assert names[0].startswith("team:")
    assert list(play.exercise.situation.notes)[-1] == names[0]
    play.do(CONTROL, EndClock())
    assert play.refusal(LEAD, NoteSituation(text="Late.")).code is Code.WRONG_STATE
