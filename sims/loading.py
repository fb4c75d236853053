"""What a process loads at its start, it keeps: nobody need look through it for garbage."""

from __future__ import annotations

import gc
from functools import cache


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
    from sims.core.crowd.text.composing import grammar_of  # noqa: PLC0415 - the beat imports this file and says nothing
    from sims.core.reading import read  # noqa: PLC0415

    for language, text in (("en", "We are sorry."), ("fr", "Nous sommes désolés.")):
        grammar_of(language)
        read(text)
    keep_what_is_loaded()
