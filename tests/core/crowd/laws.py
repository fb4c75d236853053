"""The laws that the streams are held against, in closed form."""

from __future__ import annotations

from collections.abc import Sequence
from math import exp, lgamma, log, sqrt

SPREAD = 3.3
"""Standard errors that a sample may be off: a sound build fails less than once in a thousand runs."""


def borel(n: float, k: int) -> float:
    """The chance that a cluster of mean offspring `n` holds `k` events."""
    return exp(-n * k + (k - 1) * log(n * k) - lgamma(k + 1))


def borel_tail(n: float, k: int) -> float:
    """The chance that it holds `k` or more."""
    return 1 - sum(borel(n, smaller) for smaller in range(1, k))


def chi_square_p(observed: Sequence[float], expected: Sequence[float]) -> float:
    """How likely a sample is at least so far off, for an odd number of cells."""
    half = sum((seen - wanted) ** 2 / wanted for seen, wanted in zip(observed, expected, strict=True)) / 2
    pairs = (len(observed) - 1) // 2
    term, total = 1.0, 1.0
    for i in range(1, pairs):
        term *= half / i
        total += term
    return exp(-half) * total


def uniform_p(shares: Sequence[float]) -> float:
    """Kolmogorov and Smirnov: how likely numbers that should be even in [0, 1] are at least so uneven (Stephens' form)."""
    ordered, count = sorted(shares), len(shares)
    gap = max(max((i + 1) / count - share, share - i / count) for i, share in enumerate(ordered))
    reach = (sqrt(count) + 0.12 + 0.11 / sqrt(count)) * gap
    if reach < 0.3:  # the series below needs ever more terms, and the answer is 1
        return 1.0
    return min(1.0, max(0.0, sum((2.0 if k % 2 else -2.0) * exp(-2 * (k * reach) ** 2) for k in range(1, 101))))


def exponential_p(gaps: Sequence[float]) -> float:
    """As `uniform_p`, for gaps that should be exponential with mean 1."""
    return uniform_p([1 - exp(-gap) for gap in gaps])


def spread(values: Sequence[float]) -> float:
    """The standard deviation of a sample."""
    mean = sum(values) / len(values)
    return sqrt(sum((value - mean) ** 2 for value in values) / (len(values) - 1))
