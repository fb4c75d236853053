"""Scenario files in YAML: what is read, what is refused, and that writing loses nothing."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sims.core.scenario import Problem, Scenario
from sims.studio.canonical import digest
from sims.studio.shipped import shipped_files
from sims.studio.yaml_file import read_yaml, to_yaml

SMALL = """\
schema: 1
key: small
title: Small
story_start: 14:00
duration: 20 min
language: no
roles:
  - key: desk
    title: Desk
personas:
  - key: ada
    name: Ada
injects:
  - {key: a, at: 14:05, kind: staff, channel: email, from: ada, to: desk, text: yes}
"""
DEMO = shipped_files()["bare-repost"]


def read(text: str | bytes) -> Scenario:
    result = read_yaml(text.encode() if isinstance(text, str) else text)
    assert isinstance(result, Scenario), [str(problem) for problem in result]
    return result


def refusal(raw: bytes) -> Problem:
    result = read_yaml(raw)
    assert isinstance(result, list)
    assert len(result) == 1
    return result[0]


def test_plain_values_stay_what_their_author_wrote() -> None:
    """[SCN11] A clock is not a number, and the words no and yes are words."""
    small = read(SMALL)
    assert (small.story_start, small.language, small.injects[0].at, small.injects[0].text) == ("14:00", "no", 300_000, "yes")


@pytest.mark.parametrize("changed", [SMALL.replace("\n", "\r\n"), "\ufeff" + SMALL, SMALL.replace("\n", "\r")])
def test_byte_order_marks_and_line_ends_do_not_matter(changed: str) -> None:
    """[SCN11] A file from another system says the same."""
    assert read(changed) == read(SMALL)


REFUSED = [
    (b"a: &x [1]\nb: *x", 1, "References"),
    (b"a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]", 1, "References"),
    (b"a: 1\nb: !!python/object/apply:os.system [ls]", 2, "Tags"),
    (b"a: !mine 1", 1, "Tags"),
    (b"a: 1\nb: 2\na: 3", 3, "is here twice"),
    (b"[" * 100_000, 1, "deep"),
    (b"{a: " * 100_000, 1, "deep"),
    (b"a: 1\n---\nb: 2", 2, "second one"),
    (b'a: 1\nb: "open', 2, "not YAML"),
    (b"a: 1\n\tb: 2", 2, "not YAML"),
    (b"a: 1\nb: \xff\xfe", 2, "UTF-8"),
    (SMALL.encode("utf-16"), None, "UTF-16"),
    (b"a: 1\nb: \x00", 2, "zero byte"),
    (b"a: \x1b[31m", None, "not YAML"),
    (b"? [1, 2]\n: 3", 1, "needs a name"),
    (b"1: 2", 1, "needs a name"),
    (b"a: " + b"9" * 5_000, 1, "too large a number"),
    (b"a: 1.0e999", 1, "too large a number"),
    (b"x" * 2_000_001, None, "2,000,001 bytes"),
    (b"- {x: 1}\n" * 60_000, 50_000, "more than 200,000 values"),
    (b"", None, "is empty"),
    (b"schema: 1000", 1, "form 1000"),
]


@pytest.mark.parametrize(("raw", "line", "said"), REFUSED, ids=[said for _, _, said in REFUSED])
def test_dangerous_or_broken_files_are_refused_at_once(raw: bytes, line: int | None, said: str) -> None:
    """[SCN12] One sentence, the line where there is one, and within a second."""
    started = time.process_time()
    problem = refusal(raw)
    assert time.process_time() - started < 1
    assert said in problem.message
    assert problem.row == line


def test_problems_carry_their_line() -> None:
    """[SCN13] Every problem says on which line its cause is written."""
    result = read_yaml(SMALL.replace("name: Ada", "nmae: Ada").replace("to: desk", "to: [desk, dusk]").encode())
    assert isinstance(result, list)
    assert [(problem.row, problem.path) for problem in result] == [
        (11, "personas[0].name"),
        (12, "personas[0].nmae"),
        (14, "injects[0].to[1]"),
    ]


def test_a_broken_inject_says_everything_at_once() -> None:
    """[SCN13] A wrong kind and missing fields do not hide an unknown role and an unknown persona; each has its line."""
    broken = "  - kind: nonsense\n    from: bo\n    to: [desk, dusk]\n"
    result = read_yaml((SMALL + broken).encode())
    assert isinstance(result, list)
    assert {(problem.row, problem.path.removeprefix("injects[1].")) for problem in result} == {
        *((15, name) for name in ("key", "at", "channel", "kind")),
        (16, "from"),
        (17, "to[1]"),
    }


@pytest.mark.parametrize("source", [SMALL.encode(), DEMO.read_bytes()], ids=["small", "demo"])
def test_what_is_written_is_read_back_the_same(source: bytes) -> None:
    """[SCN14] Import, export, import and export again: the same scenario and the same bytes."""
    first = read(source)
    written = to_yaml(first)
    again = read(written)
    assert again == first
    assert to_yaml(again) == written
    assert digest(again) == digest(first)


@settings(deadline=None, max_examples=60)
@given(st.text(max_size=200), st.integers(0, 20 * 60_000))
def test_no_text_or_time_is_lost_in_writing(text: str, at: int) -> None:
    """[SCN14] Whatever text is accepted comes back unchanged, with every time to the millisecond."""
    plain = read(SMALL)
    data = plain.model_dump(mode="json")
    data["injects"][0] |= {"text": text, "at": f"{at} ms"}
    try:
        odd = Scenario.model_validate(data)
    except ValueError:
        return
    again = read_yaml(to_yaml(odd).encode())
    if isinstance(again, list):
        assert [problem.path for problem in again] == ["injects[0].text"], again
        assert not odd.injects[0].text
    else:
        assert again == odd


def test_layout_does_not_change_the_digest() -> None:
    """[SCN14] Two files that say the same have one digest; a changed word has another."""
    assert digest(read(SMALL)) == digest(read(SMALL.replace("roles:\n", "# who\nroles:\n\n")))
    assert digest(read(SMALL)) != digest(read(SMALL.replace("title: Small", "title: Smaller")))
