"""The notation of cues: one form of words a line.

A line is a regular expression over small letters. A line that leaves a bracket open goes on in the next. `<name>` stands for a
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
    forms: list[str] = []
    for line in block.splitlines():
        part = line.strip()
        if forms and _is_open(forms[-1]):
            forms[-1] += part
        elif part:
            forms.append(part)
    return [re.sub(r"<(\w+)>", lambda found: fragments[found[1]], form) for form in forms]


def _is_open(form: str) -> bool:
    bare = re.sub(r"\\.", "", form)
    return bare.count("(") > bare.count(")")
