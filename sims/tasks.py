"""What Celery runs: each task takes ids at most, may run twice or never, and remembers nothing.

The beat imports this too, to send what a worker does: what a task works with is loaded by the workers alone.
"""

from __future__ import annotations

import logging
import os
import socket
import threading
from secrets import token_hex
from typing import Any

from celery import shared_task
from celery.signals import worker_init, worker_ready, worker_shutting_down

from sims import lease
from sims.loading import keep_what_is_loaded, load_words
from sims.shift import CALL_AGAIN_MS, Podium, conduct
from sims.timekeeper import steady_ms, wall_ms

logger = logging.getLogger(__name__)

HANGING_MS = 60_000
"""A call that the broker has not taken in this time never will be; another one is tried beside it."""

PODIUM = Podium()
SHUTTING_DOWN = threading.Event()


@shared_task(acks_late=False)
def task_conduct_exercises(after: str = "") -> None:
    """Conduct for about a minute, as the successor of `after` if one is named.

    Acknowledged at once: when it is killed, the beat below calls another one sooner than any redelivery would.
    """
    holder = f"{socket.gethostname()[:32]}:{os.getpid()}:{token_hex(6)}"
    from sims.conductor import Conductor  # noqa: PLC0415

    load_words()
    conduct(Conductor(holder, after=after), PODIUM, SHUTTING_DOWN, steady_ms, CALLER.call)
    if SHUTTING_DOWN.is_set():
        CALLER.call("")  # another worker, if there is one, need not wait for the beat


@shared_task
def task_revive_conductors() -> None:
    """Each second: call a conductor if a running exercise has none at work."""
    neglected = lease.neglected(wall_ms())
    if neglected:
        logger.info("nobody conducts %s", ", ".join(neglected))
        CALLER.call("")


@shared_task
def task_delete_expired_exercises() -> None:
    """Each hour: delete what was promised to be deleted by today."""
    from sims import retention  # noqa: PLC0415

    for exercise_id in retention.expired(wall_ms()):
        retention.delete_exercise(exercise_id)


@shared_task(acks_late=False)
def task_compare_exercise(exercise_id: str) -> None:
    """Find out what a team made of the day. Killed, it is asked for again by whoever waits for it."""
    from sims.review import comparing  # noqa: PLC0415

    comparing.compare(exercise_id)


def ask_for_comparison(exercise_id: str) -> None:
    """Have a worker find it out. Returns at once, whatever the broker does; unheard, the question is put again."""
    threading.Thread(target=_send_comparison, args=(exercise_id,), name="ask-for-comparison", daemon=True).start()


def _send_comparison(exercise_id: str) -> None:
    try:
        task_compare_exercise.apply_async((exercise_id,), expires=60, retry=False)
    except Exception as problem:  # noqa: BLE001 - brokers fail in many ways, and whoever waits asks again
        logger.warning("nobody could be asked to compare %s: %r", exercise_id, problem)


class Caller:
    """Calls conductors from a thread of its own: a broker that is away must not hold up the one who conducts."""

    def __init__(self) -> None:
        self._thread: threading.Thread | None = None
        self._started = 0

    def call(self, after: str) -> None:
        """Ask for a conductor, as the successor of `after` if that is not empty. Returns at once, whatever the broker does."""
        hanging = steady_ms() - self._started > HANGING_MS
        if self._thread is None or not self._thread.is_alive() or hanging:
            self._started = steady_ms()
            self._thread = threading.Thread(target=self._send, args=(after,), name="call-conductor", daemon=True)
            self._thread.start()

    def _send(self, after: str) -> None:
        try:
            task_conduct_exercises.apply_async((after,), expires=CALL_AGAIN_MS / 1000, retry=False)
        except Exception as problem:  # noqa: BLE001 - brokers fail in many ways, and the caller calls again
            logger.warning("no conductor could be called: %r", problem)


CALLER = Caller()


@worker_init.connect
def load_what_tasks_need(**_: Any) -> None:
    """Before the first task, not in it: loading takes a second or two."""
    from sims import conductor, retention  # noqa: F401, PLC0415
    from sims.review import comparing  # noqa: F401, PLC0415

    keep_what_is_loaded()


@worker_ready.connect
def call_first_conductor(**_: Any) -> None:
    """A worker has started: conduct from the first moment on, not from the first neglected exercise on."""
    CALLER.call("")


@worker_shutting_down.connect
def end_shift(**_: Any) -> None:
    """The worker was asked to stop, and would wait for the conductor: it gives its exercises back and goes."""
    SHUTTING_DOWN.set()
