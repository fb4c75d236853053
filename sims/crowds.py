"""The simulated public of one running exercise, as the process that conducts it holds it: a cache that can be lost at any moment.

It is worked out up to the present and no further, so that it can learn what happens next; when it may say something next is
known. When a step of it is refused, what was worked out since the log last knew all of it is thrown away and worked out again.
Whoever begins in the middle takes the words that were said from the log, for they take most of the time.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from sims.core.crowd.chorus import ENGINE_VERSION, Chorus, Utterance
from sims.core.crowd.inputs import Inputs
from sims.core.crowd.table import TABLE_VERSION
from sims.core.noticing import inputs_of, known
from sims.core.public import MEASURE_MS, MOST_UTTERANCES, AdvanceCrowd
from sims.core.staging import stage_of
from sims.core.voicing import Speaker, Spoken

if TYPE_CHECKING:
    from sims.core.exercise import Exercise

logger = logging.getLogger(__name__)

GAP_MS: Final = 200
"""Of wall time: steps come no closer than this, so that a rehearsal at sixty times the speed does not drown in them."""
PEEK_MS: Final = 50
"""Of wall time: nor does the public look closer than this whether something is to be said."""
MARK_MS: Final = 1_000
"""Of wall time: so often it is noted how the public stands. An act is stored and seen here well within it."""
DAY_MS: Final = 86_400_000
_NOWHERE: Final = -2
"""No public stands there: what was worked out up to here does not hold."""


@dataclass(frozen=True, slots=True)
class Mark:
    """The public as it stood at a moment when all that it had said was in the log, and what it knew then."""

    chorus: Chorus
    inputs: Inputs


@dataclass(slots=True)
class Crowd:
    """What is worked out of one exercise's public. Times are exercise time in milliseconds."""

    _chorus: Chorus | None = None
    _inputs: Inputs = field(default_factory=Inputs)
    _known: int = -1
    _until: int = _NOWHERE
    _said: list[Utterance] = field(default_factory=list)
    _start: Mark | None = None
    _marks: deque[Mark] = field(default_factory=lambda: deque(maxlen=2))
    _complained: bool = False

    def step(self, exercise: Exercise, t: int) -> AdvanceCrowd | None:
        """What the public does up to `t`, if there is anything to tell."""
        if exercise.clock.phase != "running" or not self._is_ours(exercise):
            return None
        try:
            return self._step(exercise, t)
        except BaseException:
            self.forget()  # or half a step would be taken for a whole one, by every conductor that inherits it
            raise

    def _step(self, exercise: Exercise, t: int) -> AdvanceCrowd | None:
        chorus = self._caught_up(exercise)
        self._mark(chorus, exercise.clock.speed)
        self._said += chorus.advance(t)
        now = self._said
        if not now and t - exercise.public.until < MEASURE_MS:
            return None
        until = t
        if len(now) > MOST_UTTERANCES:
            # A millisecond is never cut in two, for the next step starts behind it: of more than fit, the rest goes unheard.
            until = max(now[0].ms, now[MOST_UTTERANCES].ms - 1)
            now = [utterance for utterance in now if utterance.ms <= until][:MOST_UTTERANCES]
        if until <= exercise.public.until:
            return None
        self._until = until
        self._said = [utterance for utterance in self._said if utterance.ms > until]
        said = tuple(_said(chorus, utterance) for utterance in now)
        return AdvanceCrowd(since=exercise.public.until, until=until, known=self._known, said=said)

    def next_at(self, exercise: Exercise) -> int | None:
        """When the public may say something next, or is to be measured; None without a public."""
        if not self._is_ours(exercise):
            return None
        measured = exercise.public.until + MEASURE_MS
        if self._said:
            return min(measured, self._said[0].ms)
        return min(measured, self._chorus.next_at) if self._chorus is not None else measured

    def forget(self) -> None:
        """What was worked out did not hold."""
        self._until = _NOWHERE

    def _is_ours(self, exercise: Exercise) -> bool:
        """Whether there is a public that this engine can continue: another one would say other things on the same seed."""
        opened = exercise.public.opened
        if opened is None:
            return False
        ours = (opened.engine, opened.table) == (ENGINE_VERSION, TABLE_VERSION)
        if not ours and not self._complained:
            self._complained = True
            logger.error("the public of engine %d, table %d cannot be continued: it stays silent", opened.engine, opened.table)
        return ours

    def _caught_up(self, exercise: Exercise) -> Chorus:
        """The public as of the log: told what is new if it can still take it, else worked out again from the beginning."""
        public, count = exercise.public, known(exercise)
        if self._chorus is not None and self._until == public.until and self._known == count:
            return self._chorus
        inputs = inputs_of(exercise)
        if self._chorus is not None and self._until == public.until and _is_news(inputs, self._inputs, self._chorus.now):
            self._chorus.learn(inputs)
            self._inputs, self._known = inputs, count
            return self._chorus
        self._inputs, self._known, self._until = inputs, count, public.until
        begins = self._chorus is None
        self._chorus = self._gone_back(exercise, inputs)
        heard = self._chorus.advance(public.until)
        if begins:
            self._chorus.recall(_in_the_log(exercise, heard))
        self._said = []
        return self._chorus

    def _mark(self, chorus: Chorus, speed: int) -> None:
        """Note how it stands, now and then, when nothing that it has said waits to be stored."""
        if self._said or (self._marks and chorus.now - self._marks[-1].chorus.now < MARK_MS * speed // 100):
            return
        self._marks.append(Mark(chorus.fork(), self._inputs))

    def _gone_back(self, exercise: Exercise, inputs: Inputs) -> Chorus:
        """The public from the latest moment for which nothing of all this is news."""
        if self._start is None:
            self._start = Mark(Chorus(exercise.briefing.seed, stage_of(exercise), inputs), inputs)
        while self._marks and not _is_news(inputs, self._marks[-1].inputs, self._marks[-1].chorus.now):
            self._marks.pop()
        return (self._marks[-1] if self._marks else self._start).chorus.again(inputs)


def _in_the_log(exercise: Exercise, heard: Iterable[Utterance]) -> dict[bytes, str]:
    """What was heard in the words in which it stands in the log. Nothing where the log tells of another day: a reading that has
    been corrected since makes the public another, which never spoke."""
    posts, public = exercise.posts.posts, exercise.public
    names = {utterance.name: utterance for utterance in heard}
    if not public.posts.keys() <= names.keys():
        return {}
    for name, post in public.posts.items():
        voice, utterance = public.voices[post], names[name]
        if (voice.stance, voice.about, voice.deed) != (utterance.stance, utterance.subject.label, utterance.deed):
            return {}
    return {names[name].ident: posts[post].text for name, post in public.posts.items()}


def _is_news(inputs: Inputs, before: Inputs, now: int) -> bool:
    """Whether everything that is new lies after `now`, and nothing that was known has changed."""
    leapt = inputs.leaps[len(before.leaps) :]
    return all(left > now for left, _ in leapt) and all(
        new[: len(old)] == old and all(each.t > now for each in new[len(old) :])
        for new, old in (
            (inputs.moves, before.moves),
            (inputs.released, before.released),
            (inputs.deeds, before.deeds),
        )
    )


def _said(chorus: Chorus, utterance: Utterance) -> Spoken:
    persona = utterance.persona
    return Spoken(
        id=utterance.name,
        at=utterance.ms,
        form=utterance.form,
        by=Speaker(
            key=persona.key,
            handle=persona.handle,
            name=persona.name,
            bio=persona.bio,
            followers=persona.followers,
            past=tuple((-round(past.age_days * DAY_MS), past.text) for past in persona.past),
        ),
        speaker=utterance.speaker,
        text=chorus.words(utterance),
        parent=utterance.parent.hex() if utterance.parent else None,
        root=utterance.root.hex(),
        target=utterance.target,
        stance=utterance.stance,
        about=utterance.subject.label,
        deed=utterance.deed,
    )
