"""Which SQLite is trusted with what."""

import sqlite3
from pathlib import Path

import pytest
from django.db import connection

from simsite.checks import sqlite_messages
from simsite.database_url import sqlite_file
from simsite.sqlite import Version, init_command, linked_version, wal_is_safe


@pytest.mark.parametrize("version", [(3, 44, 6), (3, 44, 9), (3, 50, 7), (3, 51, 3), (3, 53, 0), (4, 0, 0)])
def test_safe_versions_use_a_write_ahead_log(version: Version) -> None:
    """[RUN8] SQLite 3.44.6, 3.50.7, 3.51.3 and what follows them use a write-ahead log, without a word."""
    assert wal_is_safe(version)
    assert "journal_mode=WAL" in init_command(version)
    assert sqlite_messages(version) == []


@pytest.mark.parametrize("version", [(3, 40, 1), (3, 44, 5), (3, 45, 9), (3, 50, 6), (3, 51, 2), (3, 52, 0)])
def test_other_versions_use_a_rollback_journal_and_say_so(version: Version) -> None:
    """[RUN8] Every other SQLite uses the rollback journal, and a check says so."""
    assert not wal_is_safe(version)
    assert "journal_mode=DELETE" in init_command(version)
    assert [message.id for message in sqlite_messages(version)] == ["simsite.I001"]


@pytest.mark.sqlite_only
@pytest.mark.django_db
def test_the_pragmas_take_effect() -> None:
    """[RUN8] Connections sync fully, map no memory, wait 20 s, and begin every transaction with the write lock."""

    def pragma(name: str) -> object:
        with connection.cursor() as cursor:
            return cursor.execute(f"PRAGMA {name}").fetchone()[0]

    assert pragma("synchronous") == 2
    assert pragma("mmap_size") == 0
    assert pragma("busy_timeout") == 20_000
    assert pragma("journal_mode") == ("wal" if wal_is_safe(linked_version()) else "delete")
    assert connection.settings_dict["OPTIONS"]["transaction_mode"] == "IMMEDIATE"
    assert connection.settings_dict["ATOMIC_REQUESTS"] is False


def test_the_bundled_build_is_the_one_in_use() -> None:
    """[RUN8] Where a wheel carries a newer SQLite, it stands in for the standard library's before Django is loaded."""
    pysqlite3 = pytest.importorskip("pysqlite3")
    assert sqlite3 is pysqlite3
    assert linked_version() == pysqlite3.sqlite_version_info


def test_the_test_database_is_a_file() -> None:
    """[RUN8] Tests use a database file, which other processes can open too."""
    assert sqlite_file(Path("/data/storm.sqlite3"))["TEST"]["NAME"] == Path("/data/test_storm.sqlite3")
