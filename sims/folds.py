"""The states of exercises, folded once in each process and kept as long as they are used."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from sims import log
from sims.core.envelope import Fact
from sims.core.exercise import Exercise, reduce
from sims.core.vocabulary import UnknownTag, decode
from sims.readiness import note_newer_log

KEPT = 64


@dataclass(slots=True)
class Folded:
    """A log folded up to `seq`. Holders of `lock` may read it and take it further; nobody else touches it."""

    exercise_id: str
    epoch: str = ""
    exercise: Exercise = field(default_factory=Exercise)
    seq: int = 0
    lock: threading.RLock = field(default_factory=threading.RLock)

    def forget(self) -> None:
        """Start again from nothing: what was folded may not be what was stored."""
        self.exercise, self.seq, self.epoch = Exercise(), 0, ""

    def catch_up(self, head: log.HeadRow) -> None:
        """Fold what was appended since. Raises `UnknownTag` for a log written by a newer version."""
        if self.epoch != head.epoch:
            self.forget()
            self.epoch = head.epoch
        while self.seq < head.seq:
            for row in log.read_after(self.exercise_id, self.seq):
                reduce(self.exercise, self._decoded(row.wire))
                self.seq = row.seq

    def _decoded(self, wire: str) -> Fact:
        try:
            return decode(wire)
        except UnknownTag:
            note_newer_log(self.exercise_id)
            raise


_folds: OrderedDict[str, Folded] = OrderedDict()
_folds_lock = threading.Lock()


def fold_of(exercise_id: str) -> Folded:
    """The process's one fold of an exercise, not caught up and not locked. The least used one makes room."""
    with _folds_lock:
        folded = _folds.setdefault(exercise_id, Folded(exercise_id))
        _folds.move_to_end(exercise_id)
        if len(_folds) > KEPT:
            _folds.popitem(last=False)
        return folded


@contextmanager
def folded(exercise_id: str) -> Iterator[Folded]:
    """The exercise as the log has it now, to be read while the block lasts. Raises `NoSuchLog`."""
    fold = fold_of(exercise_id)
    with fold.lock:
        try:
            fold.catch_up(log.head(exercise_id))
        except Exception:
            fold.forget()
            raise
        yield fold
