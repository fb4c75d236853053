"""DATABASE_URL, read with the standard library into Django's DATABASES entry."""

from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from simsite.sqlite import init_command, linked_version


class DatabaseUrlError(ValueError):
    """DATABASE_URL names a database that cannot be used; the message says what is accepted."""


def database_from_url(url: str, *, pool_size: int) -> dict[str, Any]:
    """One DATABASES entry from `postgres://user:password@host:port/name?sslmode=require` or `sqlite:///path`."""
    parts = urlsplit(url)
    if parts.scheme in {"postgres", "postgresql"}:
        return _postgres(url, pool_size)
    if parts.scheme == "sqlite":
        return sqlite_file(Path(unquote(parts.path)))
    raise DatabaseUrlError(f"DATABASE_URL starts with {parts.scheme!r}; it may be postgres://... or sqlite:///path.")


def _postgres(url: str, pool_size: int) -> dict[str, Any]:
    parts = urlsplit(url)
    options: dict[str, Any] = dict(parse_qsl(parts.query))
    # A directory as host is a Unix socket; it cannot stand before the colon of a URL, so it comes as ?host=/path.
    host = options.pop("host", None) or unquote(parts.hostname or "")
    name = unquote(parts.path.lstrip("/"))
    if not name:
        raise DatabaseUrlError("DATABASE_URL names no database: postgres://user:password@host:5432/NAME.")
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": name,
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": host,
        "PORT": str(parts.port or ""),
        "CONN_MAX_AGE": 0,  # the pool keeps connections; Django must not
        "OPTIONS": {"pool": {"min_size": 0, "max_size": pool_size, "timeout": 10}, "connect_timeout": 5, **options},
    }


def sqlite_file(path: Path) -> dict[str, Any]:
    """One DATABASES entry for an SQLite file that several processes write."""
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": path,
        # A second process must reach the test database too, so it is a file and never :memory:.
        "TEST": {"NAME": path.with_name(f"test_{path.name}")},
        # IMMEDIATE takes the write lock when a transaction begins: a lock taken later fails at once, whatever the timeout.
        "OPTIONS": {"timeout": 20, "transaction_mode": "IMMEDIATE", "init_command": init_command(linked_version())},
    }
