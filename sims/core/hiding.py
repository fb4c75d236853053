"""Replies that were hidden by the account under whose post they stand. Everybody can still open them, and reads who hid them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, Literal, assert_never

from sims.core import acts
from sims.core.accounts import may_use, usable_account
from sims.core.clock import check_running
from sims.core.envelope import ALL, PLAYERS, Actor, Command, Context, Decision, Event, Fact, Name
from sims.core.posts import standing_post
from sims.core.rejections import Code, Rejected

if TYPE_CHECKING:
    from sims.core.exercise import Exercise
    from sims.core.posts import Post


class ReplyHidden(Event):
    """An account hid a reply under a post of its own. Whoever reads the thread finds it behind a line that says so."""

    audience = ALL
    type: Literal["reply.hidden"] = "reply.hidden"
    post: Name
    account: Name


class ReplyUnhidden(Event):
    """A reply stands in its thread again, as any other."""

    audience = ALL
    type: Literal["reply.unhidden"] = "reply.unhidden"
    post: Name


class HideReply(Command):
    """Hide somebody's reply in a thread under a post of one of the sender's accounts."""

    senders: ClassVar = PLAYERS
    type: Literal["reply.hide"] = "reply.hide"
    post: Name


class UnhideReply(Command):
    """Show again what one of the sender's accounts has hidden."""

    senders: ClassVar = PLAYERS
    type: Literal["reply.unhide"] = "reply.unhide"
    post: Name


Events = ReplyHidden | ReplyUnhidden
Commands = HideReply | UnhideReply


@dataclass(slots=True)
class Hidden:
    """By which account a reply is hidden, and since when."""

    t: int
    account: str


@dataclass(slots=True)
class Hiding:
    """The replies that are hidden now, by the post's name."""

    hidden: dict[str, Hidden] = field(default_factory=dict)


def reduce(hiding: Hiding, fact: Fact, event: Events) -> None:
    """Store what is hidden."""
    match event:
        case ReplyHidden():
            hiding.hidden[event.post] = Hidden(fact.t, event.account)
        case ReplyUnhidden():
            del hiding.hidden[event.post]
        case _:
            assert_never(event)


def decide(exercise: Exercise, command: Commands, ctx: Context) -> Decision:
    """Who owns a thread hides what others wrote in it, and shows it again. Only hiding is an act of the team's."""
    check_running(exercise.clock)
    post = standing_post(exercise, ctx.actor, command.post)
    match command:
        case HideReply():
            yield from _hide(exercise, command.post, post, ctx.actor)
        case UnhideReply():
            hidden = exercise.hiding.hidden.get(command.post)
            if hidden is None:
                raise Rejected(Code.WRONG_STATE, "That reply is not hidden.", "post")
            usable_account(exercise, ctx.actor, hidden.account)
            yield ReplyUnhidden(post=command.post)
        case _:
            assert_never(command)


def _hide(exercise: Exercise, name: str, reply: Post, actor: Actor) -> Decision:
    if name in exercise.hiding.hidden:
        raise Rejected(Code.WRONG_STATE, "That reply is hidden already. Everybody can still open it.", "post")
    if may_use(exercise.accounts.accounts[reply.account], actor):
        raise Rejected(Code.BAD_FIELD, "That reply is your own. Delete it, if it has to go.", "post")
    answered = _answered(exercise, reply, actor)
    if answered is None:
        raise Rejected(Code.FORBIDDEN, "Only replies under a post of one of your accounts can be hidden by you.", "post")
    account = exercise.posts.posts[answered].account
    yield ReplyHidden(post=name, account=account)
    yield acts.noted(exercise, ["hidden"], account, by=actor.id, target=name, under=answered, before=reply.text)


def _answered(exercise: Exercise, reply: Post, actor: Actor) -> str | None:
    """The nearest post above a reply that is of one of the actor's accounts: its author may hide what hangs below."""
    name = reply.reply_to
    while name is not None:
        above = exercise.posts.posts[name]
        if may_use(exercise.accounts.accounts[above.account], actor):
            return name
        name = above.reply_to
    return None
