"""The public's mood and its readiness to pass things on, at each moment of an exercise, and the reasons for both."""

from __future__ import annotations

from dataclasses import dataclass
from math import exp
from typing import Final

from .cascade import MU_MAX, Cascade
from .curves import awake, kept, seen
from .dial import Course, branching, rate
from .effects import BEST, COPYCATS, Effect, effects, shift
from .inputs import Inputs, Setting
from .patience import broken_promises, deadline, lost_patience, waited, waiting
from .promises import promising
from .stance import starting_mood
from .table import ROWS, Basis

ORDINARY: Final = 0.5
"""The public's mood before anything has happened (a choice)."""
LOWEST_PULL, HIGHEST_PULL = 0.70, 1.25
"""All that the team does moves the branching ratio within these."""
NEWS_FADES_MS: Final = 48 * 3_600_000
"""News ages: two days after the last inject the branching ratio is down to 1/e (TiDeH). Before the first, nothing does."""
_STEP_MS: Final = 1_000
"""Influences are worked out anew each second."""


@dataclass(frozen=True, slots=True)
class Term:
    """One reason: what it is, what it shifts now, and which share of its readers has seen it. `dn` is of the log of the ratio."""

    row: str
    deed: str
    words: str
    dm: float
    dn: float
    seen: float
    basis: Basis
    source: str


class Climate:
    """Rates and mood for one day's inputs. What stands at `t` depends on what came before `t`, and on nothing else."""

    def __init__(self, seed: int, setting: Setting, inputs: Inputs) -> None:
        """`inputs` in the order of time; those still to come make no difference yet."""
        self.setting, self.inputs = setting, inputs
        self._course = Course(inputs.moves)
        self._waiting = waiting(inputs)
        self.broken = broken_promises(inputs)
        """When promised updates had to be there and were not; those to come are not broken yet."""
        self._effects = effects(setting, inputs, seed)
        self._start = starting_mood(setting.cluster, setting.intensifiers)
        self._news = [each.t for each in inputs.released]
        self._money = min((each.t for each in self._effects if each.row == "COMP"), default=None)
        self._felt: dict[int, tuple[float, float, float]] = {}

    def branching(self, t: int) -> float:
        """See `cascade.Rates`: the dial's ratio, as the team's acts pull at it, ageing since the last news."""
        return self._at(t)[1]

    def immigration(self, t: int) -> float:
        """See `cascade.Rates`."""
        copycats = COPYCATS if self._money is not None and t >= self._money else 1.0
        return rate(self._course.position(t)) * copycats * self.awake(t)

    def awake(self, t: int) -> float:
        """The factor of the time of day on what nobody set off."""
        return awake(self.setting.opens + t, self.setting.rhythm) if self.setting.rhythm else 1.0

    def cascade(self, seed: int) -> Cascade:
        """The process at these rates, from the start on. The more the day swings, the more candidates it needs."""
        return Cascade(seed, self, mu_max=MU_MAX * (1 + self.setting.rhythm))

    def mood(self, t: int) -> float:
        """The mean attitude of the public, in standard deviations."""
        return self._at(t)[0]

    def pull(self, t: int) -> float:
        """The factor of the team's acts, and of its silence, on the branching ratio."""
        return _factor(self._shift(t)[1])

    def terms(self, t: int) -> list[Term]:
        """Why the mood and the ratio are what they are, the act that came last at the end."""
        found = [self._term(effect, t) for effect in self._effects if effect.t <= t]
        silence = self._silence(t)
        return [silence, *found] if silence is not None else found

    def impatient(self, t: int) -> float:
        """The share of the public that has waited for a word for longer than it would."""
        return self._silent_shift(t)[0]

    def promise_words(self, due: int) -> str:
        """What had to be there by `due`, one of `broken`: the sentence that says when."""
        return promising(next((deed.text for deed in self.inputs.deeds if deadline(self.inputs, deed) == due), ""))

    def level(self, t: int) -> float:
        """Where the dial is felt to stand."""
        return self._course.position(t)

    def influence(self, t: int) -> float:
        """The factor of the team's acts, its silence and the age of the news on the branching ratio that the dial gives."""
        return self._at(t)[2]

    def _at(self, t: int) -> tuple[float, float, float]:
        """Mood, branching ratio and the influence in it, as they stand in the second of `t`."""
        second = t // _STEP_MS
        felt = self._felt.get(second)
        if felt is None:
            at = second * _STEP_MS
            age = at - max((each for each in self._news if each <= at), default=at)
            dm, dn = self._shift(at)
            influence = _factor(dn) * exp(-age / NEWS_FADES_MS)
            ratio = branching(self._course.position(at)) * influence
            begun = self.inputs.begun
            started = begun is not None and at >= begun
            mood = self._start + self.setting.gain * min(BEST, dm) if started else ORDINARY
            felt = self._felt[second] = (mood, ratio, influence)
        return felt

    def _shift(self, t: int) -> tuple[float, float]:
        """What all terms together shift: the sums of `terms`, without making them."""
        _, silent_dm, silent_dn = self._silent_shift(t)
        dm, dn = shift(self._effects, t, self.setting.clock)
        return silent_dm + dm, silent_dn + dn

    def _term(self, effect: Effect, t: int) -> Term:
        minutes = (t - effect.t) / 60_000 * self.setting.clock
        share = seen(minutes)
        part = effect.part(t) * effect.weight * share
        row, dn = ROWS[effect.row], effect.dn * part * kept(minutes, effect.half_life)
        return Term(effect.row, effect.deed, row.words, effect.dm * part, dn, effect.weight * share, row.basis, row.source)

    def _silent_shift(self, t: int) -> tuple[float, float, float]:
        """Of silence: the share of the public that had expected a word, and the two shifts."""
        lost = lost_patience(self._waiting, t, self.setting.clock)
        if lost == 0:
            return 0.0, 0.0, 0.0
        row = ROWS["silence"]
        ended = max((end for _, end, _ in self._waiting if end is not None and end <= t), default=None)
        open_still = any(start <= t and (end is None or end > t) for start, end, _ in self._waiting)
        fades = 1.0 if open_still or ended is None else kept((t - ended) / 60_000 * self.setting.clock)
        return lost, row.dm * lost, row.dn * lost * fades

    def _silence(self, t: int) -> Term | None:
        lost, dm, dn = self._silent_shift(t)
        if lost == 0:
            return None
        row = ROWS["silence"]
        words = f"{round(waited(self._waiting, t))} minutes of {row.words}"
        return Term("silence", "", words, dm, dn, lost, row.basis, row.source)


def _factor(dn: float) -> float:
    """The factor on the branching ratio for a shift of its logarithm, within what a team can do."""
    return min(HIGHEST_PULL, max(LOWEST_PULL, exp(dn)))
