"""What an account shows first: one post of its own, pinned, so that whoever comes by reads it before anything else."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, Literal, assert_never

from sims.core import acts
from sims.core.accounts import usable_account
from sims.core.clock import check_running
from sims.core.envelope import ALL, PLAYERS, Command, Context, Decision, Event, Fact, Name
from sims.core.posts import standing_post
from sims.core.rejections import Code, Rejected

if TYPE_CHECKING:
    from sims.core.exercise import Exercise


class PostPinned(Event):
    """An account shows this post first now, in place of the one before. A post that was taken down is shown no more."""

    audience = ALL
    type: Literal["post.pinned"] = "post.pinned"
    account: Name
    post: Name


class PostUnpinned(Event):
    """An account shows no post first any more."""

    audience = ALL
    type: Literal["post.unpinned"] = "post.unpinned"
    account: Name
    post: Name


class PinPost(Command):
    """Show a post of one of the sender's accounts first. Pinning twice is pinning once."""

    senders: ClassVar = PLAYERS
    type: Literal["post.pin"] = "post.pin"
    post: Name


class UnpinPost(Command):
    """Show it first no more."""

    senders: ClassVar = PLAYERS
    type: Literal["post.unpin"] = "post.unpin"
    post: Name


Events = PostPinned | PostUnpinned
Commands = PinPost | UnpinPost


@dataclass(slots=True)
class Pins:
    """The pinned post of each account that has one."""

    pins: dict[str, str] = field(default_factory=dict)


def reduce(pins: Pins, fact: Fact, event: Events) -> None:
    """Store what is shown first."""
    match event:
        case PostPinned():
            pins.pins[event.account] = event.post
        case PostUnpinned():
            del pins.pins[event.account]
        case _:
            assert_never(event)


def decide(exercise: Exercise, command: Commands, ctx: Context) -> Decision:
    """Who may write from an account may pin what it has posted, while the exercise runs. That is an act in public."""
    check_running(exercise.clock)
    post = standing_post(exercise, ctx.actor, command.post)
    usable_account(exercise, ctx.actor, post.account)
    pinned = exercise.pins.pins.get(post.account) == command.post
    if isinstance(command, PinPost) and not pinned:
        if post.repost_of is not None or post.reply_to is not None:
            raise Rejected(Code.BAD_FIELD, "A reply or a repost cannot be pinned. Pin a post or a quote of your own.", "post")
        yield PostPinned(account=post.account, post=command.post)
        yield acts.noted(exercise, ["pinned"], post.account, by=ctx.actor.id, target=command.post)
    elif isinstance(command, UnpinPost) and pinned:
        yield PostUnpinned(account=post.account, post=command.post)
