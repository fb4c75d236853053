"""How far posts travel: the public's numbers under each post, which climb by one rule for everybody.

The numbers are facts in the log, so that every screen and every replay shows the same. They are worked out in `spread`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
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
SHORTEST_WALL_MS = 250
"""However fast a rehearsal runs, counts come no more often than this of wall time."""
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
    shortest = max(SHORTEST_MS, SHORTEST_WALL_MS * exercise.clock.speed // 100)
    if newest.t - last > LONGEST_MS:
        return newest.t + shortest
    return last + max(shortest, min(LONGEST_MS, (last - newest.t) // QUIETENING))


def decide(exercise: Exercise, command: Commands, ctx: Context) -> Decision:
    """Count when it is time, while the exercise runs."""
    check_running(exercise.clock)
    if command.number != exercise.reach.number + 1 or ctx.t < exercise.reach.t + SHORTEST_MS:
        raise Rejected(Code.WRONG_STATE, "It is not time to count.", "number")
    yield ReachCounted(counts=tuple(_grown(exercise, ctx.t)))


def _grown(exercise: Exercise, t: int) -> Iterator[Count]:
    """The posts whose numbers would read differently now; those that gained the most go first."""
    grown = []
    for name, views in spread.views(exercise, t).items():
        before = exercise.reach.counts.get(name, Seen(0, 0, 0))
        if views <= before.views:
            continue
        after = seen(exercise.briefing.seed, name, views)
        if _reads_differently(before, after):
            grown.append((before.views - after.views, name, before, after))
    for _, name, before, after in sorted(grown, key=lambda each: each[:2])[:MOST_COUNTS]:
        yield Count(
            post=name,
            views=after.views,
            likes=max(before.likes, after.likes),
            reposts=max(before.reposts, after.reposts),
        )


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
