"""What falls due by itself: who says so is a slice, who lets it happen is the conductor."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sims.core.vocabulary import AnyCommand


@dataclass(frozen=True, slots=True)
class Due:
    """A command for the conductor, due at exercise time `at`.

    `key` is made from what the command brings about and is its command id, so that two conductors cannot do it twice.
    """

    at: int
    key: str
    command: AnyCommand
