"""The words in which a reading speaks: what a text of a brand's can do, how it sounds, and how sure the reading is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

Label = Literal["ACK", "EMP", "APO", "RESP", "EXP", "DEN", "ATT", "PROM", "FACT", "PRIV", "DISC"]
"""What a text does, several at once.

ACK shows that the incident is known; EMP names what others feel or suffered; APO apologises without an "if"; RESP owns cause or
blame; EXP gives a cause, a context or an intent; DEN denies the event, its truth or the blame; ATT blames or threatens critics,
press, victims or leakers; PROM says what is done about it or when the next word comes; FACT gives something that can be checked;
PRIV moves the talk to a private channel; DISC keeps a distance by a formula, or refuses to speak.
"""

Aux = Literal["NONAPO", "MIN", "SCAPE", "COMP", "BOOST", "NOCOM"]
"""Beside them: an apology with an "if", making it small, blaming somebody else, money or goods, self-praise, no comment."""

Tone = Literal["human", "formal", "cold", "hostile"]

LABELS: Final[tuple[Label, ...]] = ("ACK", "EMP", "APO", "RESP", "EXP", "DEN", "ATT", "PROM", "FACT", "PRIV", "DISC")
AUXES: Final[tuple[Aux, ...]] = ("NONAPO", "MIN", "SCAPE", "COMP", "BOOST", "NOCOM")
TONES: Final[tuple[Tone, ...]] = ("human", "formal", "cold", "hostile")


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text does.

    `score` says how well it can be expected to land, from -1 (it will make things worse) to 1; `confidence` how sure the
    reading is of what it found, from 0 (it found nothing) to 1; `disclaims` that it leans on a line about whose views these
    are, or about what a repost does not mean.
    """

    labels: frozenset[Label] = frozenset()
    aux: frozenset[Aux] = frozenset()
    tone: Tone = "formal"
    score: float = 0.0
    confidence: float = 0.0
    disclaims: bool = False

    @property
    def owns(self) -> bool:
        """It apologises or takes responsibility, and takes nothing of it back."""
        return bool(self.labels & {"APO", "RESP"}) and "DISC" not in self.labels and not self.aux & {"NONAPO", "MIN"}
