"""The scenarios that come with the product, played through by nobody."""

from __future__ import annotations

import pytest

from sims.core.clock import time_at
from sims.core.exercise import next_due
from sims.core.injects import InjectReleased
from sims.core.scenario import Scenario
from sims.studio.shipped import read_shipped, shipped_files
from tests.core.play import CONTROL, Play


def left_alone(scenario: Scenario) -> Play:
    """The scenario from its start to its end, with a player in every seat and nobody doing anything."""
    play = Play()
    play.open(scenario)
    play.join(CONTROL, "control")
    for number, role in enumerate(scenario.roles):
        play.join(f"player{number:02}", "player", role.key)
    play.begin()
    began = play.at
    while (upcoming := next_due(play.exercise)) is not None and upcoming <= scenario.duration:
        play.at = max(play.at, began + upcoming)
        assert time_at(play.exercise.clock, play.at) == max(upcoming, play.t)
        play.conduct(counting=True)
    return play


@pytest.mark.parametrize("key", sorted(shipped_files()))
def test_a_shipped_scenario_runs_to_its_end_by_itself(key: str) -> None:
    """[SCN29] Left alone, everything that is not held goes out at its time, in order, and nothing that falls due is refused."""
    scenario = read_shipped(key)
    play = left_alone(scenario)
    keys = {inject.due: inject.key for inject in play.exercise.injects.injects.values()}
    released = [row.fact for row in play.rows if isinstance(row.fact.event, InjectReleased)]
    assert [keys[fact.t] for fact in released] == [inject.key for inject in scenario.injects if not inject.hold]
