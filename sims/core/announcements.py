"""What control says to everybody: the team, those who watch, and the wall."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, Literal

from sims.core.envelope import ALL, CONTROLLERS, Command, Context, Decision, Event, Fact
from sims.core.text import Text

if TYPE_CHECKING:
    from sims.core.exercise import Exercise


class AnnouncementMade(Event):
    """Control said something to everybody, as itself and not as anybody of the story."""

    audience = ALL
    type: Literal["announcement.made"] = "announcement.made"
    text: Text


class MakeAnnouncement(Command):
    """Say something to everybody: before the start, in a pause and after the end too."""

    senders: ClassVar = CONTROLLERS
    type: Literal["announcement.make"] = "announcement.make"
    text: Text


Events = AnnouncementMade
Commands = MakeAnnouncement


@dataclass(slots=True)
class Announcement:
    """One thing said to everybody: when, in exercise time and in wall time."""

    t: int
    at: int
    text: str


@dataclass(slots=True)
class Announcements:
    """What was said to everybody, by name, in order."""

    made: dict[str, Announcement] = field(default_factory=dict)


def reduce(announcements: Announcements, fact: Fact, event: Events) -> None:
    """Store what was said."""
    announcements.made[fact.name] = Announcement(fact.t, fact.at, event.text)


def decide(exercise: Exercise, command: Commands, ctx: Context) -> Decision:
    """Control may speak at any time."""
    yield AnnouncementMade(text=command.text)
