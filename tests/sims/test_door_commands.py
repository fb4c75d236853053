"""The commands that make exercises, print ways in, and bring logs out."""

import json
from io import StringIO
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command

from sims import log
from sims.folds import folded
from sims.models import Exercise, Row, StoredScenario
from sims.studio.shipped import shipped_files
from teams.models import Membership, Team, User
from tests.sims.visitors import Visitor, new_exercise

pytestmark = pytest.mark.django_db
DEMO = shipped_files()["bare-repost"]


def said(command: str, *arguments: str) -> str:
    """What a command writes."""
    out = StringIO()
    call_command(command, *arguments, stdout=out)
    return out.getvalue()


def test_create_exercise_of_the_library() -> None:
    """[WHO21] An exercise of the library comes with its id, its join code and a full, working address per role."""
    call_command("import_scenario", str(DEMO), stdout=StringIO())
    made = json.loads(said("create_exercise", "bare-repost", "--json"))
    exercise = Exercise.objects.get(pk=made["exercise"])
    assert made["join_code"] == exercise.join_code
    roles = [(link["role"], link["seat"]) for link in made["links"]]
    assert roles[:3] == [("control", None), ("evaluator", None), ("observer", None)]
    with folded(exercise.pk) as fold:
        assert [seat for role, seat in roles if role == "player"] == list(fold.exercise.people.seats)
        assert fold.exercise.clock.phase == "draft"
    for link in made["links"]:
        assert link["url"].startswith(f"{settings.ORIGINS[0]}/enter/")
        path = link["url"].removeprefix(settings.ORIGINS[0])
        assert link["network_url"] == f"{settings.NETWORK_ORIGIN}{path}"
        assert Visitor().get(path).status_code == 302
    assert made["join_url"].startswith(f"{settings.NETWORK_ORIGIN}/join/")


def test_create_exercise_of_a_file() -> None:
    """[WHO21] A scenario file works as well as a key; what is neither, or is wrong, is said and makes nothing."""
    assert "join code" in said("create_exercise", str(DEMO))
    assert "join code" in said("create_exercise", "bare-repost"), "shipped scenarios are there before anything was loaded"
    before = Exercise.objects.count()
    with pytest.raises(CommandError, match="neither a scenario of the library nor a file"):
        said("create_exercise", "nothing-of-the-kind")
    with pytest.raises(CommandError, match="cannot be used"):
        said("create_exercise", str(Path(settings.BASE_DIR) / "pyproject.toml"))
    with pytest.raises(CommandError, match="25 to 6000"):
        said("create_exercise", str(DEMO), "--speed", "1")
    assert Exercise.objects.count() == before


@pytest.mark.parametrize(
    ("arguments", "phase", "speed"), [(["--start"], "running", 100), (["--start", "--speed", "6000"], "running", 6000)]
)
def test_started_at_once(arguments: list[str], phase: str, speed: int) -> None:
    """[WHO21] `--start` starts the clock at the wanted speed, and nobody is left behind who did it."""
    made = json.loads(said("create_exercise", str(DEMO), "--json", "--start", *arguments))
    with folded(made["exercise"]) as fold:
        assert (fold.exercise.clock.phase, fold.exercise.clock.speed) == ("running", speed)
        assert all(person.removed is not None for person in fold.exercise.people.participants.values())
    assert log.running() == [made["exercise"]]


def test_export_log() -> None:
    """[WHO22] An export is a viewer's stream, one stored item a line; all is what everybody holds."""
    exercise = new_exercise()
    player = Visitor()
    player.join(exercise, "press")
    rows = list(Row.objects.filter(exercise=exercise).order_by("seq").values_list("audience", "wire"))
    assert said("export_log", exercise.pk, "--as", "all").splitlines() == [wire for audience, wire in rows if audience == "all"]
    seat = said("export_log", exercise.pk, "--as", "seat:press").splitlines()
    assert seat == [wire for audience, wire in rows if audience in ("all", "team", "seat:press")]
    assert seat == player.get(f"/api/exercises/{exercise.pk}/log").content.decode().splitlines()
    everything = [json.loads(line) for line in said("export_log", exercise.pk).splitlines()]
    assert [one["seq"] for one in everything] == list(range(1, len(rows) + 1))
    assert [one["item"] for one in everything] == [json.loads(wire) for _, wire in rows]
    for exercise_id, view in ((exercise.pk, "seat:nobody"), (exercise.pk, "nobody"), ("nothing", "all")):
        with pytest.raises(CommandError, match=r"no view|no exercise"):
            said("export_log", exercise_id, "--as", view)


def test_an_exported_file_is_marked(tmp_path: Path) -> None:
    """[WHO22] In a folder an export gets a name that says EXERCISE, and holds the stored bytes; it is its owner's alone."""
    exercise = new_exercise()
    named = tmp_path / f"EXERCISE-{exercise.pk}-seat-press.jsonl"
    assert said("export_log", exercise.pk, "--as", "seat:press", "--output", str(tmp_path)) == f"{named}\n"
    assert named.read_text(encoding="utf-8") == said("export_log", exercise.pk, "--as", "seat:press")
    assert named.stat().st_mode & 0o777 == 0o600
    chosen = tmp_path / "chosen.jsonl"
    said("export_log", exercise.pk, "--output", str(chosen))
    assert chosen.read_text(encoding="utf-8") == said("export_log", exercise.pk)
    with pytest.raises(CommandError, match="cannot be written: No such file or directory"):
        said("export_log", exercise.pk, "--output", str(tmp_path / "missing" / "x.jsonl"))


def test_verify_log() -> None:
    """[WHO22] A sound log is called sound; a changed one ends with 1 and the number of its first wrong row."""
    exercise = new_exercise()
    assert "holds" in said("verify_log", exercise.pk)
    row = Row.objects.get(exercise=exercise, seq=7)
    row.wire = row.wire.replace('"t":0', '"t":1')
    row.save()
    with pytest.raises(CommandError, match="seq 7") as broken:
        said("verify_log", exercise.pk)
    assert broken.value.returncode == 1
    with pytest.raises(CommandError, match="no exercise"):
        said("verify_log", "nothing")


def test_load_demo() -> None:
    """[WHO23] The demo is loaded once; each time the first facilitator gets a way in, until they have a password."""
    link = said("load_demo").splitlines()[-1]
    assert link.startswith(f"{settings.ORIGINS[0]}/first/")
    again = said("load_demo").splitlines()[-1]
    other = said("facilitator_link").strip()
    assert len({link, again, other}) == 3
    assert (Exercise.objects.count(), StoredScenario.objects.count(), Team.objects.count()) == (1, len(shipped_files()), 1)
    visitor = Visitor()
    assert visitor.get(again.removeprefix(settings.ORIGINS[0])).status_code == 404
    assert visitor.get(other.removeprefix(settings.ORIGINS[0])).status_code == 302
    [listed] = visitor.get("/api/exercises").json()
    assert visitor.take_control(Exercise.objects.get(pk=listed["id"]))
    owner = User.objects.get()
    owner.set_password("seven sleepy herons")
    owner.email = "ida@example.org"
    owner.save()
    assert "http" not in said("load_demo")
    assert "sign in with it" in said("facilitator_link")
    assert Membership.objects.count() == 1
