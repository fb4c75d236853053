"""What was on a role's screen: control knows it while it plays, the hot wash tells it afterwards, no player ever sees it live."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from pydantic import Field

from sims.core.clock import check_not_ended
from sims.core.envelope import CONTROL, PLAYERS, Command, Context, Decision, Event, Fact, Name, SeatKey
from sims.core.rejections import unknown

if TYPE_CHECKING:
    from sims.core.exercise import Exercise

MOST_AT_ONCE = 40
"""Posts in one report: more than a screen shows in the five seconds between two."""


class PostsSeen(Event):
    """These posts were on a role's screen for a second or longer, for the first time, at most some five seconds before."""

    audience = CONTROL
    type: Literal["posts.seen"] = "posts.seen"
    seat: SeatKey
    posts: Annotated[tuple[Name, ...], Field(min_length=1, max_length=MOST_AT_ONCE)]


class SightPosts(Command):
    """A screen reports by itself which posts it has shown. The answer tells nothing."""

    senders: ClassVar = PLAYERS
    type: Literal["post.sight"] = "post.sight"
    posts: Annotated[tuple[Name, ...], Field(min_length=1, max_length=MOST_AT_ONCE)]


Events = PostsSeen
Commands = SightPosts


@dataclass(slots=True)
class Sights:
    """When each post was first on each seat's screen, in exercise time."""

    seen: dict[str, dict[str, int]] = field(default_factory=dict)


def reduce(sights: Sights, fact: Fact, event: Events) -> None:
    """Store what was seen."""
    seen = sights.seen.setdefault(event.seat, {})
    for post in event.posts:
        seen[post] = fact.t


def decide(exercise: Exercise, command: Commands, ctx: Context) -> Decision:
    """Only what is new for a seat is written down, for each that the viewer acts for; what was seen before is no mistake."""
    check_not_ended(exercise.clock)
    if any(not ctx.actor.holds(post) or post not in exercise.posts.posts for post in command.posts):
        raise unknown("post", "posts")
    for seat in ctx.actor.seats:
        seen = exercise.sights.seen.get(seat, {})
        fresh = tuple(dict.fromkeys(post for post in command.posts if post not in seen))
        if fresh:
            yield PostsSeen(seat=seat, posts=fresh)
