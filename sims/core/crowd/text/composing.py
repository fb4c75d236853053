"""Puts a text together: an opener, a core, a closer, each by chance, then the hand of whoever types it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from sims.core.crowd.text import english, french
from sims.core.crowd.text.grammar import Cell, Draws, Grammar
from sims.core.crowd.text.sheet import Skeleton
from sims.core.crowd.text.surface import PLAIN, style_of, typed
from sims.core.crowd.text.topic import About, Arousal, Kind, Stance, Topic, Voice, words_of

if TYPE_CHECKING:
    from sims.core.crowd.persona import Persona

_OPENERS: Final[dict[Kind, float]] = {"post": 0.46, "reply": 0.34, "quote": 0.38}
_CLOSERS: Final[dict[Kind, float]] = {"post": 0.52, "reply": 0.25, "quote": 0.34}
_SECONDS: Final[dict[Kind, float]] = {"post": 0.1, "reply": 0.0, "quote": 0.04}
"""How often a text of each kind has an opener, a closer, a second thought. Chosen by reading."""
_TALKATIVE: Final[dict[Voice, float]] = {"terse": 0.45, "ranter": 1.5, "troll": 0.7, "parent": 1.1, "bot": 0.3}
"""What these voices make of those shares."""
_BESIDE: Final = 0.14
"""Every so many texts about the incident are wholly beside the point; as closers, asides make it about one in five."""
_INTERRUPTS: Final = 0.26
"""How often somebody has a word between two sentences."""
_TINY: Final = "Hm."
_MARKS: Final = ".!?…\n"
_SENTENCE: Final = re.compile(r"[^.][.!?] [a-z]")
"""A small letter after a stop, but not after dots."""


@cache
def grammar_of(language: str) -> Grammar:
    """The grammar of a language, by its first two letters; English for those that have none."""
    if language.lower().startswith("fr"):
        return Grammar(french.SHEETS, french.HABITS)
    return Grammar(english.SHEETS, english.HABITS)


def compose(
    topic: Topic,
    *,
    about: About,
    kind: Kind,
    stance: Stance,
    arousal: Arousal,
    persona: Persona,
    draws: Draws,
    ceiling: int,
    limit: int,
) -> str:
    """What this person says: the same text for the same arguments and numbers.

    `ceiling` from 0 (grumbling that is safe at work) to 3 says how hard words may get, `limit` how many characters fit.
    The text is never empty and never longer than `limit`. Where there are no words for something, they are about the incident.
    """
    grammar, words = grammar_of(topic.language), words_of(topic)
    has = tuple(words)
    cell = grammar.scene(topic.crisis, about, ceiling, has).cell(stance, arousal, persona.voice, kind)
    if not cell.core.skeletons:
        cell = grammar.scene(topic.crisis, "incident", ceiling, has).cell(stance, arousal, persona.voice, kind)
    parts = _parts(cell, about, kind, persona.voice, draws)
    said = [grammar.expand(part.pieces, words, draws, ceiling) for part in parts]
    if persona.voice not in PLAIN:
        said = _interrupted(said, grammar.habits.between, draws)
    text = grammar.habits.applied(_fitting(said, limit), persona.key, persona.voice in PLAIN)
    if len(text) > limit:
        text = _cut(text, limit)
    tags = words.get("hashtag", ("",))
    tag = tags[int(draws() * len(tags))]
    return typed(text, style_of(persona.key, persona.voice), draws, stance=stance, arousal=arousal, tag=tag, room=limit)[:limit]


def ordinary(persona: Persona, draws: Draws, limit: int) -> str:
    """Something about nothing of the kind, as this person posts it on a day on which nothing has happened."""
    grammar = grammar_of(persona.language)
    said = grammar.expand(grammar.ordinary.pick(draws()).pieces, {}, draws, 0)
    style = style_of(persona.key, persona.voice)
    return typed(_fitting([said], limit), style, draws, stance="neutral", arousal="cool", tag="", room=limit)[:limit]


def _parts(cell: Cell, about: About, kind: Kind, voice: Voice, draws: Draws) -> list[Skeleton]:
    opens, closes, beside, twice = draws(), draws(), draws(), draws()
    if about == "incident" and beside < _BESIDE and cell.aside.skeletons:
        aside = cell.aside.pick(beside / _BESIDE)
        return [cell.opener.pick(draws()), aside] if opens < _OPENERS[kind] / 3 and cell.opener.skeletons else [aside]
    core = cell.core.pick(draws())
    if core.alone:
        return [core]
    parts, ease = [core], _TALKATIVE.get(voice, 1.0)
    if twice < _SECONDS[kind] * ease:
        second = cell.core.pick(draws())
        if second is not core and not second.alone:
            parts.append(second)
    if opens < _OPENERS[kind] * ease and cell.opener.skeletons:
        parts.insert(0, cell.opener.pick(draws()))
    if closes < _CLOSERS[kind] * ease:
        last = cell.aside if about == "incident" and beside > 1 - _BESIDE / 2 else cell.closer
        if last.skeletons:
            parts.append(last.pick(draws()))
    return parts


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


def _fitting(said: list[str], limit: int) -> str:
    """As many parts as fit, the first words of the core at least."""
    text = _joined(said) or _TINY
    while len(text) > limit and len(said) > 1:
        said = said[:-1]
        text = _joined(said)
    return text if len(text) <= limit else _cut(text, limit)


def _cut(text: str, limit: int) -> str:
    head = text[: max(limit - 1, 1)]
    sentence = max(head.rfind(mark) for mark in ".!?")
    if sentence > limit // 3:
        return head[: sentence + 1]
    return (head.rpartition(" ")[0].rstrip(",;: ") or head)[: max(limit - 1, 0)] + "…"


def _joined(said: list[str]) -> str:
    """The parts in one text: a capital after each that ended a sentence, and no gaps where an optional word was left out."""
    text = ""
    for part in said:
        if "  " in part or part[:1] == " " or part[-1:] == " ":
            part = " ".join(part.split())
        starts = not text or text[-1] in _MARKS
        text = f"{text} {_capital(part) if starts else part}" if text else _capital(part)
    if " ," in text or " ." in text:
        text = text.replace(" ,", ",").replace(" .", ".")
    text = _SENTENCE.sub(lambda start: start[0][:-1] + start[0][-1].upper(), text)
    return f"{text}." if text and text[-1].isalnum() else text


def _capital(part: str) -> str:
    return part[:1].upper() + part[1:]
