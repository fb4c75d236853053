"""The first start in a data folder: load the demo, and hand the facilitator a way in."""

import asyncio
import sys
from pathlib import Path

from django.core.management import get_commands

from simsite.supervisor.errors import CannotStartError

COMMAND = "load_demo"


async def load_demo_once(data: Path, environment: dict[str, str], folder: Path) -> str | None:
    """Load the demo unless this data folder has had it; returns the facilitator's one-time link when there is one."""
    stamp = data / "demo-loaded"
    if stamp.exists() or COMMAND not in get_commands():
        return None
    output = await _run_command(environment, folder)
    stamp.touch()
    return next((line for line in reversed(output.split()) if line.startswith(("http://", "https://"))), None)


async def _run_command(environment: dict[str, str], folder: Path) -> str:
    # A process of its own: this one was set up before the broker's address was known.
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "manage.py", COMMAND),
        env=environment,
        cwd=folder,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    output, errors = await process.communicate()
    if process.returncode:
        reason = errors.decode(errors="replace").strip().splitlines() or ["no reason given"]
        raise CannotStartError(f"The demo could not be loaded: {reason[-1]}")
    return output.decode(errors="replace")
