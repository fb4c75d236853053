"""How conductors follow each other in one process: the podium, the minute, the successor who does not come."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise

import pytest

from sims.crowds import Crowd
from sims.shift import CALL_AGAIN_MS, SHIFT_MS, Podium, conduct
from tests.sims.exercises import planned
from tests.sims.stage import Stage, audit, releases
from tests.sims.test_conductor import running_exercise
from tests.sims.test_crowds import opened

pytestmark = pytest.mark.django_db(transaction=True)


@dataclass
class Sleep:
    """Sleeping makes time pass on the stage's clocks; `then` may act in the sleep and say that it is time to stop."""

    stage: Stage
    until: int
    then: Callable[[], bool] = lambda: False
    slept: list[float] = field(default_factory=list)

    def wait(self, timeout: float) -> bool:
        self.slept.append(timeout)
        self.stage.clocks.advance(max(1, round(timeout * 1000)))
        return self.then() or self.stage.clocks.steady >= self.until


def test_one_stands_on_the_podium() -> None:
    """[TIME30] A process has one conductor: a second one goes away at once unless the first has called for a successor."""
    podium = Podium()
    assert podium.enter("a")
    assert not podium.enter("b")
    podium.call("somebody else")
    assert not podium.enter("b")
    podium.call("a")
    assert podium.enter("b")
    assert not podium.is_held_by("a")
    podium.leave("a")
    assert podium.is_held_by("b")
    assert not podium.enter("c"), "a call is used up by the one who came"
    podium.leave("b")
    assert podium.enter("c")


def test_a_duplicate_does_nothing() -> None:
    """[TIME30] A conduct task that was delivered twice ends at once and takes no lease."""
    stage, podium = Stage(), Podium()
    running_exercise(stage, planned("i0", 0, 0))
    assert podium.enter("first")
    second = stage.enter().conductor
    conduct(second, podium, Sleep(stage, 10_000_000), lambda: stage.clocks.steady, lambda _: None)
    assert podium.is_held_by("first")
    assert second.exercises == set()


def test_it_goes_on_while_nobody_comes() -> None:
    """[TIME31] After a minute it calls a successor, again every ten seconds, and conducts on time until one is there."""
    stage, podium, called = Stage(), Podium(), []
    rig = running_exercise(stage, *(planned(f"i{n}", n * 1_000, n) for n in range(150)))
    conductor = stage.enter().conductor
    start = stage.clocks.steady

    def call(holder: str) -> None:
        called.append((holder, stage.clocks.steady - start))

    conduct(conductor, podium, Sleep(stage, start + 145_000), lambda: stage.clocks.steady, call)
    assert {holder for holder, _ in called} == {conductor.holder}
    moments = [moment for _, moment in called]
    assert SHIFT_MS <= moments[0] <= SHIFT_MS + 200
    assert all(CALL_AGAIN_MS <= later - sooner <= CALL_AGAIN_MS + 200 for sooner, later in pairwise(moments))
    assert len(releases(rig)) == 145
    assert max(one.late for one in releases(rig)[1:]) <= 2


def test_it_goes_when_the_successor_is_there() -> None:
    """[TIME32] When a successor has entered, the one before it goes and leaves it every lease; nothing is late or doubled."""
    stage, podium = Stage(), Podium()
    rig = running_exercise(stage, *(planned(f"i{n}", n * 1_000, n) for n in range(90)))
    first = stage.enter().conductor
    second = None

    def call(holder: str) -> None:
        nonlocal second
        second = stage.enter(after=holder).conductor
        assert podium.enter(second.holder)
        second.turn()

    conduct(first, podium, Sleep(stage, 10_000_000), lambda: stage.clocks.steady, call)
    assert stage.clocks.steady < 5_000 + SHIFT_MS + 1_000
    assert second is not None
    assert second.exercises == {rig.id}
    podium.leave(second.holder)
    conduct(second, podium, Sleep(stage, stage.clocks.steady + 30_000), lambda: stage.clocks.steady, lambda _: None)
    assert len(releases(rig)) == 90
    assert audit(rig) == []
    assert max(one.late for one in releases(rig)[1:]) <= 2


def test_stopping_gives_everything_back() -> None:
    """[TIME33] Asked to stop, it goes within one sleep of at most 200 ms, its leases and its place free."""
    stage, podium = Stage(), Podium()
    rig = running_exercise(stage, planned("i0", 600_000, 0))
    conductor = stage.enter().conductor
    sleep = Sleep(stage, stage.clocks.steady + 3_000)
    conduct(conductor, podium, sleep, lambda: stage.clocks.steady, lambda _: None)
    assert max(sleep.slept) <= 0.2
    assert podium.enter("next")
    following = stage.enter().conductor
    following.turn()
    assert following.exercises == {rig.id}


def test_the_successor_goes_on_with_the_public() -> None:
    """[TIME34] What one conductor has worked out of a public is the next one's, and is not worked out again."""
    stage, podium = Stage(), Podium()
    rig = opened(stage)
    first = stage.players[0].conductor
    second = None

    def call(holder: str) -> None:
        nonlocal second
        second = stage.enter(after=holder).conductor
        assert podium.enter(second.holder)

    conduct(first, podium, Sleep(stage, 10_000_000), lambda: stage.clocks.steady, call)
    assert second is not None
    left = podium.inherit(second.holder)
    second.inherit(left)
    second.turn()
    assert second.crowds[rig.id] is left[rig.id]


def test_a_successor_waits_for_the_one_before() -> None:
    """[TIME34] Nobody takes over what somebody still works at; who does not go is waited for no longer than said."""
    podium, crowd = Podium(), Crowd()
    podium.enter("first")
    podium.call("first")
    podium.enter("second")
    assert podium.inherit("second", seconds=0.01) == {}
    found: list[object] = []
    waiting = threading.Thread(target=lambda: found.append(podium.inherit("second", seconds=30)))
    waiting.start()
    podium.leave("first", {"x": crowd})
    waiting.join()
    assert found == [{"x": crowd}]
    assert podium.inherit("second") == {}, "it is inherited once"


def test_nobody_waits_for_who_hangs() -> None:
    """[TIME34] Who hangs for longer is waited for by its own successor alone, and leaves nothing that would be outdated."""
    podium, fresh, outdated = Podium(), Crowd(), Crowd()
    for earlier, later in pairwise(["hangs", "second", "third"]):
        podium.enter(earlier)
        podium.call(earlier)
        podium.enter(later)
        if earlier != "hangs":
            podium.leave(earlier, {"x": fresh})
    podium.leave("hangs", {"x": outdated})
    assert podium.inherit("third", seconds=0) == {"x": fresh}
