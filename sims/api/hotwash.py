"""The hot wash, to everybody who was in the exercise, once it has ended."""

import json

from django.http import HttpRequest, HttpResponse
from ninja import Router

from sims.api.requests import viewer
from sims.core.people import audiences_of
from sims.folds import folded
from sims.review.hotwash import hotwash_text

router = Router()


@router.get("/exercises/{exercise_id}/hotwash")
def read_hotwash(request: HttpRequest, exercise_id: str) -> HttpResponse:
    """Moments, figures, what was expected, seen, said and decided, as far as I hold it; and whose replays I may watch."""
    me = viewer(request, exercise_id, request.GET.get("as"))
    text = hotwash_text(exercise_id, me.audiences)
    with folded(exercise_id) as fold:
        people = fold.exercise.people
        views = [seat for seat in people.seats if audiences_of(people, "player", seat) <= me.audiences]
    response = HttpResponse(f'{{"views":{json.dumps(views)},{text[1:]}', content_type="application/json; charset=utf-8")
    response["Cache-Control"] = "no-store"
    return response
