"""What stands in an address or a body may be anything: it is answered, and nothing fails on it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from sims.models import Exercise
from tests.sims.matrix import BODIES, CHECKED
from tests.sims.visitors import Visitor, facilitator_of, new_exercise

pytestmark = pytest.mark.django_db

PARTS = (
    "%00",
    "a%00b",
    "%ff",
    "%C0%AE",
    "..%2f..%2fetc%2fpasswd",
    "%5C",
    "%27%3B--",
    "9" * 30,
    "9" * 5_000,
    "%E2%80%AE",
    "a" * 3_000,
)
"""Of a path, as they stand in it."""
VALUES: tuple[Any, ...] = (
    None,
    True,
    -1,
    2**53 - 1,
    1.5,
    "",
    "\0",
    "a\0b",
    "\ud800",
    "x" * 600,
    "x" * 601,
    "\u0344" * 600,
    "\u200b",
    "{0.__class__}",
    "' or 1=1 --",
    "%",
    [],
    [[[]]],
    {},
    {"__proto__": {}},
)
PATHS = (  # those that look for something; the others are one page, whatever they say
    "/enter/{}",
    "/first/{}",
    "/invited/{}",
    "/x/{exercise}/media/{}",
    "/team/{}",
    "/api/join/{}",
    "/api/exercises/{}",
    "/api/exercises/{}/hotwash",
    "/api/exercises/{}/comparison",
    "/api/exercises/{exercise}/comparison?as={}",
    "/api/exercises/{exercise}/hotwash?as={}",
    "/x/{exercise}/print/{}",
    "/api/exercises/{}/events",
    "/api/exercises/{exercise}/links/{}",
    "/api/exercises/{exercise}/people?as={}",
    "/api/exercises/{exercise}/checks?as={}",
    "/api/exercises/{exercise}/log?as={}",
    "/api/exercises/{exercise}/log?as=seat:{}",
    "/api/exercises/{exercise}/log?viewer={}&as=all",
    "/api/exercises/{exercise}/events?epoch={}",
    "/api/exercises/{exercise}/events?wait={}",
    "/api/exercises/{exercise}/events?after={}",
    "/enter/x?name={}",
    "/first/x?to={}",
)


def bodies(exercise: Exercise, device: str) -> list[tuple[str, str, dict[str, Any]]]:
    """Everything that takes a body, with one that is good."""
    here = f"/api/exercises/{exercise.pk}"
    return [
        ("POST", "/api/exercises", {**BODIES["api/exercises"], "title": "x", "key": "k", "team": exercise.team_id}),
        ("POST", "/api/check", {**CHECKED, "code": exercise.join_code, "device": device}),
        ("POST", "/api/join", {"code": exercise.join_code, "name": "Ann", "seat": "press"}),
        ("POST", f"{here}/doors", {"open": True}),
        ("POST", f"{here}/links", {"role": "player", "seat": "press", "once": False}),
        ("PUT", f"{here}/name", {"name": "Ann"}),
        ("POST", f"{here}/commands", {"id": "c1", "command": {"type": "note.take", "text": "x"}}),
    ]


@pytest.mark.parametrize("path", PATHS)
def test_in_addresses(path: str) -> None:
    """[SEC11] Whatever stands in an address, in its path or behind it, is answered, on every database."""
    exercise = new_exercise()
    control = facilitator_of(exercise)
    control.take_control(exercise)
    control.client.raise_request_exception = False
    for part in PARTS:
        address = path.replace("{exercise}", exercise.pk).replace("{}", part)
        for method in ("GET", "DELETE") if "/links/" in path else ("GET",):
            status = control.send(method, address, "").status_code
            assert status < 500, (method, address[:100], status)


def test_in_bodies() -> None:
    """[SEC12] Whatever stands in a field of a body is answered, on every database, and a refusal says what is wrong."""
    exercise = new_exercise()
    control = facilitator_of(exercise)
    control.take_control(exercise)
    control.client.raise_request_exception = False
    for number, (method, path, good) in enumerate(bodies(exercise, "device0001")):
        for field in good:
            for value in VALUES:
                visitor = Visitor() if path in ("/api/check", "/api/join") else control
                visitor.client.raise_request_exception = False
                answer = visitor.send(method, path, json.dumps({**good, field: value}))
                assert answer.status_code < 500, (number, path, field, value)
                assert answer.status_code < 300 or answer.json()["message"], (path, field, value)
