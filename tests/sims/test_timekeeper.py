"""Wall clocks that are set, and what the log makes of it."""

import json
from itertools import pairwise

import pytest

from sims import log
from sims.core.talk import Say
from sims.timekeeper import Timekeeper
from tests.sims.exercises import SOCIAL, Clocks, post, started_exercise

HOUR = 3_600_000


def test_no_step_in_ordinary_time() -> None:
    """[LOG20] While both clocks run alike nothing is corrected, however long it takes between two looks."""
    clocks = Clocks()
    keeper = clocks.timekeeper()
    for pause in (0, 1, 250, 60_000, HOUR):
        clocks.advance(pause)
        reading = keeper.read("x", 0, clocks.wall - 1)
        assert (reading.at, reading.step) == (clocks.wall, 0)


@pytest.mark.parametrize("step", [HOUR, -HOUR, 10 * 365 * 24 * HOUR, -600_000, 700])
def test_a_step_is_made_up_for(step: int) -> None:
    """[LOG21] A wall clock that steps is made up for in full: corrected time goes on as the steady clock does."""
    clocks = Clocks()
    keeper = clocks.timekeeper()
    before = keeper.read("x", 0, 0).at
    clocks.advance(1_000)
    clocks.wall += step
    reading = keeper.read("x", 0, before)
    assert (reading.at, reading.step) == (before + 1_000, -step)
    clocks.advance(500)
    assert keeper.read("x", -step, reading.at) == type(reading)(before + 1_500, 0)


def test_a_first_look_cannot_go_back() -> None:
    """[LOG22] A process that looks for the first time never stamps earlier than the log's last stamp."""
    clocks = Clocks()
    reading = clocks.timekeeper().read("x", 0, clocks.wall + HOUR)
    assert (reading.at, reading.step) == (clocks.wall + HOUR, HOUR)


def test_two_processes_correct_once() -> None:
    """[LOG23] What one process has corrected is not corrected again by another that saw the same step."""
    clocks = Clocks()
    one, other = clocks.timekeeper(), Timekeeper(lambda: clocks.wall, lambda: clocks.steady)
    start = one.read("x", 0, 0).at
    other.read("x", 0, 0)
    clocks.advance(1_000)
    clocks.wall -= HOUR
    first = one.read("x", 0, start)
    assert first.step == HOUR
    assert other.read("x", first.step, first.at).step == 0


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("step", [HOUR, -HOUR])
def test_exercise_time_goes_on(step: int) -> None:
    """[LOG24] A stepped wall clock is logged for control, and `t` and `at` go on without a jump and never decrease."""
    rig = started_exercise()
    rig.ack(SOCIAL, post("before"))
    rig.clocks.advance(1_000)
    rig.clocks.wall += step
    rig.ack(SOCIAL, post("after"))
    rig.clocks.advance(1_000)
    rig.ack(SOCIAL, Say(text="and on"))
    rows = list(log.read_all(rig.id))
    assert [row.t for row in rows if row.type == "post.published"] == [0, 1_000]
    assert [row.t for row in rows if row.type == "talk.said"] == [2_000]
    stepped = [json.loads(row.wire) for row in rows if row.type == "clock.stepped"]
    assert [item["by"] for item in stepped] == [-step]
    assert {item["audience"] for item in stepped} == {"control"}
    assert all(earlier.at <= later.at and earlier.t <= later.t for earlier, later in pairwise(rows))
