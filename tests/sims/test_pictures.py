"""Pictures that ship with a scenario: who is shown one, and when."""

from __future__ import annotations

import hashlib
import re
from typing import Any

import pytest

from sims import log, pictures
from sims.actions import Ack, create_exercise
from sims.core.clock import StartClock
from sims.core.injects import ReleaseInject
from sims.core.scenario import Scenario
from sims.folds import folded
from sims.models import Exercise, Picture
from sims.studio.shipped import read_shipped
from tests.sims.visitors import Visitor, command, facilitator_of, new_exercise, new_team

pytestmark = pytest.mark.django_db


def planned(exercise: Exercise) -> tuple[str, str]:
    """A public inject with a picture, and the picture's token."""
    with folded(exercise.pk) as fold:
        for name, inject in fold.exercise.injects.injects.items():
            if inject.channel == "microblog" and inject.media and inject.media[0].token and not inject.reply_to:
                return name, inject.media[0].token
    raise AssertionError("no public inject has a picture")


def look(visitor: Visitor, exercise: Exercise, token: str) -> Any:
    return visitor.get(f"/x/{exercise.pk}/media/{token}")


def test_only_after_its_release() -> None:
    """[FEED25] Before an inject is out nobody but control is shown its picture; afterwards everybody in the exercise is."""
    exercise = new_exercise()
    inject, token = planned(exercise)
    facilitator = facilitator_of(exercise)
    control = facilitator.take_control(exercise)
    player, observer, stranger = Visitor(), Visitor(), Visitor()
    player.join(exercise)
    observer.enter(exercise, "observer")
    inside = (player, observer)
    assert [look(each, exercise, token).status_code for each in (*inside, stranger)] == [404, 404, 404]
    assert look(facilitator, exercise, token).status_code == 200
    assert isinstance(command(exercise, control, StartClock()), Ack)
    assert isinstance(command(exercise, control, ReleaseInject(inject=inject)), Ack)
    assert [look(each, exercise, token).status_code for each in (*inside, stranger)] == [200, 200, 404]


def test_what_is_not_there() -> None:
    """[FEED25] A hidden token, a made-up one and one of another exercise get the same answer, byte for byte."""
    exercise, other = new_exercise(), new_exercise()
    _, hidden = planned(exercise)
    _, elsewhere = planned(other)
    assert hidden != elsewhere
    player = Visitor()
    player.join(exercise)
    asked = (hidden, elsewhere, "0" * 32, "%25", "a_b", "..%2f..%2fmodels.py")
    answers = [look(player, exercise, token) for token in asked]
    assert {answer.status_code for answer in answers} == {404}
    assert len({re.sub(rb'nonce-[^"\']+|csrf\w*="[^"]*"', b"", answer.content) for answer in answers}) == 1
    assert player.get(f"/x/nowhere/media/{hidden}").status_code == 404


def test_no_token_before_its_time() -> None:
    """[FEED25] What a player holds at the start names no picture of what is to come."""
    exercise = new_exercise()
    player = Visitor()
    pseudonym = player.join(exercise)
    body = player.get(f"/api/exercises/{exercise.pk}/log?as={pseudonym}").content.decode()
    held = {picture.token for picture in exercise.pictures.all() if picture.token in body}
    scenario = read_shipped("bare-repost")
    at_hand = {media.file for scheduled in scenario.queue for media in scheduled.media}
    at_hand |= {media.file for media in (scenario.range.media if scenario.range else ())}
    assert held == {one.token for one in exercise.pictures.all() if one.file.rpartition("/")[2] in at_hand}


def test_how_it_comes() -> None:
    """[FEED26] A picture comes with its own type and nothing that could run, kept by the browser and no cache between."""
    exercise = new_exercise()
    _, token = planned(exercise)
    facilitator = facilitator_of(exercise)
    facilitator.take_control(exercise)
    answer = look(facilitator, exercise, token)
    picture = Picture.objects.get(token=token)
    assert hashlib.sha256(answer.content).hexdigest() == picture.sha256
    assert answer["Content-Type"] == picture.content_type == "image/webp"
    assert answer["Content-Disposition"] == "inline"
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["Content-Security-Policy"] == "default-src 'none'; sandbox"
    assert answer["Cache-Control"] == "private, max-age=31536000, immutable"


def test_a_file_that_changed() -> None:
    """[FEED26] A file that is not what it was is not shown."""
    exercise = new_exercise()
    _, token = planned(exercise)
    Picture.objects.filter(token=token).update(sha256="0" * 64)
    facilitator = facilitator_of(exercise)
    facilitator.take_control(exercise)
    assert look(facilitator, exercise, token).status_code == 404


def test_a_file_that_is_missing() -> None:
    """[FEED26] A scenario whose pictures are not there plays with their words alone."""
    shipped = read_shipped("bare-repost")
    scenario = Scenario.model_validate_json(shipped.model_dump_json(exclude_defaults=True)).model_copy(
        update={"key": "elsewhere"}
    )
    assert pictures.found(scenario) == []
    exercise = create_exercise(scenario, "0" * 64, new_team())
    assert exercise.pictures.count() == 0
    rows = log.read_after(exercise.pk, 0, 10_000)
    assert any('"alt":"' in row.wire for row in rows)
    assert not any(re.search(r'"token":"[0-9a-f]', row.wire) for row in rows)


def test_every_picture_of_the_shipped_scenario_is_there() -> None:
    """[FEED26] Each picture that a shipped scenario names is found, once, under a token of its own."""
    scenario = read_shipped("bare-repost")
    named = {media.file for media in pictures.media_of(scenario) if media.file}
    found = pictures.found(scenario)
    assert {one.file.rpartition("/")[2] for one in found} == named
    assert len({one.token for one in found}) == len(found)
