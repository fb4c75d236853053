"""Put the days that come with the product in place, as ended exercises: to be watched, compared and talked about."""

from __future__ import annotations

from typing import Any

from sims.management.plain import PlainCommand, need_or_make_tables
from sims.models import Exercise
from sims.review.restoring import restore
from sims.review.shipped import shipped_recordings
from sims.studio.shipped import read_shipped, shipped_files
from teams.firstrun import first_team

TITLES = {
    "excellent": "played by a team that answers",
    "average": "played by an ordinary team",
    "silent": "played by a team that says nothing",
    "own-goals": "played as one should not",
}


class Command(PlainCommand):
    help = (
        "Bring in four days of the demo scenario, played well, as usual, in silence, and badly. Running it again changes nothing."
    )

    def handle(self, **_options: Any) -> None:
        need_or_make_tables()
        team = first_team()
        for key in shipped_recordings():
            scenario, way = next((one, key.removeprefix(f"{one}-")) for one in shipped_files() if key.startswith(f"{one}-"))
            if Exercise.objects.filter(team=team, request_key=f"recording {key}").exists():
                continue
            shipped = read_shipped(scenario)
            exercise = restore(key, shipped, team, f"{shipped.title}, {TITLES.get(way, way)}")
            self.stdout.write(f"{exercise.title}: /x/{exercise.pk}/replay")
