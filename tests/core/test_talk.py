from __future__ import annotations

import pytest

from sims.core.clock import EndClock
from sims.core.escalation import ChangeEscalation, EscalationChanged
from sims.core.notes import NoteTaken, TakeNote
from sims.core.rejections import Code
from sims.core.talk import DecisionLogged, LogDecision, Said, Say
from sims.core.vocabulary import AnyCommand
from tests.core.play import CONTROL, EVALUATOR, LEAD, LEGAL, crewed, named, paused, started


def test_talking() -> None:
    """[TALK1] The team talks before the start and in a pause too; what is said may answer what was said."""
    for play in (crewed(), paused(), started()):
        first = play.do(LEAD, Say(text="Ready?"))[0]
        answer = play.events(play.do(LEGAL, Say(text="Yes.", reply_to=first)))
        assert answer == [Said(by=LEGAL, text="Yes.", reply_to=first)]
        assert [saying.text for saying in play.exercise.talk.messages.values()] == ["Ready?", "Yes."]


def test_control_speaks_without_a_name() -> None:
    """[TALK2] What control says to the team carries no pseudonym."""
    play = started()
    assert play.events(play.do(CONTROL, Say(text="Ten minutes left."))) == [Said(by=None, text="Ten minutes left.")]


def test_decisions() -> None:
    """[TALK3] A decision is logged with its time and who wrote it down."""
    play = started()
    names = play.do(LEAD, LogDecision(text="We answer."))
    assert play.events(names) == [DecisionLogged(by=LEAD, text="We answer.")]
    decision = play.exercise.talk.decisions[names[0]]
    assert (decision.t, decision.by, decision.text) == (10_000, LEAD, "We answer.")


def test_answers_to_nothing() -> None:
    """[TALK4] What was not said cannot be answered; after the end nothing is said or decided."""
    play = started()
    refused = play.refusal(LEAD, Say(text="x", reply_to="team:999"))
    assert (refused.code, refused.field) == (Code.UNKNOWN, "reply_to")
    play.do(CONTROL, EndClock())
    commands: list[AnyCommand] = [Say(text="x"), LogDecision(text="x")]
    for command in commands:
        assert play.refusal(LEAD, command).code is Code.WRONG_STATE


def test_the_dial() -> None:
    """[ESC1] Control turns the dial between 0 and 5 and says why, before the start too; every turn is kept, for control alone."""
    play = crewed()
    names = play.do(CONTROL, ChangeEscalation(level=2, reason="A warm start"))
    assert play.events(names) == [EscalationChanged(level=2, reason="A warm start")]
    assert names[0].startswith("control:")
    assert [(turn.level, turn.reason) for turn in play.exercise.escalation.turns] == [
        (0, "Before the incident"),
        (2, "A warm start"),
    ]


def test_the_dial_stands_there_already() -> None:
    """[ESC2] To turn the dial to where it stands, or after the end, is refused."""
    play = started()
    refused = play.refusal(CONTROL, ChangeEscalation(level=0, reason="x"))
    assert (refused.code, refused.field) == (Code.WRONG_STATE, "level")
    play.do(CONTROL, EndClock())
    assert play.refusal(CONTROL, ChangeEscalation(level=3, reason="x")).code is Code.WRONG_STATE


def test_notes() -> None:
    """[NOTE1] Evaluators' notes go to all staff, control's to control; they are taken at any time, after the end too."""
    play = started()
    play.do(CONTROL, EndClock())
    ours, theirs = play.do(EVALUATOR, TakeNote(text="Slow.")), play.do(CONTROL, TakeNote(text="Too hot."))
    assert play.events(ours + theirs) == [
        NoteTaken(circle="staff", by=EVALUATOR, text="Slow."),
        NoteTaken(circle="control", by=CONTROL, text="Too hot."),
    ]
    assert [name.split(":")[0] for name in ours + theirs] == ["staff", "control"]


def test_what_notes_are_about() -> None:
    """[NOTE2] A note is about a thing that its writer may see."""
    play = started()
    post, inject = named(play, "post.published"), named(play, "inject.planned")
    for actor, about in ((EVALUATOR, post), (CONTROL, inject)):
        name = play.do(actor, TakeNote(text="x", about=about))[0]
        assert play.exercise.notes.notes[name].about == about


@pytest.mark.parametrize("about", ["all:999", "control:999", "INJECT", "all:2"])
def test_what_no_note_is_about(about: str) -> None:
    """[NOTE3] What is not there, hidden from a reader of the note, or not a thing to note is refused in the same words."""
    play = started()
    expected = play.refusal(EVALUATOR, TakeNote(text="x", about="all:998"))
    about = named(play, "inject.planned") if about == "INJECT" else about
    refused = play.refusal(EVALUATOR, TakeNote(text="x", about=about))
    assert (refused.code, refused.message, refused.field) == (Code.UNKNOWN, expected.message, "about")
