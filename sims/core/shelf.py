"""The reaction shelf: short authored sets outside the timeline, and answers that come by themselves.

Everything that the team does in public is answered. Control fires a set or puts the act aside; when it does neither in time, the
set that fits best goes by itself, once in an exercise, and when there is none, lines that ship with the product do.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal, assert_never

from pydantic import Field, StringConstraints

from sims.core import fitting, speaking
from sims.core.clock import check_not_ended, check_running
from sims.core.envelope import CONDUCTOR, CONTROL, CONTROLLERS, Command, Context, Decision, Event, Fact, Millis, Name
from sims.core.falling_due import Due
from sims.core.rejections import Code, Rejected, unknown
from sims.core.scenario import ActKind
from sims.core.shelved import Lines, Remark, remarks
from sims.core.text import Line, OptionalLine

if TYPE_CHECKING:
    from sims.core.acts import Act
    from sims.core.exercise import Exercise

Index = Annotated[int, Field(ge=0, lt=1_000)]


class SetShelved(Event):
    """A set of reactions is at hand for when the team does something of this kind. `letter` is its key."""

    audience = CONTROL
    type: Literal["set.shelved"] = "set.shelved"
    key: Line
    title: Line
    letter: Annotated[str, StringConstraints(pattern=r"^[A-Z]$")]
    when: ActKind
    lines: Lines


class SetFired(Event):
    """Reactions to an act begin, reckoned from `starts`. Without `set` they are `lines` that ship with the product."""

    audience = CONTROL
    type: Literal["set.fired"] = "set.fired"
    set: Name | None
    act: Name | None
    by_hand: bool
    starts: Millis
    lines: Lines = ()


class SetDismissed(Event):
    """Control puts an act aside: nothing answers it by itself."""

    audience = CONTROL
    type: Literal["set.dismissed"] = "set.dismissed"
    set: Name
    act: Name


class LineReleased(Event):
    """A line of what was fired is out, as these posts or messages. `remark` says what could not be done as written."""

    audience = CONTROL
    type: Literal["line.released"] = "line.released"
    firing: Name
    index: Index
    effects: tuple[Name, ...]
    remark: OptionalLine = ""


class ShelfSwitched(Event):
    """From now on acts are answered by themselves, or not."""

    audience = CONTROL
    type: Literal["shelf.switched"] = "shelf.switched"
    on: bool


class FireSet(Command):
    """Let a set's lines out, about an act or about nothing in particular."""

    senders: ClassVar = CONTROLLERS
    type: Literal["set.fire"] = "set.fire"
    set: Name
    act: Name | None = None


class DismissSet(Command):
    """Put an act aside for which a set is offered."""

    senders: ClassVar = CONTROLLERS
    type: Literal["set.dismiss"] = "set.dismiss"
    set: Name
    act: Name


class AnswerAct(Command):
    """Answer an act that control has neither answered nor put aside: the conductor, when it is due."""

    senders: ClassVar = CONDUCTOR
    type: Literal["act.answer"] = "act.answer"
    act: Name


class ReleaseLine(Command):
    """Let out the next line of what was fired: the conductor, when it is due."""

    senders: ClassVar = CONDUCTOR
    type: Literal["line.release"] = "line.release"
    firing: Name
    index: Index


class SwitchShelf(Command):
    """Answer acts by themselves, or only by hand."""

    senders: ClassVar = CONTROLLERS
    type: Literal["shelf.automatic"] = "shelf.automatic"
    on: bool


Events = SetShelved | SetFired | SetDismissed | LineReleased | ShelfSwitched
Commands = FireSet | DismissSet | AnswerAct | ReleaseLine | SwitchShelf


@dataclass(slots=True)
class ShelfSet:
    """A set at hand."""

    key: str
    title: str
    letter: str
    when: ActKind
    lines: list[Remark]


@dataclass(slots=True)
class Released:
    """When a line went out, and what came of it."""

    t: int
    index: int
    effects: list[str]
    remark: str


@dataclass(slots=True)
class Firing:
    """Reactions under way. `lines` are theirs alone when they are no set's."""

    t: int
    set: str | None
    act: str | None
    by_hand: bool
    starts: int
    lines: list[Remark]
    released: list[Released] = field(default_factory=list)


@dataclass(slots=True)
class Shelf:
    """Sets and firings by name, acts put aside, and whether answers come by themselves to acts after `since`."""

    sets: dict[str, ShelfSet] = field(default_factory=dict)
    firings: dict[str, Firing] = field(default_factory=dict)
    dismissed: dict[str, list[str]] = field(default_factory=dict)
    automatic: bool = True
    since: int = 0


def reduce(shelf: Shelf, fact: Fact, event: Events) -> None:
    """Store what is at hand and what was let out."""
    match event:
        case SetShelved():
            shelf.sets[fact.name] = ShelfSet(event.key, event.title, event.letter, event.when, remarks(event.lines))
        case SetFired():
            shelf.firings[fact.name] = Firing(fact.t, event.set, event.act, event.by_hand, event.starts, remarks(event.lines))
        case SetDismissed():
            shelf.dismissed.setdefault(event.act, []).append(event.set)
        case LineReleased():
            released = Released(fact.t, event.index, list(event.effects), event.remark)
            shelf.firings[event.firing].released.append(released)
        case ShelfSwitched():
            shelf.automatic, shelf.since = event.on, fact.t
        case _:
            assert_never(event)


def due(exercise: Exercise, t: int) -> list[Due]:
    """The lines and the answers that should be out by `t`."""
    lines = [Due(when, f"line:{name}:{index}", ReleaseLine(firing=name, index=index)) for when, name, index in _waiting(exercise)]
    answers = [Due(when, f"answer:{act}", AnswerAct(act=act)) for act, when in fitting.unanswered(exercise)]
    return [each for each in (*lines, *answers) if each.at <= t]


def next_due(exercise: Exercise) -> int | None:
    """When the next line or answer is due; None when nothing waits."""
    lines = (when for when, _, _ in _waiting(exercise))
    answers = (when for _, when in fitting.unanswered(exercise))
    return min((*lines, *answers), default=None)


def _waiting(exercise: Exercise) -> list[tuple[int, str, int]]:
    """The next line of each firing: when, of which, and which."""
    waiting = []
    for name, firing in exercise.shelf.firings.items():
        index, lines = len(firing.released), fitting.lines_of(exercise.shelf, firing)
        if index < len(lines) and not _is_pointless(exercise, firing):
            waiting.append((firing.starts + lines[index].after, name, index))
    return waiting


def _is_pointless(exercise: Exercise, firing: Firing) -> bool:
    """A set may have its say without the post that it is about; the product's own lines are answers, and go with it."""
    act = exercise.acts.acts.get(firing.act or "")
    return firing.set is None and act is not None and fitting.is_gone(exercise, act)


def decide(exercise: Exercise, command: Commands, ctx: Context) -> Decision:
    """What may be let out, and when."""
    match command:
        case FireSet():
            check_running(exercise.clock)
            yield _fire(exercise, command, ctx.t)
        case DismissSet():
            check_not_ended(exercise.clock)
            _known_set(exercise, command.set)
            _known_act(exercise, command.act)
            if command.act not in exercise.shelf.dismissed:
                yield SetDismissed(set=command.set, act=command.act)
        case AnswerAct():
            check_running(exercise.clock)
            yield _answer(exercise, command.act, ctx.t)
        case ReleaseLine():
            check_running(exercise.clock)
            yield from _release(exercise, command, ctx.t)
        case SwitchShelf():
            check_not_ended(exercise.clock)
            if command.on != exercise.shelf.automatic:
                yield ShelfSwitched(on=command.on)
        case _:
            assert_never(command)


def _known_set(exercise: Exercise, name: str) -> ShelfSet:
    if name not in exercise.shelf.sets:
        raise unknown("set", "set")
    return exercise.shelf.sets[name]


def _known_act(exercise: Exercise, name: str) -> Act:
    if name not in exercise.acts.acts:
        raise unknown("act", "act")
    return exercise.acts.acts[name]


def _fire(exercise: Exercise, wish: FireSet, t: int) -> SetFired:
    _known_set(exercise, wish.set)
    starts = t
    if wish.act is not None:
        act = _known_act(exercise, wish.act)
        if any((one.set, one.act) == (wish.set, wish.act) for one in exercise.shelf.firings.values()):
            raise Rejected(Code.WRONG_STATE, "This set is out already for what they did.", "set")
        starts = act.t if t - act.t <= fitting.DECIDE_MS else t
    return SetFired(set=wish.set, act=wish.act, by_hand=True, starts=starts)


def _answer(exercise: Exercise, name: str, t: int) -> SetFired:
    _known_act(exercise, name)
    when = dict(fitting.unanswered(exercise)).get(name)
    if when is None or when > t:
        raise Rejected(Code.WRONG_STATE, "This act needs no answer now.", "act")
    act = exercise.acts.acts[name]
    starts = act.t if t - when < fitting.DECIDE_MS else t
    chosen = fitting.best_set(exercise, act, once=True)
    lines = () if chosen is not None else fitting.general_lines(exercise, name)
    return SetFired(set=chosen, act=name, by_hand=False, starts=starts, lines=lines)


def _release(exercise: Exercise, command: ReleaseLine, t: int) -> Decision:
    firing = exercise.shelf.firings.get(command.firing)
    if firing is None:
        raise unknown("firing", "firing")
    lines = fitting.lines_of(exercise.shelf, firing)
    if command.index != len(firing.released) or command.index >= len(lines):
        raise Rejected(Code.WRONG_STATE, "This line is out already.", "index")
    if firing.starts + lines[command.index].after > t or _is_pointless(exercise, firing):
        raise Rejected(Code.WRONG_STATE, "This line is not due.", "index")
    effects, remark = yield from speaking.say(exercise, firing, command.firing, command.index, t)
    yield LineReleased(firing=command.firing, index=command.index, effects=tuple(effects), remark=remark)
