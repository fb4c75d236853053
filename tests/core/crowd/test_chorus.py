"""The whole crowd, words and all: rows 17 and 19 to 21 of the validation table."""

from __future__ import annotations

import json
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from multiprocessing import get_context
from random import Random
from typing import Protocol

import pytest

from sims.core.crowd.chorus import Chorus, Utterance
from sims.core.crowd.dial import Move
from sims.core.crowd.inputs import Inputs
from tests.core.crowd.days import BUSY, act
from tests.core.crowd.digests import DIGESTS, STAGE, Line, digest, lines, run
from tests.core.crowd.forms import sizes
from tests.core.crowd.streams import HOUR, MINUTE


@cache
def whole() -> list[Line]:
    """The busy hour."""
    return run()


class _Dated(Protocol):
    @property
    def t(self) -> int:
        """When it happened."""


def _stamps(facts: Iterable[_Dated]) -> list[int]:
    return [fact.t for fact in facts]


def known_at(t: int, inputs: Inputs = BUSY) -> Inputs:
    """What has happened before `t`."""
    return Inputs(
        tuple(each for each in inputs.moves if each.t < t),
        tuple(each for each in inputs.released if each.t < t),
        tuple(each for each in inputs.deeds if each.t < t),
    )


@pytest.mark.science
@pytest.mark.timeout(300)
def test_row_17_the_same_words_in_every_process() -> None:
    """[CROWD17] The same seed says the same, word for word, in one process and in four: what was recorded."""
    recorded = json.loads(DIGESTS.read_text(encoding="utf-8"))
    seeds = [int(seed) for seed in recorded] * 2
    with ProcessPoolExecutor(4, mp_context=get_context("spawn")) as pool:
        found = list(pool.map(digest, seeds))
    assert found == [recorded[str(seed)] for seed in seeds]
    assert found[:2] == [digest(seed) for seed in seeds[:2]]


@sizes(4, 50)
def test_row_19_learning_as_it_goes(size: int) -> None:
    """[CROWD19] However time is cut up, and although each fact is learned only when it has happened, the crowd says the same."""
    for schedule in range(size):
        chance = Random(schedule)
        chorus, now = Chorus(7, STAGE, known_at(1)), 0
        said: list[Utterance] = []
        stamps = sorted({*_stamps(BUSY.moves), *_stamps(BUSY.released), *_stamps(BUSY.deeds), HOUR} - {0})
        for stamp in stamps:
            while now < stamp - 1:
                now = min(stamp - 1, now + max(1, round(chance.choice((200, 1_000, 60_000)) * chance.uniform(0.25, 60))))
                said += chorus.advance(now)
            chorus.learn(known_at(stamp + 1))
        said += chorus.advance(HOUR)
        assert lines(chorus, said) == whole()


@sizes(4, 50)
def test_row_20_seeking(size: int) -> None:
    """[CROWD20] A crowd that is run up to a moment anew goes on as the one that never stopped."""
    for moment in range(size):
        t = Random(moment).randrange(HOUR)
        chorus = Chorus(7, STAGE, BUSY)
        chorus.advance(t)
        assert lines(chorus, chorus.advance(HOUR)) == [line for line in whole() if line[0] > t]


@sizes(3, 100)
def test_row_21_prefix(size: int) -> None:
    """[CROWD21] Whatever is done next, what was said before stays as it is."""
    for seed in range(size):
        t = (15 + seed % 25) * MINUTE
        known = known_at(t)
        before = [line for line in run(seed, known, t) if line[0] < t]
        news = Inputs((*known.moves, Move(t, 5)), known.released, (*known.deeds, act(t / MINUTE, "ATT", target="all:3")))
        for other in (news, BUSY):
            assert [line for line in run(seed, other, t + 5 * MINUTE) if line[0] < t] == before


def test_who_is_attacked_is_heard() -> None:
    """[CROWD46] The post that the team attacks is answered and passed on as the first of a cluster, and nobody posts it again."""
    attack = act(10, "ATT", target="all:9", text="Some people only look for a fight.")
    found = [
        one
        for seed in range(3)
        for one in Chorus(seed, STAGE, Inputs(BUSY.moves, BUSY.released, (attack,))).advance(HOUR)
        if one.target == "all:9"
    ]
    assert found
    assert all(one.form in ("reply", "quote", "repost") and one.deed == attack.key for one in found)
