"""How conductors follow each other: one stays in each process, for about a minute, and goes when the next one is there."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Protocol

from sims.conductor import Conductor

logger = logging.getLogger(__name__)

SHIFT_MS = 60_000
CALL_AGAIN_MS = 10_000
"""A successor who was called and did not come is called again. Meanwhile the one who called goes on."""
STUMBLE_MS = 1_000
"""The pause after a turn that failed in a way that nobody foresaw."""


class Stop(Protocol):
    """What a conductor sleeps on: an event that ends the shift when it is set. `threading.Event` is one."""

    def wait(self, timeout: float) -> bool:
        """Sleep for `timeout` seconds, or until the event is set; returns whether it is."""
        ...


class Podium:
    """The one place for a conductor in this process."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._holder = ""
        self._calling = False

    def enter(self, holder: str) -> bool:
        """Step up, if nobody stands there or who does has called for a successor."""
        with self._lock:
            if self._holder and not self._calling:
                return False
            self._holder, self._calling = holder, False
            return True

    def call(self, holder: str) -> None:
        """Let the next one step up while `holder` still conducts."""
        with self._lock:
            self._calling = self._calling or self._holder == holder

    def is_held_by(self, holder: str) -> bool:
        """Whether `holder` still stands here."""
        with self._lock:
            return self._holder == holder

    def leave(self, holder: str) -> None:
        """Step down; nothing happens when somebody else has stepped up."""
        with self._lock:
            if self._holder == holder:
                self._holder, self._calling = "", False


def conduct(
    conductor: Conductor, podium: Podium, stop: Stop, steady: Callable[[], int], call_successor: Callable[[str], None]
) -> None:
    """Conduct until `stop` is set or, after a minute, until a successor has taken over.

    `call_successor` gets the holder's name, may fail silently, must return at once, and is called again until somebody comes.
    """
    if not podium.enter(conductor.holder):
        return
    call_at = steady() + SHIFT_MS
    try:
        while not stop.wait(_turn(conductor) / 1000):
            if not podium.is_held_by(conductor.holder):
                return
            if steady() >= call_at:
                podium.call(conductor.holder)
                call_successor(conductor.holder)
                call_at = steady() + CALL_AGAIN_MS
    finally:
        conductor.leave()
        podium.leave(conductor.holder)


def _turn(conductor: Conductor) -> int:
    """A turn that never raises: a conductor that went home over one error would leave every exercise alone."""
    try:
        return conductor.turn()
    except Exception:
        logger.exception("a turn of conductor %s failed", conductor.holder)
        return STUMBLE_MS
