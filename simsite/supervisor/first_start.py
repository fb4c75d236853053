"""The first starts in a data folder: load the demo, and hand its owner a way in until there is a password."""

from io import StringIO
from pathlib import Path

from django.core.management import CommandError, call_command
from django.db import DatabaseError, connection

from simsite.supervisor.errors import CannotStartError


def load_demo(data: Path) -> str | None:
    """Load the demo if it is missing; returns a link that signs the owner in once, or None when the owner has a password.

    A link is made at each start until one was used and a password set: whoever lost the first terminal is not locked out.
    """
    settled = data / "owner-settled"
    if settled.exists():
        return None
    output = StringIO()
    try:
        call_command("load_demo", stdout=output)
    except (CommandError, DatabaseError, OSError) as error:
        raise CannotStartError(f"The demo could not be loaded: {error}") from error
    finally:
        connection.close()
    link = next((word for word in reversed(output.getvalue().split()) if word.startswith(("http://", "https://"))), None)
    if link is None:
        settled.touch()
    return link
