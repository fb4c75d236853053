"""What the dial would bring, for control alone."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from django.http import HttpRequest
from ninja import Router

from sims.api.requests import controller
from sims.core.clock import time_at
from sims.core.crowd.forecast import forecasts
from sims.core.noticing import inputs_of
from sims.core.rejections import Code, Rejected
from sims.core.staging import setting_of
from sims.folds import folded
from sims.timekeeper import wall_ms

router = Router()


@router.get("/exercises/{exercise_id}/forecast")
def read_forecast(request: HttpRequest, exercise_id: str) -> dict[str, Any]:
    """The public's posts in the next half hour at each position of the dial, as far as nobody does anything."""
    controller(request, exercise_id, request.GET.get("as"))
    with folded(exercise_id) as fold:
        exercise = fold.exercise
        if exercise.public.opened is None:
            raise Rejected(Code.WRONG_STATE, "This exercise has no simulated public.")
        t = time_at(exercise.clock, wall_ms() + exercise.clock.offset)
        seed, setting, inputs = exercise.briefing.seed, setting_of(exercise), inputs_of(exercise)
    return {"t": t, "levels": [asdict(each) for each in forecasts(seed, setting, inputs, t)]}
