"""What players had written of a post and not sent, for the debrief: kept only where everybody was told so beforehand."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, Literal

from sims.core.accounts import usable_account
from sims.core.clock import check_not_ended
from sims.core.envelope import PLAYERS, STAFF, Command, Context, Decision, Event, Fact, Name, ParticipantId, SeatKey
from sims.core.rejections import Code, Rejected, unknown
from sims.core.text import Text

if TYPE_CHECKING:
    from sims.core.exercise import Exercise

DraftForm = Literal["post", "reply", "quote", "edit"]


class DraftKept(Event):
    """What somebody had written when they paused: a new post, or an answer to, a quotation or another wording of `about`."""

    audience = STAFF
    type: Literal["draft.kept"] = "draft.kept"
    by: ParticipantId
    seat: SeatKey
    account: Name
    form: DraftForm = "post"
    about: Name | None = None
    text: Text


class KeepDraft(Command):
    """A composer reports by itself what stands in it, some seconds after the last key, where drafts are recorded."""

    senders: ClassVar = PLAYERS
    type: Literal["draft.keep"] = "draft.keep"
    account: Name
    form: DraftForm = "post"
    about: Name | None = None
    text: Text


Events = DraftKept
Commands = KeepDraft


@dataclass(slots=True)
class Draft:
    """One version of a draft."""

    t: int
    by: str
    seat: str
    account: str
    form: DraftForm
    about: str | None
    text: str


@dataclass(slots=True)
class Drafts:
    """Versions of drafts by name, in order."""

    drafts: dict[str, Draft] = field(default_factory=dict)


def reduce(drafts: Drafts, fact: Fact, event: Events) -> None:
    """Store a version."""
    drafts.drafts[fact.name] = Draft(fact.t, event.by, event.seat, event.account, event.form, event.about, event.text)


def decide(exercise: Exercise, command: Commands, ctx: Context) -> Decision:
    """Nothing is kept that nobody was told of, before the start neither; the same version again is no news."""
    check_not_ended(exercise.clock)
    if not exercise.recording.drafts:
        raise Rejected(Code.WRONG_STATE, "Drafts are not recorded in this exercise.")
    if exercise.clock.phase == "draft":
        raise Rejected(Code.WRONG_STATE, "The exercise has not started yet.")
    usable_account(exercise, ctx.actor, command.account)
    if (command.about is None) != (command.form == "post"):
        raise Rejected(Code.BAD_FIELD, "Say which post this is about, or nothing for a new one.", "about")
    if command.about is not None and not (command.about in exercise.posts.posts and ctx.actor.holds(command.about)):
        raise unknown("post", "about")
    if _last(exercise.drafts, command, ctx.actor.id) != command.text:
        yield DraftKept(
            by=ctx.actor.id,
            seat=ctx.actor.seats[0],
            account=command.account,
            form=command.form,
            about=command.about,
            text=command.text,
        )


def _last(drafts: Drafts, command: KeepDraft, by: str) -> str | None:
    """How far this person had come with this text."""
    mine = (one for one in reversed(drafts.drafts.values()) if (one.by, one.form, one.about) == (by, command.form, command.about))
    return next((one.text for one in mine), None)
