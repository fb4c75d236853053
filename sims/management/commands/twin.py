"""Compare an exercise with what it would have been without the team, and with a practised one."""

from __future__ import annotations

import json
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import CommandError

from sims import log
from sims.core.crowd.days import MEANINGS
from sims.core.crowd.twin import CROWDS, HELD_FIXED
from sims.core.measures.difference import difference
from sims.core.rejections import Rejected
from sims.core.vocabulary import UnknownTag
from sims.folds import folded
from sims.management.plain import PlainCommand, exercise_id, need_tables


class Command(PlainCommand):
    help = (
        "Compare an exercise's public with its twins, from the stored log alone: the same crowd without the team, with a "
        "practised team, and without each single act; and the recorded acts in other crowds. " + HELD_FIXED
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("exercise", type=exercise_id, help="the exercise's id")
        parser.add_argument(
            "--crowds", type=int, default=CROWDS, help=f"in how many other crowds the acts are replayed ({CROWDS})"
        )
        parser.add_argument("--json", action="store_true", help="answer in JSON on one line")

    def handle(self, *, exercise: str, crowds: int, json: bool, **_options: Any) -> None:
        if not 2 <= crowds <= 1_000:
            raise CommandError("The number of crowds is from 2 to 1000.")
        need_tables()
        try:
            with folded(exercise) as fold:
                compared = difference(fold.exercise, log.head(exercise).t)
        except log.NoSuchLog as missing:
            raise CommandError(f"There is no exercise “{exercise}”.") from missing
        except UnknownTag as newer:
            raise CommandError("This exercise was written by a newer version of Stormroom.") from newer
        except Rejected as refused:
            raise CommandError(refused.message) from refused
        answer = {"exercise": exercise} | compared.report(compared.measured(crowds))
        self._say(answer, as_json=json)

    def _say(self, answer: dict[str, Any], *, as_json: bool) -> None:
        if as_json:
            self.stdout.write(json.dumps(answer, ensure_ascii=False))
            return
        for name, meaning in MEANINGS.items():
            effect, score = answer["effects"][name], answer["scores"][name]
            days = (answer[day][name] for day in ("team", "silent", "exemplar"))
            self.stdout.write(meaning)
            self.stdout.write("  the team {:.1f}, silence {:.1f}, a practised team {:.1f}".format(*days))
            self.stdout.write(f"  score {'none' if score is None else round(score)}")
            self.stdout.write(
                f"  less than in silence, over {answer['crowds']} crowds: {effect['mean']:.1f} "
                f"({effect['low']:.1f} to {effect['high']:.1f}); it helped in {effect['helped']:.0f} % of them"
            )
        self.stdout.write(answer["held_fixed"])
