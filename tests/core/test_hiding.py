from __future__ import annotations

import pytest

from sims.core.acts import Act, speaks
from sims.core.clock import PauseClock
from sims.core.crowd.effects import effects
from sims.core.crowd.inputs import Setting
from sims.core.hiding import Hidden, HideReply, UnhideReply
from sims.core.measures.finding import found
from sims.core.measures.record import record_of
from sims.core.noticing import inputs_of
from sims.core.personas import SpeakAsPersona
from sims.core.posts import DeletePost, Post, PublishPost
from sims.core.reach import Seen
from sims.core.rejections import Code
from tests.core.play import CONTROL, LEAD, OBSERVER, SHELF, SOCIAL, STAFF, Play, crewed, named, note_in, started, story, tags
from tests.golden.build import audiences, fold

ASKED = "Why was the lift at Fernleigh locked again?"
SET = {
    "key": "hidden",
    "title": "If they hid a reply",
    "letter": "H",
    "when": "hidden",
    "lines": [{"after": "15 s", "from": "answered", "as": "post", "text": "“{quote}”, hidden by {brand}."}],
}


def answered(play: Play | None = None) -> tuple[Play, str, str]:
    """A running exercise with a post of the team's; its name, and that of a critic's reply to it."""
    play = play or started()
    post = play.do(SOCIAL, PublishPost(account=named(play, "account.opened"), text="Good evening from all of us."))[0]
    return play, post, critic(play, post)


def critic(play: Play, post: str, text: str = ASKED) -> str:
    """Somebody of the story replies to a post; the reply's name."""
    play.do(CONTROL, SpeakAsPersona(persona=named(play, "persona.described", 1), text=text, reply_to=post))
    return list(play.exercise.posts.posts)[-1]


def test_hiding() -> None:
    """[HIDE1] Whoever writes from the account hides a reply below its post; everybody holds that, and by which account."""
    play, _, reply = answered()
    assert tags(play, play.do(LEAD, HideReply(post=reply))) == ["reply.hidden", "act.noted"]
    brand = named(play, "account.opened")
    for held in audiences(play).values():
        assert fold(play.rows, held, len(play.rows)).hiding.hidden == {reply: Hidden(10_000, brand)}
    assert play.exercise.posts.posts[reply].text == ASKED


def test_at_any_depth() -> None:
    """[HIDE1] What answers a reply is hidden as well: the thread is that of the nearest post of the account's above it."""
    play, _, reply = answered()
    deeper = critic(play, critic(play, reply, "And the other one."), "And the third.")
    play.do(SOCIAL, HideReply(post=deeper))
    assert list(play.exercise.hiding.hidden) == [deeper]


def test_what_is_not_hidden() -> None:
    """[HIDE2] One's own replies, others' threads, posts that answer nothing, what is hidden already and what is gone."""
    play, post, reply = answered()
    own = play.do(SOCIAL, PublishPost(account=named(play, "account.opened"), text="We are on it.", reply_to=reply))[0]
    elsewhere = critic(play, named(play, "post.published", 0))
    assert play.refusal(SOCIAL, HideReply(post=own)).code == Code.BAD_FIELD
    assert play.refusal(SOCIAL, HideReply(post=elsewhere)).code == Code.FORBIDDEN
    assert play.refusal(SOCIAL, HideReply(post=named(play, "post.published", 0))).code == Code.FORBIDDEN
    assert play.refusal(SOCIAL, HideReply(post=post)).code == Code.BAD_FIELD
    assert play.refusal(SOCIAL, HideReply(post="control:1")).code == Code.UNKNOWN
    play.do(SOCIAL, HideReply(post=reply))
    assert play.refusal(LEAD, HideReply(post=reply)).code == Code.WRONG_STATE
    gone = critic(play, post, "Never mind.")
    play.do(CONTROL, DeletePost(post=gone))
    assert play.refusal(SOCIAL, HideReply(post=gone)).code == Code.GONE


def test_a_colleague_below_the_brand() -> None:
    """[HIDE2] Somebody with an account of their own hides nothing below the organisation's posts."""
    play, _, reply = answered()
    play.join(STAFF, "player", "staff")
    assert play.refusal(STAFF, HideReply(post=reply)).code == Code.FORBIDDEN


def test_shown_again() -> None:
    """[HIDE3] Who writes from the account that hid it shows it again; it may be hidden again, and others may not."""
    play, _, reply = answered()
    assert play.refusal(SOCIAL, UnhideReply(post=reply)).code == Code.WRONG_STATE
    play.do(SOCIAL, HideReply(post=reply))
    play.join(STAFF, "player", "staff")
    assert play.refusal(STAFF, UnhideReply(post=reply)).code == Code.FORBIDDEN
    assert tags(play, play.do(LEAD, UnhideReply(post=reply))) == ["reply.unhidden"]
    assert play.exercise.hiding.hidden == {}
    play.do(LEAD, HideReply(post=reply))
    assert list(play.exercise.hiding.hidden) == [reply]


def test_while_it_runs() -> None:
    """[HIDE4] Nothing is hidden or shown again in a pause, and only players do either."""
    play, post, reply = answered()
    other = critic(play, post)
    play.do(SOCIAL, HideReply(post=other))
    for nobody in (CONTROL, OBSERVER):
        assert play.refusal(nobody, HideReply(post=reply)).code == Code.FORBIDDEN
        assert play.refusal(nobody, UnhideReply(post=other)).code == Code.FORBIDDEN
    play.do(CONTROL, PauseClock(reason="Coffee"))
    assert play.refusal(SOCIAL, HideReply(post=reply)).code == Code.WRONG_STATE
    assert play.refusal(SOCIAL, UnhideReply(post=other)).code == Code.WRONG_STATE


def test_noted() -> None:
    """[HIDE5] The note says what was hidden and how often the post above it had been seen; hiding is no word of the team's."""
    play, post, reply = answered()
    play.exercise.reach.counts[post] = Seen(4_000, 3, 1)
    act = play.exercise.acts.acts[note_in(play, play.do(SOCIAL, HideReply(post=reply)))]
    brand = named(play, "account.opened")
    assert act == Act(10_000, ["hidden"], SOCIAL, "social", brand, None, reply, ASKED, 1, 4_000)
    assert not speaks(act)
    for viewer, held in audiences(play).items():
        assert bool(fold(play.rows, held, len(play.rows)).acts.acts) == (viewer == "control")


def test_the_shelf_has_a_set() -> None:
    """[HIDE6] A set for it goes by itself, from the person who was hidden, with a described screenshot."""
    play = crewed(story(shelf=[*SHELF, SET], injects=[]))
    play.begin()
    play, _, reply = answered(play)
    play.do(SOCIAL, HideReply(post=reply))
    spoken = _spoken(play)
    brand, asker = named(play, "account.opened"), play.exercise.posts.posts[reply].account
    assert (spoken.account, spoken.reply_to) == (asker, None)
    assert spoken.text == f"“{ASKED}”, hidden by {play.exercise.accounts.accounts[brand].name}."
    assert spoken.media[0].alt.startswith(f"Screenshot: {play.exercise.accounts.accounts[asker].name}, ")
    assert f"hidden by {play.exercise.accounts.accounts[brand].name}: “{ASKED}”" in spoken.media[0].alt


def test_without_a_set() -> None:
    """[HIDE6] Without a set the person who was hidden says something of their own."""
    play, _, reply = answered()
    play.do(SOCIAL, HideReply(post=reply))
    spoken = _spoken(play)
    assert (spoken.account, spoken.reply_to) == (play.exercise.posts.posts[reply].account, None)
    assert spoken.text != ASKED


def _spoken(play: Play) -> Post:
    """The first new post that answers nothing: what is hidden is talked about beside its thread."""
    before = set(play.exercise.posts.posts)
    for _ in range(8):
        play.wait(5_000)
        play.conduct()
        for name, post in play.exercise.posts.posts.items():
            if name not in before and post.reply_to is None:
                return post
    raise AssertionError("nobody said anything")


@pytest.mark.parametrize(("views", "rows"), [(0, []), (1_000_000, ["hidden"])])
def test_the_public(views: int, rows: list[str]) -> None:
    """[HIDE7] Seen by enough people it moves the mood half again as far as a deletion, and a reason takes most of it back."""
    play, post, reply = answered()
    play.exercise.reach.counts[post] = Seen(views, 0, 0)
    play.do(SOCIAL, HideReply(post=reply))
    terms = [effect for effect in effects(Setting(), inputs_of(play.exercise), 7) if effect.row == "hidden"]
    assert [term.row for term in terms] == rows
    assert all(term.dm == pytest.approx(1.5 * -0.3) and term.dn == pytest.approx(1.5 * 0.15) for term in terms)
    assert inputs_of(play.exercise).deeds[-1].text == ASKED
    play.wait(60_000)
    text = "We hid a reply that asked a fair question. That was wrong, and we are sorry."
    play.do(SOCIAL, PublishPost(account=named(play, "account.opened"), text=text))
    after = [effect for effect in effects(Setting(), inputs_of(play.exercise), 7) if effect.row == "hidden"]
    assert [effect.left for effect in after] == [0.3] * len(rows)


def test_the_moment() -> None:
    """[HIDE8] The hot wash has the moment, with what was hidden and when somebody spoke of it."""
    play, _, reply = answered()
    play.do(SOCIAL, HideReply(post=reply))
    _spoken(play)
    moment = next(one for one in found(record_of(play.exercise)) if one.kind == "hidden")
    assert (moment.post, moment.t) == (reply, 10_000)
    assert moment.sentence.startswith(f"A reply was hidden: “{ASKED}” It was spoken of ")
    assert moment.done == "by Social media"


def test_an_inject_that_waits_for_it() -> None:
    """[HIDE12] An inject that is for a team that hides nothing skips itself once it has."""
    union = {"key": "union", "title": "The union asks why", "at": "T+00:01:00", "channel": "microblog", "from": "mara"}
    play = crewed(story(injects=[union | {"kind": "press", "text": "Hello?", "unless": "hidden"}]))
    play.begin()
    play, _, reply = answered(play)
    play.do(SOCIAL, HideReply(post=reply))
    play.wait(60_000)
    play.conduct()
    (inject,) = play.exercise.injects.injects.values()
    assert (inject.status, inject.reason) == ("skipped", "The team has already hidden a reply")
