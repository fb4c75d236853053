"""The database as the product needs it: reached at once, or with the reason why not, and brought up to date."""

from __future__ import annotations

from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.db.utils import OperationalError


def connect_once() -> None:
    """Reach the database at once or raise why not: DatabaseError, InterfaceError or OSError."""
    if connection.vendor != "postgresql":
        connection.ensure_connection()
        return
    import psycopg  # noqa: PLC0415 - only where PostgreSQL is used

    # Without the pool, which would try for a long time and hide the reason.
    parameters = {
        key: value for key, value in connection.get_connection_params().items() if key not in {"pool", "cursor_factory"}
    }
    parameters.pop("context", None)
    try:
        psycopg.connect(**parameters).close()
    except psycopg.OperationalError as error:
        raise OperationalError(str(error)) from error


def bring_up_to_date() -> int:
    """Make or change the tables as this version wants them; returns how many migrations that took. Raises as `connect_once`."""
    connect_once()
    executor = MigrationExecutor(connection)
    waiting = len(executor.migration_plan(executor.loader.graph.leaf_nodes()))
    if waiting:
        call_command("migrate", interactive=False, verbosity=0)
    return waiting


def first_line(error: Exception) -> str:
    """What went wrong, for a sentence on one line."""
    return (str(error).strip() or type(error).__name__).splitlines()[0]
