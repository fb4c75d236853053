"""Facilitators come and go; the exercise does not depend on any of their browsers."""

from __future__ import annotations

import pytest

from sims.core.clock import EndClock, PauseClock, ResumeClock, StartClock
from sims.core.injects import ReleaseInject
from sims.core.people import JoinParticipant
from sims.core.rejections import Code, Rejected
from sims.folds import folded
from tests.sims.exercises import CONTROL, Rig, open_exercise, planned
from tests.sims.stage import Stage

pytestmark = pytest.mark.django_db(transaction=True)

OTHER = "p9other"


def running(stage: Stage) -> Rig:
    rig = open_exercise(planned("one", 1_000, 0), planned("two", 60_000, 1), clocks=stage.clocks)
    rig.keeper = stage.keeper
    rig.ack("door", JoinParticipant(participant=CONTROL, role="control"))
    stage.enter()
    rig.ack(CONTROL, StartClock())
    return rig


def standing(rig: Rig) -> tuple[str, dict[str, str]]:
    """The phase, and what became of each inject."""
    with folded(rig.id) as fold:
        exercise = fold.exercise
        return exercise.clock.phase, {one.key: one.status for one in exercise.injects.injects.values()}


def name_of(rig: Rig, key: str) -> str:
    with folded(rig.id) as fold:
        return next(name for name, one in fold.exercise.injects.injects.items() if one.key == key)


def test_nobody_looks() -> None:
    """[DAY13] With no browser of control there, what is due goes out; another facilitator comes in and has everything."""
    stage = Stage()
    rig = running(stage)
    stage.run(3_000)
    assert standing(rig) == ("running", {"one": "released", "two": "planned"})
    rig.ack("door", JoinParticipant(participant=OTHER, role="control"))
    rig.ack(OTHER, PauseClock(reason="I have it"))
    rig.ack(OTHER, ResumeClock())
    rig.ack(OTHER, ReleaseInject(inject=name_of(rig, "two")))
    rig.ack(OTHER, EndClock())
    assert standing(rig) == ("ended", {"one": "released", "two": "released"})


def test_both_at_once() -> None:
    """[DAY13] Two facilitators who fire the same inject fire it once; the second is told so."""
    stage = Stage()
    rig = running(stage)
    rig.ack("door", JoinParticipant(participant=OTHER, role="control"))
    two = name_of(rig, "two")
    rig.ack(CONTROL, ReleaseInject(inject=two))
    [refused] = rig.submit(OTHER, ReleaseInject(inject=two))
    assert isinstance(refused, Rejected)
    assert refused.code is Code.WRONG_STATE
