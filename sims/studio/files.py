"""Scenario files of any form that can come in, told apart by what is in them and not by their names."""

from __future__ import annotations

from pathlib import PurePath

from sims.core.scenario import Problem, Scenario, remarks

from . import foreign
from .spreadsheet import Imported, read_spreadsheet
from .yaml_file import read_yaml

_TABLES = (".csv", ".tsv")


def read_file(raw: bytes, name: str) -> Imported | list[Problem]:
    """A scenario out of a YAML file or an XLSX workbook, with what is worth a second look; or every problem with it.

    The name is only asked what a file was meant to be that cannot be read.
    """
    refused = foreign.refusal(raw, name)
    if refused is not None:
        return [Problem("", refused)]
    if raw.startswith(foreign.ZIP):
        return read_spreadsheet(raw, PurePath(name).stem)
    read = read_yaml(raw)
    if isinstance(read, Scenario):
        return Imported(read, tuple(remarks(read)))
    if PurePath(name).suffix.lower() in _TABLES:
        return [Problem("", "This is a table in plain text. Open it in a spreadsheet program and save it as .xlsx.")]
    return read
