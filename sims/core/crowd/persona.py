"""The people of the crowd: those whom somebody wrote, and as many more as an exercise needs.

Nobody is anybody: names are given names with an initial, or nicknames. Who writes a post is told by a hash of its event, so that
the same event is by the same person in an exercise and in its twin.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final, Literal
from typing import cast as cast_to

from sims.core.chance import chance, chances
from sims.core.crowd import cast_causes, cast_french, cast_homes, cast_works
from sims.core.crowd.handles import handle_of
from sims.core.crowd.marks import CAP, followers
from sims.core.crowd.normal import quantile
from sims.core.crowd.stance import PERSON
from sims.core.crowd.text.composing import grammar_of, joined
from sims.core.crowd.text.topic import Voice
from sims.core.passersby import BIOS

Faction = Literal["public", "loyal", "activist", "press", "staff", "bot"]

POSTS_PER_AUTHOR: Final = 1.34
"""Domino's Pizza 2009: 20,773 tweets by 15,513 people."""
CAST_SHARE: Final = 0.15
"""Of the posts of the public, so many are by people whom somebody wrote, if there are sixty. A choice: they are seen often
enough to be known."""
BOTS_AMONG_REPOSTS: Final = 0.3
"""Reposts are about a third of all, and bots only repost: this makes one account in ten a bot."""
SHIFTS: Final[dict[Faction, float]] = {"public": 0, "loyal": 0.6, "activist": -0.8, "press": 0, "staff": 0, "bot": 0}
_MIX: Final[tuple[tuple[float, Voice, Faction], ...]] = (
    (0.20, "terse", "public"),
    (0.16, "ranter", "public"),
    (0.15, "joker", "public"),
    (0.15, "parent", "public"),
    (0.08, "expert", "public"),
    (0.02, "journalist", "press"),
    (0.03, "employee", "staff"),
    (0.08, "loyalist", "loyal"),
    (0.06, "activist", "activist"),
    (0.07, "troll", "public"),
)
"""Who the tail are. Four loyal to three activists, so that the shifts cancel out; the cast keeps the same proportion."""
_SHIFTED: Final = sum(share * SHIFTS[faction] ** 2 for share, _, faction in _MIX) / sum(share for share, *_ in _MIX)
_MEAN_SHIFT: Final = sum(share * SHIFTS[faction] for share, _, faction in _MIX) / sum(share for share, *_ in _MIX)
_BOT: Final[tuple[Voice, Faction]] = ("bot", "bot")
_BOT_BIOS: Final = (
    "News. Deals. News.",
    "Top stories, all day.",
    "24/7",
    "Automated.",
    "What people talk about, as they talk.",
    "",
)
_DAYS: Final = 60.0
"""Posts of the tail go back so many days."""


@dataclass(frozen=True, slots=True)
class Past:
    """Something that somebody posted so many days before the exercise opens."""

    age_days: float
    text: str


@dataclass(frozen=True, slots=True)
class Persona:
    """Somebody of the public, with an account on the mock platforms."""

    key: str
    handle: str
    name: str
    bio: str
    followers: int
    language: str
    voice: Voice
    faction: Faction
    past: tuple[Past, ...]


@cache
def cast(language: str) -> tuple[Persona, ...]:
    """The people whom somebody wrote, in a language; English ones for a language that has none."""
    if _two(language) == "fr":
        return tuple(_written(cast_french.CAST, "fr"))
    return tuple(_written(cast_homes.CAST + cast_works.CAST + cast_causes.CAST, "en"))


def _written(sheet: str, language: str) -> list[Persona]:
    """The people of a sheet: blocks of a line `handle | name | followers | voice | faction`, a bio, and dated posts."""
    people = []
    for block in sheet.strip().split("\n\n"):
        head, bio, *posts = block.splitlines()
        handle, name, followers, voice, faction = (field.strip() for field in head.split("|"))
        past = tuple(Past(float(age), text.strip()) for age, _, text in (post.partition(":") for post in posts))
        people.append(
            Persona(
                key=f"cast {handle}",
                handle=handle,
                name=name,
                bio=bio.strip("-"),
                followers=int(followers),
                language=language,
                voice=cast_to(Voice, voice),
                faction=cast_to(Faction, faction),
                past=past,
            )
        )
    return people


@lru_cache(maxsize=16_384)
def tail(seed: int, number: int, language: str) -> Persona:
    """The so-manieth of those whom nobody wrote. Every number has a handle of its own; negative numbers are bots.

    Followers have the Pareto tail of real platforms: exponent 2.016 from 50 on, cut at two million.
    """
    draws = chances(seed, f"crowd {number}", 8)
    bot = number < 0
    voice, faction = _BOT if bot else _kind_of_person(draws[0])
    handle, name = handle_of(seed, number, draws[1], language)
    return Persona(
        key=f"tail {number}",
        handle=handle,
        name=name,
        bio=_bio(bot, draws[2], draws[3], language),
        followers=min(CAP, followers(draws[4])),
        language=_two(language),
        voice=voice,
        faction=faction,
        past=() if bot else _ordinary(seed, number, language, draws[5]),
    )


def _kind_of_person(draw: float) -> tuple[Voice, Faction]:
    draw *= sum(share for share, *_ in _MIX)
    for share, voice, faction in _MIX:
        if (draw := draw - share) < 0:
            return voice, faction
    return "terse", "public"


def _bio(bot: bool, has: float, which: float, language: str) -> str:
    if bot:
        return _BOT_BIOS[int(which * len(_BOT_BIOS))]
    bios = cast_french.BIOS if _two(language) == "fr" else BIOS
    return bios[int(which * len(bios))] if has < 0.5 else ""


def _ordinary(seed: int, number: int, language: str, draw: float) -> tuple[Past, ...]:
    """Two or three posts about nothing in particular."""
    grammar, past = grammar_of(language), []
    for at in range(2 if draw < 0.5 else 3):
        numbers = chances(seed, f"past {number} {at}", 8)
        rest = iter(numbers[2:] * 8)
        text = grammar.expand(grammar.ordinary.pick(numbers[0]).pieces, {}, rest.__next__, 0)
        past.append(Past(round(1 + numbers[1] * _DAYS, 2), grammar.habits.spaced(joined([text]))))
    return tuple(sorted(past, key=lambda one: -one.age_days))


@lru_cache(maxsize=64)
def crowd_sizes(posts_expected: int, written: int) -> tuple[int, int]:
    """How many of the tail, and how many bots, take part, so that an author has 1.34 posts on average.

    Of N people, each post by one at random, N(1 - e^(-posts/N)) say something at all. Solved for N by halving.
    """
    posts = max(posts_expected, 1)
    bots = posts * 0.1
    by_cast = (posts - bots) * _cast_share(written)
    heard = posts / POSTS_PER_AUTHOR
    others = heard * 0.9 - written * -math.expm1(-by_cast / written)
    return _people(posts - bots - by_cast, others), _people(bots, heard * 0.1)


def _cast_share(written: int) -> float:
    """A small cast is heard less: nobody talks all day."""
    return CAST_SHARE * min(1.0, written / 60)


def _people(posts: float, authors: float) -> int:
    """Of how many people, each post by one at random, so many have posted."""
    authors = min(max(authors, 1.0), posts * 0.95)
    low, high = 1.0, posts * 20 + 2
    while high - low > 0.5:
        middle = (low + high) / 2
        low, high = (middle, high) if middle * -math.expm1(-posts / middle) < authors else (low, middle)
    return max(1, round(high))


def author_of(seed: int, event_id: bytes, posts_expected: int, language: str, *, kind: str) -> Persona:
    """Who is behind an event: the same for the same event, whatever else happened. Bots only repost."""
    which, who, bot = chances(seed, f"author {event_id.hex()}", 3)
    people = cast(language)
    others, bots = crowd_sizes(posts_expected, len(people))
    if kind == "repost" and bot < BOTS_AMONG_REPOSTS:
        return tail(seed, -1 - int(who * bots), language)
    if which < _cast_share(len(people)):
        return people[int(who * len(people))]
    return tail(seed, int(who * others), language)


@lru_cache(maxsize=16_384)
def _inclination(key: str, seed: int) -> float:
    return quantile(chance(seed, f"leaning {key}"))


def leaning(persona: Persona, seed: int) -> float:
    """What somebody is inclined to, in standard deviations of the public's attitude: N(0, .70 squared) over the public.

    Loyal people and activists are shifted (by choice); the shifts' mean is taken off, and their variance is taken out of
    everybody's own inclination, so that the whole public has the variance that stance is worked out with.
    """
    own = math.sqrt(PERSON**2 - _SHIFTED)
    return own * _inclination(persona.key, seed) + SHIFTS[persona.faction] - _MEAN_SHIFT


def _two(language: str) -> str:
    return "fr" if language.lower().startswith("fr") else "en"
