from __future__ import annotations

import pytest

from sims.core.clock import EndClock, JumpClock, PauseClock, ResumeClock, StartClock
from sims.core.exercise import due, next_due
from sims.core.injects import (
    FreeInject,
    HoldInject,
    InjectFreed,
    InjectHeld,
    InjectPlanned,
    InjectReleased,
    InjectSkipped,
    PlanInject,
    ReleaseInject,
    SkipInject,
)
from sims.core.messages import MessageDelivered, MessageSent
from sims.core.personas import SpeakAsPersona
from sims.core.posts import DeletePost, PostPublished, PublishPost
from sims.core.rejections import Code
from sims.core.vocabulary import AnyCommand
from tests.core.play import CONTROL, SOCIAL, STORY, Play, crewed, named, started, story, tags

FIRST, MOCK, ENQUIRY, SPREAD, PICTURE, CALL = range(6)


def planned(play: Play, index: int) -> str:
    return named(play, "inject.planned", index)


def with_injects(*injects: dict[str, object]) -> Play:
    """A running exercise with these injects."""
    play = Play()
    play.open(story(injects=list(injects)))
    play.join(CONTROL, "control")
    play.do(CONTROL, StartClock())
    return play


def microblog(key: str, at: str, sender: str = "mara", **more: object) -> dict[str, object]:
    return {"key": key, "at": at, "kind": "complaint", "channel": "microblog", "from": sender, "text": key} | more


def test_on_time() -> None:
    """[INJ1] An inject goes out when it is due and not a millisecond earlier, with when it was due and how late it came."""
    play = started()
    play.wait(49_999)
    assert play.conduct() == []
    assert play.refusal("conductor", ReleaseInject(inject=planned(play, FIRST))).code is Code.WRONG_STATE
    play.wait(1)
    names = play.conduct()
    assert tags(play, names) == ["account.opened", "persona.revealed", "post.published", "inject.released"]
    released = InjectReleased(inject=planned(play, FIRST), due=60_000, late=0, by_hand=False, effects=(names[2],))
    assert play.events(names)[-1] == released


def test_due_order() -> None:
    """[INJ2] What is overdue goes out in order of due time, and at equal times in the order of the plan."""
    injects = [microblog("b", "T+00:02:00"), microblog("c", "T+00:02:00"), microblog("a", "T+00:01:00")]
    play = with_injects(*injects)
    play.wait(3_600_000)
    play.conduct()
    texts = [post.text for post in play.exercise.posts.posts.values() if post.posted > 0]
    assert texts == ["a", "b", "c"]


def test_late() -> None:
    """[INJ3] A late inject says how late it is in exercise time, and its post bears the time at which it came."""
    play = started()
    play.wait(50_250)
    names = play.conduct()
    released, post = play.events(names)[-1], play.events(names)[-2]
    assert isinstance(released, InjectReleased)
    assert isinstance(post, PostPublished)
    assert (released.late, post.posted) == (250, 60_250)


def test_once() -> None:
    """[INJ4] An inject goes out once, whoever asks again."""
    play = started()
    play.wait(60_000)
    play.conduct()
    assert due(play.exercise, 60_000) == []
    for actor in ("conductor", CONTROL):
        assert play.refusal(actor, ReleaseInject(inject=planned(play, FIRST))).code is Code.WRONG_STATE


def test_held() -> None:
    """[INJ5] A held inject does not go out by itself; freed, it goes at once if its time has passed."""
    play = started()
    first = planned(play, FIRST)
    assert play.events(play.do(CONTROL, HoldInject(inject=first))) == [InjectHeld(inject=first)]
    assert play.do(CONTROL, HoldInject(inject=first)) == []
    play.wait(60_000)
    assert play.conduct() == []
    assert play.refusal("conductor", ReleaseInject(inject=first)).code is Code.WRONG_STATE
    assert play.events(play.do(CONTROL, FreeInject(inject=first))) == [InjectFreed(inject=first)]
    assert play.do(CONTROL, FreeInject(inject=first)) == []
    released = play.events(play.conduct())[-1]
    assert isinstance(released, InjectReleased)
    assert released.late == 10_000


def test_skipped() -> None:
    """[INJ6] A skipped inject never goes out, and cannot be taken up again."""
    play = started()
    first = planned(play, FIRST)
    skip = SkipInject(inject=first, reason="Enough")
    assert play.events(play.do(CONTROL, skip)) == [InjectSkipped(inject=first, reason="Enough")]
    play.wait(60_000)
    assert play.conduct() == []
    commands: list[AnyCommand] = [ReleaseInject(inject=first), HoldInject(inject=first), FreeInject(inject=first), skip]
    for command in commands:
        assert play.refusal(CONTROL, command).code is Code.WRONG_STATE


def test_by_hand() -> None:
    """[INJ7] Fired by hand, early or held, an inject is not late, says so, and the plan stays as it was."""
    play = started()
    call = planned(play, CALL)
    released = play.events(play.do(CONTROL, ReleaseInject(inject=call)))[-1]
    assert isinstance(released, InjectReleased)
    assert (released.due, released.late, released.by_hand) == (360_000, 0, True)
    assert play.exercise.injects.injects[call].due == 360_000


def test_each_recipient_and_nobody_else() -> None:
    """[INJ8] A message reaches each addressed seat in its own stream with the whole To line, and nobody else."""
    play = started()
    play.wait(110_000)
    names = play.conduct()[-4:]
    mail: dict[str, object] = {
        "channel": "press",
        "sender": "Ida Lunde",
        "address": "ida@northernpost.example",
        "subject": "Comment?",
    }
    mail |= {"text": "What happened in the tunnel?", "to": ("Team lead", "Social media")}
    assert play.events(names) == [
        MessageDelivered.model_validate({"mailbox": "seat:lead", **mail}),
        MessageDelivered.model_validate({"mailbox": "seat:social", **mail}),
        MessageSent(persona=named(play, "persona.described", 2), deliveries=(names[0], names[1])),
        InjectReleased(inject=planned(play, ENQUIRY), due=120_000, late=0, by_hand=False, effects=(names[0], names[1])),
    ]


def test_references() -> None:
    """[INJ9] An inject answers, quotes or reposts what came of another inject, or a post that stood there before."""
    play = started()
    play.wait(300_000)
    play.conduct()
    posts = list(play.exercise.posts.posts.values())
    names = list(play.exercise.posts.posts)
    first, mock, spread, picture = posts[2:6]
    assert mock.quote_of == names[2]
    assert (spread.repost_of, spread.text) == (names[2], "")
    assert picture.reply_to == named(play, "post.published", 1)
    assert [one.alt for one in picture.media] == ["A train, dark, in a tunnel"]
    assert first.account == named(play, "account.opened", 2)


@pytest.mark.parametrize("gone", ["deleted", "not yet out"])
def test_missing_targets(gone: str) -> None:
    """[INJ10] With the post to be answered gone, an inject goes out on its own, a bare repost not at all; the log says so."""
    play = started()
    if gone == "deleted":
        play.wait(60_000)
        play.conduct()
        play.do(CONTROL, DeletePost(post=named(play, "post.published", 2)))
    alone = play.events(play.do(CONTROL, ReleaseInject(inject=planned(play, MOCK))))
    post, released = alone[-2:]
    assert isinstance(post, PostPublished)
    assert isinstance(released, InjectReleased)
    assert (post.quote_of, released.remark != "") == (None, True)
    (nothing,) = play.events(play.do(CONTROL, ReleaseInject(inject=planned(play, SPREAD))))
    assert isinstance(nothing, InjectReleased)
    assert (nothing.effects, nothing.remark != "") == ((), True)


def test_nobody_to_post_it() -> None:
    """[INJ11] An inject that nobody can post is released without a post and with a remark: it never blocks those behind it."""
    play = started()
    ministry = named(play, "persona.described", 3)
    plan = InjectPlanned(
        key="orphan", title="x", due=0, position=99, kind="news", channel="microblog", persona=ministry, text="x"
    )
    play.write(plan)
    play.write(plan.model_copy(update={"persona": None}))
    names = play.conduct()
    assert tags(play, names) == ["inject.released", "inject.released"]
    for released in play.events(names):
        assert isinstance(released, InjectReleased)
        assert "nobody" in released.remark


def test_personas_open_their_accounts_when_they_first_speak() -> None:
    """[INJ12] A persona's account is opened with its first post, by inject or by hand, once."""
    play = started()
    mara = named(play, "persona.described")
    assert tags(play, play.do(CONTROL, SpeakAsPersona(persona=mara, text="Hm."))) == [
        "account.opened",
        "persona.revealed",
        "post.published",
        "persona.spoken",
    ]
    play.wait(50_000)
    assert tags(play, play.conduct()) == ["post.published", "inject.released"]


def test_shared_accounts() -> None:
    """[INJ12] Two personas who share an account open it once."""
    twin = {"key": "twin", "name": "Mara’s twin", "account": "mara-account"}
    play = Play()
    play.open(story(personas=[*STORY["personas"], twin]))
    play.join(CONTROL, "control")
    play.do(CONTROL, StartClock())
    first, second = named(play, "persona.described"), named(play, "persona.described", 4)
    play.do(CONTROL, SpeakAsPersona(persona=first, text="One."))
    assert tags(play, play.do(CONTROL, SpeakAsPersona(persona=second, text="Two."))) == [
        "persona.revealed",
        "post.published",
        "persona.spoken",
    ]


def test_adding_one() -> None:
    """[INJ13] Control adds an inject during play; it goes last among those due at the same time, each seat once."""
    play = started()
    plan = PlanInject(
        title="Union", due=20_000, kind="staff", channel="email", sender="The union", to=("lead", "lead"), text="Safe?"
    )
    event = play.events(play.do(CONTROL, plan))[0]
    assert isinstance(event, InjectPlanned)
    assert (event.position, event.to, event.due) == (6, ("lead",), 20_000)
    assert next_due(play.exercise) == 20_000
    play.wait(10_000)
    assert tags(play, play.conduct()) == ["message.delivered", "message.sent", "inject.released"]


@pytest.mark.parametrize(
    ("fields", "code", "field"),
    [
        ({"channel": "microblog"}, Code.BAD_FIELD, "persona"),
        ({"channel": "microblog", "persona": "control:999"}, Code.UNKNOWN, "persona"),
        ({"channel": "microblog", "persona": "MARA", "text": "x" * 281}, Code.TOO_LONG, "text"),
        ({"channel": "microblog", "persona": "MINISTRY"}, Code.WRONG_STATE, "persona"),
        ({"channel": "email", "sender": "x"}, Code.BAD_FIELD, "to"),
        ({"channel": "email", "to": ["lead"]}, Code.BAD_FIELD, "sender"),
        ({"channel": "email", "sender": "x", "to": ["nowhere"]}, Code.UNKNOWN, "to"),
        ({"channel": "email", "persona": "control:999", "to": ["lead"]}, Code.UNKNOWN, "persona"),
    ],
)
def test_what_an_inject_needs(fields: dict[str, object], code: Code, field: str) -> None:
    """[INJ14] An inject that could not go out as it stands is refused when it is added."""
    play = started()
    people = {"MARA": named(play, "persona.described"), "MINISTRY": named(play, "persona.described", 3)}
    wish = {"title": "x", "due": 0, "kind": "news", "text": "x"} | {
        key: people.get(str(value), value) for key, value in fields.items()
    }
    wish["to"] = tuple(wish.get("to", ()))  # type: ignore[arg-type]  # a list of the table above
    refused = play.refusal(CONTROL, PlanInject.model_validate(wish))
    assert (refused.code, refused.field) == (code, field)


def test_across_pauses_and_jumps() -> None:
    """[INJ15] A pause holds everything back; a jump over due times makes what was jumped over due, in order."""
    play = started()
    play.do(CONTROL, PauseClock(reason="x"))
    play.wait(10**7)
    assert play.conduct() == []
    play.do(CONTROL, ResumeClock())
    assert play.conduct() == []
    play.do(CONTROL, JumpClock(to=130_000))
    names = play.conduct()
    released = [event for event in play.events(names) if isinstance(event, InjectReleased)]
    assert [(event.due, event.late) for event in released] == [(60_000, 70_000), (120_000, 10_000), (120_000, 10_000)]


def test_next_due() -> None:
    """[INJ16] What is due next is the earliest inject that is neither out, held nor skipped; none when there is no such."""
    play = started()
    assert next_due(play.exercise) == 60_000
    play.do(CONTROL, SkipInject(inject=planned(play, FIRST)))
    assert next_due(play.exercise) == 120_000
    for index in (MOCK, ENQUIRY, SPREAD, PICTURE):
        play.do(CONTROL, HoldInject(inject=planned(play, index)))
    assert next_due(play.exercise) is None


def test_after_the_end() -> None:
    """[INJ17] After the end the MSEL stands as it is."""
    play = started()
    first = planned(play, FIRST)
    play.do(CONTROL, EndClock())
    commands: list[AnyCommand] = [
        ReleaseInject(inject=first),
        HoldInject(inject=first),
        FreeInject(inject=planned(play, CALL)),
        SkipInject(inject=first),
        PlanInject(title="x", due=0, kind="news", channel="email", sender="x", to=("lead",), text="x"),
    ]
    for command in commands:
        assert play.refusal(CONTROL, command).code is Code.WRONG_STATE
    assert due(play.exercise, 10**9) == []


@pytest.mark.parametrize(
    ("shares", "done", "fires"), [("first", "repost", False), ("first", "quote", True), (None, "other", False)]
)
def test_needless(shares: str | None, done: str, fires: bool) -> None:
    """[INJ20] An inject with a condition skips itself when the team has done that to what it shares; without one, to anything."""
    form = {"repost_of": shares} if shares else {"text": "Look at that."}
    share = microblog("share", "T+00:03:00", "troll") | {"text": "", "unless": "reposted"} | form
    play = crewed(story(injects=[microblog("first", "T+00:01:00"), share]))
    play.begin()
    play.wait(60_000)
    play.conduct()
    brand, first, old = named(play, "account.opened"), named(play, "post.published", 2), named(play, "post.published", 1)
    forms = {"repost": {"repost_of": first}, "quote": {"quote_of": first, "text": "Hm."}, "other": {"repost_of": old}}
    post = play.do(SOCIAL, PublishPost.model_validate({"account": brand} | forms[done]))[0]
    play.do(SOCIAL, DeletePost(post=post))
    play.wait(120_000)
    names = play.conduct()
    inject = play.exercise.injects.injects[planned(play, 1)]
    assert inject.status == ("released" if fires else "skipped")
    if not fires:
        assert inject.reason == f"The team has already reposted {'it' if shares else 'something'}"
        assert InjectSkipped(inject=planned(play, 1), reason=inject.reason) in play.events(names)


def test_needless_by_hand() -> None:
    """[INJ20] Fired by hand it goes out all the same."""
    share = microblog("share", "T+00:03:00", "troll") | {"text": "", "repost_of": "first", "unless": "reposted"}
    play = crewed(story(injects=[microblog("first", "T+00:01:00"), share]))
    play.begin()
    play.wait(60_000)
    play.conduct()
    brand, first = named(play, "account.opened"), named(play, "post.published", 2)
    play.do(SOCIAL, PublishPost(account=brand, repost_of=first))
    assert "post.published" in tags(play, play.do(CONTROL, ReleaseInject(inject=planned(play, 1))))


def test_injects_that_are_not_there() -> None:
    """[INJ18] An inject that is not there is unknown."""
    refused = started().refusal(CONTROL, HoldInject(inject="control:999"))
    assert (refused.code, refused.field) == (Code.UNKNOWN, "inject")
