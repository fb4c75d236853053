"""Who may do what with a team: questions, answered from memberships alone."""

from django.contrib.auth.models import AnonymousUser
from django.db.models import QuerySet

from teams.models import Membership, Role, Team, User

FACILITATING = (Role.OWNER, Role.FACILITATOR)
"""The roles that make exercises and control them."""


def role_in(user: User | AnonymousUser, team_id: int) -> Role | None:
    """What this visitor is in this team; None for strangers and for accounts that were switched off."""
    if not user.is_authenticated or not user.is_active:
        return None
    found = Membership.objects.filter(user_id=user.pk, team_id=team_id).values_list("role", flat=True).first()
    return Role(found) if found else None


def can_facilitate(user: User | AnonymousUser, team_id: int) -> bool:
    """Whether this visitor may make exercises of this team and take control of them."""
    return role_in(user, team_id) in FACILITATING


def can_manage_members(user: User | AnonymousUser, team_id: int) -> bool:
    """Whether this visitor decides who is in this team."""
    return role_in(user, team_id) == Role.OWNER


def teams_facilitated_by(user: User | AnonymousUser) -> QuerySet[Team]:
    """The teams whose exercises this visitor may make and control, oldest first."""
    if not user.is_authenticated or not user.is_active:
        return Team.objects.none()
    return Team.objects.filter(memberships__user_id=user.pk, memberships__role__in=FACILITATING).order_by("pk")
