"""Print a way in for an owner who cannot sign in by themselves yet."""

from __future__ import annotations

from typing import Any

from django.conf import settings

from sims.management.plain import PlainCommand, need_tables
from teams.firstrun import one_time_link


class Command(PlainCommand):
    help = "Print a new link that signs the owner in once, within a day. Says so when an owner can sign in already."

    def handle(self, **_options: Any) -> None:
        need_tables()
        link = one_time_link()
        self.stdout.write(f"{settings.ORIGINS[0]}{link}" if link else "An owner has a password already: sign in with it.")
