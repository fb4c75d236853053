"""Real deletion: on the announced day nothing of an exercise is left."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from pathlib import Path

import pytest
from django.apps import apps
from django.core.management import call_command
from django.core.management.base import CommandError
from django.db import connection
from django.db.models import CharField, TextField

from sims import retention
from sims.actions import Submission, do_submit
from sims.core.recording import SetRecording, day_after
from sims.core.rejections import Code, Rejected
from sims.core.talk import Say
from sims.links import new_entry_link
from sims.models import DeviceCheck, Exercise, Head, Participant, Row
from sims.tasks import task_delete_expired_exercises
from sims.timekeeper import wall_ms
from tests.sims.matrix import CHECKED
from tests.sims.visitors import Visitor, command, facilitator_of, new_exercise

DAY = 24 * 3_600_000
SECRET = "a sentence that nobody else says"


def lived() -> Exercise:
    """An exercise in which people came in, spoke, made links and checked a device."""
    exercise = new_exercise()
    player = Visitor()
    me = player.join(exercise, name=SECRET[:20])
    command(exercise, me, Say(text=SECRET))
    new_entry_link(exercise.pk, "observer", None)
    player.post("/api/check", {**CHECKED, "code": exercise.join_code, "device": "device0001", "browser": SECRET[:20]})
    return exercise


def mentions(word: str) -> list[str]:
    """The tables in which a word still stands."""
    found = []
    for model in apps.get_models():
        for field in model._meta.get_fields():
            if (
                isinstance(field, (CharField, TextField))
                and model._default_manager.filter(**{f"{field.name}__contains": word}).exists()
            ):
                found.append(f"{model._meta.db_table}.{field.name}")
    return found


@pytest.mark.django_db(transaction=True)
def test_nothing_is_left() -> None:
    """[KEEP1] On the announced day an exercise goes with its log, names, links, receipts and checks; others stay untouched."""
    exercise, other = lived(), lived()
    others_rows = Row.objects.filter(exercise=other).count()
    assert mentions(SECRET[:20])
    assert retention.delete_exercise(exercise.pk)
    assert not Exercise.objects.filter(pk=exercise.pk).exists()
    assert not mentions(exercise.pk)
    assert Row.objects.filter(exercise=other).count() == others_rows
    assert not retention.delete_exercise(exercise.pk)
    assert retention.delete_exercise(other.pk)
    assert mentions(SECRET[:20]) == []
    assert not DeviceCheck.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_who_comes_too_late() -> None:
    """[KEEP2] Who still has a screen of a deleted exercise is told that there is none; nothing brings it back."""
    exercise = new_exercise()
    player = Visitor()
    me = player.join(exercise)
    retention.delete_exercise(exercise.pk)
    [outcome] = do_submit(exercise.pk, [Submission(me, "late", Say(text="Hello?"))])
    assert isinstance(outcome, Rejected)
    assert outcome.code is Code.UNKNOWN
    assert player.get(f"/api/exercises/{exercise.pk}").status_code == 404
    assert not Head.objects.filter(pk=exercise.pk).exists()


@pytest.mark.django_db
def test_the_day() -> None:
    """[KEEP3] The day is the one announced last, from its first minute on (UTC); what was promised for later stays."""
    exercise = new_exercise()
    control = facilitator_of(exercise).take_control(exercise)
    command(exercise, control, SetRecording(drafts=False, names=False, keep_until=day_after(wall_ms(), 3)))
    midnight = wall_ms() // DAY * DAY + 3 * DAY
    assert retention.expired(midnight - 1) == []
    assert retention.expired(midnight) == [exercise.pk]
    assert retention.keep_until()[exercise.pk] == datetime.fromtimestamp(midnight / 1000, UTC).date().isoformat()


@pytest.mark.django_db
def test_by_itself() -> None:
    """[KEEP4] Each hour what has come to its day is deleted without anybody asking, and nothing else."""
    exercise = new_exercise()
    task_delete_expired_exercises.apply().get()
    assert Exercise.objects.filter(pk=exercise.pk).exists()
    past = Row.objects.get(exercise=exercise, type="recording.announced")
    past.wire = past.wire.replace(retention.keep_until()[exercise.pk], "2020-01-01")
    past.save()
    task_delete_expired_exercises.apply().get()
    assert not Exercise.objects.filter(pk=exercise.pk).exists()


@pytest.mark.django_db
def test_by_hand() -> None:
    """[KEEP5] An exercise is deleted by hand with one command, which says what it would delete until it is told to go on."""
    exercise = new_exercise()
    with pytest.raises(CommandError, match=exercise.title):
        call_command("delete_exercise", exercise.pk)
    said = io.StringIO()
    call_command("delete_exercise", exercise.pk, "--yes", stdout=said)
    assert "Deleted" in said.getvalue()
    with pytest.raises(CommandError, match="no exercise"):
        call_command("delete_exercise", exercise.pk, "--yes")


@pytest.mark.django_db
def test_the_day_is_told() -> None:
    """[KEEP6] A facilitator's list says of each exercise on which day it is deleted."""
    exercise = new_exercise()
    listed = facilitator_of(exercise).get("/api/exercises").json()
    assert [one["keep_until"] for one in listed] == [day_after(wall_ms(), 30)]


@pytest.mark.sqlite_only
@pytest.mark.django_db(transaction=True)
def test_not_in_the_file_either() -> None:
    """[KEEP7] On SQLite what is deleted is overwritten in the file, not only marked as free."""
    retention.delete_exercise(new_exercise().pk)
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA secure_delete")
        assert cursor.fetchone() == (1,)


@pytest.mark.sqlite_only
@pytest.mark.django_db(transaction=True)
def test_not_in_the_files_at_all() -> None:
    """[KEEP8] On SQLite no file of the database holds a word of what was deleted, the write-ahead log included."""
    exercise, other = lived(), new_exercise()
    player = Visitor()
    command(other, player.join(other), Say(text="what somebody else said"))
    assert _files_with(SECRET)
    retention.delete_exercise(exercise.pk)
    assert _files_with(SECRET) == _files_with(SECRET[:20]) == []
    assert _files_with("what somebody else said")


@pytest.mark.sqlite_only
@pytest.mark.django_db(transaction=True)
def test_what_was_changed_before() -> None:
    """[KEEP9] On SQLite a name that was given up before the deletion is not in the file afterwards either."""
    exercise, other = new_exercise(), new_exercise()
    for number in range(20):
        Participant.objects.create(
            exercise=exercise if number == 4 else other, pseudonym=f"p0nobody{number}", name=f"Person {number}"
        )
    mine = Participant.objects.filter(exercise=exercise)
    mine.update(name=SECRET[:40])
    mine.update(name="b")
    retention.delete_exercise(exercise.pk)
    assert _files_with(SECRET[:40]) == []


def _files_with(word: str) -> list[str]:
    """The files of the database that hold a word."""
    database = Path(connection.settings_dict["NAME"])
    return [each.name for each in database.parent.glob(f"{database.name}*") if word.encode() in each.read_bytes()]
