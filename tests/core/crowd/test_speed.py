"""How fast the process is: row 34 of the validation table. How a level 5 keeps time live is in `tests/sims/test_crowds.py`."""

from __future__ import annotations

from time import process_time

import pytest

from sims.core.crowd.cascade import Cascade
from sims.core.crowd.dial import LEVELS
from tests.core.crowd.forms import sizes
from tests.core.crowd.streams import HOUR, Constant


@sizes(1, 10)
@pytest.mark.parametrize("level", [3, 5])
def test_row_34_speed(level: int, size: int) -> None:
    """[CROWD34] At least 20,000 events are kept in a second of one processor; the short form allows for a slow machine."""
    rates = Constant(LEVELS[level].n, LEVELS[level].mu)
    started = process_time()
    kept = sum(len(Cascade(seed, rates).advance(3 * HOUR)) for seed in range(size))
    assert kept / (process_time() - started) >= (20_000 if size >= 10 else 5_000)
