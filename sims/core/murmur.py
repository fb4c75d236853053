"""What somebody says who has nothing to say: short words about any post, for when the decks have run dry, in English.

They take no side and say nothing of what happened, so that they fit under whatever is hot.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Final, Literal

from sims.core.chance import chance

Murmur = Literal["share", "reply", "quote"]

SHARES, REPLIES = 0.4, 0.35
"""Of ten who pass by, four share a post without a word, the next three or four answer it, the others quote it."""

IN_REPLY: Final = (
    "following this",
    "same question here",
    "wait, what happened?",
    "ok but is this confirmed anywhere",
    "I keep coming back to this post.",
    "saving this for later",
    "Has anybody had an answer yet?",
    "hm",
    "Thank you for posting this.",
    "not sure what to make of it yet",
    "my sister sent me here",
    "reading every reply, send help",
    "This is going to be a long afternoon.",
    "can somebody sum this up for me please",
    "oh no",
    "I would like to hear the other side as well.",
    "so this is what everyone is talking about",
    "Any news since?",
    "came for one thing, stayed for the replies",
    "right, I need a cup of tea",
)

IN_QUOTES: Final = (
    "In case you missed it.",
    "this is all over my feed now",
    "No opinion yet. Just leaving it here.",
    "Worth reading the replies under this.",
    "everyone in my office has seen this by now",
    "For those asking: this one.",
    "what is going on",
    "Third time I see this today.",
    "does anyone know more?",
    "I will wait for more before I say anything.",
    "my timeline is nothing but this",
    "Look at the replies, not the post.",
    "ok this travels fast",
    "Passing it on because people ask me.",
    "somebody explain this to me slowly",
    "Well. That happened.",
)


def murmur(seed: int, key: str, said: Collection[str], language: str) -> tuple[Murmur, str]:
    """What is done with a hot post, and with which words: the least worn of them, `said` being those already under it."""
    draw = chance(seed, f"murmur {key}")
    if draw < SHARES or not language.startswith("en"):
        return "share", ""
    form: Murmur = "reply" if draw < SHARES + REPLIES else "quote"
    words = IN_REPLY if form == "reply" else IN_QUOTES
    counts = {word: sum(1 for one in said if one == word) for word in words}
    return form, min(words, key=lambda word: (counts[word], chance(seed, f"words {key} {word}")))
