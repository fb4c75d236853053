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
from sims.core.strict_json import NotStrict, object_of
from sims.core.text import TEXT_LIMIT
from sims.management.plain import PlainCommand
from sims.management.textfile import lines_of

GREATEST_ID = 2**64 - 1
LONGEST_ID = 200


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

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", help="a JSON Lines file, in UTF-8; - for what is piped in")

    def handle(self, *, file: str, **_options: Any) -> None:
        # Nothing is answered unless the whole file is right.
        path = Path("/dev/stdin" if file == "-" else file)
        statements = list(_checked(path.name, lines_of(path)))
        self.same_bytes_anywhere()
        for statement in statements:
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


def _checked(name: str, lines: list[str]) -> Iterator[Statement]:
    seen: dict[str | int, int] = {}
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            statement = _statement(line)
            _check_new(statement.id, number, seen)
        except BadLine as wrong:
            raise CommandError(f"{name}, line {number}: {wrong} Nothing was labelled.") from None
        yield statement


def _check_new(name: str | int, number: int, seen: dict[str | int, int]) -> None:
    before = seen.setdefault(name, number)
    if before != number:
        raise BadLine(f"“id” is that of line {before}.")


def _statement(line: str) -> Statement:
    try:
        fields = object_of(line, GREATEST_ID)
    except NotStrict as wrong:
        raise BadLine(f"this cannot be read: {wrong}.") from None
    name = fields.get("id")
    if isinstance(name, bool) or not isinstance(name, str | int):
        raise BadLine("“id” is missing, or neither a text nor a whole number.")
    if isinstance(name, str):
        _check("id", name, LONGEST_ID)
    return Statement(
        name, _text(fields, "text"), _text({"crisis": "", **fields}, "crisis"), _text({"cluster": "", **fields}, "cluster")
    )


def _text(fields: dict[str, Any], key: str) -> str:
    value = fields.get(key)
    if not isinstance(value, str):
        raise BadLine(f"“{key}” is missing, or not a text.")
    _check(key, value, TEXT_LIMIT)
    return value


def _check(key: str, value: str, longest: int) -> None:
    if len(value) > longest:
        raise BadLine(f"“{key}” is longer than {longest:,} characters.")
    if any("\ud800" <= letter <= "\udfff" for letter in value):
        raise BadLine(f"“{key}” holds half a character.")
