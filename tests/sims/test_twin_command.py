"""An exercise beside its twins, from its log."""

import json
from io import StringIO
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from sims.core.posts import PublishPost
from sims.folds import folded
from tests.sims.exercises import BRAND, SOCIAL, open_exercise
from tests.sims.stage import Stage
from tests.sims.test_crowds import opened

pytestmark = pytest.mark.django_db(transaction=True)

FIGURES = {"posts", "posts_elsewhere", "reach", "outrage_hours", "net_sentiment_area"}


def twin(exercise: str, *words: str) -> dict[str, Any]:
    """What the command answers."""
    out = StringIO()
    call_command("twin", exercise, "--crowds", "4", *words, "--json", stdout=out)
    return json.loads(out.getvalue())  # type: ignore[no-any-return]


def test_without_acts_nothing() -> None:
    """[CROWD60] Of an exercise in which the team did nothing the twin says that it made no difference."""
    stage = Stage()
    rig = opened(stage)
    stage.run(90_000)
    found = twin(rig.id)
    assert found["team"] == found["silent"]
    assert all(effect["mean"] == 0 == effect["low"] for effect in found["effects"].values())
    assert found["acts"] == []
    assert found["posts_in_log"] == found["team"]["posts"]


def test_from_the_log_alone() -> None:
    """[CROWD60] Posts of an exercise that was played come with the effect of each act, the dial, and what is held fixed."""
    stage = Stage()
    rig = opened(stage)
    stage.run(20_000)
    rig.ack(SOCIAL, PublishPost(account=BRAND, text="That was our mistake, and we are sorry. It is down."))
    stage.run(100_000)
    found = twin(rig.id)
    assert set(found["effects"]) == set(found["scores"]) == set(found["silent"]) == FIGURES
    (act,) = found["acts"]
    assert (act["kinds"][0], set(act["effects"])) == ("posted", FIGURES)
    assert [move["level"] for move in found["dial"]][-1] == 4
    assert "held fixed" in found["held_fixed"] or "the same in every run" in found["held_fixed"]
    with folded(rig.id) as fold:
        fold.forget()  # what it says comes from the stored log, and not from what the process remembers
    assert twin(rig.id) == found


def test_in_words() -> None:
    """[CROWD60] Without --json the figures come in words."""
    stage = Stage()
    rig = opened(stage)
    stage.run(30_000)
    out = StringIO()
    call_command("twin", rig.id, "--crowds", "2", stdout=out)
    assert "posts of the crowd\n  the team " in out.getvalue()


def test_no_public() -> None:
    """[CROWD61] An exercise without a public has no twin, and one that is not there is not found."""
    with pytest.raises(CommandError, match="no simulated public"):
        twin(open_exercise().id)
    with pytest.raises(CommandError, match="There is no exercise"):
        twin("nothing")
