"""The hot wash of an exercise that has ended: computed from its log, once for each state of it and each kind of viewer."""

from __future__ import annotations

import json
import threading
from collections import OrderedDict
from collections.abc import Iterator
from heapq import merge

from sims import log
from sims.core.envelope import CONTROL, TEAM
from sims.core.exercise import Exercise, reduce
from sims.core.measures.hotwash import hotwash
from sims.core.rejections import Code, Rejected
from sims.core.vocabulary import decode
from sims.folds import folded
from sims.roster import names_of

KEPT = 64
"""Hot washes kept in one process: after the end a log changes rarely, and those who hold the same ask for the same."""
OF_THE_TEAM = ("act.noted", "text.read", "reading.corrected")
"""What the team itself did and said in public, as the log calls it: after the end whoever holds the team's stream may know it."""

_Place = tuple[str, frozenset[str]]
_State = tuple[str, int, dict[str, str] | None]
_made: OrderedDict[_Place, tuple[_State, str]] = OrderedDict()
_lock = threading.Lock()


def hotwash_text(exercise_id: str, audiences: frozenset[str]) -> str:
    """The hot wash as JSON, for whoever holds these audiences. Before ENDEX there is none.

    It is made of what they hold and of what the team did in public: the plan, and what follows from it, is in it as soon as
    they hold control's stream, by their role or by the review. People's names are in it only where the recording says so.
    """
    with folded(exercise_id) as fold:
        if fold.exercise.clock.phase != "ended":
            raise Rejected(Code.WRONG_STATE, "The hot wash begins when the exercise has ended.")
        names = names_of(exercise_id) if fold.exercise.recording.names else None
        place, state = (exercise_id, audiences), (fold.epoch, fold.seq, names)
        with _lock:
            kept = _made.get(place)
        if kept is not None and kept[0] == state:
            return kept[1]
        if CONTROL in audiences:
            text = json.dumps(hotwash(fold.exercise, names), ensure_ascii=False)
        else:
            text = json.dumps(hotwash(_as_held(exercise_id, audiences), names, audiences), ensure_ascii=False)
    with _lock:
        _made[place] = (state, text)
        _made.move_to_end(place)
        if len(_made) > KEPT:
            _made.popitem(last=False)
    return text


def _as_held(exercise_id: str, audiences: frozenset[str]) -> Exercise:
    """The exercise as far as a viewer holds it, with what the team did in public."""
    exercise = Exercise()
    for row in _rows(exercise_id, audiences):
        reduce(exercise, decode(row.wire))
    return exercise


def _rows(exercise_id: str, audiences: frozenset[str]) -> Iterator[log.LogRow]:
    types = OF_THE_TEAM if TEAM in audiences else ()
    acts = log.read_types(exercise_id, types, log.head(exercise_id).seq) if types else []
    return merge(log.read_all(exercise_id, sorted(audiences)), acts, key=lambda row: row.seq)
