"""What a process loads at its start, it keeps: nobody need look through it for garbage."""

from __future__ import annotations

import gc


def keep_what_is_loaded() -> None:
    """Take all that is there now out of what the collector of cycles looks through.

    For who keeps time: a full collection stops the process for as long as there are objects, a quarter of a second for those of
    the product alone, and comes in the middle of an exercise. Call it when everything is loaded.
    """
    gc.collect()
    gc.freeze()
