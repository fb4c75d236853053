"""What the team made of the day: the same crowd without it, with a practised team, and without each single act.

Every crowd is run twice or more with the same randomness, so that a difference is the acts' and not chance's. Everything is
worked out from inputs and a seed; no text is composed and no log is read. The dial and the injects are held fixed: a twin says
what would have become of the same facilitator's script, and not what would have happened in reality.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b
from math import sqrt
from typing import Final, NamedTuple

from .cascade import Cascade, Happening
from .climate import Climate
from .effects import effects, noticed
from .exemplar import exemplar
from .inputs import Deed, Inputs, Setting
from .normal import quantile
from .patience import waiting
from .replies import Burst, StandIn, bursts, stand_ins
from .stance import SENTIMENT, stance_of
from .uniforms import key_of

CROWDS: Final = 64
"""Crowds in which the recorded acts are replayed."""
CROWDS_EACH: Final = 16
"""Crowds in which the day is run without one act, for each act."""
Z_95: Final = 1.959964
LEAST_SCALE: Final = 0.05
"""Below this share of the silent day the exemplar makes no difference that a score could be read from."""
LOWEST_SCORE, HIGHEST_SCORE = -50.0, 120.0
WINDOW_MS: Final = 900_000
HELD_FIXED: Final = (
    "The facilitator's dial and the injects are the same in every run. The effect is what the model says of the team's acts "
    "under this script; it is not what would have happened in reality."
)


class Figures(NamedTuple):
    """What a day came to; of each figure less is better.

    `posts` are the crowd's; `posts_elsewhere` leaves out the threads that an act of the team's set off. `reach` is the sum of
    marks: posts by an author of average reach. `outrage_hours` are hours times the share of outraged posts, `net_sentiment_area`
    points of net sentiment (-100 to 100) below zero times hours; both by quarters of an hour from the trigger on.
    """

    posts: float
    posts_elsewhere: float
    reach: float
    outrage_hours: float
    net_sentiment_area: float


MEANINGS: Final = {
    "posts": "posts of the crowd",
    "posts_elsewhere": "posts of the crowd outside the threads that the team's acts set off",
    "reach": "reach, in posts by an author of average reach (modelled)",
    "outrage_hours": "hours times the share of outraged posts, from the trigger on",
    "net_sentiment_area": "points of net sentiment below zero times hours, from the trigger on",
}
"""Of the figures, in words."""


class Course:
    """One way in which the day could go, for any crowd. `until` is where it ends (ms)."""

    def __init__(self, setting: Setting, inputs: Inputs, until: int) -> None:
        """Nothing is worked out yet."""
        self.setting, self.inputs, self.until = setting, inputs, until
        self._climates: dict[tuple[str, ...], Climate] = {}

    def figures(self, seed: int) -> Figures:
        """What one crowd makes of it."""
        climate = self._climate(seed)
        cascade = climate.cascade(seed)
        set_off, silent = self._set_off(seed, climate, cascade)
        happened = cascade.advance(self.until)
        early = self._kept_to_itself(happened, set_off)
        events = [event for event in happened if event.ident not in silent and event.root not in early]
        elsewhere = sum(1 for event in events if event.root not in set_off)
        outrage, area = self._temper(events, climate)
        return Figures(len(events), elsewhere, sum(event.mark for event in events), outrage, area)

    def _climate(self, seed: int) -> Climate:
        """Rates and mood are the same for all crowds that notice the same deletions: most of the work is shared."""
        gone = (deed for deed in self.inputs.deeds if deed.kinds & {"deleted", "hidden"})
        seen = tuple(deed.key for deed in gone if noticed(deed, seed))
        if seen not in self._climates:
            self._climates[seen] = Climate(seed, self.setting, self.inputs)
        return self._climates[seen]

    def _set_off(self, seed: int, climate: Climate, cascade: Cascade) -> tuple[set[bytes], set[bytes]]:
        """The clusters that acts of the team's set off, and those of them whose first post is not the crowd's."""
        key, set_off, silent = key_of(seed), set[bytes](), set[bytes]()
        for deed in self.inputs.deeds:
            for ms, ident, planned in (*bursts(key, seed, deed, climate, self.setting), *stand_ins(deed)):
                if isinstance(planned, StandIn):
                    silent.add(ident)
                    cascade.seed_root(ms, ident, planned.mark)
                elif isinstance(planned, Burst) and planned.happens(self.inputs, ms):
                    cascade.seed_root(ms, ident)
                set_off.add(ident)
        return set_off, silent

    def _kept_to_itself(self, events: Sequence[Happening], set_off: set[bytes]) -> set[bytes]:
        """The clusters of before it began, where the public says nothing until then."""
        if not self.inputs.reserved:
            return set()
        begun = self.until + 1 if self.inputs.begun is None else self.inputs.begun
        return {one.ident for one in events if one.parent is None and one.ms < begun and one.ident not in set_off}

    def _temper(self, events: Sequence[Happening], climate: Climate) -> tuple[float, float]:
        """Outrage-hours and the area of net sentiment below zero, from the trigger (or the start) to the end."""
        start = self.inputs.begun or 0
        windows = [[0, 0, 0, 0] for _ in range(start, self.until, WINDOW_MS)]
        for event in events:
            if start <= event.ms < self.until:
                score = SENTIMENT[stance_of(climate.mood(event.ms) + quantile(event.numbers[6]))]
                windows[(event.ms - start) // WINDOW_MS][score + 2] += 1
        outrage = area = 0.0
        for number, (outraged, critical, neutral, supportive) in enumerate(windows):
            hours = (min(self.until, start + (number + 1) * WINDOW_MS) - start - number * WINDOW_MS) / 3_600_000
            everyone, against = outraged + critical + neutral + supportive, outraged + critical
            outrage += hours * outraged / everyone if everyone else 0.0
            area += hours * 100 * (against - supportive) / (against + supportive) if against + supportive else 0.0
        return outrage, area


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


@dataclass(frozen=True, slots=True)
class ActEffect:
    """What one act did: the figures of the day without it, less those of the day with it. They need not add up."""

    deed: str
    t: int
    effects: dict[str, Effect]


@dataclass(frozen=True, slots=True)
class Twin:
    """A day, and what it could have been. Dictionaries are by the names of `Figures`."""

    team: Figures
    silent: Figures
    exemplar: Figures
    crowds: int
    effects: dict[str, Effect]
    scores: dict[str, float | None]
    acts: tuple[ActEffect, ...]


class Twins:
    """The day of one exercise, to be compared with itself."""

    def __init__(self, seed: int, setting: Setting, inputs: Inputs, until: int) -> None:
        """`until` is where the comparison ends (ms)."""
        self.seed, self.setting, self.inputs, self.until = seed, setting, inputs, until
        self._team = self._course(inputs)
        self._silent = self._course(inputs.silent())
        self._exemplar = self._course(exemplar(setting, inputs, until))

    def compared(self, crowds: int = CROWDS, each: int = CROWDS_EACH) -> Twin:
        """Everything: `crowds` replayed crowds for the whole, `each` for every single act."""
        seeds = list(self._seeds(crowds))
        team, silent, best = ([course.figures(seed) for seed in seeds] for course in (self._team, self._silent, self._exemplar))
        own, own_silent = self._own, self._silent.figures(self.seed)
        return Twin(
            own,
            own_silent,
            self._exemplar.figures(self.seed),
            crowds,
            _effects(own_silent, own, silent, team),
            _scores(silent, team, best),
            tuple(self._acts(seeds[:each], team[:each])),
        )

    @cached_property
    def _own(self) -> Figures:
        return self._team.figures(self.seed)

    def _course(self, inputs: Inputs) -> Course:
        return Course(self.setting, inputs, self.until)

    def _seeds(self, crowds: int) -> Iterator[int]:
        """Those of the other crowds, which follow from this one's."""
        for number in range(crowds):
            digest = blake2b(b"replayed" + number.to_bytes(4, "little"), key=key_of(self.seed), digest_size=8).digest()
            yield int.from_bytes(digest, "little")

    def _acts(self, seeds: Sequence[int], team: Sequence[Figures]) -> Iterator[ActEffect]:
        for deed in self.inputs.deeds:
            if self._does_nothing(deed):
                yield ActEffect(deed.key, deed.t, _effects(self._own, self._own, team, team))
                continue
            course = self._course(self.inputs.without(deed.key))
            without = [course.figures(seed) for seed in seeds]
            yield ActEffect(deed.key, deed.t, _effects(course.figures(self.seed), self._own, without, team))

    def _does_nothing(self, deed: Deed) -> bool:
        """Whether the day without an act is the same to every crowd: then there is no need to run it."""
        if deed.kinds & {"reposted", "deleted", "hidden"} or any(stand_ins(deed)):
            return False
        without = self.inputs.without(deed.key)
        same_terms = effects(self.setting, without, self.seed) == effects(self.setting, self.inputs, self.seed)
        return same_terms and waiting(without) == waiting(self.inputs)


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
