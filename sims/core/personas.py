"""The people of the story: what the team may look up in its address book, and what only control knows of them."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal, assert_never, cast

from pydantic import BaseModel, ConfigDict, Field

from sims.core.accounts import AccountKind, AccountOpened
from sims.core.clock import check_running
from sims.core.envelope import ALL, CONTROL, CONTROLLERS, Actor, Command, Context, Decision, Event, Fact, Name
from sims.core.posts import PublishPost, compose
from sims.core.rejections import Code, Rejected, unknown
from sims.core.text import LINE_LIMIT, Line, OptionalLine, OptionalText

if TYPE_CHECKING:
    from sims.core.exercise import Exercise


class Profile(BaseModel):
    """The account that a persona will open when it first posts. Until then nobody outside control knows of it."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    platform: Name
    handle: Line
    name: Line
    bio: OptionalLine = ""
    kind: AccountKind = "person"
    verified: bool = False
    followers: Annotated[int, Field(ge=0, le=2_000_000_000)] = 0


class ContactListed(Event):
    """Somebody stands in the address book: every role can write to them."""

    audience = ALL
    type: Literal["contact.listed"] = "contact.listed"
    name: Line
    title: OptionalLine = ""
    organisation: OptionalLine = ""
    address: OptionalLine = ""


class PersonaDescribed(Event):
    """A simulated person: how they sound and what they know.

    `lines` are suggested answers, `chases` what they say by themselves when nobody answers them. `account` is the one they have,
    `profile` the one they will open, `contact` their place in the address book.
    """

    audience = CONTROL
    type: Literal["persona.described"] = "persona.described"
    key: Line
    name: Line
    title: OptionalLine = ""
    organisation: OptionalLine = ""
    address: OptionalLine = ""
    voice: OptionalText = ""
    lines: Annotated[tuple[Line, ...], Field(max_length=9)] = ()
    chases: Annotated[tuple[Line, ...], Field(max_length=9)] = ()
    profile: Profile | None = None
    account: Name | None = None
    contact: Name | None = None


class PersonaRevealed(Event):
    """A persona has opened its account."""

    audience = CONTROL
    type: Literal["persona.revealed"] = "persona.revealed"
    persona: Name
    account: Name


class PersonaSpoken(Event):
    """Control spoke as a persona: the public sees a post like any other."""

    audience = CONTROL
    type: Literal["persona.spoken"] = "persona.spoken"
    persona: Name
    post: Name


class SpeakAsPersona(Command):
    """Post as any persona: publish, reply, quote or repost."""

    senders: ClassVar = CONTROLLERS
    type: Literal["persona.speak"] = "persona.speak"
    persona: Name
    text: OptionalText = ""
    reply_to: Name | None = None
    quote_of: Name | None = None
    repost_of: Name | None = None


Events = ContactListed | PersonaDescribed | PersonaRevealed | PersonaSpoken
Commands = SpeakAsPersona


@dataclass(slots=True)
class Contact:
    """An entry of the address book."""

    name: str
    title: str
    organisation: str
    address: str


@dataclass(slots=True)
class FutureAccount:
    """The account that a persona will open."""

    platform: str
    handle: str
    name: str
    bio: str
    kind: AccountKind
    verified: bool
    followers: int


@dataclass(slots=True)
class Persona:
    """A simulated person, as control knows them. `posts` are those that control wrote as them."""

    key: str
    name: str
    title: str
    organisation: str
    address: str
    voice: str
    lines: list[str]
    chases: list[str]
    profile: FutureAccount | None
    account: str | None
    contact: str | None
    posts: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Personas:
    """The address book, which everybody has, and the personas, which only control has."""

    contacts: dict[str, Contact] = field(default_factory=dict)
    personas: dict[str, Persona] = field(default_factory=dict)


def reduce(personas: Personas, fact: Fact, event: Events) -> None:
    """Store who there is."""
    match event:
        case ContactListed():
            personas.contacts[fact.name] = Contact(event.name, event.title, event.organisation, event.address)
        case PersonaDescribed():
            profile = FutureAccount(**event.profile.model_dump()) if event.profile else None
            personas.personas[fact.name] = Persona(
                event.key,
                event.name,
                event.title,
                event.organisation,
                event.address,
                event.voice,
                list(event.lines),
                list(event.chases),
                profile,
                event.account,
                event.contact,
            )
        case PersonaRevealed():
            personas.personas[event.persona].account = event.account
        case PersonaSpoken():
            personas.personas[event.persona].posts.append(event.post)
        case _:
            assert_never(event)


def known_persona(exercise: Exercise, actor: Actor, name: str) -> Persona:
    """The persona of this name, for those who may see personas."""
    persona = exercise.personas.personas.get(name)
    if persona is None or not actor.holds(name):
        raise unknown("person in the story", "persona")
    return persona


def persona_of_contact(exercise: Exercise, contact: str) -> str | None:
    """Which persona stands behind an entry of the address book, if any."""
    return next((name for name, persona in exercise.personas.personas.items() if persona.contact == contact), None)


def persona_named(exercise: Exercise, called: str) -> str | None:
    """The persona that somebody means who writes a name freely, if it is one. For control's eyes alone."""
    wanted = called.casefold()
    return next((name for name, persona in exercise.personas.personas.items() if persona.name.casefold() == wanted), None)


def title_of(persona: Persona) -> str:
    """What is said of somebody on the phone: where they ring from, and what they are if the address book says so."""
    parts = (persona.title if persona.contact else "", persona.organisation)
    return ", ".join(part for part in parts if part)[:LINE_LIMIT]


def has_account(exercise: Exercise, name: str) -> bool:
    """Whether a persona can post: from the account that it has, or from the one that it will open."""
    persona = exercise.personas.personas[name]
    return persona.account is not None or persona.profile is not None


def platform_of(exercise: Exercise, name: str) -> str:
    """The platform on which a persona posts. Refuses a persona that has no account anywhere."""
    persona = exercise.personas.personas[name]
    if persona.account is not None:
        return exercise.accounts.accounts[persona.account].platform
    if persona.profile is not None:
        return persona.profile.platform
    raise Rejected(Code.WRONG_STATE, f"{persona.name} has no account on any platform. Write a message instead.", "persona")


def account_of(exercise: Exercise, name: str) -> Generator[Event, str, str]:
    """The persona's account, opened now if this is its first word in public."""
    persona = exercise.personas.personas[name]
    if persona.account is not None:
        return persona.account
    platform_of(exercise, name)
    account = _opened_by_another(exercise, persona)
    if account is None:
        account = yield AccountOpened(**asdict(cast("FutureAccount", persona.profile)))
    yield PersonaRevealed(persona=name, account=account)
    return account


def _opened_by_another(exercise: Exercise, persona: Persona) -> str | None:
    """Two personas may share an account: the first to speak opens it."""
    others = exercise.personas.personas.values()
    return next((other.account for other in others if other.account and other.profile == persona.profile), None)


def decide(exercise: Exercise, command: Commands, ctx: Context) -> Decision:
    """Control speaks as anybody who has an account, while the exercise runs."""
    check_running(exercise.clock)
    known_persona(exercise, ctx.actor, command.persona)
    platform = platform_of(exercise, command.persona)
    account = yield from account_of(exercise, command.persona)
    wish = PublishPost(
        account=account, text=command.text, reply_to=command.reply_to, quote_of=command.quote_of, repost_of=command.repost_of
    )
    post = yield compose(exercise, ctx.actor, ctx.t, platform, wish)
    yield PersonaSpoken(persona=command.persona, post=post)
