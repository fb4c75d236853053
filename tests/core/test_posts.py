from __future__ import annotations

import pytest

from sims.core.clock import PauseClock
from sims.core.people import SeatParticipant
from sims.core.posts import (
    DeletePost,
    EditPost,
    LikePost,
    PostDeleted,
    PostEdited,
    PostLiked,
    PostPublished,
    PostSigned,
    PostUnliked,
    PublishPost,
    UnlikePost,
)
from sims.core.rejections import Code
from sims.core.vocabulary import AnyCommand
from tests.core.play import CONTROL, LEAD, LEGAL, SOCIAL, STAFF, Play, named, started, tags


def publishing() -> tuple[Play, str, str]:
    """A running exercise, the team's account, and a post of somebody else's."""
    play = started()
    return play, named(play, "account.opened", 0), named(play, "post.published", 0)


def test_publishing() -> None:
    """[POST1] A post is published for all, bearing the exercise time; who wrote it is told to the team alone."""
    play, brand, _ = publishing()
    names = play.do(SOCIAL, PublishPost(account=brand, text="Hello."))
    assert play.events(names)[:2] == [
        PostPublished(account=brand, text="Hello.", posted=10_000),
        PostSigned(post=names[0], by=SOCIAL),
    ]
    post = play.exercise.posts.posts[names[0]]
    assert (post.text, post.t, post.by, post.account) == ("Hello.", 10_000, SOCIAL, brand)


def test_replies_and_quotes() -> None:
    """[POST2] A post may answer one post and quote another; both stay what they are."""
    play, brand, other = publishing()
    reply = play.do(SOCIAL, PublishPost(account=brand, text="Yes.", reply_to=other))[0]
    quote = play.do(SOCIAL, PublishPost(account=brand, text="See below.", quote_of=other, reply_to=reply))[0]
    posts = play.exercise.posts.posts
    assert (posts[reply].reply_to, posts[reply].quote_of) == (other, None)
    assert (posts[quote].reply_to, posts[quote].quote_of, posts[quote].repost_of) == (reply, other, None)


def test_bare_repost() -> None:
    """[POST3] A bare repost has no words; to repost, quote or answer a repost is to do it to the original."""
    play, brand, other = publishing()
    share = play.do(SOCIAL, PublishPost(account=brand, repost_of=other))[0]
    assert (play.exercise.posts.posts[share].repost_of, play.exercise.posts.posts[share].text) == (other, "")
    again = play.do(LEAD, PublishPost(account=brand, repost_of=share))[0]
    quote = play.do(LEAD, PublishPost(account=brand, text="So?", quote_of=share))[0]
    reply = play.do(LEAD, PublishPost(account=brand, text="So!", reply_to=share))[0]
    posts = play.exercise.posts.posts
    assert (posts[again].repost_of, posts[quote].quote_of, posts[reply].reply_to) == (other, other, other)


@pytest.mark.parametrize("extra", [{"text": "words"}, {"quote_of": "OTHER"}, {"reply_to": "OTHER"}])
def test_reposts_with_words(extra: dict[str, str]) -> None:
    """[POST4] A repost with words, a quote or an answer in it is refused and told to be a quote."""
    play, brand, other = publishing()
    fields = {key: other if value == "OTHER" else value for key, value in extra.items()}
    refused = play.refusal(SOCIAL, PublishPost.model_validate({"account": brand, "repost_of": other, **fields}))
    assert (refused.code, refused.field) == (Code.BAD_FIELD, "repost_of")


@pytest.mark.parametrize("text", ["", "   ", "\u200b\u200d", "\u3164", "\n\t\n"])
def test_nothing_to_see(text: str) -> None:
    """[POST5] A post in which nothing can be seen is refused."""
    play, brand, other = publishing()
    refused = play.refusal(SOCIAL, PublishPost(account=brand, text=text))
    assert (refused.code, refused.field) == (Code.BAD_FIELD, "text")
    assert play.refusal(SOCIAL, PublishPost(account=brand, text=text, quote_of=other)).code is Code.BAD_FIELD


def test_the_platforms_limit() -> None:
    """[POST6] A post as long as the platform takes goes through; one character more is refused with both numbers."""
    play, brand, _ = publishing()
    name = play.do(SOCIAL, PublishPost(account=brand, text="ø" * 280))[0]
    for command in (PublishPost(account=brand, text="ø" * 281), EditPost(post=name, text="ø" * 281)):
        refused = play.refusal(SOCIAL, command)
        assert (refused.code, refused.field) == (Code.TOO_LONG, "text")
        assert "280" in refused.message
        assert "281" in refused.message


def test_editing() -> None:
    """[POST7] An edited post reads anew and keeps what it said before, with the time until which it did."""
    play, brand, _ = publishing()
    name = play.do(SOCIAL, PublishPost(account=brand, text="One."))[0]
    play.wait(1_000)
    assert play.events(play.do(LEAD, EditPost(post=name, text="Two.")))[:-2] == [PostEdited(post=name, text="Two.")]
    play.wait(1_000)
    play.do(LEAD, EditPost(post=name, text="Three."))
    post = play.exercise.posts.posts[name]
    assert post.text == "Three."
    assert [(edit.t, edit.text) for edit in post.edits] == [(11_000, "One."), (12_000, "Two.")]


def test_deleting() -> None:
    """[POST8] A deleted post leaves a tombstone with what it said; it is deleted once, and nothing more can be done with it."""
    play, brand, _ = publishing()
    name = play.do(SOCIAL, PublishPost(account=brand, text="Oops."))[0]
    play.do(SOCIAL, LikePost(post=name, account=brand))
    assert play.events(play.do(LEAD, DeletePost(post=name)))[:-1] == [PostDeleted(post=name)]
    post = play.exercise.posts.posts[name]
    assert (post.deleted, post.text, post.likes) == (10_000, "Oops.", [brand])
    acts: list[AnyCommand] = [
        DeletePost(post=name),
        EditPost(post=name, text="x"),
        LikePost(post=name, account=brand),
        UnlikePost(post=name, account=brand),
        PublishPost(account=brand, text="x", reply_to=name),
        PublishPost(account=brand, text="x", quote_of=name),
        PublishPost(account=brand, repost_of=name),
    ]
    for act in acts:
        assert play.refusal(SOCIAL, act).code is Code.GONE


def test_reposts_of_the_deleted() -> None:
    """[POST8] A repost whose original is gone stands, and cannot be passed on."""
    play, brand, other = publishing()
    share = play.do(SOCIAL, PublishPost(account=brand, repost_of=other))[0]
    play.do(CONTROL, DeletePost(post=other))
    assert play.exercise.posts.posts[share].deleted is None
    assert play.refusal(SOCIAL, PublishPost(account=brand, repost_of=share)).code is Code.GONE


def test_what_is_not_ones_own() -> None:
    """[POST9] Players edit and delete posts of their own accounts only; control may take down any post, as the platform."""
    play, brand, other = publishing()
    for command in (EditPost(post=other, text="x"), DeletePost(post=other)):
        assert play.refusal(SOCIAL, command).code is Code.FORBIDDEN
    assert play.refusal(LEGAL, PublishPost(account=brand, text="x")).code is Code.FORBIDDEN
    assert play.events(play.do(CONTROL, DeletePost(post=other))) == [PostDeleted(post=other, by_platform=True)]
    assert play.exercise.posts.posts[other].by_platform


def test_reposts_have_nothing_to_edit() -> None:
    """[POST10] A bare repost cannot be edited."""
    play, brand, other = publishing()
    share = play.do(SOCIAL, PublishPost(account=brand, repost_of=other))[0]
    assert play.refusal(SOCIAL, EditPost(post=share, text="x")).code is Code.BAD_FIELD


def test_likes() -> None:
    """[POST11] Liking twice is liking once, and a like is taken back once; a like needs an account that one may use."""
    play, brand, other = publishing()
    assert play.events(play.do(SOCIAL, LikePost(post=other, account=brand)))[:-1] == [PostLiked(post=other, account=brand)]
    assert play.do(LEAD, LikePost(post=other, account=brand)) == []
    assert play.exercise.posts.posts[other].likes == [brand]
    assert play.events(play.do(SOCIAL, UnlikePost(post=other, account=brand))) == [PostUnliked(post=other, account=brand)]
    assert play.do(SOCIAL, UnlikePost(post=other, account=brand)) == []
    for command in (LikePost(post=other, account=brand), UnlikePost(post=other, account=brand)):
        assert play.refusal(LEGAL, command).code is Code.FORBIDDEN


@pytest.mark.parametrize("nowhere", ["all:9999", "all:1", "control:1", "seat:legal:1", "seat:nowhere:1"])
def test_posts_that_are_not_there(nowhere: str) -> None:
    """[POST12] A post that is not there, something that is no post, and something hidden are refused in the same words."""
    play, brand, _ = publishing()
    expected = play.refusal(SOCIAL, DeletePost(post="all:8888"))
    refused = play.refusal(SOCIAL, DeletePost(post=nowhere))
    assert (refused.code, refused.message, refused.field) == (Code.UNKNOWN, expected.message, "post")
    for field in ("reply_to", "quote_of", "repost_of"):
        text = "" if field == "repost_of" else "x"
        answer = play.refusal(SOCIAL, PublishPost.model_validate({"account": brand, "text": text, field: nowhere}))
        assert (answer.code, answer.message, answer.field) == (Code.UNKNOWN, expected.message, field)


def test_accounts_by_seat_and_by_person() -> None:
    """[ACC1] An account is used by the holders of the seats that it is entrusted to, or by the one person whose own it is."""
    play, brand, _ = publishing()
    play.join(STAFF, "player", "staff")
    own = named(play, "account.opened", 2)
    play.do(STAFF, PublishPost(account=own, text="Mine."))
    for actor, account in ((STAFF, brand), (SOCIAL, own), (LEAD, own)):
        refused = play.refusal(actor, PublishPost(account=account, text="x"))
        assert (refused.code, refused.field) == (Code.FORBIDDEN, "account")
    play.do(CONTROL, SeatParticipant(participant=STAFF, seat="lead"))
    assert "post.published" in tags(play, play.do(STAFF, PublishPost(account=own, text="Still mine.")))
    assert "post.published" in tags(play, play.do(STAFF, PublishPost(account=brand, text="And ours.")))


@pytest.mark.parametrize("account", ["all:9999", "all:1", "control:1"])
def test_accounts_that_are_not_there(account: str) -> None:
    """[ACC2] An account that is not there, or that nobody has seen yet, is unknown."""
    play, _, _ = publishing()
    refused = play.refusal(SOCIAL, PublishPost(account=account, text="x"))
    assert (refused.code, refused.field) == (Code.UNKNOWN, "account")


def test_one_number_for_each_own_account() -> None:
    """[ACC3] Accounts minted from a pattern carry running numbers, in name and handle alike."""
    play, _, _ = publishing()
    play.join(STAFF, "player", "staff")
    play.join("pstaff000002", "player", "staff")
    minted = [account for account in play.exercise.accounts.accounts.values() if account.participants]
    assert [(account.name, account.handle) for account in minted] == [
        ("Conductor 1", "conductor_1"),
        ("Conductor 2", "conductor_2"),
    ]


def test_posting_in_a_pause() -> None:
    """[POST13] Nothing is published, edited, deleted or liked while the exercise does not run."""
    play, brand, other = publishing()
    mine = play.do(SOCIAL, PublishPost(account=brand, text="x"))[0]
    play.do(CONTROL, PauseClock(reason="x"))
    commands: list[AnyCommand] = [
        PublishPost(account=brand, text="y"),
        EditPost(post=mine, text="y"),
        DeletePost(post=mine),
        LikePost(post=other, account=brand),
        UnlikePost(post=other, account=brand),
    ]
    for command in commands:
        assert play.refusal(SOCIAL, command).code is Code.WRONG_STATE
