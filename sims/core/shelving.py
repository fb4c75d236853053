"""From a scenario's shelf to the log: each set with its lines, by the names that people and accounts have there."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from sims.core import scenario as written
from sims.core.envelope import Decision
from sims.core.shelf import SetShelved
from sims.core.shelved import ShelvedLine
from sims.core.stocking import pictured

Author = Callable[[str], tuple[str | None, str | None]]
"""Who is behind a key of the scenario: a persona's name in the log, or an account's."""


def shelved(scenario: written.Scenario, author: Author, tokens: Mapping[str, str]) -> Decision:
    """The sets, in the order in which they are written; `tokens` are the addresses of the scenario's pictures, by file."""
    for one in scenario.shelf:
        lines = tuple(_line(scenario, line, author, tokens) for line in one.lines)
        yield SetShelved(key=one.key, title=one.title, letter=one.letter, when=one.when, lines=lines)


def _line(scenario: written.Scenario, line: written.ShelfLine, author: Author, tokens: Mapping[str, str]) -> ShelvedLine:
    answered = line.sender == written.ANSWERED
    persona, account = (None, None) if line.sender is None or answered else author(line.sender)
    return ShelvedLine(
        after=line.after,
        persona=persona,
        account=account,
        answered=answered,
        form=line.form,
        channel=line.channel,
        to=tuple(role.key for role in scenario.roles if written.EVERYONE in line.to or role.key in line.to),
        subject=line.subject or "",
        text=line.text,
        media=pictured(line.media, tokens),
    )
