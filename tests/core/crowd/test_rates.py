"""How many posts there are, and when: rows 10 to 16 of the validation table."""

from __future__ import annotations

from itertools import pairwise
from math import exp, inf, log, sqrt

import pytest

from sims.core.crowd.cascade import Cascade, Happening
from sims.core.crowd.dial import LEVELS
from sims.core.crowd.kernel import PowerKernel
from tests.core.crowd.forms import sizes
from tests.core.crowd.laws import exponential_p, uniform_p
from tests.core.crowd.streams import HOUR, MINUTE, NOBODY, TEST_KERNEL, Constant, Turned, stream

FADING = 60 / TEST_KERNEL.mean
"""Of the test kernel's memory, a minute."""


@sizes(6, 400)
def test_row_10_mean_count(size: int) -> None:
    """[CROWD10] From a standstill, as many posts come in two hours as the closed form says."""
    n, mu, minutes = 0.7, 3.0, 120.0
    slow = FADING * (1 - n)
    expected = mu * minutes / (1 - n) - n * mu * (1 - exp(-slow * minutes)) / ((1 - n) * slow)
    assert expected == pytest.approx(973.04, abs=0.01)
    counts = [len(stream(seed, Constant(n, mu), 2 * HOUR, kernel=TEST_KERNEL, mu_max=mu)) for seed in range(size)]
    assert sum(counts) / size == pytest.approx(expected, abs=14 * sqrt(400 / size))


LOW, HIGH = Constant(0.5, 0.5), Constant(0.88, 4.0)


def expected_rate(minute: float) -> float:
    """Posts a minute when the dial is turned from `LOW` to `HIGH` at 60 minutes, by the equation of the mean."""
    excited = _excited(LOW, 0.0, min(minute, 60.0))
    if minute < 60:
        return LOW.mu + LOW.n * excited
    return HIGH.mu + HIGH.n * _excited(HIGH, excited, minute - 60)


def _excited(rates: Constant, start: float, minutes: float) -> float:
    """What is remembered of the posts so far, `minutes` after it was `start`."""
    rest = rates.mu / (1 - rates.n)
    return rest + (start - rest) * exp(-FADING * (1 - rates.n) * minutes)


@sizes(10, 600)
def test_row_11_dial_step(size: int) -> None:
    """[CROWD11] A turn of the dial bites at once, also on what was posted before, and the rest builds up as the equation says."""
    for minute, rate in {59.999: 0.975, 60: 4.84, 90: 13.45}.items():
        assert expected_rate(minute) == pytest.approx(rate, abs=0.006)
    turned = Turned(LOW, HIGH, HOUR)
    posts = [one.ms for seed in range(size) for one in stream(seed, turned, 91 * MINUTE, kernel=TEST_KERNEL, mu_max=4.0)]
    scale = sqrt(600 / size)
    for start, end, tolerance in ((50, 60, 0.07), (60, 61, 0.55), (89, 91, 0.55)):
        found = sum(1 for ms in posts if start * MINUTE <= ms < end * MINUTE) / (end - start) / size
        steps = [expected_rate(start + (end - start) * (i + 0.5) / 100) for i in range(100)]
        assert found == pytest.approx(sum(steps) / 100, abs=tolerance * scale)


@sizes(6, 300)
def test_row_12_time_rescaling(size: int) -> None:
    """[CROWD12] Measured by the intensity that the model says it has, time passes evenly between two posts."""
    turn, end = (60, 90) if size >= 300 else (20, 35)
    kernel, turned = PowerKernel(), Turned(Constant(0.78, 2.0), Constant(0.5, 2.0), turn * MINUTE)
    chances, gaps = [], []
    for seed in range(size):
        found = _gaps(stream(seed, turned, end * MINUTE, marks=True, mu_max=2.0), kernel, turn)
        gaps += found
        chances.append(exponential_p(found))
    assert uniform_p(chances) > 0.0005
    if size >= 300:
        assert 0.01 <= sum(1 for p in chances if p < 0.05) / size <= 0.095
    else:
        assert exponential_p(gaps) > 0.001


def _gaps(events: list[Happening], kernel: PowerKernel, turn: float) -> list[float]:
    """What the intensity adds up to between one event and the next, when .78 becomes .5 at `turn` (minutes) and 2 come anyway."""
    before, total, gaps = 0.0, 0.0, []
    for at, event in enumerate(events):
        minute = event.ms / MINUTE
        total = 2.0 * minute + sum(each.mark * _caused(each.ms / MINUTE, minute, kernel, turn) for each in events[:at])
        gaps.append(total - before)
        before = total
    return gaps


def _caused(start: float, minute: float, kernel: PowerKernel, turn: float) -> float:
    """Of the reactions to a post at `start`, those expected by `minute`, for an author of mark 1."""
    by_now = kernel.share((minute - start) * 60)
    if minute <= turn:
        return 0.78 * by_now
    by_turn = kernel.share(max(0.0, turn - start) * 60)
    return 0.78 * by_turn + 0.5 * (by_now - by_turn)


@pytest.mark.parametrize(
    ("theta", "n", "slope", "shocks"),
    [(0.4, 0.05, -1.4, 120_000), (0.4, 0.999, -0.6, 3_000), (0.2315, 0.05, -1.23, 120_000), (0.2315, 0.999, -0.77, 4_000)],
)
@sizes(30, 1)
def test_row_13_shock_relaxation(theta: float, n: float, slope: float, shocks: int, size: int) -> None:
    """[CROWD13] After a shock the rate falls as a power of time: fast where little spreads, slowly near the critical point."""
    count = shocks // size
    cascade = Cascade(5, Constant(n, 0.0), kernel=PowerKernel(theta=theta, cut=inf), marks=False, mu_max=NOBODY)
    for number in range(count):
        cascade.seed_root(0, b"S" + number.to_bytes(8, "little"))
    minutes = [one.ms / MINUTE for one in cascade.advance(72 * HOUR) if one.parent is not None]
    assert _slope(minutes) == pytest.approx(slope, abs=0.12 * sqrt(size))


def _slope(minutes: list[float], first: float = 50.0, last: float = 72 * 60.0, bins: int = 12) -> float:
    """Of the logarithm of the rate over that of time, between 50 minutes and three days; bins weigh by what is in them."""
    edges = [first * (last / first) ** (i / bins) for i in range(bins + 1)]
    counts = [sum(1 for minute in minutes if low <= minute < high) for low, high in pairwise(edges)]
    spots = [
        (log(low * high) / 2, log(count / (high - low)), float(count))
        for count, low, high in zip(counts, edges, edges[1:], strict=False)
        if count
    ]
    weight = sum(w for _, _, w in spots)
    x_mean, y_mean = (sum(spot[axis] * spot[2] for spot in spots) / weight for axis in (0, 1))
    return sum(w * (x - x_mean) * (y - y_mean) for x, y, w in spots) / sum(w * (x - x_mean) ** 2 for x, _, w in spots)


@sizes(40, 800)
def test_row_14_fano_factor(size: int) -> None:
    """[CROWD14] In the long run counts vary 1 / (1 - n) ** 2 times as much as without reactions."""
    day, mu = 24 * HOUR, 0.02 if size < 800 else 0.1
    cascade = Cascade(3, Constant(0.7, mu), kernel=TEST_KERNEL, marks=False, mu_max=mu)
    cascade.advance(day)
    counts = [len(cascade.advance(day * (window + 2))) for window in range(size)]
    mean = sum(counts) / size
    fano = sum((count - mean) ** 2 for count in counts) / (size - 1) / mean
    low, high = (9.2, 13.0) if size >= 800 else (11.1 / 2.2, 11.1 * 2.2)
    assert low <= fano <= high


@sizes(2, 40)
@pytest.mark.parametrize("level", range(6))
def test_row_15_dial_table(level: int, size: int) -> None:
    """[CROWD15] Each level of the dial brings as many posts as its table says."""
    at = LEVELS[level]
    until = 3 * HOUR if size >= 40 else HOUR
    expected = at.counts[until // HOUR - 1]
    counts = [len(stream(seed, Constant(at.n, at.mu), until)) for seed in range(size)]
    tolerance = {0: 0.22, 1: 0.15}.get(level, 0.08)
    if size < 40:
        tolerance *= sqrt(40 / size) * (1.6 if level < 3 else 1.2)  # the first hour is the more uneven one
    assert sum(counts) / size == pytest.approx(expected, rel=tolerance)


@sizes(2, 10)
def test_row_16_originals(size: int) -> None:
    """[CROWD16] After three hours at “trending” 47 % of the posts were set off by nobody, and reactions are mostly the first."""
    at = LEVELS[3]
    events = [one for seed in range(size) for one in stream(seed, Constant(at.n, at.mu), 3 * HOUR)]
    scale = sqrt(10 / size)
    assert sum(1 for one in events if one.parent is None) / len(events) == pytest.approx(0.47, abs=0.04 * scale)
    assert sum(one.generation for one in events) / len(events) == pytest.approx(1.04, abs=0.12 * scale)
