from __future__ import annotations

import json
from typing import Any

import pytest

from sims.core.envelope import encode
from sims.core.exercise import Exercise, reduce
from sims.core.opening import opening_facts
from sims.core.scenario import Scenario
from tests.core.play import STORY, crewed, named, story, tags

FIRST_HEADING = "Stuck outside the tunnel for an hour. No word from @fjordline."


def opened(scenario: Scenario, **more: Any) -> list[str]:
    return [encode(fact) for fact in opening_facts(scenario, seed=7, digest="d", at=5, **more)]


def of(wires: list[str], *audiences: str) -> list[str]:
    return [wire for wire in wires if json.loads(wire)["audience"] in audiences]


def test_the_same_again() -> None:
    """[OPEN1] The same scenario, seed and time give the same bytes; all of it happens at exercise time 0."""
    assert opened(story()) == opened(story())
    assert {(json.loads(wire)["t"], json.loads(wire)["at"]) for wire in opened(story())} == {(0, 5)}


def test_what_is_in_it() -> None:
    """[OPEN2] An exercise copies all of its scenario into its log: brief, seats, accounts, people, plan, history, objectives."""
    state = Exercise()
    for fact in opening_facts(story(), seed=7, digest="d", at=5):
        reduce(state, fact)
    assert (state.briefing.title, state.briefing.story_start, state.briefing.ends) == (
        "The bare repost",
        9 * 3_600_000,
        1_200_000,
    )
    assert (state.briefing.scenario, state.briefing.seed, state.briefing.digest) == ("bare-repost", 7, "d")
    assert [(seat.key, seat.core, bool(seat.card)) for seat in state.people.seats.values()] == [
        ("lead", True, True),
        ("social", True, True),
        ("legal", True, True),
        ("staff", False, False),
    ]
    assert [(account.handle, account.seats) for account in state.accounts.accounts.values()] == [
        ("fjordline", ["social", "lead"]),
        ("northernpost", []),
    ]
    assert [contact.name for contact in state.personas.contacts.values()] == ["Ida Lunde", "Ministry desk"]
    assert [persona.key for persona in state.personas.personas.values()] == ["mara", "troll", "reporter", "ministry"]
    assert [inject.key for inject in state.injects.injects.values()] == [part["key"] for part in STORY["injects"]]
    assert [objective.key for objective in state.briefing.objectives.values()] == ["o1"]
    assert [(one.text, one.about) for one in state.evaluation.expectations.values()] == [("An answer.", FIRST_HEADING)]
    assert list(state.accounts.patterns) == ["staff"]


def test_history() -> None:
    """[OPEN3] What was posted before the story stands in the feed in order, oldest first, before time 0."""
    posts = list(crewed().exercise.posts.posts.values())
    assert [post.posted for post in posts] == [-24 * 3_600_000, -2 * 3_600_000]


def test_titles_and_team_sizes() -> None:
    """[OPEN4] An exercise may have a title of its own; the size of the team says which seats are its core."""
    wires = [json.loads(wire) for wire in opened(story(), title="Tuesday’s run", players=3)]
    assert next(wire for wire in wires if wire["type"] == "exercise.briefed")["title"] == "Tuesday’s run"
    assert [wire["core"] for wire in wires if wire["type"] == "seat.opened"] == [True, True, True, False]
    bare = [{key: value for key, value in role.items() if key != "core"} for role in STORY["roles"]]
    assert all(json.loads(wire)["core"] for wire in opened(story(roles=bare)) if '"seat.opened"' in wire)


def test_everybody_is_every_seat() -> None:
    """[OPEN5] An inject to all is planned for every seat, and one that is held waits."""
    play = crewed()
    call = play.exercise.injects.injects[named(play, "inject.planned", 5)]
    assert (call.to, call.status, call.note) == (["lead", "social", "legal", "staff"], "held", "Only if the team is idle.")


def secrets() -> dict[str, list[dict[str, Any]]]:
    """The same story with other hidden parts, and more of them."""
    hidden = json.loads(json.dumps(STORY))
    hidden["key"] = "another-key"
    hidden["injects"] = [
        {"key": f"canary-{n}", "at": "T+00:09:00", "kind": "threat", "channel": "microblog", "from": "mara", "text": "canary"}
        for n in range(40)
    ]
    hidden["objectives"] = [{"key": "canary", "text": "canary"}]
    hidden["accounts"][1] |= {"handle": "canary", "name": "canary", "bio": "canary"}
    hidden["personas"][0] |= {"name": "canary", "voice": "canary"}
    return {key: hidden[key] for key in ("key", "injects", "objectives", "accounts", "personas")}


@pytest.mark.parametrize("seat", ["seat:lead", "seat:social", "seat:legal", "seat:staff"])
def test_hidden_parts_leave_no_trace(seat: str) -> None:
    """[OPEN6] Other hidden content, and more of it, gives every player the same bytes."""
    plain, other = opened(story()), opened(story(**secrets()))
    assert of(plain, "all", "team", seat) == of(other, "all", "team", seat)
    assert of(plain, "control") != of(other, "control")
    assert not any("canary" in wire for wire in of(other, "all", "team", seat))


def test_accounts_without_a_persona() -> None:
    """[OPEN7] An account that posts in an inject, belongs to nobody and is not in view yet is opened with its first post."""
    account = {"key": "bot", "platform": "chirp", "handle": "bot_1", "name": "Bot"}
    inject = {"key": "spam", "at": 0, "kind": "spam", "channel": "microblog", "from": "bot", "text": "Buy!"}
    play = crewed(story(accounts=[*STORY["accounts"], account], injects=[inject]))
    assert "bot_1" not in {one.handle for one in play.exercise.accounts.accounts.values()}
    play.begin()
    assert tags(play, play.conduct()) == ["account.opened", "persona.revealed", "post.published", "inject.released"]


def test_an_account_named_in_place_of_its_persona() -> None:
    """[OPEN7] An inject may name a persona's account in place of the persona."""
    inject = {"key": "x", "at": 0, "kind": "news", "channel": "microblog", "from": "mara-account", "text": "Hm."}
    play = crewed(story(injects=[inject]))
    play.begin()
    play.conduct()
    mara = next(persona for persona in play.exercise.personas.personas.values() if persona.key == "mara")
    assert mara.account == named(play, "account.opened", 2)
