"""Broken scenarios: what can be read of a part is checked, and what is broken makes nothing else wrong."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from sims.core.scenario import Scenario, check
from tests.core.test_scenario import content, inject


def paths(data: object) -> list[str]:
    found = check(data)
    assert isinstance(found, list), "nothing was found wrong"
    return [problem.path for problem in found]


def test_references_are_checked_in_broken_parts_field_by_field() -> None:
    """[SCN3] Whatever of a part can be read is checked against the others, however much of it is missing or wrong."""
    broken = content()
    broken["injects"] += [
        {"kind": "nonsense", "from": "cy", "to": ["desk", "dusk", 12], "objective": "slow"},
        inject(key=None, channel="pigeon", reply_to="nowhere"),
        inject(at="soon", channel="microblog", to=None, **{"from": "ada"}, reply_to="mail"),
    ]
    broken["roles"][0]["mint"] = {"platform": "fed", "handle": "desk"}
    broken["accounts"].append({"platform": "fed", "used_by": ["dusk", 3]})
    broken["personas"].append({"account": "brandt"})
    broken["history"].append({"account": "nobody"})
    assert sorted(paths(broken)) == sorted(
        [
            *(f"roles[0].mint.{name}" for name in ("platform", "name", "handle")),
            *(f"accounts[1].{name}" for name in ("key", "handle", "name", "platform", "used_by[0]", "used_by[1]")),
            *(f"personas[2].{name}" for name in ("key", "name", "account")),
            *(f"injects[3].{name}" for name in ("key", "at", "kind", "channel", "to[2]", "from", "to[1]", "objective")),
            *(f"injects[4].{name}" for name in ("key", "channel", "reply_to")),
            *(f"injects[5].{name}" for name in ("at", "reply_to")),
            *(f"history[1].{name}" for name in ("before", "text", "account")),
        ]
    )


@pytest.mark.parametrize(
    "part", [None, 3, [], {}, {1: 2}, {"key": ["x"]}, {"mint": [], "to": {}, "media": ({}, 1), "core": "x", "used_by": (3, 4)}]
)
@pytest.mark.parametrize("section", ["platforms", "roles", "accounts", "personas", "objectives", "injects", "history"])
def test_what_is_hardly_a_part_is_reported_where_it_stands(section: str, part: object) -> None:
    """[SCN3] Nothing is so broken that it cannot be reported, nor that it makes the other parts wrong."""
    broken = content()
    broken[section].append(part)
    assert all(path.startswith(f"{section}[{len(broken[section]) - 1}]") for path in paths(broken)), paths(broken)


def rich() -> dict[str, Any]:
    """A right scenario in which every check of references has something to look at."""
    full = content()
    for role, core in zip(full["roles"], ([3, 5], [3, 5]), strict=True):
        role["core"] = core
    full["roles"] += [{"key": f"r{number}", "title": "R", "core": [3, 5] if number == 1 else [5]} for number in range(1, 4)]
    full["platforms"].append({"key": "wall", "name": "Wall", "limit": 900})
    full["accounts"].append({"key": "wide", "platform": "wall", "handle": "wide", "name": "W", "open": True})
    post = inject(channel="microblog", to=None, **{"from": "wide"})
    full["injects"] += [
        post | {"key": "long", "text": "x" * 800},
        post | {"key": "picture", "text": "", "media": [{"file": "a.png", "alt": "A"}]},
        post | {"key": "answer", "at": "6 min", "reply_to": "long"},
        inject(key="two", to=["desk", "legal"], subject="Two"),
    ]
    full["history"] += [{"account": "wide", "before": "1 d", "text": "x" * 800, "key": "old"}]
    assert isinstance(check(full), Scenario)
    return full


FIELDS = [
    (section, index, name)
    for section, items in rich().items()
    if isinstance(items, list)
    for index, item in enumerate(items)
    for name in item
    if name != "key"
]


@pytest.mark.parametrize("value", [{"x": 1}, 7.5, ["\x07", {}]], ids=["fields", "number", "list"])
def test_a_broken_value_makes_nothing_else_wrong(value: object) -> None:
    """[SCN3] Of any one value that cannot be read, that value alone is reported."""
    for section, index, name in FIELDS:
        broken = rich()
        broken[section][index][name] = copy.deepcopy(value)
        path = f"{section}[{index}].{name}"
        assert [found for found in paths(broken) if not found.startswith(path)] == [], path


@pytest.mark.parametrize(
    ("section", "index", "name", "slip"),
    [
        ("injects", 2, "to", "too"),
        ("injects", 2, "text", "txt"),
        ("injects", 1, "repost_of", "repost"),
        ("injects", 4, "media", "medai"),
        ("accounts", 0, "open", "opn"),
        ("personas", 0, "account", "acount"),
        ("platforms", 1, "limit", "limits"),
        ("roles", 4, "core", "cores"),
    ],
)
def test_a_misspelt_field_is_not_also_missed(section: str, index: int, name: str, slip: str) -> None:
    """[SCN3] A field under a slip of its name is reported as that, and not for what would be wrong without it."""
    broken = rich()
    broken[section][index][slip] = broken[section][index].pop(name)
    assert paths(broken) == [f"{section}[{index}].{slip}"]


@pytest.mark.parametrize("section", ["platforms", "roles", "accounts", "personas", "objectives"])
def test_keys_that_nobody_could_read_are_not_missed(section: str) -> None:
    """[SCN3] A section that is no list, too long or misspelt is one problem, and not one wherever it is referred to."""
    for changed in ({section: "desk"}, {section: [{"key": "x"}] * 2_001}):
        assert paths(rich() | changed) == [section]
    slipped = rich()
    slipped[section + "x"] = slipped.pop(section)
    assert set(paths(slipped)) <= {section, section + "x"}


@pytest.mark.parametrize("part", [{"key": "legal"}, {"key": "legal", "title": 3, "x": 1}, {"kye": "legal", "title": "L"}])
def test_a_key_in_a_broken_part_is_declared(part: dict[str, Any]) -> None:
    """[SCN3] Who refers to a broken part has done nothing wrong."""
    broken = content()
    broken["roles"][1] = part
    broken["injects"].append(inject(to=["legal"]))
    assert {path.split(".")[0] for path in paths(broken)} == {"roles[1]"}
