"""Twins: rows 23 to 26 of the validation table, and what is said of a team."""

from __future__ import annotations

from dataclasses import replace
from math import sqrt
from statistics import NormalDist

import pytest

from sims.core.crowd.chorus import Chorus, Stage
from sims.core.crowd.days import Course, Figures
from sims.core.crowd.dial import LEVELS
from sims.core.crowd.exemplar import exemplar
from sims.core.crowd.inputs import Inputs, Setting, Switches
from sims.core.crowd.patience import broken_promises, waiting
from sims.core.crowd.text import Topic
from sims.core.crowd.twin import Twins, score
from tests.core.crowd.days import BUSY, act, day
from tests.core.crowd.forms import sizes
from tests.core.crowd.laws import spread
from tests.core.crowd.streams import HOUR, MINUTE, Constant, Turned, stream

SETTING = Setting()
GOOD = day(
    act(6, "ACK", "PROM", promise=18 * MINUTE),
    act(15, "ACK", "APO", "RESP", "EMP", "EXP", "FACT", "PROM", tone="human"),
    trigger=2,
)
BAD = day(act(30, "ATT", aux="MIN", target="all:5"), act(45, kinds="deleted", views=50_000), trigger=2)


def figures(inputs: Inputs, seed: int = 7, until: int = HOUR) -> Figures:
    """What one crowd makes of a day."""
    return Course(SETTING, inputs, until).figures(seed)


def test_row_23_a_team_that_did_nothing() -> None:
    """[CROWD23] Without acts the day is its own silent twin: the effect is exactly nothing, in every crowd."""
    twin = Twins(7, SETTING, day(trigger=2), HOUR).compared(crowds=4)
    assert twin.team == twin.silent
    assert all((effect.own, effect.mean, effect.low, effect.high) == (0, 0, 0, 0) for effect in twin.effects.values())


TRENDING = Constant(LEVELS[3].n, LEVELS[3].mu)


def counts(size: int, factor: float = 1.0, first: int = 0) -> list[int]:
    """Posts in three hours at “trending” of so many crowds; after an hour the branching ratio changes by a factor."""
    rates = Turned(TRENDING, Constant(TRENDING.n * factor, TRENDING.mu), HOUR)
    return [len(stream(seed, rates, 3 * HOUR)) for seed in range(first, first + size)]


@sizes(8, 200)
def test_row_24_variance_reduction(size: int) -> None:
    """[CROWD24] Crowds in pairs show small effects many times more sharply than crowds of their own would."""
    plain = counts(size)
    wanted = {0.97: 40.0, 0.89: 10.0, 0.5: 2.5} if size >= 200 else {0.89: 3.0}
    for factor, least in wanted.items():
        changed = counts(size, factor)
        paired = spread([a - b for a, b in zip(plain, changed, strict=True)]) ** 2
        assert (spread(plain) ** 2 + spread(changed) ** 2) / paired >= least


@sizes(8, 200)
def test_row_25_sign_power(size: int) -> None:
    """[CROWD25] One pair tells the direction of an effect of a ninth; two crowds of their own would in seven of ten cases."""
    plain, changed = counts(size), counts(size, 0.89)
    assert sum(a > b for a, b in zip(plain, changed, strict=True)) >= 0.99 * size
    if size >= 200:
        shift = sum(plain) / size - sum(changed) / size
        alone = NormalDist().cdf(shift / sqrt(spread(plain) ** 2 + spread(changed) ** 2))
        assert alone == pytest.approx(0.715, abs=0.08)


@sizes(8, 64)
def test_row_26_precision(size: int) -> None:
    """[CROWD26] Over 64 paired crowds an effect of a ninth is known to an eighth of itself."""
    differences = [a - b for a, b in zip(counts(size), counts(size, 0.89), strict=True)]
    mean = sum(differences) / size
    assert 1.96 * spread(differences) / sqrt(size) / mean <= 0.12 * sqrt(64 / size) * (1 if size >= 64 else 1.5)
    assert mean == pytest.approx(63, abs=8 * sqrt(64 / size))


@pytest.mark.parametrize("inputs", [BUSY, replace(BUSY, reserved=True)], ids=["at large", "reserved"])
def test_the_same_crowd_as_the_exercise(inputs: Inputs) -> None:
    """[CROWD40] The twin's crowd is the exercise's: as many posts, and in the same threads, as it really made."""
    stage = Stage(setting=Setting(switches=Switches(answers=False)), topic=Topic("repost_endorsement", "en", ("Northmoor Rail",)))
    said = Chorus(7, stage, inputs).advance(HOUR)
    found = Course(stage.setting, inputs, HOUR).figures(7)
    assert found.posts == len(said)
    assert found.posts_elsewhere == sum(1 for utterance in said if utterance.deed is None)
    assert found.reach == pytest.approx(sum(utterance.mark for utterance in said))


def test_good_and_bad_teams() -> None:
    """[CROWD41] A good answer leaves less of every figure than silence does, and an attack and a deletion leave more."""
    silent, good, bad = (figures(inputs, until=3 * HOUR) for inputs in (day(trigger=2), GOOD, BAD))
    assert all(better < worse for better, worse in zip(good, silent, strict=True))
    assert bad.posts > silent.posts
    assert bad.net_sentiment_area > silent.net_sentiment_area
    assert bad.outrage_hours > silent.outrage_hours


@pytest.mark.parametrize("cluster", ["victim", "accidental", "preventable"])
def test_the_exemplar(cluster: str) -> None:
    """[CROWD42] The exemplar acknowledges within five minutes, answers at twelve, keeps its promises and answers people."""
    setting = Setting(cluster=cluster)  # type: ignore[arg-type]
    scripted = exemplar(setting, day(act(30, "ATT"), trigger=2), 2 * HOUR)
    assert scripted.moves == day(trigger=2).moves
    first, answer, *rest = scripted.deeds
    assert (first.t, answer.t) == (7 * MINUTE, 14 * MINUTE)
    assert first.promise == answer.t
    assert all(due > 2 * HOUR for due in broken_promises(scripted))
    assert waiting(scripted)[0][:2] == (2 * MINUTE, 7 * MINUTE)
    assert sum("replied" in deed.kinds for deed in rest) == 8
    silent, best = (Course(setting, inputs, 2 * HOUR).figures(3) for inputs in (scripted.silent(), scripted))
    assert all(better < worse for better, worse in zip(best, silent, strict=True))


def test_without_a_trigger() -> None:
    """[CROWD42] Where nothing has happened yet the exemplar has nothing to do."""
    assert exemplar(SETTING, BUSY.silent(), HOUR).deeds
    assert not exemplar(SETTING, Inputs(BUSY.moves), HOUR).deeds


def test_each_act() -> None:
    """[CROWD43] For each act the twin says what the day would have been without it; a like did exactly nothing."""
    liked = act(10, kinds="liked", text="")
    inputs = replace(BAD, deeds=(liked, *BAD.deeds))
    twin = Twins(7, SETTING, inputs, HOUR).compared(crowds=6, each=6)
    like, attack, deletion = twin.acts
    assert [one.deed for one in twin.acts] == [deed.key for deed in inputs.deeds]
    assert all((effect.own, effect.mean) == (0, 0) for effect in like.effects.values())
    assert attack.effects["posts"].mean < 0
    assert deletion.effects["posts"].mean < 0
    assert deletion.effects["posts"].helped == 0


def test_the_interval() -> None:
    """[CROWD44] The effect over many crowds has an interval of 95 %, a share of the silent day, and a count of crowds helped."""
    twin = Twins(7, SETTING, GOOD, HOUR // 2).compared(crowds=8, each=0)
    effect = twin.effects["outrage_hours"]
    assert effect.low < effect.mean < effect.high
    assert effect.helped > 50
    assert 0 < effect.percent < 100
    assert twin == Twins(7, SETTING, GOOD, HOUR // 2).compared(crowds=8, each=0)


def test_the_score() -> None:
    """[CROWD45] The score is 0 for the silent day and 100 for the exemplar's, from -50 to 120, and none where these are alike."""
    assert [score(100, team, 50) for team in (100, 75, 50, 20, 400)] == [0, 50, 100, 120, -50]
    assert score(100, 90, 96) is None
    assert score(0, 0, 0) is None
    assert score(100, 80, 130) == pytest.approx(-50)


def test_the_course() -> None:
    """[WASH23] The course of volume and mood stands beside silence, with a band of 95 of 100 crowds, and the exemplar."""
    twin = Twins(7, SETTING, BAD, HOUR).compared(crowds=6, each=0)
    assert twin.step * len(twin.posts.team) == HOUR
    assert [sum(line) for line in (twin.posts.team, twin.posts.silent)] == [twin.team.posts, twin.silent.posts]
    assert all(low <= high for low, high in zip(twin.posts.low, twin.posts.high, strict=True))
    assert twin.posts.low[0] == twin.posts.team[0] == twin.posts.high[0]  # before the first act nothing differs
    assert sum(twin.posts.high) < sum(twin.posts.team)
    assert twin.moods.team[-1] < twin.moods.silent[-1] < twin.moods.exemplar[-1]
    assert twin.moods.low[-1] == pytest.approx(twin.moods.silent[-1])


def test_the_mood() -> None:
    """[WASH24] Of each act and of all together the twin says by how much the mood stood higher, and tells how far it has come."""
    told: list[tuple[int, int]] = []
    twin = Twins(7, SETTING, GOOD, HOUR).compared(crowds=4, each=2, told=lambda done, of: told.append((done, of)))
    assert twin.mood.mean > 0
    holding, answer = twin.acts
    assert answer.mood.mean > 0
    assert (answer.mood.low, answer.mood.high) == pytest.approx((answer.mood.mean, answer.mood.mean))
    assert told == [(done, 3 * 5 + 2 * 3) for done in range(1, 3 * 5 + 2 * 3 + 1)]
    assert holding.t < answer.t
    like = act(10, kinds="liked", text="")
    (liked,) = Twins(7, SETTING, replace(GOOD, deeds=(like,)), HOUR).compared(crowds=2, each=2).acts
    assert liked.mood.mean == liked.mood.low == liked.mood.high == 0
