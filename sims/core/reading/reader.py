"""The reading of a text, in English or French. The same text is read the same way every time, in every process."""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from .features import MEANS, features_of
from .labels import AUXES, LABELS, TONES, Aux, Label, Reading, Tone
from .model import model_of

LANDS: Final[dict[Label | Aux, float]] = {
    "APO": 0.5,
    "RESP": 0.6,
    "EMP": 0.6,
    "ACK": 0.4,
    "PROM": 0.4,
    "FACT": 0.4,
    "EXP": 0.1,
    "PRIV": 0.1,
    "DEN": -0.3,
    "DISC": -0.8,
    "ATT": -1.2,
    "NONAPO": -1.0,
    "MIN": -0.7,
    "SCAPE": -0.4,
    "BOOST": -0.4,
    "NOCOM": -0.3,
}
"""What each thing adds to how well a text can be expected to land: the signs are those of the table of actions, sizes assumed."""

EVEN: Final = 0.5
"""From this likelihood on a label is given."""

HEARD: Final = 0.2
"""How much of the tone is heard in what a text does rather than in its words; the best over the building texts."""
_WARMTH: Final[dict[Tone, float]] = {"human": 1.0, "formal": 0.33, "cold": -0.33, "hostile": -1.0}

_DISCLAIMING: Final = frozenset({"disc.bio", "fr.bio"})


@lru_cache(maxsize=512)
def read(text: str, *, crisis: str = "", cluster: str = "") -> Reading:
    """What a text does. Crisis and cluster are what its author says of it; what it does is in its words."""
    if not text.strip():
        return Reading()
    seen = features_of(text)
    likely = model_of(seen.language).likelihoods(seen)
    labels = frozenset(label for label in LABELS if likely[label] >= EVEN)
    aux = frozenset(one for one in AUXES if any(MEANS.get(name) == one for name in seen.cues))
    score = _score(likely, aux)
    tone = max(TONES, key=lambda each: likely[each] + HEARD * score * _WARMTH[each])
    return Reading(labels, aux, tone, score, _confidence(likely, labels, aux), bool(_DISCLAIMING & seen.cues))


def _score(likely: Mapping[str, float], aux: frozenset[Aux]) -> float:
    lands = sum(weight * (likely.get(thing, thing in aux)) for thing, weight in LANDS.items())
    return round(math.tanh(lands), 3)


def _confidence(likely: Mapping[str, float], labels: frozenset[Label], aux: frozenset[Aux]) -> float:
    """The mean likelihood of what was found; what cues alone say of the small things counts as even."""
    sure = [likely[label] for label in labels] + [EVEN] * (len(aux) if not labels else 0)
    return round(sum(sure) / len(sure), 2) if sure else 0.0
