"""Four ways in which the demo scenario was played, as they ship."""

from __future__ import annotations

from io import StringIO

import pytest
from django.core.management import call_command

from sims import log
from sims.core.crowd.chorus import Chorus
from sims.core.exercise import Exercise, reduce
from sims.core.measures.difference import difference
from sims.core.noticing import inputs_of
from sims.core.staging import stage_of
from sims.models import Exercise as StoredExercise
from sims.models import Picture
from sims.review.hotwash import hotwash_text
from sims.review.restoring import rows_of
from sims.review.shipped import shipped_recordings
from tests.recordings.ways import WAYS

BEST_FIRST = ("excellent", "average", "silent", "own-goals")


def folded(way: str) -> Exercise:
    """The state at the end of a way."""
    exercise = Exercise()
    for row in rows_of(shipped_recordings()[f"bare-repost-{way}"]):
        reduce(exercise, row.fact)
    return exercise


@pytest.fixture(scope="module")
def days() -> dict[str, Exercise]:
    return {way: folded(way) for way in WAYS}


def test_outcomes_are_in_order(days: dict[str, Exercise]) -> None:
    """[PLAY1] The better a team does, the better the public thinks of it at the end, and the less it passes on."""
    last = [days[way].public.explained[-1] for way in BEST_FIRST]
    assert [each.mood for each in last] == sorted((each.mood for each in last), reverse=True)
    assert [each.pull for each in last] == sorted(each.pull for each in last)


def test_sizes_are_what_the_table_allows(days: dict[str, Exercise]) -> None:
    """[PLAY2] No way moves the branching ratio beyond 0.70 to 1.25, and the best lifts the mood by less than one step."""
    for way, day in days.items():
        end = day.public.explained[-1]
        assert 0.70 <= end.pull <= 1.25, way
        assert -1.08 - 1.0 < end.mood < -1.08 + 0.54, way
        assert all(abs(reason.dm) <= 0.5 for reason in end.reasons), way


def test_the_reasons_read_true(days: dict[str, Exercise]) -> None:
    """[PLAY3] The reasons name what the team did: silence where it was silent, blame and hedging where it did that."""
    rows = {way: [reason.row for reason in day.public.explained[-1].reasons] for way, day in days.items()}
    assert sorted(rows["silent"]) == ["repost_hostile", "silence"]  # a colleague shares it if nobody does
    assert "matched" in rows["excellent"]
    assert {"ATT", "NONAPO", "DISC", "repost_hostile"} <= set(rows["own-goals"])
    assert "39 minutes of silence" in {reason.words for reason in days["silent"].public.explained[-1].reasons}


def test_the_public_is_a_function_of_its_inputs(days: dict[str, Exercise]) -> None:
    """[PLAY4] From the recorded inputs alone the engine says again whatever the public said that day."""
    for way, day in days.items():
        chorus = Chorus(day.briefing.seed, stage_of(day), inputs_of(day))
        again = {utterance.name for utterance in chorus.advance(day.public.until)}
        assert {voice.id for voice in day.public.voices.values()} <= again, way


def test_each_is_compared_with_its_twins(days: dict[str, Exercise]) -> None:
    """[PLAY6] The engine that is here compares each with a silent team: the better it was played, the better the mood."""
    gained = [difference(days[way], days[way].public.until).measured(crowds=4, each=2)["mood"]["mean"] for way in BEST_FIRST]
    assert gained == sorted(gained, reverse=True)
    assert gained[0] > 0 > gained[-1]


@pytest.mark.django_db(transaction=True)
def test_restored_as_ended_exercises() -> None:
    """[PLAY5] `load_recordings` brings them in once, as ended exercises with a sound chain, a hot wash, and their pictures."""
    output = StringIO()
    call_command("load_recordings", stdout=output)
    call_command("load_recordings", stdout=output)
    restored = StoredExercise.objects.filter(request_key__startswith="recording ")
    assert restored.count() == len(output.getvalue().splitlines()) == len(WAYS)
    for exercise in restored:
        assert log.verify(exercise.pk).ok
        assert hotwash_text(exercise.pk, frozenset({"all", "team"}))
        tokens = list(Picture.objects.filter(exercise=exercise).values_list("token", flat=True))
        assert tokens
        assert any(log.tells(exercise.pk, f'"token":"{token}"', {"all"}) for token in tokens)
