"""DATABASE_URL and EMAIL_URL, read."""

from pathlib import Path

import pytest

from simsite.database_url import DatabaseUrlError, database_from_url
from simsite.email_url import email_settings_from_url


def test_a_postgres_url_is_read_whole() -> None:
    """[RUN9] Every part of a PostgreSQL address is used, escapes undone, and connections come from a pool of the given size."""
    found = database_from_url("postgres://m%40x:p%3Aw@db.example:5433/storm?sslmode=require", pool_size=7)
    assert found["ENGINE"] == "django.db.backends.postgresql"
    assert (found["USER"], found["PASSWORD"], found["HOST"], found["PORT"], found["NAME"]) == (
        "m@x",
        "p:w",
        "db.example",
        "5433",
        "storm",
    )
    assert found["OPTIONS"]["sslmode"] == "require"
    assert found["OPTIONS"]["pool"]["max_size"] == 7
    assert found["CONN_MAX_AGE"] == 0


def test_a_postgres_socket_is_a_folder() -> None:
    """[RUN9] A Unix socket is named with ?host=."""
    found = database_from_url("postgresql://me@/storm?host=%2Frun%2Fpg", pool_size=2)
    assert (found["HOST"], found["PORT"]) == ("/run/pg", "")
    assert "host" not in found["OPTIONS"]


def test_an_sqlite_url_is_a_path() -> None:
    """[RUN9] sqlite:/// names a file, spaces and all."""
    assert database_from_url("sqlite:///data/my%20storm.sqlite3", pool_size=2)["NAME"] == Path("/data/my storm.sqlite3")


@pytest.mark.parametrize("url", ["mysql://me@db/storm", "storm.sqlite3", "postgres://me@db/"])
def test_what_cannot_be_used_is_refused(url: str) -> None:
    """[RUN9] Another database, or none, is refused with what would be accepted."""
    with pytest.raises(DatabaseUrlError, match="postgres://"):
        database_from_url(url, pool_size=2)


def test_a_mail_url_is_read_whole() -> None:
    """[RUN9] smtp:// means STARTTLS, smtps:// means TLS from the first byte; anything else is refused."""
    plain = email_settings_from_url("smtp://me:p%40w@mail.example")
    assert (plain["EMAIL_PORT"], plain["EMAIL_USE_TLS"], plain["EMAIL_USE_SSL"]) == (587, True, False)
    assert plain["EMAIL_HOST_PASSWORD"] == "p@w"
    wrapped = email_settings_from_url("smtps://mail.example:4650")
    assert (wrapped["EMAIL_PORT"], wrapped["EMAIL_USE_TLS"], wrapped["EMAIL_USE_SSL"]) == (4650, False, True)
    with pytest.raises(ValueError, match="smtp://"):
        email_settings_from_url("mail.example")
