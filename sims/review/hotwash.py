"""The hot wash of an exercise that has ended: computed from its log, once for each state of it."""

from __future__ import annotations

import json
import threading
from collections import OrderedDict

from sims.core.measures.hotwash import hotwash
from sims.core.rejections import Code, Rejected
from sims.folds import folded
from sims.roster import names_of

KEPT = 32
"""Hot washes kept in one process: after the end a log changes rarely, and everybody asks for the same."""

_made: OrderedDict[str, tuple[tuple[str, int, dict[str, str] | None], str]] = OrderedDict()
_lock = threading.Lock()


def hotwash_text(exercise_id: str) -> str:
    """The hot wash as JSON. Before ENDEX there is none: nothing is revealed while people play.

    It says people's names only where the recording was announced to do so.
    """
    with folded(exercise_id) as fold:
        if fold.exercise.clock.phase != "ended":
            raise Rejected(Code.WRONG_STATE, "The hot wash begins when the exercise has ended.")
        names = names_of(exercise_id) if fold.exercise.recording.names else None
        state = (fold.epoch, fold.seq, names)
        with _lock:
            kept = _made.get(exercise_id)
        if kept is not None and kept[0] == state:
            return kept[1]
        text = json.dumps(hotwash(fold.exercise, names), ensure_ascii=False)
    with _lock:
        _made[exercise_id] = (state, text)
        _made.move_to_end(exercise_id)
        if len(_made) > KEPT:
            _made.popitem(last=False)
    return text
