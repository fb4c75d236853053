"""Workbooks that mean harm, or are merely broken."""

from __future__ import annotations

import io
import struct
import zipfile
from datetime import time

import pytest

from sims.studio.files import read_file
from sims.studio.workbook import RefusedError, open_workbook

from .workbooks import HEADER, with_part, workbook

GOOD = workbook([HEADER, (time(9, 0), "Ada", "Desk", "Start")])
BOMB = b"""<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
<row r="1"><c t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>"""
OUTSIDE = BOMB.replace(b'<!ENTITY a "aaaaaaaaaa">', b'<!ENTITY a SYSTEM "file:///etc/hostname">')


def packed(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def overlapping() -> bytes:
    """An archive whose directory lists one packed part under many names, as overlapping bombs do."""
    raw = packed({"a": bytes(range(256)) * 4})
    start = raw.index(b"PK\x01\x02")
    end = raw.index(b"PK\x05\x06")
    entry = raw[start:end]
    entries = b"".join(entry.replace(b"a", bytes([97 + number]), 1) if number else entry for number in range(20))
    tail = b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, 20, 20, len(entries), start, 0)
    return raw[:start] + entries + tail


HOSTILE = [
    ("entities", with_part(GOOD, "xl/worksheets/sheet1.xml", BOMB), "defines entities"),
    ("entities outside", with_part(GOOD, "xl/worksheets/sheet1.xml", OUTSIDE), "defines entities"),
    ("entities in the book", with_part(GOOD, "xl/workbook.xml", BOMB), "defines entities"),
    ("macros", with_part(GOOD, "xl/vbaProject.bin", b"x"), "macros"),
    ("links", with_part(GOOD, "xl/externalLinks/externalLink1.xml", b"<x/>"), "other workbooks"),
    ("connections", with_part(GOOD, "xl/connections.xml", b"<x/>"), "fetches data"),
    ("bomb", with_part(GOOD, "xl/media/big.bin", bytes(30_000_000)), "packed far too tightly"),
    ("bombs", packed({f"xl/{number}.bin": bytes(9_000_000) for number in range(12)}), "larger than"),
    ("parts", packed({f"xl/{number}": b"" for number in range(2_001)}), "2,001 parts"),
    ("slip", with_part(GOOD, "../../evil.xml", b"<x/>"), "outside the file"),
    ("absolute", with_part(GOOD, "/etc/evil.xml", b"<x/>"), "outside the file"),
    ("same name", with_part(GOOD, "XL/WORKBOOK.XML", b"<x/>"), "same name"),
    ("overlap", overlapping(), "overlap"),
    ("cut", GOOD[: len(GOOD) // 2], "cannot be read"),
    ("no workbook", packed({"hello.txt": b"hello"}), "damaged or not a workbook"),
    ("broken sheet", with_part(GOOD, "xl/worksheets/sheet1.xml", b"<worksheet"), "damaged or not a workbook"),
    ("size", GOOD + bytes(20_000_000), "bytes; at most"),
]


@pytest.mark.parametrize(("raw", "said"), [(raw, said) for _, raw, said in HOSTILE], ids=[name for name, _, _ in HOSTILE])
def test_a_hostile_workbook_is_refused(raw: bytes, said: str) -> None:
    """[SCN21] Bombs, entities, macros, links and paths are refused in one sentence, before anything is unpacked."""
    with pytest.raises(RefusedError, match=said):
        open_workbook(raw)


def test_a_sheet_that_claims_to_be_huge_costs_nothing() -> None:
    """[SCN21] Only the cells that are there are read, whatever size the sheet declares."""
    with zipfile.ZipFile(io.BytesIO(GOOD)) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml")
    huge = sheet.replace(b'<dimension ref="A1:D2"', b'<dimension ref="A1:XFD1048576"')
    assert huge != sheet
    (only,) = open_workbook(with_part(GOOD, "xl/worksheets/sheet1.xml", huge))
    assert list(only.rows) == [1, 2]


OLD_OFFICE = b"\xd0\xcf\x11\xe0" + bytes(500)
NO_HEAD = bytes(8) + GOOD[8:]
MIMETYPE = "application/vnd.oasis.opendocument.spreadsheet"
FOREIGN = [
    ("old workbook", OLD_OFFICE, "plan.xls", "This is an old .xls workbook"),
    ("old workbook, other name", OLD_OFFICE, "plan.yaml", "This is an old .xls workbook"),
    ("locked workbook", OLD_OFFICE, "plan.xlsx", "protected with a password"),
    ("old document", OLD_OFFICE, "plan.doc", "an old .doc text document"),
    ("hostile workbook", HOSTILE[0][1], "plan.yaml", "This workbook cannot be read."),
    ("truncated workbook", GOOD[: len(GOOD) // 2], "plan.xlsx", "damaged or cut short"),
    ("truncated, other name", GOOD[: len(GOOD) // 2], "plan", "damaged or cut short"),
    ("overwritten workbook", NO_HEAD, "plan.xlsx", "By its name this is an .xlsx file, but it is damaged"),
    ("overwritten, other name", NO_HEAD, "plan.yaml", "not a text file, and not a workbook either"),
    ("zeros", bytes(3_000), "plan.XLSX", "By its name this is an .xlsx file"),
    ("document", packed({"[Content_Types].xml": b"<x/>", "word/document.xml": b"<x/>"}), "plan.xlsx", "a .docx text document"),
    ("truncated document", packed({"word/document.xml": b"<x/>"})[:40], "plan.docx", "By its name this is a .docx file"),
    ("presentation", packed({"ppt/presentation.xml": b"<x/>"}), "plan.zip", "a .pptx presentation"),
    ("binary workbook", packed({"xl/workbook.bin": b"x"}), "plan.xlsb", "a binary .xlsb workbook"),
    ("archive", packed({"plan.xlsx": GOOD}), "plan.zip", "a zip archive and not a workbook. Unpack it"),
    ("empty archive", packed({}), "plan.xlsx", "a zip archive and not a workbook"),
    ("other archive", b"\x1f\x8b\x08" + bytes(20), "plan.yaml.gz", "a packed archive"),
    ("pdf", b"%PDF-1.7\n\xff\xff", "plan.yaml", "This is a PDF."),
    ("picture", b"\x89PNG\r\n\x1a\n" + bytes(20), "plan.yaml", "This is a picture."),
    ("table", b"Time;Text\n9:00;Hello\n", "plan.csv", "a table in plain text. Open it in a spreadsheet program"),
    ("text", b"Time;Text\n9:00;Hello\n", "plan.yaml", "A scenario is a file of named fields"),
    ("latin-1", "title: Crise à bord\n".encode("latin-1"), "plan.yaml", "not UTF-8 text"),
]


@pytest.mark.parametrize(("raw", "name", "said"), [case[1:] for case in FOREIGN], ids=[case[0] for case in FOREIGN])
def test_a_file_of_another_kind_is_told_what_it_is(raw: bytes, name: str, said: str) -> None:
    """[SCN22] Files are known by their first bytes; what is no scenario is named, with what to do about it."""
    result = read_file(raw, name)
    assert isinstance(result, list)
    (only,) = result
    assert said in only.message
    assert only.message.endswith(".")


def test_an_open_document_workbook_is_told_how_to_come_in() -> None:
    """[SCN22] An .ods workbook is named as one, whole or cut short."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", MIMETYPE)
        archive.writestr("content.xml", "<x/>")
    for raw in (out.getvalue(), out.getvalue()[:100]):
        result = read_file(raw, "plan.ods")
        assert isinstance(result, list)
        assert result[0].message.startswith("This is an .ods workbook")
        assert "save it as .xlsx" in result[0].message


def test_the_name_of_a_good_file_says_nothing() -> None:
    """[SCN22] A workbook under another name comes in all the same."""
    assert not isinstance(read_file(GOOD, "plan.yaml"), list)
