from __future__ import annotations

from sims.core.crowd.effects import PINNED, PUBLIC, effects
from sims.core.crowd.inputs import Setting
from sims.core.noticing import inputs_of, known
from sims.core.pins import PinPost, PostPinned, PostUnpinned, UnpinPost
from sims.core.posts import DeletePost, PublishPost
from sims.core.rejections import Code
from tests.core.play import LEGAL, SOCIAL, Play, named, started, tags

WORD = "We are sorry. It was our mistake, and we will put it right."


def pinning() -> tuple[Play, str, str]:
    """A running exercise, the team's account, and a post of its own."""
    play = started()
    brand = named(play, "account.opened", 0)
    return play, brand, play.do(SOCIAL, PublishPost(account=brand, text=WORD))[0]


def test_one_post_is_shown_first() -> None:
    """[POST14] An account shows one post of its own first: the one that was pinned last, and none once that is taken off."""
    play, brand, post = pinning()
    names = play.do(SOCIAL, PinPost(post=post))
    assert tags(play, names) == ["post.pinned", "act.noted"]
    assert play.events(names)[0] == PostPinned(account=brand, post=post)
    assert play.do(SOCIAL, PinPost(post=post)) == []
    other = play.do(SOCIAL, PublishPost(account=brand, text="More at noon."))[0]
    assert play.do(SOCIAL, UnpinPost(post=other)) == []
    play.do(SOCIAL, PinPost(post=other))
    assert play.exercise.pins.pins == {brand: other}
    assert play.events(play.do(SOCIAL, UnpinPost(post=other))) == [PostUnpinned(account=brand, post=other)]
    assert play.exercise.pins.pins == {}


def test_what_can_be_pinned() -> None:
    """[POST15] Only a post or a quote of one's own that is up can be pinned."""
    play, brand, post = pinning()
    theirs = named(play, "post.published", 1)
    quote = play.do(SOCIAL, PublishPost(account=brand, text="Look.", quote_of=theirs))[0]
    play.do(SOCIAL, PinPost(post=quote))
    reply = play.do(SOCIAL, PublishPost(account=brand, text="Yes.", reply_to=theirs))[0]
    share = play.do(SOCIAL, PublishPost(account=brand, repost_of=theirs))[0]
    assert [play.refusal(SOCIAL, PinPost(post=each)).code for each in (reply, share)] == [Code.BAD_FIELD] * 2
    assert play.refusal(LEGAL, PinPost(post=post)).code is Code.FORBIDDEN
    play.do(SOCIAL, DeletePost(post=post))
    assert play.refusal(SOCIAL, PinPost(post=post)).code is Code.GONE
    assert play.refusal(SOCIAL, PinPost(post="all:999")).code is Code.UNKNOWN


def test_the_public_notices() -> None:
    """[POST16] The public counts a pin among what it knows: what the post says reaches more people from then on."""
    play, _, post = pinning()
    before, facts = inputs_of(play.exercise), known(play.exercise)
    play.wait(60_000)
    play.do(SOCIAL, PinPost(post=post))
    after = inputs_of(play.exercise)
    assert known(play.exercise) == facts + 1
    assert after.deeds[:-1] == before.deeds
    pin = after.deeds[-1]
    assert (pin.target, pin.pins, pin.speaks) == (post, True, False)
    terms = [effect for effect in effects(Setting(), after, 1) if effect.deed == pin.key]
    said = effects(Setting(), before, 1)
    assert [(term.row, term.dm) for term in terms] == [(effect.row, effect.dm) for effect in said]
    assert terms
    assert all(term.weight == PINNED - PUBLIC for term in terms)
