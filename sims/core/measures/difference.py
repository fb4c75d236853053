"""What the team's acts did to the public: the day beside its twins, from the fold alone, and what the answer rests on.

It takes seconds: what is to be compared is taken out of the fold first, so that nobody waits for it.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict, dataclass
from hashlib import blake2b
from typing import Any

from sims.core.acts import Act
from sims.core.crowd.chorus import ENGINE_VERSION
from sims.core.crowd.days import MEANINGS
from sims.core.crowd.effects import effects
from sims.core.crowd.inputs import Inputs, Setting
from sims.core.crowd.table import ROWS, TABLE_VERSION
from sims.core.crowd.twin import CROWDS, CROWDS_EACH, HELD_FIXED, Told, Twin, Twins, nobody
from sims.core.exercise import Exercise
from sims.core.measures.told import quoted
from sims.core.noticing import inputs_of
from sims.core.public import Opened
from sims.core.readings import reading_at
from sims.core.rejections import Code, Rejected
from sims.core.staging import setting_of

WHAT: dict[str, str] = {
    "posted": "Post",
    "replied": "Reply",
    "quoted": "Quote with words",
    "reposted": "Bare repost",
    "liked": "Like",
    "edited": "Edit",
    "deleted": "Deletion",
    "hidden": "Hidden reply",
}
"""What an act is, by its first kind, at the head of a line."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A day that can be compared with its twins: inputs, seed and what is known of it without running anything."""

    seed: int
    setting: Setting
    inputs: Inputs
    until: int
    facts: dict[str, Any]
    acts: dict[str, dict[str, Any]]

    @property
    def key(self) -> str:
        """Names what is compared: the same in every process, another one as soon as the answer may be another."""
        stands = [ENGINE_VERSION, TABLE_VERSION, self.seed, asdict(self.setting), asdict(self.inputs), self.until]
        return blake2b(json.dumps(stands, sort_keys=True, default=sorted).encode(), digest_size=16).hexdigest()

    def measured(self, crowds: int = CROWDS, each: int = CROWDS_EACH, told: Told = nobody) -> dict[str, Any]:
        """The figures: numbers and names of acts, no words of anybody's. `told` hears how far it has come."""
        twin = Twins(self.seed, self.setting, self.inputs, self.until).compared(crowds, each, told)
        acts = {one.deed: {"effects": _dicts(one.effects), "mood": asdict(one.mood)} for one in twin.acts}
        return _comparison(twin) | {"crowds_each": min(each, crowds), "acts": acts}

    def report(self, measured: dict[str, Any]) -> dict[str, Any]:
        """The whole answer: the figures with what they are about."""
        acts = [{"act": name, **told, **measured["acts"][name]} for name, told in self.acts.items()]
        return measured | self.facts | {"acts": acts}


def difference(exercise: Exercise, until: int) -> Difference:
    """What is to be compared of an exercise up to `until`. Refused without a public, and with one of another engine."""
    opened = exercise.public.opened
    if opened is None:
        raise Rejected(Code.WRONG_STATE, "This exercise has no simulated public.")
    if (opened.engine, opened.table) != (ENGINE_VERSION, TABLE_VERSION):
        raise Rejected(
            Code.WRONG_STATE,
            f"This exercise's public was of engine {opened.engine} and table {opened.table}, which are not here.",
        )
    inputs, setting = inputs_of(exercise), setting_of(exercise)
    acts = {deed.key: _told_act(exercise, exercise.acts.acts[deed.key]) for deed in inputs.deeds}
    facts = _facts(exercise, opened, inputs, until) | {"terms": _terms(setting, inputs, exercise.briefing.seed)}
    return Difference(exercise.briefing.seed, setting, inputs, until, facts, acts)


def _facts(exercise: Exercise, opened: Opened, inputs: Inputs, until: int) -> dict[str, Any]:
    acts = exercise.acts.acts.values()
    return {
        "engine": opened.engine,
        "table": opened.table,
        "gain": opened.gain,
        "clock": opened.clock,
        "rhythm": opened.rhythm,
        "cluster": opened.cluster,
        "intensifiers": opened.intensifiers,
        "hedonic": opened.hedonic,
        "switches": {name: getattr(opened, name) for name in ("answers", "judged_reposts", "screenshots")},
        "until": until,
        "trigger": inputs.trigger,
        "posts_in_log": len(exercise.public.voices),
        "posts_of_the_team": sum(1 for deed in inputs.deeds if deed.speaks or deed.bare_repost),
        "bios_cited": sum(1 for act in acts if "cited_bio" in act.kinds),
        "deletions": [{"t": act.t, "views": act.views} for act in acts if "deleted" in act.kinds],
        # A rule moves the dial because of what the team does or leaves; that too is held fixed.
        "dial": [
            {"t": turn.t, "level": turn.level, "reason": turn.reason, "because_of_the_team": bool(turn.rule)}
            for turn in exercise.escalation.turns
        ],
        "held_fixed": HELD_FIXED,
        "meanings": MEANINGS,
    }


def _terms(setting: Setting, inputs: Inputs, seed: int) -> list[dict[str, Any]]:
    """The rows of the table that counted on this day, how often each did, and what its size rests on; silence always does."""
    counts = Counter(effect.row for effect in effects(setting, inputs, seed))
    counts["silence"] += 1
    return [
        {"row": row, "words": one.words, "dm": one.dm, "dn": one.dn, "basis": one.basis, "source": one.source, "n": counts[row]}
        for row, one in ROWS.items()
        if counts[row]
    ]


def _told_act(exercise: Exercise, act: Act) -> dict[str, Any]:
    """What an act was, in words: what, by which role, from which account, and what it said."""
    seat = exercise.people.seats.get(act.seat or "")
    account = exercise.accounts.accounts.get(act.account or "")
    read = reading_at(exercise.readings, act.post, act.t)
    post = exercise.posts.posts.get(act.post or "")
    text = act.text or (post.text if post else "")
    return {
        "t": act.t,
        "kinds": list(act.kinds),
        "what": WHAT.get(act.kinds[0], "Act"),
        "who": seat.title if seat else "",
        "account": account.name if account else "",
        "said": quoted(text, 90) if text else "",
        "labels": [*read.labels, *read.aux] if read else [],
    }


def _comparison(twin: Twin) -> dict[str, Any]:
    days = {name: getattr(twin, name)._asdict() for name in ("team", "silent", "exemplar")}
    return days | {
        "crowds": twin.crowds,
        "effects": _dicts(twin.effects),
        "mood": asdict(twin.mood),
        "scores": twin.scores,
        "courses": {"step": twin.step, "posts": asdict(twin.posts), "mood": asdict(twin.moods)},
    }


def _dicts(found: dict[str, Any]) -> dict[str, dict[str, float]]:
    return {name: asdict(effect) for name, effect in found.items()}
