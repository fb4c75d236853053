"""The MSEL: what is planned, what has been released, held or skipped; by time, by hand, or late."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal, assert_never

from pydantic import Field

from sims.core.accounts import speaks_for_the_team
from sims.core.calls import Lines
from sims.core.clock import Moment, check_not_ended, check_running
from sims.core.delivering import deliver, let_ring
from sims.core.envelope import CONDUCTOR, CONTROL, CONTROLLERS, Command, Context, Decision, Event, Fact, Millis, Name, SeatKey
from sims.core.evaluation import ExpectationStated
from sims.core.falling_due import Due
from sims.core.messages import Channel
from sims.core.personas import account_of, has_account, platform_of
from sims.core.posts import Media, MediaList, Picture, PostPublished, check_length, pictures, publication
from sims.core.rejections import Code, Rejected, unknown
from sims.core.scenario import ActKind, Mark, Shared
from sims.core.sparing import meant, spared
from sims.core.text import Line, OptionalLine, OptionalText, Text

if TYPE_CHECKING:
    from sims.core.exercise import Exercise

InjectKind = Literal[
    "question", "complaint", "joke", "troll", "misinformation", "threat", "safety", "press", "staff", "fan", "spam", "news"
]
InjectChannel = Literal["microblog", "call"] | Channel
InjectStatus = Literal["planned", "held", "released", "skipped"]
Position = Annotated[int, Field(ge=0, lt=1_000_000)]
Seats = Annotated[tuple[SeatKey, ...], Field(max_length=60)]
Marks = Annotated[tuple[Mark, ...], Field(max_length=4)]


class InjectPlanned(Event):
    """An inject stands in the MSEL, and goes out when it is `due`; at equal times in order of `position`.

    It is posted by a `persona`, or from an `account` that everybody knows. It answers or shares what came of the inject of that
    key, or the post of that name. `lines` are what a caller says after the words in `text`; `answer_by` is when the sender
    of a message wants an answer. `expectation` is what a good team would do about it. All of this is for control's eyes.
    `marks` say what it is to the story, `shared` how a bare repost of it is judged. When the team has done what `unless` says to
    what it shares, it skips itself.
    """

    audience = CONTROL
    type: Literal["inject.planned"] = "inject.planned"
    key: Line
    title: Line
    due: Millis
    position: Position
    kind: InjectKind
    channel: InjectChannel
    persona: Name | None = None
    account: Name | None = None
    sender: OptionalLine = ""
    to: Seats = ()
    subject: OptionalLine = ""
    text: OptionalText = ""
    media: MediaList = ()
    reply_to: OptionalLine = ""
    quote_of: OptionalLine = ""
    repost_of: OptionalLine = ""
    expectation: Name | None = None
    objective: Name | None = None
    held: bool = False
    note: OptionalText = ""
    lines: Lines = ()
    answer_by: Millis | None = None
    marks: Marks = ()
    shared: Shared = "contested"
    unless: ActKind | None = None


class InjectReleased(Event):
    """An inject went out. `due` is when it was planned, `late` how much exercise time later it came, `effects` what came of it.

    `remark` says what could not be done as planned: the post that it should have answered is gone, for instance.
    """

    audience = CONTROL
    type: Literal["inject.released"] = "inject.released"
    inject: Name
    due: Millis
    late: Millis
    by_hand: bool
    effects: tuple[Name, ...]
    remark: OptionalLine = ""


class InjectHeld(Event):
    """An inject waits, even when it is due."""

    audience = CONTROL
    type: Literal["inject.held"] = "inject.held"
    inject: Name


class InjectFreed(Event):
    """A held inject may go out again."""

    audience = CONTROL
    type: Literal["inject.freed"] = "inject.freed"
    inject: Name


class InjectSkipped(Event):
    """An inject will not go out: control drops it, or it skips itself."""

    audience = CONTROL
    type: Literal["inject.skipped"] = "inject.skipped"
    inject: Name
    reason: OptionalLine = ""


class PlanInject(Command):
    """Add an inject during play."""

    senders: ClassVar = CONTROLLERS
    type: Literal["inject.plan"] = "inject.plan"
    title: Line
    due: Moment
    kind: InjectKind
    channel: InjectChannel
    persona: Name | None = None
    sender: OptionalLine = ""
    to: Seats = ()
    subject: OptionalLine = ""
    text: Text
    expected: OptionalText = ""
    lines: Lines = ()
    answer_by: Moment | None = None


class ReleaseInject(Command):
    """Let an inject out: the conductor when it is due, control whenever it likes. The plan is not changed by it."""

    senders: ClassVar = CONTROLLERS | CONDUCTOR
    type: Literal["inject.release"] = "inject.release"
    inject: Name


class HoldInject(Command):
    """Keep an inject back until it is freed."""

    senders: ClassVar = CONTROLLERS
    type: Literal["inject.hold"] = "inject.hold"
    inject: Name


class FreeInject(Command):
    """Let a held inject go its way: at once, if its time has passed."""

    senders: ClassVar = CONTROLLERS
    type: Literal["inject.free"] = "inject.free"
    inject: Name


class SkipInject(Command):
    """Drop an inject."""

    senders: ClassVar = CONTROLLERS
    type: Literal["inject.skip"] = "inject.skip"
    inject: Name
    reason: OptionalLine = ""


Events = InjectPlanned | InjectReleased | InjectHeld | InjectFreed | InjectSkipped
Commands = PlanInject | ReleaseInject | HoldInject | FreeInject | SkipInject


@dataclass(slots=True)
class Release:
    """When and how an inject went out."""

    t: int
    late: int
    by_hand: bool
    effects: list[str]
    remark: str


@dataclass(slots=True)
class Inject:
    """One row of the MSEL."""

    key: str
    title: str
    due: int
    position: int
    kind: InjectKind
    channel: InjectChannel
    persona: str | None
    account: str | None
    sender: str
    to: list[str]
    subject: str
    text: str
    media: list[Picture]
    reply_to: str
    quote_of: str
    repost_of: str
    expectation: str | None
    objective: str | None
    note: str
    lines: list[str]
    answer_by: int | None
    marks: list[Mark]
    shared: Shared
    unless: ActKind | None
    status: InjectStatus
    release: Release | None = None
    reason: str = ""


@dataclass(slots=True)
class Injects:
    """The MSEL by name, in the order in which it was planned."""

    injects: dict[str, Inject] = field(default_factory=dict)


def reduce(injects: Injects, fact: Fact, event: Events) -> None:
    """Store the plan and what became of it."""
    match event:
        case InjectPlanned():
            injects.injects[fact.name] = _planned(event)
        case InjectReleased():
            inject = injects.injects[event.inject]
            inject.status = "released"
            inject.release = Release(fact.t, event.late, event.by_hand, list(event.effects), event.remark)
        case InjectHeld():
            injects.injects[event.inject].status = "held"
        case InjectFreed():
            injects.injects[event.inject].status = "planned"
        case InjectSkipped():
            injects.injects[event.inject].status = "skipped"
            injects.injects[event.inject].reason = event.reason
        case _:
            assert_never(event)


def _planned(event: InjectPlanned) -> Inject:
    return Inject(
        event.key,
        event.title,
        event.due,
        event.position,
        event.kind,
        event.channel,
        event.persona,
        event.account,
        event.sender,
        list(event.to),
        event.subject,
        event.text,
        pictures(event.media),
        event.reply_to,
        event.quote_of,
        event.repost_of,
        event.expectation,
        event.objective,
        event.note,
        list(event.lines),
        event.answer_by,
        list(event.marks),
        event.shared,
        event.unless,
        "held" if event.held else "planned",
    )


def due(injects: Injects, t: int) -> list[Due]:
    """The injects that should be out by `t`, in the order in which they go."""
    waiting = [(inject.due, inject.position, name) for name, inject in injects.injects.items() if inject.status == "planned"]
    return [Due(when, f"release:{name}", ReleaseInject(inject=name)) for when, _, name in sorted(waiting) if when <= t]


def next_due(injects: Injects) -> int | None:
    """When the next inject is due; None when nothing more will go out by itself."""
    return min((inject.due for inject in injects.injects.values() if inject.status == "planned"), default=None)


def decide(exercise: Exercise, command: Commands, ctx: Context) -> Decision:
    """What may be done to the MSEL, and when."""
    check_not_ended(exercise.clock)
    if isinstance(command, PlanInject):
        yield from _plan(exercise, command)
        return
    inject = _open_inject(exercise, command.inject)
    match command:
        case ReleaseInject():
            check_running(exercise.clock)
            yield from _release(exercise, inject, command.inject, ctx)
        case HoldInject():
            if inject.status != "held":
                yield InjectHeld(inject=command.inject)
        case FreeInject():
            if inject.status == "held":
                yield InjectFreed(inject=command.inject)
        case SkipInject():
            yield InjectSkipped(inject=command.inject, reason=command.reason)
        case _:
            assert_never(command)


def _open_inject(exercise: Exercise, name: str) -> Inject:
    if (inject := exercise.injects.injects.get(name)) is None:
        raise unknown("inject", "inject")
    if inject.status == "released":
        raise Rejected(Code.WRONG_STATE, "This inject is already out.", "inject")
    if inject.status == "skipped":
        raise Rejected(Code.WRONG_STATE, "This inject was skipped. Add it again if you want it after all.", "inject")
    return inject


def _plan(exercise: Exercise, wish: PlanInject) -> Decision:
    if wish.persona is not None and wish.persona not in exercise.personas.personas:
        raise unknown("person in the story", "persona")
    if wish.channel == "microblog":
        _check_public(exercise, wish)
    else:
        _check_private(exercise, wish)
    position = max((inject.position for inject in exercise.injects.injects.values()), default=-1) + 1
    expectation = None
    if wish.expected:
        expectation = yield ExpectationStated(text=wish.expected, due=wish.due, about=wish.title)
    fields = wish.model_dump(exclude={"type", "to", "expected"})
    to = tuple(dict.fromkeys(wish.to))
    yield InjectPlanned(key=f"added-{position}", position=position, to=to, expectation=expectation, **fields)


def _check_public(exercise: Exercise, wish: PlanInject) -> None:
    if wish.persona is None:
        raise Rejected(Code.BAD_FIELD, "Choose who posts this.", "persona")
    platform = platform_of(exercise, wish.persona)
    check_length(exercise.accounts.platforms[platform].limit, wish.text)


def _check_private(exercise: Exercise, wish: PlanInject) -> None:
    if not wish.to:
        raise Rejected(Code.BAD_FIELD, "Choose at least one role that gets this.", "to")
    if not (wish.sender or wish.persona):
        raise Rejected(Code.BAD_FIELD, "Say who this comes from.", "sender")
    if wish.answer_by is not None and wish.answer_by <= wish.due:
        raise Rejected(Code.BAD_FIELD, "An answer is due after the message has gone out.", "answer_by")
    for seat in wish.to:
        if seat not in exercise.people.seats:
            raise unknown("role", "to")


def _release(exercise: Exercise, inject: Inject, name: str, ctx: Context) -> Decision:
    by_hand = ctx.actor.role == "control"
    if not by_hand and (inject.status == "held" or inject.due > ctx.t):
        raise Rejected(Code.WRONG_STATE, "This inject is not due.", "inject")
    needless = None if by_hand else spared(exercise, inject)
    if needless is not None:
        yield InjectSkipped(inject=name, reason=needless)
        return
    if inject.channel == "microblog":
        effects, remark = yield from _publish(exercise, inject, ctx.t)
    elif inject.channel == "call":
        effects, remark = (yield from let_ring(exercise, inject, ctx.t)), ""
    else:
        effects, remark = (yield from deliver(exercise, inject, inject.channel, _media(inject))), ""
    late = 0 if by_hand else max(0, ctx.t - inject.due)
    yield InjectReleased(inject=name, due=inject.due, late=late, by_hand=by_hand, effects=tuple(effects), remark=remark)


def _publish(exercise: Exercise, inject: Inject, t: int) -> Generator[Event, str, tuple[list[str], str]]:
    """The public half: one post, on its own if what it should answer is not there."""
    targets = {word: _target(exercise, getattr(inject, word)) for word in ("reply_to", "quote_of", "repost_of")}
    missing = [word for word, target in targets.items() if getattr(inject, word) and target is None]
    if not inject.text and not inject.media and targets["repost_of"] is None:
        return [], "Nothing was published: the post to be shared is not there."
    if inject.account is not None:
        account = inject.account
    elif inject.persona is not None and has_account(exercise, inject.persona):
        account = yield from account_of(exercise, inject.persona)
    else:
        return [], "Nothing was published: nobody with an account is named to post it."
    published = PostPublished(account=account, text=inject.text, media=_media(inject), posted=t, **targets)
    post = yield published
    if speaks_for_the_team(exercise, account):
        yield from publication(exercise, published, post)
    return [post], "Published on its own: the post that it refers to is not there." if missing else ""


def _target(exercise: Exercise, key: str) -> str | None:
    """The post of this name, or the one that came of the inject of this key, if it is still up."""
    posts = exercise.posts.posts
    return next((name for name in meant(exercise, key) if name in posts and posts[name].deleted is None), None)


def _media(inject: Inject) -> tuple[Media, ...]:
    return tuple(Media(token=picture.token, alt=picture.alt) for picture in inject.media)
