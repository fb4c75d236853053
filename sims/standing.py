"""What follows in exercises when somebody's standing in a team changes, or when they sign out: they are put out, in the log.

Every process imports this at its start, and few ever need it: what it works with, the vocabulary of exercises, takes a second of
processor time to load and is loaded when something follows.
"""

from __future__ import annotations

from typing import Any

from django.contrib.auth.signals import user_logged_out
from django.dispatch import receiver
from django.http import HttpRequest

from sims.models import Participant
from teams.access import FACILITATING
from teams.models import Role, User
from teams.signals import membership_changed

NEEDED: dict[str, frozenset[Role]] = {
    "control": frozenset(FACILITATING),
    "evaluator": frozenset({*FACILITATING, Role.EVALUATOR}),
}
"""What one must be in the team to be this in its exercises with an account. Whoever came without one stays."""


@receiver(membership_changed)
def follow_membership(user_id: int, team_id: int, role: str | None, **_: Any) -> None:
    """Put a member out of everything in the team's exercises that their role does not allow any more."""
    from sims.door import put_out  # noqa: PLC0415

    for one in Participant.objects.filter(user_id=user_id, exercise__team_id=team_id):
        needed = NEEDED.get(_present_role(one) or "")
        if needed is not None and role not in needed:
            put_out(one.exercise_id, one.pseudonym, "no longer in the team in this role")


@receiver(user_logged_out)
def follow_sign_out(request: HttpRequest | None, user: User | None, **_: Any) -> None:
    """Put out whom this session was by its account. Other sessions of the same person stay in."""
    from sims import visits  # noqa: PLC0415
    from sims.door import put_out  # noqa: PLC0415

    if request is None or user is None:
        return
    for exercise_id, pseudonyms in visits.all_held(request.session).items():
        mine = Participant.objects.filter(exercise_id=exercise_id, pseudonym__in=pseudonyms, user=user)
        for one in mine:
            if _present_role(one) is not None:
                put_out(exercise_id, one.pseudonym, "signed out")


def _present_role(one: Participant) -> str | None:
    from sims.folds import folded  # noqa: PLC0415

    with folded(one.exercise_id) as fold:
        person = fold.exercise.people.participants.get(one.pseudonym)
        return person.role if person is not None and person.removed is None else None
