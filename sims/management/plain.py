"""What the commands that work on exercises share: they say in plain words what is wrong, and find their tables in place."""

from __future__ import annotations

import logging
import os
import re
import sys
from argparse import ArgumentTypeError
from io import TextIOWrapper
from pathlib import Path
from typing import Any, NoReturn

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import DatabaseError, connection
from django.db.utils import InterfaceError

from sims.management.tables import bring_up_to_date, connect_once, first_line
from sims.models import Exercise

_LONGEST_SHOWN = 200


class PlainCommand(BaseCommand):
    """A command for people at a terminal: a refusal is one sentence, and nothing else comes between.

    Settings and addresses are checked when the product starts; a command that did it too would load all of it each time.
    """

    at_terminal = False
    requires_system_checks: list[str] = []  # noqa: RUF012 - Django's own declaration

    def create_parser(self, prog_name: str, subcommand: str, **kwargs: Any) -> CommandParser:
        """As Django's, but what is wrong with an option is raised instead of printed below the usage."""
        parser = super().create_parser(prog_name, subcommand, **kwargs)
        parser.called_from_command_line = False
        return parser

    def run_from_argv(self, argv: list[str]) -> None:
        """As Django's: it was called by a person and not by another part of the program."""
        self.at_terminal = True
        try:
            super().run_from_argv(argv)
        except CommandError as refusal:  # while the options were read
            if "--traceback" in argv:
                raise
            self._end(refusal)

    def execute(self, *args: Any, **options: Any) -> str | None:
        """As Django's, but without the name of an exception before the sentence, and without the server's log.

        Whoever reads what it prints may stop reading.
        """
        if not self.at_terminal:
            return super().execute(*args, **options)
        for name in ("sims", "teams", "simsite"):
            logging.getLogger(name).setLevel(logging.ERROR)
        try:
            return super().execute(*args, **options)
        except CommandError as refusal:
            if options.get("traceback"):
                raise
            self._end(refusal)
        except BrokenPipeError:  # who reads, as `head` does, has read enough
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            sys.exit(0)

    def same_bytes_anywhere(self) -> None:
        """Print in UTF-8 with the line ends of UNIX from here on, whatever the machine's are, if it is a person who asked."""
        if self.at_terminal and isinstance(sys.stdout, TextIOWrapper):
            sys.stdout.reconfigure(encoding="utf-8", newline="\n")

    def _end(self, refusal: CommandError) -> NoReturn:
        self.stderr.write(str(refusal))
        sys.exit(refusal.returncode)


def shown(given: str) -> str:
    """What somebody typed, in quotation marks on one line."""
    if given.isprintable() and len(given) <= _LONGEST_SHOWN:
        return f"“{given}”"
    return ascii(given[:_LONGEST_SHOWN]) + ("…" if len(given) > _LONGEST_SHOWN else "")


def exercise_id(given: str) -> str:
    """An exercise's id as an argument of a command; what cannot be one is refused before a database is asked."""
    if not re.fullmatch(r"[-a-zA-Z0-9_]{1,64}", given):
        raise ArgumentTypeError(f"there is no exercise {shown(given)}")
    return given


def need_tables() -> None:
    """Refuse where nothing was kept yet. Raises CommandError."""
    if not _tables():
        raise CommandError(_nothing_there())


def need_or_make_tables() -> None:
    """As `need_tables`, but an SQLite file of ours that is empty or missing is made ready, as the first start does."""
    tables = _tables()
    if tables:
        return
    if connection.vendor != "sqlite" or tables is None:
        raise CommandError(_nothing_there())
    before = os.umask(0o077)  # the folder may be one that others can look into
    try:
        bring_up_to_date()
    except (DatabaseError, InterfaceError, OSError) as error:
        raise _unusable(error) from None
    finally:
        connection.close()
        os.umask(before)


def _tables() -> bool | None:
    """Whether our tables are there; None when others are there instead. Makes no file to look into."""
    if connection.vendor == "sqlite" and not _sqlite_file().exists():
        return False
    try:
        connect_once()
        names = connection.introspection.table_names()
    except (DatabaseError, InterfaceError, OSError) as error:
        raise _unusable(error) from None
    if Exercise._meta.db_table in names:
        return True
    return None if names else False


def _unusable(error: Exception) -> CommandError:
    return CommandError(f"The database cannot be used: {first_line(error)}")


def _sqlite_file() -> Path:
    return Path(connection.settings_dict["NAME"])


def _nothing_there() -> str:
    where = str(settings.DATA_DIR) if connection.vendor == "sqlite" else "the database of DATABASE_URL"
    return (
        f"There is no Stormroom data in {where} yet. Start it once with `make run`, "
        "or say which folder: STORMROOM_DATA=./somewhere"
    )
