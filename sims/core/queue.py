"""The team's own queue: posts that wait for their time, and go out by themselves unless somebody stops them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, Literal, assert_never

from sims.core.accounts import usable_account
from sims.core.clock import Moment, check_not_ended, check_running
from sims.core.envelope import (
    CONDUCTOR,
    PLAYERS,
    TEAM,
    Command,
    Context,
    Decision,
    Event,
    Fact,
    Millis,
    Name,
    ParticipantId,
)
from sims.core.falling_due import Due
from sims.core.posts import (
    Media,
    MediaList,
    Picture,
    PostPublished,
    PostSigned,
    PublishPost,
    compose,
    pictures,
    publication,
)
from sims.core.rejections import Code, Rejected, unknown
from sims.core.text import Text

if TYPE_CHECKING:
    from sims.core.exercise import Exercise

MOST_WAITING = 60
"""Posts that may wait or be paused at one time: far beyond an hour's need, and few enough to look at on every tick."""

ScheduledStatus = Literal["waiting", "paused", "cancelled", "published"]


class PostScheduled(Event):
    """A post stands in the queue and goes out when it is `due`. Without `by` somebody put it there before the exercise."""

    audience = TEAM
    type: Literal["post.scheduled"] = "post.scheduled"
    account: Name
    text: Text
    media: MediaList = ()
    due: Millis
    by: ParticipantId | None = None


class SchedulePaused(Event):
    """A post of the queue waits, also past its time."""

    audience = TEAM
    type: Literal["schedule.paused"] = "schedule.paused"
    scheduled: Name
    by: ParticipantId


class ScheduleResumed(Event):
    """A paused post goes out after all, or one that waits at another time: when it is `due`."""

    audience = TEAM
    type: Literal["schedule.resumed"] = "schedule.resumed"
    scheduled: Name
    due: Millis
    by: ParticipantId


class ScheduleCancelled(Event):
    """A post of the queue will not go out."""

    audience = TEAM
    type: Literal["schedule.cancelled"] = "schedule.cancelled"
    scheduled: Name
    by: ParticipantId


class SchedulePublished(Event):
    """A post of the queue went out as `post`: by itself, or because `by` did not want to wait."""

    audience = TEAM
    type: Literal["schedule.published"] = "schedule.published"
    scheduled: Name
    post: Name
    by: ParticipantId | None = None


class SchedulePost(Command):
    """Put a post into the queue, from one of the sender's accounts."""

    senders: ClassVar = PLAYERS
    type: Literal["post.schedule"] = "post.schedule"
    account: Name
    text: Text
    due: Moment


class PauseSchedule(Command):
    """Stop one post of the queue, or without a name all that wait. Anybody of the team may: it harms nobody to wait."""

    senders: ClassVar = PLAYERS
    type: Literal["schedule.pause"] = "schedule.pause"
    scheduled: Name | None = None


class ResumeSchedule(Command):
    """Let a post of the queue go its way, at its own time or at another. One whose time has passed needs another."""

    senders: ClassVar = PLAYERS
    type: Literal["schedule.resume"] = "schedule.resume"
    scheduled: Name
    due: Moment | None = None


class CancelSchedule(Command):
    """Take a post out of the queue."""

    senders: ClassVar = PLAYERS
    type: Literal["schedule.cancel"] = "schedule.cancel"
    scheduled: Name


class PublishScheduled(Command):
    """Let a post of the queue out: the conductor when it is due, whoever writes from its account at any time."""

    senders: ClassVar = PLAYERS | CONDUCTOR
    type: Literal["schedule.publish"] = "schedule.publish"
    scheduled: Name


Events = PostScheduled | SchedulePaused | ScheduleResumed | ScheduleCancelled | SchedulePublished
Commands = SchedulePost | PauseSchedule | ResumeSchedule | CancelSchedule | PublishScheduled


@dataclass(slots=True)
class Scheduled:
    """A post of the queue. `turned` and `turned_by` say when and by whom it was last paused, resumed, cancelled or published."""

    account: str
    text: str
    media: list[Picture]
    due: int
    by: str | None
    t: int
    status: ScheduledStatus = "waiting"
    turned: int | None = None
    turned_by: str | None = None
    post: str | None = None


@dataclass(slots=True)
class Queue:
    """The queue by name, in the order in which posts were put into it; what has left it stays."""

    scheduled: dict[str, Scheduled] = field(default_factory=dict)


def reduce(queue: Queue, fact: Fact, event: Events) -> None:
    """Store the queue and what became of it."""
    match event:
        case PostScheduled():
            queue.scheduled[fact.name] = Scheduled(event.account, event.text, pictures(event.media), event.due, event.by, fact.t)
        case SchedulePaused():
            _turn(queue.scheduled[event.scheduled], "paused", fact.t, event.by)
        case ScheduleResumed():
            queue.scheduled[event.scheduled].due = event.due
            _turn(queue.scheduled[event.scheduled], "waiting", fact.t, event.by)
        case ScheduleCancelled():
            _turn(queue.scheduled[event.scheduled], "cancelled", fact.t, event.by)
        case SchedulePublished():
            queue.scheduled[event.scheduled].post = event.post
            _turn(queue.scheduled[event.scheduled], "published", fact.t, event.by)
        case _:
            assert_never(event)


def _turn(scheduled: Scheduled, status: ScheduledStatus, t: int, by: str | None) -> None:
    scheduled.status, scheduled.turned, scheduled.turned_by = status, t, by


def due(queue: Queue, t: int) -> list[Due]:
    """The posts that should be out by `t`, in the order in which they go."""
    waiting = [(one.due, place, name) for place, (name, one) in enumerate(queue.scheduled.items()) if one.status == "waiting"]
    return [Due(when, f"schedule:{name}", PublishScheduled(scheduled=name)) for when, _, name in sorted(waiting) if when <= t]


def next_due(queue: Queue) -> int | None:
    """When the next post of the queue goes out; None when none will by itself."""
    return min((one.due for one in queue.scheduled.values() if one.status == "waiting"), default=None)


def decide(exercise: Exercise, command: Commands, ctx: Context) -> Decision:
    """The queue may be tended before the start and in a pause too; posts leave it only while the exercise runs."""
    check_not_ended(exercise.clock)
    match command:
        case SchedulePost():
            yield _schedule(exercise, command, ctx)
        case PauseSchedule():
            yield from _pause(exercise, command, ctx)
        case ResumeSchedule():
            one = _open(exercise, command.scheduled)
            usable_account(exercise, ctx.actor, one.account)
            if one.status == "paused" or command.due not in (None, one.due):
                when = _future(one.due if command.due is None else command.due, ctx.t)
                yield ScheduleResumed(scheduled=command.scheduled, due=when, by=ctx.actor.id)
        case CancelSchedule():
            one = _open(exercise, command.scheduled)
            usable_account(exercise, ctx.actor, one.account)
            yield ScheduleCancelled(scheduled=command.scheduled, by=ctx.actor.id)
        case PublishScheduled():
            yield from _publish(exercise, command.scheduled, ctx)
        case _:
            assert_never(command)


def _open(exercise: Exercise, name: str) -> Scheduled:
    one = exercise.queue.scheduled.get(name)
    if one is None:
        raise unknown("post in the queue", "scheduled")
    if one.status == "published":
        raise Rejected(Code.WRONG_STATE, "This post is already out. Look at it in the feed.", "scheduled")
    if one.status == "cancelled":
        raise Rejected(Code.WRONG_STATE, "This post was taken out of the queue. Write it again if you want it.", "scheduled")
    return one


def _future(when: int, t: int) -> int:
    if when <= t:
        raise Rejected(Code.BAD_FIELD, "That time has passed. Choose a later one, or publish it now.", "due")
    return when


def _schedule(exercise: Exercise, wish: SchedulePost, ctx: Context) -> PostScheduled:
    account = usable_account(exercise, ctx.actor, wish.account)
    compose(exercise, ctx.actor, ctx.t, account.platform, PublishPost(account=wish.account, text=wish.text))
    open_ones = sum(1 for one in exercise.queue.scheduled.values() if one.status in ("waiting", "paused"))
    if open_ones >= MOST_WAITING:
        raise Rejected(Code.WRONG_STATE, f"The queue holds {MOST_WAITING} posts. Take one out first.")
    return PostScheduled(account=wish.account, text=wish.text, due=_future(wish.due, ctx.t), by=ctx.actor.id)


def _pause(exercise: Exercise, wish: PauseSchedule, ctx: Context) -> Decision:
    queue = exercise.queue.scheduled
    names = list(queue) if wish.scheduled is None else [wish.scheduled]
    if wish.scheduled is not None:
        _open(exercise, wish.scheduled)
    for name in names:
        if queue[name].status == "waiting":
            yield SchedulePaused(scheduled=name, by=ctx.actor.id)


def _publish(exercise: Exercise, name: str, ctx: Context) -> Decision:
    """The post itself, its signature if a player wrote it, and that it left the queue."""
    one = _open(exercise, name)
    check_running(exercise.clock)
    by_hand = ctx.actor.role == "player"
    if by_hand:
        usable_account(exercise, ctx.actor, one.account)
    elif one.status == "paused" or one.due > ctx.t:
        raise Rejected(Code.WRONG_STATE, "This post is not due.", "scheduled")
    media = tuple(Media(token=picture.token, alt=picture.alt) for picture in one.media)
    wish = PostPublished(account=one.account, text=one.text, media=media, posted=ctx.t)
    post = yield wish
    if one.by is not None:
        yield PostSigned(post=post, by=one.by)
    yield SchedulePublished(scheduled=name, post=post, by=ctx.actor.id if by_hand else None)
    yield from publication(exercise, wish, post, one.by or (ctx.actor.id if by_hand else None))
