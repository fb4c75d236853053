"""The library, and the command that brings scenarios into it."""

from __future__ import annotations

import io
import json
from datetime import time
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from sims.core.scenario import Scenario
from sims.models import StoredScenario
from sims.studio.canonical import digest
from sims.studio.library import find, scenario_of, store
from sims.studio.shipped import read_shipped, shipped_files
from teams.models import Team

from .workbooks import HEADER, workbook

pytestmark = pytest.mark.django_db


def run(path: Path, *options: str) -> str:
    out = io.StringIO()
    call_command("import_scenario", str(path), *options, stdout=out)
    return out.getvalue()


@pytest.fixture
def demo() -> Scenario:
    return read_shipped("bare-repost")


def test_what_is_stored_is_found_again_whole(demo: Scenario) -> None:
    """[SCN23] A stored scenario comes back as it was, with the digest of its text."""
    stored = store(demo)
    assert scenario_of(stored) == demo
    assert (stored.key, stored.title, stored.digest) == (demo.key, demo.title, digest(demo))
    assert find("bare-repost") == stored
    assert find("other") is None


def test_storing_again_replaces_only_the_same_teams_own(demo: Scenario) -> None:
    """[SCN23] A team's own scenario stands before the shipped one of the same key, and replaces only its own older one."""
    team = Team.objects.create(name="Blue")
    shipped = store(demo)
    own = store(demo.model_copy(update={"title": "Ours"}), team)
    store(demo.model_copy(update={"title": "Ours, again"}), team)
    assert StoredScenario.objects.count() == 2
    assert find(demo.key, team) == own
    assert find(demo.key) == shipped
    assert [StoredScenario.objects.get(pk=one.pk).title for one in (own, shipped)] == ["Ours, again", demo.title]


def test_the_command_shows_and_keeps(demo: Scenario) -> None:
    """[SCN24] Roles and injects are shown in order, and the scenario is in the library."""
    said = run(shipped_files()["bare-repost"])
    assert "The bare repost (bare-repost), 45 min from 14:00" in said
    assert said.index("worth a share") < said.index("stuck in a lift")
    assert "Saved as “bare-repost”." in said
    stored = find("bare-repost")
    assert stored is not None
    assert scenario_of(stored) == demo


def test_a_dry_run_keeps_nothing() -> None:
    """[SCN24] A dry run shows the same and leaves the library as it is."""
    assert "Nothing was saved" in run(shipped_files()["bare-repost"], "--dry-run")
    assert not StoredScenario.objects.exists()


def test_the_command_answers_in_json(tmp_path: Path) -> None:
    """[SCN24] One line of JSON, for scripts: what came in, in order, with the warnings and their rows."""
    path = tmp_path / "my plan.xlsx"
    path.write_bytes(workbook([HEADER, (time(9, 5), None, "Desk", "Second"), (time(9, 0), "Ada", "All", "First")]))
    said = json.loads(run(path, "--json"))
    assert (said["ok"], said["stored"], said["key"], said["story_start"]) == (True, True, "my-plan", "09:00")
    assert [(one["heading"], one["to"]) for one in said["injects"]] == [("First", ["desk"]), ("Second", ["desk"])]
    assert {warning["row"] for warning in said["warnings"]} == {None, 2, 3}


def test_a_broken_file_is_refused_and_nothing_kept(tmp_path: Path) -> None:
    """[SCN24] Every problem is printed with its row, the command fails, and the library is as it was."""
    path = tmp_path / "plan.xlsx"
    path.write_bytes(
        workbook([HEADER, (time(9, 0), "Ada", "Desk", "Right"), ("noon", "Ada", "Desk", "A"), ("dusk", "Ada", "Desk", "B")])
    )
    out = io.StringIO()
    with pytest.raises(CommandError, match=r"plan.xlsx was not imported: 2 problems. Nothing was saved."):
        call_command("import_scenario", str(path), "--json", stdout=out)
    assert [problem["row"] for problem in json.loads(out.getvalue())["problems"]] == [3, 4]
    with pytest.raises(CommandError, match=r"cannot be read: No such file"):
        call_command("import_scenario", str(tmp_path / "none.yaml"))
    assert not StoredScenario.objects.exists()
