"""What the team made of the day, to whoever may read everything, once the exercise has ended."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from ninja import Router

from sims.api.requests import viewer
from sims.core.envelope import CONTROL
from sims.core.rejections import Code, Rejected
from sims.review.comparing import comparison
from sims.tasks import ask_for_comparison

router = Router()


@router.get("/exercises/{exercise_id}/comparison")
def read_comparison(request: HttpRequest, exercise_id: str) -> dict[str, Any]:
    """The day beside its twins, the same for all: `state` is "ready", or "working" with how many crowds have been run."""
    me = viewer(request, exercise_id, request.GET.get("as"))
    if CONTROL not in me.audiences:
        raise Rejected(Code.FORBIDDEN, "This is read when the review is open. Ask whoever runs the exercise to open it.")
    return comparison(exercise_id, ask_for_comparison)
