"""How far one author's post carries: a mark that grows with the square root of the followers and is 1 on average."""

from __future__ import annotations

from math import sqrt
from typing import Final

FEWEST: Final = 50
CAP: Final = 2_000_000
TAIL: Final = 2.016
"""Exponent of the followers' density from `FEWEST` on (Mishra, Rizoiu and Xie, CIKM 2016)."""
MEAN_ROOT: Final = 1.96490
"""The mean of sqrt(f / FEWEST) with f cut at `CAP`: it makes the mean mark 1."""


def followers(u: float) -> int:
    """The followers of an author for a number in [0, 1)."""
    return int(min(FEWEST * (1 - u) ** (-1 / (TAIL - 1)), 2**40))


def mark(reach: float) -> float:
    """The mark of an author with so many followers: the mean is 1, the highest 101.8."""
    return sqrt(min(reach, CAP) / FEWEST) / MEAN_ROOT


def drawn_mark(u: float) -> float:
    """The mark of an author for a number in [0, 1), without rounding the followers."""
    root = (1 - u) ** (-0.5 / (TAIL - 1))
    return float(min(root, sqrt(CAP / FEWEST)) / MEAN_ROOT)
