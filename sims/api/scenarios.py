"""The scenarios that a facilitator may make exercises of."""

from django.db.models import Q
from django.http import HttpRequest
from ninja import Router, Schema

from sims.core.rejections import Code, Rejected
from sims.models import StoredScenario
from sims.studio import library
from teams.access import teams_facilitated_by

router = Router()


class ScenarioListed(Schema):
    """A scenario of the library. `duration` is in milliseconds, `team` null for those that came with the product."""

    key: str
    title: str
    team: int | None
    injects: int
    seats: int
    duration: int


@router.get("/scenarios", response=list[ScenarioListed])
def list_scenarios(request: HttpRequest) -> list[ScenarioListed]:
    """The shipped scenarios and those of my teams."""
    teams = teams_facilitated_by(request.user)
    if not teams:
        raise Rejected(Code.FORBIDDEN, "Only facilitators see the scenarios. Sign in first.")
    stored = StoredScenario.objects.filter(Q(team=None) | Q(team__in=teams)).order_by("title", "pk")
    return [_listed(one) for one in stored]


def _listed(stored: StoredScenario) -> ScenarioListed:
    scenario = library.scenario_of(stored)
    return ScenarioListed(
        key=stored.key,
        title=stored.title,
        team=stored.team_id,
        injects=len(scenario.injects),
        seats=len(scenario.roles),
        duration=scenario.duration,
    )
