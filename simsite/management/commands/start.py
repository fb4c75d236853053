"""`manage.py start web`: one program alone, for installations where something else supervises."""

import os
from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from simsite.supervisor import program


class Command(BaseCommand):
    help = "Become one program of the product (web, worker, conductor or beat), for containers and service managers."
    requires_system_checks: list[str] = []  # noqa: RUF012 - Django's own declaration; `migrate` has checked already

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("program", choices=["web", "worker", "conductor", "beat"])

    def handle(self, *args: Any, **options: Any) -> None:
        command = self._programs()[options["program"]].command
        os.chdir(settings.BASE_DIR)
        os.execv(command[0], command)  # noqa: S606 - no shell: a signal must reach the program itself

    def _programs(self) -> dict[str, program.Program]:
        return {
            "web": program.web(settings.PORT),
            "worker": program.worker(),
            "conductor": program.conductor(),
            "beat": program.beat("/tmp/beat"),  # noqa: S108 - worth nothing, and the data folder is shared
        }
