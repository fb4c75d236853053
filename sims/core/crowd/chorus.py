"""The whole of the crowd: the cascade makes posts appear, the climate gives each an attitude, people and words a voice.

It is a function of a seed, a stage and the inputs: however often it is built anew and however time is cut up, it says the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from copy import copy
from dataclasses import dataclass, field
from heapq import heappop, heappush
from typing import Final, Literal

from .cascade import Cascade, Happening, Kind
from .climate import Climate
from .inputs import Deed, Inputs, Setting
from .persona import Persona, author_of, leaning
from .replies import Planned, Reaction, StandIn, bursts, reactions, stand_ins
from .sofar import SoFar, so_far
from .stance import Arousal, Stance, arousal_of, latent, stance_of
from .subjects import Subject, subject_at
from .text import Topic
from .uniforms import VOICE, key_of, uniforms
from .wording import Wording

Form = Literal["post", "reply", "quote", "repost"]

ENGINE_VERSION: Final = 2
TEXT_LIMIT: Final = 280
MOVED_FOR_MS: Final = 1_800_000
"""A reaction that came at once is one of those that would have come within half an hour: so long one is owed for it."""
_ROOT_SHARES: Final = (0.40, 0.55)
"""Of the posts about something that can be answered: so many answer it, and with those that quote it so many."""


@dataclass(frozen=True, slots=True)
class Stage:
    """What stays the same through an exercise beside the model's parameters: language, words, and how many posts to expect."""

    topic: Topic
    setting: Setting = field(default_factory=Setting)
    ceiling: int = 2
    limit: int = TEXT_LIMIT
    expected: int = 800


@dataclass(slots=True)
class Utterance:
    """One post of the crowd. `parent` and `root` are other utterances, `target` a post of the exercise that it answers or shares.

    `speaker` is the post whose author says it, when that is somebody whom the team answered; else it is `persona`. `so_far` is
    how things stand when they say it.
    """

    ms: int
    ident: bytes
    parent: bytes | None
    root: bytes
    kind: Kind
    form: Form
    persona: Persona
    stance: Stance
    arousal: Arousal
    subject: Subject
    mark: float
    target: str | None = None
    speaker: str | None = None
    deed: str | None = None
    so_far: SoFar = field(default_factory=SoFar)

    @property
    def name(self) -> str:
        """Its identity as text."""
        return self.ident.hex()


@dataclass(slots=True)
class _Thread:
    """What a cluster is about, which act brought it on, if one did, and the texts in it that can be answered, by depth."""

    subject: Subject
    deed: str | None = None
    standing: dict[int, bytes] = field(default_factory=dict)

    def copy(self) -> _Thread:
        """The same, to go on by itself."""
        return _Thread(self.subject, self.deed, self.standing.copy())


class Chorus:
    """The crowd of one exercise. `advance` brings it forward; `learn` tells it what has happened meanwhile."""

    def __init__(
        self,
        seed: int,
        stage: Stage,
        inputs: Inputs,
        *,
        cascade: Callable[[Climate], Cascade] | None = None,
    ) -> None:
        """It stands at exercise time 0. `cascade` makes another process than the default one, for measuring."""
        self.seed, self.stage = seed, stage
        self.now = -1
        self._key = key_of(seed)
        self._inputs = inputs
        self.climate = Climate(seed, stage.setting, inputs)
        self._cascade = cascade(self.climate) if cascade else self.climate.cascade(seed)
        self._waiting: list[Planned] = []
        self._staged: set[str] = set()
        self._threads: dict[bytes, _Thread] = {}
        self._stand_ins: set[bytes] = set()
        self._owed: list[int] = []
        self._heard = 0
        self._wording = Wording(seed, stage.topic, ceiling=stage.ceiling, limit=stage.limit)

    def fork(self) -> Chorus:
        """This crowd as it stands, to come back to with `again`. What it says is remembered in one place for both."""
        other = copy(self)
        other._cascade = self._cascade.fork()
        other._waiting, other._owed = self._waiting.copy(), self._owed.copy()
        other._staged, other._stand_ins = self._staged.copy(), self._stand_ins.copy()
        other._threads = {root: each.copy() for root, each in self._threads.items()}
        other._heard = self._wording.heard
        return other

    def again(self, inputs: Inputs) -> Chorus:
        """This crowd from where it stands, although one that was forked from it has gone on: it knows other things from here on.

        Words take most of its time: those said up to where the two part are not looked for again. The other one ends here.
        """
        anew = self.fork()
        anew._wording.rewind(self._heard)
        anew.learn(inputs)
        return anew

    def learn(self, inputs: Inputs) -> None:
        """What has happened, the past included. Nothing in it may be older than where the crowd stands, unless it was known."""
        self._inputs = inputs
        self.climate = Climate(self.seed, self.stage.setting, inputs)
        self._cascade.rates = self.climate

    def advance(self, until: int) -> list[Utterance]:
        """What is said up to and including exercise time `until` (ms), in order."""
        self._stage(until)
        said: list[Utterance] = []
        while self._waiting and self._waiting[0][0] <= until:
            ms = self._waiting[0][0]
            said += self._spoken(ms - 1)
            _, ident, planned = heappop(self._waiting)
            if isinstance(planned, Reaction):
                said.append(self._react(ms, ident, planned))
            elif isinstance(planned, StandIn):
                self._stand_ins.add(ident)
                self._threads[ident] = _Thread(planned.subject, planned.deed.key)
                self._cascade.seed_root(ms, ident, planned.mark)
            elif planned.happens(self._inputs, ms):
                self._threads[ident] = _Thread(planned.subject, planned.deed.key)
                self._cascade.seed_root(ms, ident)
        said += self._spoken(until)
        self._wording.hear(said)
        self.now = max(self.now, until)
        return said

    @property
    def next_at(self) -> int:
        """When something may be said next, as far as is known; nothing is before."""
        return min(self._cascade.next_at, self._waiting[0][0]) if self._waiting else self._cascade.next_at

    def words(self, utterance: Utterance) -> str:
        """What it says, given what was said before; empty for a bare repost."""
        return self._wording.words(utterance)

    def recall(self, texts: Mapping[bytes, str]) -> bool:
        """What was said so far was said in these texts, by identity: see `Wording.recall`."""
        return self._wording.recall(texts)

    def _stage(self, until: int) -> None:
        """Plan how the public answers what the team has done by `until`."""
        for deed in self._inputs.deeds:
            if deed.t > until:
                break
            if deed.key in self._staged:
                continue
            self._staged.add(deed.key)
            for ms, ident, planned in self._planned(deed):
                heappush(self._waiting, (ms, ident, planned))

    def _planned(self, deed: Deed) -> Iterator[Planned]:
        if self.stage.setting.switches.answers:
            yield from reactions(self._key, deed, self.stage.setting)
        yield from bursts(self._key, self.seed, deed, self.climate, self.stage.setting)
        yield from stand_ins(deed)

    def _spoken(self, until: int) -> list[Utterance]:
        found = (self._utter(happening) for happening in self._cascade.advance(until))
        return [utterance for utterance in found if utterance is not None]

    def _utter(self, event: Happening) -> Utterance | None:
        """An event of the process as a post; None for one that stands for a post of the exercise, whose place a reaction has
        taken already, or that comes while the public keeps to itself."""
        if event.ident in self._stand_ins:
            return None
        if event.parent is not None and event.kind != "repost" and self._pays(event):
            return None
        numbers = uniforms(self._key, event.ident, VOICE)
        thread = self._thread(event, numbers[0])
        if self._inputs.reserved and thread.subject.about == "ordinary":
            return None
        persona = author_of(self.seed, event.ident, self.stage.expected, self.stage.topic.language, kind=event.kind)
        form, parent, target = self._place(event, thread, numbers[1])
        stance = self._stance(event.ms, persona, numbers[2])
        return Utterance(
            event.ms,
            event.ident,
            parent,
            event.root,
            event.kind,
            form,
            persona,
            stance,
            arousal_of(stance, numbers[3]),
            thread.subject,
            event.mark,
            target,
            deed=thread.deed,
            so_far=so_far(self._inputs, thread.subject, event.ms),
        )

    def _thread(self, event: Happening, u: float) -> _Thread:
        thread = self._threads.get(event.root)
        if thread is None:
            subject = subject_at(self._inputs, self.climate, event.ms, u)
            thread = self._threads[event.root] = _Thread(subject)
        return thread

    def _place(self, event: Happening, thread: _Thread, u: float) -> tuple[Form, bytes | None, str | None]:
        """Where a post stands: reposts and most answers at the first post, other answers below one another."""
        if event.parent is None:
            form = self._opening_form(thread, u)
            thread.standing[0] = event.ident
            return form, None, thread.subject.target if form != "post" else None
        root = thread.standing.get(0)
        if event.kind != "reply":
            return event.kind, root, None if root else thread.subject.target
        depth = event.depth
        above = max((each for each in thread.standing if each < depth), default=None)
        parent = thread.standing[above] if above is not None else None
        thread.standing[1 if above is None else above + 1] = event.ident
        return "reply", parent, None if parent else thread.subject.target

    def _opening_form(self, thread: _Thread, u: float) -> Form:
        if thread.subject.target is None:
            return "post"
        reply, quote = _ROOT_SHARES
        return "reply" if u < reply else "quote" if u < quote else "post"

    def _stance(self, ms: int, persona: Persona, u: float, shift: float = 0.0) -> Stance:
        return stance_of(latent(self.climate.mood(ms) + shift, leaning(persona, self.seed), u))

    def _pays(self, event: Happening) -> bool:
        """Whether a reaction was this event, moved forward."""
        self._owed = [until for until in self._owed if until >= event.ms]
        if not self._owed:
            return False
        del self._owed[0]
        return True

    def _react(self, ms: int, ident: bytes, reaction: Reaction) -> Utterance:
        numbers = uniforms(self._key, ident, VOICE)
        persona = author_of(self.seed, ident, self.stage.expected, self.stage.topic.language, kind=reaction.form)
        stance = self._stance(ms, persona, numbers[2], reaction.shift)
        self._owed.append(ms + MOVED_FOR_MS)
        return Utterance(
            ms,
            ident,
            None,
            ident,
            "post",
            reaction.form,
            persona,
            stance,
            arousal_of(stance, numbers[3]),
            reaction.subject,
            1.0,
            reaction.target,
            reaction.speaker,
            reaction.deed.key,
            so_far(self._inputs, reaction.subject, ms),
        )
