"""Entry links, for control: make one, see which there are, take one back."""

from __future__ import annotations

from datetime import datetime

from django.http import HttpRequest
from ninja import Router, Schema, Status

from sims import links
from sims.api.forms import Incoming, Key
from sims.api.requests import controller
from sims.core.envelope import HumanRole
from sims.core.rejections import unknown
from sims.models import EntryLink
from sims.qr import qr_svg
from teams.outside import origin_for_others

router = Router()


class LinkListed(Schema):
    """An entry link without its address, which only its maker was told."""

    id: int
    role: str
    seat: str
    once: bool
    expires: datetime
    used: datetime | None
    revoked: bool


class NewLink(Incoming):
    """A way in for a role; for players, a seat. `once` lets one person in."""

    role: HumanRole
    seat: Key | None = None
    once: bool = False


class LinkMade(Schema):
    """A new link: this is the only time that its address is told."""

    id: int
    role: str
    seat: str
    url: str
    qr: str


@router.get("/exercises/{exercise_id}/links", response=list[LinkListed])
def list_links(request: HttpRequest, exercise_id: str) -> list[EntryLink]:
    """The links of an exercise that I control, newest first."""
    controller(request, exercise_id, request.GET.get("as"))
    return list(EntryLink.objects.filter(exercise_id=exercise_id).order_by("-pk"))


@router.post("/exercises/{exercise_id}/links", response={201: LinkMade})
def make_link(request: HttpRequest, exercise_id: str, payload: NewLink) -> Status[LinkMade]:
    """Make a link into an exercise that I control."""
    controller(request, exercise_id, request.GET.get("as"))
    link, token = links.new_entry_link(exercise_id, payload.role, payload.seat, payload.once)
    url = f"{origin_for_others(request)}{links.PATH}{token}"
    return Status(201, LinkMade(id=link.pk, role=link.role, seat=link.seat, url=url, qr=qr_svg(url)))


@router.delete("/exercises/{exercise_id}/links/{int:link_id}", response=LinkListed)
def revoke_link(request: HttpRequest, exercise_id: str, link_id: int) -> EntryLink:
    """Take a link back. Who came in by it stays in."""
    controller(request, exercise_id, request.GET.get("as"))
    link = EntryLink.objects.filter(exercise_id=exercise_id, pk=link_id).first()
    if link is None:
        raise unknown("link")
    link.revoked = True
    link.save(update_fields=["revoked"])
    return link
