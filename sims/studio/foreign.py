"""Files that are no scenario and no workbook, known by their first bytes: what each is, and what its author can do."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import PurePath

from .workbook import LARGEST

ZIP = (b"PK\x03\x04", b"PK\x05\x06")
"""How a packed file begins, and one with nothing in it."""

_WANTED = "What can be imported is a scenario in YAML or an MSEL in an .xlsx workbook."
_SAVE_AS = "Open it in a spreadsheet program and save it as .xlsx."
_COPY = f"Copy the MSEL into a spreadsheet, with one row for each inject, and save that as .xlsx. {_WANTED}"
_OPEN_DOCUMENT = "application/vnd.oasis.opendocument."

_PACKED = {
    "xl/workbook.bin": f"This is a binary .xlsb workbook. {_SAVE_AS}",
    "word/": f"This is a .docx text document. {_COPY}",
    "ppt/": f"This is a .pptx presentation. {_COPY}",
}
_OPEN_DOCUMENTS = {
    "spreadsheet": f"This is an .ods workbook (OpenDocument). {_SAVE_AS}",
    "text": f"This is an .odt text document. {_COPY}",
    "presentation": f"This is an .odp presentation. {_COPY}",
}
_BEGINNINGS = (
    (b"%PDF", f"This is a PDF. {_COPY}"),
    (b"{\\rtf", f"This is an .rtf text document. {_COPY}"),
    *((start, f"This is a picture. {_COPY}") for start in (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"RIFF")),
    *(
        (start, f"This is a packed archive. Unpack it and import the file that is in it. {_WANTED}")
        for start in (b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!", b"BZh", b"\xfd7zXZ")
    ),
)
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
_OLD_NAMES = {
    ".doc": f"This is an old .doc text document. {_COPY}",
    ".ppt": f"This is an old .ppt presentation. {_COPY}",
    ".xlsx": "This .xlsx workbook is protected with a password, or is an old .xls workbook under a new name."
    " Open it in a spreadsheet program and save it as .xlsx without a password.",
}
_OFFICE_NAMES = {".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".docx", ".doc", ".odt", ".pptx", ".ppt", ".odp", ".zip"}
_UNPRINTED = re.compile(rb"[\x00-\x06\x0e-\x1a\x1c-\x1f]")


def refusal(raw: bytes, name: str) -> str | None:
    """Why these bytes cannot be imported, as sentences for their author; None for text and for what may be a workbook."""
    suffix = PurePath(name).suffix.lower()
    if raw.startswith(_OLD_OFFICE):
        old = "This is an old .xls workbook, or one with a password. Save it as .xlsx without a password."
        return _OLD_NAMES.get(suffix, old)
    if raw.startswith(ZIP):
        return _packed(raw, suffix)
    for start, said in _BEGINNINGS:
        if raw.startswith(start):
            return said
    return _binary(raw, suffix)


def _packed(raw: bytes, suffix: str) -> str | None:
    if raw[30:38] == b"mimetype":
        kind = raw[38:120].decode("ascii", "replace")
        for word, said in _OPEN_DOCUMENTS.items():
            if kind.startswith(_OPEN_DOCUMENT + word):
                return said
    if len(raw) > LARGEST:
        return None  # the workbook's own limits say it
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            names = archive.namelist()
    except (zipfile.BadZipFile, ValueError, EOFError, NotImplementedError):
        return None if suffix not in _OFFICE_NAMES - {".xlsx", ".xlsm"} else _damaged(suffix)
    for start, said in _PACKED.items():
        if any(name.startswith(start) for name in names):
            return said
    if any(name.casefold().startswith("xl/") for name in names):
        return None
    return f"This is a zip archive and not a workbook. Unpack it and import the file that is in it. {_WANTED}"


def _binary(raw: bytes, suffix: str) -> str | None:
    """About what is no text; text in another encoding than UTF-8 is left to the reader of text, who knows the line."""
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return None
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        unreadable = True
    else:
        unreadable = b"\0" in raw
    if unreadable and suffix in _OFFICE_NAMES:
        return _damaged(suffix)
    if unreadable and len(_UNPRINTED.findall(raw, 0, 4_096)) > 1:
        return f"This is not a text file, and not a workbook either; it may be damaged. {_WANTED}"
    return None


def _damaged(suffix: str) -> str:
    do = f"Then import that. {_WANTED}" if suffix == ".zip" else f"If it opens in its program, save it again as .xlsx. {_WANTED}"
    return f"By its name this is {_article(suffix)} file, but it is damaged or cut short. Copy or download it again. {do}"


def _article(suffix: str) -> str:
    return f"an {suffix}" if suffix.startswith((".x", ".o")) else f"a {suffix}"
