"""Names. The log has pseudonyms; who may know of somebody may know their name."""

from django.http import HttpRequest
from ninja import Router, Schema

from sims import door
from sims.api.forms import Incoming, Typed
from sims.api.requests import viewer
from sims.core.people import circle_of
from sims.folds import folded
from sims.models import Participant

router = Router()


class Named(Schema):
    """A participant's name."""

    participant: str
    name: str


class NewName(Incoming):
    """What I want to be called."""

    name: Typed


@router.get("/exercises/{exercise_id}/people", response=list[Named])
def list_names(request: HttpRequest, exercise_id: str) -> list[Named]:
    """The names of everybody whose coming and going I may see, those who are out again too: the past speaks of them."""
    me = viewer(request, exercise_id, request.GET.get("as"))
    with folded(exercise_id) as fold:
        people = fold.exercise.people.participants.values()
        known = {one.id for one in people if circle_of(one.role) in me.audiences} | {me.id}
    named = Participant.objects.filter(exercise_id=exercise_id, pseudonym__in=known).order_by("pk")
    return [Named(participant=one.pseudonym, name=one.name) for one in named]


@router.put("/exercises/{exercise_id}/name", response=Named)
def change_name(request: HttpRequest, exercise_id: str, payload: NewName) -> Named:
    """Give myself another name."""
    me = viewer(request, exercise_id, request.GET.get("as"))
    return Named(participant=me.id, name=door.rename(exercise_id, me.id, payload.name))
