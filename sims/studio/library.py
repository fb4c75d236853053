"""The scenario library: checked scenarios, kept as canonical JSON under their keys, a team's own or shipped with the product."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sims.core.scenario import Scenario
from sims.models import StoredScenario

from .canonical import digest, to_json

if TYPE_CHECKING:
    from teams.models import Team


def store(scenario: Scenario, team: Team | None = None) -> StoredScenario:
    """Keep a scenario under its key, in place of the team's older one of that key.

    Exercises that were made from the older one go on: each holds its own copy.
    """
    stored, _created = StoredScenario.objects.update_or_create(
        key=scenario.key,
        team=team,
        defaults={"title": scenario.title, "digest": digest(scenario), "body": to_json(scenario)},
    )
    return stored


def find(key: str, team: Team | None = None) -> StoredScenario | None:
    """The team's scenario of this key, or else the shipped one; None if there is neither."""
    own = StoredScenario.objects.filter(key=key, team=team).first() if team is not None else None
    return own or StoredScenario.objects.filter(key=key, team=None).first()


def scenario_of(stored: StoredScenario) -> Scenario:
    """What was stored, as a scenario again. It was checked when it came in."""
    return Scenario.model_validate_json(stored.body)
