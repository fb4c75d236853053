"""When the dial moves by itself: at the trigger, to where the scenario wants it, and as its rules say."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sims.core.acts import speaks
from sims.core.beginning import began
from sims.core.clock import leaps
from sims.core.leaps import reached

if TYPE_CHECKING:
    from sims.core.acts import Act
    from sims.core.exercise import Exercise
    from sims.core.public import DialRule, Opened

READ_MS: Final = 60_000
"""A good answer takes so long to be read before the dial falls for it."""
SURE: Final = 0.5
"""How sure the reading of an answer must be."""


@dataclass(frozen=True, slots=True)
class Move:
    """At exercise time `at` the dial goes to `level`; `rule` names the rule and its cause, once and for all."""

    at: int
    rule: str
    level: int
    reason: str


def moves(exercise: Exercise) -> Iterator[Move]:
    """Every move that the scenario asks for and that has not been made. Control holds them all back with one key."""
    opened = exercise.public.opened
    if opened is None or exercise.public.held:
        return
    made = {turn.rule for turn in exercise.escalation.turns}
    trigger = began(exercise)
    if trigger is None:
        return
    for move in (*_at_trigger(exercise, opened, trigger), *_by_rules(exercise, opened, trigger)):
        if move.rule not in made and move.level != exercise.escalation.level:
            yield move


def _at_trigger(exercise: Exercise, opened: Opened, trigger: int) -> Iterator[Move]:
    """Unless control has turned the dial since, or has it higher already."""
    turned = max((turn.t for turn in exercise.escalation.turns), default=-1)
    level = min(opened.cap, opened.level)
    if exercise.escalation.level < level and turned < trigger:
        yield Move(trigger, "trigger", level, "It has begun")


def _by_rules(exercise: Exercise, opened: Opened, trigger: int) -> Iterator[Move]:
    for number, rule in enumerate(opened.rules, 1):
        level = max(0, min(opened.cap, exercise.escalation.level + rule.by))
        if rule.by > 0 and exercise.escalation.level >= opened.cap:
            continue
        if rule.when == "silent":
            yield _silent(exercise, number, rule, level, trigger)
        else:
            for name, act in exercise.acts.acts.items():
                if act.t >= trigger and _answers_well(exercise, act):
                    yield Move(act.t + READ_MS, f"{number} answered {name}", level, "Rule: the team has answered well")


def _silent(exercise: Exercise, number: int, rule: DialRule, level: int, trigger: int) -> Move:
    spoken = (act.t for act in reversed(exercise.acts.acts.values()) if speaks(act))
    since = max(trigger, next(spoken, 0))
    minutes = rule.after // 60_000
    at = reached(leaps(exercise.clock), since, rule.after)
    return Move(at, f"{number} silent {since}", level, f"Rule: {minutes} minutes of silence")


def _answers_well(exercise: Exercise, act: Act) -> bool:
    """It owns what happened or is sorry for it, and gives people something to hold on to."""
    read = exercise.readings.readings.get(act.post or "")
    if read is None or read.confidence < SURE or "from_personal" in act.kinds:
        return False
    labels = set(read.labels)
    owns = bool(labels & {"APO", "RESP"}) and bool(labels & {"EMP", "FACT", "PROM"})
    return owns and not labels & {"ATT", "DISC", "DEN"} and not set(read.aux) & {"NONAPO", "MIN"}
