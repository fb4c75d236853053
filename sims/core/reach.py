"""How far posts travel: the public's numbers under each post, which climb by one rule for everybody.

The numbers are facts in the log, so that every screen and every replay shows the same. They are worked out in `spread`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import takewhile
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field

from sims.core import spread
from sims.core.clock import check_running
from sims.core.crowd.curves import clock_for
from sims.core.envelope import ALL, CONDUCTOR, Command, Context, Decision, Event, Fact, Name
from sims.core.falling_due import Due
from sims.core.rejections import Code, Rejected

if TYPE_CHECKING:
    from sims.core.exercise import Exercise

MOST_COUNTS = 60
"""Posts in one count: those that gained the most. The others' turn comes with the next."""
SHORTEST_MS, LONGEST_MS = 4_000, 30_000
"""Exercise time between two counts: the former while posts come, the latter when the feed has long been quiet."""
SHORTEST_WALL_MS, OF_POSTS = 250, 500
"""However fast a rehearsal runs, counts come no more often than this of wall time; with more posts than these, in proportion."""
QUIETENING = 15
"""Counts come as far apart as this part of the newest post's age."""

Many = Annotated[int, Field(ge=0, lt=2**40)]
Number = Annotated[int, Field(ge=1, lt=1_000_000)]


class Count(BaseModel):
    """What stands under one post, beside what the exercise's own accounts did to it."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    post: Name
    views: Many
    likes: Many
    reposts: Many


class ReachCounted(Event):
    """These posts have been seen, liked and passed on by so many of the public by now. No number ever falls."""

    audience = ALL
    type: Literal["reach.counted"] = "reach.counted"
    counts: Annotated[tuple[Count, ...], Field(max_length=MOST_COUNTS)]


class CountReach(Command):
    """Count again. Counts are numbered, so that two conductors make each one once."""

    senders: ClassVar = CONDUCTOR
    type: Literal["reach.count"] = "reach.count"
    number: Number


Events = ReachCounted
Commands = CountReach


@dataclass(slots=True)
class Seen:
    """The public's numbers of one post."""

    views: int
    likes: int
    reposts: int


@dataclass(slots=True)
class Reach:
    """The numbers by post; how often was counted, and when last."""

    counts: dict[str, Seen] = field(default_factory=dict)
    number: int = 0
    t: int = 0


_UNSEEN = Seen(0, 0, 0)


def reduce(reach: Reach, fact: Fact, event: Events) -> None:
    """Store what was counted."""
    reach.number += 1
    reach.t = fact.t
    for count in event.counts:
        reach.counts[count.post] = Seen(count.views, count.likes, count.reposts)


def due(exercise: Exercise, t: int) -> list[Due]:
    """The next count, if it is time. A count is of its own moment: it is never late, and missed ones are not made up for."""
    when = next_due(exercise)
    number = exercise.reach.number + 1
    return [Due(t, f"count:{number}", CountReach(number=number))] if when is not None and when <= t else []


def next_due(exercise: Exercise) -> int | None:
    """When to count again; None while nothing has been posted but what was there before."""
    newest = next(reversed(exercise.posts.posts.values()), None)
    if newest is None or newest.posted < 0:
        return None
    last = exercise.reach.t
    first = _first_since(exercise, last)
    shortest = max(SHORTEST_MS, _shortest_wall(len(exercise.posts.posts)) * exercise.clock.speed // 100)
    if first is not None and first - last > LONGEST_MS:
        return first + shortest
    return last + max(shortest, min(LONGEST_MS, (last - newest.t) // QUIETENING))


def _first_since(exercise: Exercise, t: int) -> int | None:
    """When the first post came after `t`: not the newest, or a feed that never rests would never be counted."""
    since = list(takewhile(lambda posted: posted > t, (post.t for post in reversed(exercise.posts.posts.values()))))
    return since[-1] if since else None


def _shortest_wall(posts: int) -> int:
    return SHORTEST_WALL_MS * max(OF_POSTS, posts) // OF_POSTS


def decide(exercise: Exercise, command: Commands, ctx: Context) -> Decision:
    """Count when it is time, while the exercise runs."""
    check_running(exercise.clock)
    if command.number != exercise.reach.number + 1 or ctx.t < exercise.reach.t + SHORTEST_MS:
        raise Rejected(Code.WRONG_STATE, "It is not time to count.", "number")
    yield ReachCounted(counts=tuple(_grown(exercise, ctx.t)))


def _grown(exercise: Exercise, t: int) -> Iterator[Count]:
    """The posts whose numbers would read differently now; those that gained the most go first."""
    grown, seed = [], exercise.briefing.seed
    for name, views in spread.views(exercise, t).items():
        before = exercise.reach.counts.get(name, _UNSEEN)
        if not _may_read_differently(before, views, *spread.shares(seed, name)):
            continue
        after = seen(seed, name, views)
        if _reads_differently(before, after):
            grown.append((before.views - after.views, name, before, after))
    for _, name, before, after in sorted(grown, key=lambda each: each[:2])[:MOST_COUNTS]:
        yield Count(
            post=name,
            views=after.views,
            likes=max(before.likes, after.likes),
            reposts=max(before.reposts, after.reposts),
        )


def _may_read_differently(before: Seen, views: int, likes: float, reposts: float) -> bool:
    """Asked of every post in every count, so nothing is rounded yet: what would not be more unrounded is not more rounded."""
    if views <= before.views:
        return False
    return views > before.views + before.views // 50 or views * likes >= before.likes + 1 or views * reposts >= before.reposts + 1


def _reads_differently(before: Seen, after: Seen) -> bool:
    """A view more or less is no news; a like is."""
    return after.likes > before.likes or after.reposts > before.reposts or after.views > before.views + before.views // 50


def seen(seed: int, name: str, views: int) -> Seen:
    """The numbers of a post that was seen so often, as they are shown."""
    likes, reposts = spread.shares(seed, name)
    return Seen(spread.shown(views), spread.shown(int(views * likes)), spread.shown(int(views * reposts)))


def first_count(seed: int, name: str, followers: int, age: int, ends: int) -> Count:
    """What stands at STARTEX under a post of before, on a day on which nothing happened."""
    views = spread.luck(seed, name) * spread.reached(followers, [], -age, 0, clock_for(ends))
    numbers = seen(seed, name, int(views))
    return Count(post=name, views=numbers.views, likes=numbers.likes, reposts=numbers.reposts)
