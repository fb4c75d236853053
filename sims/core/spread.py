"""How often posts have been seen: one closed form, from who wrote them, when, how hot it was, and who answered or shared them.

The clock of attention is the crowd's memory kernel, cut at 24 hours. A post reaches some of its author's followers, and a public
that grows with the square root of their number and with the dial. Every answer, quote or repost brings its own public along. What
is not measured anywhere is a choice, and named here.
"""

from __future__ import annotations

from functools import lru_cache
from math import exp
from typing import TYPE_CHECKING, Final

from sims.core.chance import chance, chances
from sims.core.crowd.curves import clock_for
from sims.core.crowd.kernel import PowerKernel
from sims.core.crowd.marks import mark

if TYPE_CHECKING:
    from sims.core.escalation import Turn
    from sims.core.exercise import Exercise

KERNEL: Final = PowerKernel()
CLUSTER = (1.43, 2.0, 2.86, 4.55, 8.33, 20.0)
"""Mean size of what one post sets off at each level of the dial: 1 / (1 - branching ratio)."""
FEWEST_FOLLOWERS = 10
"""An author with fewer is seen by strangers as one with so many is."""
FOLLOWERS_REACHED = 0.15
"""Of an author's followers, those who see a post in the end (assumed)."""
PUBLIC = 60.0
"""Strangers who see the mean post in the end, for each post of its cluster (assumed)."""
BROUGHT_BY_ANSWER, BROUGHT_BY_SHARE = 0.5, 1.0
"""How much of its own public an answer, and a quote or repost, brings to the post that it refers to (assumed)."""
UNEVEN = 1.8
"""The natural logarithm of how much further the luckiest post goes than the unluckiest of the same author (assumed)."""

REMEMBERED = 1 << 16
"""Posts whose luck is kept at hand: every count asks for that of all of them."""


def attention(seconds: float) -> float:
    """The part of all that will ever look who have looked after so long: 0 to 1."""
    return KERNEL.share(seconds)


def views(exercise: Exercise, t: int) -> dict[str, int]:
    """How often each post that is up has been seen by `t`. A bare repost has no number of its own."""
    posts, accounts = exercise.posts.posts, exercise.accounts.accounts
    seed, turns, faster = exercise.briefing.seed, exercise.escalation.turns, clock_for(exercise.briefing.ends)
    own = {
        name: luck(seed, name) * reached(accounts[post.account].followers, turns, post.posted, t, faster)
        for name, post in posts.items()
    }
    total = dict(own)
    for name, post in posts.items():
        shared = post.repost_of or post.quote_of
        if shared is not None:
            total[shared] += own[name] * BROUGHT_BY_SHARE
        elif post.reply_to is not None:
            total[post.reply_to] += own[name] * BROUGHT_BY_ANSWER
    return {name: int(total[name]) for name, post in posts.items() if post.deleted is None and post.repost_of is None}


@lru_cache(maxsize=REMEMBERED)
def luck(seed: int, name: str) -> float:
    """How much further than another post of the same author this one goes."""
    return exp((chance(seed, f"luck {name}") - 0.5) * UNEVEN)


def reached(followers: int, turns: list[Turn], posted: int, t: int, faster: float) -> float:
    """How many have seen a post by `t`: its author's followers, and a public whose size the dial sets from moment to moment.

    `faster` is how much faster than on a real day attention passes.
    """
    carries = mark(max(FEWEST_FOLLOWERS, followers))
    strangers, before, cluster = 0.0, 0.0, CLUSTER[0]
    for turn in turns:
        if turn.t > posted:
            part = attention(max(0, min(turn.t, t) - posted) * faster / 1000)
            strangers += cluster * (part - before)
            before = part
        cluster = CLUSTER[turn.level]
    part = attention((t - posted) * faster / 1000)
    strangers += cluster * (part - before)
    return followers * FOLLOWERS_REACHED * part + PUBLIC * carries * strangers


@lru_cache(maxsize=REMEMBERED)
def shares(seed: int, name: str) -> tuple[float, float]:
    """Of those who see a post, the part who like it and who pass it on: 0.8 to 5 in a hundred, 0.5 to 6 in a thousand."""
    liking, passing = chances(seed, f"shares {name}", 2)
    return 0.008 + 0.042 * liking**2, 0.0005 + 0.0055 * passing**2


def shown(number: int) -> int:
    """A number as screens show it, rounded down: 9,999, then 48.2k, then 1.2M. What does not show is not told."""
    if number < 10_000:
        return number
    return number - number % (100 if number < 1_000_000 else 100_000)
