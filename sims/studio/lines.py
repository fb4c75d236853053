"""The rows of an MSEL sheet, read one by one: what each says, or why it cannot be used."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sims.core.scenario import Problem
from sims.core.scenario.problems import shortened

from .cells import Moment, is_countdown, read_moment, read_text
from .columns import Columns
from .workbook import Sheet

_TEXTS = ("number", "sender", "to", "channel", "kind", "subject", "text", "description", "title", "expected", "objective", "note")


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
        return next(((self[name], name) for name in ("text", "description", "subject", "title") if self[name]), ("", ""))


@dataclass
class Reading:
    """What came of a sheet's rows."""

    lines: list[Line]
    problems: list[Problem]
    warnings: list[Problem]


def read_lines(sheet: Sheet, columns: Columns) -> Reading:
    """Every row below the header: lines, the problems of rows that cannot be used, warnings about rows left out."""
    reading = Reading([], [], [])
    lost = {cell: _row_of(cell) for cell in sheet.lost if _row_of(cell) > columns.row}
    for number, row in sheet.rows.items():
        if number > columns.row and number not in lost.values():
            _read(number, row, columns, reading)
    reading.problems += [
        Problem(
            "", f"Cell {cell} holds a formula without a stored result. Open the file in a spreadsheet program and save it.", row
        )
        for cell, row in lost.items()
    ]
    if sheet.cut:
        reading.problems.append(Problem("", f"The sheet has more than {max(sheet.rows)} rows; split it."))
    return reading


def _row_of(cell: str) -> int:
    return int("".join(filter(str.isdigit, cell)))


def _read(number: int, row: tuple[Any, ...], columns: Columns, reading: Reading) -> None:
    cells, broken = _texts(row, columns)
    if broken:
        reading.problems += [Problem(name, message, number) for name, message in broken]
        return
    said = [text for name, text in cells.items() if name != "number" and text]
    if not said:
        if _time_cell(row, columns)[0] is not None:
            reading.warnings.append(Problem("", "The row has a time and nothing else; it was left out.", number))
        return
    time, minutes = _time_cell(row, columns)
    if time is None and (len(said) == 1 or _repeated_header(cells, columns)):
        reading.warnings.append(
            Problem("", f"“{shortened(said[0])}” has no time and looks like a heading; it was left out.", number)
        )
        return
    try:
        moment = _dated(read_moment(time, minutes=minutes), columns.cell(row, "date"))
    except ValueError as error:
        reading.problems.append(Problem("time", str(error), number))
        return
    reading.lines.append(Line(number, moment, cells, _pictures(row, columns)))


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
