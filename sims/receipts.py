"""What commands came to. Read and written in the transaction that stores what they did."""

from __future__ import annotations

from dataclasses import dataclass

from django.db import connection


@dataclass(frozen=True, slots=True)
class Receipt:
    """A command that was taken: the hash of its body and its ack as stored."""

    body_hash: str
    ack: str


class Receipts:
    """The receipts of one exercise within one transaction."""

    def __init__(self, exercise_id: str) -> None:
        self._exercise_id = exercise_id
        self._new: dict[tuple[str, str], Receipt] = {}

    def find(self, actor: str, command_id: str) -> Receipt | None:
        """What this command came to before, if it was taken before."""
        new = self._new.get((actor, command_id))
        if new is not None:
            return new
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT body_hash, ack FROM sims_receipt WHERE exercise_id = %s AND actor = %s AND command_id = %s",
                [self._exercise_id, actor, command_id],
            )
            values = cursor.fetchone()
        return None if values is None else Receipt(*values)

    def add(self, actor: str, command_id: str, body_hash: str, ack: str) -> None:
        """Remember that this command was taken."""
        self._new[actor, command_id] = Receipt(body_hash, ack)

    def store(self) -> None:
        """Write what was remembered."""
        if not self._new:
            return
        values = [(self._exercise_id, actor, command_id, r.body_hash, r.ack) for (actor, command_id), r in self._new.items()]
        with connection.cursor() as cursor:
            cursor.executemany(
                "INSERT INTO sims_receipt (exercise_id, actor, command_id, body_hash, ack) VALUES (%s, %s, %s, %s, %s)", values
            )
