"""Puts a text together: an opener, a core, a closer, each by chance, then the hand of whoever types it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from sims.core.crowd.text import english, french
from sims.core.crowd.text.grammar import Cell, Draws, Grammar
from sims.core.crowd.text.lately import Draft, Mark
from sims.core.crowd.text.sheet import Skeleton
from sims.core.crowd.text.surface import PLAIN, style_of, typed
from sims.core.crowd.text.topic import About, Arousal, Kind, Stance, To, Topic, Voice, holds, words_of

if TYPE_CHECKING:
    from sims.core.crowd.persona import Persona

_OPENERS: Final[dict[Kind, float]] = {"post": 0.46, "reply": 0.34, "quote": 0.38}
_CLOSERS: Final[dict[Kind, float]] = {"post": 0.52, "reply": 0.25, "quote": 0.34}
_SECONDS: Final[dict[Kind, float]] = {"post": 0.04, "reply": 0.0, "quote": 0.02}
"""How often a text of each kind has an opener, a closer, a second thought. Chosen by reading."""
_TALKATIVE: Final[dict[Voice, float]] = {"terse": 0.45, "ranter": 1.5, "troll": 0.7, "parent": 1.1, "bot": 0.3}
"""What these voices make of those shares."""
_PLAINLY: Final[dict[Kind, float]] = {"post": 0.42, "reply": 0.36, "quote": 0.42}
_TERSER: Final[dict[Voice, float]] = {"terse": 1.5, "troll": 1.2, "ranter": 0.7, "expert": 0.7, "journalist": 0.4, "bot": 0.0}
"""How often somebody says it plainly, in one breath; and what these voices make of that share. Chosen by reading."""
_OF_AN_ACT: Final = 1.2
"""What was done is taken up plainly so much more often than the incident: people react to it and do not hold forth."""
_SHORT_TRIES, _LONG_TRIES = 3, 10
"""So often somebody looks for something short that is fresh; for an answer to somebody beside the point, longer."""
_ANSWERS: Final = 0.62
"""How often an answer to another of the public takes up what they said; to somebody beside the point, always."""
_BESIDE: Final = 0.14
"""Every so many texts about the incident are wholly beside the point; as closers, asides make it about one in five."""
_INTERRUPTS: Final = 0.09
"""How often somebody has a word between two sentences."""
_AS_WRITTEN: Final = ("plain", "answer")
"""What is said as it was written down, with a stop or without."""
_TINY: Final = "Hm."
_MARKS: Final = ".!?…\n"
_SENTENCE: Final = re.compile(r"[^.][.!?] [a-z]")
"""A small letter after a stop, but not after dots."""


@cache
def grammar_of(language: str) -> Grammar:
    """The grammar of a language, by its first two letters; English for those that have none."""
    if language.lower().startswith("fr"):
        return Grammar(french.SHEETS, french.HABITS, french.NAMING)
    return Grammar(english.SHEETS, english.HABITS, english.NAMING)


def draft(
    topic: Topic,
    *,
    about: About,
    kind: Kind,
    to: To | None,
    tries: int = 0,
    quoting: bool = False,
    stance: Stance,
    arousal: Arousal,
    persona: Persona,
    draws: Draws,
    ceiling: int,
    limit: int,
) -> Draft:
    """What this person may say: the same text for the same arguments and numbers.

    `to` is whom of the public a reply answers; None for a post of the exercise, and in what is no reply. `tries` is how often
    they have thought already: who finds nothing short that is fresh says more. `ceiling` from 0 (grumbling that is safe at work)
    to 3 says how hard words may get, `limit` how many characters fit. With `quoting` they show all of
    what was taken down.
    The text is never empty and never longer than `limit`. Where there are no words for something, they are about the incident.
    """
    grammar = grammar_of(topic.language)
    words = words_of(topic) | ({"deleted": (topic.deleted.rstrip("."),)} if quoting else {})
    has = holds(topic)
    cell = grammar.scene(topic.crisis, about, ceiling, has).cell(stance, arousal, persona.voice, kind, to, quoting=quoting)
    if not cell.core.skeletons and not cell.plain.skeletons:
        cell = grammar.scene(topic.crisis, "incident", ceiling, has).cell(stance, arousal, persona.voice, kind, to)
    short = to if tries < (_LONG_TRIES if to == "beside" else _SHORT_TRIES) else None
    plainly = tries < (_SHORT_TRIES if about == "incident" else _LONG_TRIES)
    parts = _parts(cell, about, kind, short, persona.voice, draws, plain=plainly)
    taken: list[Mark] = []
    said = [grammar.expand(part.pieces, words, draws, ceiling, passed=topic.passed, so=topic.so, taken=taken) for part in parts]
    said = grammar.naming.applied(said, kind, persona.key, persona.voice in PLAIN, draws)
    as_written = parts[0].part in _AS_WRITTEN
    if as_written:
        said = _stopped(said)
    elif persona.voice not in PLAIN:
        said = _interrupted(said, grammar.habits.between, draws)
    text = grammar.habits.applied(_fitting(said, limit, stop=not as_written), persona.key, persona.voice in PLAIN)
    tags = words.get("hashtag", ("",))
    tag = tags[int(draws() * len(tags))]
    text = typed(text, style_of(persona.key, persona.voice), draws, stance=stance, arousal=arousal, tag=tag, room=limit)
    text = grammar.habits.spaced(text)
    marks = [(part.part, part.source) for part in parts] + taken
    return Draft(text if len(text) <= limit else _cut(text, limit), tuple(marks), beside=_is_beside(parts[-1]))


def ordinary(persona: Persona, draws: Draws, limit: int) -> Draft:
    """Something about nothing of the kind, as this person posts it on a day on which nothing has happened."""
    grammar = grammar_of(persona.language)
    skeleton = grammar.ordinary.pick(draws())
    said = grammar.expand(skeleton.pieces, {}, draws, 0)
    style = style_of(persona.key, persona.voice)
    text = typed(_fitting([said], limit), style, draws, stance="neutral", arousal="cool", tag="", room=limit)
    text = grammar.habits.spaced(text)
    return Draft(text if len(text) <= limit else _cut(text, limit), (("core", skeleton.source),), beside=True)


def _parts(cell: Cell, about: About, kind: Kind, to: To | None, voice: Voice, draws: Draws, *, plain: bool) -> list[Skeleton]:
    opens, closes, beside, twice = draws(), draws(), draws(), draws()
    if to is not None and cell.answer.skeletons and (to == "beside" or twice < _ANSWERS):
        return [cell.answer.pick(draws())]
    plainly, off = draws(), about == "incident" and beside < _BESIDE
    share = _PLAINLY[kind] * _TERSER.get(voice, 1.0) * (1.0 if about == "incident" else _OF_AN_ACT)
    if cell.plain.skeletons and (not cell.core.skeletons or (plain and not off and plainly < share)):
        said = cell.plain.pick(draws())
        closed = closes < _CLOSERS[kind] / 5 and cell.closer.skeletons and not said.alone
        return [said, cell.closer.pick(draws())] if closed else [said]
    if off and cell.aside.skeletons:
        aside = cell.aside.pick(beside / _BESIDE)
        return [cell.opener.pick(draws()), aside] if opens < _OPENERS[kind] / 3 and cell.opener.skeletons else [aside]
    core = cell.core.pick(draws())
    if core.alone:
        return [core]
    parts, ease = [core], _TALKATIVE.get(voice, 1.0)
    if about == "incident" and twice < _SECONDS[kind] * ease:
        second = cell.core.pick(draws())
        if second is not core and not second.alone:
            parts.append(second)
    if opens < _OPENERS[kind] * ease and cell.opener.skeletons:
        parts.insert(0, cell.opener.pick(draws()))
    last = cell.aside if about == "incident" and beside > 1 - _BESIDE / 2 else cell.closer
    if closes < _CLOSERS[kind] * ease and last.skeletons:
        parts.append(last.pick(draws()))
    return parts


def _is_beside(part: Skeleton) -> bool:
    """Beside the point, and not an old grievance that the others understand."""
    return part.part == "aside" and "neutral" in (part.tags.get("stance") or {"neutral"})


def _stopped(said: list[str]) -> list[str]:
    """With a stop after each part that something follows."""
    return [*(f"{part}." if part[-1:].isalnum() else part for part in said[:-1]), *said[-1:]]


def _interrupted(said: list[str], between: tuple[str, ...], draws: Draws) -> list[str]:
    """With a word between the first two sentences, now and then."""
    draw = draws()
    if draw < _INTERRUPTS:
        for at, part in enumerate(said):
            first, stop, rest = part.partition(". ")
            if rest and len(first) > 1 and first[-1] not in ".:":
                word = between[int(draw / _INTERRUPTS * len(between))]
                return [*said[:at], f"{first}{stop}{word} {rest}", *said[at + 1 :]]
    return said


def _fitting(said: list[str], limit: int, *, stop: bool = True) -> str:
    """As many parts as fit, the first words of the core at least."""
    text = joined(said, stop=stop) or _TINY
    while len(text) > limit and len(said) > 1:
        said = said[:-1]
        text = joined(said, stop=stop)
    return text if len(text) <= limit else _cut(text, limit)


def _cut(text: str, limit: int) -> str:
    head = text[: max(limit - 1, 1)]
    sentence = max(head.rfind(mark) for mark in ".!?")
    if sentence > limit // 3:
        return head[: sentence + 1]
    return (head.rpartition(" ")[0].rstrip(",;: ") or head)[: max(limit - 1, 0)] + "…"


def joined(said: list[str], *, stop: bool = True) -> str:
    """The parts in one text: a capital after each that ended a sentence, no gaps where an optional word was left out, and a stop
    at the end if one is wanted."""
    text = ""
    for part in said:
        if "  " in part or part[:1] == " " or part[-1:] == " ":
            part = " ".join(part.split())
        starts = not text or text[-1] in _MARKS
        text = f"{text} {_capital(part) if starts else part}" if text else _capital(part)
    if " ," in text or " ." in text:
        text = text.replace(" ,", ",").replace(" .", ".")
    text = _SENTENCE.sub(lambda start: start[0][:-1] + start[0][-1].upper(), text)
    return f"{text}." if stop and text and text[-1].isalnum() else text


def _capital(part: str) -> str:
    return part[:1].upper() + part[1:]
