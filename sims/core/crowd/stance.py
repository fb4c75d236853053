"""With which attitude somebody posts: a latent number, cut into four stances.

It is the public's mood, plus what this person is like, plus what this moment is like; the variance of all is 1. The public's
mood starts at one standard deviation lower for each step of responsibility that the crisis puts on the organisation (the
correlation of responsibility and reputation is -.54 in Ma and Zhan's meta-analysis of 2016).
"""

from __future__ import annotations

from typing import Final, Literal

from .normal import below, quantile

Stance = Literal["outraged", "critical", "neutral", "supportive"]
Arousal = Literal["hot", "cool"]
Cluster = Literal["victim", "accidental", "preventable"]
"""Whose doing a crisis is, in the terms of situational crisis communication theory (Coombs 2007)."""

STANCES: Final[tuple[Stance, ...]] = ("outraged", "critical", "neutral", "supportive")
CUTS: Final = (-1.3, 0.0, 0.8)
"""Below the first, outraged; below the second, critical; below the third, neutral or asking; above it, supportive (a choice)."""
SENTIMENT: Final[dict[Stance, int]] = {"outraged": -2, "critical": -1, "neutral": 0, "supportive": 1}
"""The true sentiment of a post: dashboards count this, and no reading of its words."""

PERSON: Final = 0.70
"""Standard deviation of what people are like."""
MOMENT: Final = 0.714
"""Standard deviation of what a moment is like: with `PERSON`, a variance of 1."""

STEP: Final = -0.54
LOWEST: Final = -1.6
_STEPS: Final[dict[Cluster, int]] = {"victim": 0, "accidental": 1, "preventable": 2}

HOT: Final[dict[Stance, float]] = {"outraged": 0.75, "critical": 0.4, "neutral": 0.1, "supportive": 0.25}
"""Which share of the posts of a stance is written in heat (a choice)."""


def starting_mood(cluster: Cluster, intensifiers: int = 0) -> float:
    """The public's mood before anybody has said anything, in standard deviations: 0, -.54 or -1.08, one step lower for each
    intensifier (a history of crises, a poor name), never under -1.6."""
    return max(LOWEST, STEP * (_STEPS[cluster] + intensifiers))


def latent(mood: float, person: float, u: float) -> float:
    """The attitude of one post: `person` is what its author is like, in standard deviations; `u` in [0, 1) is the moment."""
    return mood + person + MOMENT * quantile(u)


def stance_of(z: float) -> Stance:
    """The stance of a latent attitude."""
    return STANCES[sum(1 for cut in CUTS if z >= cut)]


def shares(mood: float) -> dict[Stance, float]:
    """Which share of the public is of which stance at a mood: the closed form, so that no rule depends on realised posts."""
    edges = (0.0, *(below(cut - mood) for cut in CUTS), 1.0)
    return {stance: edges[i + 1] - edges[i] for i, stance in enumerate(STANCES)}


def arousal_of(stance: Stance, u: float) -> Arousal:
    """Whether a post of this stance is written in heat, for a number in [0, 1)."""
    return "hot" if u < HOT[stance] else "cool"
