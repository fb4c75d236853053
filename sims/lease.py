"""Which conductor has which exercise: a lease in the database, renewed each second, with a number that only rises.

A lease saves work; it is not what keeps an inject from going out twice (receipts are). So it may be wrong for a moment, after a
wall clock was set for instance, but never for long. Every change is one statement, which both databases carry out whole:
nobody reads, thinks and writes.
"""

from __future__ import annotations

from collections.abc import Collection

from django.db.models import F, Q

from sims.models import Head, Lease

LEASE_MS = 5_000
RENEW_MS = 1_000
NEGLECTED_MS = 2_000
"""A lease that was not renewed for so long has a holder who is not at work."""


def take(exercise_ids: Collection[str], holder: str, now: int, after: str = "") -> dict[str, int]:
    """Take the leases that are free at wall time `now`; returns {exercise: fencing number} of those taken.

    `after` is a holder who has asked for a successor: what is his may be taken too.
    """
    if not exercise_ids:
        return {}
    free = _free(now, after)
    known = set(Lease.objects.filter(exercise_id__in=exercise_ids).values_list("exercise_id", flat=True))
    Lease.objects.bulk_create([Lease(exercise_id=each) for each in exercise_ids if each not in known], ignore_conflicts=True)
    taken = [each for each in _ids(exercise_ids, free) if _take_one(each, holder, now, free)]
    return dict(Lease.objects.filter(exercise_id__in=taken, holder=holder).values_list("exercise_id", "fence"))


def _free(now: int, after: str) -> Q:
    # A lease that would last longer than any can was written before the wall clock was set back.
    free = Q(until__lte=now) | Q(until__gt=now + 2 * LEASE_MS)
    return free | Q(holder=after) if after else free


def _ids(exercise_ids: Collection[str], condition: Q) -> list[str]:
    return list(Lease.objects.filter(condition, exercise_id__in=exercise_ids).values_list("exercise_id", flat=True))


def _take_one(exercise_id: str, holder: str, now: int, free: Q) -> bool:
    leases = Lease.objects.filter(free, exercise_id=exercise_id)
    return leases.update(holder=holder, until=now + LEASE_MS, fence=F("fence") + 1) > 0


def renew(held: dict[str, int], holder: str, now: int) -> set[str]:
    """Keep what is held ({exercise: fencing number}) for another five seconds; returns the exercises that are held no more.

    A lease that ran out and that nobody took is still its last holder's.
    """
    if not held:
        return set()
    mine = Lease.objects.filter(holder=holder, exercise_id__in=held)
    mine.update(until=now + LEASE_MS)
    still = dict(mine.values_list("exercise_id", "fence"))
    return {each for each, fence in held.items() if still.get(each) != fence}


def release(exercise_ids: Collection[str], holder: str) -> None:
    """Give leases back before they run out; those that somebody else has by now stay his."""
    Lease.objects.filter(holder=holder, exercise_id__in=exercise_ids).update(until=0)


def neglected(now: int) -> list[str]:
    """The running exercises that nobody conducts at wall time `now`: no lease, or none that was renewed lately."""
    renewed = now + LEASE_MS - NEGLECTED_MS
    heads = Head.objects.filter(phase="running").exclude(exercise__lease__until__gte=renewed)
    return list(heads.order_by("exercise_id").values_list("exercise_id", flat=True))
