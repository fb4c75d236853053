"""The doorbell between processes: "the log of exercise X moved", and nothing else. The only code that calls the channel layer.

A ring may be lost, doubled, late or out of order; whoever listens looks at the log and polls besides. So nothing here waits, and
a failure is noted once for each outage.
"""

from __future__ import annotations

import asyncio
import logging
import os
import threading
from collections.abc import Callable, Collection
from typing import Any

from channels.layers import get_channel_layer
from redis.exceptions import RedisError

logger = logging.getLogger(__name__)

RING = "log.moved"
RING_TIMEOUT_S = 2.0
RETRY_S = 1.0
JOIN_AGAIN_S = 3600.0
"""The channel layer forgets the members of a group after a day, and does not say so."""
REFRESH_GAP_S = 10.0

_TROUBLE = (RedisError, OSError, TimeoutError)


def _group(exercise_id: str) -> str:
    return f"exercise.{exercise_id}"


class Outage:
    """Says once that the doorbell does not work, and once that it works again."""

    def __init__(self, what: str) -> None:
        self._what = what
        self.lasts = False

    def began(self, problem: BaseException) -> None:
        """Note a failure; only the first of an outage is logged."""
        if not self.lasts:
            logger.warning(
                "%s: %s. Rooms look at the log each second until it works again.",
                self._what,
                str(problem) or type(problem).__name__,
            )
        self.lasts = True

    def ended(self) -> None:
        """Note a success."""
        if self.lasts:
            logger.warning("%s: works again", self._what)
        self.lasts = False


class Ringer:
    """Sends rings from one thread with one event loop, for as long as the process lives. What waits is sent once."""

    def __init__(self) -> None:
        self.process = os.getpid()
        self._waiting: set[str] = set()
        self._lock = threading.Lock()
        self._loop = asyncio.new_event_loop()
        self._outage = Outage("the doorbell cannot be rung")
        self._wake = asyncio.Event()
        threading.Thread(target=self._run, name="doorbell", daemon=True).start()

    def ring(self, exercise_id: str) -> None:
        """Ask for a ring and go on."""
        with self._lock:
            first = not self._waiting
            self._waiting.add(exercise_id)
        if first:
            self._loop.call_soon_threadsafe(self._wake.set)

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_until_complete(self._send_for_ever())

    async def _send_for_ever(self) -> None:
        while True:
            await self._wake.wait()
            self._wake.clear()
            with self._lock:
                waiting, self._waiting = self._waiting, set()
            for exercise_id in waiting:
                await self._send(exercise_id)

    async def _send(self, exercise_id: str) -> None:
        try:
            async with asyncio.timeout(RING_TIMEOUT_S):
                await get_channel_layer().group_send(_group(exercise_id), {"type": RING, "exercise": exercise_id})
        except Exception as problem:  # noqa: BLE001  (a ring may be lost, the thread may not; every outage is logged)
            self._outage.began(problem)
        else:
            self._outage.ended()


_ringer: Ringer | None = None
_ringer_lock = threading.Lock()


def ring(exercise_id: str) -> None:
    """Tell every process that this exercise's log moved. Returns at once, from any thread, and never raises."""
    global _ringer  # noqa: PLW0603  (one thread for each process, started by the first ring)
    with _ringer_lock:
        if _ringer is None or _ringer.process != os.getpid():  # a forked child has the object, not the thread
            _ringer = Ringer()
    _ringer.ring(exercise_id)


class Doorbell:
    """Hears the rings of the exercises that it has joined: one channel for the process, one group for each exercise."""

    def __init__(self) -> None:
        self._exercises: set[str] = set()
        self._channel: str | None = None
        self._outage = Outage("the doorbell cannot be heard")
        self._refreshed = 0.0

    async def join(self, exercise_id: str) -> None:
        """Hear this exercise's rings from now on; if that fails just now, after the next reconnection."""
        self._exercises.add(exercise_id)
        await self._enter([exercise_id])

    async def leave(self, exercise_id: str) -> None:
        """Hear them no more."""
        self._exercises.discard(exercise_id)
        if self._channel is None:
            return
        try:
            async with asyncio.timeout(RING_TIMEOUT_S):
                await get_channel_layer().group_discard(_group(exercise_id), self._channel)
        except _TROUBLE as problem:
            self._outage.began(problem)

    async def refresh(self) -> None:
        """Somebody noticed a move that was not rung: join all groups again, unless that was done a moment ago."""
        now = asyncio.get_running_loop().time()
        if now - self._refreshed >= REFRESH_GAP_S:
            self._refreshed = now
            await self._enter(sorted(self._exercises))

    async def listen(self, on_ring: Callable[[str], None]) -> None:
        """Call `on_ring` with the exercise's id for every ring, until cancelled. Survives every outage."""
        while True:
            try:
                await self._listen(on_ring)
            except _TROUBLE as problem:
                self._outage.began(problem)
            except Exception:
                logger.exception("the doorbell failed; it is listened to again")
            await asyncio.sleep(RETRY_S)

    async def _listen(self, on_ring: Callable[[str], None]) -> None:
        layer = get_channel_layer()
        self._channel = str(await layer.new_channel("room"))
        joining = asyncio.create_task(self._join_again_and_again())
        try:
            while True:
                message: dict[str, Any] = await layer.receive(self._channel)
                self._outage.ended()
                if message.get("type") == RING:
                    on_ring(str(message.get("exercise")))
        finally:
            joining.cancel()

    async def _join_again_and_again(self) -> None:
        while True:
            await self._enter(sorted(self._exercises))
            await asyncio.sleep(JOIN_AGAIN_S)

    async def _enter(self, exercises: Collection[str]) -> None:
        if self._channel is None:
            return
        try:
            async with asyncio.timeout(RING_TIMEOUT_S):
                for exercise_id in exercises:
                    await get_channel_layer().group_add(_group(exercise_id), self._channel)
        except _TROUBLE as problem:
            self._outage.began(problem)
