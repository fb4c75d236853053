"""What the team made of the day, for whoever asks: a worker finds it out, and the answer is kept by what it was found from.

It takes a worker seconds of a processor, in a process of its own: no room waits for it. What a person corrects afterwards makes
it another question, which is answered anew; the worker that is at the old one stops.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from sims.core.measures.difference import Difference, difference
from sims.core.rejections import Code, Rejected
from sims.folds import folded
from sims.models import Comparison
from sims.timekeeper import wall_ms

QUIET_MS = 15_000
"""Without a sign of life for so long, nobody is at work: a worker was killed, or the broker was away."""
TELL_MS = 400
"""Between two signs of life, each of which is a write."""


class _OutOfDate(Exception):  # noqa: N818  (it says what is wrong)
    """Something else is wanted by now."""


def comparison(exercise_id: str, ask: Callable[[str], None]) -> dict[str, Any]:
    """The answer, or how far it has come; `ask` is called when somebody must be told to begin. Before ENDEX there is none."""
    wished = _difference(exercise_id)
    key = wished.key
    row, _ = Comparison.objects.get_or_create(exercise_id=exercise_id)
    if row.key == key:
        return {"state": "ready"} | wished.report(json.loads(row.figures))
    now = wall_ms()
    if row.wanted != key or not row.at <= now < row.at + QUIET_MS:
        Comparison.objects.filter(pk=exercise_id).update(wanted=key, done=0, of=0, at=now)
        ask(exercise_id)
        return {"state": "working", "done": 0, "of": 0}
    return {"state": "working", "done": row.done, "of": row.of}


def compare(exercise_id: str) -> None:
    """Find out what is wanted of an exercise, and keep it. Safe to run twice, or on what nobody wants any more."""
    wished = _difference(exercise_id)
    rows = Comparison.objects.filter(pk=exercise_id, wanted=wished.key)
    if not rows.exclude(key=wished.key).exists():
        return
    try:
        figures = wished.measured(told=_telling(exercise_id, wished.key))
    except _OutOfDate:
        return
    rows.update(key=wished.key, figures=json.dumps(figures))


def _telling(exercise_id: str, key: str) -> Callable[[int, int], None]:
    """Writes down how far the work has come, not too often."""
    last = 0

    def tell(done: int, of: int) -> None:
        nonlocal last
        now = wall_ms()
        if last <= now < last + TELL_MS:
            return
        last = now
        if not Comparison.objects.filter(pk=exercise_id, wanted=key).update(done=done, of=of, at=now):
            raise _OutOfDate

    return tell


def _difference(exercise_id: str) -> Difference:
    with folded(exercise_id) as fold:
        if fold.exercise.clock.phase != "ended":
            raise Rejected(Code.WRONG_STATE, "What the team made of the day is worked out when the exercise has ended.")
        return difference(fold.exercise, fold.exercise.clock.anchor_t)
