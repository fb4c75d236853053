"""What came in against what was done about it: kinds of comment, and the median wait."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median_low

from sims.core.injects import InjectKind
from sims.core.measures.record import Incoming, Record

ROWS: tuple[tuple[str, frozenset[InjectKind]], ...] = (
    ("Someone in trouble", frozenset({"safety", "threat"})),
    ("Asks for help", frozenset({"question"})),
    ("Complains, with a point", frozenset({"complaint", "staff"})),
    ("Press", frozenset({"press"})),
    ("Says what is false", frozenset({"misinformation"})),
    ("Jokes and noise", frozenset({"joke", "troll", "fan", "spam", "news"})),
)
"""The kinds of a scenario, as a room talks about them."""

DEFINITION = (
    "Answered: in public, or to whoever wrote. Escalated: given to another role or raised in talk, and not answered. "
    "Ignored: neither. Times are medians."
)


@dataclass(frozen=True, slots=True)
class Cell:
    """How many, and the median wait in ms; None where nothing was waited for."""

    n: int
    wait: int | None = None


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """One kind of comment: all of them are answered, escalated or ignored."""

    title: str
    total: int
    answered: Cell
    escalated: Cell
    ignored: Cell


def matrix(record: Record) -> list[MatrixRow]:
    """The kinds that came in at all, gravest first."""
    rows = []
    for title, kinds in ROWS:
        items = [one for one in record.incoming if one.kind in kinds]
        if items:
            rows.append(_row(title, items))
    return rows


def _row(title: str, items: list[Incoming]) -> MatrixRow:
    answered = [one.answered - one.t for one in items if one.answered is not None]
    escalated = [one.raised - one.t for one in items if one.answered is None and one.raised is not None]
    ignored = len(items) - len(answered) - len(escalated)
    return MatrixRow(title, len(items), _cell(answered), _cell(escalated), Cell(ignored))


def _cell(waits: Iterable[int]) -> Cell:
    known = list(waits)
    return Cell(len(known), median_low(known) if known else None)
