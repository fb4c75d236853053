"""Check that a log is what was written."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import CommandError

from sims import log
from sims.management.plain import PlainCommand, exercise_id, need_tables


class Command(PlainCommand):
    help = "Check the hash chain of an exercise's log. Ends with 1 and names the first row that does not hold."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("exercise", type=exercise_id, help="the exercise's id")

    def handle(self, *, exercise: str, **_options: Any) -> None:
        need_tables()
        try:
            verdict = log.verify(exercise)
        except log.NoSuchLog as missing:
            raise CommandError(f"There is no exercise “{exercise}”.") from missing
        if not verdict.ok:
            raise CommandError(f"The log does not hold from seq {verdict.first_bad_seq} on: {verdict.reason}.", returncode=1)
        erased = f", {verdict.erased} of them erased" if verdict.erased else ""
        self.stdout.write(f"The log holds: {verdict.rows} rows{erased}.")
