"""What the simulated public notices: from the facts of an exercise to the inputs of the crowd."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from sims.core.beginning import is_marked, is_passed_on, starts_it
from sims.core.clock import leaps
from sims.core.crowd.beside import marked
from sims.core.crowd.dial import Move
from sims.core.crowd.inputs import Deed, Inputs, Released
from sims.core.crowd.promises import DAY_MS, promised
from sims.core.judging import is_routine, judged
from sims.core.readings import corrections, reading_at

if TYPE_CHECKING:
    from sims.core.acts import Act
    from sims.core.exercise import Exercise


_BESIDE: Final = frozenset({"fan", "joke", "question", "safety", "spam", "staff", "threat", "troll"})
"""Kinds of injects that the public passes over when it talks about what is new: nobody turns a cry for help into a punch
line, and what one person says or asks is no news of the organisation."""
_OF_IT: Final = frozenset({"APO", "RESP", "DEN", "ATT", "EMP", "DISC"})
"""What only a text about the crisis does. What went out by itself and does none of it is small talk: any offer does the rest."""


def known(exercise: Exercise) -> int:
    """How many facts there are that the public reacts to: it grows with each of them."""
    released = sum(1 for inject in exercise.injects.injects.values() if inject.release is not None)
    facts = len(exercise.escalation.turns) + released + len(exercise.acts.acts) + corrections(exercise.readings)
    return facts + len(exercise.clock.jumps)


def inputs_of(exercise: Exercise) -> Inputs:
    """Everything that the public reacts to, in the order of time."""
    moves = tuple(Move(turn.t, turn.level) for turn in exercise.escalation.turns)
    deeds = tuple(_deeds(exercise))
    released = tuple(sorted(_released(exercise, deeds), key=lambda each: each.t))
    return Inputs(moves, released, marked(deeds, released), reserved=is_passed_on(exercise), leaps=leaps(exercise.clock))


def _released(exercise: Exercise, deeds: Sequence[Deed]) -> Iterator[Released]:
    """What has gone out. Which inject is the trigger must not change in the course of a day, or the past would; where the trigger
    is that the organisation passes something on, it is when it does."""
    posts, marked, passed_on = exercise.posts.posts, is_marked(exercise), is_passed_on(exercise)
    first = next((deed for deed in deeds if passed_on and deed.bare_repost and deed.shared in ("contested", "hostile")), None)
    if first is not None:
        yield Released(first.t, trigger=True)
    for inject in exercise.injects.injects.values():
        if inject.release is not None:
            post = next((effect for effect in inject.release.effects if effect in posts), None)
            words = inject.text if post is not None and inject.kind not in _BESIDE else ""
            starts = not passed_on and (starts_it(inject) if marked else post is not None)
            others = {mark: mark in inject.marks for mark in ("forged", "disproves")}
            yield Released(inject.release.t, words, starts, post, **others)


def _deeds(exercise: Exercise) -> Iterator[Deed]:
    for name, act in exercise.acts.acts.items():
        if act.kinds[0] != "silent":
            yield _deed(exercise, name, act)


def _deed(exercise: Exercise, name: str, act: Act) -> Deed:
    text = _text(exercise, act)
    # What nobody at the table said is no answer, whatever it reads like: a cheerful post from the queue, say.
    heard = reading_at(exercise.readings, act.post, act.t)
    read = heard if act.by is not None else None
    labels = frozenset(read.labels) if read else frozenset()
    return Deed(
        t=act.t,
        key=name,
        kinds=frozenset(act.kinds),
        text=text,
        labels=labels,
        aux=frozenset(read.aux) if read else frozenset(),
        tone=read.tone if read else "formal",
        confidence=read.confidence if read else 1.0,
        copies=act.copies,
        shared=judged(exercise, act.target) or "contested",
        routine="replied" in act.kinds and is_routine(exercise, act.target),
        beside=not (heard and set(heard.labels) & _OF_IT) if act.by is None and "posted" in act.kinds else None,
        has_voice=_has_voice(exercise, act),
        views=act.views,
        promise=_promise(exercise, act, text) if "PROM" in labels else None,
        followers=exercise.accounts.accounts[act.account].followers if act.account is not None else 0,
        post=act.post,
        target=act.target,
    )


def _text(exercise: Exercise, act: Act) -> str:
    """What the act said at its time; of a deletion, what was deleted."""
    if act.post is None or "deleted" in act.kinds:
        return act.text
    post = exercise.posts.posts[act.post]
    return next((edit.text for edit in post.edits if edit.t > act.t), post.text)


def _has_voice(exercise: Exercise, act: Act) -> bool:
    """Whether the act answers somebody whom the scenario describes: control says what they say."""
    post = exercise.posts.posts.get(act.target or "")
    return post is not None and any(persona.account == post.account for persona in exercise.personas.personas.values())


def _promise(exercise: Exercise, act: Act, text: str) -> int | None:
    wait = promised(text, (exercise.briefing.story_start + act.t) % DAY_MS)
    return None if wait is None else act.t + wait
