"""Packs, shelf, queue and range: whether they fit to the rest of a scenario."""

from __future__ import annotations

from typing import Any

import pytest

from sims.core.scenario import Scenario, check
from tests.core.test_scenario import content, problems

DECK: dict[str, Any] = {"key": "deck", "title": "A deck", "cards": [{"text": "Hm"}]}
SET: dict[str, Any] = {
    "key": "set",
    "title": "If they answered",
    "letter": "A",
    "when": "replied",
    "lines": [{"after": "5 s", "text": "Oh"}],
}
LATER: dict[str, Any] = {"key": "later", "account": "brand", "at": "9 min", "text": "Sunny"}


def deck(card: dict[str, Any] | None = None, **changes: Any) -> dict[str, Any]:
    return {"packs": [DECK | ({"cards": [card]} if card is not None else {}) | changes]}


def shelf(line: dict[str, Any] | None = None, **changes: Any) -> dict[str, Any]:
    lines = [SET["lines"][0] | line] if line is not None else SET["lines"]
    return {"shelf": [SET | {"lines": lines} | changes]}


RIGHT = [
    deck(),
    deck({"text": "Look", "from": "ada", "quote_of": "post", "after": "share"}, levels=[1, 3], after="post"),
    deck({"repost_of": "post"}),
    deck({"media": [{"alt": "A gull"}]}),
    shelf(),
    shelf({"from": "answered", "as": "quote", "text": "“{quote}”, says {brand}"}),
    shelf({"from": "bo", "channel": "email", "to": ["desk"]}),
    shelf({"from": "bo", "channel": "email", "to": "all"}, when="deleted"),
    shelf({"as": "post"}, when="silent"),
    {"queue": [LATER]},
]


@pytest.mark.parametrize("changes", RIGHT)
def test_right_material_is_taken(changes: dict[str, Any]) -> None:
    """[SCN30] Whatever fits is taken as it is written."""
    assert isinstance(check(content(**changes)), Scenario)


WRONG = [
    (deck(levels=[3, 1]), "packs[0].levels: The first level is the lower one, as in [1, 3]."),
    (deck(levels=[0, 6]), "packs[0].levels[1]"),
    (deck(after="pots"), "packs[0].after: There is no inject with the key “pots”. Did you mean “post”?"),
    (deck(cards=[]), "packs[0].cards"),
    (deck({"text": "x" * 41}), "packs[0].cards[0].text: This post is 41 characters long; Feed takes 40."),
    (deck({"text": "Hm", "from": "cy"}), "packs[0].cards[0].from: There is no persona or account with the key “cy”."),
    (deck({"text": "Hm", "from": "bo"}), "packs[0].cards[0].from: “bo” has no account to post from."),
    (deck({"text": "Hm", "repost_of": "post"}), "packs[0].cards[0].text: A repost carries no text of its own"),
    (deck({"reply_to": "post", "quote_of": "post", "text": "Hm"}), "packs[0].cards[0]: One post can do only one of these"),
    (
        deck({"reply_to": "gone", "text": "Hm"}),
        "packs[0].cards[0].reply_to: There is no inject or history post with the key “gone”.",
    ),
    (deck({}), "packs[0].cards[0].text: There is nothing to see here: no text, no picture and no repost."),
    ({"shelf": [SET, SET | {"key": "other"}]}, "shelf: The letter A is used 2 times; every set needs one of its own."),
    (shelf(letter="aa"), "shelf[0].letter"),
    (shelf(when="sneezed"), "shelf[0].when"),
    (shelf({"to": ["desk"]}), "shelf[0].lines[0].to: A public post reaches everyone"),
    (shelf({"channel": "sms", "from": "bo"}), "shelf[0].lines[0].to: Nobody would get this sms."),
    (shelf({"channel": "sms", "from": "bo", "to": ["dsek"]}), "shelf[0].lines[0].to[0]: There is no role with the key “dsek”."),
    (shelf({"channel": "sms", "to": ["desk"]}), "shelf[0].lines[0].from: A message like this comes from a persona."),
    (shelf({"channel": "sms", "from": "brand", "to": ["desk"]}), "shelf[0].lines[0].from: “brand” is an account"),
    (shelf({"from": "ada", "text": "x" * 41}), "shelf[0].lines[0].text: This post is 41 characters long; Feed takes 40."),
    (shelf(when="deleted"), "shelf[0].lines[0].as: After “deleted” there is no post to answer; write “as: post”."),
    (shelf({"as": "quote"}, when="silent"), "shelf[0].lines[0].as: After “silent” there is no post to answer"),
    (
        shelf({"text": "{quote}?"}, when="reposted"),
        "shelf[0].lines[0].text: With “reposted” nobody has written anything; leave “{quote}” away.",
    ),
    ({"queue": [LATER | {"account": "bran"}]}, "queue[0].account: There is no account with the key “bran”."),
    ({"queue": [LATER | {"at": "21 min"}]}, "queue[0].at: T+00:21:00 is after the end (T+00:20:00)."),
    ({"queue": [LATER | {"text": "x" * 41}]}, "queue[0].text: This post is 41 characters long; Feed takes 40."),
]


@pytest.mark.parametrize(("changes", "said"), WRONG)
def test_what_does_not_fit_is_refused_in_plain_words(changes: dict[str, Any], said: str) -> None:
    """[SCN30] A deck, a set or a queue that could not be played is refused with a path and a sentence to act on."""
    found = problems(content(**changes))
    assert any(problem.startswith(said) for problem in found), found


def test_a_queue_belongs_to_an_account_of_the_team() -> None:
    """[SCN30] A scheduled post that no role could stop is refused."""
    stranger = {"key": "odd", "platform": "feed", "handle": "odd", "name": "Odd"}
    broken = content(queue=[LATER | {"account": "odd"}])
    broken["accounts"].append(stranger)
    assert problems(broken) == ["queue[0].account: No role publishes from “odd”, so nobody could stop this. Name one."]
