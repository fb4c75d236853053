"""The hot wash over HTTP: for whom, from when, and what it says of whose replay may be watched."""

import pytest

from sims.actions import Ack
from sims.core.changes import ProposeChange
from sims.core.clock import EndClock, StartClock
from sims.core.people import OpenReview
from sims.core.talk import LogDecision
from sims.models import Exercise
from tests.sims.visitors import Visitor, command, new_exercise

pytestmark = pytest.mark.django_db(transaction=True)

WHO = ("player", "other", "observer", "evaluator", "control")


def cast(exercise: Exercise) -> dict[str, tuple[Visitor, str]]:
    """A browser and a participant of each role."""
    browsers = {role: Visitor() for role in WHO}
    participants = {
        "player": browsers["player"].join(exercise, "press"),
        "other": browsers["other"].join(exercise, "legal"),
        **{role: browsers[role].enter(exercise, role) for role in WHO[2:]},
    }
    return {role: (browsers[role], participants[role]) for role in WHO}


def test_before_and_after_the_end() -> None:
    """[WASH12] Everybody who was in the exercise reads the same hot wash once it has ended, and nothing of it before."""
    exercise = new_exercise()
    people = cast(exercise)
    path = f"/api/exercises/{exercise.pk}/hotwash"
    control = people["control"][1]

    def refused() -> set[tuple[int, str]]:
        answers = [browser.get(path) for browser, _ in people.values()]
        return {(answer.status_code, answer.json()["code"]) for answer in answers}

    assert refused() == {(409, "wrong_state")}
    assert isinstance(command(exercise, control, StartClock()), Ack)
    assert isinstance(command(exercise, people["player"][1], LogDecision(text="We answer.")), Ack)
    assert refused() == {(409, "wrong_state")}
    assert isinstance(command(exercise, control, EndClock()), Ack)
    found = [{key: value for key, value in browser.get(path).json().items() if key != "views"} for browser, _ in people.values()]
    assert all(one == found[0] for one in found)
    assert [one["text"] for one in found[0]["decisions"]] == ["We answer."]
    assert isinstance(command(exercise, people["other"][1], ProposeChange(text="Two pairs of eyes.")), Ack)
    assert [one["text"] for one in people["observer"][0].get(path).json()["changes"]] == ["Two pairs of eyes."]
    assert Visitor().get(path).status_code == 404


def test_whose_replay() -> None:
    """[WASH13] Whoever reads the hot wash is told whose replay they may watch, and of no other."""
    exercise = new_exercise()
    people = cast(exercise)
    path = f"/api/exercises/{exercise.pk}/hotwash"
    control = people["control"][1]
    assert isinstance(command(exercise, control, StartClock()), Ack)
    assert isinstance(command(exercise, control, EndClock()), Ack)

    def views(role: str) -> list[str]:
        return list(people[role][0].get(path).json()["views"])

    assert (views("player"), views("other"), views("observer")) == (["press"], ["legal"], [])
    assert set(views("evaluator")) == set(views("control")) >= {"press", "legal", "social"}
    assert isinstance(command(exercise, control, OpenReview(role="player", audiences=("team", "seats"))), Ack)
    assert views("player") == views("control")
