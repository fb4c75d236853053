"""What a room reads beside the log: the names behind pseudonyms, and until when somebody conducts."""

from __future__ import annotations

from collections.abc import Collection

from sims.models import Lease, Participant


def names_of(exercise_id: str) -> dict[str, str]:
    """The names of everybody who ever joined, by pseudonym. Who was erased is not among them."""
    return dict(Participant.objects.filter(exercise_id=exercise_id).values_list("pseudonym", "name"))


def conducted_until(exercise_ids: Collection[str]) -> dict[str, int]:
    """Until when (wall milliseconds) each exercise's conductor has said that it will be there."""
    return dict(Lease.objects.filter(exercise_id__in=exercise_ids).values_list("exercise_id", "until"))
