"""MSELs from spreadsheets: columns, times, recipients, and what is said about them."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

import pytest

from sims.core.scenario import format_offset
from sims.studio.spreadsheet import Imported, read_spreadsheet

from .workbooks import HEADER, imported, problems, scenario, workbook

FIRST = (time(9, 0), "Ada", "Desk", "Start")


def clocks(cells: list[Any], header: str = "Time") -> list[str]:
    """When each of these time cells comes out, with one text and one recipient."""
    rows = [[header, "From", "To", "Message"], *([cell, "Ada", "Desk", f"Line {number}"] for number, cell in enumerate(cells))]
    found = scenario(rows)
    by_text = {inject.text: format_offset(inject.at)[2:] for inject in found.injects}
    return [found.story_start, *(by_text[f"Line {number}"] for number in range(len(cells)))]


@pytest.mark.parametrize(
    ("header", "language"),
    [
        (("Time", "From", "To", "Message", "Expected action"), "en"),
        (("HEURE PRÉVUE", "Émetteur", "Destinataire(s)", "Stimuli", "Réaction attendue"), "fr"),
        (("horaire ", "Expéditeur", "destinataires", "Contenu", "Actions attendues"), "fr"),
        (("Uhrzeit", "Absender", "Empfänger", "Nachricht", "Erwartete Reaktion"), "de"),
        (("Exercise Time (HH:MM)", "Simulated sender", "Intended player", "Inject text", "Expected player action"), "en"),
    ],
)
def test_header_names_in_three_languages(header: tuple[str, ...], language: str) -> None:
    """[SCN15] Columns are known by their usual names, whatever their case and accents."""
    found = scenario([header, (time(9, 0), "Ada", "Desk", "Start", "Act")])
    only = found.injects[0]
    assert (found.language, only.sender, only.to, only.text, only.expected) == (language, "ada", ("desk",), "Start", "Act")


def test_columns_in_any_order_below_any_rows() -> None:
    """[SCN15] The header row is found under a title, and the order of the columns does not matter."""
    rows = [
        ("Exercise Rainfall",),
        ("Version 3", date(2027, 1, 5)),
        (),
        ("#", "Message", "To", "Notes", "Time"),
        (7, "Start", "Desk", "Watch", time(9, 0)),
    ]
    only = scenario(rows).injects[0]
    assert (only.key, only.text, only.to, only.note) == ("i-7", "Start", ("desk",), "Watch")


def test_a_sheet_without_header_row_is_refused_with_help() -> None:
    """[SCN15] What was looked for is named, and what came nearest."""
    (only,) = problems([("Send", "J-60", "Unit 1", "Description"), ("Send", "J-30", "Unit 2", "Words")])
    assert "No header row was found" in only.message
    assert "“Horaire”" in only.message
    assert "Row 1 comes nearest with “Description”, and lacks the time." in only.message


def test_the_sheet_that_looks_like_an_msel_is_read() -> None:
    """[SCN15] Other sheets are passed over, hidden ones unread, and that is said."""

    def add_sheets(book: Any) -> None:
        book.create_sheet("Contacts", 0).append(["Name", "Phone"])
        hidden = book.create_sheet("Old")
        hidden.append([*HEADER, "Subject", "Channel"])
        hidden.sheet_state = "hidden"

    result = read_spreadsheet(workbook([HEADER, FIRST], change=add_sheets), "plan")
    assert isinstance(result, Imported)
    assert [inject.text for inject in result.scenario.injects] == ["Start"]
    assert "Only one sheet is read; passed over: Contacts." in [warning.message for warning in result.warnings]


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ([time(9, 15), time(9, 20)], ["09:15", "00:00:00", "00:05:00"]),
        ([0.375, 0.5], ["09:00", "00:00:00", "03:00:00"]),
        (
            ["09:15", "9h20", "9 h 25", "09h30", "9:35 AM", "9.40"],
            ["09:15", "00:00:00", "00:05:00", "00:10:00", "00:15:00", "00:20:00", "00:25:00"],
        ),
        (["1:00 PM", "Monday 13:30", "lundi 14h"], ["13:00", "00:00:00", "00:30:00", "01:00:00"]),
        (
            [datetime.fromisoformat("2027-03-01T09:00"), datetime.fromisoformat("2027-03-02T10:00")],
            ["09:00", "00:00:00", "25:00:00"],
        ),
        (["26/06/2024 09h00", "26/06/2024 09:05", "2024-06-26T09:10:00.000Z"], ["09:00", "00:00:00", "00:05:00", "00:10:00"]),
        (
            ["T+0:00", "T+0:15", "T0+1h30", "+20 min", "H+2h"],
            ["09:00", "00:00:00", "00:15:00", "01:30:00", "00:20:00", "02:00:00"],
        ),
        ([0, 5, 12.5, "20"], ["09:00", "00:00:00", "00:05:00", "00:12:30", "00:20:00"]),
        ([timedelta(minutes=0), timedelta(hours=25)], ["09:00", "00:00:00", "25:00:00"]),
        ([time(23, 50), time(0, 10), time(0, 20)], ["23:50", "00:00:00", "00:20:00", "00:30:00"]),
        ([time(23, 0), datetime.fromisoformat("1900-01-01T01:00")], ["23:00", "00:00:00", "02:00:00"]),
        (["9:15:00", "09:15:30"], ["09:15", "00:00:00", "00:00:30"]),
        ([time(9, 0, 40), time(9, 1)], ["09:00", "00:00:40", "00:01:00"]),
    ],
)
def test_times_as_sheets_have_them(cells: list[Any], expected: list[str]) -> None:
    """[SCN16] Clock times, fractions of a day, dates, offsets and minutes all come out as time from STARTEX."""
    assert clocks(cells) == expected


def test_a_column_of_offsets_counts_from_the_start() -> None:
    """[SCN16] Under a header that says so, 0:15 is a quarter of an hour and not a quarter past midnight."""
    assert clocks([0, time(0, 15), "0:30", 45, 0.5], header="T+ (min)") == [
        "09:00",
        "00:00:00",
        "00:15:00",
        "00:30:00",
        "00:45:00",
        "00:00:30",
    ]


def test_a_date_column_tells_the_day() -> None:
    """[SCN16] With a column of dates, clock times of several days are kept apart."""
    rows = [("Date", *HEADER), (date(2027, 3, 1), *FIRST), (date(2027, 3, 3), time(8, 0), "Ada", "Desk", "Later")]
    assert [format_offset(inject.at) for inject in scenario(rows).injects] == ["T+00:00:00", "T+47:00:00"]


@pytest.mark.parametrize("cell", ["soon", "J-60", "25:00", "31/02/2027 09:00", "26/06/2024", "T+", "9", "H+2", "-5", True, -3])
def test_a_bad_time_is_reported_with_its_row(cell: Any) -> None:
    """[SCN17] A time that cannot be read is refused with its row; 9 alone in a column of clocks is nine minutes."""
    rows = [HEADER, FIRST, (cell, "Ada", "Desk", "Text")]
    if cell == "9":
        assert format_offset(scenario(rows).injects[1].at) == "T+00:09:00"
        return
    (only,) = problems(rows)
    assert (only.row, only.path) == (3, "time")
    assert only.message.endswith(".")


def test_every_bad_row_is_reported_and_nothing_comes_in() -> None:
    """[SCN17] One wrong row among a thousand is enough, and all wrong rows are named."""
    rows = [HEADER, *([time(9, number % 60), "Ada", "Desk", "Text"] for number in range(1_000))]
    rows[500] = ["noon", "Ada", "Desk", "Text"]
    rows[998] = [None, "Ada", "Desk", "Text"]
    rows[999] = [time(9, 0), "Ada", "Desk", "x" * 10_001]
    found = problems(rows)
    assert [problem.row for problem in found] == [501, 999, 1000]
    assert [problem.message.split(".")[0] for problem in found] == [
        "“noon” is not a time",
        "There is no time",
        "This is 10001 characters long; at most 10000 fit",
    ]


SEVERAL_PROBLEMS = [
    (("bientôt", "Ada", "Desk", None), ["“bientôt” is not a time", "There is nothing to read here"]),
    ((None, "Ada", "Desk", None), ["There is no time", "There is nothing to read here"]),
    (("bientôt", "Ada", "Desk", "x" * 10_001), ["“bientôt” is not a time", "This is 10001 characters long"]),
    (("bientôt", "Ada", "Desk", "#REF!"), ["The cell holds the error #REF!", "“bientôt” is not a time"]),
    (("bientôt", "#REF!", "#N/A", "Text"), ["The cell holds the error #REF!", "The cell holds the error #N/A", "“bientôt” is"]),
    ((time(9, 1), "Ada", "#REF!", None), ["The cell holds the error #REF!", "There is nothing to read here"]),
    (("bientôt", "Ada", "Desk", "=A1"), ["Cell D3 holds a formula", "“bientôt” is not a time"]),
    (("=A1", "Ada", "Desk", None), ["Cell A3 holds a formula", "There is nothing to read here"]),
    ((None, None, None, "=A1"), ["Cell D3 holds a formula"]),
    (("9999 h", "Ada", "Desk", "Text"), ["“35996400000” is longer than 30 days"]),
]


@pytest.mark.parametrize(("row", "said"), SEVERAL_PROBLEMS)
def test_all_problems_of_a_row_are_reported_at_once(row: tuple[Any, ...], said: list[str]) -> None:
    """[SCN17] One unreadable cell does not hide what is wrong with the others, and makes nothing wrong by itself."""
    found = problems([HEADER, FIRST, row])
    assert [problem.row for problem in found] == [3] * len(said)
    assert all(any(problem.message.startswith(start) for problem in found) for start in said), found


RECIPIENTS = [
    ("Legal", ["legal"]),
    ("Legal\nIT", ["legal", "it"]),
    ("Legal, IT; Press", ["legal", "it", "press"]),
    ("legal , LEGAL", ["legal"]),
    ("Légal", ["legal"]),
    ("Legal / IT", ["legal", "it"]),
    ("Legal et IT", ["legal", "it"]),
    ("PR/Comm", ["pr-comm"]),
    ("- Legal\n- IT", ["legal", "it"]),
    ("Tous", ["all"]),
    ("ALL", ["all"]),
    ("Tout le monde", ["all"]),
    ("Legal, all", ["all"]),
    ("Tous sauf Legal", ["it", "press"]),
    ("Everyone except Legal and IT", ["press"]),
    (None, ["all"]),
]


@pytest.mark.parametrize(("cell", "expected"), RECIPIENTS)
def test_recipients_of_one_cell(cell: str | None, expected: list[str]) -> None:
    """[SCN18] One cell may name one role, several, all, or all but some; each inject goes to exactly those."""
    rows = [
        HEADER,
        *((time(9, 0), "Ada", name, f"To {name}") for name in ("Legal", "IT", "Press")),
        (time(9, 5), "Ada", cell, "Here"),
    ]
    assert list(scenario(rows).injects[3].to) == expected


def test_roles_and_people_come_from_the_cells() -> None:
    """[SCN18] Each recipient becomes one role and each sender one person; the busiest roles are the core."""
    rows = [HEADER, *((time(9, number), "Ada", to, "Text") for number, to in enumerate(["A", "B", "C", "D", "B", "C", "D"]))]
    found = scenario(rows)
    assert [(role.key, role.core) for role in found.roles] == [("a", ()), ("b", (3,)), ("c", (3,)), ("d", (3,))]
    assert [(persona.key, persona.listed) for persona in found.personas] == [("ada", False)]
    assert found.core_roles(3) == ("b", "c", "d")


SUBJECTS = [
    (HEADER, ("Hello,\nThe site is down.",), "", "Hello,\nThe site is down."),
    (HEADER, ("The site is down.\nHelp!",), "", "The site is down.\nHelp!"),
    (HEADER, ("[STARTEX]\n\nIt begins.",), "[STARTEX]", "It begins."),
    (HEADER, ("[STARTEX]",), "", "[STARTEX]"),
    (HEADER, ("[The desk] is closed.\nCome back.",), "", "[The desk] is closed.\nCome back."),
    ((*HEADER, "Subject"), ("[STARTEX]\nIt begins.", "Begin"), "Begin", "[STARTEX]\nIt begins."),
    ((*HEADER, "Title"), ("It begins.", "Begin"), "Begin", "It begins."),
    ((*HEADER, "Title"), (None, "It begins."), "", "It begins."),
]


@pytest.mark.parametrize(("header", "cells", "subject", "text"), SUBJECTS)
def test_a_mail_says_nothing_twice(header: tuple[str, ...], cells: tuple[str | None, ...], subject: str, text: str) -> None:
    """[SCN27] Without a subject of its own a mail has none, but for a heading in brackets, which then leaves the text."""
    result = imported([header, (time(9, 0), "Ada", "Desk", *cells)])
    only = result.scenario.injects[0]
    assert (only.subject, only.text) == (subject, text)
    assert only.heading
    said = [warning.row for warning in result.warnings if warning.path == "subject"]
    assert said == ([2] if subject == "[STARTEX]" else [])


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("storm-plan", "Storm plan"),
        ("storm_plan__v2", "Storm plan v2"),
        ("MSEL - 2027-03-01_final", "MSEL 2027-03-01 final"),
        ("écluse", "Écluse"),
        ("-", "MSEL"),
    ],
)
def test_the_title_is_the_name_of_the_file_made_readable(name: str, title: str) -> None:
    """[SCN27] Dashes and underscores part words, and the title starts with a capital."""
    assert imported([HEADER, FIRST], name).scenario.title == title


def test_names_that_differ_by_a_slip_are_remarked_on() -> None:
    """[SCN19] Two roles with almost the same name may be one."""
    result = imported([HEADER, (time(9, 0), "Ada", "Juridique", "A"), (time(9, 1), "Ada", "Juridque", "B")])
    assert any("almost the same name" in warning.message for warning in result.warnings)


CHANNELS = [
    ("E-mail", "email"),
    ("courriel", "email"),
    ("SMS", "sms"),
    ("Appel téléphonique", "call"),
    ("Phone call", "call"),
    ("Presse", "press"),
    ("Tweet", "microblog"),
    ("Réseaux sociaux", "microblog"),
    ("message", "email"),
    (None, "email"),
]


@pytest.mark.parametrize(("cell", "channel"), CHANNELS)
def test_channels_by_their_usual_names(cell: str | None, channel: str) -> None:
    """[SCN15] The way a thing comes is read from its usual names; where nothing is said it is an e-mail."""
    only = scenario([(*HEADER, "Canal"), (*FIRST, cell)]).injects[0]
    assert only.channel == channel
    assert bool(only.to) == (channel != "microblog")


@pytest.mark.parametrize(
    ("sender", "cell", "kind"),
    [
        ("Ada", "plainte", "complaint"),
        ("Ada", "Rumeur", "misinformation"),
        ("Meg, journaliste", None, "press"),
        ("Publicité", None, "spam"),
        ("Ada", None, "staff"),
    ],
)
def test_kinds_by_name_or_sender(sender: str, cell: str | None, kind: str) -> None:
    """[SCN15] The kind is read from its column, or else guessed from the sender."""
    assert scenario([(*HEADER, "Nature"), (time(9, 0), sender, "Desk", "Text", cell)]).injects[0].kind == kind


def test_public_rows_get_accounts_with_room_enough() -> None:
    """[SCN18] Senders of public posts get accounts, and the platform takes the longest of their texts."""
    found = scenario([(*HEADER, "Channel"), (time(9, 0), "@Ada B", None, "x" * 720, "tweet"), (*FIRST, "mail")])
    assert [account.handle for account in found.accounts] == ["our_organisation", "ada_b"]
    assert found.platforms[0].limit == 800
    assert found.account_of(found.injects[0]) == "a-ada-b"


def test_rows_without_recipient_column_are_posts() -> None:
    """[SCN18] A sheet of times, senders and texts is a feed."""
    result = imported([("horaire", "emetteur", "stimuli"), (time(9, 0), "Ada", "Bonjour")])
    assert [inject.channel for inject in result.scenario.injects] == ["microblog"]
    assert [role.key for role in result.scenario.roles] == ["team"]


def test_a_countdown_becomes_a_notice() -> None:
    """[SCN18] A row that only shows a countdown tells everyone until when."""
    rows = [
        ("horaire", "type", "Emetteur", "Destinataire", "stimuli"),
        (time(9, 0), "message", "Ada", "IT", "Bonjour"),
        (time(12, 33), "decompte", None, None, 56),
    ]
    notice = scenario(rows).injects[1]
    assert (notice.channel, notice.to, notice.text) == ("notice", ("all",), "Compte à rebours : 56 minutes, jusqu’à 13:29.")


WARNINGS = [
    ([(time(9, 5), None, "Desk", "Text")], 3, "Nobody is named as sender"),
    ([(time(9, 5), "Ada", None, "Text")], 3, "Nobody is named as recipient, so it goes to everyone."),
    ([(time(8, 0), "Ada", "Desk", "Text")], 3, "earlier than one above it"),
    ([(time(20, 0), "Ada", "Desk", "A"), (time(1, 0), "Ada", "Desk", "B")], 4, "read as the next day"),
    ([(None, None, None, "Phase 2")], 3, "looks like a heading; it was left out"),
    ([(time(9, 5), None, None, None)], 3, "a time and nothing else"),
    ([("+5 min", "Ada", "Desk", "Text")], None, "Some rows have clock times"),
]


@pytest.mark.parametrize(("rows", "row", "said"), WARNINGS)
def test_what_was_guessed_is_said(rows: list[tuple[Any, ...]], row: int | None, said: str) -> None:
    """[SCN19] Whatever the import had to decide by itself is in the warnings, with the row."""
    warnings = imported([HEADER, FIRST, *rows]).warnings
    assert [warning.row for warning in warnings if said in warning.message] == [row]


def test_columns_without_use_and_addresses_of_pictures_are_said() -> None:
    """[SCN19] What is not taken over is named; pictures are never fetched."""
    rows = [
        (*HEADER, "Mood", "Photo"),
        (*FIRST, "grim", "http://169.254.169.254/x.png"),
        (time(9, 1), "Ada", "Desk", "B", "", "http://localhost/y.png"),
    ]
    result = imported(rows)
    said = [warning.message for warning in result.warnings]
    assert "Columns that were not used: Mood." in said
    assert "Addresses of pictures are not fetched; add the files to the scenario. (Rows 2, 3.)" in said
    assert not any(media.file for inject in result.scenario.injects for media in inject.media)


def test_numbers_markup_and_formulas_are_text() -> None:
    """[SCN20] Cells become the text that is seen in them; braces and markup mean nothing."""
    rows = [HEADER, (time(9, 0), 42.0, "Desk", "<b>{{ x }}</b> {x.__class__}"), (time(9, 1), "Ada", "Desk", 1.5)]
    found = scenario(rows)
    assert [inject.text for inject in found.injects] == ["<b>{{ x }}</b> {x.__class__}", "1.5"]
    assert found.personas[0].name == "42"


def test_a_formula_without_stored_result_is_reported() -> None:
    """[SCN20] Formulas are never worked out; one that nobody worked out before is a problem of its cell."""
    found = problems([HEADER, FIRST, (time(9, 1), "Ada", "Desk", '=WEBSERVICE("http://localhost")')])
    assert [(problem.row, "Cell D3" in problem.message) for problem in found] == [(3, True)]


def test_an_error_in_a_cell_is_reported() -> None:
    """[SCN20] An error value is not a text."""
    (only,) = problems([HEADER, (time(9, 0), "Ada", "Desk", "#REF!"), FIRST])
    assert (only.row, only.path) == (2, "text")


def test_numbers_used_twice_do_not_collide() -> None:
    """[SCN19] Two rows of one number both come in."""
    result = imported([("#", *HEADER), (1, *FIRST), (1, time(9, 5), "Ada", "Desk", "Again")])
    assert [inject.key for inject in result.scenario.injects] == ["i-1", "row-3"]


@pytest.mark.parametrize("rows", [[HEADER], [], [("x",)]])
def test_a_sheet_with_nothing_to_import_is_refused(rows: list[tuple[Any, ...]]) -> None:
    """[SCN17] An empty plan is not a scenario."""
    assert len(problems(rows)) == 1
