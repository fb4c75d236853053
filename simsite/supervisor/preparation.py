"""What must be true before the first request: the database is there and current, the static files are in place."""

import hashlib
from io import StringIO
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command
from django.db import DatabaseError, connection
from django.db.utils import InterfaceError

from sims.management.tables import bring_up_to_date, first_line
from simsite.supervisor.errors import CannotStartError


def prepare_database() -> str:
    """Bring the database up to date; returns what was done. Raises CannotStartError when it cannot be reached."""
    try:
        waiting = bring_up_to_date()
    except (DatabaseError, InterfaceError, OSError) as error:
        raise CannotStartError(f"The database cannot be used: {first_line(error)}") from error
    finally:
        connection.close()
    return f"{connection.vendor}, {waiting} migrations applied" if waiting else f"{connection.vendor}, up to date"


def prepare_static_files() -> str:
    """Collect the static files unless the front end and the installed packages are those of last time."""
    if not (settings.FRONTEND_DIST / "manifest.json").is_file():
        raise CannotStartError("The front end is not built. Use `make run`, or `npm ci && npm run build` in frontend/.")
    stamp: Path = settings.DATA_DIR / "static.stamp"
    wanted = _static_fingerprint()
    if stamp.is_file() and stamp.read_text() == wanted:
        return "up to date"
    call_command("collectstatic", interactive=False, clear=True, verbosity=0, stdout=StringIO())
    stamp.write_text(wanted)
    return "collected"


def _static_fingerprint() -> str:
    digest = hashlib.sha256()
    for finder in get_finders():
        for name, storage in finder.list(ignore_patterns=[]):
            found = Path(storage.path(name)).stat()
            digest.update(f"{name} {found.st_size} {found.st_mtime_ns}\n".encode())
    return digest.hexdigest()
