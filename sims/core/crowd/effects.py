"""From what the team did to what it does to the public: the effects of each act, by the table, with what scales each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import exp
from typing import Final

from .curves import DELETION_FADES, FADES, kept, seen
from .inputs import Deed, Inputs, Released, Setting
from .patience import Stretch, broken_promises, discloses, lost_patience, waiting
from .stance import shares, starting_mood
from .table import ROWS
from .uniforms import EVENT, key_of, uniforms

REPLY, PUBLIC, PINNED, VIDEO, PERSONAL = 0.05, 0.5, 0.8, 0.9, 0.05
"""Which share of the public an act reaches in the end: an answer in a thread, a post of the brand's, one that is pinned, a video
of who leads it, a post of somebody's own (choices)."""
REPLIES_TOGETHER: Final = 0.4
MOST: Final = 0.5
"""No act moves the mood by more."""
BEST: Final = 1.0
"""All that the team does well lifts the mood by no more."""
NOTICED_BY: Final = 500
"""A deletion is noticed with 1 - e ** -(views / 500)."""
REASON_MS: Final = 600_000
REPAIR_SOON_MS, REPAIR_LATE_MS = 180_000, 600_000
"""A bare repost is mended for the most part by an own word within three minutes, and by half within ten."""
RUMOUR_MS: Final = 1_800_000
"""So long after a forgery a denial is taken to be of it (a choice)."""
EARLY_PRIVATE_MS: Final = 3_600_000
EARLY_MONEY_MS: Final = 3 * 3_600_000
COPYCATS: Final = 1.05
"""Posts that nobody set off, after money was offered in public."""
_NEED: Final = {"victim": 0, "accidental": 1, "preventable": 2}
_ANGRY: Final = 0.30
"""Above this share of outraged people empathy and explanations do half as much again."""


@dataclass(frozen=True, slots=True)
class Effect:
    """One term: from `t` on (ms), as a part `weight` of the public sees it. `dm` shifts the mood, `dn` the log of the branching
    ratio, which fades with `half_life` (minutes). From `mended` on only the part `left` of it counts."""

    row: str
    deed: str
    t: int
    dm: float
    dn: float
    weight: float = PUBLIC
    half_life: float = FADES
    mended: int | None = None
    left: float = 1.0

    def part(self, t: int) -> float:
        """How much of it still counts at `t`."""
        return self.left if self.mended is not None and t >= self.mended else 1.0


def effects(setting: Setting, inputs: Inputs, seed: int) -> tuple[Effect, ...]:
    """Every term that the acts bring, in order. What one act means depends on those before it, never on those after it."""
    stretches = waiting(inputs)
    found = [_exposed(deed, release, inputs) for deed, release in exposures(inputs)]
    credibility = _Credibility(inputs)
    reached, pinned = 0.0, set[str | None]()
    for deed in inputs.deeds:
        if deed.pins:
            found += _pinned(deed, inputs.deeds, found) if deed.target not in pinned else ()
            pinned.add(deed.target)
            continue
        weight = _weight(deed, reached)
        if "replied" in deed.kinds and not deed.personal:
            reached += weight
        scale = _Scale(setting, inputs, deed, stretches, credibility.at(deed.t), weight, found)
        terms = list(_bounded(list(_terms(scale, seed))))
        credibility.lose(deed, terms)
        found += terms
    return _in_order(found, inputs.deeds)


def _in_order(found: Sequence[Effect], deeds: Sequence[Deed]) -> tuple[Effect, ...]:
    return tuple(sorted(_mended(found, deeds), key=lambda effect: effect.t))


def shift(effects: Sequence[Effect], t: int, clock: float) -> tuple[float, float]:
    """What all terms together shift at `t`: the mood, and the log of the branching ratio. `effects` are in the order of time."""
    dm = dn = minutes = share = 0.0
    then = -1
    for effect in effects:
        if effect.t > t:
            break
        if effect.t != then:  # the terms of one act have been seen by the same people
            then, minutes = effect.t, (t - effect.t) / 60_000 * clock
            share = seen(minutes)
        part = effect.part(t) * effect.weight * share
        dm += effect.dm * part
        if effect.dn:
            dn += effect.dn * part * kept(minutes, effect.half_life)
    return dm, dn


def _pinned(pin: Deed, deeds: Sequence[Deed], found: Sequence[Effect]) -> Iterator[Effect]:
    """What a post says reaches more people from the moment on at which it is pinned: the share that it had not reached before.
    What is pinned on an account of somebody's own reaches nobody more."""
    if pin.personal:
        return
    said = next((deed.key for deed in reversed(deeds) if deed.speaks and deed.post == pin.target and deed.t <= pin.t), None)
    for effect in found:
        if effect.deed == said and effect.t <= pin.t and effect.weight < PINNED:
            yield replace(effect, deed=pin.key, t=pin.t, weight=PINNED - effect.weight)


def exposures(inputs: Inputs) -> Iterator[tuple[Deed, Released]]:
    """Each denial with the inject that showed it to be false, if one did."""
    proofs = [release for release in inputs.released if release.disproves]
    for deed in inputs.deeds:
        proof = next((each for each in proofs if each.t > deed.t), None)
        if proof is not None and deed.speaks and "DEN" in deed.labels:
            yield deed, proof


def _exposed(deed: Deed, proof: Released, inputs: Inputs) -> Effect:
    """What a denial does when it turns out false: in full, for what was shown is seen as the denial was."""
    row = ROWS["exposed_denial"]
    pinned = any(pin.pins and pin.target == deed.post and pin.t <= proof.t for pin in inputs.deeds)
    weight = max(PINNED, _own_weight(deed)) if pinned else _own_weight(deed)
    return Effect("exposed_denial", deed.key, proof.t, row.dm * deed.confidence, row.dn * deed.confidence, weight)


class _Credibility:
    """How far the public believes what the team says well: 1 at first; each broken promise and noticed deletion costs .2, and
    each denial that turned out false .4."""

    def __init__(self, inputs: Inputs) -> None:
        self._broken = broken_promises(inputs)
        self._exposed = [proof.t for _, proof in exposures(inputs)]
        self._lost = 0.0

    def at(self, t: int) -> float:
        broken, exposed = (sum(1 for each in times if each < t) for times in (self._broken, self._exposed))
        return max(0.2, 1 - self._lost - 0.2 * broken - 0.4 * exposed)

    def lose(self, deed: Deed, terms: Sequence[Effect]) -> None:
        if any(term.row in ("deleted", "hidden") for term in terms):
            self._lost += 0.2


@dataclass(frozen=True, slots=True)
class _Scale:
    """What makes the effects of one act larger or smaller."""

    setting: Setting
    inputs: Inputs
    deed: Deed
    stretches: tuple[Stretch, ...]
    credibility: float
    weight: float
    before: Sequence[Effect]

    @property
    def gain(self) -> float:
        """On what helps: how soon it came, how it sounds, whether it is believed, whether it was said before."""
        voice = {"human": 1.15, "cold": 0.85, "hostile": 0.85}.get(self.deed.tone, 1.0)
        late = lost_patience(self.stretches, self.deed.t, self.setting.clock)
        return voice * self.credibility * (1 - 0.5 * late) * 0.5 ** (self.deed.copies - 1) * self.deed.confidence

    @property
    def angry(self) -> float:
        """The share of outraged people at the moment of the act: the closed form, never a count of posts."""
        setting, t = self.setting, self.deed.t
        dm, _ = shift(_in_order(self.before, self.inputs.deeds), t, setting.clock)
        dm += ROWS["silence"].dm * lost_patience(self.stretches, t, setting.clock)
        return shares(starting_mood(setting.cluster, setting.intensifiers) + setting.gain * min(BEST, dm))["outraged"]

    def term(self, row: str, times: float = 1.0) -> Effect:
        """A row of the table for this act."""
        entry = ROWS[row]
        dm = entry.dm * times * (self.gain if entry.dm > 0 else self.deed.confidence)
        dn = entry.dn * times * (self.gain if entry.dn < 0 else self.deed.confidence)
        return Effect(row, self.deed.key, self.deed.t, dm, dn, self.weight)


def _bounded(terms: Sequence[Effect]) -> Iterator[Effect]:
    """The terms of one act, all made smaller alike where together they would move the mood by more than an act can."""
    together = abs(sum(term.dm for term in terms))
    share = min(1.0, MOST / together) if together else 1.0
    for term in terms:
        yield replace(term, dm=term.dm * share) if share < 1 else term


def _weight(deed: Deed, reached: float) -> float:
    if "replied" in deed.kinds and not deed.personal:
        return max(0.0, min(REPLY, REPLIES_TOGETHER - reached))
    return _own_weight(deed)


def _own_weight(deed: Deed) -> float:
    """Of what stands by itself."""
    return PERSONAL if deed.personal else VIDEO if "video" in deed.kinds else PUBLIC


def _terms(scale: _Scale, seed: int) -> Iterator[Effect]:
    deed = scale.deed
    if "deleted" in deed.kinds or "hidden" in deed.kinds:
        yield from _deletion(scale, seed)
    elif deed.bare_repost:
        yield scale.term(f"repost_{deed.shared}" if scale.setting.switches.judged_reposts else "repost_contested")
    elif deed.speaks:
        yield from _words(scale)
    if "cited_bio" in deed.kinds:
        yield scale.term("bio")


def _deletion(scale: _Scale, seed: int) -> Iterator[Effect]:
    if noticed(scale.deed, seed):
        row = "hidden" if "hidden" in scale.deed.kinds else "deleted"
        yield replace(scale.term(row), half_life=DELETION_FADES)


def noticed(deed: Deed, seed: int) -> bool:
    """Whether somebody saw that it is gone, by how often it had been seen before."""
    u = uniforms(key_of(seed), b"noticed " + deed.key.encode(), EVENT)[0]
    return u < 1 - exp(-deed.views / NOTICED_BY)


def _words(scale: _Scale) -> Iterator[Effect]:
    """What a text does, label by label; a text without any does nothing to the crisis, nor does one that is not about it."""
    deed, labels, aux = scale.deed, scale.deed.labels, scale.deed.aux
    if deed.routine:
        return
    start = scale.inputs.trigger
    if start is not None and deed.t < start:
        if discloses(deed):
            yield scale.term("first_to_tell", 0.0 if "BOOST" in aux else 1.0)
        return
    yield from _strategy(scale)
    yield from _supplements(scale)
    if "quoted" in deed.kinds:
        passed_on = scale.term("quote")
        yield passed_on if labels & {"FACT", "EXP"} else replace(passed_on, dm=0.0)
    yield from _own_goals(scale)
    if deed.copies >= 6:
        yield scale.term("copies")


def _strategy(scale: _Scale) -> Iterator[Effect]:
    """How much the organisation takes on, against how much the crisis asks of it."""
    labels, setting = scale.deed.labels, scale.setting
    if "DEN" in labels and (setting.cluster == "victim" or _about_a_forgery(scale)):
        yield scale.term("true_denial" if "FACT" in labels else "bare_denial")
        return
    if holds(scale.deed):
        yield scale.term("holding")
        return
    if not labels & {"APO", "RESP", "EXP", "EMP", "DEN", "FACT"} and "NONAPO" not in scale.deed.aux:
        return
    need = min(2, _NEED[setting.cluster] + (1 if setting.intensifiers else 0))
    short = need - delivered(scale.deed)
    if short < 0 and setting.cluster == "victim":
        yield scale.term("more_than_asked")
        yield scale.term("blame_taken")
    else:
        yield scale.term("matched" if short <= 0 else "short" if short == 1 else "far_short")


def holds(deed: Deed) -> bool:
    """Whether a text says no more than that the team knows, and when it will be back."""
    labels = deed.labels
    return labels >= {"ACK", "PROM"} and deed.promise is not None and not labels & {"APO", "RESP", "EXP", "DEN"}


def _about_a_forgery(scale: _Scale) -> bool:
    """Whether something made up is going round, so that a denial is of that: a rumour is what one may deny."""
    return any(each.forged and 0 <= scale.deed.t - each.t <= RUMOUR_MS for each in scale.inputs.released)


def delivered(deed: Deed) -> int:
    """How much a text takes on: 0 denies, 1 makes it smaller or explains, 2 rebuilds. An “if” rebuilds nothing."""
    labels = deed.labels
    if labels & {"APO", "RESP"} and not deed.aux & {"NONAPO"} and not labels & {"ATT"}:
        return 2
    if "DEN" in labels or "ATT" in labels:
        return 0
    return 1


def _supplements(scale: _Scale) -> Iterator[Effect]:
    deed, labels, aux = scale.deed, scale.deed.labels, scale.deed.aux
    start = scale.inputs.trigger or 0
    if labels & {"EMP", "EXP"}:
        heat = 1.5 if scale.angry > _ANGRY else 1.0
        yield from (scale.term(label, heat) for label in ("EMP", "EXP") if label in labels)
    # When to expect the next word is no remedy: that is the promise of a holding statement.
    if "PROM" in labels and not holds(deed):
        yield scale.term("PROM")
    if "FACT" in labels:
        yield scale.term("FACT")
    if "PRIV" in labels:
        if deed.copies >= 3:
            yield scale.term("PRIV_copied")
        elif deed.t - start <= EARLY_PRIVATE_MS:
            yield scale.term("PRIV")
    if "COMP" in aux and "replied" not in deed.kinds:
        yield scale.term("COMP" if deed.t - start <= EARLY_MONEY_MS else "COMP_late")


def _own_goals(scale: _Scale) -> Iterator[Effect]:
    labels, aux = scale.deed.labels, scale.deed.aux
    if "ATT" in labels:
        yield scale.term("ATT", 0.5 if scale.setting.hedonic else 1.0)
    for label in ("NONAPO", "MIN"):
        if label in aux:
            yield scale.term(label)
    if "DISC" in labels:
        yield scale.term("DISC")


def _mended(found: Sequence[Effect], deeds: Sequence[Deed]) -> Iterator[Effect]:
    """Bare reposts that somebody put right in time, and deletions that came with a reason."""
    by_key = {deed.key: deed for deed in deeds}
    for effect in found:
        deed = by_key[effect.deed]
        if effect.row.startswith("repost_") and effect.dm < 0:
            yield _repaired(effect, deed, deeds)
        elif effect.row in ("deleted", "hidden"):
            reason = next((other.t for other in deeds if explains(other, deed)), None)
            yield effect if reason is None else replace(effect, mended=reason, left=0.3)
        else:
            yield effect


def explains(other: Deed, deletion: Deed) -> bool:
    """Whether an act gives a reason for a deletion within ten minutes."""
    soon = 0 <= other.t - deletion.t <= REASON_MS and other.key != deletion.key
    return soon and other.speaks and bool(other.labels & {"ACK", "EXP", "APO", "RESP"})


def repairs(other: Deed, repost: Deed) -> bool:
    """Whether an act is an own word to a bare repost, with a position: an answer to it or to what it passed on, or owning it."""
    if not other.speaks or not 0 <= other.t - repost.t <= REPAIR_LATE_MS or other.key == repost.key:
        return False
    about = other.target is not None and other.target in (repost.post, repost.target)
    takes_a_position = bool(other.labels & {"APO", "RESP", "EXP", "ACK", "EMP", "FACT", "PROM"})
    return takes_a_position and (about or bool(other.labels & {"APO", "RESP"}))


def _repaired(effect: Effect, repost: Deed, deeds: Sequence[Deed]) -> Effect:
    word = next((other for other in deeds if repairs(other, repost)), None)
    if word is None:
        return effect
    left = 0.2 if word.t - repost.t <= REPAIR_SOON_MS else 0.5
    return replace(effect, mended=word.t, left=left)
