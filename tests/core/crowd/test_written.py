"""Days that are written down for measuring."""

from __future__ import annotations

import json

import pytest

from sims.core.crowd.dial import Move
from sims.core.crowd.inputs import Inputs
from sims.core.crowd.written import MOST_FACTS, BadLine, Target, written_day
from tests.core.crowd.streams import HOUR, MINUTE

CLIP = {"ms": MINUTE, "type": "inject", "text": "A clip goes round.", "post": "clip", "trigger": True}
WORD = {"ms": 6 * MINUTE, "type": "act", "act": "replied", "target": "clip", "text": "We are sorry. That was our mistake."}


def day(*facts: object) -> list[str]:
    """The lines of a file."""
    return [json.dumps(fact) for fact in facts]


def inputs(lines: list[str], level: int = 2, opens: int = 0) -> Inputs:
    """The day of a file, as the public reacts to it."""
    return written_day(lines, level, opens).inputs


def test_in_any_order() -> None:
    """[CROWD50] A written day holds moves of the dial, injects and acts, in any order, with empty lines between."""
    turn = {"ms": HOUR, "type": "dial", "level": 5}
    found = inputs([*day(WORD, turn), "", *day(CLIP)], level=2)
    assert found == inputs(day(CLIP, WORD, turn), level=2)
    assert found.moves == (Move(0, 2), Move(HOUR, 5))
    assert found.trigger == MINUTE
    assert [(deed.t, deed.kinds, deed.target) for deed in found.deeds] == [(6 * MINUTE, frozenset({"replied"}), "clip")]


def test_read_or_said() -> None:
    """[CROWD50] What an act's text does is read, unless the line says it: then it is certain."""
    read, given = (inputs(day(CLIP, WORD | more), level=2).deeds[0] for more in ({}, {"labels": ["ATT"], "tone": "cold"}))
    assert {"APO", "RESP"} <= read.labels
    assert read.confidence < 1
    assert (given.labels, given.tone, given.confidence) == (frozenset({"ATT"}), "cold", 1.0)


def test_promises() -> None:
    """[CROWD50] A promised update is found in the text, by the time of day at the start, or said."""
    text = "We know what happened. Next update at 14:30."
    act = WORD | {"text": text, "labels": ["ACK", "PROM"]}
    found, said = (
        inputs(day(CLIP, act | more), level=2, opens=14 * HOUR).deeds[0].promise for more in ({}, {"promise": 20 * MINUTE})
    )
    assert (found, said) == (30 * MINUTE, 20 * MINUTE)


def test_one_act_more_renames_nothing() -> None:
    """[CROWD50] An act more, at another moment, leaves the names of the others as they were."""
    other = WORD | {"ms": 2 * MINUTE}
    assert inputs(day(CLIP, other, WORD)).deeds[1] == inputs(day(CLIP, WORD)).deeds[0]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("nonsense", "this cannot be read: it is not one JSON text in UTF-8."),
        ('{"ms": 1}', "type"),
        ('{"ms": -1, "type": "dial", "level": 1}', "ms"),
        ('{"ms": 1.5, "type": "dial", "level": 1}', "ms"),
        ('{"ms": 1, "type": "dial", "level": 6}', "level"),
        ('{"ms": 1, "type": "act", "act": "sang"}', "act"),
        ('{"ms": 1, "type": "inject", "colour": "red"}', "colour"),
        ('{"ms": 1, "type": "act", "act": "posted", "labels": ["SORRY"]}', "labels"),
        ("[]", "object"),
        ("[" * 100_000, "nested too deeply"),
        ('{"ms": 1, "type": "dial", "level": 1, "level": 5}', "a key stands twice"),
        ('{"ms": true, "type": "dial", "level": 1}', "ms"),
        ('{"ms": NaN, "type": "dial", "level": 1}', "NaN is not JSON"),
        ('{"ms": 1e400, "type": "dial", "level": 1}', "too large"),
        ('{"ms": 1, "type": "dial", "level": 4503599627370496000000}', "too large"),
        ('{"ms": 1, "type": "dial", "level": true}', "level"),
        ('{"ms": 1, "type": "inject", "trigger": 1}', "trigger"),
        ('{"ms": 1, "type": "inject", "text": "\\ud800"}', "text: holds half a character"),
        ('{"ms": 1, "type": "inject", "post": " "}', "post: is empty"),
        ('{"ms": 1, "type": "inject", "post": "clip"}', "post: “clip” is the name of another post."),
        (json.dumps(WORD | {"text": "x" * 10_000_000}), "text"),
        (json.dumps(WORD | {"confidence": True}), "confidence"),
        (json.dumps(WORD | {"confidence": -0.1}), "confidence"),
        (json.dumps(WORD | {"views": 10**46}), "too large"),
        (json.dumps(WORD | {"views": 10**12}), "views"),
        (json.dumps(WORD | {"views": -1}), "views"),
        (json.dumps(WORD | {"followers": True}), "followers"),
        (json.dumps(WORD | {"copies": 10**9}), "copies"),
        (json.dumps(WORD | {"copies": 0}), "copies"),
        (json.dumps(WORD | {"promise": -1}), "promise"),
        (json.dumps(WORD | {"video": "yes"}), "video"),
        (json.dumps(WORD | {"post": "clip"}), "post: “clip” is the name of another post."),
        (json.dumps(WORD | {"target": "clop"}), "target: there is no post “clop” at that moment."),
        (json.dumps(WORD | {"target": ""}), "target"),
        (json.dumps(WORD | {"target": 5}), "target"),
        (json.dumps(WORD | {"ms": MINUTE - 1}), "target: there is no post “clip” at that moment."),
    ],
)
def test_bad_lines(line: str, said: str) -> None:
    """[CROWD51] A line that cannot be used is refused with its number and what is wrong."""
    with pytest.raises(BadLine) as refused:
        written_day([*day(CLIP), "", line], level=2)
    assert str(refused.value).startswith("Line 3: ")
    assert said in str(refused.value)


def test_posts_of_the_public() -> None:
    """[CROWD51] The id of a post of the public's may stand as a target; whether it is there is told by whoever runs the crowd."""
    found = written_day([*day(CLIP), json.dumps(WORD | {"target": "49" + "00" * 8})], level=2)
    assert found.targets == (Target(2, 6 * MINUTE, "49" + "00" * 8),)


def test_a_day_has_an_end() -> None:
    """[CROWD51] A day of more facts than anybody writes down is refused at the first line too many; any line ends will do."""
    turns = [f'{{"ms": {ms}, "type": "dial", "level": 3}}\r' for ms in range(MOST_FACTS)]
    assert len(inputs(turns).moves) == MOST_FACTS + 1
    with pytest.raises(BadLine, match=f"^Line {MOST_FACTS + 1}: a day holds at most"):
        written_day([*turns, *day(CLIP)], level=2)
