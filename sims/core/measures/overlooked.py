"""Finders of moments: what came in and was seen late, believed, or never answered."""

from __future__ import annotations

from collections.abc import Iterator

from sims.core.measures.moment import Moment
from sims.core.measures.record import Incoming, Record
from sims.core.measures.told import counted, length, sentence, shortened

LATE = 60_000
"""Ms after which the most important item counts as seen late: a minute, in which somebody in trouble rings again."""


def found(record: Record) -> Iterator[Moment]:
    """What was overlooked, and what could have been."""
    for item in record.marked("important"):
        yield _important(record, item)
    for item in record.marked("forged"):
        yield _forged(record, item)
    marked = {one.inject for mark in ("important", "forged", "trigger") for one in record.marked(mark)}
    missed = [one for one in record.incoming if one.wants_answer and one.answered is None and one.inject not in marked]
    for item in missed:
        if record.is_call(item):
            yield _missed_call(record, item)
    missed = [one for one in missed if not record.is_call(one)]
    for item in sorted(missed, key=lambda one: (_GRAVITY.index(one.kind), one.t)):
        yield _missed(record, item)


_GRAVITY = ("safety", "threat", "press", "question", "complaint", "staff", "misinformation")


def _post_of(item: Incoming) -> str | None:
    return item.names[0] if item.public else None


def _important(record: Record, item: Incoming) -> Moment:
    first = item.first_seen
    if record.is_call(item):
        told = "Nobody picked up." if item.answered is None else f"It was taken after {length(item.answered - item.t)}."
        line = "nobody picked up" if item.answered is None else "taken"
    elif first is None:
        told, line = "Nobody saw it.", "on nobody’s screen"
    else:
        seat, t = first
        waited = length(t - item.t)
        late = t - item.t >= LATE
        who = record.seat_title(seat)
        told = f"Nobody read it for {waited}." if late else f"{who} had it on screen after {waited}."
        line = f"unread for {waited}" if late else f"seen by {who} after {waited}"
        if item.answered is None:
            told = f"{told} Nobody answered."
        elif item.later:
            told = f"{told} The answer came at a later post of theirs."
    return Moment(
        "important",
        item.names[0],
        item.t,
        shortened(item.title),
        line,
        f"{sentence(item.title)} {told}",
        post=_post_of(item),
        inject=item.inject,
        done=done(item),
        answered=item.answered,
    )


def done(item: Incoming) -> str:
    """What became of an item, in words."""
    if item.answered is not None:
        return f"answered after {length(item.answered - item.t)}{', at a later post of theirs' if item.later else ''}"
    if item.raised is not None:
        return f"raised with others after {length(item.raised - item.t)}, not answered"
    return "not answered"


def _forged(record: Record, item: Incoming) -> Moment:
    """A forgery: passed on or liked is believed, answered or quoted is taken up; silence is missed."""
    names = set(item.names)
    about = [act for _, act in record.acts if act.target in names]
    believed = [act for act in about if {"reposted", "liked"} & set(act.kinds)]
    taken_up = item.answered
    seen = counted(len(item.seen), "role")
    if believed:
        line, told = "believed", f"{record.doer(believed[0])} passed it on."
    elif taken_up is not None:
        line, told = f"taken up after {length(taken_up - item.t)}", f"The team took it up after {length(taken_up - item.t)}."
    elif item.seen:
        line, told = f"seen by {seen}, left standing", f"{seen.capitalize()} had it on screen; nobody said that it was forged."
    else:
        line, told = "missed", "Nobody saw it."
    return Moment(
        "forged",
        item.names[0],
        item.t,
        shortened(item.title),
        f"forged, {line}",
        f"{sentence(item.title)} It was forged. {told}",
        post=_post_of(item),
        inject=item.inject,
        done=done(item),
        answered=item.answered,
    )


def _missed_call(record: Record, item: Incoming) -> Moment:
    rang = " and ".join(record.seat_title(seat) for seat in item.seen)
    return Moment(
        "missed_call",
        item.names[0],
        item.t,
        "Missed call",
        shortened(item.title),
        f"{sentence(item.title)} It rang for {rang}. Nobody picked up.",
        inject=item.inject,
        done="not taken",
    )


def _missed(record: Record, item: Incoming) -> Moment:
    first = item.first_seen
    if item.public:
        seen = "" if first is None else f" {record.seat_title(first[0])} had it on screen after {length(first[1] - item.t)}."
        line = "seen, not answered" if first else "seen by nobody"
    else:
        seen = f" It lay with {' and '.join(record.seat_title(seat) for seat in item.seen)}."
        line = "not answered"
    return Moment(
        "missed",
        item.names[0],
        item.t,
        shortened(item.title),
        line,
        f"{sentence(item.title)} Nobody answered.{seen}",
        post=_post_of(item),
        inject=item.inject,
        done=done(item),
    )
