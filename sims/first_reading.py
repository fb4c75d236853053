"""The first reading of a process, done beside its first requests: what reading needs is compiled and unpacked when first used."""

from __future__ import annotations

import threading

from sims.core.reading import read


def read_ahead() -> threading.Thread:
    """Read a text of each language in a thread, so that the first text of a team does not wait half a second for it."""
    thread = threading.Thread(target=_read_each, name="first-reading", daemon=True)
    thread.start()
    return thread


def _read_each() -> None:
    for text in ("We are sorry.", "Nous sommes désolés."):
        read(text)
