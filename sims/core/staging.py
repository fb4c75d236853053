"""The stage of the simulated public: what stays the same through an exercise, as the engine takes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sims.core.crowd.chorus import Stage
from sims.core.crowd.dial import LEVELS
from sims.core.crowd.inputs import Setting, Switches
from sims.core.crowd.text import Topic

if TYPE_CHECKING:
    from sims.core.exercise import Exercise
    from sims.core.public import Opened

_TABLED_MINUTES = 180


def stage_of(exercise: Exercise) -> Stage:
    """The stage that the log opened. Only for an exercise with a public."""
    opened = _opened(exercise)
    return Stage(
        setting=setting_of(exercise),
        topic=Topic(
            crisis=opened.crisis,
            language=opened.language,
            brand=tuple(opened.brand),
            product=tuple(opened.product),
            people=tuple(opened.people),
            place=tuple(opened.place),
            hashtag=tuple(opened.hashtag),
        ),
        ceiling=opened.ceiling,
        limit=exercise.accounts.platforms[opened.platform].limit,
        expected=expected_posts(opened.level, exercise.briefing.ends),
    )


def setting_of(exercise: Exercise) -> Setting:
    """The parameters of the model. Only for an exercise with a public."""
    opened = _opened(exercise)
    return Setting(
        cluster=opened.cluster,
        intensifiers=opened.intensifiers,
        gain=opened.gain,
        clock=opened.clock,
        rhythm=opened.rhythm,
        opens=exercise.briefing.story_start,
        hedonic=opened.hedonic,
        switches=Switches(opened.answers, opened.judged_reposts, opened.screenshots),
    )


def _opened(exercise: Exercise) -> Opened:
    if exercise.public.opened is None:
        raise ValueError("This exercise has no simulated public.")
    return exercise.public.opened


def expected_posts(level: int, ends: int) -> int:
    """How many posts of the public are to be expected, for choosing how often the same people come back."""
    return max(20, round(LEVELS[level].counts[2] * ends / 60_000 / _TABLED_MINUTES))
