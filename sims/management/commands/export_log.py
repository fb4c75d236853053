"""Write a recording of an exercise to the standard output, or to a file."""

from __future__ import annotations

import os
from argparse import ArgumentParser
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from django.core.management.base import CommandError

from sims.log import NoSuchLog
from sims.management.plain import PlainCommand, exercise_id, need_tables, shown
from sims.review.recording import audiences_named, lines


class Command(PlainCommand):
    help = (
        "EXERCISE material. JSON lines: what a viewer holds of an exercise's log, in order, as it was stored and sent. "
        "Each line is the stored bytes, so the lines themselves bear no mark: keep the word EXERCISE in the file's name "
        "(--output gives it one)."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("exercise", type=exercise_id, help="the exercise's id")
        parser.add_argument(
            "--as", dest="view", default="control", help="all, observer, seat:KEY, evaluator or control (default)"
        )
        parser.add_argument(
            "--output",
            type=Path,
            metavar="PATH",
            help="a file to write, or a folder, where it is called EXERCISE-ID-VIEW.jsonl (default: the standard output)",
        )

    def handle(self, *, exercise: str, view: str, output: Path | None, **_options: Any) -> None:
        need_tables()
        try:
            audiences = audiences_named(exercise, view)
        except NoSuchLog as missing:
            raise CommandError(f"There is no exercise “{exercise}”.") from missing
        if audiences is None:
            raise CommandError(f"{shown(view)} is no view of this exercise. Use all, observer, evaluator, control or seat:KEY.")
        if output is not None:
            self._keep(_file(output, exercise, view), lines(exercise, audiences))
            return
        for line in lines(exercise, audiences):
            self.stdout.write(line)

    def _keep(self, path: Path, found: Iterable[str]) -> None:
        try:
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)  # a recording is for its owner's eyes
            with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
                file.writelines(f"{line}\n" for line in found)
        except OSError as error:
            raise CommandError(f"{path} cannot be written: {error.strerror}.") from error
        self.stdout.write(str(path))


def _file(output: Path, exercise: str, view: str) -> Path:
    return output / f"EXERCISE-{exercise}-{view.replace(':', '-')}.jsonl" if output.is_dir() else output
