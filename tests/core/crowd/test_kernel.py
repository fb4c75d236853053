"""When reactions come, and how far authors carry: rows 1, 2, 3 and 9 of the validation table."""

from __future__ import annotations

from bisect import bisect_left
from math import expm1, inf, log

import pytest

from sims.core.crowd.kernel import S0, THETA, PowerKernel
from sims.core.crowd.marks import CAP, FEWEST, TAIL, drawn_mark, followers, mark
from tests.core.crowd.streams import drawn

UNCUT = PowerKernel(cut=inf)
CUT = PowerKernel()


def test_row_01_kernel_constant() -> None:
    """[CROWD1] The kernel's constant is computed from its shape, and the whole of the kernel is 1."""
    assert UNCUT.constant == pytest.approx(6.265726e-4, abs=1e-9)
    whole = UNCUT.constant * S0 * (1 + 1 / THETA)
    assert whole == pytest.approx(1, abs=1e-9)
    assert CUT.share(86_400) == pytest.approx(1, abs=1e-9)


def test_row_02_uncut_kernel() -> None:
    """[CROWD2] Without a cut, 54 % of the reactions come within an hour and 78 % within a day."""
    expected = {300.0: 0.18797, 3_600.0: 0.54317, 86_400.0: 0.78109}
    for seconds, share in expected.items():
        assert UNCUT.share(seconds) == pytest.approx(share, abs=1e-4)
    assert UNCUT.lag(0.5) / 60 == pytest.approx(40.62, abs=0.01)
    lags = sorted(UNCUT.lag(u) for u in drawn(100_000))
    for seconds, share in expected.items():
        assert bisect_left(lags, seconds) / 100_000 == pytest.approx(share, abs=0.006)


def test_row_03_cut_kernel() -> None:
    """[CROWD3] Cut after a day, half of the reactions come within 17.3 minutes."""
    lags = sorted(CUT.lag(u) for u in drawn(100_000))
    for share, seconds in {0.5: 17.27 * 60, 0.3948: 600.0, 0.6954: 3_600.0, 0.894: 21_600.0}.items():
        assert lags[round(share * 100_000)] == pytest.approx(seconds, rel=0.04)
        assert CUT.lag(share) == pytest.approx(seconds, rel=0.01)
        assert CUT.share(CUT.lag(share)) == pytest.approx(share, abs=1e-9)


def test_row_09_mark_law() -> None:
    """[CROWD9] An author's mark is 1 on average with variance 1.784, the highest is 101.8, and followers have a tail of 2.016."""
    assert _moment(1) == pytest.approx(1, abs=1e-3)
    assert _moment(2) - _moment(1) ** 2 == pytest.approx(1.784, abs=2e-3)
    assert drawn_mark(1 - 2**-53) == mark(CAP) == pytest.approx(101.8, abs=0.05)
    reach = [followers(u) for u in drawn(100_000)]
    assert sum(1 for each in reach if each > 10_000) / 100_000 == pytest.approx(0.0046, abs=0.0008)
    large = [each for each in reach if each >= 10 * FEWEST]
    hill = 1 + len(large) / sum(log(each / (10 * FEWEST - 0.5)) for each in large)
    assert hill == pytest.approx(TAIL, abs=0.05)


def _moment(power: int) -> float:
    """The mean of a power of the mark: over the middle of equal steps of log(1 - u), which follow the tail to its cap."""
    steps, end = 20_000, -36.0
    total, width = 0.0, -end / steps
    for step in range(steps):
        left = (step + 0.5) * -width
        total += drawn_mark(-expm1(left)) ** power * (1 + expm1(left)) * width
    return total
