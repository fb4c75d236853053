"""What a practised team would have done with this day: a fixed script, so that outcomes have a scale."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from .inputs import Deed, Inputs, Setting
from .stance import Cluster

_MINUTE: Final = 60_000
HOLDING, ANSWER, FIRST_REPLY = 5 * _MINUTE, 12 * _MINUTE, 14 * _MINUTE
"""After the trigger: the first word, with a promise; the answer that keeps it; the first answer to a person."""
REPLIES, REPLY_EVERY = 8, 2 * _MINUTE
UPDATE_EVERY: Final = 30 * _MINUTE
"""Each update promises the next and comes a minute early."""

MATCHED: Final[dict[Cluster, frozenset[str]]] = {
    "victim": frozenset({"ACK", "EMP", "DEN", "FACT", "PROM"}),
    "accidental": frozenset({"ACK", "EMP", "EXP", "FACT", "PROM"}),
    "preventable": frozenset({"ACK", "EMP", "APO", "RESP", "EXP", "FACT", "PROM"}),
}
"""What an answer does that takes on as much as the crisis asks: deny with evidence, explain, or own it."""
_WORSE: Final[dict[Cluster, Cluster]] = {"victim": "accidental", "accidental": "preventable", "preventable": "preventable"}
"""An earlier crisis makes the public ask for one step more."""


def exemplar(setting: Setting, inputs: Inputs, until: int) -> Inputs:
    """The same day, with the script in place of what the team did. Where nothing has happened there is nothing to answer."""
    start = inputs.begun
    if start is None:
        return inputs.silent()
    deeds = sorted((deed for deed in _script(setting, start, until) if deed.t <= until), key=lambda deed: deed.t)
    return replace(inputs, deeds=tuple(deeds))


def _script(setting: Setting, start: int, until: int) -> Iterator[Deed]:
    yield _word("holding", start + HOLDING, frozenset({"ACK", "PROM"}), promise=start + ANSWER)
    asked = _WORSE[setting.cluster] if setting.intensifiers else setting.cluster
    at, due = start + ANSWER, start + ANSWER + UPDATE_EVERY
    yield _word("answer", at, MATCHED[asked], promise=due)
    for number in range(REPLIES):
        reply = frozenset({"ACK", "EMP"})
        yield _word(f"reply {number + 1}", start + FIRST_REPLY + number * REPLY_EVERY, reply, kind="replied")
    number = 1
    while due <= until:
        at, due = due - _MINUTE, due + UPDATE_EVERY
        yield _word(f"update {number}", at, frozenset({"ACK", "FACT", "PROM"}), promise=due)
        number += 1


def _word(key: str, t: int, labels: frozenset[str], *, kind: str = "posted", promise: int | None = None) -> Deed:
    """One act of the script: what it does is given, no words are needed."""
    return Deed(t, f"exemplar {key}", frozenset({kind}), key, labels, tone="human", promise=promise)
