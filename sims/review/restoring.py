"""Exercises made of recordings that come with the product: days that others played, to be watched and talked about."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from sims import pictures
from sims.actions import restore_exercise
from sims.core.vocabulary import decode
from sims.log import Stamped
from sims.models import Exercise
from sims.review.shipped import shipped_recordings, token_in

if TYPE_CHECKING:
    from sims.core.scenario import Scenario
    from teams.models import Team


def rows_of(path: Path, renamed: Mapping[str, str] | None = None) -> Iterator[Stamped]:
    """The facts of a recording, in order, with who caused each and by which command. `renamed` are addresses of pictures."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            wrapped = json.loads(_renamed(line, renamed or {}))
            yield Stamped(decode(json.dumps(wrapped["item"], ensure_ascii=False)), wrapped["actor"], wrapped["command"])


def restore(key: str, scenario: Scenario, team: Team, title: str) -> Exercise:
    """An ended exercise made of the recording of this key. Its pictures get new addresses: it can be made more than once."""
    found = pictures.found(scenario)
    renamed = {token_in(key, file): token for file, token in pictures.tokens(found).items()}
    rows = rows_of(shipped_recordings()[key], renamed)
    return restore_exercise(rows, team, title, found, key=f"recording {key}")


def _renamed(line: str, renamed: Mapping[str, str]) -> str:
    for before, after in renamed.items():
        line = line.replace(before, after)
    return line
