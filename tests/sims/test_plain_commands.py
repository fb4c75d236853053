"""Commands as a person meets them at a terminal, on a folder in which nothing was kept yet."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from sims.studio.shipped import shipped_files
from simsite.supervisor.ports import free_port
from tests.servers.product import ROOT

DEMO = str(shipped_files()["bare-repost"])


def run(data: Path, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """A command in a shell that knows the data folder only."""
    kept = {name: value for name, value in os.environ.items() if name not in {"REDIS_URL", "DATABASE_URL", "PORT"}}
    return subprocess.run(
        [sys.executable, "manage.py", *words],
        cwd=ROOT,
        env={**kept, "STORMROOM_DATA": str(data), **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@pytest.mark.parametrize("words", [["verify_log", "x"], ["export_log", "x"], ["facilitator_link"]])
def test_nothing_to_read(tmp_path: Path, words: list[str]) -> None:
    """[WHO26] What reads says in one sentence that there is nothing yet and what to do, ends with 1, and makes no database."""
    done = run(tmp_path, *words)
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.splitlines() == [
        f"There is no Stormroom data in {tmp_path} yet. Start it once with `make run`, "
        "or say which folder: STORMROOM_DATA=./somewhere"
    ]
    assert not list(tmp_path.glob("*.sqlite3*"))


def test_writing_makes_the_tables(tmp_path: Path) -> None:
    """[WHO26] What writes works on a fresh folder; its file is its owner's alone, and nothing but the answer is printed."""
    done = run(tmp_path, "create_exercise", DEMO, "--json", "--start")
    assert (done.returncode, done.stderr) == (0, "")
    made = json.loads(done.stdout)
    assert (tmp_path / "stormroom.sqlite3").stat().st_mode & 0o777 == 0o600
    checked = run(tmp_path, "verify_log", made["exercise"])
    assert (checked.returncode, checked.stderr) == (0, "")
    assert "holds" in checked.stdout
    refused = run(tmp_path, "verify_log", "nothing")
    assert (refused.returncode, refused.stderr) == (1, "There is no exercise “nothing”.\n")


def test_importing_makes_the_tables(tmp_path: Path) -> None:
    """[WHO26] An import works on a fresh folder too; looking at a file or at the help needs no database and makes none."""
    assert run(tmp_path, "import_scenario", DEMO, "--dry-run").returncode == 0
    assert run(tmp_path, "create_exercise", "--help").returncode == 0
    assert not list(tmp_path.glob("*.sqlite3*"))
    done = run(tmp_path, "import_scenario", DEMO)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Saved as" in done.stdout


def test_the_demo_makes_the_tables(tmp_path: Path) -> None:
    """[WHO26] The demo is put in place on a fresh folder, and once."""
    first, again = run(tmp_path, "load_demo"), run(tmp_path, "load_demo")
    assert (first.returncode, first.stderr, again.returncode, again.stderr) == (0, "", 0, "")
    assert "join code" in first.stdout
    assert first.stdout.splitlines()[0] == again.stdout.splitlines()[0]


def test_a_database_of_others_is_left_alone(tmp_path: Path) -> None:
    """[WHO26] In a database that holds other tables nothing is made."""
    run(tmp_path, "migrate", "contenttypes")
    done = run(tmp_path, "create_exercise", DEMO)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("There is no Stormroom data in")


def test_a_database_that_is_away(tmp_path: Path) -> None:
    """[WHO26] A database that does not answer is named with the reason, at once and without the password."""
    done = run(tmp_path, "verify_log", "x", DATABASE_URL=f"postgres://me:geheim@127.0.0.1:{free_port()}/x")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("The database cannot be used: ")
    assert "geheim" not in done.stderr
    assert len(done.stderr.splitlines()) == 1
