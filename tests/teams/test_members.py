"""The page of a team."""

import re

import pytest
from django.test import Client

from teams.models import Membership, Role, TeamInvitation
from tests.sims.visitors import fresh_address, new_team, new_user
from tests.teams.test_accounts import Fields

pytestmark = pytest.mark.django_db


def browser_of(user: object) -> Client:
    """A browser in which somebody is signed in."""
    client = Client(REMOTE_ADDR=fresh_address())
    client.force_login(user)  # type: ignore[arg-type]  # whoever the test made
    return client


def test_an_owner_invites() -> None:
    """[WHO24] An owner makes a link for one person, sees it once, and may take it back."""
    owner = new_user("Ida")
    team = new_team(owner)
    client = browser_of(owner)
    page = client.post(f"/team/{team.pk}/invite", {"role": "evaluator"}).content.decode()
    link = re.search(r'value="http://[^/]+(/invited/[^"]+)"', page)
    assert link
    assert link[1] not in client.get(f"/team/{team.pk}").content.decode()
    assert Client().get(link[1]).status_code == 200
    invitation = TeamInvitation.objects.get()
    assert client.post(f"/team/{team.pk}/invitations/{invitation.pk}/revoke").status_code == 302
    assert Client().get(link[1]).status_code == 404
    assert client.post(f"/team/{team.pk}/invite", {"role": "emperor"}).status_code == 404


def test_an_owner_decides_who_is_in() -> None:
    """[WHO24] An owner changes roles and takes people out, but never the last owner."""
    owner, member = new_user("Ida"), new_user("Bo")
    team, client = new_team(owner), browser_of(owner)
    Membership.objects.create(user=member, team=team, role=Role.FACILITATOR)
    path = f"/team/{team.pk}/members"
    for change in ("facilitator", "remove"):
        refused = client.post(f"{path}/{owner.pk}", {"role": change})
        assert refused.status_code == 409
        assert b"needs an owner" in refused.content
    assert client.post(f"{path}/{member.pk}", {"role": "owner"}).status_code == 302
    assert client.post(f"{path}/{owner.pk}", {"role": "observer"}).status_code == 302
    assert client.get(f"/team/{team.pk}").status_code == 404
    other = browser_of(member)
    assert other.post(f"{path}/{owner.pk}", {"role": "remove"}).status_code == 302
    assert other.post(f"{path}/{owner.pk}", {"role": "remove"}).status_code == 404
    assert list(Membership.objects.filter(team=team).values_list("user", "role")) == [(member.pk, "owner")]


@pytest.mark.parametrize("role", ["facilitator", "evaluator", "observer", None])
def test_nobody_else(role: str | None) -> None:
    """[WHO24] Nobody but an owner sees a team's page or changes anything on it; another team's owner is nobody."""
    team, user = new_team(new_user()), new_user()
    new_team(user)
    if role:
        Membership.objects.create(user=user, team=team, role=role)
    invitation = TeamInvitation.objects.create(team=team, role="owner", token_hash="x", expires="2100-01-01T00:00Z")
    client = browser_of(user)
    posts = ("invite", f"members/{user.pk}", f"invitations/{invitation.pk}/revoke")
    answers = [client.get(f"/team/{team.pk}"), *(client.post(f"/team/{team.pk}/{one}", {"role": "owner"}) for one in posts)]
    assert [answer.status_code for answer in answers] == [404] * 4
    assert TeamInvitation.objects.filter(revoked=True).count() == 0


def test_the_page_needs_no_scripts() -> None:
    """[WHO18] The page of a team labels every field, also with names of any script."""
    owner = new_user("مريم <b>")
    page = browser_of(owner).get(f"/team/{new_team(owner).pk}").content.decode()
    seen = Fields(page)
    assert set(seen.fields) <= seen.labels
    assert "<b>" not in page
    assert page.count("<bdi>") == 1
