"""The page of a team, for its owners: who is in it, as what, and who is invited."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from teams import invitations
from teams.access import can_manage_members
from teams.models import Membership, Role, Team, TeamInvitation
from teams.outside import origin_for_others

LAST_OWNER = "A team needs an owner. Make somebody else an owner first."


@require_GET
def show_team(request: HttpRequest, team_id: int) -> HttpResponse:
    """The members and the open invitations of a team that I own."""
    return _page(request, _own_team(request, team_id))


@require_POST
def invite(request: HttpRequest, team_id: int) -> HttpResponse:
    """Make an invitation link. Its address is on the answer, and nowhere else."""
    team = _own_team(request, team_id)
    path = invitations.invite(team, _role(request))
    return _page(request, team, link=f"{origin_for_others(request)}{path}")


@require_POST
def change_member(request: HttpRequest, team_id: int, user_id: int) -> HttpResponse:
    """Give a member another role, or take them out (`role` is then `remove`)."""
    team = _own_team(request, team_id)
    removes = request.POST.get("role") == "remove"
    role = None if removes else _role(request)
    if not _changed(team, user_id, role):
        return _page(request, team, problem=LAST_OWNER, status=409)
    return redirect("teams:team", team_id)


@require_POST
def revoke(request: HttpRequest, team_id: int, invitation_id: int) -> HttpResponse:
    """Take an invitation back."""
    team = _own_team(request, team_id)
    invitation = get_object_or_404(TeamInvitation, pk=invitation_id, team=team)
    invitation.revoked = True
    invitation.save(update_fields=["revoked"])
    return redirect("teams:team", team_id)


def _own_team(request: HttpRequest, team_id: int) -> Team:
    if not can_manage_members(request.user, team_id):
        raise Http404
    return get_object_or_404(Team, pk=team_id)


def _role(request: HttpRequest) -> Role:
    try:
        return Role(request.POST.get("role", ""))
    except ValueError:
        raise Http404 from None


@transaction.atomic
def _changed(team: Team, user_id: int, role: Role | None) -> bool:
    """Whether the change was made: not if the team would be left without an owner."""
    # All members are locked, so that two owners cannot put each other out at the same moment.
    members = {one.user_id: one for one in Membership.objects.select_for_update().filter(team=team)}
    if user_id not in members:
        raise Http404
    owners = {one.user_id for one in members.values() if one.role == Role.OWNER}
    if owners == {user_id} and role != Role.OWNER:
        return False
    if role is None:
        members[user_id].delete()
    else:
        members[user_id].role = role
        members[user_id].save()
    return True


def _page(request: HttpRequest, team: Team, *, status: int = 200, **more: Any) -> HttpResponse:
    open_ones = team.invitations.filter(used=None, revoked=False, expires__gt=timezone.now()).order_by("pk")
    members = team.memberships.select_related("user").order_by("pk")
    context = {"team": team, "members": members, "invitations": open_ones, "roles": Role.choices} | more
    return render(request, "teams/team.html", context, status=status)
