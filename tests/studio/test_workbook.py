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


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"\xd0\xcf\x11\xe0" + bytes(500), "old .xls"),
        (HOSTILE[0][1], "This workbook cannot be read."),
        (b"Time;Text\n9:00;Hello\n", "A scenario is a file of named fields"),
        (b"%PDF-1.7\n\xff\xff", "UTF-8"),
    ],
)
def test_files_are_told_apart_by_what_is_in_them(raw: bytes, said: str) -> None:
    """[SCN22] The name of a file says nothing; other files are refused in plain words."""
    result = read_file(raw, "plan.yaml")
    assert isinstance(result, list)
    assert said in result[0].message
    assert not isinstance(read_file(GOOD, "plan.yaml"), list)
