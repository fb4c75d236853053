"""The notation of cues: one form of words a line.

A line is a regular expression over small letters; one that stands further in goes on with the line before. `<name>` stands for a
fragment: words and phrases that many cues share.
"""

from __future__ import annotations

import re
from collections.abc import Mapping


def named(**blocks: str) -> dict[str, str]:
    """Fragments by name, as regular expressions; a later one may hold earlier ones."""
    fragments: dict[str, str] = {}
    for name, block in blocks.items():
        fragments[name] = f"(?:{'|'.join(_forms(block, fragments))})"
    return fragments


def pattern(block: str, fragments: Mapping[str, str]) -> re.Pattern[str]:
    """The expression that finds any of a block's forms."""
    return re.compile("|".join(_forms(block, fragments)), re.MULTILINE)


def _forms(block: str, fragments: Mapping[str, str]) -> list[str]:
    lines = [line for line in block.splitlines() if line.strip()]
    margin = min(len(line) - len(line.lstrip()) for line in lines)
    forms: list[str] = []
    for line in lines:
        if line[margin] == " ":
            forms[-1] += line.strip()
        else:
            forms.append(line.strip())
    return [re.sub(r"<(\w+)>", lambda found: fragments[found[1]], form) for form in forms]
