"""Exercises conducted by real Celery workers over a real broker, in real time, while both are killed."""

import statistics
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from sims.core.clock import EndClock, SetClockSpeed, StartClock
from sims.core.people import JoinParticipant
from sims.lease import LEASE_MS
from sims.models import Lease
from sims.timekeeper import Timekeeper, wall_ms
from tests.celery.troupe import Troupe
from tests.servers.product import wait_until
from tests.servers.valkey import ValkeyServer
from tests.sims.exercises import CONTROL, Rig, open_exercise, planned
from tests.sims.stage import audit, releases

pytestmark = pytest.mark.django_db(transaction=True)

SPEED = 6_000
FIRST_MS = 120_000


@pytest.fixture
def troupe(child_environment: dict[str, str], own_valkey: ValkeyServer, tmp_path: Path) -> Iterator[Troupe]:
    troupe = Troupe({**child_environment, "REDIS_URL": own_valkey.url}, own_valkey, tmp_path)
    yield troupe
    troupe.end()


def exercise_at_60x(injects: int, gap_ms: int) -> Rig:
    """Not started yet; one inject each `gap_ms` of wall time, the first one after two seconds at 60x."""
    rig = open_exercise(*(planned(f"i{n}", FIRST_MS + n * gap_ms * SPEED // 100, n) for n in range(injects)))
    rig.keeper = Timekeeper()
    rig.ack("door", JoinParticipant(participant=CONTROL, role="control"))
    return rig


def wall_lateness(rig: Rig) -> list[int]:
    return [one.late * 100 // SPEED for one in releases(rig)]


def conducted(rig: Rig) -> bool:
    return Lease.objects.filter(exercise_id=rig.id, until__gt=wall_ms()).exists()


def start_when_conducted(rig: Rig, troupe: Troupe) -> None:
    """Machines that are busy take their time to start a worker: until it is there, the clock runs slowly."""
    rig.ack(CONTROL, StartClock(speed=100))
    wait_until(lambda: conducted(rig), 60, f"conducted\n{troupe.said()}")
    rig.ack(CONTROL, SetClockSpeed(speed=SPEED, rehearsal=True))


def wait_for_releases(rig: Rig, count: int, seconds: float, troupe: Troupe) -> None:
    wait_until(lambda: len(releases(rig)) >= count, seconds, f"{count} releases, there are {len(releases(rig))}\n{troupe.said()}")


def check_releases(rig: Rig, count: int) -> None:
    assert len(releases(rig)) == count
    assert audit(rig) == []


def test_on_time_at_60x_while_the_broker_is_killed(troupe: Troupe) -> None:
    """[TIME40] A broker that is killed and comes back after seconds makes no inject late: conducting does not need it."""
    troupe.conductor()
    rig = exercise_at_60x(48, 250)
    start_when_conducted(rig, troupe)
    wait_for_releases(rig, 8, 20, troupe)
    troupe.valkey.kill()
    wait_for_releases(rig, 28, 20, troupe)
    troupe.valkey.start()
    wait_for_releases(rig, 48, 20, troupe)
    check_releases(rig, 48)
    wait_until(lambda: troupe.listeners() == 1, 20, f"the worker takes calls again\n{troupe.said()}")
    late = wall_lateness(rig)
    assert statistics.median(late) < 100, late
    assert max(late) < 1_000, "nothing was missed, however busy the machine"


def test_a_killed_conductor_is_replaced(troupe: Troupe) -> None:
    """[TIME41] When the conductor's worker is killed nothing is lost: the next one releases what was due, once, in order."""
    first = troupe.conductor()
    rig = exercise_at_60x(20, 500)
    start_when_conducted(rig, troupe)
    wait_for_releases(rig, 4, 30, troupe)
    troupe.kill(first)
    began = time.monotonic()
    troupe.conductor()
    wait_until(lambda: troupe.listeners() == 1, 30, f"the next one listens\n{troupe.said()}")
    there_after = round((time.monotonic() - began) * 1000)
    wait_for_releases(rig, 20, 30, troupe)
    check_releases(rig, 20)
    assert max(wall_lateness(rig)) < max(LEASE_MS, there_after) + 5_000, "a lease runs out while the next one starts"


def test_a_conductor_that_is_asked_to_stop_goes_at_once(troupe: Troupe) -> None:
    """[TIME33] An ordered stop does not wait for the conductor's minute, and another worker goes on within seconds."""
    first = troupe.conductor()
    rig = exercise_at_60x(16, 500)
    rig.ack(CONTROL, StartClock(speed=100))
    wait_until(lambda: conducted(rig), 60, f"conducted\n{troupe.said()}")
    troupe.conductor()
    wait_until(lambda: troupe.listeners() == 2, 60, f"a second worker\n{troupe.said()}")
    rig.ack(CONTROL, SetClockSpeed(speed=SPEED, rehearsal=True))
    wait_for_releases(rig, 8, 30, troupe)
    asked = time.monotonic()
    first.terminate()
    first.wait(8)
    assert time.monotonic() - asked < 5, troupe.said()
    wait_for_releases(rig, 16, 20, troupe)
    check_releases(rig, 16)
    assert max(wall_lateness(rig)) < 2_000, wall_lateness(rig)


def test_beat_calls_a_conductor_for_whoever_has_none(troupe: Troupe) -> None:
    """[TIME42] A running exercise that nobody conducts is noticed each second and a conductor is called, until there is one."""
    rig = exercise_at_60x(4, 250)
    rig.ack(CONTROL, StartClock(speed=SPEED, rehearsal=True))
    troupe.worker()
    troupe.beat()
    wait_until(lambda: troupe.calls() >= 3, 30, "three calls")
    troupe.conductor()
    wait_until(lambda: conducted(rig), 30, f"conducted\n{troupe.said()}")
    wait_for_releases(rig, 4, 20, troupe)
    check_releases(rig, 4)
    wait_until(lambda: troupe.calls() == 0, 10, "all calls are answered or have expired")
    rig.ack(CONTROL, EndClock())
