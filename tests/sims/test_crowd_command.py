"""The public's stream at a terminal."""

import json
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from tests.sims.test_plain_commands import run

PLAIN = ("crowd", "--seed", "7", "--level", "3", "--minutes", "25", "--jsonl")
FIELDS = ["ms", "id", "parent", "root", "kind", "author", "platform", "stance", "text"]
DAY = [
    {"ms": 600_000, "type": "inject", "text": "A clip goes round.", "post": "clip", "trigger": True},
    {"ms": 900_000, "type": "act", "act": "posted", "text": "We have seen it, and we are sorry. It was our mistake."},
    {"ms": 1_200_000, "type": "dial", "level": 5},
]


def day(folder: Path, *facts: object) -> str:
    """A file of facts."""
    path = folder / "day.jsonl"
    path.write_text("".join(json.dumps(fact) + "\n" for fact in facts), encoding="utf-8")
    return str(path)


def stream(*words: str) -> list[dict[str, object]]:
    """What the command prints."""
    out = StringIO()
    call_command(*PLAIN, *words, stdout=out)
    return [json.loads(line) for line in out.getvalue().splitlines()]


def test_the_same_bytes(tmp_path: Path) -> None:
    """[CROWD52] The same arguments print the same bytes in another process, under another hash seed and another encoding."""
    path = day(tmp_path, *DAY)
    first = run(tmp_path, *PLAIN, "--inputs", path, PYTHONHASHSEED="1")
    second = run(tmp_path, *PLAIN, "--inputs", path, PYTHONHASHSEED="2", LC_ALL="C", PYTHONUTF8="0")
    assert (first.returncode, first.stderr) == (0, "")
    assert first.stdout == second.stdout
    assert not list(tmp_path.glob("*.sqlite3*"))


def test_the_stream() -> None:
    """[CROWD52] One line for each post, in order, with its parent and the first of its cluster among the lines before it."""
    lines = stream()
    assert len(lines) > 20
    assert all(list(line) == FIELDS for line in lines)
    assert [line["ms"] for line in lines] == sorted(line["ms"] for line in lines)  # type: ignore[type-var]
    seen: set[object] = set()
    for line in lines:
        seen.add(line["id"])
        assert line["root"] in seen
        assert line["parent"] is None or line["parent"] in seen
        assert (line["text"] == "") == (line["kind"] == "repost")


def test_what_happens_changes_only_what_follows(tmp_path: Path) -> None:
    """[CROWD52] Up to the first fact of a file the stream is as without it; acts are answered, the dial is felt."""
    without, with_it = stream(), stream("--inputs", day(tmp_path, *DAY))
    first = DAY[0]["ms"]
    assert [line for line in without if line["ms"] < first] == [line for line in with_it if line["ms"] < first]  # type: ignore[operator]
    assert len(without) < len(with_it)
    answers = [line for line in with_it if line["parent"] == "act 900000.1"]
    assert answers
    assert all(line["ms"] > 900_000 for line in answers)  # type: ignore[operator]


def test_measuring() -> None:
    """[CROWD52] Ratio, rate, marks and memory can be set: without reactions everything is the first of its cluster."""
    alone = stream("--n", "0", "--mu", "3", "--no-marks", "--kernel", "exp:600")
    assert all(line["id"] == line["root"] and line["kind"] == "post" for line in alone)
    assert len(alone) == pytest.approx(75, abs=3.3 * 75**0.5)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--n", "2"), "a number from 0 to 1.15"),
        (("--kernel", "cubic"), "exp:SECONDS"),
        (("--n", "nan"), "a number from 0 to 1.15"),
        (("--mu", "1e400"), "a number from 0 to 100"),
        (("--seed", "-1"), "a whole number from 0"),
        (("--minutes", "0"), "a whole number from 1"),
        (("--clock", "0"), "a number from 0.1 to 10"),
        (("--opens", "24:00"), "a time of day"),
        (("--brand", ""), "a name on one line"),
        (("--brand", " \u200b "), "a name on one line"),
        (("--brand", "Ebber\nline"), r"a name on one line, of at most 300 characters, not 'Ebber\\nline'"),
        (("--brand", "Ebber\udcffline"), "a name on one line"),
        (("--brand", "x" * 301), "a name on one line"),
        (("--inputs", "."), "cannot be read: Is a directory"),
        (("--inputs", "/dev/zero"), "zero is larger than 32 MB"),
        (("--inputs", "nowhere.jsonl"), "cannot be read"),
    ],
)
def test_refusals(words: tuple[str, ...], said: str) -> None:
    """[CROWD53] What cannot be used is refused in a sentence, and nothing is printed."""
    out = StringIO()
    with pytest.raises(CommandError, match=said):
        call_command(*PLAIN, *words, stdout=out)
    assert out.getvalue() == ""


def test_a_name_in_any_letters() -> None:
    """[CROWD53] A brand's name is any text on one line."""
    assert any("Łódź & 東京" in str(line["text"]) for line in stream("--brand", " Łódź & 東京 "))


def test_posts_of_the_public(tmp_path: Path) -> None:
    """[CROWD53] What an act answers must be there: the public says so of its own posts."""
    first = next(line for line in stream() if line["kind"] == "post")
    answer = {"ms": 20 * 60_000, "type": "act", "act": "replied", "text": "Thank you.", "target": first["id"]}
    assert any(line["id"] == first["id"] for line in stream("--inputs", day(tmp_path, answer)))
    for wrong in (answer | {"target": "ab" * 16}, answer | {"ms": first["ms"] - 1}):  # type: ignore[operator]
        with pytest.raises(
            CommandError, match=r"^day\.jsonl: Line 2: target: the public has no post “.*” at that moment\. Nothing"
        ):
            stream("--inputs", day(tmp_path, DAY[2], wrong))


@pytest.mark.parametrize(
    "words",
    [
        (*PLAIN, "--brand", "a\nb"),
        (*PLAIN, "--kernel", "a\nb"),
        (*PLAIN, "--cluster", "a\nb"),
        (*PLAIN, "--colour", "red"),
        ("crowd",),
        ("twin", "a\nb"),
        ("twin", "\udcff"),
        ("twin", "x", "--crowds", "9" * 5_000),
        ("export_log", "\udcff"),
        ("label_responses", "/dev/zero"),
        ("import_scenario", "/dev/zero"),
        ("import_scenario", "a\nb"),
        ("create_exercise", "\udcff"),
        ("create_exercise", "x" * 5_000),
    ],
)
def test_one_line_and_one(tmp_path: Path, words: tuple[str, ...]) -> None:
    """[CROWD53] At a terminal a refusal is one line, and the command ends with 1."""
    done = run(tmp_path, *words)
    assert (done.returncode, done.stdout) == (1, "")
    assert len(done.stderr.splitlines()) == 1
    assert "Traceback" not in done.stderr


def test_a_bad_line(tmp_path: Path) -> None:
    """[CROWD53] A file with a line that cannot be used is refused with the number of the line."""
    with pytest.raises(CommandError, match=r"^day\.jsonl: Line 2: "):
        stream("--inputs", day(tmp_path, DAY[0], {"ms": 5, "type": "act"}))
