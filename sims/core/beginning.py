"""When it began: the one place that says so, to the dial's rules, to the count of silence and to the simulated public."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
