"""How an act reaches the public, and how the public loses patience: two curves in minutes of exercise time.

An exercise of up to ninety minutes runs them three times as fast (`clock`), and its report says so.
"""

from __future__ import annotations

from typing import Final

from .normal import lognormal_share

SEEN_MEDIAN, SEEN_SIGMA = 80.0, 2.05
"""Of an act's readers half have seen it after 80 minutes, most of them early: the densest moment is 72 seconds, and 92 % have
seen it within a day (Pfeffer, Matter and Sargsyan, ICWSM 2023)."""
PATIENCE_MEDIAN, PATIENCE_SIGMA = 79.2, 1.374
"""24 % expect an answer within 30 minutes and 42 % within 60 (Baer)."""
FADES: Final = 180.0
"""Minutes in which an act's effect on volume halves (a choice)."""
DELETION_FADES: Final = 60.0
SHORT_EXERCISE_MS: Final = 90 * 60_000
SHORT_CLOCK: Final = 3.0


def clock_for(ends: int) -> float:
    """How much faster attention passes in an exercise that is planned to end at `ends` (ms)."""
    return SHORT_CLOCK if ends <= SHORT_EXERCISE_MS else 1.0


def seen(minutes: float) -> float:
    """Which share of its readers has seen an act after so many minutes."""
    return lognormal_share(minutes, SEEN_MEDIAN, SEEN_SIGMA)


def impatient(minutes: float) -> float:
    """Which share of the public had expected an answer by now, so many minutes after what asks for one."""
    return lognormal_share(minutes, PATIENCE_MEDIAN, PATIENCE_SIGMA)


def kept(minutes: float, half_life: float = FADES) -> float:
    """What is left of an effect on volume after so many minutes."""
    return float(2.0 ** (-max(0.0, minutes) / half_life))
