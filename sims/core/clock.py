"""The exercise's clock: start, pause, resume, speed, jump, end; and how wall time becomes exercise time."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal, assert_never

from pydantic import Field

from sims.core.envelope import ALL, CONDUCTOR, CONTROL, CONTROLLERS, Command, Context, Decision, Event, Fact, Millis
from sims.core.leaps import Leap
from sims.core.rejections import Code, Rejected
from sims.core.reviewing import EVERYTHING, opened
from sims.core.text import Line, OptionalLine, OptionalText

if TYPE_CHECKING:
    from sims.core.exercise import Exercise

NORMAL_SPEED = 100
Speed = Annotated[int, Field(ge=25, le=6000)]
"""Percent of real time. An integer, so that two languages compute the same `t`."""

Moment = Annotated[int, Field(ge=0, le=366 * 24 * 3600 * 1000)]
"""An exercise time that somebody asks for: within a year of STARTEX, so that no sum of times leaves the range of `Millis`."""

Phase = Literal["draft", "running", "paused", "ended"]


class ClockStarted(Event):
    """STARTEX: exercise time begins to run."""

    audience = ALL
    type: Literal["clock.started"] = "clock.started"
    speed: Speed = NORMAL_SPEED


class ClockPaused(Event):
    """Exercise time stands still; so does everything that is scheduled. `question` is what people are to talk about meanwhile."""

    audience = ALL
    type: Literal["clock.paused"] = "clock.paused"
    reason: Line
    question: OptionalLine = ""


class ClockResumed(Event):
    """Exercise time runs on from where it stood."""

    audience = ALL
    type: Literal["clock.resumed"] = "clock.resumed"


class ClockSpeedSet(Event):
    """Exercise time runs at another speed from here on."""

    audience = ALL
    type: Literal["clock.speed_set"] = "clock.speed_set"
    speed: Speed


class ClockJumped(Event):
    """Exercise time leapt forward to `to`. `meanwhile` is what is told of the time left out."""

    audience = ALL
    type: Literal["clock.jumped"] = "clock.jumped"
    to: Millis
    meanwhile: OptionalText = ""


class ClockEnded(Event):
    """ENDEX: exercise time stands still for good."""

    audience = ALL
    type: Literal["clock.ended"] = "clock.ended"
    reason: OptionalLine = ""


class ClockStepped(Event):
    """The server's wall clock was set; `by` milliseconds make up for it, so that `t` goes on as if nothing had happened."""

    audience = CONTROL
    type: Literal["clock.stepped"] = "clock.stepped"
    by: Millis


class StartClock(Command):
    """STARTEX, at the speed that has been set, or at another."""

    senders: ClassVar = CONTROLLERS
    type: Literal["clock.start"] = "clock.start"
    speed: Speed | None = None
    rehearsal: bool = False


class PauseClock(Command):
    """Stop exercise time and tell everybody why; a planned pause may put a question to the room."""

    senders: ClassVar = CONTROLLERS
    type: Literal["clock.pause"] = "clock.pause"
    reason: Line
    question: OptionalLine = ""


class ResumeClock(Command):
    """Let exercise time run on."""

    senders: ClassVar = CONTROLLERS
    type: Literal["clock.resume"] = "clock.resume"


class SetClockSpeed(Command):
    """Another speed. Anything but 100 is for rehearsal: with players at the table it needs `rehearsal`."""

    senders: ClassVar = CONTROLLERS
    type: Literal["clock.set_speed"] = "clock.set_speed"
    speed: Speed
    rehearsal: bool = False


class JumpClock(Command):
    """Leap forward in exercise time, and tell everybody what happened meanwhile."""

    senders: ClassVar = CONTROLLERS
    type: Literal["clock.jump"] = "clock.jump"
    to: Moment
    meanwhile: OptionalText = ""


class EndClock(Command):
    """ENDEX. With `open_review` everybody may read everything from that moment on."""

    senders: ClassVar = CONTROLLERS
    type: Literal["clock.end"] = "clock.end"
    reason: OptionalLine = ""
    open_review: bool = False


class StepClock(Command):
    """Make up for a wall clock that was set. Only the server itself sends it."""

    senders: ClassVar = CONDUCTOR
    type: Literal["clock.step"] = "clock.step"
    by: Millis


Events = ClockStarted | ClockPaused | ClockResumed | ClockSpeedSet | ClockJumped | ClockEnded | ClockStepped
Commands = StartClock | PauseClock | ResumeClock | SetClockSpeed | JumpClock | EndClock | StepClock


@dataclass(slots=True)
class Jump:
    """A leap forward, from `t` to `to`; `at` is the wall time of it."""

    t: int
    to: int
    at: int
    meanwhile: str


@dataclass(slots=True)
class Clock:
    """Since wall time `anchor_at`, exercise time has run on from `anchor_t` at `speed` percent, if `phase` is running."""

    phase: Phase = "draft"
    speed: int = NORMAL_SPEED
    anchor_t: int = 0
    anchor_at: int = 0
    offset: int = 0
    reason: str = ""
    question: str = ""
    jumps: list[Jump] = field(default_factory=list)


def leaps(clock: Clock) -> tuple[Leap, ...]:
    """What of exercise time nobody was in, in order."""
    return tuple((jump.t, jump.to) for jump in clock.jumps)


def time_at(clock: Clock, at: int) -> int:
    """Exercise time at wall time `at` (already corrected by `offset`), in whole milliseconds, rounded down."""
    if clock.phase != "running":
        return clock.anchor_t
    return clock.anchor_t + max(0, at - clock.anchor_at) * clock.speed // 100


def wall_until(clock: Clock, t: int, now: int) -> int:
    """Milliseconds of wall time from `now` until exercise time `t` is reached at the present speed; 0 if it has been.

    The exact inverse of `time_at`: after so many milliseconds `t` has been reached, after one less it has not. While the
    clock stands still it is the time that would pass if it went on now.
    """
    if t <= time_at(clock, now):
        return 0
    since = clock.anchor_at if clock.phase == "running" else now
    return since - now - (clock.anchor_t - t) * 100 // clock.speed


def reduce(clock: Clock, fact: Fact, event: Events) -> None:
    """Every public change of the clock is a new anchor; a stepped wall clock is only an offset."""
    match event:
        case ClockStarted():
            clock.phase, clock.speed = "running", event.speed
        case ClockPaused():
            clock.phase, clock.reason, clock.question = "paused", event.reason, event.question
        case ClockResumed():
            clock.phase, clock.reason, clock.question = "running", "", ""
        case ClockSpeedSet():
            clock.speed = event.speed
        case ClockJumped():
            clock.jumps.append(Jump(fact.t, event.to, fact.at, event.meanwhile))
        case ClockEnded():
            clock.phase, clock.reason, clock.question = "ended", event.reason, ""
        case ClockStepped():
            clock.offset += event.by
            return
        case _:
            assert_never(event)
    clock.anchor_t = event.to if isinstance(event, ClockJumped) else fact.t
    clock.anchor_at = fact.at


def check_running(clock: Clock) -> None:
    """Refuse what may only happen while the exercise runs, and say what to wait for."""
    match clock.phase:
        case "running":
            return
        case "draft":
            raise Rejected(Code.WRONG_STATE, "The exercise has not started yet. Wait for control to start it.")
        case "paused":
            raise Rejected(Code.WRONG_STATE, "The exercise is paused. Your text is kept; send it when it goes on.")
        case "ended":
            raise Rejected(Code.WRONG_STATE, "The exercise has ended. Nothing more can be sent.")
        case _:
            assert_never(clock.phase)


def check_not_ended(clock: Clock) -> None:
    """Refuse what makes no sense after ENDEX."""
    if clock.phase == "ended":
        raise Rejected(Code.WRONG_STATE, "The exercise has ended. Nothing more can be sent.")


def decide(exercise: Exercise, command: Commands, ctx: Context) -> Decision:
    """When each change of the clock is allowed."""
    clock = exercise.clock
    match command:
        case StartClock():
            _check_phase(clock, "draft", "The exercise has already started.")
            _check_no_emergency(exercise)
            speed = command.speed or clock.speed
            _check_speed(exercise, speed, command.rehearsal)
            yield ClockStarted(speed=speed)
        case PauseClock():
            _check_phase(clock, "running", "Only a running exercise can be paused.")
            yield ClockPaused(reason=command.reason, question=command.question)
        case ResumeClock():
            _check_phase(clock, "paused", "The exercise is not paused.")
            _check_no_emergency(exercise)
            yield ClockResumed()
        case SetClockSpeed():
            check_not_ended(clock)
            _check_speed(exercise, command.speed, command.rehearsal)
            yield ClockSpeedSet(speed=command.speed)
        case JumpClock():
            _check_jump(exercise, command.to, ctx.t)
            yield ClockJumped(to=command.to, meanwhile=command.meanwhile)
        case EndClock():
            check_not_ended(clock)
            yield ClockEnded(reason=command.reason)
            if command.open_review:
                yield from opened("everybody", EVERYTHING)
        case StepClock():
            yield ClockStepped(by=command.by)
        case _:
            assert_never(command)


def _check_phase(clock: Clock, wanted: Phase, otherwise: str) -> None:
    if clock.phase != wanted:
        raise Rejected(Code.WRONG_STATE, otherwise)


def _check_no_emergency(exercise: Exercise) -> None:
    if exercise.emergency.call is not None:
        raise Rejected(Code.WRONG_STATE, "A real emergency is on. Clear it first, when everybody is safe.")


def _check_speed(exercise: Exercise, speed: int, rehearsal: bool) -> None:
    if speed != NORMAL_SPEED and not rehearsal and exercise.people.has_players():
        raise Rejected(
            Code.NEEDS_HOLD, "People are in the exercise. Another speed is for rehearsals: hold the button to confirm.", "speed"
        )


def _check_jump(exercise: Exercise, to: int, t: int) -> None:
    if exercise.clock.phase not in ("running", "paused"):
        raise Rejected(Code.WRONG_STATE, "Start the exercise before you jump in it.")
    if to <= t:
        raise Rejected(Code.BAD_FIELD, "A jump goes forward. Choose a later time.", "to")
