from __future__ import annotations

from sims.core.clock import EndClock
from sims.core.readiness import ParticipantPrepared, PrepareParticipant
from sims.core.recording import SetRecording
from sims.core.rejections import Code
from sims.core.vocabulary import AnyCommand
from tests.core.play import CONTROL, LEAD, OBSERVER, RANGE, Play, crewed, named, started, story


def agree(play: Play) -> list[str]:
    return play.do(LEAD, PrepareParticipant(step="notice"))


def test_steps() -> None:
    """[LOBBY4] A player's steps before the start are told to the team, each once, with the time at which it was done."""
    play = crewed()
    assert play.events(agree(play)) == [ParticipantPrepared(participant=LEAD, step="notice")]
    play.wait(5_000)
    assert agree(play) == []
    assert play.exercise.readiness.done == {LEAD: {"notice": play.at - 5_000}}
    assert play.refusal(OBSERVER, PrepareParticipant(step="notice")).code is Code.FORBIDDEN


def test_nobody_is_ready_who_did_not_agree() -> None:
    """[LOBBY5] Only who has agreed to what is recorded is ready."""
    play = crewed()
    ready: AnyCommand = PrepareParticipant(step="ready")
    assert play.refusal(LEAD, ready).code is Code.WRONG_STATE
    agree(play)
    assert play.do(LEAD, ready)


def test_another_recording_is_agreed_to_anew() -> None:
    """[LOBBY6] When control says otherwise what is recorded, everybody is asked again."""
    play = crewed()
    agree(play)
    play.wait(1_000)
    play.do(CONTROL, SetRecording(drafts=True, names=False, keep_until="2027-02-01"))
    assert play.refusal(LEAD, PrepareParticipant(step="ready")).code is Code.WRONG_STATE
    assert agree(play)
    assert play.do(LEAD, PrepareParticipant(step="ready"))


def test_late() -> None:
    """[LOBBY7] Who comes late does the same steps while the exercise runs; after the end there is nothing to prepare for."""
    play = started()
    assert agree(play)
    play.do(CONTROL, EndClock())
    assert play.refusal(LEAD, PrepareParticipant(step="card")).code is Code.WRONG_STATE


def test_the_range_is_laid_out() -> None:
    """[LOBBY8] A scenario's range stands in the log from the opening, for everybody; without one there is none."""
    play = crewed(story(range=RANGE))
    laid_out = play.exercise.firing_range
    assert named(play, "range.set").startswith("all:")
    assert (laid_out.brand, laid_out.handle, laid_out.author) == ("Fjordline", "fjordline", "Mara Holt")
    assert [remark.after for remark in laid_out.replied] == [8_000]
    assert [picture.alt for picture in laid_out.media] == ["A dark carriage"]
    assert crewed().exercise.firing_range.brand == ""


def test_the_brief_says_whose_it_is() -> None:
    """[LOBBY9] The brief names the organisation, and what some may rather know before they read on."""
    briefing = crewed(story(organisation="Fjordline AS", content_note="A tunnel.")).exercise.briefing
    assert (briefing.organisation, briefing.content_note) == ("Fjordline AS", "A tunnel.")
