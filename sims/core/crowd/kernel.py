"""How long after a post its reactions come: SEISMIC's memory kernel, flat for five minutes and then a power law.

Zhao and others (KDD 2015) fitted it to 166,076 posts; the constants are those of their published code. The constant `c` is
always computed, because the rounded ones that are in print do not integrate to 1.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from math import expm1, inf, log
from typing import Final, Protocol

S0: Final = 300.0
"""Seconds for which the kernel is flat."""
THETA: Final = 0.2314843
CUT_S: Final = 86_400.0
"""A reaction later than a day belongs to another day's news (a design choice; the kernel is renormalised)."""


class Kernel(Protocol):
    """The law of the time from a post to a reaction, in seconds."""

    def lag(self, u: float) -> float:
        """The inverse of the distribution: seconds for a number in [0, 1)."""

    def share(self, seconds: float) -> float:
        """The distribution: which share of the reactions has come after so many seconds."""


@dataclass(frozen=True, slots=True)
class PowerKernel:
    """SEISMIC's kernel, cut at `cut` and stretched by `scale` (1 on a microblog)."""

    s0: float = S0
    theta: float = THETA
    cut: float = CUT_S
    scale: float = 1.0
    _flat: float = field(init=False, repr=False, compare=False)
    _whole: float = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # Worked out once: `lag` is asked for every candidate of the crowd.
        object.__setattr__(self, "_flat", self.constant * self.s0)
        object.__setattr__(self, "_whole", 1.0 if self.cut == inf else self._uncut(self.cut))

    @property
    def constant(self) -> float:
        """The density while it is flat: `1 / (s0 (1 + 1/theta))` for each second."""
        return 1 / (self.s0 * (1 + 1 / self.theta))

    def share(self, seconds: float) -> float:
        """See `Kernel`."""
        return min(1.0, self._uncut(seconds / self.scale) / self._whole)

    def lag(self, u: float) -> float:
        """See `Kernel`."""
        part, flat = u * self._whole, self._flat
        if part <= flat:
            return self.scale * self.s0 * part / flat
        # The tail: c s0/theta (1 - (s0/t)^theta) has come since s0.
        return float(self.scale * self.s0 * (1 - (part - flat) * self.theta / flat) ** (-1 / self.theta))

    def _uncut(self, seconds: float) -> float:
        if seconds <= self.s0:
            return self._flat * max(0.0, seconds) / self.s0
        return float(self._flat * (1 + (1 - (self.s0 / seconds) ** self.theta) / self.theta))


@dataclass(frozen=True, slots=True)
class ExponentialKernel:
    """A memory that fades evenly: the form for which counts are known in closed form. `mean` in seconds."""

    mean: float

    def lag(self, u: float) -> float:
        """See `Kernel`."""
        return -self.mean * log(1 - u)

    def share(self, seconds: float) -> float:
        """See `Kernel`."""
        return -expm1(-max(0.0, seconds) / self.mean)
