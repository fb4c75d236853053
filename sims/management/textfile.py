"""Files that somebody names at a terminal."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from django.core.management.base import CommandError

from sims.management.plain import shown

LARGEST: Final = 32 * 1024 * 1024
"""Bytes. Far more than anybody has to say, and little enough to be held at once; a device may have no end."""


def bytes_of(path: Path) -> bytes:
    """What is in a file. Raises CommandError, which says what is wrong."""
    try:
        with path.open("rb") as file:
            held = file.read(LARGEST + 1)
    except OSError as error:
        raise CommandError(f"{shown(str(path))} cannot be read: {error.strerror}.") from error
    if len(held) > LARGEST:
        raise CommandError(f"{path.name} is larger than {LARGEST // 1024**2} MB.")
    return held


def lines_of(path: Path) -> list[str]:
    """The lines of a text file in UTF-8, with or without a byte order mark. Raises as `bytes_of`."""
    try:
        return bytes_of(path).decode("utf-8-sig").split("\n")
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise CommandError(f"{path.name}, line {line}: this is not UTF-8. Save the file as UTF-8.") from error
