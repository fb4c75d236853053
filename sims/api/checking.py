"""The page that is mailed the day before: what a device was found to be good for, and the list of it for control."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from django.http import HttpRequest
from ninja import Router, Schema, Status
from pydantic import Field, StringConstraints

from sims import checks, door
from sims.api.forms import Incoming, Typed
from sims.api.requests import controller
from sims.models import DeviceCheck
from teams.address import client_address

router = Router()
Pixels = Annotated[int, Field(ge=0, le=100_000)]


class Checked(Incoming):
    """What a browser found out about its device. `latency` is in milliseconds; `device` is random, the browser's own."""

    code: Typed
    name: Typed
    device: Annotated[str, StringConstraints(pattern=r"^[a-z0-9]{8,32}$")]
    connection: Literal["socket", "http"]
    latency: Annotated[int, Field(ge=0, le=600_000)]
    sound: Literal["heard", "silent", "untried"]
    width: Pixels
    height: Pixels
    browser: Typed
    ready: bool


class CheckListed(Schema):
    """One device's latest result."""

    id: int
    name: str
    connection: str
    latency: int
    sound: str
    width: int
    height: int
    browser: str
    ready: bool
    checked: datetime


@router.post("/check", response={201: CheckListed})
def keep_check(request: HttpRequest, payload: Checked) -> Status[DeviceCheck]:
    """Keep a device's result. Wrong codes count as they do when joining, and so many results are taken and no more."""
    address = client_address(request)
    exercise = door.look_up(payload.code, address)
    found = payload.model_dump(exclude={"code", "device", "name", "browser"})
    return Status(201, checks.keep(exercise, payload.device, payload.name, payload.browser, found, address))


@router.get("/exercises/{exercise_id}/checks", response=list[CheckListed])
def list_checks(request: HttpRequest, exercise_id: str) -> list[DeviceCheck]:
    """The devices that were checked for an exercise that I control, latest first."""
    controller(request, exercise_id, request.GET.get("as"))
    return list(DeviceCheck.objects.filter(exercise_id=exercise_id).order_by("-checked", "-pk"))
