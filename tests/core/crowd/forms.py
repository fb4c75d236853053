"""Two forms of a statistical test: a short one for every run, and the one that the validation table asks for (`make science`)."""

from __future__ import annotations

import pytest

SCIENCE = (pytest.mark.science, pytest.mark.timeout(900))


def sizes(short: int, full: int) -> pytest.MarkDecorator:
    """Run the test with `size` at a small sample, and under `science` at the stated one. Tolerances follow from the size."""
    return pytest.mark.parametrize("size", [pytest.param(short, id="short"), pytest.param(full, id="full", marks=SCIENCE)])
