"""The simulated public in the log: what it is made of, how far it has come, what it posted, and what can be measured of it.

What the public says is worked out outside (`crowd`), from facts that stand here; a step of it is submitted with all that it
says, and refused when something has happened meanwhile that it did not know.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal, assert_never

from pydantic import BaseModel, ConfigDict, Field

from sims.core.clock import check_not_ended, check_running
from sims.core.crowd.stance import Cluster, Stance
from sims.core.crowd.text import Crisis
from sims.core.envelope import ALL, CONDUCTOR, CONTROL, CONTROLLERS, Command, Context, Decision, Event, Fact, Millis, Name
from sims.core.noticing import known
from sims.core.outlook import measure
from sims.core.reasons import CrowdExplained, Explained, explanation, kept
from sims.core.rejections import Code, Rejected
from sims.core.text import Line
from sims.core.voicing import Count, CrowdMember, Spoken, Voiced, Voicing

if TYPE_CHECKING:
    from sims.core.exercise import Exercise

MOST_UTTERANCES = 100
"""In one step: with accounts and back-dated posts that is at most 500 events."""
MEASURE_MS = 60_000
"""Exercise time between two measurements."""

Engine = Annotated[int, Field(ge=1)]
Words = Annotated[tuple[Line, ...], Field(max_length=12)]


class Rule(BaseModel):
    """When the dial moves by itself, and how far."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    when: Literal["silent", "answered_well"]
    after: Millis
    by: Annotated[int, Field(ge=-5, le=5)]


class CrowdOpened(Event):
    """There is a simulated public: the versions of its engine and table, and everything that its course depends on.

    With the seed and the facts that follow, this is all that is needed to run it again.
    """

    audience = CONTROL
    type: Literal["crowd.opened"] = "crowd.opened"
    engine: Engine
    table: Engine
    crisis: Crisis
    cluster: Cluster
    intensifiers: Annotated[int, Field(ge=0, le=2)]
    platform: Name
    language: Line
    level: Annotated[int, Field(ge=0, le=5)]
    cap: Annotated[int, Field(ge=0, le=5)]
    ceiling: Annotated[int, Field(ge=0, le=3)]
    gain: Annotated[float, Field(gt=0, le=2)]
    clock: Annotated[float, Field(gt=0, le=10)]
    rhythm: Annotated[float, Field(ge=0, lt=1)] = 0.0
    hedonic: bool
    packs: Annotated[int, Field(ge=0, le=100)]
    brand: Words
    product: Words = ()
    people: Words = ()
    place: Words = ()
    hashtag: Words = ()
    rules: tuple[Rule, ...] = ()
    answers: bool = True
    judged_reposts: bool = True
    screenshots: bool = True


class CrowdAdvanced(Event):
    """The public has come as far as exercise time `until`: what it posted on the way, and who is new."""

    audience = CONTROL
    type: Literal["crowd.advanced"] = "crowd.advanced"
    until: Millis
    voiced: Annotated[tuple[Voiced, ...], Field(max_length=MOST_UTTERANCES)] = ()
    members: Annotated[tuple[CrowdMember, ...], Field(max_length=MOST_UTTERANCES)] = ()


class PublicMeasured(Event):
    """What a listening service would tell the team: posts in the last five minutes, people reached so far, sentiment (-100 to
    100) and share of anger (in percent) in the last quarter of an hour, the loudest accounts, words that trend, and by how much
    the last five minutes outdo the half hour before (in percent; 0 when they do not)."""

    audience = ALL
    type: Literal["public.measured"] = "public.measured"
    volume: Count
    reach: Count
    sentiment: Annotated[int, Field(ge=-100, le=100)]
    anger: Annotated[int, Field(ge=0, le=100)]
    loudest: Annotated[tuple[Name, ...], Field(max_length=5)] = ()
    trending: Annotated[tuple[Line, ...], Field(max_length=6)] = ()
    spike: Count = 0


class RulesHeld(Event):
    """Control keeps the dial where it is: the scenario's rules do not move it."""

    audience = CONTROL
    type: Literal["rules.held"] = "rules.held"


class RulesFreed(Event):
    """The scenario's rules move the dial again."""

    audience = CONTROL
    type: Literal["rules.freed"] = "rules.freed"


class AdvanceCrowd(Command):
    """Bring the public from `since` to `until`. `known` counts the facts that it was worked out from."""

    senders: ClassVar = CONDUCTOR
    type: Literal["crowd.advance"] = "crowd.advance"
    since: Millis
    until: Millis
    known: Count
    said: Annotated[tuple[Spoken, ...], Field(max_length=MOST_UTTERANCES)] = ()


class HoldRules(Command):
    """Keep the dial where it is, whatever the scenario's rules say."""

    senders: ClassVar = CONTROLLERS
    type: Literal["rules.hold"] = "rules.hold"


class FreeRules(Command):
    """Let the scenario's rules move the dial again."""

    senders: ClassVar = CONTROLLERS
    type: Literal["rules.free"] = "rules.free"


Events = CrowdOpened | CrowdAdvanced | CrowdExplained | PublicMeasured | RulesHeld | RulesFreed
Commands = AdvanceCrowd | HoldRules | FreeRules


@dataclass(slots=True)
class DialRule:
    """When the dial moves by itself."""

    when: str
    after: int
    by: int


@dataclass(slots=True)
class Opened:
    """What the public is made of."""

    engine: int
    table: int
    crisis: Crisis
    cluster: Cluster
    intensifiers: int
    platform: str
    language: str
    level: int
    cap: int
    ceiling: int
    gain: float
    clock: float
    rhythm: float
    hedonic: bool
    packs: int
    brand: list[str]
    product: list[str]
    people: list[str]
    place: list[str]
    hashtag: list[str]
    rules: list[DialRule]
    answers: bool
    judged_reposts: bool
    screenshots: bool


@dataclass(slots=True)
class Voice:
    """What control knows of one post of the public."""

    id: str
    root: str
    stance: Stance
    about: str
    deed: str | None
    due: int | None


@dataclass(slots=True)
class Measured:
    """One measurement, at exercise time `t`."""

    t: int
    volume: int
    reach: int
    sentiment: int
    anger: int
    loudest: list[str]
    trending: list[str]
    spike: int


@dataclass(slots=True)
class Public:
    """How far the public has come, its posts by name and by identity, its members' accounts by key, the measurements, and the
    reasons, one list of them for each measurement."""

    opened: Opened | None = None
    until: int = 0
    voices: dict[str, Voice] = field(default_factory=dict)
    posts: dict[str, str] = field(default_factory=dict)
    members: dict[str, str] = field(default_factory=dict)
    measured: list[Measured] = field(default_factory=list)
    explained: list[Explained] = field(default_factory=list)
    held: bool = False


def reduce(public: Public, fact: Fact, event: Events) -> None:
    """Store what the public is and does."""
    match event:
        case CrowdOpened():
            public.opened = _opened(event)
        case CrowdAdvanced():
            public.until = event.until
            for voiced in event.voiced:
                public.voices[voiced.post] = Voice(voiced.id, voiced.root, voiced.stance, voiced.about, voiced.deed, voiced.due)
                public.posts[voiced.id] = voiced.post
            for member in event.members:
                public.members[member.key] = member.account
        case PublicMeasured():
            public.measured.append(
                Measured(
                    fact.t,
                    event.volume,
                    event.reach,
                    event.sentiment,
                    event.anger,
                    list(event.loudest),
                    list(event.trending),
                    event.spike,
                )
            )
        case CrowdExplained():
            public.explained.append(kept(fact.t, event))
        case RulesHeld():
            public.held = True
        case RulesFreed():
            public.held = False
        case _:
            assert_never(event)


def _opened(event: CrowdOpened) -> Opened:
    return Opened(
        event.engine,
        event.table,
        event.crisis,
        event.cluster,
        event.intensifiers,
        event.platform,
        event.language,
        event.level,
        event.cap,
        event.ceiling,
        event.gain,
        event.clock,
        event.rhythm,
        event.hedonic,
        event.packs,
        list(event.brand),
        list(event.product),
        list(event.people),
        list(event.place),
        list(event.hashtag),
        [DialRule(rule.when, rule.after, rule.by) for rule in event.rules],
        event.answers,
        event.judged_reposts,
        event.screenshots,
    )


def decide(exercise: Exercise, command: Commands, ctx: Context) -> Decision:
    """The public advances while the exercise runs; its rules are control's to hold."""
    if exercise.public.opened is None:
        raise Rejected(Code.WRONG_STATE, "This exercise has no simulated public.")
    match command:
        case AdvanceCrowd():
            yield from _advance(exercise, command, ctx)
        case HoldRules():
            check_not_ended(exercise.clock)
            if not exercise.public.held:
                yield RulesHeld()
        case FreeRules():
            check_not_ended(exercise.clock)
            if exercise.public.held:
                yield RulesFreed()
        case _:
            assert_never(command)


def _advance(exercise: Exercise, step: AdvanceCrowd, ctx: Context) -> Decision:
    """One step: first what is said, then how far it came, and a measurement when the last one is a minute old."""
    check_running(exercise.clock)
    public = exercise.public
    if step.since != public.until or not step.since < step.until <= ctx.t:
        raise Rejected(Code.WRONG_STATE, "The public has come to another moment meanwhile.", "since")
    if step.known != known(exercise):
        raise Rejected(Code.WRONG_STATE, "Something has happened meanwhile that this step does not know.", "known")
    if any(said.id in public.posts for said in step.said):
        raise Rejected(Code.WRONG_STATE, "The public has said this already.", "said")
    crowd = Voicing(exercise, ctx.t)
    for said in step.said:
        yield from crowd.publish(said)
    yield CrowdAdvanced(
        until=step.until,
        voiced=tuple(crowd.voiced),
        members=tuple(CrowdMember(key=key, account=account) for key, account in crowd.members.items()),
    )
    last = public.measured[-1].t if public.measured else 0
    if step.until - last >= MEASURE_MS:
        yield PublicMeasured(**asdict(measure(exercise, ctx.t)))
        yield explanation(exercise, step.until)
