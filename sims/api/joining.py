"""Coming in by code: a look at what is behind the door, and the step through it."""

from django.http import HttpRequest
from ninja import Router, Schema, Status

from sims import door, join_code
from sims.api.exercises import Seat, seats, told
from sims.api.forms import Incoming, Typed
from teams.address import client_address

router = Router()


class Behind(Schema):
    """What somebody with a valid code sees before they join."""

    title: str
    organisation: str
    language: str
    code: str
    seats: list[Seat]


class Join(Incoming):
    """Join as a player: under this name, in this seat."""

    code: Typed
    name: Typed
    seat: Typed


class Joined(Schema):
    """In: go to `url`."""

    exercise: str
    participant: str
    url: str


@router.get("/join/{code}", response=Behind)
def look_behind(request: HttpRequest, code: str) -> Behind:
    """What is behind a join code. Wrong codes count against the address."""
    exercise = door.look_up(code, client_address(request))
    briefing = told(exercise.pk)
    return Behind(
        title=briefing.title,
        organisation=briefing.organisation,
        language=briefing.language,
        code=join_code.shown(exercise.join_code),
        seats=seats(exercise.pk),
    )


@router.post("/join", response={201: Joined})
def join(request: HttpRequest, payload: Join) -> Status[Joined]:
    """Join an exercise as a player."""
    entered = door.join_with_code(payload.code, payload.name, payload.seat, request.session, client_address(request))
    return Status(201, Joined(exercise=entered.exercise, participant=entered.participant, url=entered.path))
