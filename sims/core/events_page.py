"""docs/events.md: every event and command of the vocabulary, as it stands in the code.

python -m sims.core.events_page            write the page
python -m sims.core.events_page --check    fail, with a diff, if it is not what the vocabulary says
"""

from __future__ import annotations

import inspect
import sys
from collections.abc import Iterable
from pathlib import Path
from types import ModuleType
from typing import Any, get_args

from pydantic import BaseModel, TypeAdapter

from sims.core import (
    accounts,
    acts,
    announcements,
    approvals,
    briefing,
    calls,
    changes,
    chases,
    clock,
    drafts,
    emergency,
    escalation,
    evaluation,
    firing_range,
    injects,
    messages,
    notes,
    packs,
    people,
    personas,
    policy,
    posts,
    queue,
    reach,
    readiness,
    recording,
    shelf,
    sights,
    situation,
    talk,
    triage,
)
from sims.core.envelope import AudienceField, Command, Event
from sims.core.generated import ROOT, run
from sims.core.rejections import Code

PAGE = ROOT / "docs" / "events.md"
SLICES = (
    briefing,
    clock,
    people,
    accounts,
    personas,
    posts,
    messages,
    calls,
    chases,
    injects,
    escalation,
    talk,
    notes,
    evaluation,
    sights,
    drafts,
    changes,
    recording,
    readiness,
    firing_range,
    queue,
    approvals,
    triage,
    policy,
    emergency,
    announcements,
    situation,
    acts,
    packs,
    reach,
    shelf,
)

_HEAD = """# Events and commands

Generated from the vocabulary by `python -m sims.core.events_page`. Change `sims/core`, not this page.

An **event** is a fact in the log. It belongs to one audience, and is read by those who hold that audience:

| audience | players | observers | evaluators | control |
|---|---|---|---|---|
| `all` | yes | yes | yes | yes |
| `team` | yes | yes | yes | yes |
| `seat:KEY` | the seat's own | no | yes | yes |
| `staff` | no | no | yes | yes |
| `control` | no | no | no | yes |

As its readers get it, an event stands in an item: `audience`, `n` (its number there), `t` (exercise time), `at` (wall time, both
in milliseconds), `type`, and the fields below. A *name* such as `all:120` is
audience and number of the event that created a thing.

A **command** is a wish. It is sent by the roles that are named, and is refused or leads to events, in the same part as a rule.
Fields with `=` may be left out.
"""


def page() -> str:
    """The whole page."""
    return "\n".join([_HEAD, *(_slice(module) for module in SLICES), _codes()])


def _slice(module: ModuleType) -> str:
    parts = [f"## {module.__name__.rpartition('.')[2].capitalize()}", "", str(inspect.getdoc(module)), ""]
    parts += [_entry(event, f"to {_audience(event)}") for event in _members(module, "Events")]
    parts += [_entry(command, f"from {_senders(command)}") for command in _members(module, "Commands")]
    return "\n".join(parts)


def _members(module: ModuleType, name: str) -> Iterable[Any]:
    union = getattr(module, name, None)
    return () if union is None else get_args(union) or (union,)


def _audience(event: type[Event]) -> str:
    audience = event.audience
    return f"the audience in `{audience.name}`" if isinstance(audience, AudienceField) else f"`{audience}`"


def _senders(command: type[Command]) -> str:
    return ", ".join(sorted(command.senders))


def _entry(cls: type[BaseModel], whom: str) -> str:
    kind = "Event" if issubclass(cls, Event) else "Command"
    title = f"### `{cls.model_fields['type'].default}`\n\n{kind} `{cls.__name__}`, {whom}. {inspect.getdoc(cls)}\n"
    properties = TypeAdapter(cls).json_schema()["properties"]
    fields = [_field(cls, name, schema) for name, schema in properties.items() if name != "type"]
    return title + ("\n" + "\n".join(fields) + "\n" if fields else "")


def _field(cls: type[BaseModel], name: str, schema: dict[str, Any]) -> str:
    info = cls.model_fields[name]
    default = "" if info.is_required() else f" = `{_plain(info.default)}`"
    return f"- `{name}`: {_kind(schema)}{default}"


def _plain(value: Any) -> str:
    words = {None: "none", True: "yes", False: "no", "": "empty", (): "empty"}
    return words.get(value, str(value)) if not isinstance(value, int) or isinstance(value, bool) else str(value)


def _kind(schema: dict[str, Any]) -> str:
    """What a field holds, in words."""
    if "anyOf" in schema:
        return " or ".join(_kind(option) for option in schema["anyOf"])
    if "enum" in schema or "const" in schema:
        return " | ".join(f"`{value}`" for value in schema.get("enum", [schema.get("const")]))
    if "$ref" in schema:
        return f"a {schema['$ref'].rpartition('/')[2].lower()}"
    match schema["type"]:
        case "array":
            return f"list of ({_kind(schema['items'])})"
        case "integer":
            return f"whole number{_range(schema)}"
        case "string":
            return _text(schema)
        case other:
            return "none" if other == "null" else str(other)


def _range(schema: dict[str, Any]) -> str:
    low, high = schema.get("minimum"), schema.get("maximum")
    return f" {low} to {high}" if low is not None and high is not None else ""


def _text(schema: dict[str, Any]) -> str:
    pattern = schema.get("pattern", "")
    if pattern.endswith("[1-9][0-9]{0,15}$"):
        return "name"
    if pattern.startswith("^seat:"):
        return "a seat's audience"
    if pattern:
        return "key"
    return f"text, at most {schema['maxLength']} characters" if "maxLength" in schema else "text"


def _codes() -> str:
    source = inspect.getsource(Code).splitlines()
    codes = [line.partition("#")[::2] for line in source if "#" in line]
    rows = [f"- `{code.partition('=')[2].strip().strip(chr(34))}`: {words.strip()}" for code, words in codes]
    return "\n".join(
        ["## Refusals", "", "Each carries a code, a sentence for a person, and perhaps the field at fault.", "", *rows, ""]
    )


def files() -> dict[Path, str]:
    """The page, as it should be."""
    return {PAGE: page()}


if __name__ == "__main__":
    sys.exit(run("sims.core.events_page", files))
