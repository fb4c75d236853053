"""A crowd that talks, for tests: texts of one exercise, and how alike they are."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterator
from dataclasses import dataclass

from sims.core.crowd.chorus import Utterance
from sims.core.crowd.persona import Persona, author_of
from sims.core.crowd.stance import HOT, STANCES, Stance
from sims.core.crowd.subjects import Subject
from sims.core.crowd.text import Arousal, Crisis, Kind, Topic
from sims.core.crowd.uniforms import Draws, key_of
from sims.core.crowd.wording import Wording

LIMIT = 280
_STANCES, _KINDS = (0.41, 0.86, 0.97), (0.47, 0.55)
_BRAND = ("Halden Rail", "Halden", "@haldenrail")


@dataclass(frozen=True)
class Text:
    """One text, with who wrote it, how, and what it answers."""

    kind: Kind
    stance: Stance
    arousal: Arousal
    persona: Persona
    text: str
    parent: Text | None = None


def topic(crisis: Crisis, language: str = "en") -> Topic:
    """A scenario that names something of everything."""
    return Topic(crisis, language, _BRAND, product=("the app",), people=("Dana",), place=("Fernleigh",), hashtag=("Halden",))


def crowd(seed: int, crisis: Crisis, many: int = 2_000, language: str = "en") -> Iterator[Text]:
    """What a public says in an exercise of a preventable crisis: 55 % posts and quotes, 45 % replies to one of the last ten."""
    wording = Wording(seed, topic(crisis, language), ceiling=2, limit=LIMIT)
    said: list[tuple[Utterance, Text]] = []
    for number in range(many):
        ident = number.to_bytes(16, "big")
        draws = Draws(key_of(seed), ident, b"speaking")
        stance = STANCES[bisect(_STANCES, draws())]
        kind: Kind = ("post", "quote", "reply")[bisect(_KINDS, draws())]
        arousal: Arousal = "hot" if draws() < HOT[stance] else "cool"
        persona = author_of(seed, ident, many, language, kind=kind)
        answered = said[-1 - int(draws() * min(10, len(said)))] if kind == "reply" and said else None
        parent = answered[0].ident if answered else None
        utterance = Utterance(
            number, ident, parent, parent or ident, kind, kind, persona, stance, arousal, Subject("incident"), 1.0
        )  # fmt: skip
        wording.hear([utterance])
        text = Text(kind, stance, arousal, persona, wording.words(utterance), answered[1] if answered else None)
        said.append((utterance, text))
        yield text


def repeats(texts: list[str]) -> int:
    """How many of them had been said before."""
    return len(texts) - len(set(texts))


def alike(texts: list[str], within: int = 100, least: float = 0.6) -> list[tuple[str, str]]:
    """Pairs at most so far apart whose sets of four words in a row have a Jaccard index of `least` or more."""
    grams = [_grams(text) for text in texts]
    return [
        (texts[there], texts[here])
        for here, found in enumerate(grams)
        for there in range(max(0, here - within), here)
        if found and len(found & grams[there]) >= least * len(found | grams[there])
    ]


def _grams(text: str) -> frozenset[tuple[str, ...]]:
    words = text.casefold().split()
    return frozenset(zip(words, words[1:], words[2:], words[3:], strict=False))
