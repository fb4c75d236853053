"""What a post of the crowd is about: the incident itself, what was in the news last, or what the team has done."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final, Literal

from .climate import Climate
from .effects import holds
from .inputs import Deed, Inputs
from .text import About, Topic

FRESH_MS: Final = 1_800_000
"""So long an inject, a statement or a broken promise is talked about."""
SHORTEST: Final = 24
"""Characters under which a sentence alone says too little to be quoted."""
QUOTED: Final = 90
"""Characters of the team's text that are quoted back at it, at most."""
_FORGED_ENDINGS: Final = {
    "en": ("Deal with it.", "Not our problem.", "And no, we are not sorry.", "Complain to somebody who cares."),
    "fr": ("C’est comme ça.", "Pas notre problème.", "Et non, on ne regrette rien.", "Allez vous plaindre ailleurs."),
}
"""What is added to a post in a screenshot that somebody made up."""
FORGERIES: Final = len(_FORGED_ENDINGS["en"])
_MINDED_BY_NOBODY: Final = frozenset({"harmless", "notice"})
"""How it may be judged to pass something on, so that nobody asks whether that is an opinion."""


_FORMULA: Final = re.compile(r"\bbios?\b|endors|views?\b|opinion|repost|retweet|caution|partag|\bavis\b")
"""Who hides behind a bio names it, or whose views these are. A few words that happen to stand in one are no such thing."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What it is about, with the words that can be quoted, and the post of the exercise that it is about, if there is one.

    `forged` is 0 for what was really said, and else says which words are put into the organisation's mouth. `since` is when it
    began (ms), where that is not when everything did. `does` is what the act does that it is about: labels of a reading, or how
    what was passed on is judged.
    """

    about: About | Literal["ordinary"]
    words: str = ""
    target: str | None = None
    forged: int = 0
    since: int | None = None
    does: frozenset[str] = frozenset()

    @property
    def label(self) -> str:
        """What it is about, as control is told."""
        return "forged screenshot" if self.forged else self.about

    def on(self, topic: Topic) -> Topic:
        """The scenario's topic with what can be quoted here."""
        match self.about:
            case "inject":
                return replace(topic, inject=self.words)
            case "deletion" | "hiding":
                return replace(topic, deleted=self._forged(topic.language) if self.forged else self.words)
            case "promise":
                return replace(topic, promise=self.words)
            case "incident" | "silence" | "ordinary":
                return topic
            case _:
                return replace(topic, statement=self.words)

    def _forged(self, language: str) -> str:
        endings = _FORGED_ENDINGS["fr" if language.lower().startswith("fr") else "en"]
        return f"{self.words.rstrip(' .…')}. {endings[self.forged - 1]}".lstrip(". ")


def excerpt(text: str) -> str:
    """The beginning of a text, cut at a sentence or a word, for quoting. Very short sentences take the next one along."""
    words = " ".join(text.split())
    ends = [found for end in (". ", "! ", "? ") if (found := words.find(end, SHORTEST)) > 0]
    if ends and min(ends) < QUOTED:
        return words[: min(ends)]
    return words if len(words) <= QUOTED else words[:QUOTED].rsplit(" ", 1)[0] + "…"


def about_deed(deed: Deed) -> Subject:
    """The subject that an act of the team's is."""
    words = " ".join(deed.text.split())
    if "hidden" in deed.kinds:
        return Subject("hiding", excerpt(words))
    if "deleted" in deed.kinds:
        return Subject("deletion", excerpt(words))
    if deed.bare_repost and deed.shared in _MINDED_BY_NOBODY:
        return Subject("beside", "", deed.post, does=frozenset({deed.shared}))
    if deed.bare_repost:
        return Subject("repost", "", deed.post)
    return Subject(_about_words(deed), words, deed.post, does=does(deed))


def does(deed: Deed) -> frozenset[str]:
    """What the words of an act do. When to expect the next word is no remedy."""
    return (deed.labels | deed.aux) - ({"PROM"} if holds(deed) else set())


def _about_words(deed: Deed) -> About:
    if "cited_bio" in deed.kinds and _FORMULA.search(deed.text.casefold()):
        return "bio"
    if "same_text" in deed.kinds and deed.copies > 1:
        return "copies"
    if deed.personal:
        return "personal"
    return "beside" if deed.beside else "statement"


def subject_at(inputs: Inputs, climate: Climate, t: int, u: float) -> Subject:
    """What somebody talks about at `t` whom nobody set off, for a number in [0, 1)."""
    start = inputs.begun
    if start is None or t < start:
        return Subject("ordinary")
    options = [(1.0, Subject("incident")), *_options(inputs, climate, t)]
    left = u * sum(weight for weight, _ in options)
    for weight, subject in options:
        left -= weight
        if left < 0:
            return subject
    return options[0][1]


def _options(inputs: Inputs, climate: Climate, t: int) -> Iterator[tuple[float, Subject]]:
    """What there is to talk about, newest matters most. The weights are choices."""
    news = [each for each in inputs.released if each.t <= t and each.post and each.words and t - each.t <= FRESH_MS]
    for age, each in enumerate(reversed(news[-3:])):
        # What started it all is no news that makes it worse: it is what it is about.
        yield 0.6 / (1 + age), Subject("incident", "", each.post) if each.trigger else _news(each.words, each.post)
    done = [deed for deed in inputs.deeds if deed.t <= t and t - deed.t <= FRESH_MS and _is_talked_about(deed)]
    for age, deed in enumerate(reversed(done[-3:])):
        yield 0.5 / (1 + age), about_deed(deed)
    if climate.impatient(t) > 0.15 and all(deed.beside for deed in done):
        yield 0.5, Subject("silence")
    spoken = max((deed.t for deed in inputs.deeds if deed.t <= t and deed.speaks_of_it), default=0)
    broken = [due for due in climate.broken if spoken < due <= t <= due + FRESH_MS]
    if broken:
        yield 0.5, Subject("promise", climate.promise_words(broken[-1]), since=broken[-1])


def _news(words: str, post: str | None) -> Subject:
    return Subject("inject", " ".join(words.split()), post)


def _is_talked_about(deed: Deed) -> bool:
    return not deed.kinds & {"liked", "pinned"} and not deed.routine
