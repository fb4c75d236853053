"""What a listening service would measure of the public: how much, how far, in which temper, by whom, about what.

Temper is counted from the true stance of the simulated public's posts, not read from their words.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sims.core.crowd.stance import SENTIMENT, Stance

if TYPE_CHECKING:
    from sims.core.exercise import Exercise
    from sims.core.posts import Post

VOLUME_MS, BEFORE_MS = 300_000, 1_800_000
TEMPER_MS: Final = 900_000
SPIKE: Final = 200
"""In percent: below twice the usual volume nothing is a spike."""
USUAL: Final = 2.0
"""Posts in five minutes from which there is something usual that can be outdone: fewer are nearly none, and any number is many
times that (a choice)."""
_LOUD, _TREND = 5, 6
_SHORTEST: Final = 5
"""Characters of a word that can trend; a hashtag always can."""
_OFTEN: Final = 3
"""A word trends that so many posts use."""


@dataclass(frozen=True, slots=True)
class Outlook:
    """One measurement; the fields are those of `public.measured`."""

    volume: int
    reach: int
    sentiment: int
    anger: int
    loudest: tuple[str, ...]
    trending: tuple[str, ...]
    spike: int


def measure(exercise: Exercise, t: int) -> Outlook:
    """The measurement at `t`, of what is in the log."""
    public = [post for post in exercise.posts.posts.values() if post.posted >= 0 and not _is_teams(exercise, post)]
    recent = [post for post in public if post.posted > t - TEMPER_MS]
    volume = sum(1 for post in public if post.posted > t - VOLUME_MS)
    authors = {post.account for post in public}
    stances = _stances(exercise, t - TEMPER_MS)
    return Outlook(
        volume=volume,
        reach=sum(exercise.accounts.accounts[account].followers for account in authors),
        sentiment=net_sentiment(stances),
        anger=round(100 * sum(1 for stance in stances if stance == "outraged") / len(stances)) if stances else 0,
        loudest=tuple(_loudest(exercise, recent)),
        trending=tuple(_trending(recent, _named(exercise))),
        spike=_spike(volume, sum(1 for post in public if t - BEFORE_MS < post.posted <= t - VOLUME_MS), t),
    )


def net_sentiment(stances: Sequence[Stance]) -> int:
    """(positive - negative) / (positive + negative), in percent; 0 while nobody takes a side."""
    sides = [SENTIMENT[stance] for stance in stances if SENTIMENT[stance]]
    return round(100 * sum(1 if side > 0 else -1 for side in sides) / len(sides)) if sides else 0


def _stances(exercise: Exercise, since: int) -> list[Stance]:
    posts = exercise.posts.posts
    return [voice.stance for name, voice in exercise.public.voices.items() if posts[name].posted > since]


def _spike(volume: int, before: int, t: int) -> int:
    """By how much the last five minutes outdo the mean of the five-minute spans before them, in percent.

    Nothing is outdone before there is a usual volume, and none of the time before the start is counted as usual.
    """
    spans = max(1.0, min(BEFORE_MS - VOLUME_MS, max(0, t - VOLUME_MS)) / VOLUME_MS)
    usual = before / spans
    if t < 2 * VOLUME_MS or usual < USUAL:
        return 0
    ratio = round(100 * volume / usual)
    return ratio if ratio >= SPIKE and volume >= 2 * _LOUD else 0


def _loudest(exercise: Exercise, recent: Iterable[Post]) -> list[str]:
    """The accounts whose posts were answered and shared the most."""
    posts = exercise.posts.posts
    heard: Counter[str] = Counter()
    for post in recent:
        about = post.reply_to or post.quote_of or post.repost_of
        if about is not None and not _is_teams(exercise, posts[about]):
            heard[posts[about].account] += 1
    return [account for account, _ in heard.most_common(_LOUD)]


def _named(exercise: Exercise) -> frozenset[str]:
    """The words of the organisation's name: that everybody says them is no news."""
    opened = exercise.public.opened
    return frozenset(" ".join(opened.brand).casefold().split() if opened else ())


def _trending(recent: Iterable[Post], named: frozenset[str]) -> list[str]:
    used: Counter[str] = Counter()
    for post in recent:
        said = set(re.findall(r"#\w+|\w+(?:['’]\w+)?", post.text.casefold())) - named
        used.update(word for word in said if _can_trend(word))
    often = sorted((-times, word) for word, times in used.items() if times >= _OFTEN)
    return [word for _, word in often[:_TREND]]


def _can_trend(word: str) -> bool:
    return word.startswith("#") or (len(word) >= _SHORTEST and word not in _COMMON)


def _is_teams(exercise: Exercise, post: Post) -> bool:
    return exercise.accounts.accounts[post.account].of_team


_COMMON_WORDS: Final = (
    "about above actually after again against almost already alright also always anyone anything around asked asking "
    "because been before being better between cannot could couldn't didn't does doesn't doing don't during either else "
    "enough even ever every everybody everyone everything first from getting given going gonna haven't having heard here's "
    "hours however i've isn't it's itself just know later least literally little looking maybe mean might minutes months "
    "morning much must myself never nobody nothing often other others ought people perhaps please posted probably quite "
    "rather really right same saying says seems seen several should shouldn't since somebody someone something sometimes "
    "still that's their them then there there's these they they're thing things think this those though thought through "
    "today together tomorrow tonight under until very wanted wasn't we're weren't what what's when where which while who's "
    "whole whose will with without won't words would wouldn't years yesterday you're your yours yourself ainsi alors après "
    "aucun aussi autre avant avec avoir beaucoup besoin cela celle celui cette comme comment dans depuis dernier encore "
    "entre être faire fait jamais leurs maintenant mieux moins notre nous parce pendant personne plus plutôt pour pourquoi "
    "quand quelque sans sera sont sous souvent tous tout toute toutes très trop vers voilà votre vous vraiment"
)
_COMMON: Final = frozenset(_COMMON_WORDS.split())
