"""One day of an exercise, as one crowd makes it: how it went, minute by minute, and what it came to.

Nothing is drawn that is not named by what it is drawn for, so that two days of one crowd differ by their acts alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from .cascade import Cascade, Happening
from .climate import Climate
from .effects import noticed
from .inputs import Inputs, Setting
from .normal import quantile
from .replies import Burst, StandIn, bursts, stand_ins
from .stance import SENTIMENT, stance_of
from .uniforms import key_of

WINDOW_MS: Final = 900_000
SHORTEST_STEP_MS: Final = 60_000
MOST_STEPS: Final = 15
"""Points of a course: enough to see a turn, few enough for each to hold some posts."""
MOODS: Final = 20
"""Moments at which the mood is asked for a mean: it moves slowly."""


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


class Day(NamedTuple):
    """One day of one crowd: what it came to, and how many posts there were in each step of it."""

    figures: Figures
    posts: tuple[int, ...]


def step_of(until: int) -> int:
    """The length of a step of a day that ends at `until`, in ms: whole minutes, and so many that there are few steps."""
    return max(1, -(-until // (MOST_STEPS * SHORTEST_STEP_MS))) * SHORTEST_STEP_MS


class Course:
    """One way in which the day could go, for any crowd. `until` is where it ends (ms)."""

    def __init__(self, setting: Setting, inputs: Inputs, until: int) -> None:
        """Nothing is worked out yet."""
        self.setting, self.inputs, self.until = setting, inputs, until
        self._climates: dict[tuple[str, ...], Climate] = {}

    def figures(self, seed: int) -> Figures:
        """What one crowd makes of it."""
        return self.day(seed).figures

    def day(self, seed: int) -> Day:
        """How it goes in one crowd."""
        climate = self._climate(seed)
        cascade = climate.cascade(seed)
        set_off, silent = self._set_off(seed, climate, cascade)
        happened = cascade.advance(self.until)
        early = self._kept_to_itself(happened, set_off)
        events = [event for event in happened if event.ident not in silent and event.root not in early]
        elsewhere = sum(1 for event in events if event.root not in set_off)
        outrage, area = self._temper(events, climate)
        figures = Figures(len(events), elsewhere, sum(event.mark for event in events), outrage, area)
        return Day(figures, self._posts(events))

    def moods(self, seed: int) -> tuple[float, ...]:
        """The public's mood at the end of each step, in standard deviations."""
        climate = self._climate(seed)
        return tuple(climate.mood(min(self.until, at + step_of(self.until))) for at in self._steps())

    def mood(self, seed: int, since: int) -> float:
        """The public's mood from `since` on, in the mean, in standard deviations."""
        climate = self._climate(seed)
        return sum(climate.mood(since + (self.until - since) * number // MOODS) for number in range(1, MOODS + 1)) / MOODS

    def _steps(self) -> range:
        return range(0, self.until, step_of(self.until))

    def _posts(self, events: Sequence[Happening]) -> tuple[int, ...]:
        counts = [0] * len(self._steps())
        for event in events:
            if 0 <= event.ms < self.until:
                counts[event.ms // step_of(self.until)] += 1
        return tuple(counts)

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
