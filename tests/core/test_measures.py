from __future__ import annotations

from functools import cache
from typing import Any

import pytest

from sims.core.clock import EndClock, JumpClock
from sims.core.measures.hotwash import hotwash
from sims.core.measures.moment import WEIGHTS, Moment, MomentKind
from sims.core.measures.moments import MOST, chosen
from sims.core.measures.told import length, shortened
from sims.core.posts import PublishPost
from tests.core.hard_hour import hard_hour
from tests.core.play import CONTROL, LEAD, SOCIAL, STORY, crewed, named, started, story


@cache
def found() -> dict[str, Any]:
    return hotwash(hard_hour().exercise)


def moment(kind: str) -> dict[str, Any]:
    return next(one for one in found()["moments"] if one["kind"] == kind)


def test_ten_moments() -> None:
    """[WASH1] Ten moments are found in the log, in order of time: first sight, repost, deletion, silence, what mattered most."""
    moments = found()["moments"]
    assert len(moments) == MOST
    assert [one["t"] for one in moments] == sorted(one["t"] for one in moments)
    kinds = {one["kind"] for one in moments}
    assert kinds >= {"first_seen", "reposted", "first_word", "deleted", "important", "forged", "silence", "same_text", "worked"}


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        ("first_seen", "Social media had it on screen after 21 s."),
        ("reposted", "A post was passed on without a word. The first reply came 8 s later."),
        ("important", "A woman was stuck in a lift. Nobody read it for 11 min."),
        ("deleted", "A repost was deleted after 2 min 45 s. It was back 20 s later."),
        ("forged", "A forged memo. It was forged. 1 role had it on screen; nobody said that it was forged."),
        ("silence", "Nothing was said in public for 5 min 5 s."),
        ("missed", "Who approved it? Nobody answered. It lay with Team lead and Social media."),
    ],
)
def test_moments_are_told(kind: str, told: str) -> None:
    """[WASH2] Each moment is a plain sentence made of facts, with durations in words."""
    assert moment(kind)["sentence"].startswith(told)


def test_the_queue_says_nothing() -> None:
    """[WASH30] What the queue put out by itself is no first word and ends no silence."""
    cheerful = {"key": "friday", "account": "brand", "at": "T+00:04:00", "text": "Happy Friday!"}
    trigger = STORY["injects"][0] | {"marks": ["trigger"]}
    play = crewed(story(injects=[trigger], queue=[cheerful]))
    play.begin()
    for _ in range(8):
        play.wait(60_000)
        play.conduct()
    play.do(SOCIAL, PublishPost(account=named(play, "account.opened"), text="We are looking into it."))
    play.do(CONTROL, EndClock())
    told = {one["kind"]: one["sentence"] for one in hotwash(play.exercise)["moments"]}
    assert told["first_word"].startswith("The first public word came after 7 min")
    assert told["silence"].startswith("Nothing was said in public for 7 min")


@pytest.mark.parametrize(("answered", "done"), [(0, "1 min"), (1, "1 min, at a later post of theirs"), (None, "")])
def test_an_answer_to_a_later_post(answered: int | None, done: str) -> None:
    """[WASH32] Who is answered at a later post in the same matter is answered, and that is said; half an hour on is another."""
    lift = STORY["injects"][0] | {"kind": "safety", "marks": ["important"], "channel": "microblog"}
    again = lift | {"key": "again", "at": "T+00:01:30", "text": "Still in here.", "marks": []}
    another = again | {"key": "another", "at": "T+00:40:00", "text": "New day."}
    play = crewed(story(injects=[lift, again, another], duration="60 min"))
    play.begin()
    play.wait(60_000)
    play.conduct()
    play.wait(30_000)
    play.conduct()
    posts = [one.release.effects[0] for one in play.exercise.injects.injects.values() if one.release]
    play.wait(30_000)
    if answered is not None:
        play.do(SOCIAL, PublishPost(account=named(play, "account.opened"), text="Coming.", reply_to=posts[answered]))
    play.wait(2_400_000)
    released = play.conduct()
    if answered is None:
        target = next(name for name in released if name in play.exercise.posts.posts)
        play.do(SOCIAL, PublishPost(account=named(play, "account.opened"), text="Good day.", reply_to=target))
    play.do(CONTROL, EndClock())
    told = next(one for one in hotwash(play.exercise)["moments"] if one["kind"] == "important")
    assert told["done"] == (f"answered after {done}" if done else "not answered")


def test_a_leap_is_no_silence() -> None:
    """[WASH31] What was leapt over counts for no silence."""
    trigger = STORY["injects"][0] | {"marks": ["trigger"]}
    play = crewed(story(injects=[trigger], duration="60 min"))
    play.begin()
    play.wait(60_000)
    play.conduct()
    play.wait(180_000)
    play.do(CONTROL, JumpClock(to=1_800_000))
    play.do(CONTROL, EndClock())
    told = {one["kind"]: one["sentence"] for one in hotwash(play.exercise)["moments"]}
    assert told["silence"].startswith("Nothing was said in public for 3 min.")


def test_what_was_expected_of_a_moment() -> None:
    """[WASH3] A moment says what was expected, what was done, and how it was marked."""
    lift = moment("important")
    assert lift["expected"] == "The control room is told within two minutes."
    assert lift["done"] == "answered after 12 min 20 s"
    assert (lift["mark"]["mark"], lift["mark"]["note"]) == ("missed", "Eleven minutes unseen.")
    assert lift["post"]["author"] == "Mara"


def test_what_each_role_saw() -> None:
    """[WASH4] For each role that was held: when it first had the post on its screen, and what it was doing then."""
    roles = {role["seat"]: role for role in moment("important")["roles"]}
    assert set(roles) == {"lead", "social", "legal"}
    assert (roles["social"]["seen"], roles["social"]["acted"]) == (780_000, 860_000)
    assert roles["social"]["then"] == "Passing on a post"
    assert (roles["legal"]["seen"], roles["legal"]["then"]) == (None, "Nothing on its screen yet")


def test_figures() -> None:
    """[WASH5] Three figures, each with its definition and the number of cases behind it."""
    figures = {one["key"]: one for one in found()["figures"]}
    assert (figures["real_answer"]["value"], figures["real_answer"]["n"]) == ("12 min 30 s", 1)
    assert (figures["answered"]["value"], figures["answered"]["n"]) == ("1 of 5", 5)
    assert (figures["noticed"]["value"], figures["noticed"]["n"]) == ("30 s", 2)
    assert all(one["definition"].endswith(".") for one in figures.values())


def test_the_matrix() -> None:
    """[WASH6] Every comment of a kind counts once: answered, escalated or ignored; with the median wait."""
    rows = {one["title"]: one for one in found()["matrix"]["rows"]}
    for row in rows.values():
        assert row["answered"]["n"] + row["escalated"]["n"] + row["ignored"]["n"] == row["total"]
    assert rows["Someone in trouble"]["answered"] == {"n": 1, "wait": 740_000}
    assert rows["Press"]["ignored"]["n"] == 1


def test_roles_and_not_people() -> None:
    """[WASH7] Roles are named and people are not, unless the recording was announced to say names; nobody is ranked."""
    assert [one["who"] for one in found()["decisions"]] == ["Team lead", "Team lead"]
    assert LEAD not in repr(found())
    named = hotwash(hard_hour().exercise, {LEAD: "Mira"})
    assert [one["who"] for one in named["decisions"]] == ["Mira", "Mira"]


def test_ratings_and_what_was_seen() -> None:
    """[WASH8] What was expected stands with its marks, objectives with their ratings, and each item with who saw it when."""
    wash = found()
    assert [one["mark"]["mark"] for one in wash["expectations"]] == ["missed"]
    assert [one["ratings"] for one in wash["objectives"]] == [[{"rating": "M", "note": ""}]]
    lift = next(one for one in wash["seen"] if one["public"])
    assert lift["seen"] == {"social": 660_000}


def test_an_hour_without_anything() -> None:
    """[WASH9] An exercise in which nothing happened, or that was never started, has a hot wash without moments."""
    for play in (crewed(), started()):
        play.do(CONTROL, EndClock())
        wash = hotwash(play.exercise)
        assert wash["moments"] == []
        assert [one["n"] for one in wash["figures"]] == [0, 0, 0]


def some(kind: MomentKind, t: int) -> Moment:
    return Moment(kind, f"all:{t}", t, "", "", "")


def test_variety() -> None:
    """[WASH10] With more than ten, the gravest stay; a further one of the same kind weighs less than the first of another."""
    many = [some("deleted", t) for t in range(1, 20)] + [some(kind, 100 + nth) for nth, kind in enumerate(WEIGHTS)]
    kept = [one.kind for one in chosen(many)]
    assert len(kept) == MOST
    assert kept.count("deleted") == 1
    assert "important" in kept


def test_words() -> None:
    """[WASH11] Durations carry their units, and what is cut is cut at a word."""
    assert [length(ms) for ms in (0, 48_000, 60_000, 755_000, 3_900_000)] == ["0 s", "48 s", "1 min", "12 min 35 s", "1 h 5 min"]
    assert shortened("one two three", 9) == "one two…"


def test_texts_that_were_published() -> None:
    """[WASH19] Each text that the team published stands with how it is read now, and who published it."""
    said = found()["said"]
    assert [one["who"] for one in said] == ["Social media"] * 5
    assert [one["t"] for one in said] == sorted(one["t"] for one in said)
    assert {"APO", "RESP"} & set(said[-1]["labels"])
    assert (said[-1]["account"], said[-1]["corrected"], said[-1]["deleted"]) == ("Fjordline", None, None)


def test_what_nobody_at_the_table_did() -> None:
    """[WASH25] What nobody at the table did is told by the account's name: a colleague's repost by that colleague."""
    colleague = {"key": "jo", "platform": "chirp", "handle": "jo_drives", "name": "Jo", "used_by": ["social"], "open": True}
    passing = {"key": "pass", "at": "T+00:02:00", "kind": "staff", "channel": "microblog", "from": "driver", "repost_of": "first"}
    persona = {"key": "driver", "name": "Jo Lund", "account": "jo", "voice": "Cheerful."}
    play = crewed(
        story(
            accounts=[*STORY["accounts"], colleague],
            personas=[*STORY["personas"], persona],
            injects=[STORY["injects"][0], passing],
        )
    )
    play.begin()
    play.wait(120_000)
    play.conduct()
    play.do(CONTROL, EndClock())
    (moment,) = (one for one in hotwash(play.exercise)["moments"] if one["kind"] == "reposted")
    assert moment["done"] == "by Jo"
