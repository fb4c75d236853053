"""Leases: one holder at a time, a number that only rises, and no way to lock anybody out for long."""

import pytest

from sims import lease
from sims.core.clock import EndClock, PauseClock
from sims.lease import LEASE_MS
from sims.models import Lease
from tests.sims.exercises import CONTROL, open_exercise, started_exercise

NOW = 1_800_000_000_000

pytestmark = pytest.mark.django_db(transaction=True)


def fence_of(exercise_id: str) -> int:
    return Lease.objects.get(exercise_id=exercise_id).fence


def test_one_holder_at_a_time() -> None:
    """[TIME1] A lease is taken by one conductor, and by another only when it has run out."""
    one = open_exercise().id
    assert lease.take([one], "a", NOW) == {one: 1}
    assert lease.take([one], "b", NOW + LEASE_MS - 1) == {}
    assert lease.take([one], "b", NOW + LEASE_MS) == {one: 2}


def test_the_number_only_rises() -> None:
    """[TIME2] Each new holder gets a higher fencing number, the same one coming back included; renewing changes nothing."""
    one = open_exercise().id
    seen = []
    for turn, holder in enumerate(["a", "b", "a", "a", "c"]):
        at = NOW + turn * LEASE_MS
        (fence,) = lease.take([one], holder, at).values()
        seen.append(fence)
        assert lease.renew({one: fence}, holder, at + 1_000) == set()
        assert fence_of(one) == fence
        lease.release([one], holder)
    assert seen == sorted(set(seen))


def test_renewing_keeps_it() -> None:
    """[TIME1] A lease that is renewed each second never becomes free."""
    one = open_exercise().id
    held = lease.take([one], "a", NOW)
    for second in range(1, 20):
        assert lease.renew(held, "a", NOW + second * 1_000) == set()
        assert lease.take([one], "b", NOW + second * 1_000 + 999) == {}


def test_a_holder_who_was_away_finds_out() -> None:
    """[TIME3] Who slept through the end of a lease is told what is somebody else's now, and wins nothing back by renewing."""
    one, two = open_exercise().id, open_exercise().id
    held = lease.take([one, two], "a", NOW)
    later = NOW + 30_000
    taken = lease.take([one], "b", later)
    assert lease.renew(held, "a", later) == {one}
    assert lease.renew(taken, "b", later + 1_000) == set()
    assert Lease.objects.get(exercise_id=one).holder == "b"


def test_an_older_number_is_worth_nothing() -> None:
    """[TIME2] A lease that was lost and won again is not held by the number from before."""
    one = open_exercise().id
    old = lease.take([one], "a", NOW)
    lease.take([one], "b", NOW + LEASE_MS)
    lease.take([one], "a", NOW + 2 * LEASE_MS)
    assert lease.renew(old, "a", NOW + 2 * LEASE_MS) == {one}


def test_releasing_touches_only_ones_own() -> None:
    """[TIME3] Giving a lease back frees it at once, and does nothing to one that somebody else has by now."""
    one = open_exercise().id
    lease.take([one], "a", NOW)
    lease.release([one], "a")
    assert lease.take([one], "b", NOW + 1) == {one: 2}
    lease.release([one], "a")
    assert lease.take([one], "c", NOW + 2) == {}


def test_a_successor_need_not_wait() -> None:
    """[TIME4] The successor who was called takes the lease at once; anybody else waits for its end."""
    one = open_exercise().id
    lease.take([one], "a", NOW)
    assert lease.take([one], "other", NOW + 1, after="nobody") == {}
    assert lease.take([one], "b", NOW + 1, after="a") == {one: 2}


def test_a_wall_clock_that_was_set_back_locks_nobody_out() -> None:
    """[TIME5] A lease from before the wall clock was set back by an hour does not last that hour."""
    one = open_exercise().id
    lease.take([one], "a", NOW)
    assert lease.take([one], "b", NOW - 3_600_000) == {one: 2}


def test_neglected() -> None:
    """[TIME6] A running exercise is neglected without a lease, or with one that was not renewed for two seconds."""
    fresh, silent, bare = (started_exercise() for _ in range(3))
    paused, ended, draft = started_exercise(), started_exercise(), open_exercise()
    paused.ack(CONTROL, PauseClock(reason="A pause"))
    ended.ack(CONTROL, EndClock())
    lease.take([fresh.id], "a", NOW)
    lease.take([silent.id], "b", NOW - 2_001)
    assert lease.neglected(NOW) == sorted([silent.id, bare.id])
    assert draft.id not in lease.neglected(NOW + 60_000)
