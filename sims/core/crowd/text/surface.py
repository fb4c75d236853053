"""How somebody types: small letters, missing stops, slips, emoji, where the hashtag goes. The same person types the same way."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from sims.core.chance import chances
from sims.core.crowd.text.grammar import Draws
from sims.core.crowd.text.topic import Arousal, Stance, Voice

_SMALL: Final[dict[Voice, float]] = {
    "terse": 0.4, "ranter": 0.15, "joker": 0.35, "parent": 0.12, "expert": 0.03, "journalist": 0.0,
    "employee": 0.08, "loyalist": 0.12, "activist": 0.1, "troll": 0.5, "bot": 0.0,
}  # fmt: skip
_BARE: Final[dict[Voice, float]] = {
    "terse": 0.6, "ranter": 0.4, "joker": 0.6, "parent": 0.4, "expert": 0.15, "journalist": 0.05,
    "employee": 0.3, "loyalist": 0.4, "activist": 0.25, "troll": 0.7, "bot": 0.0,
}  # fmt: skip
_SLIPS: Final[dict[Voice, float]] = {
    "terse": 0.05, "ranter": 0.16, "joker": 0.04, "parent": 0.1, "expert": 0.02, "journalist": 0.0,
    "employee": 0.04, "loyalist": 0.1, "activist": 0.03, "troll": 0.12, "bot": 0.0,
}  # fmt: skip
PLAIN: Final = frozenset({"expert", "journalist", "bot"})
"""Voices that use no emoji and do not shout."""
_EMOJI: Final[dict[Stance, tuple[str, ...]]] = {
    "outraged": ("😡", "🤬", "🤦", "🙃", "💀", "👏👏👏", "🤢", "😤", "🗑️", "🔥"),
    "critical": ("🙄", "🤦", "😬", "🤨", "👀", "😒", "🫠", "🚩", "😑", "🧐"),
    "neutral": ("👀", "🤷", "🍿", "🤔", "😶", "🙃", "☕", "🫤", "📎", "🐌"),
    "supportive": ("❤️", "👏", "🙏", "💚", "🤝", "🙂", "💪", "🫶", "👍", "☀️"),
}


_STOP: Final = re.compile(r"(?<!\.)\. ")
"""A stop alone, not the last of dots."""


@dataclass(frozen=True, slots=True)
class Style:
    """One person's way to type. Rates are chances per text."""

    small: bool
    bare: bool
    no_apostrophes: bool
    dots: bool
    slips: float
    emoji: float
    shouts: float
    tag: float
    tag_first: bool
    favourite: int


@lru_cache(maxsize=16_384)
def style_of(key: str, voice: Voice) -> Style:
    """The style of a person."""
    a, b, c, d, e, f, g, h = chances(0, f"style {key}", 8)
    plain = voice in PLAIN
    return Style(
        small=a < _SMALL[voice],
        bare=b < _BARE[voice],
        no_apostrophes=not plain and c < 0.12,
        dots=not plain and 0.12 <= c < 0.2,
        slips=_SLIPS[voice] * 2 * d,
        emoji=0.0 if plain or e < 0.45 else (e - 0.4) * 0.6,
        shouts=0.0 if plain or f < 0.6 else (f - 0.6),
        tag=0.0 if g < 0.4 else (g - 0.4) * 0.5,
        tag_first=g > 0.9,
        favourite=int(h * 10),
    )


def typed(text: str, style: Style, draws: Draws, *, stance: Stance, arousal: Arousal, tag: str, room: int) -> str:
    """The text as this person types it, at most `room` characters. `tag` is the hashtag that they may add, or empty."""
    slip, smile, shout, tags = draws(), draws(), draws(), draws()
    if arousal == "hot" and shout < style.shouts:
        text = _shout(text, shout / style.shouts)
    if style.no_apostrophes:
        text = text.replace("'", "").replace("’", "")
    if style.small:
        text = text.lower()
    if style.dots:
        text = _STOP.sub("... ", text)
    if slip < style.slips:
        text = _slip(text, slip / style.slips)
    if style.bare and text.endswith(".") and not text.endswith(".."):
        text = text[:-1]
    if smile < style.emoji:
        faces = _EMOJI[stance]
        text = _within(text, f"{text} {faces[(style.favourite + int(smile * 40) % 3) % len(faces)]}", room)
    if tag and tags < style.tag and tag.casefold() not in text.casefold():
        text = _within(text, f"{tag} {text}" if style.tag_first else f"{text} {tag}", room)
    return text


def _within(text: str, longer: str, room: int) -> str:
    return longer if len(longer) <= room else text


def _shout(text: str, draw: float) -> str:
    """One of the longer words in capitals."""
    words = text.split(" ")
    long = [at for at, word in enumerate(words) if len(word) > 3 and word.isalpha()]
    if long:
        at = long[int(draw * len(long))]
        words[at] = words[at].upper()
    return " ".join(words)


def _slip(text: str, draw: float) -> str:
    """A slip of the finger in one longer word in small letters: two letters swapped, one lost or one doubled."""
    words = text.split(" ")
    long = [at for at, word in enumerate(words) if len(word) > 4 and word.isalpha() and word.islower()]
    if not long:
        return text
    place = draw * len(long)
    at = long[int(place)]
    word, where = words[at], 1 + int((place % 1) * (len(words[at]) - 3))
    ways = (
        word[:where] + word[where + 1] + word[where] + word[where + 2 :],
        word[:where] + word[where + 1 :],
        word[:where] + word[where] + word[where:],
    )
    words[at] = ways[int(place * 7) % 3]
    return " ".join(words)
