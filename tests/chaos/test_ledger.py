"""The judge is judged: each kind of failure is put into a sound record, and must be found."""

import json
from collections.abc import Callable
from copy import deepcopy
from typing import Any

import pytest

from tests.chaos.ledger import Ledger, Sent, Verdict, check, items_in, percentile

Record = list[dict[str, Any]]


def item(audience: str, n: int, kind: str, **fields: Any) -> dict[str, Any]:
    return {"audience": audience, "n": n, "t": n * 100, "at": n * 100, "type": kind, **fields}


def row(command: str, inner: dict[str, Any]) -> dict[str, Any]:
    return {"seq": 0, "actor": "p1", "command": command, "item": inner}


def released(n: int, inject: str, due: int, t: int, *, by_hand: bool = False) -> dict[str, Any]:
    return item("control", n, "inject.released", inject=inject, due=due, late=t - due, by_hand=by_hand) | {"t": t}


SOUND: Record = [
    row("create", item("control", 1, "inject.planned", due=1_000, position=0)),
    row("create", item("control", 2, "inject.planned", due=1_000, position=1)),
    row("c1", item("team", 1, "talk.said", text="one")),
    row("release:control:1", released(3, "control:1", 1_000, 1_020)),
    row("release:control:2", released(4, "control:2", 1_000, 1_040)),
    row("c2", item("team", 2, "talk.said", text="two")),
]


def text(one: dict[str, Any]) -> str:
    return json.dumps(one, separators=(",", ":"))


def view_of(record: Record) -> list[str]:
    return [text(one["item"]) for one in record if one["item"]["audience"] == "team"]


def judged(record: Record, folded: list[str] | None = None, acked: tuple[str, ...] = ("c1", "c2")) -> Verdict:
    ledger = Ledger("seat:lead")
    ledger.fold(view_of(record) if folded is None else folded, 0.0)
    ledger.commands = {name: Sent(name, 0.0, 0.1, ()) for name in acked}
    return check([text(one) for one in record], [ledger], {"seat:lead": view_of(record)}, speed=200)


def test_a_sound_record() -> None:
    """[TIME50] A sound record passes, with its figures."""
    verdict = judged(deepcopy(SOUND))
    assert verdict.ok
    assert (verdict.acked, verdict.injects, verdict.late_ms) == (2, 2, [10, 20])


BROKEN: dict[str, tuple[str, Callable[[Record], Record]]] = {
    "a command that was acked and is not there": ("lost", lambda record: record[:-1]),
    "a command that took effect twice": ("twice", lambda record: [*record, row("c2", item("team", 3, "talk.said", text="two"))]),
    "an inject that never went out": ("missing", lambda record: [*record[:4], record[5]]),
    "an inject that went out twice": ("again", lambda record: [*record, row("x", released(5, "control:1", 1_000, 9_000))]),
    "an inject before its time": (
        "early",
        lambda record: [*record[:4], row("x", released(4, "control:2", 1_000, 999)), record[5]],
    ),
    "injects in the wrong order": ("disordered", lambda record: [*record[:3], record[4], record[3], record[5]]),
}


@pytest.mark.parametrize("what", BROKEN)
def test_a_broken_log(what: str) -> None:
    """[TIME50] Each failure that a log can show is found, and only under its own name."""
    found, damage = BROKEN[what]
    verdict = judged(damage(deepcopy(SOUND)))
    assert not verdict.ok
    assert getattr(verdict, found)
    assert not [name for name in ("lost", "twice", "missing", "again", "early") if name != found and getattr(verdict, name)]


def test_broken_views() -> None:
    """[TIME50] Items that a client missed, got twice, got in another order or should not hold are found."""
    one, two = view_of(SOUND)
    assert judged(SOUND, [one]).differing == ["seat:lead"]
    assert judged(SOUND, [two]).gaps == 1
    assert judged(SOUND, [one, one, two]).gaps == 1
    assert judged(SOUND, [two, one]).gaps == 2
    secret = text(SOUND[0]["item"])
    assert judged(SOUND, [one, two, secret]).leaked == 1
    assert judged(SOUND, [one, two.replace("two", "2")]).leaked == 1


def test_items_are_kept_as_they_came() -> None:
    """[TIME50] A frame is taken apart without changing a byte."""
    items = ['{"audience":"all","n":1,"text":"a, b] é \\u00e9"}', '{ "audience" : "all", "n":2}']
    assert list(items_in('{"type":"events","items":[' + ",".join(items) + "]}")) == items
    assert list(items_in('{"type":"events","items":[]}')) == []


def test_percentile() -> None:
    """[TIME50] The 99th of a hundred is the one that a single one exceeds; of a few it is the greatest."""
    assert percentile(list(range(1, 101)), 99) == 99
    assert percentile([1, 2, 3], 99) == 3
    assert percentile([7], 50) == 7
