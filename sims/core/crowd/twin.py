"""What the team made of the day: the same crowd without it, with a practised team, and without each single act.

Every crowd is run twice or more with the same randomness, so that a difference is the acts' and not chance's. Everything is
worked out from inputs and a seed; no text is composed and no log is read. The dial and the injects are held fixed: a twin says
what would have become of the same facilitator's script, and not what would have happened in reality.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from math import sqrt
from typing import Final

from .days import Course, Day, Figures, step_of
from .effects import effects
from .exemplar import exemplar
from .inputs import Deed, Inputs, Setting
from .patience import waiting
from .replies import stand_ins
from .uniforms import key_of

CROWDS: Final = 64
"""Crowds in which the recorded acts are replayed."""
CROWDS_EACH: Final = 16
"""Crowds in which the day is run without one act, for each act."""
Z_95: Final = 1.959964
LEAST_SCALE: Final = 0.05
"""Below this share of the silent day the exemplar makes no difference that a score could be read from."""
LOWEST_SCORE, HIGHEST_SCORE = -50.0, 120.0
BAND: Final = 0.025
"""Below the band of 95 %, and above it, lies this share of the crowds."""
HELD_FIXED: Final = (
    "The facilitator's dial and the injects are the same in every run. The effect is what the model says of the team's acts "
    "under this script; it is not what would have happened in reality."
)


@dataclass(frozen=True, slots=True)
class Effect:
    """Of one figure, over several crowds: what is left of it when one day is taken from another, in the mean with its interval
    of 95 %, as a share of the first day, and in how many of a hundred crowds the first day was the higher one."""

    own: float
    mean: float
    low: float
    high: float
    percent: float
    helped: float


NO_EFFECT: Final = Effect(0.0, 0.0, 0.0, 0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class ActEffect:
    """What one act did: the figures of the day without it, less those of the day with it. They need not add up.

    `mood` is the other way round, for of mood more is better: the mood with the act less that without it, in standard
    deviations, in the mean from the act to the end.
    """

    deed: str
    t: int
    effects: dict[str, Effect]
    mood: Effect


@dataclass(frozen=True, slots=True)
class Line:
    """How one thing went through the day, in the exercise's own crowd: with the team, in silence, with a practised team.

    Between `low` and `high` lies what silence makes of it in 95 of 100 crowds: of each crowd what its silent day has more than
    its day with the team, added to the team's.
    """

    team: tuple[float, ...]
    silent: tuple[float, ...]
    exemplar: tuple[float, ...]
    low: tuple[float, ...]
    high: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Twin:
    """A day, and what it could have been. Dictionaries are by the names of `Figures`.

    `mood` is the mood with the team less that of the silent day, in the mean from the trigger to the end. `posts` and `moods`
    are by steps of `step` ms: the crowd's posts in each, and its mood at the end of each.
    """

    team: Figures
    silent: Figures
    exemplar: Figures
    crowds: int
    effects: dict[str, Effect]
    mood: Effect
    scores: dict[str, float | None]
    step: int
    posts: Line
    moods: Line
    acts: tuple[ActEffect, ...]


Told = Callable[[int, int], None]
"""Is told how many crowds have been run, and how many there are to run."""


def nobody(_done: int, _of: int) -> None:
    """For whoever need not be told."""


class Twins:
    """The day of one exercise, to be compared with itself."""

    def __init__(self, seed: int, setting: Setting, inputs: Inputs, until: int) -> None:
        """`until` is where the day ends (ms)."""
        self.seed, self.setting, self.inputs, self.until = seed, setting, inputs, until
        self._team = self._course(inputs)
        self._silent = self._course(inputs.silent())
        self._exemplar = self._course(exemplar(setting, inputs, until))

    def compared(self, crowds: int = CROWDS, each: int = CROWDS_EACH, told: Told = nobody) -> Twin:
        """Everything: `crowds` replayed crowds for the whole, `each` for every single act."""
        work = _Work(told)
        seeds = list(self._seeds(crowds))
        idle = {deed.key for deed in self.inputs.deeds if self._does_nothing(deed)}
        work.left = 3 * (crowds + 1) + (len(self.inputs.deeds) - len(idle)) * (min(each, crowds) + 1)
        courses = (self._team, self._silent, self._exemplar)
        own = [work.day(course, self.seed) for course in courses]
        team, silent, best = ([work.day(course, seed) for seed in seeds] for course in courses)
        figures = [[day.figures for day in days] for days in (silent, team, best)]
        since = self.inputs.begun or 0
        return Twin(
            own[0].figures,
            own[1].figures,
            own[2].figures,
            crowds,
            _effects(own[1].figures, own[0].figures, figures[0], figures[1]),
            self._mood(self._team, self._silent, since, seeds),
            _scores(*figures),
            step_of(self.until),
            _line([day.posts for day in own], [day.posts for day in team], [day.posts for day in silent]),
            _line(
                [course.moods(self.seed) for course in courses],
                [self._team.moods(seed) for seed in seeds],
                [self._silent.moods(seed) for seed in seeds],
            ),
            tuple(self._acts(work, seeds[:each], own[0].figures, figures[1][:each], idle)),
        )

    def _course(self, inputs: Inputs) -> Course:
        return Course(self.setting, inputs, self.until)

    def _seeds(self, crowds: int) -> Iterator[int]:
        """Those of the other crowds, which follow from this one's."""
        for number in range(crowds):
            digest = blake2b(b"replayed" + number.to_bytes(4, "little"), key=key_of(self.seed), digest_size=8).digest()
            yield int.from_bytes(digest, "little")

    def _acts(
        self, work: _Work, seeds: Sequence[int], own: Figures, team: Sequence[Figures], idle: set[str]
    ) -> Iterator[ActEffect]:
        for deed in self.inputs.deeds:
            if deed.key in idle:
                yield ActEffect(deed.key, deed.t, _effects(own, own, team, team), NO_EFFECT)
                continue
            course = self._course(self.inputs.without(deed.key))
            without = [work.day(course, seed).figures for seed in seeds]
            found = _effects(work.day(course, self.seed).figures, own, without, team)
            yield ActEffect(deed.key, deed.t, found, self._mood(self._team, course, deed.t, seeds))

    def _mood(self, first: Course, second: Course, since: int, seeds: Sequence[int]) -> Effect:
        """What the mood of one day is above that of another, from `since` on."""
        own = first.mood(self.seed, since) - second.mood(self.seed, since)
        return _effect(own, [first.mood(seed, since) for seed in seeds], [second.mood(seed, since) for seed in seeds])

    def _does_nothing(self, deed: Deed) -> bool:
        """Whether the day without an act is the same to every crowd: then there is no need to run it."""
        if deed.kinds & {"reposted", "deleted", "hidden"} or any(stand_ins(deed)):
            return False
        without = self.inputs.without(deed.key)
        same_terms = effects(self.setting, without, self.seed) == effects(self.setting, self.inputs, self.seed)
        return same_terms and waiting(without) == waiting(self.inputs)


@dataclass(slots=True)
class _Work:
    """Runs days and tells how far it has come."""

    told: Told
    done: int = 0
    left: int = 0

    def day(self, course: Course, seed: int) -> Day:
        day = course.day(seed)
        self.done, self.left = self.done + 1, self.left - 1
        self.told(self.done, self.done + self.left)
        return day


def _line(own: Sequence[Sequence[float]], team: Sequence[Sequence[float]], silent: Sequence[Sequence[float]]) -> Line:
    """`own` are the team's day, the silent one and the exemplar's; `team` and `silent` those of the other crowds, in order."""
    low, high = [], []
    for at, stood in enumerate(own[0]):
        more = sorted(quiet[at] - loud[at] for quiet, loud in zip(silent, team, strict=True))
        low.append(stood + _share_of(more, BAND))
        high.append(stood + _share_of(more, 1 - BAND))
    with_team, in_silence, best = (tuple(line) for line in own)
    return Line(with_team, in_silence, best, tuple(low), tuple(high))


def _share_of(values: Sequence[float], share: float) -> float:
    """The value below which this share of sorted values lies, in between two of them where need be."""
    place = share * (len(values) - 1)
    below = int(place)
    above = min(below + 1, len(values) - 1)
    return values[below] + (values[above] - values[below]) * (place - below)


def _effects(own_first: Figures, own_second: Figures, first: Sequence[Figures], second: Sequence[Figures]) -> dict[str, Effect]:
    """Figure by figure, what the first day has more of than the second."""
    return {
        name: _effect(own_first[at] - own_second[at], [day[at] for day in first], [day[at] for day in second])
        for at, name in enumerate(Figures._fields)
    }


def _effect(own: float, first: Sequence[float], second: Sequence[float]) -> Effect:
    differences = [a - b for a, b in zip(first, second, strict=True)]
    count = len(differences)
    mean, whole = _mean(differences), _mean(first)
    wide = _t_95(count - 1) * sqrt(sum((each - mean) ** 2 for each in differences) / (count - 1) / count) if count > 1 else 0.0
    helped = 100 * sum(1 for each in differences if each > 0) / count if count else 0.0
    return Effect(own, mean, mean - wide, mean + wide, 100 * mean / abs(whole) if whole else 0.0, helped)


def _scores(silent: Sequence[Figures], team: Sequence[Figures], best: Sequence[Figures]) -> dict[str, float | None]:
    """Where the team stands between the silent day (0) and the exemplar's (100); None where those two are too close."""
    means = ([_mean([day[at] for day in days]) for days in (silent, team, best)] for at in range(len(Figures._fields)))
    return {name: score(*three) for name, three in zip(Figures._fields, means, strict=True)}


def score(silent: float, team: float, best: float) -> float | None:
    """Points between the silent day's figure (0) and the exemplar's (100), cut at -50 and 120."""
    scale = silent - best
    if not silent or abs(scale) < LEAST_SCALE * abs(silent):
        return None
    return min(HIGHEST_SCORE, max(LOWEST_SCORE, 100 * (silent - team) / scale))


def _t_95(freedom: int) -> float:
    """Student's t for an interval of 95 %, by Cornish and Fisher's series (right to three digits from 10 on)."""
    z = Z_95
    return z + (z**3 + z) / (4 * freedom) + (5 * z**5 + 16 * z**3 + 3 * z) / (96 * freedom**2)


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0
