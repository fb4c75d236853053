"""What teams tell the rest of the product: that somebody's standing in a team is not what it was."""

from typing import Any

from django.db import transaction
from django.db.models.signals import post_delete, post_save
from django.dispatch import Signal, receiver

from teams.models import Membership, User

membership_changed = Signal()
"""Sent after commit with `user_id`, `team_id` and `role`, which is None for somebody who is not in the team any more."""


def _tell(user_id: int, team_id: int, role: str | None) -> None:
    def after_commit() -> None:
        membership_changed.send_robust(Membership, user_id=user_id, team_id=team_id, role=role)

    transaction.on_commit(after_commit)


@receiver(post_save, sender=Membership)
def _on_saved(instance: Membership, created: bool, **_: Any) -> None:
    if not created:
        _tell(instance.user_id, instance.team_id, instance.role)


@receiver(post_delete, sender=Membership)
def _on_deleted(instance: Membership, **_: Any) -> None:
    _tell(instance.user_id, instance.team_id, None)


@receiver(post_save, sender=User)
def _on_account_saved(instance: User, created: bool, **_: Any) -> None:
    """An account that was switched off is in no team, whatever its memberships say."""
    if not created and not instance.is_active:
        for team_id in instance.memberships.values_list("team_id", flat=True):
            _tell(instance.pk, team_id, None)
