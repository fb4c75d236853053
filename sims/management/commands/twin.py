"""Compare an exercise with what it would have been without the team, and with a practised one."""

from __future__ import annotations

import json
from argparse import ArgumentParser
from dataclasses import asdict
from typing import Any

from django.core.management.base import CommandError

from sims import log
from sims.core.crowd.chorus import ENGINE_VERSION
from sims.core.crowd.table import TABLE_VERSION
from sims.core.crowd.twin import CROWDS, HELD_FIXED, MEANINGS, Twin, Twins
from sims.core.exercise import Exercise
from sims.core.noticing import inputs_of
from sims.core.staging import setting_of
from sims.core.vocabulary import UnknownTag
from sims.folds import folded
from sims.management.plain import PlainCommand, need_tables


class Command(PlainCommand):
    help = (
        "Compare an exercise's public with its twins, from the stored log alone: the same crowd without the team, with a "
        "practised team, and without each single act; and the recorded acts in other crowds. " + HELD_FIXED
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("exercise", help="the exercise's id")
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
                answer = _answer(fold.exercise, exercise, log.head(exercise).t, crowds)
        except log.NoSuchLog as missing:
            raise CommandError(f"There is no exercise “{exercise}”.") from missing
        except UnknownTag as newer:
            raise CommandError("This exercise was written by a newer version of Stormroom.") from newer
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


def _answer(exercise: Exercise, exercise_id: str, until: int, crowds: int) -> dict[str, Any]:
    opened = exercise.public.opened
    if opened is None:
        raise CommandError("This exercise has no simulated public.")
    if (opened.engine, opened.table) != (ENGINE_VERSION, TABLE_VERSION):
        raise CommandError(f"This exercise's public was of engine {opened.engine} and table {opened.table}, which are not here.")
    inputs = inputs_of(exercise)
    twins = Twins(exercise.briefing.seed, setting_of(exercise), inputs, until)
    facts = {
        "exercise": exercise_id,
        "engine": opened.engine,
        "table": opened.table,
        "gain": opened.gain,
        "clock": opened.clock,
        "rhythm": opened.rhythm,
        "until": until,
        "trigger": inputs.trigger,
        "posts_in_log": len(exercise.public.voices),
        "posts_of_the_team": sum(1 for deed in inputs.deeds if deed.speaks or deed.bare_repost),
        # A rule moves the dial because of what the team does or leaves; that too is held fixed.
        "dial": [
            {"t": turn.t, "level": turn.level, "reason": turn.reason, "because_of_the_team": bool(turn.rule)}
            for turn in exercise.escalation.turns
        ],
        "held_fixed": HELD_FIXED,
        "meanings": MEANINGS,
    }
    return facts | _comparison(twins.compared(crowds=crowds), exercise)


def _comparison(twin: Twin, exercise: Exercise) -> dict[str, Any]:
    """What the engine found, with the kinds of each act as the log has them."""
    acts = [
        {"act": one.deed, "t": one.t, "kinds": exercise.acts.acts[one.deed].kinds, "effects": _dicts(one.effects)}
        for one in twin.acts
    ]
    days = {name: getattr(twin, name)._asdict() for name in ("team", "silent", "exemplar")}
    return days | {"crowds": twin.crowds, "effects": _dicts(twin.effects), "scores": twin.scores, "acts": acts}


def _dicts(effects: dict[str, Any]) -> dict[str, dict[str, float]]:
    return {name: asdict(effect) for name, effect in effects.items()}
