"""The page of the day before: a device's result is kept once, for control's eyes, within limits."""

from __future__ import annotations

from typing import Any

import pytest
from django.conf import settings

from sims import checks
from sims.guessing import MOST_FAILURES, budget
from sims.models import DeviceCheck, Exercise
from tests.sims.matrix import CHECKED
from tests.sims.visitors import Visitor, facilitator_of, new_exercise

pytestmark = pytest.mark.django_db


def found(exercise: Exercise, **changes: Any) -> dict[str, Any]:
    return {**CHECKED, "code": exercise.join_code, "device": "device0001"} | changes


def test_a_result() -> None:
    """[CHECK1] A device's result is kept under a name for control to see; checked again, it takes the place of the first."""
    exercise = new_exercise()
    visitor = Visitor()
    assert visitor.post("/api/check", found(exercise)).status_code == 201
    assert visitor.post("/api/check", found(exercise, latency=41, sound="heard")).status_code == 201
    control = facilitator_of(exercise)
    me = control.take_control(exercise)
    [listed] = control.get(f"/api/exercises/{exercise.pk}/checks?as={me}").json()
    assert (listed["name"], listed["latency"], listed["sound"], listed["ready"]) == ("Robin", 41, "heard", True)


@pytest.mark.parametrize(
    "changes",
    [
        {"device": "x"},
        {"device": "../../etc/passwd"},
        {"connection": "carrier pigeon"},
        {"latency": -1},
        {"latency": 10**12},
        {"width": "1280"},
        {"sound": None},
        {"ready": 1},
        {"name": ""},
        {"name": "\u202e\u202e"},
        {"name": "Control"},
        {"name": "a\0b"},
        {"browser": "x" * 700},
        {"browser": "a\x01b"},
        {"extra": "x"},
    ],
)
def test_nonsense(changes: dict[str, Any]) -> None:
    """[CHECK2] What no device could have found is refused with the field at fault, and nothing is kept of it."""
    answer = Visitor().post("/api/check", found(new_exercise(), **changes))
    assert answer.status_code == 400
    assert answer.json()["field"] in changes
    assert not DeviceCheck.objects.exists()


def test_a_wrong_code() -> None:
    """[CHECK3] A wrong code and closed doors get the answer that joining gives, and wrong codes count the same."""
    exercise = new_exercise()
    exercise.doors_open = False
    exercise.save()
    visitor = Visitor()
    closed = visitor.post("/api/check", found(exercise))
    wrong = visitor.post("/api/check", found(exercise, code="AAAA-AAAA"))
    joining = visitor.post("/api/join", {"code": "AAAA-AAAB", "name": "x", "seat": "press"})
    assert closed.content == wrong.content == joining.content
    # Three were counted above; the others are counted without asking, which the site's limit per second might not let through.
    for number in range(MOST_FAILURES - 3):
        budget(settings.REDIS_URL).failed(visitor.address, f"guess{number}")
    assert visitor.post("/api/check", found(exercise)).status_code == 429
    assert visitor.post("/api/join", {"code": "AAAA-AAAB", "name": "x", "seat": "press"}).status_code == 429


def test_not_without_end() -> None:
    """[CHECK4] From one network so many results come at once and no more, and for one exercise so many devices."""
    exercise, visitor = new_exercise(), Visitor()
    assert visitor.post("/api/check", found(exercise)).status_code == 201
    # More than the burst, for tokens come back while a slow machine asks.
    assert any(visitor.post("/api/check", found(exercise)).status_code == 429 for _ in range(3 * int(checks.RATE.burst)))
    row = {key: CHECKED[key] for key in ("connection", "latency", "sound", "width", "height", "browser", "ready", "name")}
    DeviceCheck.objects.bulk_create(
        DeviceCheck(exercise=exercise, device=f"filler{number:04}", **row) for number in range(checks.MOST_DEVICES - 1)
    )
    assert Visitor().post("/api/check", found(exercise, device="onemore0001")).status_code == 429
    assert Visitor().post("/api/check", found(exercise, latency=7)).status_code == 201
