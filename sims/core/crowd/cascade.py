"""Posts that set off posts: a thinned cluster process whose every event carries its own randomness.

Candidates are drawn for the highest rates that there can be and kept by a number of their own against the rates of their moment
(Lewis and Shedler's thinning over Hawkes and Oakes' clusters). So lower rates give a subset of the same events, a change of the
rates touches nothing that came before it, and the same seed gives the same events however time is cut up.
"""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass
from hashlib import blake2b
from heapq import heappop, heappush
from math import exp, log
from typing import Final, Literal, Protocol

from .kernel import Kernel, PowerKernel
from .marks import drawn_mark
from .uniforms import EVENT, key_of, uniforms

N_LIMIT: Final = 1.15
"""No influence takes the branching ratio higher."""
N_MAX: Final = 1.2
MU_MAX: Final = 8.0
"""Posts a minute that nobody set off: candidates are drawn at this rate."""
LARGEST_MEAN: Final = 500.0
"""Of a Poisson number in one piece; beyond it e ** -mean loses its digits."""

REPOSTS, REPLIES = 0.60, 0.28
"""Of the reactions; the rest are quotes. About half of the posts under crisis hashtags are reposts; the split is a choice."""
AT_ROOT: Final = 0.87
"""Of the replies, those to the first post; each further step down is as likely to be the last (after Sysomos 2010)."""

Kind = Literal["post", "reply", "quote", "repost"]


class Rates(Protocol):
    """What moves the process, as functions of exercise time in milliseconds."""

    def branching(self, t: int) -> float:
        """Mean number of reactions that a post sets off, as far as they come at `t`."""

    def immigration(self, t: int) -> float:
        """Posts a minute that nobody set off."""


@dataclass(slots=True)
class Happening:
    """One event: its exercise time, identity, what set it off, the first of its cluster, and its eight numbers.

    `generation` is 0 for what nobody set off. `mark` is how far its author's posts carry.
    """

    ms: int
    ident: bytes
    parent: bytes | None
    root: bytes
    generation: int
    mark: float
    numbers: tuple[float, ...]

    @property
    def kind(self) -> Kind:
        """What it is: nothing set it off, or it passes on, answers, or quotes."""
        if self.parent is None:
            return "post"
        u = self.numbers[4]
        return "repost" if u < REPOSTS else "reply" if u < REPOSTS + REPLIES else "quote"

    @property
    def depth(self) -> int:
        """How deep in a conversation an answer wants to stand: 1 is at the first post."""
        return conversation_depth(self.numbers[5])


def conversation_depth(u: float) -> int:
    """Geometric: .87 at the first post, .113 one step down, .015 two."""
    return 1 + int(log(1 - u) / log(1 - AT_ROOT))


Candidate = tuple[int, bytes, float, bytes | None, bytes, int, tuple[float, ...]]


class Cascade:
    """The process. `advance` brings it forward; nothing else changes it but `seed_root` and a change of `rates`."""

    def __init__(
        self, seed: int, rates: Rates, *, kernel: Kernel | None = None, marks: bool = True, mu_max: float = MU_MAX
    ) -> None:
        """It stands at exercise time 0. Without `marks` every author carries equally far."""
        self.rates = rates
        self.now = 0
        self._key = key_of(seed)
        self._kernel = kernel or PowerKernel()
        self._marks = marks
        self._mu_max = mu_max
        self._heap: list[Candidate] = []
        self._given: dict[bytes, float] = {}
        self._number = 0
        self._arrival = 0.0
        self._push_immigrant()

    def fork(self) -> Cascade:
        """Another process that stands where this one does; either goes on by itself."""
        other = copy(self)
        other._heap, other._given = self._heap.copy(), self._given.copy()
        return other

    def advance(self, until: int) -> list[Happening]:
        """What happens up to and including exercise time `until` (ms), in order of time and identity."""
        kept: list[Happening] = []
        heap, rates = self._heap, self.rates
        while heap and heap[0][0] <= until:
            ms, ident, u, parent, root, generation, numbers = heappop(heap)
            if parent is None and generation == 0:
                self._push_immigrant()
                if u * self._mu_max >= rates.immigration(ms):
                    continue
            elif parent is not None and u * N_MAX >= min(rates.branching(ms), N_LIMIT):
                continue
            kept.append(self._keep(ms, ident, parent, root, max(generation, 0), numbers))
        self.now = max(self.now, until)
        return kept

    @property
    def next_at(self) -> int:
        """When something may happen next; nothing does before."""
        return self._heap[0][0]

    def seed_root(self, ms: int, ident: bytes, mark: float | None = None) -> None:
        """Something outside the process sets off a cluster at `ms`: it happens as surely as what caused it.

        `mark` is how far it carries, if that is known.
        """
        if mark is not None:
            self._given[ident] = mark
        heappush(self._heap, (ms, ident, 0.0, None, ident, -1, uniforms(self._key, ident, EVENT)))

    def _keep(
        self, ms: int, ident: bytes, parent: bytes | None, root: bytes, generation: int, numbers: tuple[float, ...]
    ) -> Happening:
        mark = self._given[ident] if ident in self._given else drawn_mark(numbers[3]) if self._marks else 1.0
        for number in range(poisson(N_MAX * mark, numbers[2])):
            self._push_child(ms, ident, root, generation + 1, number)
        return Happening(ms, ident, parent, root, generation, mark, numbers)

    def _push_child(self, ms: int, parent: bytes, root: bytes, generation: int, number: int) -> None:
        ident = blake2b(parent + number.to_bytes(4, "little"), digest_size=16).digest()
        numbers = uniforms(self._key, ident, EVENT)
        if numbers[1] * N_MAX >= N_LIMIT:
            return  # never kept, at any rates
        when = ms + max(1, round(self._kernel.lag(numbers[0]) * 1000))
        heappush(self._heap, (when, ident, numbers[1], parent, root, generation, numbers))

    def _push_immigrant(self) -> None:
        ident = b"I" + self._number.to_bytes(8, "little")
        numbers = uniforms(self._key, ident, EVENT)
        self._number += 1
        self._arrival -= log(1 - numbers[0]) / self._mu_max * 60_000
        heappush(self._heap, (round(self._arrival), ident, numbers[1], None, ident, 0, numbers))


def poisson(mean: float, u: float) -> int:
    """The Poisson number of this mean for a number in [0, 1): the inverse of its distribution."""
    if mean > LARGEST_MEAN:
        # In two halves of equal law, each with its own digits of u.
        half = u * 2.0**26
        return poisson(mean / 2, int(half) / 2.0**26) + poisson(mean / 2, half - int(half))
    count, chance = 0, exp(-mean)
    total = chance
    while total <= u and chance > 0:
        count += 1
        chance *= mean / count
        total += chance
    return count
