"""The end of one exercise's log, as one process has read it: recent rows, and the fold of who holds what and of the clock."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import get_args

from sims import log
from sims.core import clock as clocks
from sims.core import people as peoples
from sims.core.clock import Clock
from sims.core.people import MOVES_PEOPLE, People, audiences_of
from sims.core.vocabulary import decode
from sims.limits import Limits
from sims.log import LogRow

_CLOCK_TYPES = frozenset(event.model_fields["type"].default for event in get_args(clocks.Events))
FOLDED_TYPES = MOVES_PEOPLE | _CLOCK_TYPES
"""What a process that only delivers parses; everything else goes by as it is stored."""


@dataclass(frozen=True, slots=True)
class Viewer:
    """A participant at one point of the log: who they are and which audiences they hold."""

    participant: str
    role: str
    seat: str | None
    audiences: frozenset[str]


@dataclass(frozen=True, slots=True)
class Cut:
    """Items of some audiences after one position, up to the position `to`, ready to be joined into a frame."""

    items: tuple[str, ...]
    size: int
    to: int


@dataclass(slots=True)
class Tail:
    """Rows `first..seq` without a gap, and the fold of people and clock up to `seq`."""

    epoch: str
    seq: int = 0
    heads: dict[str, int] = field(default_factory=dict)
    people: People = field(default_factory=People)
    clock: Clock = field(default_factory=Clock)
    rows: list[LogRow] = field(default_factory=list)
    size: int = 0

    @property
    def first(self) -> int:
        """The position behind which rows are at hand."""
        return self.seq - len(self.rows)

    def viewer(self, participant: str) -> Viewer | None:
        """Who this is now; None for somebody who is not in the exercise, or not any more."""
        person = self.people.participants.get(participant)
        if person is None or person.removed is not None:
            return None
        return Viewer(person.id, person.role, person.seat, audiences_of(self.people, person.role, person.seat))

    def take(self, rows: Iterable[LogRow], limits: Limits) -> bool:
        """Go on with the rows that follow. Returns whether people moved. Raises `Broken` if a row is missing."""
        moved = False
        for row in rows:
            if row.seq != self.seq + 1:
                raise Broken(f"row {row.seq} follows row {self.seq}")
            self.seq = row.seq
            self.heads[row.audience] = row.n
            self.rows.append(row)
            self.size += len(row.wire)
            moved = self.fold(row) or moved
        self._forget(limits)
        return moved

    def fold(self, row: LogRow) -> bool:
        """Take from a row what the tail itself must know. Returns whether people moved."""
        if row.type in FOLDED_TYPES:
            fact = decode(row.wire)
            if isinstance(fact.event, clocks.Events):
                clocks.reduce(self.clock, fact, fact.event)
            elif isinstance(fact.event, peoples.Events):
                peoples.reduce(self.people, fact, fact.event)
        return row.type in MOVES_PEOPLE

    def _forget(self, limits: Limits) -> None:
        extra = 0
        while len(self.rows) - extra > limits.tail_rows or self.size > limits.tail_bytes:
            self.size -= len(self.rows[extra].wire)
            extra += 1
        del self.rows[:extra]

    def after(self, position: int, audiences: frozenset[str], items: int, size: int) -> Cut:
        """What these audiences hold after `position`, which must not lie before `first`: at most `items` and `size` bytes."""
        return cut_of(self.rows[position - self.first :], audiences, items, size, self.seq)


class Broken(Exception):  # noqa: N818  (it says what is wrong)
    """What was read does not follow what was read before."""


def cut_of(rows: Sequence[LogRow], audiences: frozenset[str], items: int, size: int, end: int) -> Cut:
    """The items of these audiences among `rows`, as many as fit; one is taken however large. Up to `end` if all fit."""
    taken: list[str] = []
    total, to = 0, end
    for row in rows:
        if row.audience not in audiences:
            continue
        item = _wrapped(row) if "control" in audiences else row.wire
        weight = _weight(item)
        if taken and (len(taken) >= items or total + weight > size):
            to = row.seq - 1
            break
        taken.append(item)
        total += weight
    return Cut(tuple(taken), total, to)


def _weight(item: str) -> int:
    return len(item) if item.isascii() else len(item.encode())


def _wrapped(row: LogRow) -> str:
    """For control: with the place in the whole log, and who caused it by which command."""
    return f'{{"seq":{row.seq},"actor":{json.dumps(row.actor)},"command":{json.dumps(row.command)},"item":{row.wire}}}'


def load(exercise_id: str, limits: Limits) -> Tail:
    """The tail of a log, read from the database. Raises `NoSuchLog`."""
    head = log.head(exercise_id)
    tail = Tail(head.epoch, heads=dict(head.heads))
    start = max(0, head.seq - log.PAGE)
    for row in log.read_types(exercise_id, FOLDED_TYPES, start):
        tail.fold(row)
    tail.seq = start
    tail.take(log.read_after(exercise_id, start, log.PAGE), limits)
    return tail
