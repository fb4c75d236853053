"""Guessing join codes."""

from dataclasses import dataclass

import pytest

from sims import door
from sims.codes import new_join_code
from sims.core.rejections import Rejected
from sims.guessing import MOST_FAILURES, MOST_PER_SECOND, WINDOW, GuessBudget, LocalFailures, RedisFailures
from tests.servers.valkey import ValkeyServer
from tests.sims.visitors import Visitor, fresh_address, new_exercise


@dataclass
class Seconds:
    """A clock that tests turn."""

    now: float = 1_000.0

    def __call__(self) -> float:
        return self.now


def local_budget(clock: Seconds) -> GuessBudget:
    failures = LocalFailures(clock)
    return GuessBudget(failures, failures, clock)


def test_twenty_different_failures() -> None:
    """[WHO4] After twenty different wrong codes an address waits, ten minutes after the first of them at most; others do not."""
    clock = Seconds()
    budget = local_budget(clock)
    for number in range(MOST_FAILURES):
        assert budget.wait("a") == 0
        budget.failed("a", f"guess{number}")
        clock.now += 1
    assert budget.wait("a") == WINDOW - MOST_FAILURES
    assert budget.wait("b") == 0
    clock.now += WINDOW
    assert budget.wait("a") == 0


def test_one_typing_error_of_many() -> None:
    """[WHO4] The same wrong code again and again, from a whole room, is one failure."""
    clock = Seconds()
    budget = local_budget(clock)
    for _ in range(500):
        clock.now += 0.2
        budget.failed("hall", "ABCD1234")
    assert budget.wait("hall") == 0


def test_all_together() -> None:
    """[WHO4] Ten failures a second on the whole site, and addresses that have failed before wait; clean ones never do."""
    clock = Seconds()
    budget = local_budget(clock)
    for number in range(MOST_PER_SECOND):
        budget.failed(f"bot{number}", "x")
    assert budget.wait("bot3") == 1
    assert budget.wait("somebody") == 0
    clock.now += 1
    assert budget.wait("bot3") == 0


def test_a_hundred_thousand_guesses() -> None:
    """[WHO4] Of 100,000 guesses in a row twenty are looked at from one address, twenty each from a thousand."""
    for addresses, most in ((1, MOST_FAILURES), (1_000, 1_000 * MOST_FAILURES)):
        clock, looked = Seconds(), 0
        budget = local_budget(clock)
        for number in range(100_000):
            clock.now += WINDOW / 100_001
            address = f"bot{number % addresses}"
            if budget.wait(address) == 0:
                looked += 1
                budget.failed(address, new_join_code())
        assert looked <= most
        assert budget.wait("somebody") == 0


@pytest.mark.django_db
def test_guessing_over_http() -> None:
    """[WHO4] Whoever has used up the budget is told to wait, even with a right code; others join, and links go on working."""
    exercise, guesser = new_exercise(), Visitor()
    answers = [guesser.get(f"/api/join/{new_join_code()}") for _ in range(MOST_FAILURES + 5)]
    assert [answer.status_code for answer in answers].count(429) >= 5
    refused = guesser.get(f"/api/join/{exercise.join_code}")
    assert refused.status_code == 429
    assert 0 < int(refused["Retry-After"]) <= WINDOW
    assert refused.json()["code"] == "rate_limited"
    Visitor().join(exercise)
    guesser.enter(exercise, "observer")


@pytest.mark.django_db
def test_valid_codes_do_not_count() -> None:
    """[WHO5] Right codes are never counted, whether only looked at or used."""
    exercise, address = new_exercise(), fresh_address()
    for _ in range(MOST_FAILURES * 3):
        assert door.look_up(exercise.join_code, address) == exercise
    with pytest.raises(Rejected, match="No exercise is open"):
        door.look_up("00000000", address)


def test_counted_for_all_processes(valkey: ValkeyServer) -> None:
    """[WHO4] Failures that one process saw count in another, and are forgotten by themselves."""
    one, other = RedisFailures(valkey.url), RedisFailures(valkey.url)
    one.add("a", "x")
    other.add("a", "y")
    other.add("a", "x")
    tally = one.tally("a")
    assert tally.failures == 2
    assert 0 < tally.forgotten_in <= WINDOW
    assert tally.this_second <= 3
    assert one.tally("b").failures == 0


def test_without_redis(own_valkey: ValkeyServer) -> None:
    """[WHO4] While Redis is away the process counts by itself; when it is back, it counts for all again."""
    clock = Seconds()
    budget = GuessBudget(RedisFailures(own_valkey.url), LocalFailures(clock), clock)
    own_valkey.kill()
    for number in range(MOST_FAILURES):
        budget.failed("a", f"guess{number}")
    assert budget.wait("a") > 0
    own_valkey.start()
    clock.now += 6
    assert budget.wait("a") == 0
