"""How conductors follow each other: one stays in each process, for about a minute, and goes when the next one is there."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from sims.conductor import Conductor
    from sims.crowds import Crowd

logger = logging.getLogger(__name__)

SHIFT_MS = 60_000
CALL_AGAIN_MS = 10_000
"""A successor who was called and did not come is called again. Meanwhile the one who called goes on."""
HANDOVER_S = 2.0
"""For so long a successor waits until the one before it has put down what it holds. Leases outlast it."""
STUMBLE_MS = 1_000
"""The pause after a turn that failed in a way that nobody foresaw."""


class Stop(Protocol):
    """What a conductor sleeps on: an event that ends the shift when it is set. `threading.Event` is one."""

    def wait(self, timeout: float) -> bool:
        """Sleep for `timeout` seconds, or until the event is set; returns whether it is."""
        ...


class Podium:
    """The one place for a conductor in this process. Who goes leaves there what was worked out, for the one who comes."""

    def __init__(self) -> None:
        self._change = threading.Condition()
        self._holder, self._before = "", ""
        self._calling = False
        self._at_work: set[str] = set()
        self._left: Mapping[str, Crowd] = {}

    def enter(self, holder: str) -> bool:
        """Step up, if nobody stands there or who does has called for a successor."""
        with self._change:
            if self._holder and not self._calling:
                return False
            self._before, self._holder, self._calling = self._holder, holder, False
            self._at_work.add(holder)
            return True

    def inherit(self, holder: str, seconds: float = HANDOVER_S) -> Mapping[str, Crowd]:
        """What the one before `holder`, who stands here, had worked out, by exercise; nothing if it does not go in `seconds`."""
        with self._change:
            gone = self._change.wait_for(lambda: self._before not in self._at_work, seconds)
            if not gone or self._holder != holder:
                return {}
            left, self._left = self._left, {}
        return left

    def call(self, holder: str) -> None:
        """Let the next one step up while `holder` still conducts."""
        with self._change:
            self._calling = self._calling or self._holder == holder

    def is_held_by(self, holder: str) -> bool:
        """Whether `holder` still stands here."""
        with self._change:
            return self._holder == holder

    def leave(self, holder: str, crowds: Mapping[str, Crowd] | None = None) -> None:
        """Step down and leave `crowds` to who comes next. Who goes so late that two have come since leaves nothing."""
        with self._change:
            self._at_work.discard(holder)
            if holder in (self._holder, self._before):
                self._left = crowds or {}
            if self._holder == holder:
                self._holder, self._calling = "", False
            self._change.notify_all()


def conduct(
    conductor: Conductor, podium: Podium, stop: Stop, steady: Callable[[], int], call_successor: Callable[[str], None]
) -> None:
    """Conduct until `stop` is set or, after a minute, until a successor has taken over.

    `call_successor` gets the holder's name, may fail silently, must return at once, and is called again until somebody comes.
    """
    if not podium.enter(conductor.holder):
        return
    call_at, pause = steady() + SHIFT_MS, 0
    try:
        conductor.inherit(podium.inherit(conductor.holder))
        while not stop.wait(pause / 1000) and podium.is_held_by(conductor.holder):
            pause = _turn(conductor)
            if steady() >= call_at:
                podium.call(conductor.holder)
                call_successor(conductor.holder)
                call_at = steady() + CALL_AGAIN_MS
    finally:
        # The successor first: it may take the leases as they are, and once they are given back anybody may.
        podium.leave(conductor.holder, conductor.crowds)
        conductor.leave()


def _turn(conductor: Conductor) -> int:
    """A turn that never raises: a conductor that went home over one error would leave every exercise alone."""
    try:
        return conductor.turn()
    except Exception:
        logger.exception("a turn of conductor %s failed", conductor.holder)
        return STUMBLE_MS
