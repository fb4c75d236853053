"""The parts of the model's table that rest on more than one act: who is reached, who comes along, and when of a day."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sims.core.crowd.chorus import Chorus
from sims.core.crowd.climate import Climate
from sims.core.crowd.curves import DAY_MS, awake, rhythm_for
from sims.core.crowd.effects import Effect, effects
from sims.core.crowd.exemplar import MATCHED, exemplar
from sims.core.crowd.inputs import Deed, Inputs, Setting
from sims.core.crowd.marks import mark
from sims.core.crowd.replies import StandIn, stand_ins
from sims.core.crowd.stance import Cluster
from sims.core.crowd.table import ROWS
from sims.core.crowd.twin import Twins
from tests.core.crowd.days import BUSY, act, day
from tests.core.crowd.digests import STAGE
from tests.core.crowd.forms import sizes
from tests.core.crowd.laws import exponential_p
from tests.core.crowd.streams import HOUR, MINUTE

PREVENTABLE = Setting()
EARLY = day(trigger=1)


def terms(*deeds: Deed, setting: Setting = PREVENTABLE, inputs: Inputs = EARLY) -> tuple[Effect, ...]:
    """What acts bring."""
    return effects(setting, replace(inputs, deeds=deeds), 1)


def term(row: str, *deeds: Deed, setting: Setting = PREVENTABLE, inputs: Inputs = EARLY) -> Effect | None:
    """The term of a row, if it is brought."""
    return next((effect for effect in terms(*deeds, setting=setting, inputs=inputs) if effect.row == row), None)


def test_a1_time_of_day() -> None:
    """[CROWD47] From six hours on activity swings by .424 over a day: least at three, most at fifteen hours, 1 in the mean."""
    assert [rhythm_for(hours * HOUR) for hours in (5, 6, 24)] == [0, 0.424, 0.424]
    day_long = [awake(hour * HOUR, 0.424) for hour in range(24)]
    assert (day_long.index(min(day_long)), day_long.index(max(day_long))) == (3, 15)
    assert min(day_long) == pytest.approx(0.576)
    assert max(day_long) == pytest.approx(1.424)
    assert sum(day_long) / 24 == pytest.approx(1)
    assert awake(DAY_MS + 9 * HOUR, 0.424) == pytest.approx(awake(9 * HOUR, 0.424))
    night, always = (Climate(1, Setting(rhythm=rhythm, opens=22 * HOUR), EARLY) for rhythm in (0.424, 0.0))
    assert night.immigration(5 * HOUR) == pytest.approx(0.576 * always.immigration(5 * HOUR))
    assert night.branching(5 * HOUR) == always.branching(5 * HOUR)


@sizes(8, 100)
def test_a1_time_of_day_is_exact(size: int) -> None:
    """[CROWD47] At the highest rates, in the middle of the afternoon, nothing is cut off: what nobody set off comes as often as
    the rate says, evenly when time is measured by it."""
    setting = Setting(rhythm=0.424, opens=12 * HOUR)
    gaps, found, expected = [], 0, 0.0
    for seed in range(size):
        climate = Climate(seed, setting, day(level=5))
        at, total = 0, 0.0
        for event in climate.cascade(seed).advance(6 * HOUR):
            if event.parent is None:
                grown = _grown(climate, at, event.ms)
                gaps.append(grown)
                at, total, found = event.ms, total + grown, found + 1
        expected += total + _grown(climate, at, 6 * HOUR)
    assert found == pytest.approx(expected, abs=3.3 * expected**0.5)
    assert exponential_p(gaps) > 0.0005


def _grown(climate: Climate, start: int, end: int) -> float:
    """What the rate adds up to between two moments; it changes slowly, so that three points are enough."""
    minutes = (end - start) / MINUTE
    first, middle, last = (climate.immigration(t) for t in (start, (start + end) // 2, end))
    return minutes * (first + 4 * middle + last) / 6


def test_a5_weights() -> None:
    """[CROWD48] An act reaches .05 in a thread (together .4), .5 as a post, .9 as a video, .05 from an account of one's own."""
    plain, video, own = (act(5, "EMP", kinds=kinds) for kinds in ("posted", "posted video", "posted from_personal"))
    found = [term("EMP", deed) for deed in (plain, video, own)]
    assert [each and each.weight for each in found] == [0.5, 0.9, 0.05]
    replies = [act(5 + number, "EMP", kinds="replied", key=f"r{number}") for number in range(12)]
    weights = [effect.weight for effect in terms(*replies) if effect.row == "EMP"]
    assert weights[0] == 0.05
    assert sum(weights) == pytest.approx(0.4)


def test_a5_pinned() -> None:
    """[CROWD48] A pinned post reaches .8: from the pin on, what it says is seen by those whom it had not reached before."""
    post = act(5, "APO", "EMP", post="all:50")
    pin, again = (act(minute, kinds="pinned", text="", post=None, target="all:50") for minute in (20, 25))
    alone = terms(post)
    both = terms(post, pin, again)
    assert both[: len(alone)] == alone
    added = both[len(alone) :]
    assert [(each.row, each.dm, each.dn) for each in added] == [(each.row, each.dm, each.dn) for each in alone]
    assert {(each.t, each.deed) for each in added} == {(20 * MINUTE, pin.key)}
    assert all(first.weight + second.weight == pytest.approx(0.8) for first, second in zip(alone, added, strict=True))
    seen, told = (Climate(1, PREVENTABLE, replace(EARLY, deeds=deeds)) for deeds in ((post,), (post, pin)))
    assert seen.mood(20 * MINUTE) == told.mood(20 * MINUTE)
    assert seen.mood(2 * HOUR) < told.mood(2 * HOUR)
    others = (act(20, kinds="pinned", text="", post=None, target="all:7"), replace(pin, kinds=pin.kinds | {"from_personal"}))
    assert [terms(post, other) for other in others] == [alone, alone]


def test_a5_a_quote_brings_its_readers() -> None:
    """[CROWD49] A quote adds one child of the brand's reach: it sets off what that reach does, at the post that it quotes."""
    quote = act(5, "FACT", kinds="quoted", target="all:9", followers=200_000)
    ((ms, _, planned),) = stand_ins(quote)
    assert isinstance(planned, StandIn)
    assert (ms, planned.mark, planned.subject.target) == (quote.t, mark(200_000), "all:9")
    assert not list(stand_ins(act(5, kinds="reposted", text="", target="all:9", followers=200_000)))
    inputs = replace(EARLY, deeds=(quote,))
    said = [one for one in Chorus(3, STAGE, inputs).advance(HOUR) if one.deed == quote.key and one.target == "all:9"]
    assert {"reply", "repost"} <= {one.form for one in said}
    plain = replace(inputs, deeds=(replace(quote, followers=0),))
    with_readers, without = (Twins(3, PREVENTABLE, each, HOUR).compared(crowds=4, each=0).team for each in (inputs, plain))
    assert with_readers.posts > without.posts
    assert with_readers.posts_elsewhere == without.posts_elsewhere


@pytest.mark.parametrize(
    ("cluster", "labels", "rows"),
    [
        ("victim", "ACK EXP", ("more_than_asked", "matched")),
        ("victim", "ACK APO", ("more_than_asked", "more_than_asked")),
        ("victim", "ATT FACT", ("matched", "short")),
        ("accidental", "ACK EXP", ("matched", "short")),
        ("preventable", "ACK EXP", ("short", "short")),
    ],
)
def test_a5_intensifiers(cluster: Cluster, labels: str, rows: tuple[str, str]) -> None:
    """[CROWD54] A bad name or an earlier crisis makes the public ask for one step more, in every case."""
    deed = act(5, *labels.split())
    for intensifiers, row in enumerate(rows):
        assert term(row, deed, setting=Setting(cluster=cluster, intensifiers=intensifiers)) is not None
    asked = exemplar(Setting(cluster="victim", intensifiers=1), EARLY, HOUR).deeds[1]
    assert asked.labels == MATCHED["accidental"]


def test_a5_how_angry_they_are_just_then() -> None:
    """[CROWD55] Empathy and explanations do half as much again once more than 30 % are outraged, by what has come before."""
    accidental = Setting(cluster="accidental")
    calm = term("EMP", act(60, "EMP", "ACK"), setting=accidental)
    worse = (act(2, "ATT", target="all:4"), act(3, kinds="deleted", views=10**6), act(4, "ATT", target="all:5", key="b"))
    angry = term("EMP", *worse, act(60, "EMP", "ACK"), setting=accidental)
    assert calm is not None
    assert angry is not None
    assert angry.dm == pytest.approx(1.5 * 0.8 * calm.dm)  # less believed, after a deletion
    assert angry.dm > calm.dm


def test_a5_holding() -> None:
    """[CROWD56] Who knows, and says when there will be more, holds; that promise is no remedy, but one without a time is."""
    dated, undated = act(5, "ACK", "PROM", promise=HOUR), act(5, "ACK", "PROM")
    assert [effect.row for effect in terms(dated)] == ["holding"]
    assert [effect.row for effect in terms(undated)] == ["PROM"]
    assert {"matched", "PROM"} <= {effect.row for effect in terms(act(5, "ACK", "APO", "PROM", promise=HOUR))}


def test_a5b_a_forged_screenshot() -> None:
    """[CROWD57] One screenshot of a deleted post, beside true ones, says what never stood there."""
    gone = act(10, kinds="deleted", views=10**6, text="Who needs trains anyway, we say")
    chorus = Chorus(5, STAGE, replace(BUSY, deeds=(gone,)))
    about = [one for one in chorus.advance(HOUR) if one.deed == gone.key and one.subject.about == "deletion"]
    forged = {one.root for one in about if one.subject.forged}
    assert len(forged) == 1
    assert len({one.root for one in about}) > 2
    assert {one.subject.label for one in about} == {"deletion", "forged screenshot"}
    topics = [one.subject.on(STAGE.topic).deleted for one in about]
    assert gone.text in topics
    (made_up,) = {topic for topic in topics if topic != gone.text}
    assert made_up.startswith(gone.text)
    shown = [chorus.words(one).casefold() for one in about if one.subject.forged and one.parent is None and one.form != "repost"]
    assert shown
    words = made_up.casefold().rstrip(".").split()
    assert all(sum(word in text for word in words) >= len(words) - 1 for text in shown)  # a slip of the finger aside
    french = replace(about[0].subject, forged=1).on(replace(STAGE.topic, language="fr")).deleted
    assert french.endswith("C’est comme ça.")


def test_rows_are_as_the_model_says() -> None:
    """[CROWD29] The table holds the model's sizes."""
    sizes_of = {row: (entry.dm, entry.dn) for row, entry in ROWS.items()}
    assert sizes_of["holding"] == (0.05, -0.02)
    assert sizes_of["matched"] == sizes_of["true_denial"] == (0.235, -0.06)
    assert (sizes_of["short"], sizes_of["far_short"]) == ((-0.05, 0.03), (-0.235, 0.08))
    assert (sizes_of["more_than_asked"], sizes_of["EMP"], sizes_of["EXP"]) == ((0.10, -0.02), (0.08, -0.02), (0.05, -0.03))
    assert (sizes_of["PROM"], sizes_of["FACT"], sizes_of["PRIV"]) == ((0.08, 0), (0.05, 0), (0, -0.03))
    assert (sizes_of["ATT"], sizes_of["NONAPO"], sizes_of["DISC"]) == ((-0.25, 0.10), (-0.15, 0.03), (-0.10, 0))
    assert (sizes_of["MIN"], sizes_of["bio"], sizes_of["silence"]) == ((-0.10, 0.02), (0, 0), (-0.15, 0.10))
    assert (sizes_of["COMP"], sizes_of["quote"], sizes_of["first_to_tell"]) == ((0.05, 0.04), (0.05, 0.01), (0.30, -0.05))
    assert (sizes_of["deleted"], sizes_of["hidden"]) == ((-0.30, 0.15), (-0.45, 0.225))
    assert sizes_of["exposed_denial"] == (-0.5, 0.10)
