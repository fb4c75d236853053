"""Files that are made from the vocabulary: written, or compared with what stands there. Only here does the core touch files."""

from __future__ import annotations

import argparse
import difflib
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def run(program: str, make: Callable[[], dict[Path, str]]) -> int:
    """The command line of a generator: writes what `make` gives, or, with `--check`, fails with a diff where it differs."""
    parser = argparse.ArgumentParser(prog=f"python -m {program}")
    parser.add_argument("--check", action="store_true", help="change nothing; fail if a file is not up to date")
    check = parser.parse_args().check
    try:
        files = make()
    except RuntimeError as problem:
        sys.stderr.write(f"{problem}\n")
        return 1
    if check:
        return 1 if sum(differs(path, text) for path, text in files.items()) else 0
    for path, text in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return 0


def differs(path: Path, wanted: str) -> bool:
    """Whether a file is not what it should be; if so, says in what."""
    found = path.read_text(encoding="utf-8") if path.exists() else ""
    if found == wanted:
        return False
    was, is_now = f"{path.name} (committed)", f"{path.name} (wanted)"
    sys.stderr.writelines(difflib.unified_diff(found.splitlines(True), wanted.splitlines(True), was, is_now))
    sys.stderr.write(f"{path.relative_to(ROOT)} is not up to date. Run `make schema`.\n")
    return True
