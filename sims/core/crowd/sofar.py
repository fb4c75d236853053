"""What is so at a moment: whether the team has said anything yet, and how long people have waited for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .inputs import Deed, Inputs
from .subjects import Subject

_MINUTE_MS = 60_000
_GOES_ON = ("incident", "inject", "silence", "promise")
"""What is not over when somebody talks about it."""


@dataclass(frozen=True, slots=True)
class SoFar:
    """What somebody may truly say of the hour. `minutes` have passed since what it is about."""

    unanswered: bool = True
    minutes: int = 0


def so_far(inputs: Inputs, subject: Subject, t: int) -> SoFar:
    """How things stand at exercise time `t` (ms), for somebody who talks about `subject`.

    Minutes count from what started it all; for silence from the team's last word, for a broken promise from when it was due. Of
    what the team has done, people say how long it took: they end with its first word.
    """
    begun = inputs.begun
    if begun is None or t < begun:
        return SoFar()
    words = [deed.t for deed in _words(inputs, begun, t)]
    start = begun if subject.since is None else subject.since
    if subject.about == "silence" and words:
        start = words[-1]
    end = words[0] if words and subject.about not in _GOES_ON else t
    return SoFar(not words, max(0, end - start) // _MINUTE_MS)


def _words(inputs: Inputs, begun: int, t: int) -> Iterator[Deed]:
    """What the team has said of it in public. To answer a question of every day is to say nothing of it."""
    return (deed for deed in inputs.deeds if begun <= deed.t <= t and deed.speaks and not deed.routine)
