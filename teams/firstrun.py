"""How the first facilitator gets in: by a link that works once, because there is no account to know a password of."""

import logging
from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from teams import tokens
from teams.models import Membership, OneTimeLink, Role, Team, User

OWNER_EMAIL = "owner@stormroom.invalid"
"""Stands in until the owner gives a real address; `.invalid` can never receive mail."""
TEAM_NAME = "My team"
LIFETIME = timedelta(days=1)
PATH = "/first/"

logger = logging.getLogger(__name__)


@transaction.atomic
def one_time_link() -> str | None:
    """The path of a new link that signs the owner in, once, within a day; None when an owner can come back without one.

    Makes the owner and a team if there is none. Links given out before stop working.
    """
    owner = _owner_without_way_back()
    if owner is None:
        return None
    token, token_hash = tokens.mint()
    owner.one_time_links.filter(used=None).delete()
    OneTimeLink.objects.create(user=owner, token_hash=token_hash, expires=timezone.now() + LIFETIME)
    return f"{PATH}{token}"


def redeem(token: str) -> User | None:
    """The person that this link signs in; None for a link that is unknown, used or too old. It does not work a second time."""
    now = timezone.now()
    links = OneTimeLink.objects.filter(token_hash=tokens.hash_of(token), used=None, expires__gt=now, user__is_active=True)
    link = links.select_related("user").first()
    if link is None or not links.update(used=now):
        logger.warning("A one-time link was refused: unknown, used or expired.")
        return None
    return link.user


def first_team() -> Team:
    """The team that exercises belong to when nobody says otherwise: the oldest, made here if there is none."""
    return Team.objects.order_by("pk").first() or Team.objects.create(name=TEAM_NAME)


def has_stand_in_address(user: User) -> bool:
    """Whether this is the owner whose own address is not known yet."""
    return user.email == OWNER_EMAIL


def can_come_back(user: User) -> bool:
    """Whether they can sign in by themselves: with a password, and under an address of their own."""
    return user.has_usable_password() and not has_stand_in_address(user)


def _owner_without_way_back() -> User | None:
    owners = User.objects.filter(memberships__role=Role.OWNER, is_active=True).order_by("pk").distinct()
    if any(can_come_back(owner) for owner in owners):
        return None
    if owners:
        return owners[0]
    owner, _ = User.objects.get_or_create(email=OWNER_EMAIL, defaults={"name": "Facilitator"})
    owner.set_unusable_password()
    owner.save()
    Membership.objects.update_or_create(user=owner, team=first_team(), defaults={"role": Role.OWNER})
    return owner
