"""Which SQLite is linked, and what it may be trusted with.

SQLite before 3.51.3 (but for two patched older branches) can lose commits or damage the file when several
connections use a write-ahead log and one of them resets it. CPython links whatever the machine has, so a newer build comes as
a wheel where there is one; elsewhere the rollback journal is used, which is slower and safe.
"""

import sys
from typing import Final

Version = tuple[int, int, int]

FIRST_SAFE: Final[Version] = (3, 51, 3)
PATCHED_BRANCHES: Final[dict[tuple[int, int], int]] = {(3, 50): 7, (3, 44): 6}
WITHDRAWN: Final[frozenset[Version]] = frozenset({(3, 52, 0)})


def use_bundled_build() -> None:
    """Put the wheel's SQLite in the standard library's place, before Django imports it."""
    try:
        import pysqlite3  # noqa: PLC0415 - not there on every platform
        import pysqlite3.dbapi2  # noqa: PLC0415
    except ImportError:
        return
    sys.modules["sqlite3"] = pysqlite3
    sys.modules["sqlite3.dbapi2"] = pysqlite3.dbapi2


def linked_version() -> Version:
    """The version of the SQLite library that this process uses."""
    import sqlite3  # noqa: PLC0415 - must follow use_bundled_build

    major, minor, patch = sqlite3.sqlite_version_info
    return (major, minor, patch)


def wal_is_safe(version: Version) -> bool:
    """Whether a write-ahead log may be used by several connections in this version."""
    if version in WITHDRAWN:
        return False
    patched = PATCHED_BRANCHES.get(version[:2])
    return version >= FIRST_SAFE or (patched is not None and version[2] >= patched)


def init_command(version: Version) -> str:
    """The pragmas every connection starts with.

    FULL: an acknowledged command survives a power cut. secure_delete: what is changed or deleted in a page that stays is zeroed.
    """
    journal = "WAL" if wal_is_safe(version) else "DELETE"
    pragmas = (f"journal_mode={journal}", "synchronous=FULL", "foreign_keys=ON", "mmap_size=0", "secure_delete=FAST")
    return "".join(f"PRAGMA {pragma};" for pragma in pragmas)
