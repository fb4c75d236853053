"""Delete an exercise before its day."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import CommandError

from sims import retention
from sims.management.plain import PlainCommand, exercise_id, need_tables
from sims.models import Exercise


class Command(PlainCommand):
    help = "Delete an exercise for good: its log, the names of its people, its links and everything else in it."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("exercise", type=exercise_id, help="the exercise's id")
        parser.add_argument("--yes", action="store_true", help="it cannot be brought back, and I want it all the same")

    def handle(self, *, exercise: str, yes: bool, **_options: Any) -> None:
        need_tables()
        found = Exercise.objects.filter(pk=exercise).first()
        if found is None:
            raise CommandError(f"There is no exercise “{exercise}”.")
        if not yes:
            raise CommandError(f"This deletes “{found.title}” for good. Say --yes if that is what you want.")
        retention.delete_exercise(exercise)
        self.stdout.write(f"Deleted: “{found.title}”, with everything that was recorded.")
