from __future__ import annotations

import subprocess
import sys

import pytest

from sims.core.approvals import AskApproval, GiveApproval
from sims.core.clock import EndClock
from sims.core.posts import DeletePost, EditPost, LikePost, PublishPost
from sims.core.reading import read
from sims.core.readings import CorrectReading, Read
from sims.core.rejections import Code
from tests.core.play import CONTROL, LEAD, SOCIAL, Play, crewed, named, started, story, tags
from tests.golden.build import audiences, fold

OWNED = "We shared a clip that mocks people. That was wrong, it is on us, and we are sorry."


def posting(text: str = OWNED) -> tuple[Play, str]:
    """A running exercise in which the team has published a text; the post's name."""
    play = started()
    return play, play.do(SOCIAL, PublishPost(account=named(play, "account.opened"), text=text))[0]


def reading_of(play: Play, post: str) -> Read:
    return play.exercise.readings.readings[post]


def test_in_the_same_command() -> None:
    """[READ1] What the team publishes is read in the same command, and the reading is the classifier's."""
    play, post = posting()
    assert tags(play, [row.fact.name for row in play.rows])[-2:] == ["act.noted", "text.read"]
    found = read(OWNED)
    assert {"APO", "RESP"} <= found.labels
    kept = reading_of(play, post)
    assert (frozenset(kept.labels), frozenset(kept.aux), kept.tone) == (found.labels, found.aux, found.tone)
    assert (kept.confidence, kept.corrected) == (found.confidence, None)


def test_whatever_publishes() -> None:
    """[READ1] Replies, quotes, approved texts and what goes out from the queue are read as well."""
    queue = [{"key": "friday", "account": "brand", "at": "T+00:02:00", "text": "Happy Friday!"}]
    play = crewed(story(queue=queue, injects=[]))
    play.begin()
    brand, other = named(play, "account.opened"), named(play, "post.published")
    text = "We are looking into it."
    reply = PublishPost(account=brand, text=text, reply_to=other)
    quote = PublishPost(account=brand, text=text, quote_of=other)
    for wish in (reply, quote):
        assert play.do(SOCIAL, wish)[0] in play.exercise.readings.readings
    draft = play.do(SOCIAL, AskApproval(account=brand, text="We were wrong.", of=("lead",)))[0]
    play.do(LEAD, GiveApproval(approval=draft))
    assert play.exercise.approvals.approvals[draft].post in play.exercise.readings.readings
    play.wait(120_000)
    names = play.conduct()
    assert [name for name in names if name in play.exercise.readings.readings] == names[-4:-3]


def test_for_control_alone() -> None:
    """[READ1] Nobody but control holds a reading, or that it was corrected."""
    play, post = posting()
    play.do(CONTROL, CorrectReading(post=post, labels=("DEN",), tone="cold"))
    for viewer, held in audiences(play).items():
        assert bool(fold(play.rows, held, len(play.rows)).readings.readings) == (viewer == "control")


def test_nothing_to_read() -> None:
    """[READ2] A bare repost, a like and a deletion are not read; nor are others' posts."""
    play, post = posting()
    brand, other = named(play, "account.opened"), named(play, "post.published", 0)
    play.do(SOCIAL, PublishPost(account=brand, repost_of=other))
    play.do(SOCIAL, LikePost(post=other, account=brand))
    play.do(SOCIAL, DeletePost(post=post))
    play.wait(120_000)
    play.conduct()
    assert list(play.exercise.readings.readings) == [post]


def test_corrections() -> None:
    """[READ3] Control corrects at any time, the team after the end; the latest counts, as certain."""
    play, post = posting()
    play.do(CONTROL, CorrectReading(post=post, labels=("RESP", "APO"), aux=("MIN",), tone="formal"))
    assert reading_of(play, post) == Read(play.t, ["APO", "RESP"], ["MIN"], "formal", 1.0, "control", 1)
    mine = CorrectReading(post=post, labels=("APO",), tone="human")
    assert play.refusal(LEAD, mine).code is Code.WRONG_STATE
    play.do(CONTROL, EndClock())
    play.do(LEAD, mine)
    assert reading_of(play, post) == Read(play.t, ["APO"], [], "human", 1.0, "team", 2)
    play.do(CONTROL, CorrectReading(post=post, labels=("APO",), tone="cold"))
    assert reading_of(play, post).corrected == "control"


def test_corrections_of_nothing() -> None:
    """[READ4] A correction that changes nothing leaves nothing behind; others' posts and what is not there are unknown."""
    play, post = posting()
    kept = reading_of(play, post)
    same = CorrectReading(post=post, labels=tuple(reversed(kept.labels)), aux=tuple(kept.aux), tone=kept.tone)
    assert play.do(CONTROL, same) == []
    play.do(CONTROL, EndClock())
    others = [named(play, "post.published", 0), "all:999", "control:1", "seat:legal:1"]
    refusals = [play.refusal(actor, CorrectReading(post=name, tone="human")) for actor in (CONTROL, LEAD) for name in others]
    assert {(each.code, each.message) for each in refusals} == {(refusals[0].code, refusals[0].message)}


def test_edits() -> None:
    """[READ5] An edited text is read anew, also if people had corrected what it said before."""
    play, post = posting()
    play.do(CONTROL, CorrectReading(post=post, tone="cold"))
    play.wait(1_000)
    play.do(SOCIAL, EditPost(post=post, text="Our view is unchanged. No comment."))
    kept = reading_of(play, post)
    assert (kept.t, kept.corrected) == (play.t, None)
    assert "DISC" in kept.labels


@pytest.mark.parametrize("hash_seed", ["0", "1"])
def test_the_same_everywhere(hash_seed: str) -> None:
    """[READ6] Another process, with other hashes, reads the same."""
    code = "import sys; from sims.core.reading import read; r = read(sys.argv[1]); print(sorted(r.labels), r.tone, r.score)"
    said = subprocess.run(
        [sys.executable, "-c", code, OWNED], capture_output=True, text=True, check=True, env={"PYTHONHASHSEED": hash_seed}
    ).stdout
    found = read(OWNED)
    assert said == f"{sorted(found.labels)} {found.tone} {found.score}\n"
