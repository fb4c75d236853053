"""The scenarios that come with the product."""

from __future__ import annotations

import pytest

from sims.core.scenario import Scenario, remarks
from sims.studio.shipped import read_shipped, shipped_files


@pytest.fixture(params=sorted(shipped_files()))
def shipped(request: pytest.FixtureRequest) -> Scenario:
    return read_shipped(request.param)


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


def test_the_demo_is_as_long_as_it_says() -> None:
    """[SCN26] Fifteen injects in twenty minutes, from a question to a call, a bare repost among them."""
    demo = read_shipped("bare-repost")
    assert (len(demo.injects), demo.duration) == (15, 20 * 60_000)
    assert [inject.key for inject in demo.injects if inject.repost_of] == ["bare-repost"]
    assert {"question", "joke", "staff", "complaint", "safety", "fan", "press", "misinformation"} <= {
        inject.kind for inject in demo.injects
    }
    assert [role.key for role in demo.roles if role.mint] == ["social", "ops", "evening"]
