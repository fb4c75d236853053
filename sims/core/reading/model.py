"""The linear models over cues and words: how likely a text does each thing, and in which tone it speaks."""

from __future__ import annotations

import math
from base64 import b85decode
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Final
from zlib import decompress

from .features import BUCKETS, CUE_WEIGHS, Features
from .language import Language

_MODULES: Final[Mapping[Language, str]] = {"en": "weights", "fr": "weights_french"}


@dataclass(frozen=True, slots=True)
class Model:
    """The weights of one language."""

    targets: tuple[str, ...]
    bias: tuple[float, ...]
    cues: Mapping[str, tuple[float, ...]]
    tables: tuple[bytes, ...]
    """A byte for each place, for each target: a weight in steps of `step`, 128 for none."""
    step: float
    likely: Mapping[str, float]
    """From which likelihood on a label is given, by cross-validation over the building texts."""

    def likelihoods(self, seen: Features) -> dict[str, float]:
        """How likely each target is, from 0 to 1; even where a label begins to be given."""
        cues = [self.cues[name] for name in sorted(seen.cues) if name in self.cues]
        alike = _by_weight(seen.places)
        found = {}
        for index, target in enumerate(self.targets):
            weight_at = self.tables[index].__getitem__
            words = sum((sum(map(weight_at, places)) - 128 * len(places)) * weighs for weighs, places in alike)
            z = self.bias[index] + words * self.step + sum(cue[index] for cue in cues) * CUE_WEIGHS
            z -= _odds(self.likely.get(target, 0.5))
            found[target] = 1 / (1 + math.exp(-max(-30.0, min(30.0, z))))
        return found


def _by_weight(places: Mapping[int, float]) -> list[tuple[float, list[int]]]:
    """Places that count the same together: their weights are added as whole numbers, which is faster."""
    alike: dict[float, list[int]] = {}
    for place, weighs in places.items():
        alike.setdefault(weighs, []).append(place)
    return list(alike.items())


def _odds(likelihood: float) -> float:
    return math.log(likelihood / (1 - likelihood))


@cache
def model_of(language: Language) -> Model:
    """The model of a language: its weights are not even imported before it is first asked for."""
    data = import_module(f".{_MODULES[language]}", __package__)
    whole = decompress(b85decode(data.PLACES))
    tables = tuple(whole[start : start + BUCKETS] for start in range(0, len(whole), BUCKETS))
    return Model(data.TARGETS, data.BIAS, data.CUE_WEIGHTS, tables, data.STEP, data.LIKELY)
