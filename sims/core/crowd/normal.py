"""The normal law and the log-normal one, both ways, as closed forms that give the same digits everywhere."""

from __future__ import annotations

from math import erf, log, sqrt
from statistics import NormalDist
from typing import Final

_STANDARD: Final = NormalDist()


def below(z: float) -> float:
    """The share of a standard normal law below `z`."""
    return 0.5 * (1 + erf(z / sqrt(2)))


def quantile(u: float) -> float:
    """The standard normal number for a number in [0, 1)."""
    return _STANDARD.inv_cdf(min(max(u, 1e-12), 1 - 1e-12))


def lognormal_share(x: float, median: float, sigma: float) -> float:
    """The share of a log-normal law of this median (in the unit of `x`) below `x`."""
    return 0.0 if x <= 0 else below(log(x / median) / sigma)
