"""How an act reaches the public, how the public loses patience, and when of a day it is awake.

The first two are curves in minutes of exercise time. An exercise of up to ninety minutes runs them three times as fast (`clock`),
and its report says so. The third runs by the time of day, in exercises of six hours and more.
"""

from __future__ import annotations

from math import pi, sin
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
DAY_MS: Final = 86_400_000
LONG_EXERCISE_MS: Final = 6 * 3_600_000
RHYTHM, RHYTHM_SHIFT = 0.424, 0.125
"""By how much of its mean the public's activity swings over a day, and by how much of a day that is shifted: least is posted at
three in the morning, most at three in the afternoon (TiDeH: Kobayashi and Lambiotte, ICWSM 2016)."""


def clock_for(ends: int) -> float:
    """How much faster attention passes in an exercise that is planned to end at `ends` (ms)."""
    return SHORT_CLOCK if ends <= SHORT_EXERCISE_MS else 1.0


def rhythm_for(ends: int) -> float:
    """By how much activity swings over a day in an exercise that is planned to end at `ends` (ms): in a short one, not at all."""
    return RHYTHM if ends >= LONG_EXERCISE_MS else 0.0


def awake(time_of_day: int, rhythm: float) -> float:
    """The factor on what nobody set off at a time of day (ms after midnight, of any day): 1 in the mean of a day."""
    return 1 - rhythm * sin(2 * pi * (time_of_day / DAY_MS + RHYTHM_SHIFT))


def seen(minutes: float) -> float:
    """Which share of its readers has seen an act after so many minutes."""
    return lognormal_share(minutes, SEEN_MEDIAN, SEEN_SIGMA)


def impatient(minutes: float) -> float:
    """Which share of the public had expected an answer by now, so many minutes after what asks for one."""
    return lognormal_share(minutes, PATIENCE_MEDIAN, PATIENCE_SIGMA)


def kept(minutes: float, half_life: float = FADES) -> float:
    """What is left of an effect on volume after so many minutes."""
    return float(2.0 ** (-max(0.0, minutes) / half_life))
