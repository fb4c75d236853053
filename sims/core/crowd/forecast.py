"""What the next half hour would bring at each position of the dial, if nothing else happened."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from .climate import Climate
from .dial import LEVELS, Move
from .inputs import Inputs, Setting

SPAN_MS: Final = 300_000
SPANS: Final = 6


@dataclass(frozen=True, slots=True)
class Forecast:
    """One position of the dial: its name, its two parameters, and the public's posts in each of the next six spans of five
    minutes. It is worked out with the exercise's own seed: this is what would happen, as far as nobody does anything."""

    level: int
    name: str
    n: float
    mu: float
    posts: tuple[int, ...]


def forecasts(seed: int, setting: Setting, inputs: Inputs, t: int) -> list[Forecast]:
    """Every position of the dial, turned at exercise time `t` (ms)."""
    return [_forecast(seed, setting, inputs, t, level) for level in range(len(LEVELS))]


def _forecast(seed: int, setting: Setting, inputs: Inputs, t: int, level: int) -> Forecast:
    turned = replace(inputs, moves=(*inputs.moves, Move(max(1, t), level)))
    cascade = Climate(seed, setting, turned).cascade(seed)
    cascade.advance(t)
    posts = tuple(len(cascade.advance(t + SPAN_MS * (span + 1))) for span in range(SPANS))
    return Forecast(level, LEVELS[level].name, LEVELS[level].n, LEVELS[level].mu, posts)
