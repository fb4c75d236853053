from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import Any

from sims.core.clock import JumpClock, PauseClock
from sims.core.escalation import ChangeEscalation
from sims.core.exercise import due, next_due
from sims.core.murmur import IN_QUOTES, IN_REPLY, murmur
from sims.core.packs import DealCard, DeckMuted, DeckOpened, MuteDeck, OpenDeck
from sims.core.passersby import FEWEST_FOLLOWERS, passer_by
from sims.core.posts import DeletePost, Post, PublishPost
from sims.core.rejections import Code
from tests.core.play import CONTROL, LEAD, SOCIAL, STORY, Play, crewed, named, story, tags


def pack(key: str, *cards: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"key": key, "title": key.title(), "cards": list(cards)} | more


def texts(key: str, count: int) -> list[dict[str, Any]]:
    return [{"text": f"{key} {number}"} for number in range(count)]


def playing(*packs: dict[str, Any], level: int = 0, **changes: Any) -> Play:
    """A story with packs and, unless asked for, without injects, begun with the dial at a level."""
    play = crewed(story(packs=list(packs), **({"injects": []} | changes)))
    if level:
        play.do(CONTROL, ChangeEscalation(level=level, reason="x"))
    play.begin()
    return play


def run(play: Play, seconds: int, step_ms: int = 1_000) -> list[Post]:
    """Let time pass as the conductor does; the public's posts of it."""
    before = len(play.exercise.posts.posts)
    for _ in range(seconds * 1000 // step_ms):
        play.wait(step_ms)
        play.conduct()
    return list(play.exercise.posts.posts.values())[before:]


def test_dealt_at_the_pace_of_the_dial() -> None:
    """[FEED4] Cards come one at a time at the dial's pace, unevenly: 0.4 to 1.6 times the mean distance apart."""
    play = playing(pack("a", *texts("a", 60)), level=3)
    posts = run(play, 120, 100)
    assert 20 <= len(posts) <= 28
    gaps = [later.t - earlier.t for earlier, later in pairwise(posts)]
    assert min(gaps) >= 1_900
    assert max(gaps) <= 8_100
    assert len(set(gaps)) > 10


def test_a_post_like_any_other() -> None:
    """[FEED5] A card becomes a post like any other; that it was one is said to control alone."""
    play = playing(pack("a", {"text": "hello", "media": [{"alt": "A bench"}]}))
    play.wait(100_000)
    names = play.conduct()
    assert tags(play, names) == ["account.opened", "post.published", "card.dealt"]
    assert [name.split(":")[0] for name in names] == ["all", "all", "control"]
    (post,) = [post for post in play.exercise.posts.posts.values() if post.posted > 0]
    assert (post.text, post.media[0].alt, post.posted) == ("hello", "A bench", 100_000)


def test_each_card_once() -> None:
    """[FEED6] A card comes out once, the whole deck does, and in another order than it was written in."""
    play = playing(pack("a", *texts("a", 40)), level=5)
    echoed = (*IN_REPLY, *IN_QUOTES)
    said = [post.text for post in run(play, 90) if post.text and post.text not in echoed]
    assert Counter(said) == Counter(card["text"] for card in texts("a", 40))
    assert said != sorted(said, key=lambda text: int(text.split()[1]))


def test_the_seed_shuffles() -> None:
    """[FEED6] One seed gives one order and the same people; another seed gives another."""

    def told(seed: int) -> list[tuple[str, str]]:
        play = Play()
        play.open(story(packs=[pack("a", *texts("a", 12))], injects=[]), seed=seed)
        play.join(CONTROL, "control")
        play.begin()
        posts = run(play, 900, 5_000)
        return [(post.text, play.exercise.accounts.accounts[post.account].handle) for post in posts]

    assert told(7) == told(7)
    assert told(7) != told(8)


def test_levels() -> None:
    """[FEED7] A deck plays only while the level that is felt lies between its own."""
    play = playing(pack("hot", *texts("hot", 30), levels=[3, 5]), pack("cool", *texts("cool", 30), levels=[0, 2]))
    assert {post.text.split()[0] for post in run(play, 120)} == {"cool"}
    play.do(CONTROL, ChangeEscalation(level=4, reason="x"))
    run(play, 60)
    assert {post.text.split()[0] for post in run(play, 30) if post.text} == {"hot"}


def test_moods_mix() -> None:
    """[FEED8] Two cards of one mood do not follow each other while there is another mood to choose from."""
    play = playing(pack("a", *texts("a", 20), mood="cross"), pack("b", *texts("b", 20), mood="kind"), level=4)
    said = [post.text.split()[0] for post in run(play, 60)][:20]
    assert all(earlier != later for earlier, later in pairwise(said))


def test_what_waits_for_an_inject() -> None:
    """[FEED9] A deck or a card waits for its inject, and a card that answers or shares waits for the post, and refers to it."""
    play = crewed(
        story(
            packs=[
                pack("deck", {"text": "after the deck's"}, after="mock"),
                pack("cards", {"text": "after its own", "after": "first"}, {"text": "an answer", "reply_to": "first"}),
            ]
        )
    )
    play.do(CONTROL, ChangeEscalation(level=4, reason="x"))
    play.begin()
    assert run(play, 59) == []
    posts = run(play, 50)
    complaint = named(play, "post.published", 2)
    assert {"after its own", "an answer"} <= {post.text for post in posts}
    assert "after the deck's" not in {post.text for post in posts}
    assert [post.reply_to for post in posts if post.text == "an answer"] == [complaint]
    assert "after the deck's" in {post.text for post in run(play, 60)}


def test_a_deck_has_had_its_time() -> None:
    """[FEED33] A deck ends with the inject that ends it, or with what it asks for; not with an answer to an ordinary question."""
    first, mock = STORY["injects"][:2]
    asking = pack("asking", *texts("asking", 200), unless="owned")
    stuck = pack("stuck", *texts("stuck", 200), until="mock")
    play = playing(asking, stuck, level=5, injects=[first | {"shared": "harmless"}, mock | {"at": "T+00:03:00"}])
    run(play, 120)
    brand, ordinary = (
        named(play, "account.opened"),
        next(name for name, one in play.exercise.posts.posts.items() if "tunnel" in one.text),
    )
    play.do(SOCIAL, PublishPost(account=brand, text="That was our mistake, Mara. We are sorry.", reply_to=ordinary))
    assert {post.text.split(" ")[0] for post in run(play, 55)} >= {"asking", "stuck"}
    run(play, 10)
    assert "stuck" not in {post.text.split(" ")[0] for post in run(play, 50)}
    play.do(SOCIAL, PublishPost(account=brand, text="We said nothing for an hour. That was wrong of us, and we are sorry."))
    assert "asking" not in {post.text.split(" ")[0] for post in run(play, 50)}


def test_what_is_gone_is_not_answered() -> None:
    """[FEED9] A card that refers to a deleted post stays in the deck."""
    play = playing(pack("a", {"text": "an answer", "reply_to": "old"}), level=4)
    play.do(CONTROL, DeletePost(post=named(play, "post.published", 1)))
    assert run(play, 60) == []
    assert next_due(play.exercise) is None


def test_who_posts() -> None:
    """[FEED10] A card's own author posts it, opening an account if that is the first word; else somebody is made up."""
    play = playing(pack("a", {"text": "mine", "from": "mara"}, {"text": "ours", "from": "paper"}, {"text": "anybody's"}), level=5)
    accounts = play.exercise.accounts.accounts
    by = {post.text: accounts[post.account].handle for post in run(play, 10) if post.text}
    assert (by["mine"], by["ours"]) == ("mara_rides", "northernpost")
    assert by["anybody's"] not in ("mara_rides", "northernpost", "fjordline")


def test_muted() -> None:
    """[FEED11] A muted deck keeps its cards, and plays on when it is opened; with every deck muted the public is silent."""
    play = playing(pack("a", *texts("a", 30)), level=4)
    deck = named(play, "deck.stocked")
    run(play, 10)
    assert play.events(play.do(CONTROL, MuteDeck(deck=deck))) == [DeckMuted(deck=deck)]
    assert play.do(CONTROL, MuteDeck(deck=deck)) == []
    assert run(play, 60) == []
    assert play.events(play.do(CONTROL, OpenDeck(deck=deck))) == [DeckOpened(deck=deck)]
    assert play.do(CONTROL, OpenDeck(deck=deck)) == []
    assert run(play, 10)
    assert play.refusal(CONTROL, MuteDeck(deck="control:999")).code is Code.UNKNOWN


def test_echoes() -> None:
    """[FEED12] When no card fits, somebody made up shares, answers or quotes a hot post of the story, never the team's own."""
    play = playing(pack("a", {"text": "the only one"}, {"text": "an answer", "from": "paper"}), level=5)
    run(play, 60)
    standing = play.exercise.posts.posts
    echoes = [standing[name] for name in play.exercise.packs.echoes]
    assert len(echoes) > 30
    about = {standing[of].text for of in play.exercise.packs.echoes.values()}
    assert about <= {"the only one", "an answer"}
    forms = Counter("share" if post.repost_of else "reply" if post.reply_to else "quote" for post in echoes)
    assert all(forms[form] > len(echoes) // 10 for form in ("share", "reply", "quote"))
    assert all(bool(post.text) != bool(post.repost_of) for post in echoes)
    assert len({post.account for post in echoes}) == len(echoes)


def test_no_word_is_worn() -> None:
    """[FEED30] Words without a card are said to one post each once while there are others, and only in English."""
    said: list[str] = []
    for number in range(60):
        form, text = murmur(7, f"echo {number}", said, "en-GB")
        said += [text] if form != "share" else []
    assert max(Counter(said).values()) <= 2
    assert {murmur(7, f"echo {number}", (), "nb")[0] for number in range(20)} == {"share"}


def test_no_backlog() -> None:
    """[FEED13] After a jump or a pause there is no backlog: one card, and then the usual distance."""
    play = playing(pack("a", *texts("a", 200)), level=4)
    run(play, 10)
    play.do(CONTROL, JumpClock(to=600_000))
    assert tags(play, play.conduct()).count("post.published") == 1
    assert play.conduct() == []
    play.do(CONTROL, PauseClock(reason="x"))
    assert due(play.exercise, 10**9) == []


def test_a_small_delay_is_made_up_for() -> None:
    """[FEED13] A conductor that is a little late each time does not slow the public down."""
    play = playing(pack("a", *texts("a", 200)), level=5)
    assert 55 <= len(run(play, 60, 250)) <= 65


def test_dealt_once() -> None:
    """[FEED14] Each deal happens once and not before its time, however many conductors ask."""
    play = playing(pack("a", *texts("a", 5)))
    assert play.refusal("conductor", DealCard(number=1)).code is Code.WRONG_STATE
    play.wait(100_000)
    (deal,) = due(play.exercise, 100_000)
    assert (deal.key, deal.command) == ("deal:1", DealCard(number=1))
    play.do("conductor", deal.command)
    assert play.refusal("conductor", deal.command).code is Code.WRONG_STATE
    assert play.refusal(LEAD, DealCard(number=2)).code is Code.FORBIDDEN


def test_nothing_to_deal() -> None:
    """[FEED14] An exercise without packs, or without a platform, has no deal to wait for."""
    assert next_due(playing().exercise) is None
    bare = {"platforms": [], "accounts": [], "personas": [], "history": [], "roles": [{"key": "lead", "title": "Lead"}]}
    play = Play()
    play.open(story(packs=[pack("a", {"text": "x"})], injects=[], **bare))
    play.join(CONTROL, "control")
    play.begin()
    assert next_due(play.exercise) is None


def test_passers_by() -> None:
    """[FEED15] Hundreds of made-up people have handles of their own, never one that is taken; half have under 110 followers."""
    taken = {"fjordline"}
    people = []
    for number in range(600):
        person = passer_by(7, f"a/{number}", taken)
        assert re.fullmatch(r"[A-Za-z0-9_]{3,30}", person.handle)
        assert not person.handle.isdigit()
        assert person.handle.casefold() not in taken
        taken.add(person.handle.casefold())
        people.append(person)
    followers = sorted(person.followers for person in people)
    assert followers[0] >= FEWEST_FOLLOWERS
    assert 90 < followers[300] < 110
    assert followers[-1] > 5_000
    assert len({person.name for person in people}) > 400
    assert {bool(person.bio) for person in people} == {True, False}


def test_passers_by_keep_their_identity() -> None:
    """[FEED15] The same seed and key give the same person; in a language without bios nobody has one."""
    assert passer_by(7, "a/1", set()) == passer_by(7, "a/1", set())
    assert passer_by(7, "a/1", set()) != passer_by(8, "a/1", set())
    assert not any(passer_by(7, f"a/{number}", set(), "fr").bio for number in range(50))
