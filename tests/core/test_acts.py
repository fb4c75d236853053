from __future__ import annotations

import pytest

from sims.core import acts
from sims.core.acts import SILENCE_MS, Act, NoteSilence
from sims.core.approvals import AskApproval, GiveApproval
from sims.core.clock import JumpClock
from sims.core.exercise import due, next_due
from sims.core.leaps import lasted, reached, stretches
from sims.core.posts import DeletePost, EditPost, LikePost, PublishPost, UnlikePost
from sims.core.queue import PublishScheduled
from sims.core.reading import read
from sims.core.rejections import Code
from sims.core.vocabulary import AnyCommand
from tests.core.play import CONTROL, LEAD, SOCIAL, STAFF, STORY, Play, crewed, named, note_in, started, story, tags
from tests.golden.build import audiences, fold

DISCLAIMER = "Views are those of the railway. Reposts are not endorsements."


def acting() -> tuple[Play, str, str]:
    """A running exercise, the team's account, and a post of somebody else's."""
    play = started()
    return play, named(play, "account.opened", 0), named(play, "post.published", 0)


def act_of(play: Play, actor: str, command: AnyCommand) -> Act:
    """The note of what a command did."""
    return play.exercise.acts.acts[note_in(play, play.do(actor, command))]


def test_in_the_same_command() -> None:
    """[ACT1] Each public act is noted for control, after its own events, with who did it, from where, and to what."""
    play, brand, other = acting()
    names = play.do(SOCIAL, PublishPost(account=brand, text="So it is.", reply_to=other))
    assert tags(play, names) == ["post.published", "post.signed", "act.noted", "text.read"]
    assert list(play.exercise.acts.acts.values()) == [
        Act(10_000, ["replied"], SOCIAL, "social", brand, names[0], other, "", 1),
    ]


def test_kinds() -> None:
    """[ACT2] Acts are told apart; an edit and a deletion keep what was said before."""
    play, brand, other = acting()
    share = act_of(play, SOCIAL, PublishPost(account=brand, repost_of=other))
    assert (share.kinds, share.target) == (["reposted"], other)
    quote = act_of(play, SOCIAL, PublishPost(account=brand, text="Look.", quote_of=other))
    assert (quote.kinds, quote.target) == (["quoted"], other)
    post = act_of(play, SOCIAL, PublishPost(account=brand, text="Good evening."))
    assert (post.kinds, post.target) == (["posted"], None)
    like = act_of(play, LEAD, LikePost(post=other, account=brand))
    assert (like.kinds, like.post, like.target) == (["liked"], None, other)
    assert tags(play, play.do(LEAD, UnlikePost(post=other, account=brand))) == ["post.unliked"]
    edit = act_of(play, LEAD, EditPost(post=post.post or "", text="Good night."))
    assert (edit.kinds, edit.post, edit.text) == (["edited"], post.post, "Good evening.")
    deletion = act_of(play, LEAD, DeletePost(post=quote.post or ""))
    assert (deletion.kinds, deletion.target, deletion.text) == (["deleted"], other, "Look.")


def test_ones_own_account() -> None:
    """[ACT3] An act from somebody's own account is noted as such."""
    play, brand, _ = acting()
    play.join(STAFF, "player", "staff")
    own = named(play, "account.opened", 2)
    assert act_of(play, STAFF, PublishPost(account=own, text="I was there.")).kinds == ["posted", "from_personal"]
    assert act_of(play, LEAD, PublishPost(account=brand, text="We were there.")).kinds == ["posted"]


def test_the_same_text() -> None:
    """[ACT4] The same text again is counted, whoever is mentioned in it; another text is not."""
    play, brand, other = acting()
    said = [f"{who} We are looking into it. Please bear with us!" for who in ("", "@mara_rides", "@delay_daily", "")]
    acts = [act_of(play, SOCIAL, PublishPost(account=brand, text=text, reply_to=other)) for text in said]
    assert [act.copies for act in acts] == [1, 2, 3, 4]
    assert ["same_text" in act.kinds for act in acts] == [False, True, True, True]
    assert act_of(play, SOCIAL, PublishPost(account=brand, text="We are looking into your refund.")).copies == 1
    assert act_of(play, SOCIAL, PublishPost(account=brand, text="🚆")).copies == 1


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        ("Reposts aren’t endorsements, as everybody knows.", True),
        ("Sharing a post does not mean that we endorse it.", True),
        ("Views are my own.", True),
        ("Those are the views of the railway and nobody else.", False),
        ("Like it says: views are THOSE of the railway.", True),
        ("We have read your post. A crew is on its way.", False),
    ],
)
def test_bios(text: str, cited: bool) -> None:
    """[ACT5] A text that leans on a disclaimer, or repeats a phrase of one of the team's bios, is noted."""
    accounts = [STORY["accounts"][0] | {"bio": DISCLAIMER}, *STORY["accounts"][1:]]
    play = crewed(story(accounts=accounts))
    play.begin()
    brand = named(play, "account.opened", 0)
    assert ("cited_bio" in act_of(play, SOCIAL, PublishPost(account=brand, text=text)).kinds) == cited


@pytest.mark.parametrize(
    "text",
    [
        "We are sorry. It was our mistake.",
        "I’m so sorry, Mara.",
        "We apologise to everybody on that train, without ifs.",
        "Sorry. That post should not have gone out.",
        "We got this wrong.",
        "We shouldn't have shared that.",
        "We take full responsibility for the repost.",
        "We made a mistake.",
        "We shared a clip that laughs at a passenger. That was wrong, and it was ours.",
        "That's on us.",
    ],
)
def test_owning(text: str) -> None:
    """[ACT6] Taking responsibility and apologising are noted."""
    play, brand, _ = acting()
    assert "owned" in act_of(play, SOCIAL, PublishPost(account=brand, text=text)).kinds
    assert read(text).confidence > 0.5


@pytest.mark.parametrize(
    "text",
    [
        "We are sorry if anybody was offended.",
        "We regret that some people felt hurt. Sorry you feel that way.",
        "Mistakes were made, and we apologise.",
        "We are sorry to hear this. Please send us a direct message.",
        "Sorry for any inconvenience.",
        "We are looking into it.",
        "Sorry, but reposts are not endorsements.",
        "All trains run on time.",
        "",
    ],
)
def test_not_owning(text: str) -> None:
    """[ACT6] With an "if", or for how somebody felt, an apology is none."""
    assert not read(text).owns


def triggered() -> tuple[Play, str]:
    """A story whose trigger went out at one minute; and the team's account."""
    trigger = STORY["injects"][0] | {"marks": ["trigger"]}
    play = crewed(story(injects=[trigger], duration="60 min"))
    play.begin()
    assert next_due(play.exercise) == 60_000
    play.wait(60_000)
    play.conduct()
    return play, named(play, "account.opened", 0)


def test_silence() -> None:
    """[ACT7] Ten minutes without a public act after the trigger are silence, and each ten minutes after that."""
    play, brand = triggered()
    assert acts.next_due(play.exercise) == 60_000 + SILENCE_MS
    play.wait(300_000)
    play.do(SOCIAL, PublishPost(account=brand, text="We see you."))
    play.wait(100_000)
    play.do(SOCIAL, LikePost(post=named(play, "post.published"), account=brand))
    assert acts.next_due(play.exercise) == 360_000 + SILENCE_MS
    play.wait(SILENCE_MS - 100_001)
    assert play.refusal("conductor", NoteSilence()).code is Code.WRONG_STATE
    assert "act.noted" not in tags(play, play.conduct())
    for _ in range(2):
        play.wait(SILENCE_MS)
        assert tags(play, play.conduct()).count("act.noted") == 1
        assert "act.noted" not in tags(play, play.conduct())
    assert [act.kinds for act in play.exercise.acts.acts.values()] == [["posted"], ["liked"], ["silent"], ["silent"]]


def test_a_leap_is_no_silence() -> None:
    """[ACT13] Time that was leapt over is no silence of the team's: nobody could speak in it."""
    play, _ = triggered()
    play.wait(120_000)
    play.do(CONTROL, JumpClock(to=900_000, meanwhile="It grew."))
    assert acts.next_due(play.exercise) == 900_000 + SILENCE_MS - 120_000
    assert not [each for each in due(play.exercise, 900_000 + SILENCE_MS - 120_001) if isinstance(each.command, NoteSilence)]
    play.do(CONTROL, JumpClock(to=1_000_000))
    assert acts.next_due(play.exercise) == 1_000_000 + SILENCE_MS - 120_000


def test_time_without_leaps() -> None:
    """[ACT13] What was leapt over is left out wherever it lies: before, around, within and at the edges."""
    leaps = ((10, 20), (20, 30), (50, 60))
    assert [lasted(leaps, since, until) for since, until in ((0, 10), (0, 40), (15, 55), (30, 50), (12, 18), (0, 100))] == [
        10, 20, 20, 20, 0, 70,
    ]  # fmt: skip
    assert [reached(leaps, 0, span) for span in (10, 11, 30, 31)] == [10, 31, 50, 61]
    assert list(stretches(leaps, 15, None)) == [(30, 50), (60, None)]


def test_the_queue_is_not_the_team() -> None:
    """[ACT11] What goes out by itself breaks no silence; whoever lets it out at the table does."""
    trigger = STORY["injects"][0] | {"marks": ["trigger"]}
    queue = [{"key": key, "account": "brand", "at": "T+00:02:00", "text": key} for key in ("friday", "cake")]
    play = crewed(story(queue=queue, injects=[trigger], duration="60 min"))
    play.begin()
    play.wait(60_000)
    play.conduct()
    play.wait(10_000)
    play.do(SOCIAL, PublishScheduled(scheduled=named(play, "post.scheduled", 1)))
    assert acts.next_due(play.exercise) == 70_000 + SILENCE_MS
    play.wait(50_000)
    assert "post.published" in tags(play, play.conduct())
    assert acts.next_due(play.exercise) == 70_000 + SILENCE_MS


def test_a_colleague_is_not_the_team() -> None:
    """[ACT12] What an inject does from an account of the roles' is an act, nobody's at the table; it breaks no silence."""
    colleague = {"key": "wes", "name": "Wes", "account": "brand"}
    trigger = STORY["injects"][0] | {"marks": ["trigger"]}
    share = {"key": "share", "at": "T+00:02:00", "kind": "staff", "channel": "microblog", "from": "wes", "repost_of": "first"}
    words = {"key": "words", "at": "T+00:03:00", "kind": "staff", "channel": "microblog", "from": "wes"}
    injects = [trigger, share, words | {"text": "We are sorry. It was our mistake."}]
    play = crewed(story(personas=[*STORY["personas"], colleague], injects=injects, duration="60 min"))
    play.begin()
    for _ in range(2):
        play.wait(60_000)
        play.conduct()
    play.wait(60_000)
    names = play.conduct()[-4:]
    assert tags(play, names) == ["post.published", "act.noted", "text.read", "inject.released"]
    brand, first = named(play, "account.opened"), named(play, "post.published", 2)
    assert list(play.exercise.acts.acts.values()) == [
        Act(120_000, ["reposted"], None, None, brand, named(play, "post.published", 3), first, "", 1),
        Act(180_000, ["posted", "owned"], None, None, brand, names[0], None, "", 1),
    ]
    assert acts.next_due(play.exercise) == 60_000 + SILENCE_MS


def test_no_silence_without_a_trigger() -> None:
    """[ACT7] Before the trigger, or without one, there is nothing to be silent about."""
    play = crewed(story(injects=[]))
    play.begin()
    assert next_due(play.exercise) is None
    play.wait(2 * SILENCE_MS)
    assert play.conduct() == []
    assert play.refusal("conductor", NoteSilence()).code is Code.WRONG_STATE


def test_players_hold_none_of_it() -> None:
    """[ACT8] Players hold nothing of what their acts are called."""
    play, brand, other = acting()
    play.do(SOCIAL, PublishPost(account=brand, repost_of=other))
    held = audiences(play)
    for viewer in ("seat:social", "seat:lead", "observer", "evaluator"):
        assert not fold(play.rows, held[viewer], len(play.rows)).acts.acts


def test_the_platform_is_not_the_team() -> None:
    """[ACT9] What the platform takes down is no act of the team's."""
    play, brand, _ = acting()
    post = play.do(SOCIAL, PublishPost(account=brand, text="x"))[0]
    assert tags(play, play.do(CONTROL, DeletePost(post=post))) == ["post.deleted"]


def test_what_goes_out_by_itself() -> None:
    """[ACT10] What goes out from the queue by itself is nobody's act at the table, and an act all the same."""
    queue = [{"key": "friday", "account": "brand", "at": "T+00:02:00", "text": "Happy Friday!"}]
    play = crewed(story(queue=queue, injects=[]))
    play.begin()
    play.wait(120_000)
    post = play.conduct()[0]
    brand = named(play, "account.opened")
    assert list(play.exercise.acts.acts.values()) == [Act(120_000, ["posted"], None, None, brand, post, None, "", 1)]


def test_what_is_approved() -> None:
    """[ACT10] What goes out by the last approval is the act of who asked for it."""
    play, brand, _ = acting()
    draft = play.do(SOCIAL, AskApproval(account=brand, text="We were wrong.", of=("lead",)))[0]
    act = act_of(play, LEAD, GiveApproval(approval=draft))
    assert (act.kinds, act.by, act.seat) == (["posted", "owned"], SOCIAL, "social")
