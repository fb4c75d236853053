"""What the public reacts to: facts of the log, in the form in which the crowd reads them. All times are exercise time in ms."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Literal

from sims.core.leaps import Leap

from .dial import Move
from .stance import Cluster

Shared = Literal["harmless", "notice", "contested", "hostile"]


@dataclass(frozen=True, slots=True)
class Switches:
    """What a scenario may turn off of how the crowd feels to a room of people; the report says which are on."""

    answers: bool = True
    """Every act is answered in words within 90 seconds."""
    judged_reposts: bool = True
    """A bare repost is judged by what was reposted."""
    screenshots: bool = True
    """A deletion that was noticed brings screenshots."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What stays the same through an exercise: whose doing the crisis is, how large effects are, how fast attention passes.

    `rhythm` is by how much the public's activity swings over a day, `opens` the time of day at the start (ms after midnight).
    """

    cluster: Cluster = "preventable"
    intensifiers: int = 0
    gain: float = 1.0
    """1 is what the evidence supports; 2 is for training and must stand in the report."""
    clock: float = 1.0
    rhythm: float = 0.0
    opens: int = 0
    hedonic: bool = False
    """In markets of taste and fun, hitting back costs half as much (Johnen & Schnittka 2019)."""
    switches: Switches = field(default_factory=Switches)


@dataclass(frozen=True, slots=True)
class Released:
    """An inject went out. `trigger` is what starts it all; `post` is the post that everybody can see, if it is one; `disproves`
    says that what it shows makes the team's denials so far false, `forged` that somebody made it up."""

    t: int
    words: str = ""
    trigger: bool = False
    post: str | None = None
    disproves: bool = False
    forged: bool = False


@dataclass(frozen=True, slots=True)
class Deed:
    """Something that the team did in public.

    `key` names it for ever; what `labels`, `aux`, `tone` and `confidence` say is read from `text`. `shared` is how a bare repost
    of what it shares is judged, `views` how often a deleted post had been seen, `promise` when an update is promised for,
    `followers` how many follow the account. To pin a post is an act of its own, whose `target` is that post.
    `routine`: it answers a question of every day, or somebody in trouble. Who thinks of the crisis has nothing to say of it, and
    it does nothing to the crisis. `beside`: it has nothing to do with the crisis, as a cheerful post from the queue; people talk
    of it, and of its timing; None while nobody has said, and `beside.marked` decides. `has_voice`: whoever it answers is a person
    of the scenario, who speaks for himself.
    """

    t: int
    key: str
    kinds: frozenset[str]
    text: str = ""
    labels: frozenset[str] = frozenset()
    aux: frozenset[str] = frozenset()
    tone: str = "formal"
    confidence: float = 1.0
    copies: int = 1
    shared: Shared = "contested"
    views: int = 0
    promise: int | None = None
    followers: int = 0
    post: str | None = None
    target: str | None = None
    routine: bool = False
    beside: bool | None = None
    has_voice: bool = False

    @property
    def speaks(self) -> bool:
        """It says something in public: not a like, a deletion or a bare repost."""
        return bool(self.kinds & {"posted", "replied", "quoted", "edited"}) and bool(self.text)

    @property
    def speaks_of_it(self) -> bool:
        """It says something of what everybody talks about: it answers no question of every day and is not about other things."""
        return self.speaks and not self.routine and not self.beside

    @property
    def pins(self) -> bool:
        """It puts a post of the team's where everybody who comes by sees it first."""
        return "pinned" in self.kinds

    @property
    def personal(self) -> bool:
        """It came from an account of somebody's own."""
        return "from_personal" in self.kinds

    @property
    def bare_repost(self) -> bool:
        """It passes something on without a word."""
        return "reposted" in self.kinds


@dataclass(frozen=True, slots=True)
class Inputs:
    """Everything that the public reacts to, each list in the order of time. `since` is for a day that has begun before anything
    went out: from when on it is talked about. `reserved`: until then the public says nothing at all, not even of other things.
    `leaps`: time that was left out, in which nobody waited for a word."""

    moves: tuple[Move, ...] = ()
    released: tuple[Released, ...] = ()
    deeds: tuple[Deed, ...] = ()
    since: int | None = None
    reserved: bool = False
    leaps: tuple[Leap, ...] = ()

    @property
    def begun(self) -> int | None:
        """From when on it is talked about; None while nothing has happened."""
        return self.trigger if self.since is None else self.since

    @property
    def trigger(self) -> int | None:
        """When what started it all went out; None before it."""
        return next((each.t for each in self.released if each.trigger), None)

    @property
    def last_inject(self) -> int:
        """When there was news last."""
        return self.released[-1].t if self.released else 0

    def without(self, key: str) -> Inputs:
        """The same day, but for one act."""
        return replace(self, deeds=tuple(deed for deed in self.deeds if deed.key != key))

    def silent(self) -> Inputs:
        """The same day with a team that does nothing."""
        return replace(self, deeds=())
