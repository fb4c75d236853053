"""The vocabulary for the front end: `frontend/src/core/schema.json`, and the types made from it in `schema.gen.ts`.

    python -m sims.core.schema            write both files
    python -m sims.core.schema --check    fail, with a diff, if they are not what the vocabulary says

A command line around one pure function, `vocabulary_schema`. No slice imports it.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, get_args

from pydantic import TypeAdapter

from sims.core import (
    accounts,
    clock,
    drafts,
    envelope,
    evaluation,
    injects,
    messages,
    people,
    readiness,
    reading,
    rejections,
    reviewing,
)
from sims.core.generated import ROOT, run
from sims.core.scenario import material, schema
from sims.core.vocabulary import COMMAND, COMMANDS, EVENT, EVENTS, AnyCommand, AnyEvent

FRONTEND = ROOT / "frontend"
SCHEMA = FRONTEND / "src" / "core" / "schema.json"
TYPES = FRONTEND / "src" / "core" / "schema.gen.ts"
COMPILER = FRONTEND / "node_modules" / "json-schema-to-typescript" / "dist" / "src" / "cli.js"
BANNER = "/* Generated from the vocabulary by `python -m sims.core.schema`. Change sims/core, not this. */\n/* eslint-disable */"

Schema = dict[str, Any]

WORDS: dict[str, Any] = {
    "Name": envelope.Name,
    "Audience": envelope.Audience,
    "SeatKey": envelope.SeatKey,
    "Mailbox": envelope.Mailbox,
    "ParticipantId": envelope.ParticipantId,
    "Role": envelope.Role,
    "HumanRole": envelope.HumanRole,
    "Circle": people.Circle,
    "Reviewable": reviewing.Reviewable,
    "Phase": clock.Phase,
    "AccountKind": accounts.AccountKind,
    "Channel": messages.Channel,
    "InjectKind": injects.InjectKind,
    "InjectChannel": injects.InjectChannel,
    "InjectStatus": injects.InjectStatus,
    "Mark": evaluation.Mark,
    "Grade": evaluation.Grade,
    "Step": readiness.Step,
    "ActKind": material.ActKind,
    "StoryMark": schema.Mark,
    "Shared": schema.Shared,
    "Label": reading.Label,
    "Aux": reading.Aux,
    "Tone": reading.Tone,
    "Code": rejections.Code,
    "DraftForm": drafts.DraftForm,
}
"""Types that deserve a name of their own on the other side too."""


def vocabulary_schema() -> Schema:
    """One JSON schema: every event, every command, their two unions, and an item as its readers get it."""
    _, unions = TypeAdapter.json_schemas([("event", "serialization", EVENT), ("command", "validation", COMMAND)])
    words = {name: _word(word) for name, word in WORDS.items()}
    parts = {name: _part(part, words) for name, part in unions["$defs"].items()}
    for event in EVENTS.values():  # an item holds every field of its event, the ones with a default too
        parts[event.__name__]["required"] = list(parts[event.__name__]["properties"])
    for command in COMMANDS.values():
        parts[command.__name__]["required"] = ["type", *parts[command.__name__].get("required", [])]
    reachable = {**words, **parts, **_envelope()}
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "Vocabulary",
        "description": "Every type of the vocabulary by its name.",
        **_closed({name: _reference(name) for name in reachable}),
        "definitions": reachable,
    }


def _word(word: Any) -> Schema:
    """The schema of a named type; what it is for stays in Python."""
    return {key: value for key, value in TypeAdapter(word).json_schema().items() if key not in ("title", "description")}


def _part(part: Schema, words: dict[str, Schema]) -> Schema:
    """A class of the vocabulary: named types in place of copies, and no titles on fields."""
    properties = {name: _field(field, words) for name, field in part["properties"].items()}
    return {**part, "properties": properties}


def _field(field: Any, words: dict[str, Schema]) -> Any:
    if isinstance(field, list):
        return [_field(item, words) for item in field]
    if not isinstance(field, dict):
        return field
    if "$ref" in field:
        return _reference(field["$ref"].rpartition("/")[2])
    bare = {key: value for key, value in field.items() if key not in ("title", "default")}
    for name, word in words.items():
        if bare == word:
            return _reference(name)
    return {key: _field(value, words) for key, value in field.items() if key != "title"}


def _reference(name: str) -> Schema:
    return {"$ref": f"#/definitions/{name}"}


def _envelope() -> dict[str, Schema]:
    """The two unions, and what stands around an event on the wire."""
    whole = {"type": "integer"}
    place = {"audience": _reference("Audience"), "n": whole, "t": whole, "at": whole}
    wrapper = {"seq": whole, "actor": {"type": "string"}, "command": {"type": "string"}, "item": _reference("Item")}
    return {
        "AnyEvent": {"oneOf": [_reference(event.__name__) for event in get_args(AnyEvent)]},
        "AnyCommand": {"oneOf": [_reference(command.__name__) for command in get_args(AnyCommand)]},
        "Place": {
            "description": "Which stream, which number in it; when in the exercise (`t`) and in the world (`at`), in ms.",
            **_closed(place),
        },
        "Item": {"allOf": [_reference("Place"), _reference("AnyEvent")], "description": "A stored event as its readers get it."},
        "ControlItem": {
            "description": "An item with its position in the log, who caused it, and by which command: for control only.",
            **_closed(wrapper),
        },
    }


def _closed(properties: Schema) -> Schema:
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}


def schema_text() -> str:
    """The schema as it stands in its file."""
    return json.dumps(vocabulary_schema(), indent=2) + "\n"


def types_text(schema: str) -> str:
    """The schema as TypeScript. Raises RuntimeError, saying what to do, where node or the compiler is missing."""
    node = shutil.which("node", path=str(Path(sys.executable).parent)) or shutil.which("node")
    if node is None or not COMPILER.exists():
        raise RuntimeError("node or frontend/node_modules is missing. Run `make setup` first.")
    options = ["--maxItems=-1", "--bannerComment", BANNER]
    style = ["--style.singleQuote", "--style.printWidth=100"]
    command = [node, str(COMPILER), *options, *style]
    made = subprocess.run(command, input=schema, capture_output=True, text=True, check=False)  # noqa: S603 - our own command
    if made.returncode != 0:
        raise RuntimeError(f"json-schema-to-typescript failed: {made.stderr}")
    return made.stdout


def files() -> dict[Path, str]:
    """Both files, as they should be."""
    schema = schema_text()
    return {SCHEMA: schema, TYPES: types_text(schema)}


if __name__ == "__main__":
    sys.exit(run("sims.core.schema", files))
