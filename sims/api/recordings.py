"""The recording of an exercise, as a file: what a viewer holds of its log."""

from django.http import HttpRequest, HttpResponse
from ninja import Router

from sims.api.requests import check_id, viewer
from sims.core.rejections import Code, Rejected
from sims.review.recording import audiences_named, lines

router = Router()


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
    body = "".join(f"{line}\n" for line in lines(exercise_id, audiences))
    response = HttpResponse(body, content_type="application/jsonl; charset=utf-8")
    view = (asked if named is not None and asked else me.role).replace(":", "-")
    response["Content-Disposition"] = f'attachment; filename="EXERCISE-{exercise_id}-{view}.jsonl"'
    return response
