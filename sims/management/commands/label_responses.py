"""Say of each text in a file what it does."""

from __future__ import annotations

import json
from argparse import ArgumentParser
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.core.management.base import CommandError

from sims.core.reading import AUXES, LABELS, read
from sims.management.plain import PlainCommand


@dataclass(frozen=True, slots=True)
class Statement:
    """A text to be read, with what its author said of it."""

    id: str | int
    text: str
    crisis: str
    cluster: str


class BadLine(Exception):  # noqa: N818  (it says what is wrong)
    """What is wrong with a line, in one sentence."""


class Command(PlainCommand):
    help = "Label texts: reads objects with id, text, crisis and cluster, one a line, and prints what each text does, one a line."
    requires_system_checks = ()  # it works on nothing of the installation

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", help="a JSON Lines file, in UTF-8; - for what is piped in")

    def handle(self, *, file: str, **_options: Any) -> None:
        for statement in _statements(Path("/dev/stdin" if file == "-" else file)):
            found = read(statement.text, crisis=statement.crisis, cluster=statement.cluster)
            answer = {
                "id": statement.id,
                "labels": [label for label in LABELS if label in found.labels],
                "aux": [one for one in AUXES if one in found.aux],
                "tone": found.tone,
                "confidence": found.confidence,
                "score": found.score,
            }
            self.stdout.write(json.dumps(answer, ensure_ascii=False))


def _statements(path: Path) -> list[Statement]:
    """All of a file's texts. Nothing is answered unless the whole file is right."""
    try:
        lines = path.read_text(encoding="utf-8-sig").split("\n")
    except OSError as error:
        raise CommandError(f"{path} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise CommandError(f"{path.name}, line {line}: this is not UTF-8. Save the file as UTF-8.") from error
    return list(_checked(path.name, lines))


def _checked(name: str, lines: list[str]) -> Iterator[Statement]:
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            yield _statement(line)
        except BadLine as wrong:
            raise CommandError(f"{name}, line {number}: {wrong} Nothing was labelled.") from None


def _statement(line: str) -> Statement:
    try:
        fields = json.loads(line)
    except (ValueError, RecursionError):
        raise BadLine("this is not JSON.") from None
    if not isinstance(fields, dict):
        raise BadLine("this is not an object with id, text, crisis and cluster.")
    name = fields.get("id")
    if isinstance(name, bool) or not isinstance(name, str | int):
        raise BadLine("“id” is missing, or neither a text nor a whole number.")
    return Statement(
        name, _text(fields, "text"), _text({"crisis": "", **fields}, "crisis"), _text({"cluster": "", **fields}, "cluster")
    )


def _text(fields: dict[str, Any], key: str) -> str:
    value = fields.get(key)
    if not isinstance(value, str):
        raise BadLine(f"“{key}” is missing, or not a text.")
    if any("\ud800" <= letter <= "\udfff" for letter in value):
        raise BadLine(f"“{key}” holds half a character.")
    return value
