"""The stages of `make check` and `make test`: what is run, and where its report of single tests lies."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from scripts.environment import PYTHON, VENV
from scripts.frontend import FRONTEND
from scripts.steps import ROOT

REPORTS = ROOT / "test-results"
MINUTES = 60
PROCESSES = ("simsite", "celery", "chaos", "rehearsal")
"""Tests that start whole products or workers with databases of their own, one test at a time to whoever is free."""
ON_POSTGRES = ("tests/sims", "tests/teams", "tests/transport", "tests/studio/test_library.py")
"""Whatever reads or writes the database, once more on the other one."""


@dataclass(frozen=True, slots=True)
class Stage:
    """One command. Without a report it counts as one test: it passes or it fails."""

    name: str
    command: list[str]
    folder: Path = ROOT
    report: Path | None = None
    environment: dict[str, str] = field(default_factory=dict)
    seconds: float = 15 * MINUTES  # after which it is ended and counts as failed


def check_stages() -> Iterator[Stage]:
    """Everything that looks at the sources without running the product."""
    python, tools = str(PYTHON), VENV / "bin"
    yield Stage("format", [str(tools / "ruff"), "format", "--check", "."])
    yield Stage("lint", [str(tools / "ruff"), "check", "."])
    yield Stage("types", [str(tools / "mypy")])
    yield Stage("imports", [str(tools / "lint-imports")])
    yield Stage("schema drift", [python, "-m", "sims.core.schema", "--check"])
    yield Stage("events page drift", [python, "-m", "sims.core.events_page", "--check"])
    yield Stage("migration drift", [python, "manage.py", "makemigrations", "--check", "--dry-run"])
    yield Stage("front-end types", ["npm", "run", "--silent", "check"], FRONTEND)
    yield Stage("front-end lint", ["npm", "run", "--silent", "lint"], FRONTEND)


def product_stages(chromium: str) -> Iterator[Stage]:
    """Everything that runs the product, from the pure core to real browsers."""
    pairs = ["-n2", "--dist=loadscope"]
    yield _pytest("core", "tests/core", "-p", "no:django", "-n2")
    yield _pytest("SQLite, Valkey", "tests", *(f"--ignore=tests/{each}" for each in ("core", "browser", *PROCESSES)), *pairs)
    yield _pytest("PostgreSQL", "--database=postgres", *ON_POSTGRES, "--ignore=tests/transport/test_server.py", *pairs)
    yield _pytest("whole product, Celery", *(f"tests/{each}" for each in PROCESSES), "-n2", "--dist=load")
    report = REPORTS / "front-end.xml"
    reporters = ["--reporter=default", "--reporter=junit", f"--outputFile.junit={report}"]
    yield Stage("front end", ["npm", "test", "--", *reporters], FRONTEND, report)
    browser = ["tests/browser", "-p", "no:asyncio", "--timeout=300"]
    # What people see waits more than it works, so two files go side by side; what counts frames has the machine to itself.
    yield _pytest("browser", *browser, "-m", "not measured and not science", "-n2", "--dist=loadfile", CHROMIUM=chromium)
    yield _pytest("browser, measured", *browser, "-m", "measured and not science", CHROMIUM=chromium)


def _pytest(name: str, *arguments: str, **environment: str) -> Stage:
    report = REPORTS / f"{name.lower().replace(', ', '-')}.xml"
    command = [str(PYTHON), "-m", "pytest", f"--junit-xml={report}", *arguments]
    return Stage(name, command, report=report, environment={**environment, "PYTHONUNBUFFERED": "1"})


def stage_environment(stage: Stage, node: dict[str, str]) -> dict[str, str]:
    """The environment of one stage: node on PATH, and none of the operator's own servers."""
    kept = {name: value for name, value in {**os.environ, **node}.items() if name not in {"REDIS_URL", "DATABASE_URL", "PORT"}}
    return {**kept, **stage.environment}
