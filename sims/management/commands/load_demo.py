"""Put the shipped scenarios and one exercise of the demo in place, and print the first facilitator's way to its control."""

from __future__ import annotations

from typing import Any

from django.conf import settings

from sims.demo import open_demo
from sims.management.plain import PlainCommand, need_or_make_tables
from sims.models import Exercise
from sims.studio import library
from sims.studio.shipped import read_shipped, shipped_files
from teams.firstrun import first_team, one_time_link

DEMO = "bare-repost"
REQUEST_KEY = "demo"


class Command(PlainCommand):
    help = "Bring the shipped scenarios into the library and make one exercise of the demo. Running it again changes nothing."

    def handle(self, **_options: Any) -> None:
        need_or_make_tables()
        for key in shipped_files():
            library.store(read_shipped(key))
        link = one_time_link()
        team = first_team()
        exercise = Exercise.objects.filter(team=team, request_key=REQUEST_KEY).first()
        if exercise is None:
            scenario = read_shipped(DEMO)
            stored = library.find(DEMO)
            exercise = open_demo(scenario, stored.digest if stored else "", team)
            exercise.request_key = REQUEST_KEY
            exercise.save(update_fields=["request_key"])
        self.stdout.write(f"{exercise.title}: join code {exercise.join_code}")
        if link is not None:
            self.stdout.write(f"{settings.ORIGINS[0]}{link}?to=/x/{exercise.pk}/control")
