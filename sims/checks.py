"""Results of the page that people open the day before: kept once for each device, and not without end."""

from __future__ import annotations

from typing import Any

from django.db import transaction

from sims.buckets import Buckets, Rate
from sims.core.rejections import Code, Rejected
from sims.core.text import tidy_line
from sims.models import DeviceCheck, Exercise
from sims.names import check_name

MOST_DEVICES = 200
"""Of one exercise: several for everybody who could take part."""
RATE = Rate(per_second=0.2, burst=30)
"""Results from one address: an office checks its devices together, and a script gets no further than an office."""
LONGEST_BROWSER = 80

_buckets = Buckets(RATE)


def keep(exercise: Exercise, device: str, name: str, browser: str, found: dict[str, Any], address: str) -> DeviceCheck:
    """Keep what was found of a device, in place of what was found before. Raises `Rejected`."""
    if _buckets.take(address):
        raise Rejected(Code.RATE_LIMITED, "Many devices were checked from your network just now. Try again in a minute.")
    values = {**found, "name": check_name(name, ()), "browser": _browser(browser)}
    with transaction.atomic():
        Exercise.objects.select_for_update(no_key=True).get(pk=exercise.pk)
        known = DeviceCheck.objects.filter(exercise=exercise)
        if not known.filter(device=device).exists() and known.count() >= MOST_DEVICES:
            raise Rejected(
                Code.RATE_LIMITED, "No more results are taken for this exercise. Tell whoever runs it that yours is fine."
            )
        kept, _ = DeviceCheck.objects.update_or_create(exercise=exercise, device=device, defaults=values)
    return kept


def _browser(typed: str) -> str:
    try:
        return tidy_line(typed)[:LONGEST_BROWSER]
    except ValueError:
        raise Rejected(Code.BAD_FIELD, "The browser's name has characters that cannot be shown.", "browser") from None
