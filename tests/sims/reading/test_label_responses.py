from __future__ import annotations

import json
import os
import subprocess
import sys
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError

from sims.core.reading import AUXES, LABELS, TONES, read
from tests.servers.product import ROOT

GOOD = {"id": "a1", "text": "We got it wrong and we are sorry.", "crisis": "outage", "cluster": "a"}


def labelled(path: Path, *lines: Any) -> list[dict[str, Any]]:
    """What the command prints for a file of these lines."""
    path.write_text("\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines), encoding="utf-8")
    out = StringIO()
    try:
        call_command("label_responses", str(path), stdout=out)
    except CommandError:
        assert out.getvalue() == ""
        raise
    return [json.loads(line) for line in out.getvalue().splitlines()]


def test_one_object_a_line(tmp_path: Path) -> None:
    """[READ7] `label_responses` prints one object a line, in order, with id, labels, aux, tone and confidence."""
    other = {"id": 2, "text": "Zażółć 🚆", "crisis": "", "cluster": ""}
    first, second = labelled(tmp_path / "texts.jsonl", GOOD, "", other, "")
    found = read(GOOD["text"])
    assert first["id"] == "a1"
    assert sorted(first["labels"]) == sorted(found.labels)
    assert sorted(first["aux"]) == sorted(found.aux)
    assert first["tone"] == found.tone
    assert first["confidence"] == found.confidence
    assert second["id"] == 2
    for answer in (first, second):
        assert set(answer["labels"]) <= set(LABELS)
        assert set(answer["aux"]) <= set(AUXES)
        assert answer["tone"] in TONES
        assert 0 <= answer["confidence"] <= 1


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{", "not one JSON text"),
        ("[1]", "not one JSON object"),
        ("[" * 100_000, "nested too deeply"),
        ('{"id": "a", "text": "x", "text": "y"}', "a key stands twice"),
        ('{"id": "a", "text": "x", "more": NaN}', "NaN is not JSON"),
        ('{"id": "a", "text": "x", "more": 1e400}', "too large"),
        ('{"id": 18446744073709551616, "text": "x"}', "too large"),
        ({"id": "a1", "text": "x"}, "“id” is that of line 1"),
        ({"id": "a" * 201, "text": "x"}, "“id” is longer than 200"),
        ({"id": "a", "text": "x" * 10_000_000}, "“text” is longer than 10,000"),
        ({"id": "a", "text": "x", "cluster": "x" * 10_001}, "“cluster” is longer"),
        ('{"id": "\\ud800", "text": "x"}', "“id” holds half a character"),
        ({"text": "x"}, "“id” is missing"),
        ({"id": True, "text": "x"}, "“id” is missing"),
        ({"id": "a"}, "“text” is missing"),
        ({"id": "a", "text": 5}, "“text” is missing"),
        ({"id": "a", "text": "x", "crisis": None}, "“crisis” is missing"),
        ('{"id": "a", "text": "\\ud800"}', "half a character"),
    ],
)
def test_bad_lines(tmp_path: Path, line: Any, said: str) -> None:
    """[READ8] A bad line is refused with its number and in plain words, and then nothing at all is printed."""
    with pytest.raises(CommandError, match=f"^texts.jsonl, line 3: .*{said}.*Nothing was labelled.$"):
        labelled(tmp_path / "texts.jsonl", GOOD, "", line, GOOD)


def test_any_line_ends(tmp_path: Path) -> None:
    """[READ7] A byte order mark and line ends of any kind are no part of a text; of nothing there is nothing to say."""
    path = tmp_path / "texts.jsonl"
    path.write_bytes(b"\xef\xbb\xbf" + json.dumps(GOOD).encode() + b"\r\n" + json.dumps(GOOD | {"id": 2**63}).encode() + b"\r\n")
    out = StringIO()
    call_command("label_responses", str(path), stdout=out)
    assert [json.loads(line)["id"] for line in out.getvalue().splitlines()] == ["a1", 2**63]
    assert labelled(tmp_path / "empty.jsonl") == []


def test_bad_files(tmp_path: Path) -> None:
    """[READ8] A file that is not there, or not UTF-8, is refused."""
    with pytest.raises(CommandError, match="cannot be read"):
        call_command("label_responses", str(tmp_path / "none.jsonl"))
    path = tmp_path / "latin.jsonl"
    path.write_bytes(json.dumps(GOOD).encode() + b'\n{"id": "\xe9"}\n')
    with pytest.raises(CommandError, match="line 2: this is not UTF-8"):
        call_command("label_responses", str(path))


def test_pipes(tmp_path: Path) -> None:
    """[READ12] `label_responses -` reads what is piped in; when its reader has read enough, it ends without a word."""
    lines = "".join(json.dumps(GOOD | {"id": n or "a1"}) + "\n" for n in range(3_000)).encode()
    with subprocess.Popen(
        [sys.executable, "manage.py", "label_responses", "-"],
        cwd=ROOT,
        env={**os.environ, "STORMROOM_DATA": str(tmp_path)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as command:
        assert command.stdin is not None
        assert command.stdout is not None
        assert command.stderr is not None
        command.stdin.write(lines)
        command.stdin.close()
        assert json.loads(command.stdout.readline())["id"] == "a1"
        command.stdout.close()
        assert command.stderr.read() == b""
        assert command.wait(timeout=60) == 0
