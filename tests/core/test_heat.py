from __future__ import annotations

import re
from math import log
from pathlib import Path

import pytest

from sims.core.escalation import Turn
from sims.core.heat import GLIDE_MS, POSTS_A_MINUTE, arrival, level_at

QUIET = [Turn(0, 0, "")]
RISING = [Turn(0, 0, ""), Turn(100_000, 4, ""), Turn(130_000, 1, "")]


@pytest.mark.parametrize("level", range(6))
def test_the_rate_of_each_level(level: int) -> None:
    """[FEED1] At a level the public posts as often as the table says: 1, 2, 5, 12, 25 or 60 times a minute."""
    assert POSTS_A_MINUTE == (1, 2, 5, 12, 25, 60)
    in_an_hour = arrival([Turn(0, level, "")], 0, 60 * POSTS_A_MINUTE[level])
    assert in_an_hour == pytest.approx(3_600_000, abs=2)


def test_the_glide() -> None:
    """[FEED2] A turn of the dial is felt at once and has arrived after 60 seconds, from wherever the last one had come to."""
    assert [level_at(RISING, t) for t in (0, 100_000, 115_000, 130_000)] == [0, 0, 1, 2]
    assert [level_at(RISING, t) for t in (160_000, 190_000, 10**9)] == [1.5, 1, 1]
    assert level_at([Turn(0, 3, ""), Turn(0, 5, "")], 0) == 5


def test_the_rate_glides() -> None:
    """[FEED2] While it glides the logarithm of the rate runs in a straight line."""
    turns = [Turn(0, 0, ""), Turn(100_000, 5, "")]
    expected = (60 - 1) / log(60)  # the mean of a quantity that grows from 1 to 60 with a straight logarithm
    assert arrival(turns, 100_000, expected) == pytest.approx(100_000 + GLIDE_MS, abs=2)


def test_arrivals_add_up() -> None:
    """[FEED3] Posts that come one after the other come when as many at once would have, across every bend of the dial."""
    t = 0
    for _ in range(40):
        t = arrival(RISING, t, 0.25) - 1
    assert t == pytest.approx(arrival(RISING, 0, 10), abs=50)


def test_the_dial_says_the_same() -> None:
    """[FEED27] What the dial says of its levels is what they bring."""
    dial = Path(__file__).parents[2] / "frontend" / "src" / "ui" / "dial.ts"
    said = re.search(r"POSTS_A_MINUTE[^=]*= \[([\d, ]+)\]", dial.read_text(encoding="utf-8"))
    assert said is not None
    assert tuple(int(one) for one in said[1].split(",")) == POSTS_A_MINUTE
