"""Make an exercise of a scenario, and print the ways in."""

from __future__ import annotations

import json
import os
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import CommandError

from sims import join_code, links
from sims.actions import Submission, create_exercise, do_submit
from sims.core.clock import SetClockSpeed, StartClock
from sims.core.rejections import Rejected
from sims.core.scenario import Scenario
from sims.core.vocabulary import AnyCommand
from sims.door import admit, put_out
from sims.management.plain import PlainCommand, need_or_make_tables, shown
from sims.management.textfile import bytes_of
from sims.models import EntryLink, Exercise
from sims.studio import library
from sims.studio.canonical import digest
from sims.studio.files import read_file
from sims.studio.shipped import shipped_files
from sims.studio.spreadsheet import Imported
from teams.firstrun import first_team
from teams.models import Team
from teams.outside import origin_for_others


class Command(PlainCommand):
    help = "Make an exercise of a scenario: one of the library, by its key, or a file (YAML or XLSX). Prints how to get in."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("scenario", help="the key of a scenario in the library, or the path of a file")
        parser.add_argument("--speed", type=int, metavar="PERCENT", help="speed of the clock, for rehearsals (100 is real time)")
        parser.add_argument("--start", action="store_true", help="start the clock at once")
        parser.add_argument("--json", action="store_true", help="answer in JSON on one line")

    def handle(self, *, scenario: str, speed: int | None, start: bool, json: bool, **_options: Any) -> None:
        if speed is not None and not 25 <= speed <= 6000:
            raise CommandError("The speed is a percentage from 25 to 6000.")
        need_or_make_tables()
        team = first_team()
        found, found_digest = _scenario(scenario, team)
        exercise = create_exercise(found, found_digest, team)
        _set_going(exercise.pk, speed, start)
        self._say(exercise, as_json=json)

    def _say(self, exercise: Exercise, *, as_json: bool) -> None:
        ways = [_way(link, token) for link, token in links.links_for_all(exercise.pk)]
        join_url = f"{origin_for_others()}/join/{exercise.join_code}"
        if as_json:
            said = {"exercise": exercise.pk, "title": exercise.title, "join_code": exercise.join_code, "join_url": join_url}
            self.stdout.write(json.dumps(said | {"links": ways}, ensure_ascii=False))
            return
        self.stdout.write(f"{exercise.title}\n  exercise   {exercise.pk}")
        self.stdout.write(f"  join code  {join_code.shown(exercise.join_code)}   {join_url}")
        for way in ways:
            # Control is opened on this machine, everything else elsewhere.
            url = way["url"] if way["role"] == "control" else way["network_url"]
            self.stdout.write(f"  {way['seat'] or way['role']:<12} {url}")


def _way(link: EntryLink, token: str) -> dict[str, str | None]:
    """A link under this machine's own address, and under the one that other devices use."""
    path = f"{links.PATH}{token}"
    urls = {"url": f"{settings.ORIGINS[0]}{path}", "network_url": f"{origin_for_others()}{path}"}
    return {"role": link.role, "seat": link.seat or None, **urls}


def _scenario(given: str, team: Team) -> tuple[Scenario, str]:
    stored = library.find(given, team) if given.isprintable() else None
    if stored is not None:
        return library.scenario_of(stored), stored.digest
    path = shipped_files().get(given, Path(given))
    if not os.path.isfile(path):  # noqa: PTH113  (of what can be no path it says so, too)
        raise CommandError(f"{shown(given)} is neither a scenario of the library nor a file. Import it first, or check the path.")
    result = read_file(bytes_of(path), path.name)
    if not isinstance(result, Imported):
        problems = "\n".join(f"  {problem}" for problem in result)
        raise CommandError(f"{path.name} cannot be used:\n{problems}")
    return result.scenario, digest(result.scenario)


def _set_going(exercise_id: str, speed: int | None, start: bool) -> None:
    """Speed and start, as control does it: by somebody who comes in for it and goes again, all of it in the log."""
    commands: list[AnyCommand] = []
    if start:
        commands.append(StartClock(speed=speed or 100, rehearsal=True))
    elif speed is not None:
        commands.append(SetClockSpeed(speed=speed, rehearsal=True))
    if not commands:
        return
    starter = admit(exercise_id, "control", None, default_name="Command line")
    (outcome,) = do_submit(exercise_id, [Submission(starter, "start", commands[0])])
    put_out(exercise_id, starter, "has set the clock going")
    if isinstance(outcome, Rejected):
        raise CommandError(outcome.message)
