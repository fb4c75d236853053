"""The scenarios that come with the product."""

from __future__ import annotations

import re
from collections import Counter
from typing import get_args

import pytest

from sims.core.scenario import Inject, Scenario, remarks
from sims.core.scenario.base import Media
from sims.core.scenario.material import ActKind, Mood
from sims.studio.shipped import read_shipped, shipped_files

DEMO = "bare-repost"


@pytest.fixture(params=sorted(shipped_files()))
def shipped(request: pytest.FixtureRequest) -> Scenario:
    return read_shipped(request.param)


def pictures(scenario: Scenario) -> list[Media]:
    """Every picture in a scenario, wherever it may stand."""
    places = [
        *(inject.media for inject in scenario.injects),
        *(scheduled.media for scheduled in scenario.queue),
        *(card.media for pack in scenario.packs for card in pack.cards),
        *(line.media for shelf_set in scenario.shelf for line in shelf_set.lines),
        *([scenario.range.media] if scenario.range else []),
    ]
    return [picture for media in places for picture in media]


def by_key(scenario: Scenario) -> dict[str, Inject]:
    return {inject.key: inject for inject in scenario.injects}


def test_every_shipped_scenario_is_right(shipped: Scenario) -> None:
    """[SCN25] A shipped scenario has no problem and nothing to remark on, and is named as its file is."""
    assert remarks(shipped) == []
    assert shipped.key in shipped_files()


def test_every_shipped_inject_says_what_it_is_for(shipped: Scenario) -> None:
    """[SCN25] Each has a heading, an expected action and an objective, and every objective is served."""
    assert [inject.key for inject in shipped.injects if not (inject.title and inject.expected and inject.objective)] == []
    assert {inject.objective for inject in shipped.injects} == {objective.key for objective in shipped.objectives}


def test_a_team_of_three_gets_every_message(shipped: Scenario) -> None:
    """[SCN25] There are core roles for three, five and eight; every message reaches somebody in a team of three."""
    assert [len(shipped.core_roles(size)) for size in (3, 5, 8)] == [3, 5, 8]
    core = set(shipped.core_roles(3))
    assert [inject.key for inject in shipped.injects if not inject.public and not core & set(shipped.recipients(inject))] == []


def test_every_shipped_persona_has_a_voice(shipped: Scenario) -> None:
    """[SCN25] Whoever plays a person of the story finds how that person speaks."""
    assert [persona.key for persona in shipped.personas if not persona.voice] == []


def test_nobody_in_the_address_book_gives_the_story_away(shipped: Scenario) -> None:
    """[SCN25] Accounts that are seen from the start are those of the team or have a past."""
    past = {post.account for post in shipped.history}
    assert [account.key for account in shipped.accounts if account.open and not account.used_by and account.key not in past] == []


def test_every_shipped_picture_lies_beside_its_scenario(shipped: Scenario) -> None:
    """[SCN28] Each picture that a shipped scenario names is there, is used, and is no larger than 60 kB."""
    folder = shipped_files()[shipped.key].with_suffix("")
    named = {picture.file for picture in pictures(shipped) if picture.file is not None}
    there = {path.name: path.stat().st_size for path in folder.iterdir()} if folder.is_dir() else {}
    assert set(there) == named
    assert [name for name, size in there.items() if size > 60_000] == []


def test_the_demo_is_as_long_as_it_says() -> None:
    """[SCN26] Forty injects in forty-five minutes, from a question to a threat, a bare repost among them."""
    demo = read_shipped(DEMO)
    assert (len(demo.injects), demo.duration) == (40, 45 * 60_000)
    assert [inject.at for inject in demo.injects] == sorted(inject.at for inject in demo.injects)
    assert [inject.key for inject in demo.injects if inject.repost_of] == ["bare-repost"]
    kinds = {"question", "joke", "staff", "complaint", "safety", "fan", "press", "misinformation", "threat", "news"}
    assert kinds <= {inject.kind for inject in demo.injects}
    assert [role.key for role in demo.roles if role.mint] == ["social", "ops", "evening"]


def test_the_demo_leads_up_to_the_click() -> None:
    """[SCN26] Within its first three minutes: routine, the clip, and a colleague who suggests sharing it; he shares it later."""
    demo = read_shipped(DEMO)
    early = [inject.key for inject in demo.injects if inject.at <= 3 * 60_000]
    assert early == ["quiet-coach", "umbrella", "the-clip", "worth-a-share"]
    assert "worth a share?" in by_key(demo)["worth-a-share"].text
    assert by_key(demo)["bare-repost"].sender == by_key(demo)["worth-a-share"].sender


def test_the_demo_has_two_versions_of_each_end() -> None:
    """[SCN26] The lift and the ramp each end well or not; all four are held for control to pick, and nothing hangs on them."""
    demo = read_shipped(DEMO)
    held = {inject.key for inject in demo.injects if inject.hold}
    assert held == {"out-answered", "out-by-chance", "eleven-shorter", "same-ramp"}
    assert not held & {inject.target for inject in demo.injects}


def test_the_demo_marks_what_the_hot_wash_looks_for() -> None:
    """[SCN26] One trigger, one item that matters most and is easily missed, one that somebody made up."""
    marked = [(mark, inject.key) for inject in read_shipped(DEMO).injects for mark in inject.marks]
    assert sorted(marked) == [
        ("forged", "forgery"),
        ("important", "four-percent"),
        ("important", "lift"),
        ("trigger", "the-clip"),
    ]


def test_the_demo_is_full() -> None:
    """[SCN26] A deck of some hundred posts for its forty-five minutes, by many people."""
    demo = read_shipped(DEMO)
    assert 250 <= sum(len(pack.cards) for pack in demo.packs) <= 400
    assert len(demo.accounts) >= 80


def test_a_facilitator_has_everything_in_hand(shipped: Scenario) -> None:
    """[SCN31] Decks for every mood and every level, a set for every act, three cheerful posts, a policy, a range, a crowd."""
    assert sum(len(pack.cards) for pack in shipped.packs) >= 150
    assert {pack.mood for pack in shipped.packs} == set(get_args(Mood))
    for level in range(6):
        assert len([pack for pack in shipped.packs if pack.levels[0] <= level <= pack.levels[1]]) >= 3
    assert {one.when for one in shipped.shelf} == set(get_args(ActKind))
    assert (len(shipped.queue), shipped.range is not None, shipped.crowd is not None) == (3, True, True)
    assert len(shipped.policy) >= 8


def said_by_anybody(scenario: Scenario) -> list[str]:
    """Everything that somebody of the story may say, word by word."""
    texts = [
        *(text for inject in scenario.injects for text in (inject.text, *inject.lines)),
        *(post.text for post in scenario.history),
        *(card.text for pack in scenario.packs for card in pack.cards),
        *(line.text for shelf_set in scenario.shelf for line in shelf_set.lines),
        *(scheduled.text for scheduled in scenario.queue),
        *(text for persona in scenario.personas for text in (*persona.lines, *persona.chases)),
    ]
    return [" ".join(re.findall(r"\w+", text.casefold())) or text for text in texts if text]


def test_nobody_says_anything_twice(shipped: Scenario) -> None:
    """[SCN31] No text of a shipped scenario stands in it twice, whatever its capitals and stops."""
    assert [text for text, times in Counter(said_by_anybody(shipped)).items() if times > 1] == []


def test_whoever_can_be_written_to_has_something_to_say(shipped: Scenario) -> None:
    """[SCN31] Every person has at least two suggested answers, and chases by himself at least once."""
    assert [persona.key for persona in shipped.personas if len(persona.lines) < 2 or not persona.chases] == []
