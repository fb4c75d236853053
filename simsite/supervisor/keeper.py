"""Ends the children of a supervisor that died without a word, on systems whose kernel does not do that.

`python -m simsite.supervisor.keeper` is a process of its own with a pipe from the supervisor: each line lists the process ids
of the children of the moment. When the pipe closes, the supervisor is gone; after an ordered stop the last list is empty.
"""

import os
import signal
import subprocess
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import TextIO


class Keeper:
    """The supervisor's end of the pipe. Does nothing on Linux, where the kernel ends the children (see spawn.py)."""

    def __init__(self, folder: Path, *, needed: bool = sys.platform != "linux") -> None:
        command = [sys.executable, "-m", "simsite.supervisor.keeper"]
        self._process = (
            subprocess.Popen(command, cwd=folder, stdin=subprocess.PIPE, text=True, start_new_session=True) if needed else None
        )

    def tell(self, children: Iterable[int]) -> None:
        """Say which process ids must not outlive this process."""
        if self._process is None or self._process.stdin is None:
            return
        with suppress(BrokenPipeError):  # without a keeper the product still runs
            self._process.stdin.write(" ".join(map(str, children)) + "\n")
            self._process.stdin.flush()


def keep(pipe: TextIO) -> None:
    """Read lists until the pipe closes, then end what the last list names, each with its whole process group."""
    children: list[int] = []
    for line in pipe:
        children = [int(word) for word in line.split()]
    for child in children:
        with suppress(ProcessLookupError):
            os.killpg(child, signal.SIGKILL)


if __name__ == "__main__":
    keep(sys.stdin)
