"""Streams of the process, made for measuring."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from sims.core.crowd.cascade import Cascade, Happening, Rates
from sims.core.crowd.kernel import ExponentialKernel, Kernel
from sims.core.crowd.uniforms import key_of, uniforms

MINUTE = 60_000
HOUR = 60 * MINUTE
TEST_KERNEL = ExponentialKernel(600.0)
"""The memory for which counts are known in closed form: ten minutes on average."""
NOBODY = 1e-9
"""Posts a minute: so few candidates that a cluster can be followed to its end."""
_BATCH = 1_000


@dataclass(frozen=True, slots=True)
class Constant:
    """Rates that never change."""

    n: float
    mu: float

    def branching(self, t: int) -> float:
        """See `Rates`."""
        return self.n

    def immigration(self, t: int) -> float:
        """See `Rates`."""
        return self.mu


@dataclass(frozen=True, slots=True)
class Turned:
    """Rates that change once, at `t`."""

    before: Rates
    after: Rates
    t: int

    def branching(self, t: int) -> float:
        """See `Rates`."""
        return (self.before if t < self.t else self.after).branching(t)

    def immigration(self, t: int) -> float:
        """See `Rates`."""
        return (self.before if t < self.t else self.after).immigration(t)


def drawn(count: int, seed: int = 1) -> list[float]:
    """So many numbers in [0, 1), the same every time."""
    key = key_of(seed)
    blocks = (uniforms(key, block.to_bytes(8, "little"), b"sample") for block in range(count // 8 + 1))
    return list(chain.from_iterable(blocks))[:count]


def stream(
    seed: int, rates: Rates, until: int, *, kernel: Kernel | None = None, marks: bool = False, mu_max: float = 8.0
) -> list[Happening]:
    """What happens up to `until`, by authors who all carry equally far unless `marks` are wanted."""
    return Cascade(seed, rates, kernel=kernel, marks=marks, mu_max=mu_max).advance(until)


def cluster_sizes(n: float, count: int, *, marks: bool = False, seed: int = 1) -> list[int]:
    """How many events each of `count` clusters holds, each followed to its end."""
    return [size for batch in clusters(n, count, marks=marks, seed=seed) for size in Counter(one.root for one in batch).values()]


def clusters(n: float, count: int, *, marks: bool = False, seed: int = 1) -> Iterator[list[Happening]]:
    """The events of clusters, a thousand clusters at a time."""
    for start in range(0, count, _BATCH):
        cascade = Cascade(seed, Constant(n, 0.0), marks=marks, mu_max=NOBODY)
        for number in range(start, min(start + _BATCH, count)):
            cascade.seed_root(0, b"C" + number.to_bytes(8, "little"))
        yield cascade.advance(10**14)
