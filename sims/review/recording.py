"""Recordings: the merged stream of one viewer, as it was stored, sent and hashed."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from sims import log
from sims.core.envelope import ALL
from sims.core.people import audiences_of
from sims.folds import folded
from sims.tail import cut_of


def audiences_named(exercise_id: str, view: str) -> frozenset[str] | None:
    """What a view holds by its name: `all`, `control`, `evaluator`, `observer`, or `seat:KEY` for the holder of a seat.

    None for a word that names no view of this exercise.
    """
    with folded(exercise_id) as fold:
        people = fold.exercise.people
        if view == ALL:
            return frozenset({ALL})
        if view in ("control", "evaluator", "observer"):
            return audiences_of(people, view, None)
        seat = view.removeprefix("seat:")
        return audiences_of(people, "player", seat) if view.startswith("seat:") and seat in people.seats else None


def lines(exercise_id: str, audiences: Collection[str]) -> Iterator[str]:
    """The items that these audiences hold, in order, as they are sent: with control's, each in its wrapper."""
    held = frozenset(audiences)
    for row in log.read_all(exercise_id, held):
        yield from cut_of((row,), held, items=1, size=0, end=row.seq).items
