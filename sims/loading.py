"""What a process loads before it is needed, and that nobody need look through that for garbage.

The beat imports this file, and neither reads nor says anything: what is heavy is imported where it is used.
"""

from __future__ import annotations

import gc
import threading
from functools import cache
from typing import Final

_SAMPLES: Final = {"en": "We are sorry.", "fr": "Nous sommes désolés."}
"""A text of each language: what reading needs is compiled and unpacked with the first one."""


def keep_what_is_loaded() -> None:
    """Take all that is there now out of what the collector of cycles looks through.

    For who keeps time: a full collection stops the process for as long as there are objects, a quarter of a second for those of
    the product alone, and comes in the middle of an exercise. Call it when everything is loaded.
    """
    gc.collect()
    gc.freeze()


@cache
def load_words() -> None:
    """What the public's speaking and the reading of texts need, once in a process: a second of its time.

    For who conducts, before its first turn: in a turn it would be loaded while a log is locked, and an exercise would wait.
    """
    from sims.core.crowd.text.composing import grammar_of  # noqa: PLC0415

    for language in _SAMPLES:
        grammar_of(language)
    _read_samples()
    keep_what_is_loaded()


def read_ahead() -> threading.Thread:
    """Read a text of each language in a thread, so that the first text of a team does not wait half a second for it."""
    thread = threading.Thread(target=_read_samples, name="first-reading", daemon=True)
    thread.start()
    return thread


def _read_samples() -> None:
    from sims.core.reading import read  # noqa: PLC0415

    for text in _SAMPLES.values():
        read(text)
