"""One running exercise under a conductor's eyes: what goes out now, at what pace, and when to look again."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from django.db import Error

from sims.actions import MOST_COMMANDS, Ack, Submission, do_submit, log_step
from sims.core.clock import time_at, wall_until
from sims.core.exercise import Exercise, due, next_due
from sims.core.falling_due import Due
from sims.core.rejections import Code, Rejected
from sims.crowds import GAP_MS, PEEK_MS, Crowd
from sims.folds import folded
from sims.timekeeper import Timekeeper

logger = logging.getLogger(__name__)

STEP_CHECK_MS = 1_000
"""An exercise in which nothing happens is looked at this often: the wall clock may have been set meanwhile."""
OVERDUE_MS = 1_000
"""What has been due for longer than this was missed: the conductor was away, the clock jumped, or somebody freed it late."""
OVERDUE_GAP_MS = 200
"""What was missed follows each other at this distance, five in a second, so that people can read it."""
RETRY_MS = 5_000
"""What is refused for a reason of its own is tried again after so long, and does not stand in the others' way."""
NOT_NOW_MS = 50
"""Refused because somebody paused, held or skipped in that very moment: the next look knows."""

CROWD = "crowd:"
"""How the ids of the public's steps begin."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """Something due, and for how many milliseconds of wall time it has been."""

    due: Due
    late: int


@dataclass(slots=True)
class Pace:
    """Lets what is fresh go at once and together, what was missed one by one, and nothing past a missed one that still waits."""

    free_at: int = 0

    def take(self, waiting: Iterable[Waiting], now: int) -> list[Due]:
        """What goes out at `now` (milliseconds of a steady clock), in the order in which it waits."""
        going = []
        for each in waiting:
            if each.late > OVERDUE_MS:
                if now < self.free_at:
                    break
                self.free_at = now + OVERDUE_GAP_MS
            going.append(each.due)
        return going


class Upgrading(Exception):  # noqa: N818  (it says what is wrong)
    """The exercise's log was written by a newer version than this process."""


class Unavailable(Exception):  # noqa: N818  (it says what is wrong)
    """The log cannot be written just now."""


@dataclass(slots=True)
class Watch:
    """What a conductor remembers of one exercise between two looks. Times are milliseconds of a steady clock."""

    exercise_id: str
    fence: int
    seq: int = -1
    wake: int = 0
    failures: int = 0
    pace: Pace = field(default_factory=Pace)
    refused: dict[str, int] = field(default_factory=dict)
    crowd: Crowd = field(default_factory=Crowd)
    crowd_free_at: int = 0

    def is_due(self, seq: int, now: int) -> bool:
        """Whether it must be looked at: its log has moved, or its time has come. While it is set aside, only the latter."""
        return now >= self.wake or (seq != self.seq and not self.failures)

    def look(self, timekeeper: Timekeeper, stamp: int, now: int) -> None:
        """Release what is to go out now and note when to look again. `stamp` is the wall time of the log's last event.

        Raises `Upgrading`, `Unavailable`, `UnknownTag`, `NoSuchLog` and database errors.
        """
        with folded(self.exercise_id) as fold:
            clock, self.seq = fold.exercise.clock, fold.seq
            reading = timekeeper.read(self.exercise_id, clock.offset, stamp)
            t = time_at(clock, reading.at)
            waiting = self._waiting(fold.exercise, t, now)
            going = self.pace.take(waiting, now)[:MOST_COMMANDS]
            if not going and now >= self.crowd_free_at:
                going = self._crowd_step(fold.exercise, t, now)
            self.wake = now + self._pause(fold.exercise, reading.at, len(waiting) > len(going), now)
        if reading.step:
            log_step(self.exercise_id, timekeeper)
        if going:
            self._release(going, timekeeper, now)
            self.wake = now
        self.failures = 0

    def _crowd_step(self, exercise: Exercise, t: int, now: int) -> list[Due]:
        """What the simulated public does by `t`. Should it fail, it is silent for a while, and the rest goes on."""
        try:
            step = self.crowd.step(exercise, t)
        except Exception:
            logger.exception("exercise %s: the public could not be worked out", self.exercise_id)
            self.crowd_free_at = now + RETRY_MS
            return []
        self.crowd_free_at = now + (PEEK_MS if step is None else GAP_MS)
        if step is None:
            return []
        return [Due(t, f"{CROWD}{step.since}:{step.until}:{step.known}", step)]

    def _waiting(self, exercise: Exercise, t: int, now: int) -> list[Waiting]:
        self.refused = {name: until for name, until in self.refused.items() if until > now}
        speed = exercise.clock.speed
        return [Waiting(each, (t - each.at) * 100 // speed) for each in due(exercise, t) if each.key not in self.refused]

    def _pause(self, exercise: Exercise, at: int, held_back: bool, now: int) -> int:
        """Milliseconds until the next look, if nothing goes out in this one."""
        if held_back:
            return max(0, self.pace.free_at - now)
        if self.refused:
            return NOT_NOW_MS
        pause = STEP_CHECK_MS
        upcoming = next_due(exercise)
        if upcoming is not None:
            pause = min(pause, wall_until(exercise.clock, upcoming, at))
        spoken = self.crowd.next_at(exercise) if exercise.clock.phase == "running" else None
        if spoken is not None:
            pause = min(pause, max(self.crowd_free_at - now, wall_until(exercise.clock, spoken, at)))
        return pause

    def _release(self, going: Sequence[Due], timekeeper: Timekeeper, now: int) -> None:
        for each, answer in zip(going, self._submit(going, timekeeper), strict=True):
            if not isinstance(answer, Ack):
                self._note_refusal(each, answer, now)

    def _submit(self, going: Sequence[Due], timekeeper: Timekeeper) -> list[Ack | Rejected]:
        submissions = [Submission("conductor", each.key, each.command) for each in going]
        try:
            return do_submit(self.exercise_id, submissions, timekeeper)
        except Error:
            raise
        except Exception as problem:
            if len(going) > 1:
                return [answer for each in going for answer in self._submit([each], timekeeper)]
            logger.exception("exercise %s: %s failed", self.exercise_id, going[0].key)
            return [Rejected(Code.BAD_FIELD, repr(problem))]

    def _note_refusal(self, refused: Due, refusal: Rejected, now: int) -> None:
        if refused.key.startswith(CROWD) and refusal.code in (Code.WRONG_STATE, Code.CONFLICT):
            self.crowd.forget()
            return
        match refusal.code:
            case Code.UPGRADING:
                raise Upgrading(refusal.message)
            case Code.UNAVAILABLE:
                raise Unavailable(refusal.message)
            case Code.WRONG_STATE:
                self.refused[refused.key] = now + NOT_NOW_MS
            case _:
                logger.error("exercise %s: %s is refused: %s", self.exercise_id, refused.key, refusal.message)
                self.refused[refused.key] = now + RETRY_MS
