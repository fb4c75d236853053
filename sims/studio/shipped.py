"""The scenarios that come with the product."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from .files import read_file
from .spreadsheet import Imported

if TYPE_CHECKING:
    from sims.core.scenario import Scenario

_FOLDER = Path(__file__).resolve().parent.parent / "scenarios"


def shipped_files() -> dict[str, Path]:
    """The shipped scenario files by key; a file is named after its scenario's key."""
    return {path.stem: path for path in sorted(_FOLDER.glob("*.yaml"))}


@cache
def read_shipped(key: str) -> Scenario:
    """A shipped scenario, read once in a process. KeyError if there is none of this key, ValueError if its file is broken."""
    path = shipped_files()[key]
    result = read_file(path.read_bytes(), path.name)
    if not isinstance(result, Imported):
        raise ValueError(f"{path.name}: " + "; ".join(map(str, result)))  # noqa: TRY004 - it is the file that is wrong
    return result.scenario
