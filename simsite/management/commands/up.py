"""`manage.py up`: the whole product in the foreground."""

import asyncio
import os
from typing import Any

from django.conf import settings
from django.core.checks import run_checks
from django.core.management.base import BaseCommand, CommandError

from simsite.supervisor.console import Console
from simsite.supervisor.errors import CannotStartError
from simsite.supervisor.supervisor import Installation, Supervisor


class Command(BaseCommand):
    help = "Start the whole product and keep it running until Ctrl-C: web server, workers, beat and, without REDIS_URL, a Valkey."
    requires_system_checks: list[str] = []  # noqa: RUF012 - Django's own declaration; they run below, with their hints shown

    def handle(self, *args: Any, **options: Any) -> None:
        os.umask(0o077)  # the folder may be one that others can look into: what is written there is its owner's alone
        console = Console()
        for message in run_checks():
            console.step(str(message))
            if message.is_serious():
                raise CommandError("The settings are not fit to run, see above.")
        installation = Installation(
            code=settings.BASE_DIR, data=settings.DATA_DIR, port=settings.PORT, redis_url=settings.EXTERNAL_REDIS_URL
        )
        try:
            asyncio.run(Supervisor(installation, console).run())
        except CannotStartError as error:
            raise CommandError(str(error)) from None
