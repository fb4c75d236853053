"""What every request must be, and whose it is."""

from __future__ import annotations

import re
from typing import Any

from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest
from ninja.parser import Parser
from ninja.utils import check_csrf

from sims import visits
from sims.api.refusals import not_there
from sims.core.envelope import Actor
from sims.core.rejections import Code, Rejected
from sims.core.strict_json import parse_object
from sims.models import Exercise
from teams.access import can_facilitate
from teams.models import User

_ID = re.compile(r"[a-z0-9]{1,16}")
SAFE = ("GET", "HEAD", "OPTIONS")
LARGEST_BODY = 64 * 1024
"""Bytes; as much as a frame may have."""


class StrictParser(Parser):
    """JSON as the room reads it: nothing that two parsers could read differently."""

    def parse_body(self, request: HttpRequest) -> dict[str, Any]:
        """The body's one object."""
        return parse_object(request.body)


def check_request(request: HttpRequest) -> bool:
    """Let a request through to its handler, or raise. Says nothing about who may do what: each handler does."""
    repeated = next((key for key, values in request.GET.lists() if len(values) > 1), None)
    if repeated is not None:
        raise Rejected(Code.BAD_FIELD, "This is here twice; which one is meant?", repeated[:100])
    if request.method in SAFE:
        return True
    if check_csrf(request) is not None:
        raise Rejected(Code.FORBIDDEN, "The page is too old to do this. Load it again and try once more.")
    if request.method == "DELETE" and not request.body:
        return True
    if request.content_type != "application/json":
        raise Rejected(Code.UNSUPPORTED, "Send JSON, and say so: Content-Type: application/json.")
    if len(request.body) > LARGEST_BODY:
        raise Rejected(Code.TOO_LONG, "This is too much at once. Send less.")
    parse_object(request.body)
    return True


def user_of(request: HttpRequest) -> User | AnonymousUser:
    """Who is signed in, if anybody."""
    return request.user


def check_id(exercise_id: str) -> None:
    """Refuse what cannot be an exercise's id before a database is asked for it."""
    if not _ID.fullmatch(exercise_id):
        raise not_there()


def exercise_of(exercise_id: str) -> Exercise:
    """The exercise of this id. Raises the refusal that a stranger would get too."""
    check_id(exercise_id)
    found = Exercise.objects.filter(pk=exercise_id).select_related("head").first()
    if found is None:
        raise not_there()
    return found


def viewer(request: HttpRequest, exercise_id: str, wanted: str | None) -> Actor:
    """Whom this request speaks for in an exercise, as the log has it now. Raises the one refusal if that is nobody."""
    check_id(exercise_id)
    pseudonym = visits.participant_for(request.session, request.user, exercise_id, wanted)
    found = visits.actor(exercise_id, pseudonym) if pseudonym is not None else None
    if found is None:
        raise not_there()
    return found


def controller(request: HttpRequest, exercise_id: str, wanted: str | None) -> Actor:
    """As `viewer`, for what only control may do."""
    asked = viewer(request, exercise_id, wanted)
    if asked.role != "control":
        raise Rejected(Code.FORBIDDEN, "Only control can do this.")
    return asked


def facilitates(request: HttpRequest, exercise: Exercise) -> bool:
    """Whether who is signed in may take control of this exercise."""
    return can_facilitate(request.user, exercise.team_id)
