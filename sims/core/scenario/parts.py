"""What could be read of a scenario, part by part, and whether a key in it points at something."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from .material import Pack, Policy, Scheduled, ShelfSet
from .problems import Problem, suggestion
from .schema import Account, HistoryPost, Inject, Objective, Persona, Platform, Role
from .times import Story

UNREAD = ""
"""Stands for a key or handle that could not be read, in the fields of broken parts; no author can write it."""

Keyed = TypeVar("Keyed", Platform, Account, Persona, Inject)


@dataclass
class Parts:
    """What could be read of a scenario: the parts by their position in the file, and the keys that the file declares.

    `unlisted` are sections whose keys are not known at all; `unread` are the paths of fields that hold a stand-in.
    """

    story: Story | None = None
    platforms: dict[int, Platform] = field(default_factory=dict)
    roles: dict[int, Role] = field(default_factory=dict)
    accounts: dict[int, Account] = field(default_factory=dict)
    personas: dict[int, Persona] = field(default_factory=dict)
    objectives: dict[int, Objective] = field(default_factory=dict)
    injects: dict[int, Inject] = field(default_factory=dict)
    history: dict[int, HistoryPost] = field(default_factory=dict)
    packs: dict[int, Pack] = field(default_factory=dict)
    shelf: dict[int, ShelfSet] = field(default_factory=dict)
    queue: dict[int, Scheduled] = field(default_factory=dict)
    policy: dict[int, Policy] = field(default_factory=dict)
    declared: dict[str, list[str]] = field(default_factory=dict)
    unlisted: set[str] = field(default_factory=set)
    unread: set[str] = field(default_factory=set)

    def keys(self, section: str) -> Sequence[str]:
        """The keys that the file declares in a section, broken parts included."""
        return self.declared.get(section, [])


def dangling(path: str, key: str, parts: Parts, what: str, *sections: str) -> Iterator[Problem]:
    """A problem, if a key points at nothing of these sections; `what` says in words what it should point at."""
    known = [one for section in sections for one in parts.keys(section)]
    if key != UNREAD and key not in known and not parts.unlisted.intersection(sections):
        yield Problem(path, f"There is no {what} with the key “{key}”.{suggestion(key, known)}")


def by_key(parts: Mapping[int, Keyed], key: str) -> Keyed | None:
    """The part of this key, as far as it could be read."""
    return next((part for part in parts.values() if part.key == key), None)
