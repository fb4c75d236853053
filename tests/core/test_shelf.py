from __future__ import annotations

from typing import Any

import pytest

from sims.core.acts import SILENCE_MS
from sims.core.calls import CallRang
from sims.core.clock import EndClock, PauseClock, ResumeClock, wall_until
from sims.core.escalation import ChangeEscalation
from sims.core.exercise import next_due
from sims.core.fitting import ALONE, DECIDE_MS, SPECIFIC
from sims.core.hiding import HideReply
from sims.core.judging import judged
from sims.core.messages import MessageDelivered
from sims.core.personas import SpeakAsPersona
from sims.core.posts import DeletePost, EditPost, LikePost, Post, PublishPost
from sims.core.rejections import Code
from sims.core.remarks import FROM_THE_ANSWERED, FROM_THE_HELPED, FROM_THE_PUBLIC, OF_THE_HARMLESS, TO_THE_HARMLESS
from sims.core.shelf import AnswerAct, DismissSet, FireSet, ReleaseLine, SwitchShelf
from sims.core.vocabulary import AnyCommand
from tests.core.play import CONTROL, LEAD, SHELF, SOCIAL, STAFF, STORY, Play, crewed, named, note_in, story, tags

ANSWERED_WITHIN = 90_000
"""Story time in which everything that the team does in public is answered."""


def running(*, shelf: list[dict[str, Any]] = SHELF, level: int = 0) -> tuple[Play, str, str]:
    """An exercise whose trigger went out a moment ago; the team's account, and the trigger's post."""
    trigger = STORY["injects"][0] | {"marks": ["trigger"], "shared": "hostile"}
    play = crewed(story(injects=[trigger], shelf=shelf, duration="60 min"))
    if level:
        play.do(CONTROL, ChangeEscalation(level=level, reason="It is loud"))
    play.begin()
    play.wait(60_000)
    play.conduct()
    return play, named(play, "account.opened"), named(play, "post.published", 2)


def act(play: Play, actor: str, command: AnyCommand) -> str:
    """Do something in public; the name of its note."""
    return note_in(play, play.do(actor, command))


def later(play: Play, milliseconds: int) -> list[Post]:
    """Let time pass, from one thing due to the next, as the conductor sees it; the posts that appeared."""
    before = len(play.exercise.posts.posts)
    end = play.at + milliseconds
    while True:
        upcoming = next_due(play.exercise)
        wait = end - play.at if upcoming is None else wall_until(play.exercise.clock, upcoming, play.at)
        play.wait(min(wait, end - play.at))
        if not play.conduct(counting=True) and play.at == end:
            return list(play.exercise.posts.posts.values())[before:]


def test_eight_seconds_of_nothing() -> None:
    """[SHELF1] Nobody decides in time: the set that fits goes by itself, each line at its own time after the act."""
    play, brand, other = running()
    share = play.do(SOCIAL, PublishPost(account=brand, repost_of=other))[0]
    assert later(play, 7_000) == []
    first, second, third = later(play, 20_000)
    assert [post.t for post in (first, second, third)] == [68_000, 75_000, 80_000]
    assert first.text == "hang on. did Fjordline just share this?"
    assert (first.reply_to, second.reply_to) == (share, share)
    assert (third.quote_of, third.text) == (other, "@fjordline REPOSTED it. {not a mark}")
    accounts = play.exercise.accounts.accounts
    assert accounts[first.account].handle == "delay_daily"
    assert accounts[second.account].handle not in {"delay_daily", "mara_rides", "fjordline"}
    (firing,) = play.exercise.shelf.firings.values()
    assert (firing.by_hand, firing.starts, len(firing.released)) == (False, 60_000, 3)


def test_a_colleague_did_it() -> None:
    """[SHELF18] The set answers a colleague's repost under that very post, naming the account that made it."""
    colleague = {"key": "wes", "name": "Wes", "account": "brand"}
    share = {"key": "share", "at": "T+00:02:00", "kind": "staff", "channel": "microblog", "from": "wes", "repost_of": "first"}
    trigger = STORY["injects"][0] | {"shared": "hostile"}
    play = crewed(story(personas=[*STORY["personas"], colleague], injects=[trigger, share], shelf=SHELF))
    play.begin()
    repost, first, second, third = later(play, 160_000)[1:]
    name = next(name for name, post in play.exercise.posts.posts.items() if post is repost)
    assert [(post.t, post.reply_to) for post in (first, second)] == [(128_000, name), (135_000, name)]
    assert first.text == "hang on. did Fjordline just share this?"
    assert third.quote_of == repost.repost_of


QUOTED = {
    "key": "quoted",
    "title": "If they quoted it",
    "letter": "Q",
    "when": "quoted",
    "lines": [{"after": "9 s", "text": "Oh?"}],
}


@pytest.mark.parametrize(
    ("shared", "marks", "fits"),
    [
        ("harmless", [], False),
        ("notice", [], False),
        ("contested", [], True),
        ("hostile", [], True),
        ("notice", ["trigger"], True),
    ],
)
def test_nobody_minds(shared: str, marks: list[str], fits: bool) -> None:
    """[SHELF20] Sets for reposts and quotes do not fit what nobody minds, and what is said of it is friendly."""
    inject = STORY["injects"][0] | {"shared": shared, "marks": marks}
    play = crewed(story(injects=[inject], shelf=[*SHELF, QUOTED], duration="60 min"))
    play.begin()
    play.wait(60_000)
    play.conduct()
    brand, other = named(play, "account.opened"), named(play, "post.published", 2)
    for form in ({"repost_of": other}, {"quote_of": other, "text": "Well done."}):
        play.do(SOCIAL, PublishPost.model_validate({"account": brand} | form))
        answers = later(play, ANSWERED_WITHIN)
        firing = list(play.exercise.shelf.firings.values())[-1]
        assert (firing.set is not None) == fits
        friendly = {line.text for line in firing.lines} <= {*OF_THE_HARMLESS, *TO_THE_HARMLESS}
        assert answers
        assert friendly or fits


@pytest.mark.parametrize(
    ("shared", "marks", "fits"), [("harmless", [], False), ("notice", ["important"], False), ("notice", [], True)]
)
def test_who_was_helped(shared: str, marks: list[str], fits: bool) -> None:
    """[SHELF21] Who was asked an ordinary question, or is in trouble, says a word of thanks, and nobody else joins in."""
    inject = STORY["injects"][0] | {"shared": shared, "marks": marks}
    play = crewed(story(injects=[inject], shelf=SHELF, duration="60 min"))
    play.begin()
    play.wait(60_000)
    play.conduct()
    brand, asked = named(play, "account.opened"), named(play, "post.published", 2)
    play.do(SOCIAL, PublishPost(account=brand, text="We are sorry, Mara. That was our mistake.", reply_to=asked))
    answers = later(play, ANSWERED_WITHIN)
    firing = list(play.exercise.shelf.firings.values())[-1]
    assert (firing.set is not None) == fits
    if not fits:
        assert [line.text in FROM_THE_HELPED for line in firing.lines] == [True]
        said = next(post for post in play.exercise.posts.posts.values() if post.text == firing.lines[0].text)
        assert said.account == play.exercise.posts.posts[asked].account
    assert answers


def test_cards_of_any_day() -> None:
    """[SHELF20] A card of a deck that waits for no inject is harmless, of one that does not judged."""
    decks = [
        {
            "key": "any",
            "title": "Any day",
            "mood": "kind",
            "kind": "spam",
            "levels": [0, 5],
            "cards": [{"text": "My first door."}],
        },
        {"key": "it", "title": "It", "mood": "cross", "kind": "complaint", "levels": [0, 5], "after": "first"}
        | {"cards": [{"text": "That train."}]},
    ]
    play = crewed(story(packs=decks, shelf=[], duration="60 min"))
    play.begin()
    later(play, 600_000)
    found = {card.text: judged(play.exercise, card.post) for card in play.exercise.packs.cards.values() if card.post}
    assert found == {"My first door.": "harmless", "That train.": None}


def test_a_deletion() -> None:
    """[SHELF2] After a deletion the first screenshot comes at twenty seconds, in a post that shows what was deleted."""
    play, brand, _ = running()
    post = play.do(
        SOCIAL, PublishPost(account=brand, text="The weather, probably, or the wrong kind of leaves on the line today.")
    )[0]
    later(play, 5_000)
    play.do(SOCIAL, DeletePost(post=post))
    (first,) = [one for one in later(play, 40_000) if one.media]
    assert (first.t, first.reply_to, first.quote_of) == (85_000, None, None)
    assert first.text == "“The weather, probably, or the wrong kind of…” — I kept it, Fjordline."
    alt = "Screenshot: Fjordline, 09:01: “The weather, probably, or the wrong kind of leaves on the line today.”"
    assert [picture.alt for picture in first.media] == [alt]


def test_messages() -> None:
    """[SHELF3] A line to roles lies in their inboxes or rings there, and nowhere else."""
    play, brand, other = running()
    share = play.do(SOCIAL, PublishPost(account=brand, repost_of=other))[0]
    play.do(SOCIAL, DeletePost(post=share))
    later(play, 41_000)
    mail = [row.fact.event for row in play.rows if isinstance(row.fact.event, MessageDelivered)]
    assert [(one.mailbox, one.sender, one.text) for one in mail] == [
        ("seat:lead", "Ida Lunde", "Why did you delete it?"),
        ("seat:social", "Ida Lunde", "Why did you delete it?"),
    ]
    assert [(row.fact.audience, row.fact.t) for row in play.rows if isinstance(row.fact.event, CallRang)] == [
        ("seat:lead", 100_000)
    ]


def test_who_was_answered() -> None:
    """[SHELF4] Thanks come from the person who was answered."""
    play, brand, other = running()
    answer = play.do(SOCIAL, PublishPost(account=brand, text="We are sorry. It was our mistake.", reply_to=other))[0]
    (thanks,) = later(play, 30_000)
    assert (thanks.text, thanks.reply_to) == ("Thank you.", answer)
    assert thanks.account == play.exercise.posts.posts[other].account


def test_by_hand() -> None:
    """[SHELF5] Fired by hand in time a set keeps its seconds, later it begins then; and nothing goes by itself."""
    play, brand, other = running()
    noted = act(play, SOCIAL, PublishPost(account=brand, repost_of=other))
    bare = named(play, "set.shelved")
    later(play, 4_000)
    assert tags(play, play.do(CONTROL, FireSet(set=bare, act=noted))) == ["set.fired"]
    assert play.refusal(CONTROL, FireSet(set=bare, act=noted)).code is Code.WRONG_STATE
    assert [post.t for post in later(play, 60_000)] == [68_000, 75_000, 80_000]
    play.do(CONTROL, FireSet(set=bare))
    assert [post.t for post in later(play, 30_000)] == [132_000, 139_000, 144_000]
    assert [firing.by_hand for firing in play.exercise.shelf.firings.values()] == [True, True]


def test_put_aside() -> None:
    """[SHELF6] What control puts aside is not answered by itself."""
    play, brand, other = running()
    noted = act(play, SOCIAL, PublishPost(account=brand, repost_of=other))
    bare = named(play, "set.shelved")
    assert tags(play, play.do(CONTROL, DismissSet(set=bare, act=noted))) == ["set.dismissed"]
    assert play.do(CONTROL, DismissSet(set=bare, act=noted)) == []
    assert later(play, ANSWERED_WITHIN) == []
    assert play.refusal("conductor", AnswerAct(act=noted)).code is Code.WRONG_STATE


def test_only_by_hand() -> None:
    """[SHELF7] Switched off, nothing goes by itself; switched on again, what was done meanwhile stays unanswered."""
    play, brand, other = running()
    play.do(CONTROL, SwitchShelf(on=False))
    assert play.do(CONTROL, SwitchShelf(on=False)) == []
    play.do(SOCIAL, PublishPost(account=brand, repost_of=other))
    assert later(play, ANSWERED_WITHIN) == []
    play.do(CONTROL, SwitchShelf(on=True))
    assert later(play, ANSWERED_WITHIN) == []
    play.do(SOCIAL, PublishPost(account=brand, repost_of=other))
    assert later(play, ANSWERED_WITHIN)


def test_nobody_says_it_twice() -> None:
    """[SHELF8] A set goes by itself once; then lines that ship with the product do, each said once while there are others."""
    play, brand, other = running()
    for _ in range(9):
        play.do(SOCIAL, PublishPost(account=brand, repost_of=other))
        later(play, ANSWERED_WITHIN)
    firings = list(play.exercise.shelf.firings.values())
    assert [firing.set for firing in firings] == [named(play, "set.shelved"), *[None] * 8]
    texts = [line.text for firing in firings for line in firing.lines]
    assert len(set(texts)) == len(texts) == 8


@pytest.mark.parametrize(("level", "lines"), [(0, 1), (1, 1), (2, 2), (3, 2), (4, 3), (5, 3)])
def test_louder(level: int, lines: int) -> None:
    """[SHELF9] The higher the dial stands, the more people say something: one to three, all in ninety seconds."""
    play, brand, _ = running(shelf=[], level=level)
    play.do(SOCIAL, PublishPost(account=brand, text="Good evening."))
    assert len(later(play, ANSWERED_WITHIN)) == lines


def test_copies() -> None:
    """[SHELF10] A set for the same text waits for the fourth time."""
    play, brand, other = running()
    for _ in range(3):
        play.do(SOCIAL, PublishPost(account=brand, text="We are looking into it.", reply_to=other))
    later(play, 30_000)
    assert not any(firing.set for firing in play.exercise.shelf.firings.values())
    play.do(SOCIAL, PublishPost(account=brand, text="We are looking into it.", reply_to=other))
    assert later(play, 12_000)[0].text == "“We are looking into it.” again"


def test_likes() -> None:
    """[SHELF11] A like is answered when what was liked is contested."""
    play, brand, other = running(shelf=[])
    play.do(SOCIAL, LikePost(post=named(play, "post.published"), account=brand))
    assert later(play, ANSWERED_WITHIN) == []
    play.do(SOCIAL, LikePost(post=other, account=brand))
    assert len(later(play, ANSWERED_WITHIN)) == 1


def test_what_is_gone() -> None:
    """[SHELF15] What answers a post that is gone meanwhile goes out on its own and says so to control."""
    play, brand, other = running()
    share = play.do(SOCIAL, PublishPost(account=brand, repost_of=other))[0]
    later(play, 9_000)
    play.do(SOCIAL, DeletePost(post=share))
    alone = later(play, 7_000)[0]
    assert (alone.reply_to, alone.quote_of) == (None, None)
    firing = play.exercise.shelf.firings[named(play, "set.fired")]
    assert [released.remark for released in firing.released] == ["", "On its own: the post that it refers to is not there."]


def test_when_nothing_is_due() -> None:
    """[SHELF12] Nothing goes early, twice, in a pause or after the end; what is not there is unknown."""
    play, brand, other = running()
    noted = act(play, SOCIAL, PublishPost(account=brand, repost_of=other))
    assert play.refusal("conductor", AnswerAct(act=noted)).code is Code.WRONG_STATE
    later(play, 8_000)
    firing = named(play, "set.fired")
    for index in (0, 1, 9):
        assert play.refusal("conductor", ReleaseLine(firing=firing, index=index)).code is Code.WRONG_STATE
    play.do(CONTROL, PauseClock(reason="Lunch"))
    play.wait(600_000)
    assert play.conduct() == []
    play.do(CONTROL, ResumeClock())
    assert len(later(play, 20_000)) == 2
    unknowns: list[tuple[str, AnyCommand]] = [
        (CONTROL, FireSet(set="control:999")),
        (CONTROL, FireSet(set=named(play, "set.shelved"), act="control:999")),
        (CONTROL, DismissSet(set="control:999", act=noted)),
        ("conductor", AnswerAct(act="control:999")),
        ("conductor", ReleaseLine(firing="control:999", index=0)),
    ]
    for actor, command in unknowns:
        assert play.refusal(actor, command).code is Code.UNKNOWN
    play.do(CONTROL, EndClock())
    assert play.refusal(CONTROL, FireSet(set=named(play, "set.shelved"))).code is Code.WRONG_STATE
    assert play.refusal(CONTROL, SwitchShelf(on=False)).code is Code.WRONG_STATE


def test_enough_to_say() -> None:
    """[SHELF13] For each kind of act there are at least twelve lines to say, and none twice."""
    assert set(FROM_THE_PUBLIC) == set(SPECIFIC)
    for choice in (*FROM_THE_PUBLIC.values(), *FROM_THE_ANSWERED.values(), OF_THE_HARMLESS, TO_THE_HARMLESS):
        assert len(set(choice)) == len(choice) >= 12
    for kind in ALONE:
        assert all("{brand}" in text or "{handle}" in text for text in FROM_THE_PUBLIC[kind])


def refers(play: Play, post: Post, made: str | None, brand: str) -> bool:
    """Whether a post answers or quotes what the act made, or names its account."""
    account = play.exercise.accounts.accounts[brand]
    named_in = account.name in post.text or f"@{account.handle}" in post.text
    return (made is not None and made in (post.reply_to, post.quote_of)) or named_in


@pytest.mark.parametrize("shelf", [SHELF, []], ids=["with a shelf", "without"])
@pytest.mark.parametrize("level", [0, 5])
def test_everything_is_answered(shelf: list[dict[str, Any]], level: int) -> None:
    """[SHELF14] Each kind of act is answered within ninety seconds of story time by something that refers to it."""
    play, brand, other = running(shelf=shelf, level=level)
    play.join(STAFF, "player", "staff")
    own = next(name for name, account in play.exercise.accounts.accounts.items() if account.participants)
    mine = play.do(SOCIAL, PublishPost(account=brand, text="All trains run on time."))[0]
    play.do(CONTROL, SpeakAsPersona(persona=named(play, "persona.described", 1), text="They do not.", reply_to=mine))
    asked = list(play.exercise.posts.posts)[-1]
    wishes: list[tuple[str, AnyCommand]] = [
        (SOCIAL, PublishPost(account=brand, text="Somebody is on the way to you.", reply_to=other)),
        (SOCIAL, PublishPost(account=brand, text="We see this, and we are on it.", quote_of=other)),
        (SOCIAL, PublishPost(account=brand, repost_of=other)),
        (LEAD, LikePost(post=other, account=brand)),
        (LEAD, EditPost(post=mine, text="Most trains run on time.")),
        (STAFF, PublishPost(account=own, text="I was on that train myself.")),
        *[(SOCIAL, PublishPost(account=brand, text="Please bear with us.", reply_to=other))] * 4,
        (SOCIAL, PublishPost(account=brand, text="Reposts are not endorsements.")),
        (SOCIAL, PublishPost(account=brand, text="We are sorry. We got this wrong.", reply_to=other)),
        (SOCIAL, HideReply(post=asked)),
        (SOCIAL, DeletePost(post=mine)),
    ]
    kinds = set()
    for actor, command in wishes:
        noted = play.exercise.acts.acts[act(play, actor, command)]
        kinds |= set(noted.kinds)
        answers = later(play, ANSWERED_WITHIN)
        made = noted.post or noted.target
        assert any(refers(play, post, made, noted.account or brand) for post in answers), (noted, answers)
    answers = later(play, SILENCE_MS)
    assert any(refers(play, post, None, brand) for post in answers)
    assert kinds | {"silent"} == set(SPECIFIC)
    assert DECIDE_MS < ANSWERED_WITHIN


def test_what_is_gone_is_not_answered() -> None:
    """[SHELF16] What was taken down before it was answered is not answered; its deletion is."""
    play, brand, other = running()
    share = play.do(SOCIAL, PublishPost(account=brand, repost_of=other))
    later(play, 4_000)
    deletion = act(play, SOCIAL, DeletePost(post=share[0]))
    later(play, ANSWERED_WITHIN)
    assert [firing.act for firing in play.exercise.shelf.firings.values()] == [deletion]
    assert play.refusal("conductor", AnswerAct(act=share[-1])).code is Code.WRONG_STATE
    play, brand, other = running()
    liked = act(play, SOCIAL, LikePost(account=brand, post=other))
    play.do(CONTROL, DeletePost(post=other))
    later(play, ANSWERED_WITHIN)
    assert liked in play.exercise.acts.acts
    assert play.exercise.shelf.firings == {}


def test_the_rest_goes_with_the_post() -> None:
    """[SHELF17] Lines that ship with the product say no more of a post once it is taken down; a set has its say."""
    play, brand, other = running(shelf=[], level=4)
    share = play.do(SOCIAL, PublishPost(account=brand, repost_of=other))[0]
    assert len([post for post in later(play, 15_000) if post.reply_to == share]) == 1
    play.do(SOCIAL, DeletePost(post=share))
    later(play, ANSWERED_WITHIN)
    answers, gone = play.exercise.shelf.firings.values()
    assert (len(answers.lines), len(answers.released)) == (3, 1)
    assert len(gone.released) == len(gone.lines)
    release = ReleaseLine(firing=named(play, "set.fired"), index=1)
    assert play.refusal("conductor", release).code is Code.WRONG_STATE
