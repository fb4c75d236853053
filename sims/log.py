"""The log: the only code that touches event rows. Append under the head row's lock, read the tail, fold, verify.

Reads are plain and outside transactions. Writers hold the head row from `locked` on: on PostgreSQL by SELECT ... FOR UPDATE, on
SQLite because every transaction begins IMMEDIATE. So commit order is log order, and a reader of the tail never skips.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from django.db import connection

from sims.chain import GENESIS, digest_of, link_of
from sims.core.envelope import Fact, encode
from sims.core.erasure import erased_form
from sims.core.vocabulary import UnknownTag
from sims.models import Head, Row

PAGE = 512
_ROW_COLUMNS = "seq, audience, n, t, at, type, wire, actor, command"
_INSERT = (
    "INSERT INTO sims_row (exercise_id, seq, audience, n, t, at, type, wire, actor, command, salt, digest, link, erased) "
    "VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)"
)


@dataclass(frozen=True, slots=True)
class LogRow:
    """One stored event. `wire` is the item as its readers get it; `seq`, `actor` and `command` are for control only."""

    seq: int
    audience: str
    n: int
    t: int
    at: int
    type: str
    wire: str
    actor: str
    command: str


@dataclass(frozen=True, slots=True)
class HeadRow:
    """Where a log stands: `heads` is {audience: last n}, `t` and `at` are those of the last event."""

    epoch: str
    seq: int
    heads: dict[str, int]
    link: str
    t: int
    at: int
    phase: str


@dataclass(frozen=True, slots=True)
class Stamped:
    """A fact with who caused it by which command: what `append` takes."""

    fact: Fact
    actor: str
    command: str


class NoSuchLog(Exception):  # noqa: N818  (it says what is wrong)
    """There is no exercise of this id."""


def _head_from(values: Sequence[Any]) -> HeadRow:
    epoch, seq, heads, link, t, at, phase = values
    return HeadRow(epoch, seq, json.loads(heads), link, t, at, phase)


_HEAD_COLUMNS = "epoch, seq, heads, link, t, at, phase"


def head(exercise_id: str) -> HeadRow:
    """Where the log stands now. Raises `NoSuchLog`."""
    return _read_head(exercise_id, "")


def locked_head(exercise_id: str) -> HeadRow:
    """As `head`, and nobody else writes until the transaction, which must be open, ends."""
    return _read_head(exercise_id, " FOR UPDATE" if connection.features.has_select_for_update else "")


def _read_head(exercise_id: str, suffix: str) -> HeadRow:
    with connection.cursor() as cursor:
        query = f"SELECT {_HEAD_COLUMNS} FROM sims_head WHERE exercise_id = %s{suffix}"  # noqa: S608  (constants only)
        cursor.execute(query, [exercise_id])
        values = cursor.fetchone()
    if values is None:
        raise NoSuchLog(exercise_id)
    return _head_from(values)


def heads_of(exercise_ids: Collection[str]) -> dict[str, HeadRow]:
    """Where several logs stand, in one query. Exercises that are gone are left out."""
    if not exercise_ids:
        return {}
    marks = ", ".join(["%s"] * len(exercise_ids))
    query = f"SELECT exercise_id, {_HEAD_COLUMNS} FROM sims_head WHERE exercise_id IN ({marks})"  # noqa: S608  (placeholders only)
    with connection.cursor() as cursor:
        cursor.execute(query, list(exercise_ids))
        return {values[0]: _head_from(values[1:]) for values in cursor.fetchall()}


def running() -> list[str]:
    """The exercises whose clock runs."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT exercise_id FROM sims_head WHERE phase = %s ORDER BY exercise_id", ["running"])
        return [values[0] for values in cursor.fetchall()]


def read_after(exercise_id: str, seq: int, limit: int = PAGE, audiences: Collection[str] | None = None) -> list[LogRow]:
    """Up to `limit` rows that follow `seq`, in order; only those of `audiences`, if given."""
    if audiences is not None and not audiences:
        return []
    where = ""
    values: list[Any] = [exercise_id, seq]
    if audiences is not None:
        where = f" AND audience IN ({', '.join(['%s'] * len(audiences))})"
        values.extend(audiences)
    query = f"SELECT {_ROW_COLUMNS} FROM sims_row WHERE exercise_id = %s AND seq > %s{where} ORDER BY seq LIMIT %s"  # noqa: S608  (placeholders only)
    with connection.cursor() as cursor:
        cursor.execute(query, [*values, limit])
        return [LogRow(*row) for row in cursor.fetchall()]


def announcements() -> dict[str, str]:
    """For each exercise that says what is recorded, the item that said so last. The index has the type as it stands here."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT exercise_id, wire FROM sims_row WHERE type = 'recording.announced' ORDER BY exercise_id, seq")
        return dict(cursor.fetchall())


def tells(exercise_id: str, words: str, audiences: Collection[str]) -> bool:
    """Whether these words, which hold no `%`, `_` or backslash, stand in an event of one of these audiences."""
    if not audiences:
        return False
    marks = ", ".join(["%s"] * len(audiences))
    query = f"SELECT 1 FROM sims_row WHERE exercise_id = %s AND audience IN ({marks}) AND wire LIKE %s LIMIT 1"  # noqa: S608  (placeholders only)
    with connection.cursor() as cursor:
        cursor.execute(query, [exercise_id, *audiences, f"%{words}%"])
        return cursor.fetchone() is not None


def read_types(exercise_id: str, types: Collection[str], up_to: int) -> list[LogRow]:
    """The rows of some event types up to the position `up_to`, in order."""
    marks = ", ".join(["%s"] * len(types))
    query = f"SELECT {_ROW_COLUMNS} FROM sims_row WHERE exercise_id = %s AND seq <= %s AND type IN ({marks}) ORDER BY seq"  # noqa: S608  (placeholders only)
    with connection.cursor() as cursor:
        cursor.execute(query, [exercise_id, up_to, *types])
        return [LogRow(*row) for row in cursor.fetchall()]


def read_all(exercise_id: str, audiences: Collection[str] | None = None) -> Iterator[LogRow]:
    """The whole log, or what a viewer holds of it, page by page up to where it stood when the reading began."""
    last = head(exercise_id).seq
    seq = 0
    while page := read_after(exercise_id, seq, PAGE, audiences):
        for row in page:
            if row.seq > last:
                return
            yield row
        seq = page[-1].seq


def seq_of_cut(exercise_id: str, after: dict[str, int], audiences: Collection[str]) -> int | None:
    """The position of a viewer's cut ({audience: last n folded}); None when it is not a prefix of their merged stream.

    It is one when, up to the latest row that the cut names, no stream goes on past what the cut says of it.
    """
    if not set(after) <= set(audiences):
        return None
    wanted = {(audience, after.get(audience, 0) + step) for audience in audiences for step in (0, 1)}
    seqs = _seqs(exercise_id, [name for name in wanted if name[1] > 0])
    named = [seqs.get((audience, n)) for audience, n in after.items() if n > 0]
    if any(seq is None for seq in named):
        return None
    cut = max((seq for seq in named if seq is not None), default=0)
    beyond = (seqs.get((audience, after.get(audience, 0) + 1)) for audience in audiences)
    return None if any(seq is not None and seq <= cut for seq in beyond) else cut


def _seqs(exercise_id: str, names: Sequence[tuple[str, int]]) -> dict[tuple[str, int], int]:
    if not names:
        return {}
    either = " OR ".join(["(audience = %s AND n = %s)"] * len(names))
    values = [value for name in names for value in name]
    query = f"SELECT audience, n, seq FROM sims_row WHERE exercise_id = %s AND ({either})"  # noqa: S608  (placeholders only)
    with connection.cursor() as cursor:
        cursor.execute(query, [exercise_id, *values])
        return {(audience, n): seq for audience, n, seq in cursor.fetchall()}


def append(exercise_id: str, before: HeadRow, stamped: Sequence[Stamped], heads: dict[str, int], phase: str) -> HeadRow:
    """Add facts behind `before` and move the head, once for all of them. The head row must be locked by this transaction."""
    link, seq, values = before.link or GENESIS, before.seq, []
    for item in stamped:
        fact, seq = item.fact, seq + 1
        wire, salt = encode(fact), secrets.token_hex(16)
        digest = digest_of(salt, wire)
        link = link_of(link, seq, fact.audience, fact.n, fact.at, fact.t, item.actor, item.command, digest)
        tag = type(fact.event).model_fields["type"].default
        place = (exercise_id, seq, fact.audience, fact.n, fact.t, fact.at, tag)
        values.append((*place, wire, item.actor, item.command, salt, digest, link, False))
    last = stamped[-1].fact
    after = HeadRow(before.epoch, seq, dict(heads), link, last.t, last.at, phase)
    with connection.cursor() as cursor:
        cursor.executemany(_INSERT, values)
        cursor.execute(
            "UPDATE sims_head SET seq = %s, heads = %s, link = %s, t = %s, at = %s, phase = %s WHERE exercise_id = %s",
            [after.seq, json.dumps(after.heads), after.link, after.t, after.at, after.phase, exercise_id],
        )
    return after


def open_log(exercise_id: str, epoch: str) -> HeadRow:
    """An empty log for an exercise that has none."""
    Head.objects.create(exercise_id=exercise_id, epoch=epoch)
    return HeadRow(epoch, 0, {}, GENESIS, 0, 0, "draft")


@dataclass(frozen=True, slots=True)
class Verdict:
    """What `verify` found: how many rows hold, how many of them are erased, and the first that does not hold, with the reason."""

    ok: bool
    rows: int
    erased: int
    first_bad_seq: int | None = None
    reason: str = ""


def verify(exercise_id: str) -> Verdict:
    """Check the whole chain: no row changed, missing, added, moved or renumbered, and the head stands where the chain ends."""
    rows = Row.objects.filter(exercise_id=exercise_id).order_by("seq").iterator(chunk_size=PAGE)
    return check_chain(rows, head(exercise_id))


def check_chain(rows: Iterable[Row], head_row: HeadRow) -> Verdict:
    """As `verify`, over given rows."""
    link, count, erased = GENESIS, 0, 0
    counted: dict[str, int] = {}
    for row in rows:
        problem = _problem(row, link, count + 1, counted.get(row.audience, 0) + 1)
        if problem:
            return Verdict(False, count, erased, row.seq, problem)
        link, count, erased = row.link, count + 1, erased + row.erased
        counted[row.audience] = row.n
    if (head_row.seq, head_row.link, head_row.heads) != (count, link, counted):
        return Verdict(False, count, erased, count + 1, "the log ends before its head does, or the head was changed")
    return Verdict(True, count, erased)


def _problem(row: Row, link: str, seq: int, n: int) -> str:
    if row.seq != seq:
        return f"row {seq} is missing"
    if row.n != n:
        return f"{row.audience}:{n} is missing"
    if row.erased and not _holds_no_words(row):
        return "it is marked as erased and has words in it"
    if not row.erased and row.digest != digest_of(row.salt, row.wire):
        return "its text was changed"
    if row.link != link_of(link, row.seq, row.audience, row.n, row.at, row.t, row.actor, row.command, row.digest):
        return "its place, its time or its author was changed"
    return _disagreement(row)


def _holds_no_words(row: Row) -> bool:
    """Nothing vouches for the text of an erased row any more: so it must have none, or its mark would cover any change."""
    try:
        return not row.salt and row.wire == erased_form(row.wire)
    except (UnknownTag, ValueError, LookupError, TypeError, AttributeError):
        return False


def _disagreement(row: Row) -> str:
    """The columns are copies of what stands in the text: a copy that says otherwise was changed."""
    item = json.loads(row.wire)
    said = (item["audience"], item["n"], item["t"], item["at"], item["type"])
    return "" if said == (row.audience, row.n, row.t, row.at, row.type) else "its columns disagree with its text"
