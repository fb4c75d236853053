"""How large clusters get: rows 4 to 8 and 30 of the validation table."""

from __future__ import annotations

from collections import Counter
from math import sqrt

import pytest

from sims.core.crowd.cascade import conversation_depth
from tests.core.crowd.forms import sizes
from tests.core.crowd.laws import SPREAD, borel, borel_tail, chi_square_p, spread
from tests.core.crowd.streams import cluster_sizes, drawn

MARK_VARIANCE = 1.784


@sizes(600, 20_000)
@pytest.mark.parametrize("n", [0.5, 0.78, 0.88])
def test_row_04_mean_cluster_size(n: float, size: int) -> None:
    """[CROWD4] A cluster holds 1 / (1 - n) posts on average."""
    found = cluster_sizes(n, size)
    assert sum(found) / size == pytest.approx(1 / (1 - n), abs=SPREAD * sqrt(n / (1 - n) ** 3 / size))


@sizes(2_000, 20_000)
@pytest.mark.parametrize(("n", "alone"), [(0.5, 0.6065), (0.78, 0.4584), (0.88, 0.4148)])
def test_row_05_singletons(n: float, alone: float, size: int) -> None:
    """[CROWD5] With the chance e ** -n nothing follows a post."""
    if size < 20_000 and n > 0.5:
        size = 600  # clusters grow long, and this is the short form
    found = cluster_sizes(n, size)
    tolerance = max(0.012, SPREAD * sqrt(alone * (1 - alone) / size))
    assert found.count(1) / size == pytest.approx(alone, abs=tolerance)


@sizes(400, 20_000)
@pytest.mark.parametrize(("n", "ten", "hundred"), [(0.78, 0.1112, 7.4e-4), (0.88, 0.1727, 0.0116), (0.95, 0.2214, 0.0413)])
def test_row_06_borel_tail(n: float, ten: float, hundred: float, size: int) -> None:
    """[CROWD6] Sizes follow Borel's law, far out too."""
    assert borel_tail(n, 10) == pytest.approx(ten, abs=6e-5)
    assert borel_tail(n, 100) == pytest.approx(hundred, abs=6e-5)
    found = cluster_sizes(n, size)
    for least, share in ((10, ten), (100, hundred)):
        seen = sum(1 for each in found if each >= least) / size
        assert seen == pytest.approx(share, abs=SPREAD * sqrt(share * (1 - share) / size) + 0.5 / size)
    counts = Counter(min(each, 11) for each in found)
    expected = [*(borel(n, k) for k in range(1, 11)), borel_tail(n, 11)]
    assert chi_square_p([counts[k] for k in range(1, 12)], [size * share for share in expected]) > 0.001


@sizes(2_000, 20_000)
@pytest.mark.parametrize(("n", "wide"), [(0.5, 2.00), (0.78, 8.56)])
def test_row_07_cluster_size_spread(n: float, wide: float, size: int) -> None:
    """[CROWD7] The standard deviation of sizes is sqrt(n / (1 - n) ** 3)."""
    assert sqrt(n / (1 - n) ** 3) == pytest.approx(wide, abs=0.01)
    tolerance = 0.10
    if size < 20_000:
        size, tolerance = (2_000, 0.25) if n == 0.5 else (1_000, 0.45)
    assert spread(cluster_sizes(n, size)) == pytest.approx(wide, rel=tolerance)


@sizes(1_000, 60_000)
@pytest.mark.parametrize(("n", "wide", "alone"), [(0.5, 2.75, 0.647), (0.78, 13.2, 0.519)])
def test_row_08_with_marks(n: float, wide: float, alone: float, size: int) -> None:
    """[CROWD8] Authors of unequal reach leave the mean as it is and spread the sizes wider."""
    assert sqrt((n + MARK_VARIANCE * n * n) / (1 - n) ** 3) == pytest.approx(wide, rel=0.02)
    found = cluster_sizes(n, size, marks=True)
    scale = sqrt(60_000 / size)
    assert sum(found) / size == pytest.approx(1 / (1 - n), abs=(0.04 if n == 0.5 else 0.19) * scale)
    assert found.count(1) / size == pytest.approx(alone, abs=0.008 * scale)
    if size == 60_000:  # a spread with so heavy a tail says nothing of a small sample
        assert spread(found) == pytest.approx(wide, rel=0.20)


def test_row_30_conversation_depth() -> None:
    """[CROWD30] Of the answers, 87 % stand at the first post, 11.3 % one step down, 1.5 % two."""
    depths = Counter(conversation_depth(u) for u in drawn(20_000))
    for depth, share in {1: 0.87, 2: 0.113, 3: 0.015}.items():
        assert depths[depth] / 20_000 == pytest.approx(share, abs=0.01)
