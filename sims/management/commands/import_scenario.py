"""Bring a scenario into the library from a YAML file or a spreadsheet."""

from __future__ import annotations

import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import CommandError

from sims.core.scenario import Problem
from sims.management.plain import PlainCommand, need_or_make_tables
from sims.management.textfile import bytes_of
from sims.studio.files import read_file
from sims.studio.library import store
from sims.studio.preview import as_data, preview, preview_lines
from sims.studio.spreadsheet import Imported


class Command(PlainCommand):
    help = "Import a scenario (YAML) or an MSEL (XLSX). Nothing is kept unless the whole file is right."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", help="a scenario in YAML, or a workbook with an MSEL")
        parser.add_argument("--dry-run", action="store_true", help="look at the file and keep nothing")
        parser.add_argument("--json", action="store_true", help="answer in JSON on one line")

    def handle(self, *, file: str, dry_run: bool, json: bool, **_options: Any) -> None:
        path = Path(file)
        result = read_file(bytes_of(path), path.name)
        if isinstance(result, list):
            self._refuse(path, result, as_json=json)
        elif dry_run:
            self._show(result, kept=None, as_json=json)
        else:
            need_or_make_tables()
            self._show(result, kept=store(result.scenario).digest, as_json=json)

    def _refuse(self, path: Path, problems: list[Problem], *, as_json: bool) -> None:
        if as_json:
            self.stdout.write(json.dumps({"ok": False, "problems": as_data(problems)}))
        else:
            for problem in problems:
                self.stdout.write(f"  {problem}")
        found = "1 problem" if len(problems) == 1 else f"{len(problems)} problems"
        raise CommandError(f"{path.name} was not imported: {found}. Nothing was saved.")

    def _show(self, imported: Imported, *, kept: str | None, as_json: bool) -> None:
        if as_json:
            said = {"ok": True, "stored": kept is not None, "digest": kept, "warnings": as_data(imported.warnings)}
            self.stdout.write(json.dumps(said | preview(imported.scenario), ensure_ascii=False))
            return
        for line in preview_lines(imported.scenario):
            self.stdout.write(line)
        for warning in imported.warnings:
            self.stdout.write(f"  look at  {warning}")
        self.stdout.write("Nothing was saved (dry run)." if kept is None else f"Saved as “{imported.scenario.key}”.")
