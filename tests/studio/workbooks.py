"""Small workbooks, written by the tests themselves."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Sequence
from typing import Any

import openpyxl

from sims.core.scenario import Problem, Scenario
from sims.studio.spreadsheet import Imported, read_spreadsheet

HEADER = ("Time", "From", "To", "Message")


def workbook(rows: Sequence[Sequence[Any]], *, change: Callable[[Any], None] | None = None) -> bytes:
    """The bytes of a workbook whose one sheet has these rows; `change` may do more to the workbook before it is saved."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(list(row))
    if change is not None:
        change(book)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def with_part(raw: bytes, name: str, content: bytes) -> bytes:
    """The same workbook with one part put in or replaced."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            if part.filename != name:
                new.writestr(part.filename, old.read(part))
        new.writestr(name, content)
    return out.getvalue()


def imported(rows: Sequence[Sequence[Any]], name: str = "plan") -> Imported:
    """What comes of these rows, which must be right."""
    result = read_spreadsheet(workbook(rows), name)
    assert isinstance(result, Imported), [str(problem) for problem in result]
    return result


def scenario(rows: Sequence[Sequence[Any]]) -> Scenario:
    """The scenario that these rows become."""
    return imported(rows).scenario


def problems(rows: Sequence[Sequence[Any]]) -> list[Problem]:
    """What is wrong with these rows, something of which must be."""
    result = read_spreadsheet(workbook(rows), "plan")
    assert isinstance(result, list), "nothing was found wrong"
    return result
