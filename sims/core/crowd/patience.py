"""How long the public has been waiting for a word: from what started it, until the team says that it knows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from sims.core import leaps

from .curves import impatient
from .inputs import Deed, Inputs

GRACE_MS: Final = 120_000
"""An update that comes so much later than promised is still kept (a choice)."""
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
        again = next((deed.t for deed in spoken if deed.t > due), None)
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
    broken = []
    for deed in spoken:
        if deed.promise is not None and not _kept(deed, deed.promise, spoken):
            broken.append(deed.promise + GRACE_MS)
    return sorted(set(broken))


def _kept(deed: Deed, promise: int, spoken: Sequence[Deed]) -> bool:
    """Whether the team spoke again near the promised moment: from half of the wait on, until the grace is over."""
    early = deed.t + (promise - deed.t) // 2
    return any(early <= other.t <= promise + GRACE_MS and other.key != deed.key for other in spoken)


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
