"""The reading of a text, in English. The same text is read the same way every time, in every process."""

from __future__ import annotations

from functools import lru_cache

from .cues_attacking import ATTACKING
from .cues_hiding import HIDING
from .cues_owning import OWNING
from .cues_telling import TELLING
from .labels import AUXES, LABELS, Reading, Tone
from .sentences import lines_of

_CUES = (*OWNING, *TELLING, *ATTACKING, *HIDING)


@lru_cache(maxsize=512)
def read(text: str, *, crisis: str = "", cluster: str = "") -> Reading:
    """What a text does."""
    lines = lines_of(text).lower()
    missed: dict[str, float] = {}
    found = [cue for cue in _CUES if cue.found_in(lines)]
    for cue in found:
        missed[cue.means] = missed.get(cue.means, 1.0) * (1 - cue.weight)
    labels = frozenset(label for label in LABELS if label in missed)
    aux = frozenset(one for one in AUXES if one in missed)
    sure = [1 - missed[one] for one in (*labels, *aux)]
    tone: Tone = "hostile" if "ATT" in labels else "human" if labels & {"EMP", "APO", "RESP"} else "formal"
    return Reading(
        labels, aux, tone, 0.0, round(sum(sure) / len(sure), 2) if sure else 0.0, any(cue.name == "disc.bio" for cue in found)
    )
