"""The conductor: lets what is due happen, in every running exercise whose lease it can get.

It owns nothing that is not in the database. It may be killed at any moment, run twice, or be stopped and go on much later: what
was due then goes out once, in order, and the log says how late.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping

from django.db import Error, connection

from sims import lease, log
from sims.actions import TIMEKEEPER
from sims.core.vocabulary import UnknownTag
from sims.crowds import Crowd
from sims.timekeeper import Timekeeper, steady_ms, wall_ms
from sims.watch import Unavailable, Upgrading, Watch

logger = logging.getLogger(__name__)

LOOK_MS = 100
"""The longest sleep: an exercise that starts, resumes or jumps is noticed within it. A look costs two small queries."""
ASIDE_MS = (200, 500, 1_000, 2_000, 5_000, 10_000)
"""An exercise that cannot be conducted is tried again after these pauses, the last one over and over."""


class Conductor:
    """One holder of leases. `turn` is one look at everything; who calls it sleeps in between."""

    def __init__(
        self,
        holder: str,
        *,
        after: str = "",
        wall: Callable[[], int] = wall_ms,
        steady: Callable[[], int] = steady_ms,
        timekeeper: Timekeeper = TIMEKEEPER,
    ) -> None:
        """`holder` is this conductor's name on its leases; `after` the one whose successor it is, if it is one."""
        self.holder = holder
        self._after = after
        self._wall = wall
        self._steady = steady
        self._timekeeper = timekeeper
        self._watches: dict[str, Watch] = {}
        self._inherited: dict[str, Crowd] = {}
        self._renewed = steady()
        self._failures = 0

    @property
    def exercises(self) -> set[str]:
        """Those that it conducts at this moment."""
        return set(self._watches)

    def inherit(self, crowds: Mapping[str, Crowd]) -> None:
        """Begin with what another conductor of this process has worked out, and not from the beginning of each exercise."""
        self._inherited = dict(crowds)

    def turn(self) -> int:
        """Release what is due; returns for how many milliseconds nothing is to be done. Never raises for a failing database."""
        try:
            self._mind_leases()
            heads = log.heads_of(self._watches)
        except Error:
            return self._back_off()
        self._failures = 0
        for watch in list(self._watches.values()):
            self._mind(watch, heads.get(watch.exercise_id))
        return self._pause()

    @property
    def crowds(self) -> dict[str, Crowd]:
        """The public of each exercise that it conducts, as far as it is worked out."""
        return {each: watch.crowd for each, watch in self._watches.items()}

    def leave(self) -> None:
        """Give everything back, so that nobody waits for the leases to run out."""
        try:
            lease.release(self._watches, self.holder)
        except Error:
            logger.warning("the leases of %s could not be given back; they run out by themselves", self.holder, exc_info=True)
        self._watches.clear()

    def _mind_leases(self) -> None:
        now = self._steady()
        if now - self._renewed >= lease.RENEW_MS:
            held = {each: watch.fence for each, watch in self._watches.items()}
            for lost in lease.renew(held, self.holder, self._wall()):
                logger.info("exercise %s is conducted by somebody else now", lost)
                del self._watches[lost]
            self._renewed = now
        wanted = [each for each in log.running() if each not in self._watches]
        for exercise_id, fence in lease.take(wanted, self.holder, self._wall(), self._after).items():
            logger.info("exercise %s is conducted here (%d)", exercise_id, fence)
            self._watches[exercise_id] = Watch(exercise_id, fence, crowd=self._inherited.pop(exercise_id, Crowd()))

    def _mind(self, watch: Watch, head: log.HeadRow | None) -> None:
        """One exercise's turn. Whatever goes wrong in it stays in it."""
        if head is None or head.phase not in ("running", "paused"):
            self._drop(watch)
            return
        now = self._steady()
        if not watch.is_due(head.seq, now):
            return
        try:
            watch.look(self._timekeeper, head.at, now)
        except log.NoSuchLog:
            self._drop(watch)
        except (UnknownTag, Upgrading):
            self._set_aside(watch, "its log was written by a newer version")
        except Unavailable:
            self._set_aside(watch, "its log cannot be written")
        except Error as problem:
            connection.close()
            self._set_aside(watch, str(problem))
        except Exception:
            logger.exception("exercise %s could not be conducted", watch.exercise_id)
            self._set_aside(watch, "see above")

    def _drop(self, watch: Watch) -> None:
        del self._watches[watch.exercise_id]
        try:
            lease.release([watch.exercise_id], self.holder)
        except Error:
            logger.warning("the lease of %s could not be given back", watch.exercise_id, exc_info=True)

    def _set_aside(self, watch: Watch, why: str) -> None:
        pause = ASIDE_MS[min(watch.failures, len(ASIDE_MS) - 1)]
        watch.failures += 1
        watch.wake = self._steady() + pause
        logger.warning("exercise %s is set aside for %d ms: %s", watch.exercise_id, pause, why)

    def _back_off(self) -> int:
        """The database does not answer: a fresh connection next time, and more patience each time."""
        pause = ASIDE_MS[min(self._failures, 3)]
        self._failures += 1
        logger.warning("the database does not answer; next try in %d ms", pause, exc_info=self._failures == 1)
        connection.close()
        return pause

    def _pause(self) -> int:
        now = self._steady()
        return min(max(0, min((watch.wake for watch in self._watches.values()), default=now + LOOK_MS) - now), LOOK_MS)
