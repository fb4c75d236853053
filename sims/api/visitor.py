"""Who is asking: the account, its teams, and the token that every change must carry."""

from django.http import HttpRequest
from django.middleware.csrf import get_token
from ninja import Router, Schema

from teams.firstrun import can_come_back
from teams.models import Membership, User

router = Router()


class Account(Schema):
    """Somebody who is signed in. `needs_password` until they can sign in by themselves."""

    name: str
    email: str
    needs_password: bool


class MyTeam(Schema):
    """A team and what I am in it."""

    id: int
    name: str
    role: str


class Me(Schema):
    """The visitor. Players have no account: for them `user` is null."""

    user: Account | None
    teams: list[MyTeam]
    csrf: str


@router.get("/me", response=Me)
def me(request: HttpRequest) -> Me:
    """The visitor's account and teams, and a CSRF token."""
    user = request.user
    if not isinstance(user, User):
        return Me(user=None, teams=[], csrf=get_token(request))
    memberships = Membership.objects.filter(user=user).select_related("team").order_by("team_id")
    account = Account(name=user.get_full_name(), email=user.email, needs_password=not can_come_back(user))
    teams = [MyTeam(id=one.team_id, name=one.team.name, role=one.role) for one in memberships]
    return Me(user=account, teams=teams, csrf=get_token(request))
