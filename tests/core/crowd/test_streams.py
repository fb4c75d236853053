"""One seed, one stream: rows 17 to 22 of the validation table."""

from __future__ import annotations

from copy import deepcopy
from functools import cache
from hashlib import sha256
from random import Random

import pytest

from sims.core.crowd.cascade import Cascade, Happening
from sims.core.crowd.climate import Climate
from sims.core.crowd.dial import Move
from sims.core.crowd.inputs import Inputs, Setting
from sims.core.crowd.uniforms import EVENT, key_of, uniforms
from tests.core.crowd.days import BUSY, act, day
from tests.core.crowd.forms import sizes
from tests.core.crowd.streams import HOUR, MINUTE, Constant, Turned, stream

SETTING = Setting()
Line = tuple[int, bytes, bytes | None]


def crowd(seed: int = 7, inputs: Inputs = BUSY) -> Cascade:
    """The process of a busy hour."""
    return Cascade(seed, Climate(seed, SETTING, inputs))


def lines(events: list[Happening]) -> list[Line]:
    """What a stream is known by."""
    return [(one.ms, one.ident, one.parent) for one in events]


@cache
def whole() -> list[Line]:
    """The busy hour in one go."""
    return lines(crowd().advance(HOUR))


def test_row_17_golden_stream() -> None:
    """[CROWD17] The same seed gives the same posts, in every process and on every machine: the digest stands here."""
    said = "\n".join(f"{ms} {ident.hex()} {parent.hex() if parent else ''}" for ms, ident, parent in whole())
    assert sha256(said.encode()).hexdigest() == "bc2b0367cc71278d2457774aae1ce78edf6e38a026b1317cccff34508279ad6e"


def test_row_18_known_answers() -> None:
    """[CROWD18] The numbers of a thing are those of BLAKE2b, cut to 53 bits."""
    first = uniforms(key_of(1), b"I" + (0).to_bytes(8, "little"), EVENT)
    assert first[:2] == pytest.approx((0.267878921464, 0.483012639327), abs=5e-13)
    assert int(first[0] * 2**53) == int.from_bytes(bytes.fromhex("146c32fa86b69344"), "little") >> 11


@pytest.mark.parametrize("schedule", range(50))
def test_row_19_any_schedule(schedule: int) -> None:
    """[CROWD19] However time is cut up, by pauses, speeds and steps from a millisecond to a minute, the stream is the same."""
    chance = Random(schedule)
    cascade, now, found = crowd(), 0, []
    while now < HOUR:
        step = chance.choice((1, 17, 200, 1_000, 12_000, MINUTE))
        now = min(HOUR, now + max(1, round(step * chance.uniform(0.25, 60))))
        found += cascade.advance(now)
        if chance.random() < 0.1:
            assert cascade.advance(now) == []  # a pause
    assert lines(found) == whole()


@pytest.mark.parametrize("moment", range(50))
def test_row_20_seek(moment: int) -> None:
    """[CROWD20] From any moment on, a copy and a process that was run up to there again go on as the one that never stopped."""
    t = Random(moment).randrange(HOUR)
    rest = [line for line in whole() if line[0] > t]
    again = crowd()
    again.advance(t)
    copy = deepcopy(again)
    assert lines(again.advance(HOUR)) == rest
    assert lines(copy.advance(HOUR)) == rest


@sizes(4, 100)
def test_row_21_prefix(size: int) -> None:
    """[CROWD21] Whatever happens next, nothing that was said before is other than it was."""
    for seed in range(size):
        t = 20 + seed % 20
        known = Inputs(
            tuple(move for move in BUSY.moves if move.t < t * MINUTE),
            BUSY.released,
            tuple(deed for deed in BUSY.deeds if deed.t < t * MINUTE),
        )
        before = lines(crowd(seed, known).advance(t * MINUTE))
        news = Inputs((*known.moves, Move(t * MINUTE, 5)), known.released, (*known.deeds, act(t, "ATT", "APO", text="New.")))
        for other in (news, BUSY):
            assert [line for line in lines(crowd(seed, other).advance(HOUR)) if line[0] < t * MINUTE] == [
                line for line in before if line[0] < t * MINUTE
            ]


@sizes(10, 200)
def test_row_22_monotone_coupling(size: int) -> None:
    """[CROWD22] Lower rates, wherever, give some of the same events and no others."""
    until = 30 * MINUTE if size < 200 else HOUR
    for seed in range(size):
        chance = Random(seed)
        high = Turned(Constant(0.78, 2.0), Constant(0.88, 3.0), until // 2)
        first, second = ((chance.uniform(0.2, 1), chance.uniform(0.2, 1)) for _ in range(2))
        low = Turned(Constant(0.78 * first[0], 2.0 * first[1]), Constant(0.88 * second[0], 3.0 * second[1]), until // 2)
        more, fewer = ({one.ident for one in stream(seed, rates, until, marks=True)} for rates in (high, low))
        assert fewer <= more


def test_row_22_a_milder_team() -> None:
    """[CROWD22] A day on which the team does nothing wrong is part of the day on which it does."""
    wrong = day(act(10, "ATT"), act(20, kinds="deleted", views=100_000), trigger=1)
    for seed in range(2):
        with_it, without = ({one.ident for one in crowd(seed, inputs).advance(HOUR)} for inputs in (wrong, day(trigger=1)))
        assert without <= with_it
