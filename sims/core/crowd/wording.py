"""The words of one crowd, in the order in which it speaks: nobody says what was said a moment ago.

What somebody says depends on what was said before, so texts are worked out in the order of the stream, whenever one is asked for.
When, by whom and in which mood things are said does not depend on words: twins stay comparable.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from .stance import Stance
from .text import Topic
from .text.composing import draft, ordinary
from .text.lately import SPOILT, Draft, Lately
from .text.topic import To, passed
from .uniforms import WORDS, Draws, key_of

if TYPE_CHECKING:
    from .chorus import Utterance

_TRIES, _MOST_TRIES = 6, 40
"""So often somebody thinks again for want of something fresh, and so often where it has been said already."""
_OF_TEXT: Final = ("post", "reply", "quote")


class Wording:
    """What each utterance of a crowd says. Every utterance is heard once, in order; its words may be asked for at any time."""

    def __init__(self, seed: int, topic: Topic, *, ceiling: int, limit: int) -> None:
        """Nothing was heard yet."""
        self._key, self._topic, self._ceiling, self._limit = key_of(seed), topic, ceiling, limit
        self._heard: deque[Utterance] = deque()
        self._said: list[tuple[Utterance, Draft]] = []
        self._before: deque[tuple[Utterance, Draft]] = deque()
        self._texts: dict[bytes, Draft] = {}
        self._answered: dict[bytes, To] = {}
        self._lately = Lately()

    def hear(self, utterances: Iterable[Utterance]) -> None:
        """These come next."""
        self._heard.extend(utterance for utterance in utterances if utterance.form in _OF_TEXT)

    @property
    def heard(self) -> int:
        """How many utterances have been heard."""
        return len(self._said) + len(self._heard)

    def rewind(self, heard: int) -> None:
        """The stream comes once more from after the first `heard` on. What was said stays said while it is the same stream."""
        for _ in range(self.heard - max(heard, len(self._said))):
            self._heard.pop()
        self._before.extendleft(reversed(self._said[heard:]))
        for utterance, _ in self._said[heard:]:
            del self._texts[utterance.ident]
        del self._said[heard:]

    def words(self, utterance: Utterance) -> str:
        """What it says; empty for a bare repost."""
        if utterance.form == "repost":
            return ""
        while utterance.ident not in self._texts:
            self._say(self._heard.popleft())
        return self._texts[utterance.ident].text

    def _say(self, utterance: Utterance) -> None:
        if self._before:
            before, said = self._before.popleft()
            if before == utterance:
                self._take(utterance, said)
                return
            self._part()
        best = self._freshest(utterance)
        self._lately.keep(best)
        self._take(utterance, best)

    def _part(self) -> None:
        """From here on the stream is another: what came later was never said."""
        for utterance, _ in self._before:
            self._answered.pop(utterance.ident, None)
        self._before.clear()
        self._lately = Lately.of([said for _, said in self._said])

    def _take(self, utterance: Utterance, said: Draft) -> None:
        self._said.append((utterance, said))
        self._texts[utterance.ident] = said
        self._answered[utterance.ident] = _as_answered(said, utterance.stance)

    def _freshest(self, utterance: Utterance) -> Draft:
        best = self._draft(utterance, 0)
        least = self._lately.cost(best)
        tries = 1
        while least and tries < (_MOST_TRIES if least >= SPOILT else _TRIES):
            other = self._draft(utterance, tries)
            if (cost := self._lately.cost(other, least)) < least:
                best, least = other, cost
            tries += 1
        return best

    def _draft(self, utterance: Utterance, attempt: int) -> Draft:
        draws = Draws(self._key, utterance.ident, WORDS + (b" %d" % attempt if attempt else b""))
        subject = utterance.subject
        if subject.about == "ordinary" or utterance.form == "repost":
            return ordinary(utterance.persona, draws, self._limit)
        topic, so_far = subject.on(self._topic), utterance.so_far
        return draft(
            replace(topic, unanswered=so_far.unanswered, passed=passed(so_far.minutes)),
            about=subject.about,
            kind=utterance.form,
            to=self._answered.get(utterance.parent) if utterance.parent else None,
            tries=attempt,
            stance=utterance.stance,
            arousal=utterance.arousal,
            persona=utterance.persona,
            draws=draws,
            ceiling=self._ceiling,
            limit=self._limit,
        )


def _as_answered(said: Draft, stance: Stance) -> To:
    """What somebody answers who answers this."""
    if said.beside:
        return "beside"
    return "asking" if stance == "neutral" and "?" in said.text else stance
