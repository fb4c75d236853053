"""The reading of a text by cues: short English patterns, each with how sure it makes one.

The cues are the plainest forms of each act of speech, written for this product. They miss irony and rare wording; what they
find they find again, in every process and every run.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Literal

Label = Literal["apologises", "takes_responsibility", "hedges", "disclaims"]
"""Says sorry; says that it was us; says sorry only if, or for how it was felt; says that a line in a bio settles it."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text does, and how sure the reading is: 0 (nothing was found) to 1."""

    labels: frozenset[Label] = frozenset()
    confidence: float = 0.0

    @property
    def owns(self) -> bool:
        """It apologises or takes responsibility, and takes nothing of it back with an "if"."""
        return bool(self.labels & {"apologises", "takes_responsibility"}) and not self.labels & {"hedges", "disclaims"}


_WE = r"(?:we|i)(?:'re| are|'m| am| were| was)?"
_NOT = r"(?:\bnot\b|\bnever\b|\bno\b|n't\b)"
_VERY = r"(?:\s+(?:so|very|truly|really|deeply|sincerely|all))*"

_CUES: Final[tuple[tuple[Label, float, str], ...]] = (
    ("apologises", 0.9, rf"\b{_WE}{_VERY}\s+(?:sorry|ashamed)\b(?!\s+to\s+(?:hear|read|learn|see)\b)"),
    ("apologises", 0.9, r"\bapologi[sz]e\b|\b(?:our|my|an|unreserved|full|sincere) apolog(?:y|ies)\b"),
    ("apologises", 0.8, r"^(?:so |very )?sorry\b(?!\s+to\s+(?:hear|read|learn|see)\b)|\bapologies\b|\bforgive (?:us|me)\b"),
    ("takes_responsibility", 0.9, r"\b(?:our|my) (?:own )?(?:mistake|fault|error|failing|responsibility)\b"),
    ("takes_responsibility", 0.9, r"\b(?:take|takes|took|accept|bear) (?:full |sole |all the |the )?(?:responsibility|blame)\b"),
    ("takes_responsibility", 0.9, rf"\b{_WE} (?:should(?:n't| not| never)? have|failed|got (?:it|this|that) wrong|messed up)\b"),
    ("takes_responsibility", 0.9, rf"\b{_WE}(?: \w+)? (?:made|make) (?:a|this|that|the) (?:\w+ )?(?:mistake|error)\b"),
    (
        "takes_responsibility",
        0.8,
        r"\b(?:that|this|it)(?: was|'s| is) (?:(?:wrong|bad|down) of (?:us|me)|on (?:us|me)|our doing|my doing|ours)\b",
    ),
    ("takes_responsibility", 0.8, rf"\b{_WE} (?:shared|reposted|posted|deleted|did)\b[^!?]{{0,80}}\bwas wrong\b"),
    ("takes_responsibility", 0.7, rf"\b{_WE} (?:own|were wrong|was wrong|let (?:you|them|her|him|people) down)\b"),
    ("hedges", 0.9, r"\b(?:sorry|apologi[sz]e|apolog(?:y|ies)|regret)\b[^.!?]{0,40}\bif\b"),
    ("hedges", 0.8, r"\b(?:sorry|regret)\b[^.!?]{0,20}\b(?:you|some|anyone|people|they) (?:feel|felt|took|were|was|may|might)\b"),
    ("hedges", 0.8, r"\b(?:sorry|apologi[sz]e|apologies) for any (?:inconvenience|offen[cs]e|upset|confusion)\b"),
    ("hedges", 0.7, r"\bmistakes were made\b|\bmisunderst(?:ood|anding)\b|\btaken out of context\b"),
    ("disclaims", 0.9, rf"\b(?:re-?post|retweet|shar|like)\w*\b[^.!?]{{0,24}}{_NOT}[^.!?]{{0,24}}\bendors"),
    ("disclaims", 0.8, r"\b(?:views?|opinions?) (?:are |is |expressed )*(?:my|our|his|her|their) own\b"),
    (
        "disclaims",
        0.8,
        r"\b(?:it|that|this)(?:'s| is| says so)?\b[^.!?]{0,20}\bin (?:our|my|the) bio\b|\bread (?:our|my|the) bio\b",
    ),
)

_PATTERNS: Final = tuple((label, weight, re.compile(cue, re.IGNORECASE | re.MULTILINE)) for label, weight, cue in _CUES)


def read(text: str) -> Reading:
    """What a text does, in English. The same text is read the same way every time."""
    plain = text.replace("’", "'").replace("‘", "'")
    found = [(label, weight) for label, weight, pattern in _PATTERNS if pattern.search(plain)]
    return Reading(frozenset(label for label, _ in found), max((weight for _, weight in found), default=0.0))
