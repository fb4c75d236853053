"""Write a recording of an exercise to the standard output."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from sims.log import NoSuchLog
from sims.review.recording import audiences_named, lines


class Command(BaseCommand):
    help = "EXERCISE material. JSON lines: what a viewer holds of an exercise's log, in order, as it was stored and sent."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("exercise", help="the exercise's id")
        parser.add_argument(
            "--as", dest="view", default="control", help="all, observer, seat:KEY, evaluator or control (default)"
        )

    def handle(self, *, exercise: str, view: str, **_options: Any) -> None:
        try:
            audiences = audiences_named(exercise, view)
        except NoSuchLog as missing:
            raise CommandError(f"There is no exercise “{exercise}”.") from missing
        if audiences is None:
            raise CommandError(f"“{view}” is no view of this exercise. Use all, observer, evaluator, control or seat:KEY.")
        for line in lines(exercise, audiences):
            self.stdout.write(line)
