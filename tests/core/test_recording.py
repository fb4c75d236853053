from __future__ import annotations

import pytest

from sims.core.clock import EndClock
from sims.core.recording import RecordingAnnounced, SetRecording
from sims.core.rejections import Code, Rejected
from sims.core.vocabulary import parse_command
from tests.core.play import CONTROL, LEAD, crewed, named, started


def setting(keep_until: str) -> SetRecording:
    return SetRecording(drafts=True, names=True, keep_until=keep_until, seen_by="All of us")


def test_what_is_announced() -> None:
    """[LOBBY1] Every exercise says from its first minute what is recorded, for whom, and on which day it is deleted."""
    recording = crewed().exercise.recording
    assert (recording.drafts, recording.names, recording.keep_until) == (False, False, "2027-02-14")
    assert recording.seen_by


def test_control_says_otherwise() -> None:
    """[LOBBY2] Control may say otherwise until the start, never afterwards: people have agreed to what was said."""
    play = crewed()
    made = play.events(play.do(CONTROL, setting("2027-01-16")))
    assert made == [RecordingAnnounced(drafts=True, names=True, keep_until="2027-01-16", seen_by="All of us")]
    assert play.exercise.recording.keep_until == "2027-01-16"
    running = started()
    assert running.refusal(CONTROL, setting("2027-01-16")).code is Code.WRONG_STATE
    running.do(CONTROL, EndClock())
    assert running.refusal(CONTROL, setting("2027-01-16")).code is Code.WRONG_STATE
    assert crewed().refusal(LEAD, setting("2027-01-16")).code is Code.FORBIDDEN


def test_the_day_lies_ahead() -> None:
    """[LOBBY3] The day of the deletion lies between tomorrow and a year ahead, and is a day of the calendar."""
    play = crewed()
    for past in ("2027-01-15", "2026-12-31"):
        refused = play.refusal(CONTROL, setting(past))
        assert (refused.code, refused.field) == (Code.BAD_FIELD, "keep_until")
    assert play.refusal(CONTROL, setting("2028-02-01")).code is Code.BAD_FIELD
    for nonsense in ("2027-02-30", "20270220", "soon", "2027-02-20T00:00"):
        with pytest.raises(Rejected, match="keep_until"):
            parse_command({"type": "recording.set", "drafts": True, "names": True, "keep_until": nonsense})


def test_named_once() -> None:
    """[LOBBY1] The opening of every exercise holds the announcement once."""
    play = crewed()
    assert named(play, "recording.announced")
    with pytest.raises(IndexError):
        named(play, "recording.announced", 1)
