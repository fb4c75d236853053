"""How the public answers an act of the team's: a few words at once, and for some acts a burst of questions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from hashlib import blake2b
from math import log
from typing import Final, Literal

from .cascade import poisson
from .climate import Climate
from .effects import REASON_MS, REPAIR_SOON_MS, effects, explains, noticed, repairs
from .inputs import Deed, Inputs, Setting
from .marks import mark
from .subjects import FORGERIES, Subject, about_deed
from .uniforms import EVENT, uniforms

FEWEST, MOST = 3, 8
"""Texts that answer an act."""
FIRST_MS, LAST_MS = 4_000, 90_000
"""When they come."""
SHOT_FROM_MS, SHOT_TO_MS = 40_000, 90_000
"""When the screenshots of a deleted post come."""
BURST_MINUTES: Final = 10.0
"""A burst holds as many posts as nobody sets off in ten minutes."""
FORGED: Final = 1
"""Of the screenshots of a deleted post, the one that says what never stood there: beside true ones, and once."""
_HEARD: Final = 2.0
"""Those who answer at once have all seen the act, and it moves them more than it moves the public (a choice)."""

PILE_MARK: Final = 8.0
"""Whom the team attacks is heard as far as an author with twelve thousand followers (a choice)."""


@dataclass(frozen=True, slots=True)
class Reaction:
    """One text that answers an act: about what, in which form, to which post; `speaker` is the post whose author says it."""

    deed: Deed
    subject: Subject
    form: Literal["post", "reply", "quote"]
    target: str | None
    shift: float
    speaker: str | None = None


@dataclass(frozen=True, slots=True)
class Burst:
    """One of a burst: a post of its own that asks about the act, if nothing has mended that by then."""

    deed: Deed
    subject: Subject
    u: float

    def happens(self, inputs: Inputs, ms: int) -> bool:
        """Whether it still comes at `ms`: an own word within three minutes takes four of five away, a reason most, later half."""
        word = next((each for each in inputs.deeds if each.t <= ms and _mends(each, self.deed)), None)
        if word is None:
            return True
        if self.deed.bare_repost:
            return self.u < (0.2 if word.t - self.deed.t <= REPAIR_SOON_MS else 0.5)
        return self.u < 0.3


@dataclass(frozen=True, slots=True)
class StandIn:
    """A post of the exercise that many now see, answer and pass on: the one that the team attacked, or the one that it quoted. It
    stands as the first of a cluster and carries as far as an author of this `mark`."""

    deed: Deed
    subject: Subject
    mark: float


def _mends(other: Deed, deed: Deed) -> bool:
    return repairs(other, deed) if deed.bare_repost else explains(other, deed)


Planned = tuple[int, bytes, Reaction | Burst | StandIn]


def reactions(key: bytes, deed: Deed, setting: Setting) -> Iterator[Planned]:
    """The texts that answer an act within ninety seconds; the first is from the person whom the team answered, unless that is one
    of the scenario's people."""
    if deed.routine or not deed.kinds & {"posted", "replied", "quoted", "reposted", "deleted", "edited", "hidden"}:
        return
    first = uniforms(key, b"answers " + deed.key.encode(), EVENT)
    count = FEWEST + int(first[0] * (MOST - FEWEST + 1))
    subject = about_deed(deed)
    shift = _HEARD * sum(effect.dm for effect in effects(setting, Inputs(deeds=(deed,)), 0))
    for number in range(count):
        ident = _ident(b"R", deed, number)
        numbers = uniforms(key, ident, EVENT)
        answered = number == 0 and "replied" in deed.kinds and deed.target is not None and not deed.has_voice
        yield deed.t + _moment(deed, numbers[0]), ident, _reaction(deed, subject, shift, numbers, answered=answered)


def _reaction(deed: Deed, subject: Subject, shift: float, numbers: tuple[float, ...], *, answered: bool) -> Reaction:
    if answered:
        return Reaction(deed, replace(subject, about="answered"), "reply", deed.post, shift, deed.target)
    if subject.target is None:
        return Reaction(deed, subject, "post", None, shift)
    form: Literal["reply", "quote"] = "quote" if numbers[1] < 0.3 else "reply"
    return Reaction(deed, subject, form, subject.target, shift)


def _moment(deed: Deed, u: float) -> int:
    if "deleted" in deed.kinds or "hidden" in deed.kinds:
        return round(SHOT_FROM_MS + u * (SHOT_TO_MS - SHOT_FROM_MS))
    return round(FIRST_MS + (LAST_MS - FIRST_MS) * float(u**1.5))


def bursts(key: bytes, seed: int, deed: Deed, climate: Climate, setting: Setting) -> Iterator[Planned]:
    """The wave of questions after a bare repost that takes a side, and of screenshots after a deletion that was noticed."""
    if not _bursts(deed, seed, setting):
        return
    first = uniforms(key, b"burst " + deed.key.encode(), EVENT)
    for number in range(poisson(BURST_MINUTES * climate.immigration(deed.t), first[0])):
        ident = _ident(b"B", deed, number)
        numbers = uniforms(key, ident, EVENT)
        ms = deed.t + round(20_000 - log(1 - numbers[0]) * REASON_MS / 3 / setting.clock)
        subject = about_deed(deed)
        if number == FORGED and "deleted" in deed.kinds:
            subject = replace(subject, forged=1 + int(numbers[2] * FORGERIES))
        yield ms, ident, Burst(deed, subject, numbers[1])


def stand_ins(deed: Deed) -> Iterator[Planned]:
    """What an attack does for the one who was attacked, and a quote, however well it is meant, for what it quotes: it brings the
    brand's own followers there."""
    if not deed.speaks or deed.target is None or deed.routine:
        return
    about = replace(about_deed(deed), target=deed.target)
    if "ATT" in deed.labels:
        yield deed.t, _ident(b"P", deed, 0), StandIn(deed, about, PILE_MARK)
    if "quoted" in deed.kinds:
        yield deed.t, _ident(b"Q", deed, 0), StandIn(deed, about, mark(deed.followers))


def _bursts(deed: Deed, seed: int, setting: Setting) -> bool:
    if deed.bare_repost:
        return deed.shared in ("contested", "hostile") or not setting.switches.judged_reposts
    gone = bool(deed.kinds & {"deleted", "hidden"})
    return gone and setting.switches.screenshots and noticed(deed, seed)


def _ident(kind: bytes, deed: Deed, number: int) -> bytes:
    return blake2b(kind + deed.key.encode() + b" " + number.to_bytes(4, "little"), digest_size=16).digest()
