"""The one form of a scenario that two files which say the same have in common."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sims.core.scenario import Scenario


def to_json(scenario: Scenario) -> str:
    """The canonical JSON of a scenario: fields in the order of the schema, defaults left out."""
    return scenario.model_dump_json(exclude_defaults=True)


def digest(scenario: Scenario) -> str:
    """SHA-256 of the canonical JSON: equal for files that say the same, however they are laid out."""
    return hashlib.sha256(to_json(scenario).encode()).hexdigest()
