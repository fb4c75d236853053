from __future__ import annotations

import time
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from sims.core.text import LINE_LIMIT, MARKS_LIMIT, TEXT_LIMIT, Line, OptionalLine, OptionalText, Text, tidy, tidy_line

TEXT, LINE = TypeAdapter(Text), TypeAdapter(Line)
EACH = [TEXT, LINE, TypeAdapter(OptionalText), TypeAdapter(OptionalLine)]


def accepted(text: str) -> str | None:
    try:
        return tidy(text)
    except ValueError:
        return None


@settings(max_examples=200)
@given(st.text(max_size=60))
def test_tidying_twice_changes_nothing(text: str) -> None:
    """[TXT1] Text is brought into one form: what has been tidied is tidy."""
    once = accepted(text)
    if once is not None:
        assert tidy(once) == once
        assert tidy_line(tidy_line(text)) == tidy_line(text)


@pytest.mark.parametrize(
    "text",
    ["", " ", "\u200b", "\u200d\u2060\ufeff", "\u00a0\u3000", "\u115f\u1160\u3164\uffa0", "\u2800", "\u202e\u2066", "\u0301"],
)
def test_nothing_to_read(text: str) -> None:
    """[TXT2] Text in which nothing can be seen is empty: it is refused where something is needed."""
    for adapter in (TEXT, LINE):
        with pytest.raises(ValidationError, match="empty"):
            adapter.validate_python(text)


@pytest.mark.parametrize("bad", ["\x00", "\x01", "\x07", "\x1b[31m", "\x1f", "\x7f", "\x9b"])
def test_control_characters(bad: str) -> None:
    """[TXT3] NUL and the other control characters are refused wherever text is taken."""
    for adapter in EACH:
        with pytest.raises(ValidationError, match="cannot be shown"):
            adapter.validate_python(f"a{bad}b")


@pytest.mark.parametrize("break_", ["\n", "\r\n", "\r", "\u2028", "\u2029", "\x85", "\x0b", "\x0c", "\x1c"])
def test_line_breaks(break_: str) -> None:
    """[TXT4] Every kind of line break is one kind in a text and a space in a line, so that no line can pose as two."""
    assert TEXT.validate_python(f"one{break_}two") == "one\ntwo"
    assert LINE.validate_python(f"one{break_}two") == "one two"


@pytest.mark.parametrize(("one", "other"), [("e\u0301", "é"), ("A\u030a", "Å"), ("\u212b", "Å"), ("ｶ\uff9e", "ｶ\uff9e")])
def test_one_form_for_equal_text(one: str, other: str) -> None:
    """[TXT5] Composed and decomposed letters are stored alike (NFC)."""
    assert tidy(one) == tidy(other) == unicodedata.normalize("NFC", one)


def test_towers_of_marks() -> None:
    """[TXT6] Of a tower of combining marks no more stays than a line can hold; what scripts need stays."""
    tower = tidy("H" + "\u0335" * 500 + "i")
    assert tower == "H" + "\u0335" * MARKS_LIMIT + "i"
    for word in ("Việt Nam", "שָׁלוֹם", "ٱلسَّلَامُ", "ประเทศ", "བོད་སྐད", "हिन्दी"):
        assert tidy(word) == unicodedata.normalize("NFC", word)


@pytest.mark.parametrize(
    "text", ["👩‍👩‍👧‍👦", "🇳🇴🏳️‍🌈", "\U0010fffd", "\ufdd0\uffff", "abc \u202e gnp.exe", "\u2067אבג\u2069", "مرحبا ١٢٣"]
)
def test_what_is_kept(text: str) -> None:
    """[TXT7] Emoji, private-use and non-characters, and marks of direction are kept as they are."""
    assert tidy(text) == text


def test_limits_hold_after_composing() -> None:
    """[TXT8] A text keeps to its limit after it was brought into its form, so that what is stored can be read back."""
    growing = "\u0958"
    assert len(unicodedata.normalize("NFC", growing)) == 2
    for adapter, limit in ((TEXT, TEXT_LIMIT), (LINE, LINE_LIMIT)):
        assert len(adapter.validate_python("x" * limit)) == limit
        for text in ("x" * (limit + 1), growing * limit, growing * (limit // 2 + 1)):
            with pytest.raises(ValidationError):
                adapter.validate_python(text)
        kept = adapter.validate_python(growing * (limit // 2))
        assert adapter.validate_python(kept) == kept


@pytest.mark.parametrize(
    "text",
    ["@" * TEXT_LIMIT, "#" * TEXT_LIMIT, "\n" * (TEXT_LIMIT - 1) + "x", "\u0301" * (TEXT_LIMIT - 1) + "x", "é" * TEXT_LIMIT],
)
def test_time_is_linear(text: str) -> None:
    """[TXT9] The longest text, of whatever characters, is tidied in a few milliseconds."""
    began = time.process_time()
    TEXT.validate_python(text)
    assert time.process_time() - began < 0.1


def test_lone_surrogates() -> None:
    """[TXT10] Half a character is refused."""
    for adapter in EACH:
        with pytest.raises(ValidationError):
            adapter.validate_python("a\ud83d")


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "{{7*7}}",
        "'; drop table x; --",
        "$(rm -rf /)",
        "{0.__class__}",
        "</script>",
        "=1+1",
        "javascript:alert(1)",
        "[x](javascript:y)",
    ],
)
def test_text_is_text(text: str) -> None:
    """[TXT11] Markup, templates, formulas and code are stored as they were written: they are text."""
    assert TEXT.validate_python(text) == LINE.validate_python(text) == text


@pytest.mark.parametrize("text", ["", "\u200b", "\ufeff", "\u0344" * 20, "\u2800\u200d"])
def test_what_may_be_empty_is_empty(text: str) -> None:
    """[TXT12] Where nothing need be written, text in which nothing can be seen is nothing, and stands for nothing."""
    for adapter in (TypeAdapter(OptionalText), TypeAdapter(OptionalLine)):
        assert adapter.validate_python(text) == ""
