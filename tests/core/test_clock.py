from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sims.core.clock import (
    Clock,
    ClockStarted,
    EndClock,
    JumpClock,
    PauseClock,
    Phase,
    ResumeClock,
    SetClockSpeed,
    StartClock,
    StepClock,
    time_at,
    wall_until,
)
from sims.core.exercise import due, next_due
from sims.core.injects import ReleaseInject
from sims.core.posts import PublishPost
from sims.core.rejections import Code
from sims.core.vocabulary import AnyCommand, parse_command
from tests.core.play import CONTROL, SOCIAL, Play, crewed, named, paused, started, tags

speeds = st.integers(25, 6000)
spans = st.integers(0, 10**9)


def running(speed: int, anchor_t: int = 0, anchor_at: int = 0) -> Clock:
    return Clock("running", speed, anchor_t, anchor_at)


@settings(max_examples=100)
@given(speeds, spans, spans, spans, spans)
def test_time_is_whole_and_never_decreases(speed: int, anchor_t: int, anchor_at: int, earlier: int, more: int) -> None:
    """[CLK1] Exercise time is a whole number of milliseconds, the same wherever it is computed, and never runs backwards."""
    clock = running(speed, anchor_t, anchor_at)
    first, second = time_at(clock, anchor_at + earlier), time_at(clock, anchor_at + earlier + more)
    assert first == anchor_t + earlier * speed // 100
    assert first <= second
    assert time_at(clock, anchor_at - earlier) == anchor_t


@settings(max_examples=100)
@given(speeds, spans, spans, st.integers(1, 10**7))
def test_wall_until_is_exact(speed: int, anchor_t: int, now: int, ahead: int) -> None:
    """[CLK2] The wall time until an exercise time is exact: it has come after so many milliseconds, and not after one less."""
    clock = running(speed, anchor_t)
    t = time_at(clock, now) + ahead
    wait = wall_until(clock, t, now)
    assert time_at(clock, now + wait) >= t > time_at(clock, now + wait - 1)


def ended() -> Play:
    play = started()
    play.do(CONTROL, EndClock())
    return play


def test_nothing_to_wait_for() -> None:
    """[CLK2] For a time that has come, at whatever wall time one asks, there is nothing to wait for."""
    clock = running(100, anchor_t=500, anchor_at=1_000)
    assert wall_until(clock, 500, 0) == wall_until(clock, 400, 2_000) == wall_until(clock, 1_500, 2_000) == 0
    assert wall_until(Clock("paused", 50, 100, 0), 200, 99_999) == 200


@settings(max_examples=30, deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from(["wait", "pause", "resume", "speed", "jump", "step"]), st.integers(1, 5_000)), max_size=15)
)
def test_t_never_decreases_in_the_log(moves: list[tuple[str, int]]) -> None:
    """[CLK3] Whatever is done to the clock, `t` and `at` never decrease in the log, and `t` goes on where it was."""
    play = crewed()
    play.do(CONTROL, StartClock())
    for move, size in moves:
        match move, play.exercise.clock.phase:
            case "wait", _:
                play.wait(size)
            case "pause", "running":
                play.do(CONTROL, PauseClock(reason="why"))
            case "resume", "paused":
                play.do(CONTROL, ResumeClock())
            case "speed", _:
                play.do(CONTROL, SetClockSpeed(speed=25 + size, rehearsal=True))
            case "jump", _:
                now = max(play.t, time_at(play.exercise.clock, play.at))
                play.do(CONTROL, JumpClock(to=now + size))
                assert time_at(play.exercise.clock, play.at) == now + size
            case "step", _:
                before = time_at(play.exercise.clock, play.at)
                play.do("conductor", StepClock(by=-size))
                assert time_at(play.exercise.clock, play.at) == before
    times = [(row.fact.t, row.fact.at) for row in play.rows]
    assert times == sorted(times)


def test_pausing_freezes_time() -> None:
    """[CLK4] While the exercise is paused `t` stands still and nothing falls due; afterwards it goes on from where it stood."""
    play = paused()
    stood = play.t
    play.wait(3_600_000)
    assert time_at(play.exercise.clock, play.at) == stood
    assert due(play.exercise, 10**9) == []
    assert next_due(play.exercise) is None
    play.do(CONTROL, ResumeClock())
    play.wait(1_000)
    assert time_at(play.exercise.clock, play.at) == stood + 1_000
    assert next_due(play.exercise) == 60_000


def test_start_runs_at_the_speed_that_was_set() -> None:
    """[CLK5] STARTEX takes the speed that was set before, unless it is given another."""
    play = Play()
    play.open()
    play.join(CONTROL, "control")
    play.do(CONTROL, SetClockSpeed(speed=400))
    assert play.events(play.do(CONTROL, StartClock())) == [ClockStarted(speed=400)]
    play.wait(100)
    assert time_at(play.exercise.clock, play.at) == 400


@pytest.mark.parametrize(
    ("play", "command"),
    [
        (started, StartClock()),
        (crewed, PauseClock(reason="x")),
        (paused, PauseClock(reason="x")),
        (started, ResumeClock()),
        (crewed, JumpClock(to=5)),
    ],
)
def test_wrong_moment(play: Callable[[], Play], command: AnyCommand) -> None:
    """[CLK6] What the clock cannot do just now is refused as `wrong_state`."""
    assert play().refusal(CONTROL, command).code is Code.WRONG_STATE


def test_the_end_is_the_end() -> None:
    """[CLK6] After ENDEX the clock takes nothing more, and `t` stands still for good."""
    play = started()
    play.do(CONTROL, EndClock(reason="done"))
    ended_at = play.t
    play.wait(50_000)
    commands: list[AnyCommand] = [
        StartClock(),
        PauseClock(reason="x"),
        ResumeClock(),
        SetClockSpeed(speed=100),
        JumpClock(to=10**6),
        EndClock(),
    ]
    for command in commands:
        assert play.refusal(CONTROL, command).code is Code.WRONG_STATE
    assert time_at(play.exercise.clock, play.at) == ended_at


def test_jumps_go_forward() -> None:
    """[CLK7] A jump goes forward only, and within a year."""
    play = started()
    refused = play.refusal(CONTROL, JumpClock(to=10_000))
    assert (refused.code, refused.field) == (Code.BAD_FIELD, "to")
    for to in (-1, 2**53, 400 * 24 * 3_600_000):
        with pytest.raises(Exception, match="to: "):
            parse_command({"type": "clock.jump", "to": to})
    play.do(CONTROL, JumpClock(to=10_001))
    assert time_at(play.exercise.clock, play.at) == 10_001


def test_other_speeds_are_for_rehearsal() -> None:
    """[CLK8] With players at the table, a speed other than 100 needs `rehearsal`; without them it does not."""
    play = crewed()
    for command in (StartClock(speed=200), SetClockSpeed(speed=25)):
        refused = play.refusal(CONTROL, command)
        assert (refused.code, refused.field) == (Code.NEEDS_HOLD, "speed")
    play.do(CONTROL, StartClock(speed=200, rehearsal=True))
    play.do(CONTROL, SetClockSpeed(speed=100))
    empty = Play()
    empty.open()
    empty.join(CONTROL, "control")
    empty.do(CONTROL, StartClock(speed=6000))


@pytest.mark.parametrize("speed", [0, -1, 24, 6001, 10**6, 100.0, "100", None, True])
def test_speeds_out_of_range(speed: object) -> None:
    """[CLK9] A speed is a whole number of percent between 25 and 6000; anything else is refused."""
    with pytest.raises(Exception, match="speed: "):
        parse_command({"type": "clock.set_speed", "speed": speed})


@pytest.mark.parametrize(("make", "words"), [(crewed, "not started"), (paused, "paused"), (ended, "ended")])
def test_players_are_told_what_to_wait_for(make: Callable[[], Play], words: str) -> None:
    """[CLK10] Before the start, in a pause and after the end a post is refused in words that say what to wait for."""
    play = make()
    refused = play.refusal(SOCIAL, PublishPost(account=named(play, "account.opened"), text="hello"))
    assert refused.code is Code.WRONG_STATE
    assert words in refused.message


def test_pause_and_release_at_the_same_moment() -> None:
    """[CLK11] An inject that is released in the millisecond of a pause is either before it or refused: the log has one order."""
    play = started()
    play.wait(50_000)
    play.do(CONTROL, PauseClock(reason="x"))
    assert play.refusal("conductor", ReleaseInject(inject=named(play, "inject.planned"))).code is Code.WRONG_STATE
    play.do(CONTROL, ResumeClock())
    assert tags(play, play.conduct())[-1] == "inject.released"


def test_a_pause_says_why() -> None:
    """[CLK12] A pause carries its reason to everybody, and resuming takes it away."""
    play = paused()
    assert play.exercise.clock.reason == "A question from the room"
    play.do(CONTROL, ResumeClock())
    assert play.exercise.clock.reason == ""


@pytest.mark.parametrize("phase", ["draft", "paused", "ended"])
def test_time_stands_still(phase: Phase) -> None:
    """[CLK4] Exercise time moves in a running exercise only."""
    assert time_at(Clock(phase, 100, 42, 0), 10**9) == 42
