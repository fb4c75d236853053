"""The conductor, one behaviour at a time: when things go out, at what pace, and what it survives."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from django.db import connection

from sims import lease, log
from sims.core.clock import EndClock, JumpClock, PauseClock, ResumeClock, SetClockSpeed, StartClock
from sims.core.injects import FreeInject, InjectPlanned, SkipInject
from sims.core.people import JoinParticipant
from sims.folds import fold_of
from sims.models import Lease, Row
from tests.sims.exercises import CONTROL, Rig, open_exercise, planned
from tests.sims.stage import Stage, audit, releases

pytestmark = pytest.mark.django_db(transaction=True)


def running_exercise(stage: Stage, *injects: InjectPlanned, speed: int = 100) -> Rig:
    rig = open_exercise(*injects, clocks=stage.clocks)
    rig.keeper = stage.keeper
    rig.ack("door", JoinParticipant(participant=CONTROL, role="control"))
    rig.ack(CONTROL, StartClock(speed=speed))
    return rig


def out(rig: Rig) -> list[str]:
    """Titles in the order in which they went out."""
    titles = {f"{row.audience}:{row.n}": row for row in log.read_all(rig.id) if row.type == "inject.planned"}
    return [titles[one.name].wire.partition('"key":"')[2].partition('"')[0] for one in releases(rig)]


@contextmanager
def database_away() -> Iterator[None]:
    """Every query about exercises fails meanwhile."""
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE sims_head RENAME TO sims_head_away")
    try:
        yield
    finally:
        with connection.cursor() as cursor:
            cursor.execute("ALTER TABLE sims_head_away RENAME TO sims_head")


@pytest.mark.parametrize("speed", [25, 100, 350, 6_000])
def test_on_time_at_every_speed(speed: int) -> None:
    """[TIME11] The conductor sleeps until the next inject is due, no longer: only rounding makes anything late."""
    stage = Stage()
    injects = [planned(f"i{n}", 977 * n, n) for n in range(12)]
    stage.enter()
    rig = running_exercise(stage, *injects, speed=speed)
    stage.run(977 * 12 * 100 // speed + 1_000)
    found = releases(rig)
    assert len(found) == 12
    assert [one.late for one in found[1:]] == [one.t - one.due for one in found[1:]]
    assert max(one.late for one in found[1:]) <= speed // 100 + 1
    assert found[0].late <= 200 * speed // 100, "the start itself is noticed within a look"


def test_an_exercise_is_noticed_within_a_look() -> None:
    """[TIME12] What starts, resumes or becomes due by a jump is noticed within 200 ms."""
    stage = Stage()
    stage.enter()
    stage.run(3_333)
    rig = running_exercise(stage, planned("first", 0, 0), planned("second", 60_000, 1), planned("third", 60_100, 2))
    stage.run(200)
    assert out(rig) == ["first"]
    rig.ack(CONTROL, PauseClock(reason="A pause"))
    stage.run(120_000)
    rig.ack(CONTROL, ResumeClock())
    rig.ack(CONTROL, JumpClock(to=60_050))
    stage.run(200)
    assert out(rig) == ["first", "second", "third"]
    assert audit(rig) == []


def test_equal_times_go_together_in_order_of_position() -> None:
    """[TIME13] Injects due at the same time go out in one commit, in order of position."""
    stage = Stage()
    stage.enter()
    rig = running_exercise(stage, *(planned(f"i{n}", 5_000, 9 - n) for n in range(10)))
    stage.run(6_000)
    assert out(rig) == [f"i{n}" for n in reversed(range(10))]
    assert len({one.at for one in releases(rig)}) == 1


def test_a_jump_releases_what_it_passed_five_a_second() -> None:
    """[TIME14] Overdue injects go out in order, at most five in any wall second, and fresh ones wait behind them."""
    stage = Stage()
    stage.enter()
    rig = running_exercise(stage, *(planned(f"i{n}", n * 1_000, n) for n in range(14)), planned("fresh", 22_500, 0))
    stage.run(1_500)
    rig.ack(CONTROL, JumpClock(to=20_500))
    stage.run(10_000)
    found = releases(rig)
    assert out(rig) == [*(f"i{n}" for n in range(14)), "fresh"]
    for first, sixth in zip(found[2:14], found[7:14], strict=False):
        assert sixth.at - first.at >= 1_000
    assert found[13].at - found[2].at <= 11 * 220, "no slower than five a second either"
    assert found[14].at - found[13].at < 200
    assert audit(rig) == []


def test_control_may_skip_the_backlog() -> None:
    """[TIME15] Overdue injects that control skips do not hold the others up."""
    stage = Stage()
    rig = running_exercise(stage, *(planned(f"i{n}", n * 100, n) for n in range(20)), planned("last", 60_000, 0))
    stage.run(59_900)
    rig.submit(CONTROL, *(SkipInject(inject=f"control:{n}") for n in range(1, 21)))
    stage.enter()
    stage.run(400)
    assert out(rig) == ["last"]


def test_a_freed_inject_goes_at_once() -> None:
    """[TIME12] An inject that is freed after its time goes out within a look."""
    stage = Stage()
    stage.enter()
    rig = running_exercise(stage, planned("held", 1_000, 0, held=True))
    stage.run(30_000)
    assert out(rig) == []
    rig.ack(CONTROL, FreeInject(inject="control:1"))
    stage.run(200)
    (one,) = releases(rig)
    assert 29_000 <= one.late <= 29_200


def test_a_death_is_caught_up_by_the_next() -> None:
    """[TIME16] What was due while nobody conducted goes out once, in order, when somebody is back; the log says how late."""
    stage = Stage()
    first = stage.enter()
    rig = running_exercise(stage, *(planned(f"i{n}", n * 1_000, n) for n in range(10)))
    stage.run(2_500)
    stage.kill(first)
    stage.run(2_000)
    stage.enter()
    stage.run(10_000)
    assert out(rig) == [f"i{n}" for n in range(10)]
    assert audit(rig) == []
    assert releases(rig)[3].late >= 2_000, "the lease of the dead one had to run out"
    assert releases(rig)[-1].late <= 200


def test_three_at_once_are_harmless() -> None:
    """[TIME17] Several conductors release nothing twice and nothing out of order; all but one stand by."""
    stage = Stage()
    for _ in range(3):
        stage.enter()
    rig = running_exercise(stage, *(planned(f"i{n}", n * 333, n) for n in range(30)))
    stage.run(5_000)
    assert sorted(len(player.conductor.exercises) for player in stage.players) == [0, 0, 1]
    stage.run(6_000)
    assert len(out(rig)) == 30
    assert audit(rig) == []


def test_one_that_does_not_know_that_it_lost_is_harmless() -> None:
    """[TIME17] A conductor that still believes in its lease releases nothing that another has released."""
    stage = Stage()
    rig = running_exercise(stage, *(planned(f"i{n}", n * 100, n) for n in range(50)))
    first = stage.enter()
    stage.run(300)
    Lease.objects.filter(exercise_id=rig.id).update(holder="nobody", until=0)
    second = stage.enter()
    stage.run(600)
    assert first.conductor.exercises == second.conductor.exercises == {rig.id}
    stage.run(5_000)
    assert first.conductor.exercises == set()
    assert len(out(rig)) == 50
    assert audit(rig) == []


def test_a_stopped_process_that_goes_on_finds_its_lease_gone() -> None:
    """[TIME3] After a stall of 30 s the first thing that a conductor learns is that somebody else took over."""
    stage = Stage()
    rig = running_exercise(stage, *(planned(f"i{n}", n * 1_000, n) for n in range(60)))
    first = stage.enter()
    stage.run(2_000)
    stage.stall(first, 30_000)
    stage.enter()
    stage.run(29_000)
    fence = Lease.objects.get(exercise_id=rig.id).fence
    stage.run(5_000)
    assert first.conductor.exercises == set()
    assert Lease.objects.get(exercise_id=rig.id).fence == fence == 2
    stage.run(30_000)
    assert len(out(rig)) == 60
    assert audit(rig) == []


def test_a_successor_takes_over_without_a_gap() -> None:
    """[TIME4] When a successor enters, nothing is late, whether the one before it goes or stays a while."""
    stage = Stage()
    first = stage.enter()
    rig = running_exercise(stage, *(planned(f"i{n}", n * 50, n) for n in range(100)))
    stage.run(1_010)
    stage.enter(after=first.conductor.holder)
    stage.run(700)
    first.conductor.leave()
    stage.kill(first)
    stage.run(5_000)
    assert max(one.late for one in releases(rig)[5:]) <= 2
    assert audit(rig) == []


def test_an_ended_exercise_is_given_back() -> None:
    """[TIME18] After ENDEX nothing goes out and the lease is free; a paused exercise keeps its conductor."""
    stage = Stage()
    player = stage.enter()
    rig = running_exercise(stage, planned("never", 60_000, 0))
    stage.run(500)
    rig.ack(CONTROL, PauseClock(reason="A pause"))
    stage.run(10_000)
    assert player.conductor.exercises == {rig.id}
    assert Lease.objects.get(exercise_id=rig.id).until > stage.clocks.wall
    rig.ack(CONTROL, EndClock())
    stage.run(120_000)
    assert player.conductor.exercises == set()
    assert Lease.objects.get(exercise_id=rig.id).until == 0
    assert out(rig) == []


def test_the_database_may_go_away() -> None:
    """[TIME19] A database that fails for a while ends nothing: when it is back, what was due goes out, once and in order."""
    stage = Stage()
    stage.enter()
    rig = running_exercise(stage, *(planned(f"i{n}", n * 500, n) for n in range(10)))
    stage.run(1_200)
    with database_away():
        stage.run(1_500)
    stage.run(10_000)
    assert out(rig) == [f"i{n}" for n in range(10)]
    assert audit(rig) == []


def test_an_exercise_from_the_future_stops_no_other() -> None:
    """[TIME20] An exercise whose log holds an unknown event is set aside and tried again slowly; the others stay on time."""
    stage = Stage()
    stage.enter()
    newer = running_exercise(stage, planned("newer", 1_000, 0))
    other = running_exercise(stage, *(planned(f"i{n}", n * 1_000, n) for n in range(20)))
    rows = Row.objects.filter(exercise_id=newer.id, type="inject.planned")
    written = rows.get().wire
    rows.update(wire=written.replace("inject.planned", "inject.dreamt"))
    fold_of(newer.id).forget()
    stage.run(21_000)
    assert out(newer) == []
    assert max(one.late for one in releases(other)[1:]) <= 2
    rows.update(wire=written)
    stage.run(10_000)
    assert out(newer) == ["newer"]


def test_an_inject_that_breaks_the_server_stops_no_other() -> None:
    """[TIME20] An inject whose release fails is tried again slowly; those due with it and after it go out on time."""
    stage = Stage()
    stage.enter()
    broken = planned("broken", 1_000, 1, to=("nowhere",))
    rig = running_exercise(stage, planned("before", 1_000, 0), broken, planned("after", 1_000, 2), planned("later", 9_000, 3))
    stage.run(10_000)
    assert out(rig) == ["before", "after", "later"]
    assert max(one.late for one in releases(rig)) <= 60


def test_a_wall_clock_that_is_set_is_noticed_without_anybody_acting() -> None:
    """[TIME21] A wall clock set while nothing happens is logged within seconds, and injects keep their pace."""
    stage = Stage()
    stage.enter()
    rig = running_exercise(stage, planned("i0", 10_000, 0), planned("i1", 20_000, 1))
    stage.run(5_000)
    stage.clocks.wall += 3_600_000
    stage.run(1_500)
    assert [row.type for row in log.read_all(rig.id)][-1] == "clock.stepped"
    stage.clocks.wall -= 7_200_000
    stage.run(15_000)
    assert out(rig) == ["i0", "i1"]
    assert max(one.late for one in releases(rig)) <= 2


def test_a_speed_set_on_the_way_moves_the_next_wake() -> None:
    """[TIME11] A change of speed counts at once for the inject that is waited for."""
    stage = Stage()
    stage.enter()
    rig = running_exercise(stage, planned("i0", 60_000, 0), speed=25)
    stage.run(1_000)
    rig.ack(CONTROL, SetClockSpeed(speed=6_000, rehearsal=True))
    stage.run(1_000)
    (one,) = releases(rig)
    assert one.late <= 61


def test_no_lease_is_left_behind() -> None:
    """[TIME3] A conductor that leaves gives everything back at once."""
    stage = Stage()
    player = stage.enter()
    rig = running_exercise(stage, planned("i0", 60_000, 0))
    stage.run(1_000)
    player.conductor.leave()
    assert lease.take([rig.id], "next", stage.clocks.wall) == {rig.id: 2}
