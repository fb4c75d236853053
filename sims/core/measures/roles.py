"""What each role had before it at one moment: when it first had a post on its screen, when it did something about it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sims.core.measures.record import Record
from sims.core.measures.told import length, quoted

RECENT = 120_000
"""Ms within which what a role last did still says what it was doing."""


@dataclass(frozen=True, slots=True)
class RoleThen:
    """One role at a moment. `seen` and `acted` are exercise times of the post that the moment is about, `then` is in words."""

    seat: str
    title: str
    then: str
    seen: int | None = None
    acted: int | None = None


def roles_then(record: Record, t: int, post: str | None) -> list[RoleThen]:
    """Every role that somebody held, in the order of the table."""
    people = record.exercise.people
    held = {person.seat for person in people.participants.values()}
    return [
        RoleThen(seat, one.title, _doing(record, seat, t), *_about(record, seat, post))
        for seat, one in people.seats.items()
        if seat in held
    ]


def _about(record: Record, seat: str, post: str | None) -> tuple[int | None, int | None]:
    if post is None:
        return None, None
    acted = min((act.t for _, act in record.acts if act.seat == seat and act.target == post), default=None)
    seen = record.exercise.sights.seen.get(seat, {}).get(post)
    if seen is None or (acted is not None and acted < seen):
        seen = acted
    return seen, acted


def _doing(record: Record, seat: str, t: int) -> str:
    """The last thing that is known of a role by then."""
    when, what = max(_traces(record, seat, t), default=(0, ""))
    if not what:
        return "Nothing on its screen yet"
    return what if t - when <= RECENT else f"{what}, {length(t - when)} before"


def _traces(record: Record, seat: str, t: int) -> Iterator[tuple[int, str]]:
    exercise = record.exercise
    for post, at in exercise.sights.seen.get(seat, {}).items():
        if at <= t:
            yield at, f"On screen: {record.author(post)}"
    for _, act in record.acts:
        if act.seat == seat and act.t <= t:
            yield act.t, _ACTED.get(act.kinds[0], "In public")
    for draft in exercise.drafts.drafts.values():
        if draft.seat == seat and draft.t <= t:
            yield draft.t, f"Writing {quoted(draft.text)}"
    for written in exercise.messages.written.values():
        if written.mailbox == f"seat:{seat}" and written.t <= t:
            yield written.t, "Writing a message"


_ACTED = {
    "posted": "Publishing a post",
    "replied": "Replying in public",
    "quoted": "Quoting a post",
    "reposted": "Passing on a post",
    "liked": "Liking a post",
    "edited": "Editing a post",
    "deleted": "Deleting a post",
    "hidden": "Hiding a reply",
}
