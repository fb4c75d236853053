"""The rows of an MSEL sheet, read one by one: what each says, or why it cannot be used."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from openpyxl.utils.cell import coordinate_to_tuple

from sims.core.scenario import Problem
from sims.core.scenario.problems import shortened

from .cells import Moment, is_countdown, read_moment, read_text
from .columns import BODIES, Columns
from .workbook import Sheet

_TEXTS = ("number", "sender", "to", "channel", "kind", "subject", "text", "description", "title", "expected", "objective", "note")
_STAND_IN = "…"
"""For a text that could not be read, so that it is not reported as missing, too."""


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the sheet that is an inject: its row number, its moment, and its cells as text by field."""

    row: int
    moment: Moment
    cells: dict[str, str]
    pictures: tuple[str, ...] = ()

    def __getitem__(self, name: str) -> str:
        return self.cells.get(name, "")

    @property
    def countdown(self) -> bool:
        """Whether the row shows a countdown and is not a message."""
        return is_countdown(self["kind"]) or is_countdown(self["channel"])

    @property
    def body(self) -> tuple[str, str]:
        """What the recipients read, and the field that it was taken from."""
        return next(((self[name], name) for name in BODIES if self[name]), ("", ""))


@dataclass
class Reading:
    """What came of a sheet's rows."""

    lines: list[Line]
    problems: list[Problem]
    warnings: list[Problem]


def read_lines(sheet: Sheet, columns: Columns) -> Reading:
    """Every row below the header: lines, the problems of cells that cannot be used, warnings about rows left out.

    A row with such cells becomes a line all the same, with something harmless in their place: so that whatever else is
    wrong with it is found, too, before anybody has to try again.
    """
    reading = Reading([], [], [])
    lost = {row: tuple(cells) for row, cells in groupby(sorted(sheet.lost, key=_row_of), _row_of) if row > columns.row}
    for number, row in sheet.rows.items():
        if number > columns.row:
            _read(number, row, columns, lost.pop(number, ()), reading)
    for number, cells in lost.items():  # rows with nothing in them but such formulas
        reading.problems += _without_result(number, cells)
    if sheet.cut:
        reading.problems.append(Problem("", f"The sheet has more than {max(sheet.rows)} rows; split it."))
    return reading


def _row_of(cell: str) -> int:
    return int("".join(filter(str.isdigit, cell)))


def _without_result(number: int, cells: tuple[str, ...]) -> list[Problem]:
    how = "holds a formula without a stored result. Open the file in a spreadsheet program and save it."
    return [Problem("", f"Cell {cell} {how}", number) for cell in cells]


def _read(number: int, row: tuple[Any, ...], columns: Columns, lost: tuple[str, ...], reading: Reading) -> None:
    cells, broken = _texts(row, columns)
    reading.problems += [Problem(name, message, number) for name, message in broken]
    reading.problems += _without_result(number, lost)
    unread = {name for name, _ in broken} | _fields_at(lost, columns)
    said = [text for name, text in cells.items() if name != "number" and text and name not in unread]
    time, minutes = _time_cell(row, columns)
    left_out = None if unread else _left_out(said, cells, columns, time)
    if left_out is not None:
        reading.warnings += [Problem("", message, number) for message in left_out]
        return
    if not said and time is None and not broken:
        return  # a formula somewhere in a row without anything else
    moment = Moment(offset=0)
    try:
        if not unread & {"time", "offset"}:
            moment = _dated(read_moment(time, minutes=minutes), columns.cell(row, "date"))
    except ValueError as error:
        reading.problems.append(Problem("time", str(error), number))
    cells |= {name: _STAND_IN if name in BODIES else "" for name in unread}
    reading.lines.append(Line(number, moment, cells, _pictures(row, columns)))


def _left_out(said: list[str], cells: dict[str, str], columns: Columns, time: Any) -> list[str] | None:
    """What to say of a row that is no inject: nothing of an empty one. None for a row that is to be one."""
    if not said:
        return ["The row has a time and nothing else; it was left out."] if time is not None else []
    if time is None and (len(said) == 1 or _repeated_header(cells, columns)):
        return [f"“{shortened(said[0])}” has no time and looks like a heading; it was left out."]
    return None


def _fields_at(cells: tuple[str, ...], columns: Columns) -> set[str]:
    places = {coordinate_to_tuple(cell)[1] - 1 for cell in cells}
    return {name for name, place in columns.places.items() if place in places}


def _texts(row: tuple[Any, ...], columns: Columns) -> tuple[dict[str, str], list[tuple[str, str]]]:
    cells: dict[str, str] = {}
    broken: list[tuple[str, str]] = []
    for name in _TEXTS:
        try:
            cells[name] = read_text(columns.cell(row, name))
        except ValueError as error:
            broken.append((name, str(error)))
    return cells, broken


def _time_cell(row: tuple[Any, ...], columns: Columns) -> tuple[Any, bool]:
    """The cell that says when, and whether it counts from the start; the clock column goes before the offset column."""
    for name in ("time", "offset"):
        cell = columns.cell(row, name)
        if cell is not None and not (isinstance(cell, str) and not cell.strip()):
            return cell, name == "offset"
    return None, False


def _repeated_header(cells: dict[str, str], columns: Columns) -> bool:
    return all(text in ("", columns.names.get(name)) for name, text in cells.items())


def _dated(moment: Moment, cell: Any) -> Moment:
    """A clock time with the day from the date column, where there is one that says a day."""
    day = getattr(cell, "date", None)
    if moment.clock is None or moment.day is not None or day is None:
        return moment
    return Moment(clock=moment.clock, day=day())


def _pictures(row: tuple[Any, ...], columns: Columns) -> tuple[str, ...]:
    texts: Iterator[str] = (str(row[place]).strip() for place in columns.pictures if place < len(row) and row[place] is not None)
    return tuple(line.strip() for text in texts for line in text.splitlines() if line.strip())
