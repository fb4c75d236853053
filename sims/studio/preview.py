"""What a scenario holds, for looking it over before it is kept: as plain data and as lines of text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sims.core.scenario import EVERYONE, Inject, Problem, Scenario, format_clock, format_duration, format_offset


def preview(scenario: Scenario) -> dict[str, Any]:
    """The scenario in outline: roles, injects in the order of their times, how much there is of the rest."""
    return {
        "key": scenario.key,
        "title": scenario.title,
        "language": scenario.language,
        "story_start": scenario.story_start,
        "duration": format_duration(scenario.duration),
        "roles": [{"key": role.key, "title": role.title, "core": list(role.core)} for role in scenario.roles],
        "counts": {
            name: len(getattr(scenario, name))
            for name in ("platforms", "accounts", "personas", "objectives", "injects", "history")
        },
        "injects": [_outline(scenario, inject) for inject in sorted(scenario.injects, key=lambda inject: inject.at)],
    }


def _outline(scenario: Scenario, inject: Inject) -> dict[str, Any]:
    return {
        "key": inject.key,
        "at": format_offset(inject.at),
        "clock": format_clock(inject.at, scenario.story.start),
        "kind": inject.kind,
        "channel": inject.channel,
        "from": inject.sender,
        "to": list(scenario.recipients(inject)),
        "heading": inject.heading,
    }


def preview_lines(scenario: Scenario) -> Iterator[str]:
    """The outline for a terminal."""
    outline = preview(scenario)
    yield f"{scenario.title} ({scenario.key}), {outline['duration']} from {scenario.story_start}"
    yield ", ".join(f"{count} {name}" for name, count in outline["counts"].items() if count)
    yield ""
    for role in scenario.roles:
        core = f"  in teams of {', '.join(map(str, role.core))}" if role.core else ""
        yield f"  role  {role.key:24} {role.title}{core}"
    yield ""
    for inject in sorted(scenario.injects, key=lambda inject: inject.at):
        to = "everyone" if EVERYONE in inject.to else ", ".join(inject.to) or "in public"
        clock = format_clock(inject.at, scenario.story.start)
        yield f"  {clock}  {inject.channel:9} {inject.kind:14} {inject.sender} → {to}: {inject.heading}"


def as_data(problems: list[Problem] | tuple[Problem, ...]) -> list[dict[str, Any]]:
    """Problems or warnings as plain data."""
    return [{"row": problem.row, "path": problem.path, "message": problem.message} for problem in problems]
