"""Scenario files of any form that can come in, told apart by what is in them and not by their names."""

from __future__ import annotations

from pathlib import PurePath

from sims.core.scenario import Problem, Scenario, remarks

from .spreadsheet import Imported, read_spreadsheet
from .yaml_file import read_yaml

_ZIP = b"PK\x03\x04"
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"


def read_file(raw: bytes, name: str) -> Imported | list[Problem]:
    """A scenario out of a YAML file or an XLSX workbook, with what is worth a second look; or every problem with it."""
    if raw.startswith(_OLD_OFFICE):
        return [Problem("", "This is an old .xls workbook, or one with a password. Save it as .xlsx without a password.")]
    if raw.startswith(_ZIP):
        return read_spreadsheet(raw, PurePath(name).stem)
    read = read_yaml(raw)
    return Imported(read, tuple(remarks(read))) if isinstance(read, Scenario) else read
