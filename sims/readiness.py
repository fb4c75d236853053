"""Whether this process is too old for a log that it has met: then another version should serve, and health says so."""

from __future__ import annotations

_newer: set[str] = set()


def note_newer_log(exercise_id: str) -> None:
    """This exercise's log holds events from a newer version. It stays so until the process is replaced."""
    _newer.add(exercise_id)


def newer_logs() -> frozenset[str]:
    """The exercises whose logs were written by a newer version, as far as this process has met them."""
    return frozenset(_newer)


def forget_newer_logs() -> None:
    """As a process that has met none."""
    _newer.clear()
