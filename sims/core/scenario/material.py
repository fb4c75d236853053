"""What a facilitator has in hand beside the MSEL: packs, the reaction shelf, the brand's own queue, the policy, the range."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StrictInt, StringConstraints

from sims.core.text import Line, OptionalText, Text

from .base import Duration, InjectKind, Key, Media, Offset, Part, Recipients

Mood = Literal["ordinary", "amused", "asking", "cross", "mocking", "worried", "kind"]
Level = Annotated[StrictInt, Field(ge=0, le=5)]
ActKind = Literal[
    "posted",
    "replied",
    "quoted",
    "reposted",
    "liked",
    "edited",
    "deleted",
    "hidden",
    "from_personal",
    "same_text",
    "cited_bio",
    "owned",
    "silent",
]
"""What the team can do in public, and what can be said of it: the last five are said of an act beside what it is."""

ANSWERED = "answered"
"""In `from` of a line of the shelf: whoever wrote the post that the team answered or shared."""


class Card(Part):
    """One authored post of a pack. Without `from` somebody is made up to write it, the same one in every run of one seed."""

    text: OptionalText = ""
    sender: Key | None = Field(default=None, alias="from")
    kind: InjectKind | None = None
    reply_to: Key | None = None
    quote_of: Key | None = None
    repost_of: Key | None = None
    media: Annotated[tuple[Media, ...], Field(max_length=4)] = ()
    after: Key | None = None

    @property
    def target(self) -> str | None:
        """The key of the post that this one answers, quotes or reposts."""
        return self.reply_to or self.quote_of or self.repost_of


class Pack(Part):
    """A deck of posts, let out one by one while the dial stands between its `levels`, not before the inject `after` and not when
    `until` is out, nor once the team has done what `unless` says: nobody goes on asking for what has been given."""

    key: Key
    title: Line
    mood: Mood = "ordinary"
    kind: InjectKind = "spam"
    levels: tuple[Level, Level] = (0, 5)
    after: Key | None = None
    until: Key | None = None
    unless: ActKind | None = None
    cards: Annotated[tuple[Card, ...], Field(min_length=1, max_length=400)]


class ShelfLine(Part):
    """One line of a set, so long after the set begins. `{quote}` is how the team's text begins, `{brand}` the account's name.

    In public it is a post of its own, or answers or quotes the act's post; with `to` it goes to roles, by `channel`.
    """

    after: Duration
    sender: Key | None = Field(default=None, alias="from")
    form: Literal["post", "reply", "quote"] = Field(default="reply", alias="as")
    channel: Literal["microblog", "email", "sms", "call", "press", "notice"] = "microblog"
    to: Recipients = ()
    subject: Line | None = None
    text: Text
    media: Annotated[tuple[Media, ...], Field(max_length=4)] = ()


class ShelfSet(Part):
    """A short set of reactions outside the timeline, offered when the team has done what it is for. `letter` is its key."""

    key: Key
    title: Line
    letter: Annotated[str, StringConstraints(pattern=r"^[A-Z]$")]
    when: ActKind
    lines: Annotated[tuple[ShelfLine, ...], Field(min_length=1, max_length=40)]


class Scheduled(Part):
    """A cheerful post that somebody put into the brand's queue before all this. It goes out unless somebody stops it."""

    key: Key
    account: Key
    at: Offset
    text: Text
    media: Annotated[tuple[Media, ...], Field(max_length=4)] = ()


class Policy(Part):
    """One piece of guidance, such as an organisation gives its people. It lets them act fast; it is no list of rules."""

    key: Key
    title: Line
    text: Text


class RangeLine(Part):
    """What one member of a small public says, so long after the act."""

    after: Duration
    name: Line
    text: Line
    mood: Mood


class Range(Part):
    """Two minutes of practice before the start: one contested post, three identical publics, and then one deletion.

    `author` and `text` are the contested post's; `quote` and `reply` are the words that the second and third public get with it.
    """

    account: Key
    author: Line
    text: Line
    media: Annotated[tuple[Media, ...], Field(max_length=1)] = ()
    quote: Line
    reply: Line
    reposted: Annotated[tuple[RangeLine, ...], Field(max_length=30)]
    quoted: Annotated[tuple[RangeLine, ...], Field(max_length=30)]
    replied: Annotated[tuple[RangeLine, ...], Field(max_length=30)]
    deleted: Annotated[tuple[RangeLine, ...], Field(max_length=30)]
