"""Whether the model's validation table is tested to its last row."""

from __future__ import annotations

import re
from pathlib import Path

TESTS = Path(__file__).parents[2]
ROWS = 34


def test_every_row_has_its_test() -> None:
    """[CROWD58] Each of the 34 rows of the validation table has a test that is named by its number."""
    named = re.compile(r"^def test_row_(\d\d)_", re.M)
    found = {int(row) for path in TESTS.rglob("test_*.py") for row in named.findall(path.read_text(encoding="utf-8"))}
    assert found == set(range(1, ROWS + 1))
