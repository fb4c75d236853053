"""The demo as a visitor finds it: an exercise that was started two minutes ago and stands paused, with its first posts in it."""

from __future__ import annotations

from dataclasses import dataclass

from sims.actions import Submission, create_exercise, do_submit
from sims.codes import new_pseudonym
from sims.core.clock import PauseClock, StartClock, time_at
from sims.core.exercise import due, next_due
from sims.core.people import JoinParticipant, RemoveParticipant
from sims.core.scenario import Scenario
from sims.core.vocabulary import AnyCommand
from sims.folds import folded
from sims.models import Exercise
from sims.timekeeper import Timekeeper, wall_ms
from teams.models import Team

PLAYED_MS = 120_000
"""What has been played when the visitor comes: the story stands at two minutes past its beginning."""
REASON = "The demo begins here. Go on when you are ready."


@dataclass
class _Past:
    """A clock that is moved by hand, from `now` (wall milliseconds) on, towards the present."""

    now: int

    def read(self) -> int:
        return self.now


def open_demo(scenario: Scenario, digest: str, team: Team) -> Exercise:
    """Make the exercise, play its first two minutes as they would have gone by, each thing at its own time, and pause it."""
    past = _Past(wall_ms() - PLAYED_MS)
    timekeeper = Timekeeper(past.read, past.read)
    exercise = create_exercise(scenario, digest, team, at=past.now)
    starter = new_pseudonym()
    _submit(exercise.pk, timekeeper, "door", "demo:join", JoinParticipant(participant=starter, role="control"))
    _submit(exercise.pk, timekeeper, starter, "demo:start", StartClock())
    _play(exercise.pk, timekeeper, past, past.now + PLAYED_MS)
    _submit(exercise.pk, timekeeper, starter, "demo:pause", PauseClock(reason=REASON))
    _submit(exercise.pk, timekeeper, "door", "demo:leave", RemoveParticipant(participant=starter))
    return exercise


def _play(exercise_id: str, timekeeper: Timekeeper, past: _Past, until: int) -> None:
    """What the conductor would have done until then, one due thing after the other."""
    begun = past.now
    while True:
        with folded(exercise_id) as fold:
            now_due = due(fold.exercise, time_at(fold.exercise.clock, past.now))
            upcoming = next_due(fold.exercise)
        if now_due:
            do_submit(exercise_id, [Submission("conductor", each.key, each.command) for each in now_due], timekeeper)
        elif upcoming is None or begun + upcoming > until:
            break
        else:
            past.now = max(past.now + 1, begun + upcoming)
    past.now = until


def _submit(exercise_id: str, timekeeper: Timekeeper, actor: str, command_id: str, command: AnyCommand) -> None:
    (outcome,) = do_submit(exercise_id, [Submission(actor, command_id, command)], timekeeper)
    if isinstance(outcome, Exception):
        raise outcome
