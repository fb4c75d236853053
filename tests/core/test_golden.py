from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from sims.core.envelope import Name, encode
from sims.core.exercise import Exercise, reduce, to_json
from sims.core.vocabulary import EVENTS, decode
from tests.golden.build import FOLDER, files
from tests.golden.journeys import JOURNEYS

LOGS = sorted(FOLDER.rglob("*.jsonl"))
NAME: TypeAdapter[str] = TypeAdapter(Name)


@cache
def lines(log: Path) -> list[str]:
    return log.read_text(encoding="utf-8").splitlines()


@cache
def rows(log: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in lines(log)]


@cache
def states(log: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(log.with_suffix(".states.json").read_text(encoding="utf-8"))
    return loaded


def wire(line: str) -> str:
    """The item's own bytes: everything between the wrapper's last key and its closing brace."""
    return line.partition(',"item":')[2][:-1]


def within(found: Any, wanted: Any) -> bool:
    """Whether all that was wanted is there; what later versions added may stand beside it."""
    if isinstance(wanted, dict):
        same_order = [key for key in found if key in wanted] == list(wanted)
        return same_order and all(within(found[key], value) for key, value in wanted.items())
    if isinstance(wanted, list):
        return len(found) == len(wanted) and all(map(within, found, wanted))
    return bool(found == wanted)


def named_in(value: Any) -> list[str]:
    """Every name of a thing that stands anywhere in an event's fields."""
    if isinstance(value, dict):
        return [name for part in value.values() for name in named_in(part)]
    if isinstance(value, list):
        return [name for part in value for name in named_in(part)]
    try:
        return [NAME.validate_python(value, strict=True)]
    except ValidationError:
        return []


@pytest.mark.parametrize("log", LOGS, ids=lambda log: log.stem)
def test_golden_logs_fold(log: Path) -> None:
    """[GOLD1] Each golden log folds, for each viewer and at each cut, to the state that is written down beside it."""
    facts = [decode(wire(line)) for line in lines(log)]
    held = states(log)["audiences"]
    for expected in states(log)["states"]:
        exercise = Exercise()
        for fact in facts[: expected["cut"]]:
            if fact.audience in held[expected["viewer"]]:
                reduce(exercise, fact)
        assert within(json.loads(json.dumps(to_json(exercise))), expected["state"]), (expected["viewer"], expected["cut"])


def test_every_type_is_in_a_golden_log() -> None:
    """[GOLD2] Every event type stands in at least one golden log."""
    assert {row["item"]["type"] for log in LOGS for row in rows(log)} == set(EVENTS)


def test_golden_logs_are_recorded_from_the_core() -> None:
    """[GOLD3] What the journeys lead to today is what was recorded: run `python -m tests.golden.build` after a change."""
    for path, text in files().items():
        assert path.read_text(encoding="utf-8") == text, path.name


@pytest.mark.parametrize("log", LOGS, ids=lambda log: log.stem)
def test_bytes_survive(log: Path) -> None:
    """[GOLD4] Reading a stored item and writing it again gives the same bytes."""
    for line in lines(log):
        assert encode(decode(wire(line))) == wire(line)


@pytest.mark.parametrize("log", LOGS, ids=lambda log: log.stem)
def test_numbers_are_gapless(log: Path) -> None:
    """[AUD1] Each audience numbers its events without a gap, so that no number tells of what is hidden."""
    heads: dict[str, int] = {}
    for position, row in enumerate(rows(log), start=1):
        item = row["item"]
        assert (row["seq"], item["n"]) == (position, heads.get(item["audience"], 0) + 1)
        heads[item["audience"]] = item["n"]


@pytest.mark.parametrize("log", LOGS, ids=lambda log: log.stem)
def test_events_speak_of_what_their_readers_hold(log: Path) -> None:
    """[AUD2] An event names only things that each of its readers already holds, whoever the reader is."""
    for viewer, audiences in states(log)["audiences"].items():
        held: set[str] = set()
        for row in rows(log):
            item = row["item"]
            if item["audience"] in audiences:
                unknown = set(named_in({key: value for key, value in item.items() if key != "mailbox"})) - held
                assert not unknown, (viewer, item)
                held.add(f"{item['audience']}:{item['n']}")


def test_nobody_outside_reads_the_hidden() -> None:
    """[AUD3] What only control or a seat may know is in no golden log's public, team or other seats' events."""
    hidden = ["Wants an apology.", "Only if the team is idle.", "An answer.", "bare-repost", "within ten minutes", "too idle"]
    for log in LOGS:
        for row in rows(log):
            if row["item"]["audience"] not in ("control", "staff"):
                text = json.dumps(row["item"], ensure_ascii=False)
                assert not [word for word in hidden if word in text]


def test_journeys() -> None:
    """[GOLD5] Each recorded log has its journey, and each journey its log and states."""
    recorded = [log for log in LOGS if log.parent == FOLDER]
    assert {log.stem for log in recorded} == set(JOURNEYS)
    assert all(log.with_suffix(".states.json").exists() for log in LOGS)
