"""From anything that was read out of a file to a scenario, or to everything that is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, TypeVar

from pydantic import BaseModel, ValidationError

from .base import Media, Part
from .material import Card, Pack, Policy, Range, RangeLine, Scheduled, ShelfLine, ShelfSet
from .parts import Parts, dangling
from .problems import Problem, explained, joined, shortened
from .public import Crowd, CrowdSwitches, CrowdWords, DialRule
from .references import check_references
from .salvage import declared_key, near, salvaged
from .schema import (
    Account,
    HistoryPost,
    Inject,
    Mint,
    Objective,
    Persona,
    Platform,
    Role,
    Scenario,
)
from .times import Story, format_offset, parse_duration, parse_story_start

SCHEMA = 1
"""The version of the scenario schema that is written, and the only one that is read."""


class _Section(NamedTuple):
    part: type[Part]
    most: int


_SECTIONS: dict[str, _Section] = {
    "platforms": _Section(Platform, 20),
    "roles": _Section(Role, 40),
    "accounts": _Section(Account, 2_000),
    "personas": _Section(Persona, 2_000),
    "objectives": _Section(Objective, 200),
    "injects": _Section(Inject, 2_000),
    "history": _Section(HistoryPost, 5_000),
    "packs": _Section(Pack, 60),
    "shelf": _Section(ShelfSet, 26),
    "queue": _Section(Scheduled, 60),
    "policy": _Section(Policy, 60),
}

_NESTED: dict[str | int, type[BaseModel]] = {
    "mint": Mint,
    "media": Media,
    "cards": Card,
    "lines": ShelfLine,
    "range": Range,
    "crowd": Crowd,
    "words": CrowdWords,
    "rules": DialRule,
    "switches": CrowdSwitches,
    **dict.fromkeys(("reposted", "quoted", "replied", "deleted"), RangeLine),
}

Model = TypeVar("Model", bound=BaseModel)


def check(data: object) -> Scenario | list[Problem]:
    """A scenario, if `data` (as read from YAML or JSON) is one in every respect; else every problem found in it."""
    refusal = _not_a_scenario(data)
    if refusal or not isinstance(data, dict):
        return refusal
    parts = Parts(story=_story(data), unlisted=_misnamed(data))
    problems = _head(data)
    for name, section in _SECTIONS.items():
        if data.get(name) is not None:
            problems += _section(name, section, data[name], parts)
    problems += check_references(parts)
    if problems:
        return sorted(problems, key=lambda problem: _order(problem.path))
    # A section that is there and has nothing in it is one that is left away.
    said = {name: value for name, value in data.items() if name not in _SECTIONS or value is not None}
    scenario = Scenario.model_validate(said, context=parts.story)
    return [*_range(scenario, parts), *_crowd(scenario, parts)] or scenario


def _crowd(scenario: Scenario, parts: Parts) -> Iterator[Problem]:
    """Whether the crowd has a platform to post on."""
    if scenario.crowd is not None:
        yield from dangling("crowd.platform", scenario.crowd.platform, parts, "platform", "platforms")


def _range(scenario: Scenario, parts: Parts) -> Iterator[Problem]:
    """Whether somebody of this scenario shares the contested post of the range."""
    if scenario.range is not None:
        yield from dangling("range.account", scenario.range.account, parts, "account", "accounts")


def remarks(scenario: Scenario) -> list[Problem]:
    """What is allowed and still worth a second look before the day."""
    found = [*_unused(scenario), *_held_targets(scenario)]
    if not scenario.injects:
        found.append(
            Problem(
                "injects",
                "There are no injects; control would have to make everything up.",
            )
        )
    for index, inject in enumerate(scenario.injects):
        if inject.at == scenario.duration:
            found.append(
                Problem(
                    f"injects[{index}].at",
                    f"{format_offset(inject.at)} is the very end; nobody can answer it.",
                )
            )
    return found


def _not_a_scenario(data: object) -> list[Problem]:
    if not isinstance(data, dict):
        return [
            Problem(
                "",
                f"A scenario is a file of named fields, and this is {shortened(data) if data else 'empty'}.",
            )
        ]
    if "schema" not in data:
        return [
            Problem(
                "schema",
                f"This is missing. A scenario file says which form it has: “schema: {SCHEMA}”.",
            )
        ]
    version = data["schema"]
    if version != SCHEMA or isinstance(version, bool):
        return [
            Problem(
                "schema",
                f"This file has the form {shortened(version)}; only form {SCHEMA} can be read here. Nothing else was looked at.",
            )
        ]
    return []


def _story(data: Mapping[str, Any]) -> Story | None:
    try:
        return Story(
            parse_story_start(str(data.get("story_start", "09:00"))),
            parse_duration(data.get("duration")),
        )
    except ValueError:
        return None  # _head reports it, at the field where it stands


def _misnamed(data: Mapping[str, Any]) -> set[str]:
    """The sections that are there under a slip of their name, so that their parts are not taken to be missing."""
    slips = [name for name in data if name not in _fields(Scenario, ())]
    return {section for slip in slips if (section := near(str(slip), _SECTIONS, data))}


def _head(data: dict[str, Any]) -> list[Problem]:
    """Problems of the fields that are not lists of parts."""
    bare = {name: value for name, value in data.items() if name not in _SECTIONS}
    if "roles" in data:
        bare["roles"] = ()
    problems = _validated(Scenario, bare, "", None)[1]
    if data.get("roles") == [] or ("roles" in data and data["roles"] is None):
        problems.append(
            Problem(
                "roles",
                "There is no role. An exercise needs at least one place at the table.",
            )
        )
    return problems


def _section(name: str, section: _Section, items: object, parts: Parts) -> list[Problem]:
    if not isinstance(items, list | tuple):
        parts.unlisted.add(name)
        return [Problem(name, f"This must be a list, not {shortened(items)}.")]
    if len(items) > section.most:
        parts.unlisted.add(name)
        return [
            Problem(
                name,
                f"There are {len(items)} {name}; at most {section.most} can be run in one exercise.",
            )
        ]
    parts.declared[name] = [key for item in items if (key := declared_key(item)) is not None]
    problems: list[Problem] = []
    for index, item in enumerate(items):
        part, wrong = _validated(section.part, item, f"{name}[{index}]", parts.story)
        problems += wrong
        if part is None:
            part, unread = salvaged(section.part, item, parts.story)
            parts.unread |= {f"{name}[{index}].{field}" for field in (unread if part else section.part.model_fields)}
        if part is not None:
            getattr(parts, name)[index] = part
    return problems


def _validated(model: type[Model], value: object, path: str, story: Story | None) -> tuple[Model | None, list[Problem]]:
    try:
        return model.model_validate(value, context=story), []
    except ValidationError as error:
        return None, [
            Problem(
                joined(path, found["loc"]),
                explained(found, _fields(model, found["loc"])),
            )
            for found in error.errors(include_url=False)
        ]


def _fields(model: type[BaseModel], location: tuple[int | str, ...]) -> list[str]:
    if len(location) > 1:
        model = _NESTED.get(location[0], model)
    return [field.alias or name for name, field in model.model_fields.items()]


def _unused(scenario: Scenario) -> list[Problem]:
    speaking = {inject.sender for inject in scenario.injects} | {scenario.account_of(one) for one in scenario.injects}
    speaking |= {post.account for post in scenario.history}
    speaking.discard(None)  # the account of a message
    found = [
        Problem(
            f"personas[{index}]",
            f"“{persona.key}” says nothing and is not listed in the address book: nobody can meet him.",
        )
        for index, persona in enumerate(scenario.personas)
        if not persona.listed and persona.key not in speaking and persona.account not in speaking
    ]
    rated = {inject.objective for inject in scenario.injects}
    return found + [
        Problem(f"objectives[{index}]", f"No inject serves the objective “{objective.key}”.")
        for index, objective in enumerate(scenario.objectives)
        if objective.key not in rated
    ]


def _held_targets(scenario: Scenario) -> list[Problem]:
    held = {inject.key for inject in scenario.injects if inject.hold}
    return [
        Problem(
            f"injects[{index}]",
            f"It refers to “{inject.target}”, which starts held, and is not held itself.",
        )
        for index, inject in enumerate(scenario.injects)
        if inject.target in held and not inject.hold
    ]


def _order(path: str) -> tuple[int, int]:
    names = list(Scenario.model_fields)
    name, _, rest = path.partition("[")
    section = name.partition(".")[0]
    index = rest.partition("]")[0]
    return (
        names.index(section) if section in names else -1,
        int(index) if index.isdecimal() else -1,
    )
