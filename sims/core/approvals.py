"""Asking others to approve: a draft with everything it needs, who must say yes, and what they said. The last yes publishes it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal, assert_never

from pydantic import Field

from sims.core.accounts import usable_account
from sims.core.clock import check_not_ended, check_running
from sims.core.envelope import PLAYERS, TEAM, Actor, Command, Context, Decision, Event, Fact, Name, ParticipantId, SeatKey
from sims.core.people import acting_for
from sims.core.posts import PostSigned, PublishPost, compose, publication
from sims.core.rejections import Code, Rejected, unknown
from sims.core.text import OptionalText, Text

if TYPE_CHECKING:
    from sims.core.exercise import Exercise

ApprovalStatus = Literal["asked", "returned", "withdrawn", "published"]
MOST_VERSIONS = 1_000
"""Of one draft: a script's doing and no team's."""
Approvers = Annotated[tuple[SeatKey, ...], Field(min_length=1, max_length=8)]


class ApprovalAsked(Event):
    """Somebody asks the roles `of` to approve a draft. A reworked one names what it `revises`, and counts its versions."""

    audience = TEAM
    type: Literal["approval.asked"] = "approval.asked"
    account: Name
    text: OptionalText = ""
    reply_to: Name | None = None
    quote_of: Name | None = None
    repost_of: Name | None = None
    by: ParticipantId
    of: Approvers
    revises: Name | None = None
    version: Annotated[int, Field(ge=1, le=MOST_VERSIONS)] = 1


class ApprovalGiven(Event):
    """One of the asked roles approves."""

    audience = TEAM
    type: Literal["approval.given"] = "approval.given"
    approval: Name
    seat: SeatKey
    by: ParticipantId


class ApprovalReturned(Event):
    """One of the asked roles sends the draft back, with a word on what to change."""

    audience = TEAM
    type: Literal["approval.returned"] = "approval.returned"
    approval: Name
    seat: SeatKey
    by: ParticipantId
    word: Text


class ApprovalWithdrawn(Event):
    """The asker takes the question back, or lets go of a draft that came back: it is not asked again."""

    audience = TEAM
    type: Literal["approval.withdrawn"] = "approval.withdrawn"
    approval: Name
    by: ParticipantId


class ApprovalPublished(Event):
    """Everybody who was asked has approved, and the draft is out as `post`."""

    audience = TEAM
    type: Literal["approval.published"] = "approval.published"
    approval: Name
    post: Name


class AskApproval(Command):
    """Ask roles to approve a draft, which goes out with the last yes."""

    senders: ClassVar = PLAYERS
    type: Literal["approval.ask"] = "approval.ask"
    account: Name
    text: OptionalText = ""
    reply_to: Name | None = None
    quote_of: Name | None = None
    repost_of: Name | None = None
    of: Approvers
    revises: Name | None = None


class GiveApproval(Command):
    """Approve. The last of those who were asked publishes by it."""

    senders: ClassVar = PLAYERS
    type: Literal["approval.give"] = "approval.give"
    approval: Name


class ReturnApproval(Command):
    """Send a draft back with a word."""

    senders: ClassVar = PLAYERS
    type: Literal["approval.return"] = "approval.return"
    approval: Name
    word: Text


class WithdrawApproval(Command):
    """Take the question back, or let go of what came back; the text is the asker's again."""

    senders: ClassVar = PLAYERS
    type: Literal["approval.withdraw"] = "approval.withdraw"
    approval: Name


Events = ApprovalAsked | ApprovalGiven | ApprovalReturned | ApprovalWithdrawn | ApprovalPublished
Commands = AskApproval | GiveApproval | ReturnApproval | WithdrawApproval


@dataclass(slots=True)
class Given:
    """A yes: whose role's, and when."""

    seat: str
    by: str
    t: int


@dataclass(slots=True)
class Approval:
    """A draft before those who must approve it. `closed` is when nobody had to say yes any more, `closed_by` through whom."""

    account: str
    text: str
    reply_to: str | None
    quote_of: str | None
    repost_of: str | None
    by: str
    of: list[str]
    revises: str | None
    version: int
    t: int
    given: list[Given] = field(default_factory=list)
    status: ApprovalStatus = "asked"
    closed: int | None = None
    closed_by: str | None = None
    word: str = ""
    post: str | None = None


@dataclass(slots=True)
class Approvals:
    """What was asked, by name, in order."""

    approvals: dict[str, Approval] = field(default_factory=dict)


def reduce(approvals: Approvals, fact: Fact, event: Events) -> None:
    """Store what was asked and what was said to it."""
    if isinstance(event, ApprovalAsked):
        approvals.approvals[fact.name] = Approval(
            event.account,
            event.text,
            event.reply_to,
            event.quote_of,
            event.repost_of,
            event.by,
            list(event.of),
            event.revises,
            event.version,
            fact.t,
        )
        return
    approval = approvals.approvals[event.approval]
    match event:
        case ApprovalGiven():
            approval.given.append(Given(event.seat, event.by, fact.t))
        case ApprovalReturned():
            approval.word = event.word
            _close(approval, "returned", fact.t, event.by)
        case ApprovalWithdrawn():
            if approval.status == "returned":
                approval.status = "withdrawn"
            else:
                _close(approval, "withdrawn", fact.t, event.by)
        case ApprovalPublished():
            approval.post = event.post
            _close(approval, "published", fact.t, None)
        case _:
            assert_never(event)


def _close(approval: Approval, status: ApprovalStatus, t: int, by: str | None) -> None:
    approval.status, approval.closed, approval.closed_by = status, t, by


def decide(exercise: Exercise, command: Commands, ctx: Context) -> Decision:
    """People may ask, approve and send back in a pause too; what would publish waits until the exercise runs."""
    check_not_ended(exercise.clock)
    if isinstance(command, AskApproval):
        yield _ask(exercise, command, ctx)
        return
    if isinstance(command, WithdrawApproval):
        yield _withdraw(exercise, command, ctx.actor)
        return
    approval = _open(exercise, command.approval)
    match command:
        case GiveApproval():
            seats = _asked_seats(approval, ctx.actor)
            for seat in seats:
                yield ApprovalGiven(approval=command.approval, seat=seat, by=ctx.actor.id)
            if all(asked in seats or _has_given(approval, asked) for asked in approval.of):
                yield from _publish(exercise, command.approval, approval, ctx)
        case ReturnApproval():
            seat = _asked_seats(approval, ctx.actor)[0]
            yield ApprovalReturned(approval=command.approval, seat=seat, by=ctx.actor.id, word=command.word)
        case _:
            assert_never(command)


def _withdraw(exercise: Exercise, wish: WithdrawApproval, actor: Actor) -> ApprovalWithdrawn:
    """What came back is let go of too: else it would wait for its author for ever."""
    approval = _known(exercise, wish.approval)
    if approval.status != "returned" or actor.id != approval.by:
        _open(exercise, wish.approval)
    if actor.id != approval.by:
        raise Rejected(Code.FORBIDDEN, "Only who asked can take this back. You may send it back instead.", "approval")
    return ApprovalWithdrawn(approval=wish.approval, by=actor.id)


def _wish(draft: AskApproval | Approval) -> PublishPost:
    return PublishPost(
        account=draft.account,
        text=draft.text,
        reply_to=draft.reply_to,
        quote_of=draft.quote_of,
        repost_of=draft.repost_of,
    )


def _ask(exercise: Exercise, wish: AskApproval, ctx: Context) -> ApprovalAsked:
    account = usable_account(exercise, ctx.actor, wish.account)
    post = compose(exercise, ctx.actor, ctx.t, account.platform, _wish(wish))
    for seat in wish.of:
        _check_approver(exercise, seat, ctx.actor)
    return ApprovalAsked(
        account=wish.account,
        text=wish.text,
        reply_to=post.reply_to,
        quote_of=post.quote_of,
        repost_of=post.repost_of,
        by=ctx.actor.id,
        of=tuple(dict.fromkeys(wish.of)),
        revises=wish.revises,
        version=_version(exercise, wish.revises, ctx.actor),
    )


def _check_approver(exercise: Exercise, seat: str, asker: Actor) -> None:
    """There must be somebody to say yes, and it cannot be the asker."""
    if seat not in exercise.people.seats:
        raise unknown("role", "of")
    if all(one.id == asker.id for one in acting_for(exercise.people, seat)):
        title = exercise.people.seats[seat].title
        raise Rejected(Code.WRONG_STATE, f"Nobody else is there as {title}. Ask another role.", "of")


def _version(exercise: Exercise, revises: str | None, asker: Actor) -> int:
    if revises is None:
        return 1
    earlier = exercise.approvals.approvals.get(revises)
    if earlier is None:
        raise unknown("draft", "revises")
    if earlier.by != asker.id or earlier.status not in ("returned", "withdrawn"):
        raise Rejected(Code.WRONG_STATE, "Only a draft of yours that came back can be asked again.", "revises")
    if earlier.version >= MOST_VERSIONS:
        raise Rejected(Code.WRONG_STATE, "This draft has been asked too often. Begin a new one.", "revises")
    return earlier.version + 1


def _known(exercise: Exercise, name: str) -> Approval:
    approval = exercise.approvals.approvals.get(name)
    if approval is None:
        raise unknown("draft", "approval")
    return approval


def _open(exercise: Exercise, name: str) -> Approval:
    approval = _known(exercise, name)
    match approval.status:
        case "asked":
            return approval
        case "published":
            raise Rejected(Code.WRONG_STATE, "This draft has been approved and is out.", "approval")
        case "returned":
            raise Rejected(Code.WRONG_STATE, "Somebody has already sent this draft back.", "approval")
        case "withdrawn":
            raise Rejected(Code.WRONG_STATE, "The question was taken back. Nothing is left to approve.", "approval")
        case _:
            assert_never(approval.status)


def _has_given(approval: Approval, seat: str) -> bool:
    return any(one.seat == seat for one in approval.given)


def _asked_seats(approval: Approval, actor: Actor) -> list[str]:
    """The roles for which the actor answers: those that were asked, that they act for, and that have not said yes yet."""
    asked = [seat for seat in actor.seats if seat in approval.of]
    if not asked:
        raise Rejected(Code.FORBIDDEN, "Your role was not asked. Say what you think in the team's talk.", "approval")
    if actor.id == approval.by:
        raise Rejected(Code.FORBIDDEN, "This is your own draft. Somebody else has to approve it.", "approval")
    left = [seat for seat in asked if not _has_given(approval, seat)]
    if not left:
        raise Rejected(Code.WRONG_STATE, "Your role has approved this already. It waits for the others.", "approval")
    return left


def _publish(exercise: Exercise, name: str, approval: Approval, ctx: Context) -> Decision:
    """The post, as the asker's. What stands against it is refused, and then nobody has approved anything."""
    check_running(exercise.clock)
    platform = exercise.accounts.accounts[approval.account].platform
    wish = compose(exercise, ctx.actor, ctx.t, platform, _wish(approval))
    post = yield wish
    yield PostSigned(post=post, by=approval.by)
    yield ApprovalPublished(approval=name, post=post)
    yield from publication(exercise, wish, post, approval.by)
