"""What is so at a moment: what the team has said and done by then, and how long people have waited for it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from .inputs import Deed, Inputs
from .subjects import Subject, does
from .text import AT_FIRST, So

_MINUTE_MS = 60_000
_GOES_ON = ("incident", "inject", "silence", "promise")
"""What is not over when somebody talks about it."""
_OF_ITS_WORDS = ("statement", "answered", "copies", "personal", "bio")
"""What is about words of the team's: what these do counts here, and not what others did before them."""
OWNING: Final = frozenset({"APO", "RESP"})
"""Who does either has not failed to say that it was them."""
EXPLAINING: Final = frozenset({"EXP", "FACT", "PROM"})
"""What a text gives that is more than words: a cause, a fact, or what will be done."""


@dataclass(frozen=True, slots=True)
class SoFar:
    """What somebody may truly say of the hour: what is so, and how many minutes have passed since what it is about."""

    so: frozenset[So] = AT_FIRST
    minutes: int = 0


def so_far(inputs: Inputs, subject: Subject, t: int) -> SoFar:
    """How things stand at exercise time `t` (ms), for somebody who talks about `subject`.

    Minutes count from what started it all; for silence from the team's last word, for a broken promise from when it was due. Of
    what the team has done, people say how long it took: they end with its first word.
    """
    begun = inputs.begun
    if begun is None or t < begun:
        return SoFar(AT_FIRST - {"light"} | {"notice"}) if "notice" in subject.does else SoFar()
    words = [deed for deed in inputs.deeds if begun <= deed.t <= t and deed.speaks_of_it]
    start = begun if subject.since is None else subject.since
    if subject.about == "silence" and words:
        start = words[-1].t
    end = words[0].t if words and subject.about not in _GOES_ON else t
    gone = any("deleted" in deed.kinds for deed in inputs.deeds if begun <= deed.t <= t)
    return SoFar(frozenset(_so(words, subject, gone=gone)), max(0, end - start) // _MINUTE_MS)


def _so(words: Sequence[Deed], subject: Subject, *, gone: bool) -> Iterable[So]:
    """That something is missing holds while none of the team's words has had it. That it came holds of what is talked about,
    where that is words of the team's, and else of the last hour as a whole."""
    said = frozenset(label for deed in words for label in does(deed))
    here = subject.does if subject.about in _OF_ITS_WORDS else said
    yield "begun"
    yield "spoken" if words else "unanswered"
    yield "notice" if "notice" in subject.does else "light"
    if not gone:
        yield "up"
    if not OWNING & (said | here):
        yield "unapologised"
    elif "APO" in here:
        yield "apologised"
    if not EXPLAINING & (said | here):
        yield "unexplained"
    elif EXPLAINING & here:
        yield "explained"
    if "DEN" in here:
        yield "denied"
    if "NONAPO" in here and "APO" not in here:
        yield "nonapology"
