"""What a text of the crowd is about, and the words for it."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from sims.core.crowd.stance import Arousal, Stance

Crisis = Literal[
    "repost_endorsement",
    "ceo_comment",
    "rogue_post",
    "data_breach",
    "product_safety",
    "racist_ad",
    "deepfake",
    "layoffs_leak",
    "boycott",
    "outage",
    "influencer",
    "hashtag_hijack",
]
About = Literal[
    "incident",
    "inject",
    "statement",
    "deletion",
    "hiding",
    "promise",
    "silence",
    "repost",
    "bio",
    "copies",
    "personal",
    "answered",
    "beside",
]
"""What a text is about; `beside` is a post of the team's that has nothing to do with it all."""
So = Literal[
    "begun",
    "unanswered",
    "spoken",
    "unapologised",
    "apologised",
    "nonapology",
    "unexplained",
    "explained",
    "denied",
    "up",
    "light",
    "notice",
]
"""What is so at a moment, in one word each, as a phrase may demand it: it has begun; the team has said nothing of it, or has; it
has not apologised, or has, or only with an “if”; it has given no cause, no fact and no remedy, or has; it has denied it; it has
taken nothing down. What is beside the point is light, or a notice that was passed on."""
Kind = Literal["post", "reply", "quote"]
To = Literal["outraged", "critical", "neutral", "asking", "supportive", "beside"]
"""Whom a reply answers: somebody of a stance, somebody neutral who asked something, or somebody beside the point."""
Voice = Literal["terse", "ranter", "joker", "parent", "expert", "journalist", "employee", "loyalist", "activist", "troll", "bot"]

__all__ = ["AT_FIRST", "About", "Arousal", "Crisis", "Kind", "So", "Stance", "To", "Topic", "Voice"]

AT_FIRST: frozenset[So] = frozenset({"unanswered", "unapologised", "unexplained", "up", "light"})
"""What is so before anything has happened."""

PASSED = (0, 5, 10, 15, 20, 30, 45, 60, 90, 120, 240)
"""The minutes after which something else may be said of how long it has been."""
QUOTES = frozenset({"inject", "statement", "deleted", "promise"})
"""The slots in which words stand that somebody has written."""

MOST_CEILING = 3
"""The highest ceiling: how hard words may get where nothing is held back but slurs and threats."""

_LONGEST_FRAGMENT, _FEWEST_WORDS, _MOST_WORDS = 64, 3, 11
_CONJUNCTION = re.compile(r"^(?:and|but|so|or|because|et|mais|ou|car|donc) ", re.IGNORECASE)
_ENDS = ".!?;:,\n\u2014\u2013\u2026"


@dataclass(frozen=True, slots=True)
class Topic:
    """The words of a scenario that a text may use. What the scenario does not name is an empty tuple or text.

    `inject` is what happened last, `statement` what the team said, `deleted` what it took down or hid, `promise` what it
    said it would do. `so` is what is so by now, `passed` how many minutes have, one of `PASSED`.
    """

    crisis: Crisis
    language: str
    brand: tuple[str, ...]
    product: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    place: tuple[str, ...] = ()
    hashtag: tuple[str, ...] = ()
    inject: str = ""
    statement: str = ""
    deleted: str = ""
    promise: str = ""
    so: frozenset[So] = AT_FIRST
    passed: int = 0


@lru_cache(maxsize=256)
def words_of(topic: Topic) -> dict[str, tuple[str, ...]]:
    """By slot, what may stand in it. A slot for which there is nothing is not there."""
    slots = {
        "brand": tuple(filter(None, map(str.strip, topic.brand))),
        "product": topic.product,
        "people": topic.people,
        "place": topic.place,
        "hashtag": tuple("#" + tag.lstrip("#") for tag in topic.hashtag),
        "inject": fragments(topic.inject),
        "statement": fragments(topic.statement),
        "deleted": fragments(topic.deleted),
        "promise": fragments(topic.promise),
    }
    return {name: words for name, words in slots.items() if words}


def holds(topic: Topic) -> tuple[str, ...]:
    """What a skeleton may count on: by name the slots for which there is something, and what is so."""
    since = (str(minutes) for minutes in PASSED if minutes <= topic.passed)
    return (*words_of(topic), *sorted(topic.so), *since)


def passed(minutes: int) -> int:
    """The last of `PASSED` that so many minutes have reached."""
    return PASSED[bisect_right(PASSED, max(0, minutes)) - 1]


@lru_cache(maxsize=256)
def fragments(text: str) -> tuple[str, ...]:
    """The pieces of a text that somebody would quote back: clauses of three to eleven words, else its beginning."""
    clauses, start = [], 0
    for at, letter in enumerate(text + "\n"):
        if letter in _ENDS and not _inside_number(text, at):
            clauses.append(_CONJUNCTION.sub("", text[start:at].strip(" \"'“”‘’«»")))
            start = at + 1
    good = tuple(dict.fromkeys(clause for clause in clauses if _quotable(clause)))
    return good or _beginning(text)


def _inside_number(text: str, at: int) -> bool:
    return 0 < at < len(text) - 1 and text[at - 1].isdigit() and text[at + 1].isdigit()


def _quotable(clause: str) -> bool:
    few = _FEWEST_WORDS <= len(clause.split()) <= _MOST_WORDS
    return few and len(clause) <= _LONGEST_FRAGMENT and not any(mark in clause for mark in "{}@#/")


def _beginning(text: str) -> tuple[str, ...]:
    plain = " ".join(word for word in text.split() if not any(mark in word for mark in "{}@#/"))
    if len(plain) <= _LONGEST_FRAGMENT:
        return (plain,) if plain else ()
    return (plain[:_LONGEST_FRAGMENT].rpartition(" ")[0].rstrip(_ENDS) + "…",)
