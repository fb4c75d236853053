"""When it began: the one place that says so, to the dial's rules, to the count of silence and to the simulated public."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sims.core.accounts import speaks_for_the_team

if TYPE_CHECKING:
    from sims.core.exercise import Exercise
    from sims.core.injects import Inject


def starts_it(inject: Inject) -> bool:
    """Whether the scenario marks this as what starts it all."""
    return "trigger" in inject.marks


def began(exercise: Exercise) -> int | None:
    """Exercise time (ms) at which what starts it all went out; None before that, or where nothing is marked as that."""
    out = (inject.release.t for inject in exercise.injects.injects.values() if inject.release is not None and starts_it(inject))
    return min(out, default=None)


def is_marked(exercise: Exercise) -> bool:
    """Whether the scenario says what starts it all. Where it does not, the public takes the first thing that everybody sees."""
    return any(starts_it(inject) for inject in exercise.injects.injects.values())


def is_passed_on(exercise: Exercise) -> bool:
    """Whether, by the plan, an account of the team's own shares what starts it all: then that is what the public minds, whoever
    at the organisation does it first, and before that there is nothing to be minded."""
    starts = {inject.key for inject in exercise.injects.injects.values() if starts_it(inject)}
    return any(inject.repost_of in starts and _is_the_teams(exercise, inject) for inject in exercise.injects.injects.values())


def _is_the_teams(exercise: Exercise, inject: Inject) -> bool:
    persona = exercise.personas.personas.get(inject.persona or "")
    return speaks_for_the_team(exercise, inject.account or (persona and persona.account) or "")
