from __future__ import annotations

from sims.core.clock import EndClock
from sims.core.policy import PolicyStated
from sims.core.posts import DeletePost
from sims.core.rejections import Code
from sims.core.talk import Said, Say
from sims.core.triage import ClaimPost, HandOver, HandOverPost, PostClaimed, PostHandedOver, SettlePost, UnclaimPost
from sims.core.vocabulary import AnyCommand
from tests.core.play import CONTROL, LEAD, LEGAL, SOCIAL, STAFF, Play, crewed, named, started, story


def with_post() -> tuple[Play, str]:
    """An exercise, and a post that stands in it."""
    play = started()
    return play, named(play, "post.published")


def test_taking_on() -> None:
    """[TRIAGE1] Somebody takes a post on, lets go of it, or marks it as needing nothing more; each with its time."""
    play, post = with_post()
    names = play.do(LEGAL, ClaimPost(post=post))
    assert play.events(names) == [PostClaimed(post=post, by=LEGAL, seat="legal")]
    assert names[0].startswith("team:")
    assert play.do(LEGAL, ClaimPost(post=post)) == []
    claim = play.exercise.triage.claims[post]
    assert (claim.t, claim.seat, claim.by, claim.released) == (10_000, "legal", LEGAL, None)
    play.wait(1_000)
    play.do(LEGAL, UnclaimPost(post=post))
    assert play.exercise.triage.claims[post].released == 11_000
    play.do(SOCIAL, ClaimPost(post=post))
    play.wait(1_000)
    play.do(SOCIAL, SettlePost(post=post))
    assert play.exercise.triage.claims[post].settled == 12_000


def test_taking_over() -> None:
    """[TRIAGE2] What somebody has is taken from them only when that is said."""
    play, post = with_post()
    play.do(LEGAL, ClaimPost(post=post))
    refused = play.refusal(SOCIAL, ClaimPost(post=post))
    assert (refused.code, refused.field) == (Code.WRONG_STATE, "post")
    play.do(SOCIAL, ClaimPost(post=post, take_over=True))
    assert play.exercise.triage.claims[post].by == SOCIAL
    assert play.refusal(LEGAL, UnclaimPost(post=post)).code is Code.FORBIDDEN


def test_handing_over() -> None:
    """[TRIAGE3] A post handed to another role with a word is that role's until somebody takes it on; each time is kept."""
    play, post = with_post()
    play.do(SOCIAL, ClaimPost(post=post))
    names = play.do(SOCIAL, HandOverPost(post=post, to="legal", word="She names a colleague."))
    assert play.events(names) == [PostHandedOver(post=post, to="legal", by=SOCIAL, word="She names a colleague.")]
    claim = play.exercise.triage.claims[post]
    assert (claim.seat, claim.by) == ("legal", None)
    play.do(LEGAL, ClaimPost(post=post))
    play.do(LEGAL, HandOverPost(post=post, to="lead"))
    play.do(LEAD, SettlePost(post=post))
    assert play.exercise.triage.claims[post].handed == [
        HandOver(10_000, "legal", SOCIAL, "She names a colleague."),
        HandOver(10_000, "lead", LEGAL, ""),
    ]


def test_to_whom_nothing_is_handed() -> None:
    """[TRIAGE4] Nothing is handed to a role where nobody sits, to one's own, or away from somebody else."""
    play, post = with_post()
    for to, code in (("staff", Code.WRONG_STATE), ("social", Code.BAD_FIELD), ("nobody", Code.UNKNOWN)):
        refused = play.refusal(SOCIAL, HandOverPost(post=post, to=to))
        assert (refused.code, refused.field) == (code, "to")
    play.do(LEGAL, ClaimPost(post=post))
    assert play.refusal(SOCIAL, HandOverPost(post=post, to="lead")).code is Code.WRONG_STATE
    play.join(STAFF, "player", "staff")
    play.do(LEGAL, HandOverPost(post=post, to="staff"))


def test_what_is_nobodys() -> None:
    """[TRIAGE5] What is not there, deleted, or somebody else's is not taken on, let go or settled; after the end nothing is."""
    play, post = with_post()
    for command in (UnclaimPost(post=post), SettlePost(post=post), ClaimPost(post="all:999")):
        assert play.refusal(LEGAL, command).code is Code.UNKNOWN
    play.do(LEGAL, ClaimPost(post=post))
    assert play.refusal(SOCIAL, SettlePost(post=post)).code is Code.FORBIDDEN
    play.do(CONTROL, DeletePost(post=post))
    commands: list[AnyCommand] = [ClaimPost(post=post), HandOverPost(post=post, to="lead")]
    for gone in commands:
        assert play.refusal(LEGAL, gone).code is Code.GONE
    play.do(LEGAL, UnclaimPost(post=post))
    play.do(CONTROL, EndClock())
    assert play.refusal(LEGAL, ClaimPost(post=post)).code is Code.WRONG_STATE


def test_what_talk_is_about() -> None:
    """[TALK5] What is said may be about a post or a draft, and about nothing that not all of the team may see."""
    play, post = with_post()
    names = play.do(SOCIAL, Say(text="Look at this.", about=post))
    assert play.events(names) == [Said(by=SOCIAL, text="Look at this.", about=post)]
    for hidden in ("all:999", named(play, "inject.planned"), "all:1"):
        for actor in (SOCIAL, CONTROL):
            refused = play.refusal(actor, Say(text="x", about=hidden))
            assert (refused.code, refused.field) == (Code.UNKNOWN, "about")


def test_policy() -> None:
    """[POLICY1] The team reads its policy from the start, in the order of the scenario; nobody outside does."""
    entries = [
        {"key": "b", "title": "Say sorry", "text": "Once."},
        {"key": "a", "title": "Promise", "text": "A day and an hour."},
    ]
    play = crewed(story(policy=entries))
    names = list(play.exercise.policy.guidance)
    assert [name.split(":")[0] for name in names] == ["team", "team"]
    assert play.events(names) == [
        PolicyStated(title="Say sorry", text="Once."),
        PolicyStated(title="Promise", text="A day and an hour."),
    ]
