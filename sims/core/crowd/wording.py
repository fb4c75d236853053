"""The words of one crowd, in the order in which it speaks: nobody says what was said a moment ago.

What somebody says depends on what was said before, so texts are worked out in the order of the stream, whenever one is asked for.
When, by whom and in which mood things are said does not depend on words: twins stay comparable. Whoever has the texts in a log
may recall them instead, in a fraction of the time.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from sims.core.text import tidy

from .text import Kind, Topic
from .text.composing import draft, ordinary
from .text.lately import REMEMBERED, SPOILT, Draft, Lately
from .text.topic import To, passed
from .uniforms import WORDS, Draws, key_of

if TYPE_CHECKING:
    from .chorus import Utterance

_TRIES, _MORE_TRIES, _MOST_TRIES = 6, 14, 40
"""So often somebody thinks again for want of something fresh, so often where the same turn was heard lately, and so often where
it has been said already."""
_HEARD_LATELY: Final = 8
"""What a phrase costs that was said lately."""
_OF_TEXT: Final = ("post", "reply", "quote")


@dataclass(slots=True)
class _Said:
    """What somebody said; `draft` is None while only the text is known."""

    utterance: Utterance
    text: str
    draft: Draft | None = None


class Wording:
    """What each utterance of a crowd says. Every utterance is heard once, in order; its words may be asked for at any time."""

    def __init__(self, seed: int, topic: Topic, *, ceiling: int, limit: int) -> None:
        """Nothing was heard yet."""
        self._key, self._topic, self._ceiling, self._limit = key_of(seed), topic, ceiling, limit
        self._heard: deque[Utterance] = deque()
        self._said: list[_Said] = []
        self._before: deque[_Said] = deque()
        self._by_ident: dict[bytes, _Said] = {}
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
        for said in self._said[heard:]:
            del self._by_ident[said.utterance.ident]
        del self._said[heard:]

    def recall(self, texts: Mapping[bytes, str]) -> bool:
        """Everything that was heard so far was said in these texts, by identity: it need not be worked out.

        What comes next is as if it had been worked out. False, and nothing is recalled, where a text is missing, or where one of
        the last is none that would be said here: other phrases said it, or it was changed.
        """
        if self._said or self._before or any(utterance.ident not in texts for utterance in self._heard):
            return False
        self._said = [_Said(utterance, texts[utterance.ident]) for utterance in self._heard]
        self._by_ident = {said.utterance.ident: said for said in self._said}
        if not all(self._found(said) for said in self._said[-REMEMBERED:]):
            self._said, self._by_ident = [], {}
            return False
        self._heard.clear()
        self._lately = self._memory()
        return True

    def words(self, utterance: Utterance) -> str:
        """What it says; empty for a bare repost."""
        if utterance.form == "repost":
            return ""
        while utterance.ident not in self._by_ident:
            self._take(self._next(self._heard.popleft()))
        return self._by_ident[utterance.ident].text

    def _next(self, utterance: Utterance) -> _Said:
        if self._before:
            before = self._before.popleft()
            if before.utterance == utterance:
                return before
            self._part()
        best = self._freshest(utterance)
        self._lately.keep(best)
        return _Said(utterance, best.text, best)

    def _take(self, said: _Said) -> None:
        self._said.append(said)
        self._by_ident[said.utterance.ident] = said

    def _part(self) -> None:
        """From here on the stream is another: what came later was never said."""
        self._before.clear()
        self._lately = self._memory()

    def _memory(self) -> Lately:
        """Of what was said, as if it had just been said."""
        last = (self._found(said) or Draft(said.text) for said in self._said[-REMEMBERED:])
        return Lately.of((said.text for said in self._said[:-REMEMBERED]), last)

    def _found(self, said: _Said) -> Draft | None:
        """How a text was put together: of what its author may have thought of, what they said. None if it is none of it."""
        if said.draft is None:
            drafts = (self._draft(said.utterance, attempt) for attempt in range(_MOST_TRIES))
            said.draft = next((one for one in drafts if said.text in (one.text, tidy(one.text))), None)
        return said.draft

    def _answered(self, ident: bytes | None) -> To | None:
        """What somebody answers who answers this; None for what is no text of the crowd's."""
        said = self._by_ident.get(ident) if ident else None
        if said is None:
            return None
        found, stance = self._found(said), said.utterance.stance
        if found is not None and found.beside:
            return "beside"
        return "asking" if stance == "neutral" and "?" in said.text else stance

    def _freshest(self, utterance: Utterance) -> Draft:
        best = self._draft(utterance, 0)
        least = self._lately.cost(best)
        tries = 1
        while least and tries < (_MOST_TRIES if least >= SPOILT else _MORE_TRIES if least >= _HEARD_LATELY else _TRIES):
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
            replace(topic, so=so_far.so, passed=passed(so_far.minutes)),
            about=subject.about,
            kind=_as_said(utterance),
            to=self._answered(utterance.parent),
            tries=attempt,
            quoting=bool(subject.forged),
            stance=utterance.stance,
            arousal=utterance.arousal,
            persona=utterance.persona,
            draws=draws,
            ceiling=self._ceiling,
            limit=self._limit,
        )


def _as_said(utterance: Utterance) -> Kind:
    """Under the post that started it all nobody says “exactly”: they say of it what they would in a post of their own."""
    begins = utterance.subject.about == "incident" and utterance.parent is None
    if utterance.form == "repost" or (begins and utterance.form == "reply"):
        return "post"
    return utterance.form
