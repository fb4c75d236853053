"""The scenario of the chief executive's remark."""

from __future__ import annotations

import pytest

from sims.core.scenario import Inject, Scenario
from sims.studio.shipped import read_shipped

MINUTE = 60_000


@pytest.fixture(scope="module")
def remark() -> Scenario:
    return read_shipped("ceos-remark")


def by_key(scenario: Scenario) -> dict[str, Inject]:
    return {inject.key: inject for inject in scenario.injects}


def test_it_is_as_long_as_it_says(remark: Scenario) -> None:
    """[SCN32] Thirty-eight injects in two hours and a quarter, in their order, the sentence among the first three."""
    assert (len(remark.injects), remark.duration) == (38, 135 * MINUTE)
    assert [inject.at for inject in remark.injects] == sorted(inject.at for inject in remark.injects)
    assert [inject.key for inject in remark.injects[:3]] == ["summer-side", "big-red-doors", "the-clip"]
    assert "Night-shift people lack ambition" in by_key(remark)["the-clip"].media[0].alt


def test_everybody_is_asked_for(remark: Scenario) -> None:
    """[SCN32] Every role of a full team gets at least three messages of its own; the first of them within half an hour."""
    for role in remark.roles:
        reached = [inject.at for inject in remark.injects if not inject.public and role.key in remark.recipients(inject)]
        assert len(reached) >= 3, role.key
        assert reached[0] <= 30 * MINUTE, role.key


def test_it_marks_what_the_hot_wash_looks_for(remark: Scenario) -> None:
    """[SCN32] One trigger, one item that matters most and is easily missed, one that somebody made up beside a true one."""
    marked = [(mark, inject.key) for inject in remark.injects for mark in inject.marks]
    assert sorted(marked) == [
        ("forged", "two-quotes"),
        ("important", "blue-lips"),
        ("important", "stuck-bed"),
        ("trigger", "the-clip"),
    ]
    stuck = by_key(remark)["stuck-bed"]
    assert "@" not in stuck.text
    assert "#" not in stuck.text


def test_it_has_two_versions_of_each_end(remark: Scenario) -> None:
    """[SCN32] The bed and the night shift each end well or not; all four are held for control, and nothing hangs on them."""
    held = {inject.key for inject in remark.injects if inject.hold}
    assert held == {"pink-again", "day-girl", "at-four", "half-past-bus"}
    waited_for = {inject.target for inject in remark.injects} | {pack.after for pack in remark.packs}
    waited_for |= {each for pack in remark.packs for card in pack.cards for each in (card.after, card.target)}
    assert not held & waited_for


def test_the_joke_can_be_stopped(remark: Scenario) -> None:
    """[SCN32] The chief executive's draft comes with time for an answer, and no role holds the account that he jokes from."""
    asked, joke = by_key(remark)["lane-rope"], by_key(remark)["half-the-country"]
    assert asked.answer_by is not None
    assert asked.at + 5 * MINUTE <= asked.answer_by < joke.at
    account = next(one for one in remark.accounts if one.key == remark.account_of(joke))
    assert (account.used_by, account.followers > 10_000) == ((), True)


def test_what_the_crowd_is_told(remark: Scenario) -> None:
    """[SCN32] It is a remark by a chief executive, somebody's own doing, and the dial goes to 3 with the sentence."""
    assert remark.crowd is not None
    assert (remark.crowd.crisis, remark.crowd.cluster, remark.crowd.level) == ("ceo_comment", "preventable", 3)
