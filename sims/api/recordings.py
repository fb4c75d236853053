"""The recording of an exercise, as a file: what a viewer holds of its log."""

from math import ceil
from threading import Lock

from django.http import HttpRequest, HttpResponse
from ninja import Router

from sims.api.requests import check_id, viewer
from sims.buckets import Buckets, Rate
from sims.core.rejections import Code, Rejected
from sims.review.recording import audiences_named, lines

ASKED = Rate(per_second=0.25, burst=8)
"""Recordings for one participant: one is the whole of a long log, and work for it takes time from everybody."""

router = Router()
_asked = Buckets(ASKED)
_one_at_a_time = Lock()


class TooOften(Rejected):
    """This was asked for too often. `retry_after` is in seconds."""

    def __init__(self, wait: float) -> None:
        super().__init__(Code.RATE_LIMITED, "The recording was asked for too often. Try again in a moment.")
        self.retry_after = ceil(wait)


@router.get("/exercises/{exercise_id}/log")
def read_recording(request: HttpRequest, exercise_id: str) -> HttpResponse:
    """JSON lines, one item each, in order: my own view (`as` absent or my participant), or that of a role I hold all of."""
    check_id(exercise_id)
    asked = request.GET.get("as")
    named = audiences_named(exercise_id, asked) if asked else None
    me = viewer(request, exercise_id, request.GET.get("viewer") if named is not None else asked)
    audiences = me.audiences if named is None else named
    if not audiences <= me.audiences:
        raise Rejected(Code.UNKNOWN, "There is no such view, or you may not see it.", "as")
    with _one_at_a_time:
        wait = _asked.take((exercise_id, me.id))
    if wait:
        raise TooOften(wait)
    body = "".join(f"{line}\n" for line in lines(exercise_id, audiences))
    response = HttpResponse(body, content_type="application/jsonl; charset=utf-8")
    view = (asked if named is not None and asked else me.role).replace(":", "-")
    response["Content-Disposition"] = f'attachment; filename="EXERCISE-{exercise_id}-{view}.jsonl"'
    return response
