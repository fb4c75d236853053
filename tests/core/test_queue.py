from __future__ import annotations

from sims.core import queue
from sims.core.clock import EndClock, JumpClock, PauseClock, ResumeClock
from sims.core.exercise import next_due
from sims.core.posts import PostPublished, PostSigned
from sims.core.queue import (
    MOST_WAITING,
    CancelSchedule,
    PauseSchedule,
    PostScheduled,
    PublishScheduled,
    ResumeSchedule,
    SchedulePost,
    SchedulePublished,
)
from sims.core.rejections import Code
from sims.core.shelf import SwitchShelf
from sims.core.vocabulary import AnyCommand
from tests.core.play import CONTROL, LEAD, LEGAL, SOCIAL, Play, crewed, named, story, tags

CHEERFUL = {"key": "friday", "account": "brand", "at": "T+00:03:00", "text": "Happy Friday!"}
LATER = {"key": "trees", "account": "brand", "at": "T+00:09:00", "text": "We planted a tree.", "media": [{"alt": "A tree"}]}


def queued() -> tuple[Play, str, str]:
    """An exercise ten seconds old, with two posts in its queue."""
    play = crewed(story(queue=[CHEERFUL, LATER], injects=[]))
    play.do(CONTROL, SwitchShelf(on=False))
    play.begin()
    play.wait(10_000)
    return play, named(play, "post.scheduled"), named(play, "post.scheduled", 1)


def test_the_queue_at_the_start() -> None:
    """[QUEUE1] What a scenario put into the queue stands there from the start, for the team alone; players put posts in too."""
    play, friday, trees = queued()
    assert friday.startswith("team:")
    brand = named(play, "account.opened")
    assert play.events([friday]) == [PostScheduled(account=brand, text="Happy Friday!", due=180_000)]
    assert play.exercise.queue.scheduled[trees].media[0].alt == "A tree"
    ours = play.do(SOCIAL, SchedulePost(account=brand, text="Good night.", due=600_000))
    assert play.events(ours) == [PostScheduled(account=brand, text="Good night.", due=600_000, by=SOCIAL)]
    assert next_due(play.exercise) == 180_000


def test_going_out() -> None:
    """[QUEUE2] A waiting post goes out by itself, once, when it is due; in a pause it waits with the clock."""
    play, friday, _ = queued()
    brand = named(play, "account.opened")
    play.do(SOCIAL, SchedulePost(account=brand, text="Ours.", due=200_000))
    assert play.refusal("conductor", PublishScheduled(scheduled=friday)).code is Code.WRONG_STATE
    play.wait(165_000)
    play.do(CONTROL, PauseClock(reason="Fire drill"))
    play.wait(900_000)
    assert play.conduct() == []
    assert next_due(play.exercise) is None
    play.do(CONTROL, ResumeClock())
    play.wait(5_000)
    names = play.conduct()
    post = names[0]
    assert play.events(names)[:-2] == [
        PostPublished(account=brand, text="Happy Friday!", posted=180_000),
        SchedulePublished(scheduled=friday, post=post),
    ]
    assert play.conduct() == []
    play.wait(20_000)
    published, signed, *_ = play.events(play.conduct())
    assert isinstance(published, PostPublished)
    assert signed == PostSigned(post=named(play, "post.published", 3), by=SOCIAL)


def test_stopping() -> None:
    """[QUEUE3] Anybody of the team stops one post or all that wait; what is paused never goes out by itself, however late."""
    play, friday, trees = queued()
    assert tags(play, play.do(LEGAL, PauseSchedule(scheduled=friday))) == ["schedule.paused"]
    assert play.do(LEGAL, PauseSchedule(scheduled=friday)) == []
    play.do(LEGAL, PauseSchedule())
    statuses = {name: one.status for name, one in play.exercise.queue.scheduled.items()}
    assert statuses == {friday: "paused", trees: "paused"}
    play.do(CONTROL, JumpClock(to=900_000))
    assert play.conduct() == []
    assert next_due(play.exercise) is None
    assert play.refusal("conductor", PublishScheduled(scheduled=friday)).code is Code.WRONG_STATE


def test_going_on() -> None:
    """[QUEUE4] A paused post goes on at its own time, or at a later one once that has passed; a waiting one may be moved."""
    play, friday, trees = queued()
    play.do(LEGAL, PauseSchedule())
    assert play.refusal(LEGAL, ResumeSchedule(scheduled=trees)).code is Code.FORBIDDEN
    play.do(SOCIAL, ResumeSchedule(scheduled=trees))
    assert next_due(play.exercise) == 540_000
    play.do(CONTROL, JumpClock(to=300_000))
    late = play.refusal(SOCIAL, ResumeSchedule(scheduled=friday))
    assert (late.code, late.field) == (Code.BAD_FIELD, "due")
    play.do(SOCIAL, ResumeSchedule(scheduled=friday, due=320_000))
    play.do(SOCIAL, ResumeSchedule(scheduled=trees, due=310_000))
    assert play.do(SOCIAL, ResumeSchedule(scheduled=trees)) == []
    play.wait(20_000)
    assert tags(play, play.conduct()) == ["post.published", "schedule.published", "act.noted", "text.read"] * 2


def test_whose_queue() -> None:
    """[QUEUE5] Whoever writes from its account may publish a post of the queue at once or take it out; others may not."""
    play, friday, trees = queued()
    others: list[AnyCommand] = [PublishScheduled(scheduled=friday), CancelSchedule(scheduled=friday)]
    for command in others:
        assert play.refusal(LEGAL, command).code is Code.FORBIDDEN
    names = play.do(LEAD, PublishScheduled(scheduled=friday))
    assert play.events(names)[-3] == SchedulePublished(scheduled=friday, post=names[0], by=LEAD)
    play.do(SOCIAL, CancelSchedule(scheduled=trees))
    cancelled = play.exercise.queue.scheduled[trees]
    assert (cancelled.status, cancelled.turned, cancelled.turned_by) == ("cancelled", 10_000, SOCIAL)
    assert queue.next_due(play.exercise.queue) is None


def test_what_has_left() -> None:
    """[QUEUE6] What has left the queue is not paused, resumed, cancelled or published again."""
    play, friday, trees = queued()
    play.do(LEAD, PublishScheduled(scheduled=friday))
    play.do(LEAD, CancelSchedule(scheduled=trees))
    for name, code in ((friday, Code.WRONG_STATE), (trees, Code.WRONG_STATE), ("team:999", Code.UNKNOWN)):
        commands: list[AnyCommand] = [
            PauseSchedule(scheduled=name),
            ResumeSchedule(scheduled=name, due=900_000),
            CancelSchedule(scheduled=name),
            PublishScheduled(scheduled=name),
        ]
        for command in commands:
            assert play.refusal(LEAD, command).code is code
    assert play.do(LEAD, PauseSchedule()) == []
    play.do(CONTROL, EndClock())
    assert play.refusal(LEAD, PauseSchedule()).code is Code.WRONG_STATE


def test_what_is_not_queued() -> None:
    """[QUEUE7] What could not be published now is not queued; neither is what is due in the past, or one post too many."""
    play, _, _ = queued()
    brand, stranger = named(play, "account.opened"), named(play, "account.opened", 1)
    wishes = (
        (SchedulePost(account=brand, text="x" * 281, due=600_000), Code.TOO_LONG),
        (SchedulePost(account=brand, text="x", due=10_000), Code.BAD_FIELD),
        (SchedulePost(account=stranger, text="x", due=600_000), Code.FORBIDDEN),
        (SchedulePost(account="all:999", text="x", due=600_000), Code.UNKNOWN),
    )
    for wish, code in wishes:
        assert play.refusal(SOCIAL, wish).code is code
    for _ in range(MOST_WAITING - 2):
        play.do(SOCIAL, SchedulePost(account=brand, text="x", due=600_000))
    assert play.refusal(SOCIAL, SchedulePost(account=brand, text="x", due=600_000)).code is Code.WRONG_STATE
