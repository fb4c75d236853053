"""The rules of docs/SPEC.md and the titles of the tests, held side by side."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
_HEADING = re.compile(r"^## ([A-Z][A-Z0-9]*): \S.*$")
_RULE = re.compile(r"^- \*\*([A-Z]+)(\d+)\*\* (.+)$")
_TITLE = re.compile(r"^\[([A-Z]+\d+)\] \S")
_IN_TYPESCRIPT = re.compile(
    r"^\s*(?:it|test)(?:\.each\([\s\S]*?\)|\.\w+)?\(\s*(?P<quote>['\"`])(?P<title>[\s\S]*?)(?P=quote)", re.MULTILINE
)
_TYPESCRIPT_TESTS = re.compile(r"^\s*(?:it|test)\b[.(]", re.MULTILINE)


@cache
def rules() -> list[tuple[str, int, str, str]]:
    """Every rule: area, number, text, and the area of the section that it stands in."""
    found, section = [], ""
    for line in (ROOT / "docs" / "SPEC.md").read_text(encoding="utf-8").splitlines():
        heading, rule = _HEADING.match(line), _RULE.match(line)
        section = heading[1] if heading else section
        if rule:
            found.append((rule[1], int(rule[2]), rule[3], section))
        else:
            assert not line.startswith(("- ", "## ")) or heading, f"neither a rule nor a section: {line}"
    return found


@cache
def titles() -> list[tuple[str, str]]:
    """Where each test stands, and its title."""
    return [*_python_titles(), *_typescript_titles()]


def _python_titles() -> Iterator[tuple[str, str]]:
    for path in sorted((ROOT / "tests").rglob("test_*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("test_"):
                yield f"{path.relative_to(ROOT)}::{node.name}", (ast.get_docstring(node) or "").partition("\n")[0]


def _typescript_titles() -> Iterator[tuple[str, str]]:
    folders = [ROOT / "frontend" / "src", ROOT / "frontend" / "tests"]
    for path in sorted(path for folder in folders for path in folder.rglob("*.test.ts")):
        text = path.read_text(encoding="utf-8")
        found = [match["title"] for match in _IN_TYPESCRIPT.finditer(text)]
        assert len(found) == len(_TYPESCRIPT_TESTS.findall(text)), f"a test of {path.name} whose title cannot be read"
        for title in found:
            yield str(path.relative_to(ROOT)), title


def test_each_test_names_a_rule() -> None:
    """[SPEC1] The title of every test, in both languages, begins with the id of a rule that there is."""
    known = {f"{area}{number}" for area, number, _, _ in rules()}
    strangers = []
    for place, title in titles():
        named = _TITLE.match(title)
        if named is None or named[1] not in known:
            strangers.append(f"{place}: {title!r}")
    assert not strangers, "\n".join(strangers)


def test_each_rule_has_a_test() -> None:
    """[SPEC2] Every rule is named by at least one test."""
    named = {match[1] for _, title in titles() if (match := _TITLE.match(title))}
    assert not [f"{area}{number} {text}" for area, number, text, _ in rules() if f"{area}{number}" not in named]


def test_rules_are_numbered() -> None:
    """[SPEC3] Rules stand in the section of their area, each number once, each a sentence."""
    for area, number, text, section in rules():
        assert area == section, f"{area}{number} stands in {section}"
        assert text.endswith("."), f"{area}{number} is no sentence"
    twice = [rule for rule, count in Counter((area, number) for area, number, _, _ in rules()).items() if count > 1]
    assert not twice
