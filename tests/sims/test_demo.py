"""The demo, as the first start leaves it."""

import pytest

from sims import log
from sims.core.clock import time_at
from sims.demo import PLAYED_MS, open_demo
from sims.folds import folded
from sims.studio.shipped import read_shipped
from sims.timekeeper import wall_ms
from tests.sims.visitors import new_team

pytestmark = pytest.mark.django_db(transaction=True)


def test_the_demo_stands_paused_after_two_minutes() -> None:
    """[RUN23] The demo has been played for two minutes, everything at its own time, and stands paused with nobody in it."""
    exercise = open_demo(read_shipped("bare-repost"), "0" * 64, new_team())
    with folded(exercise.pk) as fold:
        state = fold.exercise
        assert state.clock.phase == "paused"
        assert time_at(state.clock, wall_ms()) == PLAYED_MS
        out = [inject for inject in state.injects.injects.values() if inject.due <= PLAYED_MS]
        assert out
        assert all(inject.release is not None and inject.release.late == 0 for inject in out)
        assert all(person.removed is not None for person in state.people.participants.values())
        assert state.clock.offset == 0
    assert log.verify(exercise.pk).ok
