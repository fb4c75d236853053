"""The linear model over cues and words: how likely a text does each thing, and in which tone it speaks."""

from __future__ import annotations

import math
from base64 import b85decode
from typing import Final
from zlib import decompress

from .features import BUCKETS, CUES, WORDS_WEIGH, buckets_of
from .weights import BIAS, CUE_WEIGHTS, PLACES, STEP, TARGETS

_MEANS: Final = {cue.name: cue.means for cue in CUES}
_TABLE: Final = decompress(b85decode(PLACES))
"""One byte for each target and bucket: a weight in steps of `STEP`, 128 for none."""


def features_of(cues: frozenset[str]) -> list[str]:
    """What the model sees of the cues: each, and each thing that any of them means."""
    return sorted(cues) + sorted({f"any:{_MEANS[name]}" for name in cues})


def likelihoods(text: str, cues: frozenset[str]) -> dict[str, float]:
    """How likely each target is, from 0 to 1, for a text in which these cues stand."""
    buckets = buckets_of(text)
    seen = features_of(cues)
    found = {}
    for index, target in enumerate(TARGETS):
        start = index * BUCKETS
        words = sum(_TABLE[start + bucket] - 128 for bucket in buckets) * STEP * WORDS_WEIGH
        z = BIAS[index] + words + sum(CUE_WEIGHTS[name][index] for name in seen if name in CUE_WEIGHTS)
        found[target] = 1 / (1 + math.exp(-max(-30.0, min(30.0, z))))
    return found
