"""Scenario files: times, and everything that can be wrong with one."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from sims.core.scenario import (
    Problem,
    Scenario,
    Story,
    check,
    format_clock,
    format_duration,
    format_offset,
    parse_duration,
    parse_offset,
    remarks,
)

MINUTE = 60_000
AFTERNOON = Story(start=14 * 60 * MINUTE, duration=20 * MINUTE)
NIGHT = Story(start=23 * 60 * MINUTE + 30 * MINUTE, duration=120 * MINUTE)


def content(**changes: Any) -> dict[str, Any]:
    """A small scenario in which everything is right, with some of its fields replaced."""
    small: dict[str, Any] = {
        "schema": 1,
        "key": "small",
        "title": "Small",
        "story_start": "14:00",
        "duration": "20 min",
        "platforms": [{"key": "feed", "name": "Feed", "limit": 40}],
        "roles": [
            {"key": "desk", "title": "Desk", "mint": {"platform": "feed", "name": "Desk {n}", "handle": "desk{n}"}},
            {"key": "legal", "title": "Legal"},
        ],
        "accounts": [{"key": "brand", "platform": "feed", "handle": "brand", "name": "Brand", "used_by": ["desk"], "open": True}],
        "personas": [{"key": "ada", "name": "Ada", "account": "brand"}, {"key": "bo", "name": "Bo"}],
        "objectives": [{"key": "fast", "text": "Answer fast"}],
        "injects": [
            {"key": "post", "at": "1 min", "kind": "joke", "channel": "microblog", "from": "ada", "text": "Hello"},
            {"key": "share", "at": "14:02", "kind": "fan", "channel": "microblog", "from": "brand", "repost_of": "post"},
            {
                "key": "mail",
                "at": "T+0:03",
                "kind": "staff",
                "channel": "email",
                "from": "bo",
                "to": "all",
                "text": "Hi",
                "objective": "fast",
            },
        ],
        "history": [{"account": "brand", "before": "2 d", "text": "Earlier"}],
    }
    return small | changes


def scenario(**changes: Any) -> Scenario:
    checked = check(content(**changes))
    assert isinstance(checked, Scenario), [str(problem) for problem in checked]
    return checked


def problems(data: object) -> list[str]:
    found = check(data)
    assert isinstance(found, list), "nothing was found wrong"
    return [str(problem) for problem in found]


def inject(**changes: Any) -> dict[str, Any]:
    plain = {"key": "extra", "at": "5 min", "kind": "news", "channel": "email", "from": "bo", "to": ["desk"], "text": "Text"}
    return {name: value for name, value in (plain | changes).items() if value is not None}


@pytest.mark.parametrize(
    ("written", "story", "minutes"),
    [
        ("T+00:05:00", AFTERNOON, 5),
        ("t + 0:05", AFTERNOON, 5),
        ("+5 min", AFTERNOON, 5),
        ("5 min", AFTERNOON, 5),
        ("1 h 30 min", AFTERNOON, 90),
        ("1h 30m", AFTERNOON, 90),
        ("1.5 h", AFTERNOON, 90),
        ("90 s", AFTERNOON, 1.5),
        ("00:05", AFTERNOON, 5),
        ("14:05", AFTERNOON, 5),
        ("14:00", AFTERNOON, 0),
        ("00:10", NIGHT, 40),
        ("T+00:10", NIGHT, 10),
        ("14:05", None, 845),
        (300_000, AFTERNOON, 5),
        (0, AFTERNOON, 0),
    ],
)
def test_reads_times_as_authors_write_them(written: object, story: Story | None, minutes: float) -> None:
    """[SCN1] An offset, a duration or a clock time inside the story comes out as milliseconds from STARTEX."""
    assert parse_offset(written, story) == minutes * MINUTE


@pytest.mark.parametrize(
    "written",
    [
        "",
        " ",
        "soon",
        "5",
        "5 parsecs",
        "14:60",
        "h14",
        "T+",
        "T-5 min",
        "-5 min",
        "\N{MINUS SIGN}00:05",
        "1:2",
        "12:30:99",
        "5 min ago",
        "1e9 min",
        "31 d",
        "9999:00",
        "0.0001 min",
        "٥ min",
        5,
        999,
        1.5,
        True,
        None,
        [],
        {},
        10**18,
    ],
)
def test_refuses_what_is_not_a_time(written: object) -> None:
    """[SCN2] Anything else is refused with a sentence that quotes it."""
    with pytest.raises(ValueError, match=r"\.$"):
        parse_offset(written, AFTERNOON)


@pytest.mark.parametrize("ms", [0, 1, 999, 1_000, 61_000, 3_600_000, 5_400_001, 30 * 24 * 3_600_000])
def test_written_times_read_back_the_same(ms: int) -> None:
    """[SCN1] What is written for a time is read as the same time, to the millisecond."""
    assert parse_offset(format_offset(ms), NIGHT) == ms
    assert parse_duration(format_duration(ms)) == ms


def test_story_clock_passes_midnight() -> None:
    """[SCN1] The story's clock says when it is another day."""
    assert [format_clock(at * MINUTE, NIGHT.start) for at in (0, 29, 40)] == ["23:30", "23:59", "00:10 +1 d"]


def test_a_right_scenario_is_a_scenario() -> None:
    """[SCN3] A file without problems becomes a scenario that knows who gets what."""
    small = scenario()
    post, share, mail = small.injects
    assert (post.at, share.at, mail.at) == (1 * MINUTE, 2 * MINUTE, 3 * MINUTE)
    assert small.account_of(post) == small.account_of(share) == "brand"
    assert small.recipients(post) == ()
    assert small.recipients(mail) == ("desk", "legal")
    assert mail.heading == "Hi"
    assert small.roles[0].mint is not None
    assert small.roles[0].mint.numbered(3) == ("Desk 3", "desk3")


@pytest.mark.parametrize("section", ["platforms", "accounts", "personas", "objectives", "injects", "history"])
def test_a_section_with_nothing_in_it_is_one_left_away(section: str) -> None:
    """[SCN3] A heading that nobody has written anything under yet is no problem."""
    alone = {"schema": 1, "key": "small", "title": "Small", "duration": "20 min", "roles": [{"key": "desk", "title": "Desk"}]}
    assert check(alone | {section: None}) == check(alone)
    assert isinstance(check(alone), Scenario)


def test_every_problem_is_reported_at_once() -> None:
    """[SCN3] Broken values and broken references are reported together, in the order of the file, each with its path."""
    broken = content(title="", duration="long", roles=[{"key": "desk"}, {"key": "Legal!", "title": "Legal"}])
    broken["injects"].append(inject(at="sometime", kind="rant", to=["desk", "nobody"], objective="fats"))
    found = [problem.split(":")[0] for problem in problems(broken)]
    assert found == [
        "title",
        "duration",
        "roles[0].title",
        "roles[1].key",
        "injects[3].at",
        "injects[3].kind",
        "injects[3].to[1]",
        "injects[3].objective",
    ]


BROKEN_INJECTS = [
    ({"to": []}, "injects[3].to: Nobody would get this email. Name the roles, or write “all”."),
    ({"answer_by": "T+00:00:30"}, "injects[3].answer_by: The time for the answer must come after the message."),
    (
        {"answer_by": "10 min", "channel": "notice"},
        "injects[3].answer_by: Only mail, a text or a press enquiry has a time for the answer.",
    ),
    ({"to": None}, "injects[3].to: Nobody would get this email. Name the roles, or write “all”."),
    ({"to": ["desk", "desk"]}, "injects[3].to: “desk” is named 2 times."),
    ({"to": ["dsek"]}, "injects[3].to[0]: There is no role with the key “dsek”. Did you mean “desk”?"),
    (
        {"channel": "microblog", "from": "ada"},
        "injects[3].to: A public post reaches everyone; leave “to” away, or choose another channel.",
    ),
    ({"from": "brand"}, "injects[3].from: “brand” is an account; a message like this comes from a persona."),
    ({"from": "cy"}, "injects[3].from: There is no persona or account with the key “cy”."),
    (
        {"channel": "microblog", "to": None},
        "injects[3].from: “bo” has no account to post from. Give the persona one, or name an account.",
    ),
    (
        {"channel": "microblog", "to": None, "from": "ada", "text": "x" * 41},
        "injects[3].text: This post is 41 characters long; Feed takes 40.",
    ),
    ({"at": "21 min"}, "injects[3].at: T+00:21:00 is after the end of the exercise (T+00:20:00)."),
    ({"text": None}, "injects[3].text: There is nothing to read here. Write what the message says."),
    ({"repost_of": "post", "text": "So true"}, "injects[3].repost_of: Only a public post can answer, quote or repost one."),
    ({"key": "post"}, "injects: The key “post” is used 2 times; every key here must be its own."),
    (
        {"channel": "pigeon"},
        "injects[3].channel: “pigeon” is not known here. Use one of: microblog, email, sms, call, press or notice.",
    ),
    ({"hold": "yes"}, "injects[3].hold: This must be true or false, not yes."),
    ({"text": 12}, "injects[3].text: This must be text (in quotes, if need be), not 12."),
    ({"text": "a\x07b"}, "injects[3].text: This contains characters that cannot be shown; remove them and try again."),
    ({"text": "a\ud800b"}, "injects[3].text: This contains characters that cannot be shown; remove them and try again."),
    (
        {"media": [{"file": "https://10.0.0.1/a.png", "alt": "A"}]},
        "injects[3].media[0].file: This must be the plain name of a picture",
    ),
    ({"media": [{"file": "../a.png", "alt": "A"}]}, "injects[3].media[0].file: This must be the plain name of a picture"),
    ({"sender": "bo", "from": None, "seq": 1}, "injects[3].seq: There is no field of this name here."),
]


@pytest.mark.parametrize(("changes", "said"), BROKEN_INJECTS)
def test_a_broken_inject_is_refused_in_plain_words(changes: dict[str, Any], said: str) -> None:
    """[SCN4] What cannot be played is refused with a path and a sentence to act on."""
    broken = content()
    broken["injects"].append(inject(**changes))
    assert any(problem.startswith(said) for problem in problems(broken)), problems(broken)


TARGETS = [
    ({"reply_to": "nowhere"}, "There is no inject or history post with the key “nowhere”."),
    ({"reply_to": "mail"}, "“mail” comes by email and is not a post."),
    ({"at": "30 s", "reply_to": "post"}, "“post” is not there yet at T+00:00:30; it must come first."),
    ({"reply_to": "extra"}, "“extra” is not there yet at T+00:05:00; it must come first."),
    ({"reply_to": "post", "quote_of": "post"}, "One post can do only one of these: reply_to, quote_of."),
    ({"repost_of": "post"}, "A repost carries no text of its own; use “quote_of” for one with a comment."),
]


@pytest.mark.parametrize(("changes", "said"), TARGETS)
def test_a_post_refers_to_one_that_is_there(changes: dict[str, Any], said: str) -> None:
    """[SCN5] Replies, quotes and reposts point at one earlier post; so there can be no circle."""
    broken = content()
    broken["injects"].append(inject(**({"channel": "microblog", "from": "ada", "to": None} | changes)))
    assert [problem.partition(": ")[2] for problem in problems(broken)] == [said]


PARTS = [
    ("roles", [{"key": "all", "title": "All"}], "roles[0].key: “all” means every role"),
    ("roles", [], "roles: There is no role."),
    ("roles", None, "roles: There is no role."),
    ("roles", "desk", "roles: This must be a list, not desk."),
    ("roles", [{"key": "desk", "title": "D", "core": [3]}], "roles: A team of 3 needs exactly 3 core roles; 1 have 3"),
    (
        "roles",
        [{"key": "desk", "title": "D", "mint": {"platform": "x", "name": "N", "handle": "h{n}"}}],
        "roles[0].mint.platform: There is no platform",
    ),
    (
        "roles",
        [{"key": "desk", "title": "D", "mint": {"platform": "feed", "name": "N", "handle": "h"}}],
        "roles[0].mint.handle: A minted handle has “{n}” once",
    ),
    ("roles", [{"key": "desk", "title": "D", "role": "control"}], "roles[0].role: There is no field of this name here."),
    (
        "accounts",
        [{"key": "brand", "platform": "fed", "handle": "b", "name": "B"}],
        "accounts[0].platform: There is no platform with the key “fed”. Did you mean “feed”?",
    ),
    (
        "accounts",
        [{"key": "brand", "platform": "feed", "handle": "@b", "name": "B"}],
        "accounts[0].handle: “@b” cannot be a handle",
    ),
    (
        "accounts",
        [{"key": "brand", "platform": "feed", "handle": "Desk7", "name": "B"}],
        "accounts[0].handle: “@Desk7” may be minted",
    ),
    (
        "accounts",
        [{"key": "brand", "platform": "feed", "handle": "b", "name": "B", "followers": "many"}],
        "accounts[0].followers: This must be a whole number, not many.",
    ),
    ("accounts", [{"key": "brand", "platform": "feed", "handle": "b", "name": "B"}], "history[0].account: “brand” has a past"),
    (
        "personas",
        [{"key": "brand", "name": "B"}, {"key": "ada", "name": "A"}, {"key": "bo", "name": "B"}],
        "personas: “brand” is the key of a persona and of an account",
    ),
    (
        "personas",
        [{"key": "ada", "name": "A", "account": "x"}, {"key": "bo", "name": "B"}],
        "personas[0].account: There is no account",
    ),
    ("history", [{"account": "brand", "before": "2 d", "text": "x" * 41}], "history[0].text: This post is 41 characters long"),
    ("history", [{"account": "nobody", "before": "2 d", "text": "x"}], "history[0].account: There is no account"),
    ("story_start", "25:00", "story_start: “25:00” is not a time of day."),
    ("story_start", "2027-03-02T14:00+01:00", "story_start: The story has one clock and no time zone."),
    ("language", "English please", "language: "),
    ("duration", "31 d", "duration: “31 d” is longer than 30 days"),
]


@pytest.mark.parametrize(("name", "value", "said"), PARTS)
def test_broken_parts_are_refused_in_plain_words(name: str, value: object, said: str) -> None:
    """[SCN4] The same goes for every other part of a scenario."""
    assert any(problem.startswith(said) for problem in problems(content(**{name: value}))), problems(content(**{name: value}))


@pytest.mark.parametrize("version", [0, 2, "1", True, None, [1]])
def test_another_schema_version_is_refused(version: object) -> None:
    """[SCN6] A file of another form, or of none, is refused before anything else is looked at."""
    assert len(problems(content(schema=version, title=""))) == 1


@pytest.mark.parametrize("data", [None, "", "text", 1, [], [content()], {}])
def test_what_is_no_scenario_at_all_is_refused(data: object) -> None:
    """[SCN6] Something else than a scenario is refused in one sentence."""
    assert len(problems(data)) == 1


def test_more_injects_than_can_be_run_are_refused() -> None:
    """[SCN7] The limit is said, and nothing is read past it."""
    many = content(injects=[inject(key=f"i{number}") for number in range(2_001)])
    assert problems(many) == ["injects: There are 2001 injects; at most 2000 can be run in one exercise."]


def test_text_is_never_more_than_text() -> None:
    """[SCN8] Markup and braces stay as they were written."""
    written = "<b>{{ settings.SECRET_KEY }}</b> {x.__class__} %s"
    assert scenario(brief=written).brief == written


def test_checking_changes_nothing() -> None:
    """[SCN3] The data that was checked is as it was."""
    before = content()
    after = copy.deepcopy(before)
    check(after)
    assert after == before


def test_remarks_on_what_is_allowed_but_odd() -> None:
    """[SCN9] What may be meant and may be a slip is remarked on, and does not stop anything."""
    odd = content(objectives=[{"key": "fast", "text": "Fast"}, {"key": "calm", "text": "Calm"}])
    odd["personas"].append({"key": "cy", "name": "Cy"})
    odd["injects"][0]["hold"] = True
    odd["injects"].append(inject(at="20 min"))
    checked = check(odd)
    assert isinstance(checked, Scenario)
    assert [problem.path for problem in remarks(checked)] == ["personas[2]", "objectives[1]", "injects[1]", "injects[3].at"]


@pytest.mark.parametrize(("players", "roles"), [(1, "abcdefgh"), (3, "abc"), (4, "abc"), (5, "abcde"), (9, "abcdefgh")])
def test_core_roles_by_team_size(players: int, roles: str) -> None:
    """[SCN10] A team fills the core roles of the largest size that it can man."""
    sizes = {"a": [3, 5, 8], "b": [3, 5, 8], "c": [3, 5, 8], "d": [5, 8], "e": [5, 8], "f": [8], "g": [8], "h": [8]}
    eight = [{"key": key, "title": key, "core": core} for key, core in sizes.items()]
    accounts = [{"key": "brand", "platform": "feed", "handle": "brand", "name": "Brand", "open": True}]
    assert "".join(scenario(roles=eight, accounts=accounts).core_roles(players)) == roles


def test_a_problem_names_its_row() -> None:
    """[SCN3] Where a row or line is known, it is said."""
    assert str(Problem("to", "Nobody.", 7)) == "row 7: to: Nobody."
    assert str(Problem("", "Nothing.")) == "Nothing."
