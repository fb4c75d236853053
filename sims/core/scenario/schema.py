"""The schema of a scenario file: what an author may write, and what the rest of the product may rely on.

Every model is frozen and refuses unknown fields. Shapes and single values are checked here; whether the parts fit
together (keys that point nowhere, times after the end) is checked in `references`.
"""

from __future__ import annotations

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, StrictBool, StrictInt, StringConstraints

from sims.core.text import Line, OptionalLine, OptionalText, Text

from .base import Age, Duration, InjectKind, Key, Media, Offset, Part, Recipients
from .material import ActKind, Pack, Policy, Range, Scheduled, ShelfSet
from .public import Crowd
from .times import Story, parse_story_start

EVERYONE = "all"
"""In `to`: every role."""

Channel = Literal["microblog", "email", "sms", "call", "press", "notice"]
TeamSize = Literal[3, 5, 8]
Mark = Literal["trigger", "important", "forged", "disproves"]
"""What starts it all; what matters most and looks like least; what somebody made up; what shows that a denial was false."""
Shared = Literal["harmless", "notice", "contested", "hostile"]


def _handle(text: str) -> str:
    if not re.fullmatch(r"[A-Za-z0-9_]{1,30}", text):
        raise ValueError(f"“{text[:60]}” cannot be a handle: use 1 to 30 letters, digits and “_”, without the “@”.")
    return text


def _minted_handle(text: str) -> str:
    if text.count("{n}") != 1 or not re.fullmatch(r"[A-Za-z0-9_]{0,26}", text.replace("{n}", "")):
        raise ValueError("A minted handle has “{n}” once, for the number, and else letters, digits and “_”.")
    return text


def _started(text: str) -> str:
    parse_story_start(text)
    return text.strip()


Handle = Annotated[str, AfterValidator(_handle)]


class Platform(Part):
    """A mock platform. `limit` is the length of a post in characters."""

    key: Key
    name: Line
    kind: Literal["microblog"] = "microblog"
    limit: Annotated[StrictInt, Field(ge=1, le=10_000)] = 500


class Mint(Part):
    """The account that each participant of a role gets for himself; `{n}` in name and handle becomes a number."""

    platform: Key
    name: Line
    handle: Annotated[str, AfterValidator(_minted_handle)]
    bio: OptionalLine = ""

    def numbered(self, n: int) -> tuple[str, str]:
        """Name and handle of the n-th account minted from this."""
        return self.name.replace("{n}", str(n)), self.handle.replace("{n}", str(n))


class Role(Part):
    """A place at the table. `core` lists the team sizes in which somebody must hold it."""

    key: Key
    title: Line
    card: OptionalText = ""
    core: tuple[TeamSize, ...] = ()
    mint: Mint | None = None


class Account(Part):
    """A mock account. `used_by` are the roles that publish from it; `open` ones are in everybody's view from the start."""

    key: Key
    platform: Key
    handle: Handle
    name: Line
    bio: OptionalLine = ""
    verified: StrictBool = False
    followers: Annotated[StrictInt, Field(ge=0, le=2_000_000_000)] = 0
    kind: Literal["person", "organisation"] = "person"
    used_by: tuple[Key, ...] = ()
    open: StrictBool = False


class Persona(Part):
    """A simulated person. `voice` is for control alone: how this person talks and what he wants.

    `lines` are suggested answers, `chases` what this person says by himself when nobody has answered for some minutes.
    """

    key: Key
    name: Line
    title: OptionalLine = ""
    organisation: OptionalLine = ""
    account: Key | None = None
    address: OptionalLine = ""
    listed: StrictBool = False
    voice: OptionalText = ""
    lines: Annotated[tuple[Line, ...], Field(max_length=9)] = ()
    chases: Annotated[tuple[Line, ...], Field(max_length=9)] = ()


class Objective(Part):
    """What the exercise is for; injects and ratings point at it."""

    key: Key
    text: Line


class Inject(Part):
    """One line of the MSEL. `at` is milliseconds since STARTEX; `to` is empty for what is public; `note` is for control.

    `lines` are what a caller says after his first words, `answer_by` is when the sender of a message wants an answer, `marks`
    what the item is to the story, and `shared` how a bare repost of it is judged. It skips itself when the team has done what
    `unless` says to what it shares; if it shares nothing, to anything.
    """

    key: Key
    at: Offset
    kind: InjectKind
    channel: Channel
    sender: Key = Field(alias="from")
    to: Recipients = ()
    title: OptionalLine = ""
    subject: OptionalLine = ""
    text: OptionalText = ""
    media: Annotated[tuple[Media, ...], Field(max_length=4)] = ()
    reply_to: Key | None = None
    quote_of: Key | None = None
    repost_of: Key | None = None
    expected: OptionalText = ""
    objective: Key | None = None
    hold: StrictBool = False
    note: OptionalText = ""
    lines: Annotated[tuple[Line, ...], Field(max_length=20)] = ()
    answer_by: Offset | None = None
    marks: tuple[Mark, ...] = ()
    shared: Shared = "contested"
    unless: ActKind | None = None

    @property
    def public(self) -> bool:
        """A post on a platform, as opposed to a message to somebody."""
        return self.channel == "microblog"

    @property
    def heading(self) -> str:
        """What the MSEL shows for it: its title, its subject, or how it begins."""
        words = self.title or self.subject or " ".join((self.text or self.key).split())
        return words if len(words) <= 80 else words[:79] + "…"

    @property
    def target(self) -> str | None:
        """The key of the post that this one answers, quotes or reposts."""
        return self.reply_to or self.quote_of or self.repost_of


class HistoryPost(Part):
    """A post from before the story: `before` is how long before STARTEX, in milliseconds."""

    key: Key | None = None
    account: Key
    before: Age
    text: Text


class Scenario(Part):
    """One scenario file, checked. Build it with `check`, which also sees that the parts fit together."""

    schema_version: Literal[1] = Field(alias="schema")
    key: Key
    title: Line
    language: Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$")] = "en"
    organisation: OptionalLine = ""
    brief: OptionalText = ""
    content_note: OptionalText = ""
    story_start: Annotated[str, AfterValidator(_started)] = "09:00"
    duration: Duration
    platforms: tuple[Platform, ...] = ()
    roles: tuple[Role, ...]
    accounts: tuple[Account, ...] = ()
    personas: tuple[Persona, ...] = ()
    objectives: tuple[Objective, ...] = ()
    injects: tuple[Inject, ...] = ()
    history: tuple[HistoryPost, ...] = ()
    packs: tuple[Pack, ...] = ()
    shelf: tuple[ShelfSet, ...] = ()
    queue: tuple[Scheduled, ...] = ()
    policy: tuple[Policy, ...] = ()
    range: Range | None = None
    crowd: Crowd | None = None

    @property
    def story(self) -> Story:
        """The story's clock, for reading and showing times."""
        return Story(parse_story_start(self.story_start), self.duration)

    def recipients(self, inject: Inject) -> tuple[str, ...]:
        """The role keys that a message reaches, in the order of the roles; none for a public post."""
        if EVERYONE in inject.to:
            return tuple(role.key for role in self.roles)
        return tuple(role.key for role in self.roles if role.key in inject.to)

    def account_of(self, inject: Inject) -> str | None:
        """The key of the account that a public inject is posted from; None for a message."""
        if not inject.public:
            return None
        persona = next((one for one in self.personas if one.key == inject.sender), None)
        return persona.account if persona else inject.sender

    def core_roles(self, players: int) -> tuple[str, ...]:
        """The roles that a team of this size fills first: those of the largest listed size that it can man, else all."""
        sizes = sorted({size for role in self.roles for size in role.core if size <= players})
        return tuple(role.key for role in self.roles if not sizes or sizes[-1] in role.core)
