"""`run.json` in the data folder: where the running product is, for commands started in another shell."""

import json
import os
from pathlib import Path
from typing import Any

NAME = "run.json"


def read_run_file(data: Path) -> dict[str, Any]:
    """What the running supervisor wrote, or nothing when none is running (or the file is unreadable)."""
    try:
        found = json.loads((data / NAME).read_text())
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def write_run_file(data: Path, content: dict[str, Any]) -> None:
    """Replace the file in one step. It holds a password, so only its owner may read it."""
    draft = data / f".{NAME}"
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w") as file:
        json.dump(content, file, indent=2)
    draft.replace(data / NAME)


def remove_run_file(data: Path) -> None:
    """Forget the run; harmless when there is no file."""
    (data / NAME).unlink(missing_ok=True)
