"""Bringing somebody into a team by a link. There is no other way to get an account."""

import logging
from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from teams import tokens
from teams.models import Membership, Role, Team, TeamInvitation, User

LIFETIME = timedelta(days=7)
PATH = "/invited/"

logger = logging.getLogger(__name__)


def invite(team: Team, role: Role) -> str:
    """The path of a new invitation link: for one person, for a week."""
    token, token_hash = tokens.mint()
    TeamInvitation.objects.create(team=team, role=role, token_hash=token_hash, expires=timezone.now() + LIFETIME)
    return f"{PATH}{token}"


def find(token: str) -> TeamInvitation | None:
    """The invitation that this token opens; None if there is none, or it is used, revoked or too old."""
    open_ones = TeamInvitation.objects.filter(
        token_hash=tokens.hash_of(token), used=None, revoked=False, expires__gt=timezone.now()
    )
    found = open_ones.select_related("team").first()
    if found is None:
        logger.warning("A team invitation was refused: unknown, used, revoked or expired.")
    return found


@transaction.atomic
def accept(invitation: TeamInvitation, user: User) -> Membership | None:
    """Make this person a member; None when somebody else was faster with the same link.

    An invitation never lowers what somebody already is in the team.
    """
    taken = TeamInvitation.objects.filter(pk=invitation.pk, used=None, revoked=False, expires__gt=timezone.now())
    if not taken.update(used=timezone.now()):
        return None
    membership, created = Membership.objects.get_or_create(
        user=user, team_id=invitation.team_id, defaults={"role": invitation.role}
    )
    ranks = list(Role)
    if not created and ranks.index(Role(invitation.role)) < ranks.index(Role(membership.role)):
        membership.role = invitation.role
        membership.save()
    return membership
