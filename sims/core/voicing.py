"""How what the public says becomes posts like any other: accounts are opened by who first speaks, answers put in their place."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from sims.core.accounts import AccountOpened
from sims.core.crowd.stance import Stance
from sims.core.envelope import Event, Millis, Name
from sims.core.posts import PostPublished
from sims.core.text import Line, OptionalLine, OptionalText

if TYPE_CHECKING:
    from sims.core.exercise import Exercise

Identity = Annotated[str, Field(pattern=r"^[0-9a-f]{2,64}$")]
Form = Literal["post", "reply", "quote", "repost"]
Count = Annotated[int, Field(ge=0, lt=2**53)]
Named = Generator[Event, str, str]
"""Events, and at the end the name of a thing."""


class Speaker(BaseModel):
    """A member of the public, as they will look: `past` are what they posted before, oldest first."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    key: Line
    handle: Line
    name: Line
    bio: OptionalLine = ""
    followers: Count = 0
    past: Annotated[tuple[tuple[Millis, Line], ...], Field(max_length=8)] = ()


class Spoken(BaseModel):
    """One post of the public: when, by whom (or by whoever wrote the post `speaker`), and what it answers or shares.

    `parent` and `root` are other posts of the public, by their identity; `target` is a post of the exercise.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")
    id: Identity
    at: Millis
    form: Form
    by: Speaker
    speaker: Name | None = None
    text: OptionalText = ""
    parent: Identity | None = None
    root: Identity
    target: Name | None = None
    stance: Stance
    about: Line
    deed: Name | None = None


class Voiced(BaseModel):
    """What control knows of one post of the public: its identity in the engine, its stance, what it is about, the act of
    the team's that it answers, if it answers one, and the exercise time at which it was due.

    The post itself bears the time at which it came out, as every post does: otherwise its stamp would say who made it.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")
    post: Name
    id: Identity
    root: Identity
    stance: Stance
    about: Line
    deed: Name | None = None
    due: Millis | None = None


class CrowdMember(BaseModel):
    """A member of the public has opened an account."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    key: Line
    account: Name


class Voicing:
    """One step of the public: what is published in it, and what control is told of that afterwards."""

    def __init__(self, exercise: Exercise, t: int) -> None:
        """Nothing is published yet; what is, comes out at exercise time `t`."""
        self._exercise, self._t = exercise, t
        self._posts: dict[str, str] = {}
        self._handles = {account.handle.casefold() for account in exercise.accounts.accounts.values()}
        self.members: dict[str, str] = {}
        self.voiced: list[Voiced] = []

    def publish(self, said: Spoken) -> Generator[Event, str, None]:
        """One post. What it answers or shares may be gone by now: then it stands by itself, and a bare repost is not made."""
        about = self._referred(said)
        if about is None and said.form == "repost":
            return
        account = yield from self._account(said)
        relation = {f"{said.form}_{'to' if said.form == 'reply' else 'of'}": about} if about and said.form != "post" else {}
        post = yield PostPublished(account=account, text=said.text, posted=self._t, **relation)
        self._posts[said.id] = post
        self.voiced.append(
            Voiced(post=post, id=said.id, root=said.root, stance=said.stance, about=said.about, deed=said.deed, due=said.at)
        )

    def _referred(self, said: Spoken) -> str | None:
        """The post that it answers or shares, if it is up: what it wanted, else the first of its thread."""
        wanted = (self._named(said.parent), self._named(said.root if said.root != said.id else None), said.target)
        posts = self._exercise.posts.posts
        return next((name for name in wanted if name is not None and (name not in posts or posts[name].deleted is None)), None)

    def _named(self, identity: str | None) -> str | None:
        return self._posts.get(identity or "") or self._exercise.public.posts.get(identity or "")

    def _account(self, said: Spoken) -> Named:
        if said.speaker is not None and said.speaker in self._exercise.posts.posts:
            account = self._exercise.posts.posts[said.speaker].account
            if not self._exercise.accounts.accounts[account].of_team:
                return account
        known = self.members.get(said.by.key) or self._exercise.public.members.get(said.by.key)
        return known if known is not None else (yield from self._open(said.by))

    def _open(self, speaker: Speaker) -> Named:
        """A new account, with what it posted in the weeks before."""
        handle = speaker.handle
        while handle.casefold() in self._handles:
            handle += "_"
        self._handles.add(handle.casefold())
        opened = self._exercise.public.opened
        assert opened is not None  # noqa: S101  (checked before anything is said)
        account = yield AccountOpened(
            platform=opened.platform, handle=handle, name=speaker.name, bio=speaker.bio, followers=speaker.followers
        )
        self.members[speaker.key] = account
        for posted, text in speaker.past:
            yield PostPublished(account=account, text=text, posted=posted)
        return account
