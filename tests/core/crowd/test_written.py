"""Days that are written down for measuring."""

from __future__ import annotations

import json

import pytest

from sims.core.crowd.dial import Move
from sims.core.crowd.written import BadLine, written_day
from tests.core.crowd.streams import HOUR, MINUTE

CLIP = {"ms": MINUTE, "type": "inject", "text": "A clip goes round.", "post": "clip", "trigger": True}
WORD = {"ms": 6 * MINUTE, "type": "act", "act": "replied", "target": "clip", "text": "We are sorry. That was our mistake."}


def day(*facts: object, **more: int) -> list[str]:
    """The lines of a file."""
    return [json.dumps(fact) for fact in facts]


def test_in_any_order() -> None:
    """[CROWD50] A written day holds moves of the dial, injects and acts, in any order, with empty lines between."""
    turn = {"ms": HOUR, "type": "dial", "level": 5}
    found = written_day([*day(WORD, turn), "", *day(CLIP)], level=2)
    assert found == written_day(day(CLIP, WORD, turn), level=2)
    assert found.moves == (Move(0, 2), Move(HOUR, 5))
    assert found.trigger == MINUTE
    assert [(deed.t, deed.kinds, deed.target) for deed in found.deeds] == [(6 * MINUTE, frozenset({"replied"}), "clip")]


def test_read_or_said() -> None:
    """[CROWD50] What an act's text does is read, unless the line says it: then it is certain."""
    read, given = (written_day(day(WORD | more), level=2).deeds[0] for more in ({}, {"labels": ["ATT"], "tone": "cold"}))
    assert {"APO", "RESP"} <= read.labels
    assert read.confidence < 1
    assert (given.labels, given.tone, given.confidence) == (frozenset({"ATT"}), "cold", 1.0)


def test_promises() -> None:
    """[CROWD50] A promised update is found in the text, by the time of day at the start, or said."""
    text = "We know what happened. Next update at 14:30."
    act = WORD | {"text": text, "labels": ["ACK", "PROM"]}
    found, said = (
        written_day(day(act | more), level=2, opens=14 * HOUR).deeds[0].promise for more in ({}, {"promise": 20 * MINUTE})
    )
    assert (found, said) == (30 * MINUTE, 20 * MINUTE)


def test_one_act_more_renames_nothing() -> None:
    """[CROWD50] An act more, at another moment, leaves the names of the others as they were."""
    other = WORD | {"ms": 2 * MINUTE}
    assert written_day(day(other, WORD), level=2).deeds[1] == written_day(day(WORD), level=2).deeds[0]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("nonsense", "this is not JSON."),
        ('{"ms": 1}', "type"),
        ('{"ms": -1, "type": "dial", "level": 1}', "ms"),
        ('{"ms": 1.5, "type": "dial", "level": 1}', "ms"),
        ('{"ms": 1, "type": "dial", "level": 6}', "level"),
        ('{"ms": 1, "type": "act", "act": "sang"}', "act"),
        ('{"ms": 1, "type": "inject", "colour": "red"}', "colour"),
        ('{"ms": 1, "type": "act", "act": "posted", "labels": ["SORRY"]}', "labels"),
        ("[]", "object"),
    ],
)
def test_bad_lines(line: str, said: str) -> None:
    """[CROWD51] A line that cannot be used is refused with its number and what is wrong."""
    with pytest.raises(BadLine) as refused:
        written_day([*day(CLIP), "", line], level=2)
    assert str(refused.value).startswith("Line 3: ")
    assert said in str(refused.value)
