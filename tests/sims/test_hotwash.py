"""The hot wash over HTTP: for whom, from when, and what it says of whose replay may be watched."""

from __future__ import annotations

from typing import Any

import pytest

from sims.actions import Ack
from sims.core.changes import ProposeChange
from sims.core.clock import EndClock, StartClock
from sims.core.injects import ReleaseInject
from sims.core.posts import PublishPost
from sims.core.readings import CorrectReading
from sims.core.reviewing import EVERYTHING, OpenReview
from sims.core.talk import LogDecision
from sims.folds import folded
from sims.models import Comparison, Exercise
from sims.review import comparing
from sims.tasks import task_compare_exercise
from tests.sims.visitors import Visitor, command, new_exercise

pytestmark = pytest.mark.django_db(transaction=True)

WHO = ("player", "other", "observer", "evaluator", "wall", "control")
ANSWER = "We shared that clip. It was wrong, it is on us, and we are sorry."


def cast(exercise: Exercise) -> dict[str, tuple[Visitor, str]]:
    """A browser and a participant of each role."""
    browsers = {role: Visitor() for role in WHO}
    participants = {
        "player": browsers["player"].join(exercise, "press"),
        "other": browsers["other"].join(exercise, "legal"),
        **{role: browsers[role].enter(exercise, role) for role in WHO[2:]},
    }
    return {role: (browsers[role], participants[role]) for role in WHO}


def account_of(exercise: Exercise, seat: str) -> str:
    """An account that a seat publishes from."""
    with folded(exercise.pk) as fold:
        return next(name for name, one in fold.exercise.accounts.accounts.items() if seat in one.seats)


def played(exercise: Exercise, people: dict[str, tuple[Visitor, str]], **end: Any) -> str:
    """The trigger and the most important item come in, the team passes the one on and answers, and it ends; its answer's name."""
    control = people["control"][1]
    give(exercise, control, StartClock())
    with folded(exercise.pk) as fold:
        injects = fold.exercise.injects.injects
        wanted = [name for name, one in injects.items() if {"trigger", "important"} & set(one.marks)]
    posts = [give(exercise, control, ReleaseInject(inject=name)) for name in wanted]
    with folded(exercise.pk) as fold:
        clip = next(name for names in posts for name in names if name in fold.exercise.posts.posts)
    account = account_of(exercise, "press")
    give(exercise, people["player"][1], PublishPost(account=account, repost_of=clip))
    give(exercise, people["player"][1], LogDecision(text="We answer."))
    answer = give(exercise, people["player"][1], PublishPost(account=account, text=ANSWER))[0]
    give(exercise, control, EndClock(**end))
    return answer


def give(exercise: Exercise, actor: str, wish: Any) -> list[str]:
    """What a command caused; it must not be refused."""
    outcome = command(exercise, actor, wish)
    assert isinstance(outcome, Ack), outcome
    return list(outcome.names)


def read(people: dict[str, tuple[Visitor, str]], exercise: Exercise, what: str = "hotwash") -> dict[str, dict[str, Any]]:
    """What each role is answered, but for whose replays it may watch."""
    path = f"/api/exercises/{exercise.pk}/{what}"
    found = {role: browser.get(path).json() for role, (browser, _) in people.items()}
    return {role: {key: value for key, value in one.items() if key != "views"} for role, one in found.items()}


def test_before_and_after_the_end() -> None:
    """[WASH12] Before the end nobody reads a hot wash; with the review open everybody who was in the exercise reads the same."""
    exercise = new_exercise()
    people = cast(exercise)
    assert {one["code"] for one in read(people, exercise).values()} == {"wrong_state"}
    give(exercise, people["control"][1], StartClock())
    give(exercise, people["player"][1], LogDecision(text="We answer."))
    assert {one["code"] for one in read(people, exercise).values()} == {"wrong_state"}
    give(exercise, people["control"][1], EndClock(open_review=True))
    found = read(people, exercise)
    assert all(one == found["control"] for one in found.values())
    assert [one["text"] for one in found["wall"]["decisions"]] == ["We answer."]
    give(exercise, people["other"][1], ProposeChange(text="Two pairs of eyes."))
    assert [one["text"] for one in read(people, exercise)["observer"]["changes"]] == ["Two pairs of eyes."]
    assert Visitor().get(f"/api/exercises/{exercise.pk}/hotwash").status_code == 404


def test_nothing_hidden_before_the_review() -> None:
    """[WASH18] Until the review is open each reads what comes of what they hold, and of what the team did and said in public."""
    exercise = new_exercise()
    people = cast(exercise)
    played(exercise, people)
    found = read(people, exercise)
    kinds = {role: {one["kind"] for one in wash["moments"]} for role, wash in found.items()}
    assert kinds["control"] >= {"trigger", "important", "reposted", "owned"}
    for role in ("player", "other", "observer"):
        assert kinds[role] == {"reposted", "owned", "decided"}, role
        assert [found[role][part] for part in ("matrix", "expectations", "objectives", "seen")] == [None] * 4
        assert {one["key"] for one in found[role]["figures"]} == {"real_answer"}
        assert all(one["roles"] == [] and one["expected"] == "" for one in found[role]["moments"])
        assert [one["text"] for one in found[role]["said"]] == [ANSWER]
    assert found["evaluator"]["expectations"] == found["control"]["expectations"] != []
    assert (found["evaluator"]["matrix"], found["evaluator"]["seen"]) == (None, None)
    assert (found["wall"]["moments"], found["wall"]["said"], found["wall"]["decisions"]) == ([], [], [])
    with folded(exercise.pk) as fold:
        plan = [one.title for one in fold.exercise.injects.injects.values()]
        plan += [one.text for one in fold.exercise.evaluation.expectations.values()]
    for role in ("player", "other", "observer", "wall"):
        told = repr(found[role])
        assert not [words for words in plan if words in told], role
    give(exercise, people["control"][1], OpenReview(role="everybody", audiences=EVERYTHING))
    found = read(people, exercise)
    assert all(one == found["control"] for one in found.values())


def test_partly_opened() -> None:
    """[WASH18] A review of the team's inboxes alone shows nothing of the plan."""
    exercise = new_exercise()
    people = cast(exercise)
    played(exercise, people)
    before = read(people, exercise)["player"]
    give(exercise, people["control"][1], OpenReview(role="player", audiences=("team", "seats")))
    after = read(people, exercise)
    assert after["player"] == before
    assert not after["player"]["whole"]
    assert after["control"]["whole"]


def test_corrected_by_a_player() -> None:
    """[WASH19] Each text stands with how it is read now; a correction of a player's after the end changes it at once, for all."""
    exercise = new_exercise()
    people = cast(exercise)
    answer = played(exercise, people)
    (text,) = read(people, exercise)["player"]["said"]
    assert (text["post"], text["who"], text["corrected"]) == (answer, "Press office", None)
    assert {"APO", "RESP"} <= set(text["labels"])
    fewer = [one for one in text["labels"] if one != "RESP"]
    give(exercise, people["other"][1], CorrectReading(post=answer, labels=tuple(fewer), aux=(), tone="human"))
    for role in ("player", "observer", "control"):
        (text,) = read(people, exercise)[role]["said"]
        assert (text["labels"], text["corrected"], text["confidence"]) == (fewer, "team", 1.0)
    for role in ("observer", "evaluator", "wall"):
        refused = command(exercise, people[role][1], CorrectReading(post=answer, labels=(), aux=(), tone="human"))
        assert getattr(refused, "code", None) == "forbidden"


def test_whose_replay() -> None:
    """[WASH13] Whoever reads the hot wash is told whose replay they may watch, and of no other."""
    exercise = new_exercise()
    people = cast(exercise)
    path = f"/api/exercises/{exercise.pk}/hotwash"
    give(exercise, people["control"][1], StartClock())
    give(exercise, people["control"][1], EndClock())

    def views(role: str) -> list[str]:
        return list(people[role][0].get(path).json()["views"])

    assert (views("player"), views("other"), views("observer")) == (["press"], ["legal"], [])
    assert set(views("evaluator")) == set(views("control")) >= {"press", "legal", "social"}
    give(exercise, people["control"][1], OpenReview(role="player", audiences=("team", "seats")))
    assert views("player") == views("control")


def test_what_the_team_made_of_it() -> None:
    """[WASH20] What the team made of the day is read by whoever holds everything, after the end, the same for all."""
    exercise = new_exercise()
    people = cast(exercise)
    answer = played(exercise, people)
    found = read(people, exercise, "comparison")
    assert {role for role, one in found.items() if one.get("code") == "forbidden"} == set(WHO) - {"control"}
    assert found["control"]["state"] == "working"
    give(exercise, people["control"][1], OpenReview(role="everybody", audiences=EVERYTHING))
    task_compare_exercise(exercise.pk)
    found = read(people, exercise, "comparison")
    assert all(one == found["control"] for one in found.values())
    assert found["control"]["state"] == "ready"
    with folded(exercise.pk) as fold:
        posts = {act.post for act in fold.exercise.acts.acts.values()}
    assert answer in posts
    assert [one["what"] for one in found["player"]["acts"]] == ["Bare repost", "Post"]
    give(exercise, people["player"][1], CorrectReading(post=answer, labels=("DEN",), aux=(), tone="cold"))
    assert {one["state"] for one in read(people, exercise, "comparison").values()} == {"working"}


def test_asked_and_answered() -> None:
    """[WASH21] It is found out when somebody asks, once, tells how far it has come, and is kept."""
    exercise = new_exercise()
    people = cast(exercise)
    played(exercise, people)
    asked: list[str] = []
    assert comparing.comparison(exercise.pk, asked.append) == {"state": "working", "done": 0, "of": 0}
    assert comparing.comparison(exercise.pk, asked.append)["state"] == "working"
    assert asked == [exercise.pk]
    comparing.compare(exercise.pk)
    row = Comparison.objects.get(pk=exercise.pk)
    assert 0 < row.done <= row.of
    assert ANSWER not in row.figures
    ready = comparing.comparison(exercise.pk, asked.append)
    comparing.compare(exercise.pk)
    assert comparing.comparison(exercise.pk, asked.append) == ready
    assert asked == [exercise.pk]


def test_not_wanted_any_more() -> None:
    """[WASH22] A worker stops at what nobody wants any more; what nobody has worked at for fifteen seconds is asked for again."""
    exercise = new_exercise()
    people = cast(exercise)
    played(exercise, people)
    asked: list[str] = []
    comparing.compare(exercise.pk)
    assert not Comparison.objects.filter(pk=exercise.pk).exists()
    comparing.comparison(exercise.pk, asked.append)
    Comparison.objects.filter(pk=exercise.pk).update(wanted="another")
    comparing.compare(exercise.pk)
    assert Comparison.objects.get(pk=exercise.pk).key == ""
    comparing.comparison(exercise.pk, asked.append)
    assert len(asked) == 2
    row = Comparison.objects.get(pk=exercise.pk)
    Comparison.objects.filter(pk=exercise.pk).update(at=row.at - comparing.QUIET_MS)
    comparing.comparison(exercise.pk, asked.append)
    assert len(asked) == 3
