"""Who is on what: a post that somebody of the team has taken on, given to another role, or needs nothing more."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, Literal, assert_never

from sims.core.clock import check_not_ended
from sims.core.envelope import PLAYERS, TEAM, Actor, Command, Context, Decision, Event, Fact, Name, ParticipantId, SeatKey
from sims.core.people import acting_for
from sims.core.posts import standing_post
from sims.core.rejections import Code, Rejected, unknown
from sims.core.text import OptionalLine

if TYPE_CHECKING:
    from sims.core.exercise import Exercise


class PostClaimed(Event):
    """Somebody has this post: the others may leave it alone."""

    audience = TEAM
    type: Literal["post.claimed"] = "post.claimed"
    post: Name
    by: ParticipantId
    seat: SeatKey


class PostUnclaimed(Event):
    """Nobody has this post any more."""

    audience = TEAM
    type: Literal["post.unclaimed"] = "post.unclaimed"
    post: Name
    by: ParticipantId


class PostHandedOver(Event):
    """A post was given to another role, perhaps with a word. It is theirs until one of them takes it on or gives it away."""

    audience = TEAM
    type: Literal["post.handed_over"] = "post.handed_over"
    post: Name
    to: SeatKey
    by: ParticipantId
    word: OptionalLine = ""


class PostSettled(Event):
    """The team needs do nothing more about a post, whether or not it was answered."""

    audience = TEAM
    type: Literal["post.settled"] = "post.settled"
    post: Name
    by: ParticipantId


class ClaimPost(Command):
    """Take a post on. What somebody else has is taken from them only with `take_over`."""

    senders: ClassVar = PLAYERS
    type: Literal["post.claim"] = "post.claim"
    post: Name
    take_over: bool = False


class UnclaimPost(Command):
    """Let go of a post."""

    senders: ClassVar = PLAYERS
    type: Literal["post.unclaim"] = "post.unclaim"
    post: Name


class HandOverPost(Command):
    """Give a post to another role."""

    senders: ClassVar = PLAYERS
    type: Literal["post.hand_over"] = "post.hand_over"
    post: Name
    to: SeatKey
    word: OptionalLine = ""


class SettlePost(Command):
    """Mark a post as needing nothing more."""

    senders: ClassVar = PLAYERS
    type: Literal["post.settle"] = "post.settle"
    post: Name


Events = PostClaimed | PostUnclaimed | PostHandedOver | PostSettled
Commands = ClaimPost | UnclaimPost | HandOverPost | SettlePost


@dataclass(slots=True)
class HandOver:
    """A post given to a role at exercise time `t`, by whom, with which word."""

    t: int
    to: str
    by: str
    word: str


@dataclass(slots=True)
class Claim:
    """Who has a post since `t`: a person of a role, or the role itself while nobody of it has taken it on.

    `released` and `settled` are when it was let go or needed nothing more; a new claim clears both. `handed` is every time that
    it was given to another role.
    """

    t: int
    seat: str
    by: str | None
    released: int | None = None
    settled: int | None = None
    handed: list[HandOver] = field(default_factory=list)


@dataclass(slots=True)
class Triage:
    """Claims by the name of the post."""

    claims: dict[str, Claim] = field(default_factory=dict)


def reduce(triage: Triage, fact: Fact, event: Events) -> None:
    """Store who has what."""
    earlier = triage.claims.get(event.post)
    match event:
        case PostClaimed():
            triage.claims[event.post] = Claim(fact.t, event.seat, event.by, handed=earlier.handed if earlier else [])
        case PostUnclaimed():
            triage.claims[event.post].released = fact.t
        case PostHandedOver():
            handed = [*(earlier.handed if earlier else []), HandOver(fact.t, event.to, event.by, event.word)]
            triage.claims[event.post] = Claim(fact.t, event.to, None, handed=handed)
        case PostSettled():
            triage.claims[event.post].settled = fact.t
        case _:
            assert_never(event)


def decide(exercise: Exercise, command: Commands, ctx: Context) -> Decision:
    """Who may take on, let go, hand over and settle; before the start and in a pause too, until the end."""
    check_not_ended(exercise.clock)
    match command:
        case ClaimPost():
            standing_post(exercise, ctx.actor, command.post)
            yield from _claim(exercise, command, ctx.actor)
        case UnclaimPost():
            _own_claim(exercise, command.post, ctx.actor)
            yield PostUnclaimed(post=command.post, by=ctx.actor.id)
        case HandOverPost():
            standing_post(exercise, ctx.actor, command.post)
            _check_free(exercise, command.post, ctx.actor)
            _check_taker(exercise, command.to, ctx.actor)
            yield PostHandedOver(post=command.post, to=command.to, by=ctx.actor.id, word=command.word)
        case SettlePost():
            _own_claim(exercise, command.post, ctx.actor)
            yield PostSettled(post=command.post, by=ctx.actor.id)
        case _:
            assert_never(command)


def open_claim(exercise: Exercise, post: str) -> Claim | None:
    """The claim on a post, if somebody still has it."""
    claim = exercise.triage.claims.get(post)
    return claim if claim is not None and claim.released is None and claim.settled is None else None


def _is_own(claim: Claim, actor: Actor) -> bool:
    return claim.by == actor.id or (claim.by is None and claim.seat in actor.seats)


def _claim(exercise: Exercise, wish: ClaimPost, actor: Actor) -> Decision:
    claim = open_claim(exercise, wish.post)
    if claim is not None and claim.by == actor.id:
        return
    if not wish.take_over:
        _check_free(exercise, wish.post, actor)
    handed = claim is not None and claim.by is None and claim.seat in actor.seats
    yield PostClaimed(post=wish.post, by=actor.id, seat=claim.seat if claim and handed else actor.seats[0])


def _check_free(exercise: Exercise, post: str, actor: Actor) -> None:
    claim = open_claim(exercise, post)
    if claim is not None and not _is_own(claim, actor):
        raise Rejected(Code.WRONG_STATE, "Somebody else has this already. Take it over if they cannot.", "post")


def _own_claim(exercise: Exercise, post: str, actor: Actor) -> Claim:
    claim = open_claim(exercise, post)
    if claim is None:
        raise unknown("claim", "post")
    if not _is_own(claim, actor):
        raise Rejected(Code.FORBIDDEN, "Somebody else has this. Take it over if they cannot.", "post")
    return claim


def _check_taker(exercise: Exercise, seat: str, actor: Actor) -> None:
    if seat not in exercise.people.seats:
        raise unknown("role", "to")
    if seat == actor.seat:
        raise Rejected(Code.BAD_FIELD, "That is your own role. Choose another.", "to")
    holders = acting_for(exercise.people, seat)
    if holders and all(one.id == actor.id for one in holders):
        raise Rejected(Code.BAD_FIELD, "You act for that role yourself, and nobody else does. Choose another.", "to")
    if not holders:
        raise Rejected(Code.WRONG_STATE, f"Nobody is there as {exercise.people.seats[seat].title}. Choose another role.", "to")
