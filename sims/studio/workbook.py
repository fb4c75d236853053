"""Opening a workbook that may be hostile: limits before anything is unpacked, no entities, no macros, no formulas run."""

from __future__ import annotations

import io
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import openpyxl
from defusedxml.common import DefusedXmlException
from openpyxl.utils import get_column_letter

from sims.core.scenario import Problem

LARGEST = 20_000_000
"""Bytes of the file, at most."""
LARGEST_UNPACKED = 50_000_000
"""Bytes of all its parts unpacked, at most."""
MOST_PARTS = 2_000
MOST_ROWS = 5_000
MOST_COLUMNS = 100
STEEPEST = 300
"""How many times its packed size a part may have; ordinary sheets have 5 to 30."""

_FORBIDDEN = {
    "vbaproject.bin": "It contains macros. Save it as an ordinary .xlsx workbook.",
    "externallinks/": "It refers to other workbooks. Copy the cells as values into a new workbook.",
    "connections.xml": "It fetches data from elsewhere. Copy the cells as values into a new workbook.",
    "activex/": "It contains controls that run code. Copy the cells as values into a new workbook.",
}


@dataclass(frozen=True, slots=True)
class Sheet:
    """The cells of one sheet by row number, empty rows left out. `lost` are the formula cells without a stored result."""

    name: str
    rows: dict[int, tuple[Any, ...]]
    lost: tuple[str, ...] = ()
    cut: bool = False


class RefusedError(Exception):
    """The file is not opened at all. The message says why and what to do."""


def open_workbook(raw: bytes) -> list[Sheet]:
    """The visible sheets of an XLSX file that have anything in them. Raises RefusedError."""
    _guard(raw)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)  # openpyxl tells of styles and filters it drops; no cell is lost
            return list(_sheets(raw))
    except DefusedXmlException as error:
        raise RefusedError("It contains XML that no spreadsheet program writes. It is not opened.") from error
    except (zipfile.BadZipFile, KeyError, ValueError, TypeError, SyntaxError, EOFError, AttributeError, IndexError) as error:
        # openpyxl has no error of its own for broken parts; these are what its readers let through.
        raise RefusedError(
            f"It is damaged or not a workbook ({error}). Open it in a spreadsheet program and save it again."
        ) from error


def refused(error: RefusedError) -> list[Problem]:
    """The refusal as the one problem of the file."""
    return [Problem("", f"This workbook cannot be read. {error}")]


def _guard(raw: bytes) -> None:
    if len(raw) > LARGEST:
        raise RefusedError(f"It has {len(raw):,} bytes; at most {LARGEST:,} are read.")
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            parts = archive.infolist()
            _guard_parts(parts)
            _guard_definitions(archive)
    except (zipfile.BadZipFile, zlib.error, ValueError, EOFError, NotImplementedError) as error:
        raise RefusedError(
            "It is damaged or cut short: its packed parts cannot be read. Copy or download it again, or save it again as .xlsx."
        ) from error


def _guard_parts(parts: list[zipfile.ZipInfo]) -> None:
    """Refuse by what the directory of the archive says, before anything is unpacked."""
    if len(parts) > MOST_PARTS:
        raise RefusedError(f"It has {len(parts):,} parts; at most {MOST_PARTS:,} are read.")
    if sum(part.file_size for part in parts) > LARGEST_UNPACKED:
        raise RefusedError(f"Unpacked it would be larger than {LARGEST_UNPACKED:,} bytes.")
    if _overlap(parts):
        raise RefusedError("Its parts overlap, as they never do in a saved workbook.")
    names = [part.filename.casefold() for part in parts]
    if len(set(names)) < len(names):
        raise RefusedError("Two of its parts have the same name.")
    for part, name in zip(parts, names, strict=True):
        _guard_part(part, name)


def _overlap(parts: list[zipfile.ZipInfo]) -> bool:
    places = sorted((part.header_offset, part.header_offset + 30 + part.compress_size) for part in parts)
    return any(start < end for (_, end), (start, _) in pairwise(places))


def _guard_definitions(archive: zipfile.ZipFile) -> None:
    """Refuse parts that define anything: openpyxl's parser would, too, but only as damage."""
    for part in archive.infolist():
        if part.filename.casefold().endswith((".xml", ".rels", ".vml")):
            content = archive.read(part)
            if content.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in content[:200]:
                raise RefusedError("A part of it is not written in UTF-8. Save it again in a spreadsheet program.")
            if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
                raise RefusedError("It defines entities, as no spreadsheet program does. It is not opened.")


def _guard_part(part: zipfile.ZipInfo, name: str) -> None:
    if name.startswith(("/", "\\")) or ".." in name.replace("\\", "/").split("/"):
        raise RefusedError("A part of it points outside the file.")
    if part.flag_bits & 1:
        raise RefusedError("It is protected with a password. Save it without one.")
    if part.file_size > 1_000_000 and part.file_size > STEEPEST * max(part.compress_size, 1):
        raise RefusedError("A part of it is packed far too tightly to be a spreadsheet.")
    for mark, why in _FORBIDDEN.items():
        if mark in name:
            raise RefusedError(why)


def _sheets(raw: bytes) -> Iterator[Sheet]:
    # Two looks at the file: the stored results, and where there are formulas. Neither evaluates anything.
    stored = openpyxl.load_workbook(io.BytesIO(raw), read_only=True, data_only=True, keep_links=False)
    written = openpyxl.load_workbook(io.BytesIO(raw), read_only=True, data_only=False, keep_links=False)
    try:
        for sheet in stored.worksheets:
            if sheet.sheet_state == "visible":
                found = _cells(sheet)
                if found:
                    lost = _lost(written[sheet.title], found)
                    yield Sheet(sheet.title, found, lost, cut=max(found) >= MOST_ROWS)
    finally:
        stored.close()
        written.close()


def _rows(sheet: Any) -> Iterator[tuple[int, tuple[Any, ...]]]:
    # The size that a sheet declares may be wrong or a million columns; only what is there counts.
    sheet.reset_dimensions()
    return enumerate(sheet.iter_rows(max_row=MOST_ROWS, max_col=MOST_COLUMNS, values_only=True), start=1)


def _cells(sheet: Any) -> dict[int, tuple[Any, ...]]:
    return {number: row for number, row in _rows(sheet) if any(_filled(cell) for cell in row)}


def _filled(cell: Any) -> bool:
    return cell is not None and not (isinstance(cell, str) and not cell.strip())


def _lost(sheet: Any, stored: dict[int, tuple[Any, ...]]) -> tuple[str, ...]:
    """Formula cells that the program which wrote the file never calculated."""
    lost = []
    for number, row in _rows(sheet):
        results = stored.get(number, ())
        for column, cell in enumerate(row):
            formula = isinstance(cell, str) and cell.startswith("=")
            if formula and (column >= len(results) or results[column] is None):
                lost.append(f"{get_column_letter(column + 1)}{number}")
    return tuple(lost)
