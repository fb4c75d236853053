"""Starting a child process that a terminal's Ctrl-C does not reach and that does not outlive the supervisor."""

import asyncio
import ctypes
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from simsite.supervisor.program import Program

PR_SET_PDEATHSIG = 1
# Loaded before any fork: a child that forked while another thread held the loader's lock would wait for ever.
_libc = ctypes.CDLL(None, use_errno=True) if sys.platform == "linux" else None


async def spawn(program: Program, environment: dict[str, str], folder: Path) -> asyncio.subprocess.Process:
    """Start `program` in a session of its own, its output (errors included) readable from `stdout`.

    Must run on the main thread: the kernel's death signal is tied to the thread that forked.
    """
    return await asyncio.create_subprocess_exec(
        *program.command,
        env=environment,
        cwd=folder,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
        start_new_session=True,
        preexec_fn=_die_with_parent(signal.Signals[program.death_signal], os.getpid()),
    )


def _die_with_parent(death_signal: signal.Signals, parent: int) -> Callable[[], None] | None:
    libc = _libc
    if libc is None:
        return None

    def in_child() -> None:
        libc.prctl(PR_SET_PDEATHSIG, int(death_signal))
        if os.getppid() != parent:  # the supervisor died between the fork and the line above
            os._exit(1)

    return in_child


def kill_group(process: asyncio.subprocess.Process) -> None:
    """End a child and whatever it started, without asking. Harmless when it is gone."""
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        return
