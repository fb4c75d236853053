"""Token buckets: so much at once, so much a second, and how long to wait when it is too much."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass

Clock = Callable[[], float]
KEPT = 10_000


@dataclass(frozen=True, slots=True)
class Rate:
    """`burst` tokens at most, `per_second` new ones."""

    per_second: float
    burst: float


class TokenBucket:
    """Full at first. `clock` is a steady clock in seconds."""

    def __init__(self, rate: Rate, clock: Clock = time.monotonic) -> None:
        self._rate = rate
        self._clock = clock
        self._tokens = rate.burst
        self._filled_at = clock()

    def take(self, cost: float = 1.0) -> float:
        """Take `cost` tokens and return 0; or take none and return in how many seconds they will be there."""
        now = self._clock()
        self._tokens = min(self._rate.burst, self._tokens + (now - self._filled_at) * self._rate.per_second)
        self._filled_at = now
        if self._tokens >= cost:
            self._tokens -= cost
            return 0.0
        return (cost - self._tokens) / self._rate.per_second


class Buckets:
    """A bucket for each key, for instance each participant; those unused for longest are forgotten."""

    def __init__(self, rate: Rate, clock: Clock = time.monotonic) -> None:
        self._rate = rate
        self._clock = clock
        self._buckets: OrderedDict[Hashable, TokenBucket] = OrderedDict()

    def take(self, key: Hashable, cost: float = 1.0) -> float:
        """As `TokenBucket.take`, from the key's bucket."""
        bucket = self._buckets.get(key)
        if bucket is None:
            bucket = self._buckets[key] = TokenBucket(self._rate, self._clock)
            if len(self._buckets) > KEPT:
                self._buckets.popitem(last=False)
        self._buckets.move_to_end(key)
        return bucket.take(cost)
