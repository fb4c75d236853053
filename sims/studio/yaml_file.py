"""Scenario files in YAML, in and out.

Reading is narrower than YAML allows: text, numbers, true, false, null, lists and fields. No aliases, tags, duplicate
fields, second documents or deep nesting, and `14:00`, `no` and `2027-01-01` stay the text that their author wrote.
"""

from __future__ import annotations

import math
import re
from typing import Any

import yaml

from sims.core.scenario import Problem, Scenario, check

LARGEST = 2_000_000
"""Bytes in a scenario file, at most."""
DEEPEST = 20
"""Lists and fields inside one another, at most."""
MOST = 200_000
"""Values, fields and lists together, at most: a scenario at every other limit has fewer."""

_STR, _MAP = "tag:yaml.org,2002:str", "tag:yaml.org,2002:map"
_NULL, _BOOL = "tag:yaml.org,2002:null", "tag:yaml.org,2002:bool"
_INT, _FLOAT = "tag:yaml.org,2002:int", "tag:yaml.org,2002:float"


class _Loader(yaml.CSafeLoader):
    """Composes nodes with YAML 1.2's plain values only: 1.1 would read `14:00` as 840 and `no` as false."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012 - PyYAML's own form


for _tag, _form, _first in (
    (_BOOL, r"true|false|True|False|TRUE|FALSE", "tTfF"),
    (_NULL, r"~|null|Null|NULL|", "~nN"),
    (_INT, r"[-+]?[0-9]+", "-+0123456789"),
    (_FLOAT, r"[-+]?[0-9]+\.[0-9]*(?:[eE][-+]?[0-9]+)?", "-+0123456789"),
):
    _Loader.add_implicit_resolver(_tag, re.compile(rf"^(?:{_form})$"), [*_first, *([""] if _tag == _NULL else [])])


class _UnreadableError(Exception):
    def __init__(self, message: str, line: int | None = None) -> None:
        super().__init__(message)
        self.problem = Problem("", message, line)


def read_yaml(raw: bytes) -> Scenario | list[Problem]:
    """A scenario out of the bytes of a YAML file, or every problem with it; `row` of a problem is its line."""
    try:
        text = _decoded(raw)
        _guard(text)
        lines: dict[str, int] = {}
        data = _plain(_composed(text), "", lines)
    except _UnreadableError as refusal:
        return [refusal.problem]
    scenario = check(data)
    if isinstance(scenario, Scenario):
        return scenario
    return [Problem(problem.path, problem.message, _line_of(problem.path, lines)) for problem in scenario]


def to_yaml(scenario: Scenario) -> str:
    """The scenario as a file: fields in the order of the schema, defaults left out, the same bytes for the same scenario."""
    content = scenario.model_dump(mode="json", exclude_defaults=True)
    return yaml.dump(content, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=110)


class _Dumper(yaml.SafeDumper):
    """Writes long and many-lined text as blocks, so that a person can edit the file."""


def _written(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar(_STR, text, style="|" if "\n" in text else None)


_Dumper.add_representer(str, _written)


def _decoded(raw: bytes) -> str:
    if len(raw) > LARGEST:
        raise _UnreadableError(f"The file has {len(raw):,} bytes; a scenario may have {LARGEST:,}.")
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise _UnreadableError("The file is written in UTF-16. Save it again as UTF-8.")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise _UnreadableError("The file is not UTF-8 text. Save it again as UTF-8.", line) from error
    if "\0" in text:
        raise _UnreadableError(
            "The file has a zero byte in it, so it is not a text file.",
            text.count("\n", 0, text.index("\0")) + 1,
        )
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _guard(text: str) -> None:
    """Refuse what could grow or run, event by event, before anything is built."""
    depth = documents = 0
    try:
        for count, event in enumerate(yaml.parse(text, Loader=_Loader)):
            line = event.start_mark.line + 1 if event.start_mark else None
            if count > MOST:
                raise _UnreadableError(f"The file holds more than {MOST:,} values; no scenario needs as many.", line)
            if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
                raise _UnreadableError(
                    "References (“&” and “*”) are not allowed here. Write the value out.",
                    line,
                )
            if isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent) and event.tag is not None:
                raise _UnreadableError(f"Tags such as “{event.tag[:40]}” are not allowed here.", line)
            if isinstance(event, yaml.CollectionStartEvent):
                depth += 1
            elif isinstance(event, yaml.CollectionEndEvent):
                depth -= 1
            documents += isinstance(event, yaml.DocumentStartEvent)
            if depth > DEEPEST:
                raise _UnreadableError(
                    f"Lists and fields lie more than {DEEPEST} deep inside one another here.",
                    line,
                )
            if documents > 1:
                raise _UnreadableError("A file holds one scenario, and a second one starts here.", line)
    except yaml.YAMLError as error:
        raise _not_yaml(error) from error


def _composed(text: str) -> yaml.Node | None:
    try:
        node: yaml.Node | None = yaml.compose(text, Loader=_Loader)
    except yaml.YAMLError as error:
        raise _not_yaml(error) from error
    return node


def _not_yaml(error: yaml.YAMLError) -> _UnreadableError:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    said = getattr(error, "problem", None) or getattr(error, "reason", None) or "it cannot be read"
    return _UnreadableError(f"This is not YAML: {said}.", mark.line + 1 if mark else None)


def _plain(node: yaml.Node | None, path: str, lines: dict[str, int]) -> Any:
    """Plain values out of nodes, noting on which line each path starts."""
    if node is None:
        return None
    lines[path] = node.start_mark.line + 1
    if isinstance(node, yaml.SequenceNode):
        return [_plain(item, f"{path}[{index}]", lines) for index, item in enumerate(node.value)]
    if isinstance(node, yaml.MappingNode):
        return _fields(node, path, lines)
    return _value(node)


def _fields(node: yaml.MappingNode, path: str, lines: dict[str, int]) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    for name, value in node.value:
        line = name.start_mark.line + 1
        if not isinstance(name, yaml.ScalarNode) or name.tag != _STR:
            raise _UnreadableError("A field needs a name, and this is not one.", line)
        if name.value in fields:
            raise _UnreadableError(
                f"The field “{name.value[:60]}” is here twice; which one is meant?",
                line,
            )
        step = f"{path}.{name.value}" if path else name.value
        fields[name.value] = _plain(value, step, lines)
        lines[step] = line
    return fields


def _value(node: yaml.Node) -> str | int | float | bool | None:
    text = str(node.value)
    line = node.start_mark.line + 1
    match node.tag:
        case "tag:yaml.org,2002:null":
            return None
        case "tag:yaml.org,2002:bool":
            return text.lower() == "true"
        case "tag:yaml.org,2002:int":
            if len(text) > 18:
                raise _UnreadableError(
                    f"{text[:18]}… is too large a number. Put it in quotes if it is text.",
                    line,
                )
            return int(text)
        case "tag:yaml.org,2002:float":
            number = float(text)
            if not math.isfinite(number):
                raise _UnreadableError(f"{text[:18]} is too large a number.", line)
            return number
        case _:
            return text


def _line_of(path: str, lines: dict[str, int]) -> int | None:
    """The line of the path, or of the nearest thing around it that has one."""
    while path and path not in lines:
        path = path[: max(path.rfind("."), path.rfind("["), 0)]
    return lines.get(path)
