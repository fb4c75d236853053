"""Records the golden logs from the journeys: `python -m tests.golden.build [--check]`. README.md says what the files hold."""

from __future__ import annotations

import json
import sys
from functools import cache
from pathlib import Path
from typing import Any

from sims.core.envelope import encode
from sims.core.exercise import Exercise, reduce, to_json
from sims.core.generated import run
from tests.core.crowd.digests import DIGESTS, digests_text
from tests.core.play import Play, Row
from tests.golden.journeys import JOURNEYS

FOLDER = Path(__file__).parent


def audiences(play: Play) -> dict[str, list[str]]:
    """The viewers that a log is folded for, and what each of them holds of it."""
    seats = [f"seat:{key}" for key in play.exercise.people.seats]
    viewers = {
        "control": ["all", "team", "staff", "control", *seats],
        "evaluator": ["all", "team", "staff", *seats],
        "observer": ["all", "team"],
        "onlooker": ["all"],
    }
    return viewers | {seat: ["all", "team", seat] for seat in seats}


def fold(rows: list[Row], held: list[str], cut: int) -> Exercise:
    """The state of a viewer who has everything of these audiences up to position `cut`."""
    exercise = Exercise()
    for row in rows:
        if row.seq <= cut and row.fact.audience in held:
            reduce(exercise, row.fact)
    return exercise


def log_text(play: Play) -> str:
    """The log as it stands in its file: one of control's items on each line, the item's own bytes in it."""
    return "".join(
        f'{{"seq":{row.seq},"actor":{json.dumps(row.actor)},"command":{json.dumps(row.command)},"item":{encode(row.fact)}}}\n'
        for row in play.rows
    )


def states_text(play: Play) -> str:
    """The states as they stand in their file: one viewer's state at one cut on each line."""
    viewers = audiences(play)
    last = play.rows[-1].seq
    opening = max(row.seq for row in play.rows if row.command == "create")
    cuts = [opening, (opening + last) // 2, last]
    states = ",\n".join(
        _line({"viewer": viewer, "cut": cut, "state": to_json(fold(play.rows, held, cut))})
        for viewer, held in viewers.items()
        for cut in cuts
    )
    return f'{{"audiences":{_line(viewers)},\n"states":[\n{states}\n]}}\n'


def _line(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


@cache
def files() -> dict[Path, str]:
    """Every golden file, as it should be."""
    made: dict[Path, str] = {}
    for name, journey in JOURNEYS.items():
        play = journey()
        made[FOLDER / f"{name}.jsonl"] = log_text(play)
        made[FOLDER / f"{name}.states.json"] = states_text(play)
    made[DIGESTS] = digests_text()
    return made


if __name__ == "__main__":
    sys.exit(run("tests.golden.build", files))
