"""MSELs from spreadsheets: one visible sheet with a header row becomes a whole scenario, or a list of what is wrong with it.

A sheet says less than a scenario needs. What is added (roles from the recipients, people from the senders, a platform to
publish on) is said in the warnings, so that nobody has to guess what was guessed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from sims.core.scenario import EVERYONE, SCHEMA, Problem, Scenario, check
from sims.core.scenario.problems import shortened

from .cast import Cast
from .cells import guess_kind, read_channel, read_kind
from .columns import Columns, find_columns, folded, no_header
from .lines import Line, Reading, read_lines
from .phrases import Phrases, phrases_for
from .recipients import Table, slug
from .timing import Timing, timed
from .workbook import RefusedError, Sheet, open_workbook, refused

_HEADING = re.compile(r"\s*\[[^\[\]]{1,118}\]\s*$")
"""A first line that stands in brackets, such as `[STARTEX]`: it heads the text and is no part of it."""


@dataclass(frozen=True, slots=True)
class Imported:
    """A scenario that came in, and what its author should look at."""

    scenario: Scenario
    warnings: tuple[Problem, ...] = ()


def read_spreadsheet(raw: bytes, name: str) -> Imported | list[Problem]:
    """A scenario out of the bytes of an XLSX file; `name` becomes its key and title. Problems carry the row of the sheet."""
    try:
        sheet, columns, others = _msel(open_workbook(raw))
    except RefusedError as error:
        return refused(error)
    reading = read_lines(sheet, columns)
    warnings = [*_about_columns(columns, others), *reading.warnings]
    if not reading.lines and not reading.problems:
        return [Problem("", f"Below the header row {columns.row} of “{sheet.name}” there is nothing to import.")]
    draft = _Draft(columns, phrases_for(columns.language))
    content = draft.scenario(name, reading)
    warnings += draft.warnings
    scenario = check(content)
    if isinstance(scenario, Scenario) and not reading.problems:
        return Imported(scenario, tuple(_together(warnings)))
    found = [] if isinstance(scenario, Scenario) else [_with_row(problem, content, draft.rows) for problem in scenario]
    return sorted([*reading.problems, *found], key=lambda problem: problem.row or 0)


def _msel(sheets: list[Sheet]) -> tuple[Sheet, Columns, list[str]]:
    """The sheet that looks most like an MSEL, its columns, and the names of the sheets passed over."""
    if not sheets:
        raise RefusedError("It has no visible sheet with anything in it.")
    found = [(sheet, columns) for sheet in sheets if (columns := find_columns(sheet))]
    if not found:
        raise no_header(sheets)
    sheet, columns = max(found, key=lambda one: len(one[1].places))
    return sheet, columns, [other.name for other in sheets if other is not sheet]


def _about_columns(columns: Columns, others: list[str]) -> list[Problem]:
    said = []
    if others:
        said.append(Problem("", f"Only one sheet is read; passed over: {', '.join(others)}."))
    if columns.unused:
        said.append(Problem("", f"Columns that were not used: {', '.join(columns.unused)}.", columns.row))
    if not columns.has("to"):
        said.append(Problem("to", "There is no column of recipients, so every row became a public post.", columns.row))
    return said


def _together(warnings: list[Problem]) -> list[Problem]:
    """What was noticed of many rows, said once."""
    rows: dict[tuple[str, str], list[int]] = {}
    for warning in warnings:
        rows.setdefault((warning.path, warning.message), []).extend([] if warning.row is None else [warning.row])
    return [
        Problem(
            path, message if len(found) < 2 else f"{message} (Rows {', '.join(map(str, found))}.)", found[0] if found else None
        )
        for (path, message), found in rows.items()
    ]


def _with_row(problem: Problem, content: dict[str, Any], rows: dict[str, int]) -> Problem:
    """The problem with the row of the sheet that it comes from, where it comes from one."""
    section, _, rest = problem.path.partition("[")
    index = rest.partition("]")[0]
    if not index.isdecimal():
        return problem
    key = str(content[section][int(index)]["key"])
    return Problem(problem.path, problem.message, rows.get(f"{section}:{key}"))


class _Draft:
    """A scenario in the making: what the lines say, and what has to be added to them."""

    def __init__(self, columns: Columns, phrases: Phrases) -> None:
        self.columns = columns
        self.phrases = phrases
        self.cast = Cast(phrases)
        self.table = Table()
        self.objectives: dict[str, str] = {}
        self.rows: dict[str, int] = {}
        self.warnings: list[Problem] = []

    def scenario(self, name: str, reading: Reading) -> dict[str, Any]:
        """The content of a scenario file, ready to be checked."""
        timing = timed(reading.lines)
        self.table = Table.of(line["to"] for line in reading.lines)
        for line in reading.lines:
            if self.table.excepted(line["to"]) is None:
                self.table.read(line["to"])
        injects = [self._inject(line, timing) for line in reading.lines]
        self.warnings += [*timing.warnings, *self._about_roles()]
        roles = self._roles()
        self.warnings.append(
            Problem("duration", "The exercise ends five to ten minutes after the last row; change it if that is not meant.")
        )
        platforms, accounts = self.cast.stage([role["key"] for role in roles], longest=_longest(injects))
        return {
            "schema": SCHEMA,
            "key": slug(name),
            "title": _readable(name) or "MSEL",
            "language": self.columns.language,
            "story_start": f"{timing.story_start // 3_600_000:02d}:{timing.story_start // 60_000 % 60:02d}",
            "duration": f"{timing.duration // 60_000} min",
            "platforms": platforms,
            "roles": roles,
            "accounts": accounts,
            "personas": list(self.cast.personas.values()),
            "objectives": [{"key": key, "text": text} for text, key in self.objectives.items()],
            "injects": sorted(injects, key=lambda inject: inject["at"]),
        }

    def _inject(self, line: Line, timing: Timing) -> dict[str, Any]:
        channel = self._channel(line)
        public = channel == "microblog"
        body, source = line.body
        text = self._countdown(line, timing) if line.countdown else body
        heading = line["title"] or line["subject"] or _opening(text, self.phrases)
        mail = channel in ("email", "press")
        subject, text = self._subject(line, text) if mail else ("", text)
        inject: dict[str, Any] = {
            "key": self._key(line),
            "at": timing.offsets[line.row],
            "kind": read_kind(line["kind"]) or guess_kind(line["sender"], public=public),
            "channel": channel,
            "from": self._sender(line, public=public),
            "title": shortened(heading, 120),
            "text": text,
            "expected": line["expected"],
            "note": "\n\n".join(part for part in (line["description"] if source == "text" else "", line["note"]) if part),
            "media": [{"alt": shortened(alt, 300)} for alt in self._pictures(line)],
        }
        if not public:
            inject["to"] = list(self._recipients(line))
        if subject:
            inject["subject"] = subject
        if line["objective"]:
            inject["objective"] = self._objective(line)
        self.rows[f"injects:{inject['key']}"] = line.row
        return inject

    def _key(self, line: Line) -> str:
        key = slug(f"i-{line['number']}") if line["number"] else f"row-{line.row}"
        if f"injects:{key}" in self.rows:
            self.warnings.append(
                Problem("number", f"The number {line['number']} is used before; this row is kept under its own.", line.row)
            )
            key = f"row-{line.row}"
        return key

    def _channel(self, line: Line) -> str:
        if line.countdown:
            return "notice"
        named = read_channel(line["channel"]) or (None if read_kind(line["kind"]) else read_channel(line["kind"]))
        if named is None and line["channel"]:
            self.warnings.append(
                Problem("channel", f"The channel “{shortened(line['channel'])}” is not known; it became an e-mail.", line.row)
            )
        return named or ("email" if self.columns.has("to") else "microblog")

    def _sender(self, line: Line, *, public: bool) -> str:
        if not line["sender"] and not line.countdown:
            self.warnings.append(Problem("sender", f"Nobody is named as sender; “{self.phrases.control}” was put.", line.row))
        return self.cast.account(line["sender"]) if public else self.cast.persona(line["sender"])

    def _recipients(self, line: Line) -> tuple[str, ...]:
        left_out = self.table.excepted(line["to"])
        if left_out is not None:
            if not left_out:
                self.warnings.append(Problem("to", f"“{shortened(line['to'])}” leaves out nobody who is known here.", line.row))
            return tuple(key for key in self.table.titles if key not in left_out)
        named = self.table.read(line["to"])
        if not named and not line.countdown:
            self.warnings.append(Problem("to", "Nobody is named as recipient, so it goes to everyone.", line.row))
        return named or (EVERYONE,)

    def _subject(self, line: Line, text: str) -> tuple[str, str]:
        """The subject of a mail and the text below it, so that nothing is read twice."""
        named = line["subject"] or shortened(line["title"], 120)
        if named:
            return (named if named != text else "", text)
        first, _, rest = text.partition("\n")
        if _HEADING.match(first) is None or not rest.strip():
            return "", text  # most first lines are a greeting or half a sentence
        self.warnings.append(Problem("subject", "The heading at the top of the text became the subject.", line.row))
        return shortened(first, 120), rest.strip()

    def _countdown(self, line: Line, timing: Timing) -> str:
        minutes = line.body[0]
        self.warnings.append(Problem("kind", "A countdown is shown as a notice to everyone.", line.row))
        if not minutes.isdecimal():
            return self.phrases.countdown(minutes)
        until = timing.story_start + timing.offsets[line.row] + int(minutes) * 60_000
        return self.phrases.countdown(minutes, f"{until // 3_600_000 % 24:02d}:{until // 60_000 % 60:02d}")

    def _pictures(self, line: Line) -> list[str]:
        if any("://" in picture for picture in line.pictures):
            self.warnings.append(
                Problem("media", "Addresses of pictures are not fetched; add the files to the scenario.", line.row)
            )
        named = [picture for picture in line.pictures if "://" not in picture]
        if line.pictures and not named:
            return [self.phrases.picture]
        return named[:4]

    def _objective(self, line: Line) -> str:
        text = " ".join(line["objective"].split())
        key = self.objectives.setdefault(text, f"o{len(self.objectives) + 1}")
        self.rows.setdefault(f"objectives:{key}", line.row)
        return key

    def _roles(self) -> list[dict[str, Any]]:
        """The roles in the order of the sheet; the busiest are the core of a team of three, five or eight."""
        if not self.table.titles:
            self.warnings.append(Problem("roles", f"No role is named anywhere; there is one, “{self.phrases.team}”."))
            return [{"key": "team", "title": self.phrases.team}]
        busiest = [key for key, _ in self.table.uses.most_common()]
        roles = []
        for key, title in self.table.titles.items():
            core = [size for size in (3, 5, 8) if len(self.table.titles) >= size and key in busiest[:size]]
            roles.append({"key": key, "title": shortened(title, 120), "core": core})
        return roles

    def _about_roles(self) -> list[Problem]:
        return [
            Problem("to", f"“{one}” and “{other}” are two roles with almost the same name. Is one of them a slip?")
            for one, other in self.table.alike()
        ]


def _readable(name: str) -> str:
    """A file name as a title: `storm-plan_2027-03` is `Storm plan 2027-03`."""
    title = " ".join(re.sub(r"_|(?<![0-9])-|-(?![0-9])", " ", name).split())
    return title[:1].upper() + title[1:]


def _longest(injects: list[dict[str, Any]]) -> int:
    return max((len(inject["text"]) for inject in injects if inject["channel"] == "microblog"), default=0)


def _opening(text: str, phrases: Phrases) -> str:
    """The first words that say something: the greeting is passed over."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    telling = [line for line in lines if folded(line).split(" ")[0] not in phrases.greetings or len(line) > 30]
    return shortened((telling or lines or [""])[0], 80)
