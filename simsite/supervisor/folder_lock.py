"""One run per data folder: two would write the same files and conduct the same exercises twice over."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from simsite.supervisor.errors import CannotStartError


@contextmanager
def locked_folder(data: Path) -> Iterator[None]:
    """Hold the folder for as long as the block runs. The kernel lets go of it however this process ends."""
    descriptor = os.open(data / "lock", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            holder = os.read(descriptor, 20).decode() or "unknown"
            raise CannotStartError(
                f"Another run (process {holder}) uses the folder {data}. Stop it, or choose another folder with DATA=./elsewhere."
            ) from None
        os.ftruncate(descriptor, 0)
        os.write(descriptor, str(os.getpid()).encode())
        yield
    finally:
        os.close(descriptor)
