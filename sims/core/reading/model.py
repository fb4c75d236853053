"""The linear models over cues and words: how likely a text does each thing, and in which tone it speaks."""

from __future__ import annotations

import math
from base64 import b85decode
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from operator import mul
from typing import Final
from zlib import decompress

from . import weights, weights_french
from .features import BUCKETS, CUE_WEIGHS, Features
from .language import Language

_MODULES: Final = {"en": weights, "fr": weights_french}


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
        weigh = tuple(seen.places.values())
        none = 128 * sum(weigh)
        found = {}
        for index, target in enumerate(self.targets):
            table = self.tables[index]
            words = sum(map(mul, map(table.__getitem__, seen.places), weigh)) - none
            z = self.bias[index] + words * self.step + sum(cue[index] for cue in cues) * CUE_WEIGHS
            z -= _odds(self.likely.get(target, 0.5))
            found[target] = 1 / (1 + math.exp(-max(-30.0, min(30.0, z))))
        return found


def _odds(likelihood: float) -> float:
    return math.log(likelihood / (1 - likelihood))


@cache
def model_of(language: Language) -> Model:
    """The model of a language, unpacked when first asked for."""
    data = _MODULES[language]
    whole = decompress(b85decode(data.PLACES))
    tables = tuple(whole[start : start + BUCKETS] for start in range(0, len(whole), BUCKETS))
    return Model(data.TARGETS, data.BIAS, data.CUE_WEIGHTS, tables, data.STEP, data.LIKELY)
