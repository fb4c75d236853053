"""The wall: a projector's page, which shows what is for everybody and does nothing."""

from __future__ import annotations

from typing import Any

import pytest

from sims import visits
from sims.core.rejections import Rejected
from sims.core.vocabulary import parse_command
from tests.sims.matrix import ADDRESSES, BODIES, COMMANDS, ROLES
from tests.sims.visitors import Visitor, command, facilitator_of, new_exercise

pytestmark = pytest.mark.django_db


def test_what_a_wall_holds() -> None:
    """[WALL1] A wall holds what is for everybody and nothing else; in its recording too, and it is told no names."""
    exercise, player, wall = new_exercise(), Visitor(), Visitor()
    player.join(exercise, "press", "Ada Behn")
    pseudonym = wall.enter(exercise, "wall")
    actor = visits.actor(exercise.pk, pseudonym)
    assert actor is not None
    assert actor.audiences == {"all"}
    recording = wall.get(f"/api/exercises/{exercise.pk}/log").content.decode()
    assert '"audience":"all"' in recording
    assert '"audience":"team"' not in recording
    assert wall.get(f"/api/exercises/{exercise.pk}/people").json() == [{"participant": pseudonym, "name": "Wall"}]


def test_a_wall_sends_nothing() -> None:
    """[WALL2] A wall sends nothing: every command is refused to it."""
    exercise = new_exercise()
    pseudonym = Visitor().enter(exercise, "wall")
    for tag, (fields, _) in COMMANDS.items():
        outcome = command(exercise, pseudonym, parse_command({"type": tag} | fields))
        assert isinstance(outcome, Rejected), tag
        assert outcome.code == "forbidden", tag


def test_the_way_in() -> None:
    """[WALL3] A wall is shown the way in for late comers while the doors are open."""
    exercise, wall = new_exercise(), Visitor()
    control = facilitator_of(exercise)
    control.take_control(exercise)
    wall.enter(exercise, "wall")

    def shown() -> Any:
        return wall.get(f"/api/exercises/{exercise.pk}").json()

    assert shown()["door"]["code"].replace(" ", "") == exercise.join_code
    assert shown()["door"]["qr"].startswith("<svg")
    control.post(f"/api/exercises/{exercise.pk}/doors", {"open": False})
    assert shown()["door"] is None
    assert not shown()["may_control"]


@pytest.mark.django_db(transaction=True)
def test_addresses() -> None:
    """[WALL4] At every address a wall gets what an observer gets, but that the screen of its link is the wall's."""
    exercise, wall = new_exercise(), Visitor()
    pseudonym = wall.enter(exercise, "wall")
    column = ROLES.index("observer")
    for (method, route), row in ADDRESSES.items():
        if not route.startswith("api/exercises/") or "link_id" in route:
            continue
        path = "/" + route.replace("<exercise_id>", exercise.pk).replace("<slug:exercise>", exercise.pk)
        body: Any = BODIES.get(route, {"name": "Big wall"} if route.endswith("/name") else {})
        if route.endswith("/commands"):
            body = {"id": "wall-says", "command": {"type": "talk.say", "text": "x"}}
        asked = "" if route.endswith("/log") else f"?as={pseudonym}"
        answer = wall.get(path + asked) if method == "GET" else wall.send(method, path + asked, body)
        expected = row.split()[column]
        assert expected == ("ok" if answer.status_code < 300 else str(answer.status_code)), (method, route)
