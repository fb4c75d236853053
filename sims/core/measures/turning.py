"""Finders of moments: what turned it. An answer that worked, the first time the team owned it, the decision before that."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sims.core.acts import Act
from sims.core.measures.moment import Moment
from sims.core.measures.record import PUBLIC_WORDS, Record
from sims.core.measures.told import length, quoted
from sims.core.posts import Post

AROUND = 300_000
"""Ms before and after an answer in which posts from outside are counted: five minutes."""
FELL = 0.6
"""An answer worked when no more than this share of the posts before it came after it."""
ENOUGH = 10
"""Posts before an answer below which a fall says nothing."""
THANKED_WITHIN = 600_000
_THANKS = re.compile(r"\b(?:thank(?:s| you)?|appreciate|that helps|fair enough|cheers|finally an answer)\b", re.IGNORECASE)


def found(record: Record) -> Iterator[Moment]:
    """The answer that worked best, the first that owned it, and the decision that led there."""
    best = _best_answer(record)
    if best is not None:
        yield best
    owned = _owned(record)
    if owned is not None and (best is None or owned.name != best.name):
        yield owned
    turned = owned or best
    if turned is not None:
        yield from _decided(record, turned)


def _answers(record: Record) -> list[tuple[str, Act, str]]:
    return [(name, act, act.post) for name, act in record.acts if act.post is not None and PUBLIC_WORDS & set(act.kinds)]


def _best_answer(record: Record) -> Moment | None:
    """The answer after which somebody said thanks, or else the volume from outside fell most."""
    outside = [post for post in record.exercise.posts.posts.values() if post.account not in record.team and post.t > 0]
    thanked = [(name, act, post, thanks) for name, act, post in _answers(record) if (thanks := _thanks(outside, post, act.t))]
    if thanked:
        name, act, post, thanks = thanked[0]
        later = length(thanks.t - act.t)
        who = record.exercise.accounts.accounts[thanks.account].name
        return _worked(record, name, act, post, f"{who} says thanks {later} later", f"{who} said thanks {later} later.")
    falls = [(fall, name, act, post) for name, act, post in _answers(record) if (fall := _fall(record, outside, act.t))]
    if not falls:
        return None
    (before, after), name, act, post = min(falls, key=lambda one: (one[0][1] / one[0][0], one[2].t))
    return _worked(
        record,
        name,
        act,
        post,
        f"{before} posts in the 5 min before, {after} after",
        f"In the five minutes after it came {after} posts, in the five before {before}.",
    )


def _worked(record: Record, name: str, act: Act, post: str, line: str, told: str) -> Moment:
    text = quoted(record.exercise.posts.posts[post].text, 90)
    return Moment("worked", name, act.t, "The answer that worked", line, f"{text} {told}", post=post, answered=act.t)


def _thanks(outside: list[Post], post: str, since: int) -> Post | None:
    replies = (one for one in outside if one.reply_to == post and since <= one.t <= since + THANKED_WITHIN)
    return next((one for one in replies if _THANKS.search(one.text)), None)


def _fall(record: Record, outside: list[Post], t: int) -> tuple[int, int] | None:
    """How many posts came from outside before and after, if they fell enough. Not near the end: too little came after."""
    if t + AROUND > record.ends:
        return None
    before = sum(1 for one in outside if t - AROUND <= one.t < t)
    after = sum(1 for one in outside if t < one.t <= t + AROUND)
    return (before, after) if before >= ENOUGH and after <= FELL * before else None


def _owned(record: Record) -> Moment | None:
    trigger = record.trigger
    for name, act, post in _answers(record):
        if "owned" in act.kinds:
            since = "" if trigger is None or act.t < trigger.t else f"{length(act.t - trigger.t)} after the trigger"
            text = quoted(record.exercise.posts.posts[post].text, 90)
            told = f" That was {since}." if since else ""
            return Moment(
                "owned",
                name,
                act.t,
                "The team owned it",
                since or f"by {record.doer(act)}",
                f"The team said plainly what was wrong: {text}{told}",
                post=post,
            )
    return None


def _decided(record: Record, turned: Moment) -> Iterator[Moment]:
    """The last decision before what turned it, if it came within ten minutes of it."""
    decisions = [
        (name, one) for name, one in record.exercise.talk.decisions.items() if turned.t - 2 * AROUND <= one.t <= turned.t
    ]
    if decisions:
        name, decision = decisions[-1]
        yield Moment(
            "decided",
            name,
            decision.t,
            "The decision before it",
            f"{length(turned.t - decision.t)} before the answer",
            f"The team decided: {quoted(decision.text, 110)}",
        )
