"""The public of a scenario: whose crisis it is, in which words people talk about it, and when the dial moves by itself."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StrictBool, StrictFloat, StrictInt

from sims.core.crowd.stance import Cluster
from sims.core.crowd.text.topic import Crisis
from sims.core.text import Line

from .base import Duration, Key, Part
from .material import Level

Words = Annotated[tuple[Line, ...], Field(max_length=12)]


class CrowdWords(Part):
    """What the public calls things: each a list of which any may be said. The first brand is the one that is always right."""

    brand: Annotated[tuple[Line, ...], Field(min_length=1, max_length=12)]
    product: Words = ()
    people: Words = ()
    place: Words = ()
    hashtag: Words = ()


class DialRule(Part):
    """The dial moves by itself: by `by` levels, `when` the team has been silent for `after`, or has answered well.

    It moves once for each silence and each answer, never past the scenario's `cap`, and not while control holds it.
    """

    when: Literal["silent", "answered_well"]
    after: Duration = 600_000
    by: Annotated[StrictInt, Field(ge=-5, le=5)]


class CrowdSwitches(Part):
    """Parts of how the crowd feels that may be turned off; the report says which are on."""

    answers: StrictBool = True
    judged_reposts: StrictBool = True
    screenshots: StrictBool = True


class Crowd(Part):
    """The public's parameters. `cluster` is whose doing the crisis is, `intensifiers` count a bad name or earlier crises.

    `gain` scales what the team's words do to the mood: 1 is what the evidence supports, 2 is for training and stands in the
    report. `clock` is how fast attention passes; by default three times as fast up to ninety minutes. `rhythm` is by how much the
    public's activity swings over a day, least at three in the morning; by default .424 from six hours on, and 0 below. `ceiling`
    is how hard words may get, `level` where the dial stands when the trigger goes out, `packs` at which percentage of the dial's
    rate the decks are dealt beside the crowd.
    """

    crisis: Crisis
    cluster: Cluster = "preventable"
    intensifiers: Annotated[StrictInt, Field(ge=0, le=2)] = 0
    platform: Key
    level: Level = 2
    cap: Level = 5
    ceiling: Annotated[StrictInt, Field(ge=0, le=3)] = 2
    gain: Annotated[StrictInt | StrictFloat, Field(gt=0, le=2)] = 1
    clock: Annotated[StrictInt | StrictFloat, Field(gt=0, le=10)] | None = None
    rhythm: Annotated[StrictInt | StrictFloat, Field(ge=0, lt=1)] | None = None
    hedonic: StrictBool = False
    packs: Annotated[StrictInt, Field(ge=0, le=100)] = 20
    words: CrowdWords
    rules: Annotated[tuple[DialRule, ...], Field(max_length=6)] = ()
    switches: CrowdSwitches = CrowdSwitches()
