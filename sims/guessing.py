"""Limits on guessing join codes: failures are counted, valid joins never are.

A failure is a *different* wrong code: a whole room that copies the same typing error from a slide counts as one. After 20 of
them in ten minutes an address waits. While the whole site sees more than ten failures a second, addresses that have failed
before wait too; those with a clean record do not, so that an attacker cannot close the doors for everybody.

Counted in Redis, so that all processes count together; in the process while Redis is away.
"""

from __future__ import annotations

import hashlib
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Protocol, TypeVar

import redis

MOST_FAILURES = 20
WINDOW = 600
"""Seconds in which an address may have that many."""
MOST_PER_SECOND = 10
REDIS_RESPITE = 5.0
"""Seconds for which an unreachable Redis is not asked again."""
_MOST_ADDRESSES = 20_000

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Tally:
    """What has failed: different codes from this address, seconds until they are forgotten, and everybody's in this second."""

    failures: int
    forgotten_in: int
    this_second: int


class Failures(Protocol):
    """Where failures are counted."""

    def tally(self, address: str) -> Tally:
        """What stands against an address."""

    def add(self, address: str, guess: str) -> None:
        """Count one failed guess."""


@dataclass(slots=True)
class LocalFailures:
    """Failures counted in this process alone. `now` gives seconds."""

    now: Callable[[], float] = time.monotonic
    _guesses: dict[str, tuple[float, set[str]]] = field(default_factory=dict)
    _second: tuple[int, int] = (0, 0)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def tally(self, address: str) -> Tally:
        """What stands against an address."""
        with self._lock:
            now = self.now()
            until, guesses = self._guesses.get(address, (now, set()))
            second, count = self._second
            counted = len(guesses) if until > now else 0
            return Tally(counted, max(1, round(until - now)), count if second == int(now) else 0)

    def add(self, address: str, guess: str) -> None:
        """Count one failed guess."""
        with self._lock:
            now = self.now()
            until, guesses = self._guesses.get(address, (0.0, set()))
            if until <= now:
                until, guesses = now + WINDOW, set()
                self._make_room(now)
            guesses.add(guess)
            self._guesses[address] = (until, guesses)
            second, count = self._second
            self._second = (int(now), count + 1 if second == int(now) else 1)

    def _make_room(self, now: float) -> None:
        if len(self._guesses) >= _MOST_ADDRESSES:
            kept = {address: entry for address, entry in self._guesses.items() if entry[0] > now}
            self._guesses = kept if len(kept) < _MOST_ADDRESSES else {}


class RedisFailures:
    """Failures counted for all processes of the site. Raises `redis.RedisError`."""

    def __init__(self, url: str, now: Callable[[], float] = time.time) -> None:
        self._redis = redis.Redis.from_url(url, socket_timeout=0.5, socket_connect_timeout=0.5)
        self._now = now

    def _second(self) -> str:
        return f"stormroom:failures:second:{int(self._now())}"

    def tally(self, address: str) -> Tally:
        """What stands against an address."""
        key = f"stormroom:failures:{address}"
        with self._redis.pipeline(transaction=False) as pipe:
            pipe.scard(key)
            pipe.ttl(key)
            pipe.get(self._second())
            failures, ttl, this_second = pipe.execute()
        return Tally(int(failures), max(1, int(ttl)), int(this_second or 0))

    def add(self, address: str, guess: str) -> None:
        """Count one failed guess."""
        key = f"stormroom:failures:{address}"
        with self._redis.pipeline(transaction=False) as pipe:
            pipe.sadd(key, guess)
            pipe.expire(key, WINDOW, nx=True)
            pipe.incr(self._second())
            pipe.expire(self._second(), 5)
            pipe.execute()


class GuessBudget:
    """Says whether an address may try another code."""

    def __init__(self, shared: Failures, local: Failures, now: Callable[[], float] = time.monotonic) -> None:
        self._shared, self._local, self._now = shared, local, now
        self._away_until = 0.0

    def wait(self, address: str) -> int:
        """Seconds until this address may try a code; 0 when it may now."""
        tally = self._with_fallback(lambda failures: failures.tally(address))
        if tally.failures >= MOST_FAILURES:
            return tally.forgotten_in
        if tally.failures and tally.this_second >= MOST_PER_SECOND:
            return 1
        return 0

    def failed(self, address: str, guess: str) -> None:
        """Count a wrong code. What was typed is kept as a hash only."""
        hashed = hashlib.sha256(guess.encode("utf-8", "surrogatepass")).hexdigest()[:16]
        self._with_fallback(lambda failures: failures.add(address, hashed))

    def _with_fallback(self, ask: Callable[[Failures], T]) -> T:
        if self._now() >= self._away_until:
            try:
                return ask(self._shared)
            except redis.RedisError:
                self._away_until = self._now() + REDIS_RESPITE
        return ask(self._local)


@lru_cache(maxsize=4)
def budget(redis_url: str) -> GuessBudget:
    """The process's one budget for a Redis."""
    return GuessBudget(RedisFailures(redis_url), LocalFailures())
