"""Real deletion: on the day that was announced, an exercise goes with everything in it, and nothing of it stays behind."""

from __future__ import annotations

import logging
from datetime import UTC, datetime

from django.db import connection, transaction

from sims import log
from sims.core.recording import RecordingAnnounced
from sims.core.vocabulary import decode
from sims.folds import fold_of
from sims.models import Exercise

logger = logging.getLogger(__name__)


def keep_until() -> dict[str, str]:
    """The day (ISO 8601, UTC) on which each exercise is deleted. One whose log never said so is kept."""
    return {exercise_id: _day(wire) for exercise_id, wire in log.announcements().items()}


def _day(wire: str) -> str:
    event = decode(wire).event
    return event.keep_until if isinstance(event, RecordingAnnounced) else ""


def expired(at: int) -> list[str]:
    """The exercises whose day has come at wall time `at` (ms), whatever state they are in."""
    today = datetime.fromtimestamp(at / 1000, UTC).date().isoformat()
    return [exercise_id for exercise_id, day in keep_until().items() if day <= today]


def delete_exercise(exercise_id: str) -> bool:
    """Delete an exercise with its log, people, links, receipts and checks. False if there was none."""
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA secure_delete = ON")  # else the words stay in the file, in pages that count as free
    with transaction.atomic():
        try:
            log.locked_head(exercise_id)  # whoever is about to write waits, and then finds no log
        except log.NoSuchLog:
            return False
        Exercise.objects.get(pk=exercise_id).delete()
    _empty_journal()
    fold = fold_of(exercise_id)
    with fold.lock:
        fold.forget()
    logger.info("exercise %s was deleted, with all that was recorded", exercise_id)
    return True


def _empty_journal() -> None:
    """On SQLite: bring the write-ahead log into the file and cut it off. Until then both hold the words as they were."""
    if connection.vendor != "sqlite" or connection.in_atomic_block:
        return
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        [hindered, *_] = cursor.fetchone()
    if hindered:
        logger.warning("what was deleted stays in the database's journal until it is written over: others were reading")
