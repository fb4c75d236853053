"""How long the public has been waiting for a word: from what started it, until the team says that it knows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from sims.core import leaps

from .curves import impatient
from .inputs import Deed, Inputs

GRACE_MS: Final = 120_000
"""An update that comes so much later than promised is still kept (a choice)."""
LEAST_LEFT_MS, MOST_LEFT_MS = 60_000, 600_000
"""For a promise from before a leap the team has at least so long from the landing on, and what was left to it up to so long: to
write what it would have written, and no more (a choice)."""
_BROKEN_SPEED: Final = 2.0
"""After a broken promise patience runs out twice as fast."""

Stretch = tuple[int, int | None, float]
"""From, until (None: for ever) and how fast patience passes."""


def waiting(inputs: Inputs) -> tuple[Stretch, ...]:
    """When the public waits, and how fast its patience passes: nothing before the trigger, after an
    acknowledgement, and in time that was leapt over."""
    start = inputs.trigger
    if start is None:
        return ()
    spoken = [deed for deed in inputs.deeds if deed.speaks and deed.t >= start]
    told = any(deed.t < start and discloses(deed) for deed in inputs.deeds)
    heard = start if told else next((deed.t for deed in spoken if "ACK" in deed.labels and not deed.routine), None)
    stretches: list[Stretch] = [(start, heard, 1.0)]
    for due in broken_promises(inputs):
        again = next((deed.t for deed in spoken if deed.t > due and deed.speaks_of_it), None)
        stretches.append((due, again, _BROKEN_SPEED))
    return tuple(
        (part, end, speed) for since, until, speed in stretches for part, end in leaps.stretches(inputs.leaps, since, until)
    )


def discloses(deed: Deed) -> bool:
    """Whether an act says what happened, or that it was us: said before anybody else did, nobody waits for a word."""
    return deed.speaks and not deed.routine and bool(deed.labels & {"ACK", "APO", "RESP"})


def broken_promises(inputs: Inputs) -> list[int]:
    """When a promised update had to be there and was not, in order. The caller asks only for moments that have passed."""
    spoken = [deed for deed in inputs.deeds if deed.speaks]
    ends = (deadline(inputs, deed) for deed in spoken if not _kept(inputs, deed, spoken))
    return sorted({end for end in ends if end is not None})


def deadline(inputs: Inputs, deed: Deed) -> int | None:
    """Until when the update that an act promised is kept, the grace included; None if it promised none.

    Nobody can write in time that is leapt over: a promise that a leap shortens or passes gets what was left of its time after
    the landing, within limits.
    """
    due = deed.promise
    if due is None:
        return None
    for left, landed in inputs.leaps:
        if deed.t <= left < due:
            due = max(due, landed + min(max(due - left, LEAST_LEFT_MS), MOST_LEFT_MS))
    return leaps.reached(inputs.leaps, due, GRACE_MS)


def _kept(inputs: Inputs, deed: Deed, spoken: Sequence[Deed]) -> bool:
    """Whether the team spoke of it again near the promised moment: from half of the wait on, until the grace is over. To talk of
    other things is no update."""
    promise, end = deed.promise, deadline(inputs, deed)
    if promise is None or end is None:
        return True
    early = deed.t + (promise - deed.t) // 2
    return any(early <= other.t <= end and other.key != deed.key and other.speaks_of_it for other in spoken)


def waited(stretches: Sequence[Stretch], t: int) -> float:
    """Minutes of patience that have passed by `t`."""
    total = 0.0
    for start, end, speed in stretches:
        until = t if end is None else min(t, end)
        total += max(0, until - start) * speed
    return total / 60_000


def lost_patience(stretches: Sequence[Stretch], t: int, clock: float) -> float:
    """The share of the public that had expected a word by `t` and has not had one."""
    return impatient(waited(stretches, t) * clock)
