"""Mock platforms and the accounts on them: what there is, and who may write from which."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated, Literal, assert_never

from pydantic import Field

from sims.core.envelope import ALL, CONTROL, TEAM, Actor, Decision, Event, Fact, Name, ParticipantId, SeatKey
from sims.core.rejections import Code, Rejected, unknown
from sims.core.text import Line, OptionalLine

if TYPE_CHECKING:
    from sims.core.exercise import Exercise

AccountKind = Literal["person", "organisation"]
PlatformKind = Literal["microblog"]


class PlatformOpened(Event):
    """A mock platform exists. `limit` is the number of characters that a post may have."""

    audience = ALL
    type: Literal["platform.opened"] = "platform.opened"
    name: Line
    kind: PlatformKind = "microblog"
    limit: Annotated[int, Field(ge=1, le=10_000)]


class AccountOpened(Event):
    """An account can be seen on a platform. Who is behind it is said elsewhere, if at all."""

    audience = ALL
    type: Literal["account.opened"] = "account.opened"
    platform: Name
    handle: Line
    name: Line
    bio: OptionalLine = ""
    kind: AccountKind = "person"
    verified: bool = False
    followers: Annotated[int, Field(ge=0, le=2_000_000_000)] = 0


class AccountEntrusted(Event):
    """The holders of a seat, or one participant, may write from an account; the latter perhaps only while `acting_for` a seat."""

    audience = TEAM
    type: Literal["account.entrusted"] = "account.entrusted"
    account: Name
    seat: SeatKey | None = None
    participant: ParticipantId | None = None
    acting_for: SeatKey | None = None


class AccountPatternSet(Event):
    """Whoever takes this seat gets an account of their own: `{n}` in name and handle is a running number."""

    audience = CONTROL
    type: Literal["account.pattern_set"] = "account.pattern_set"
    seat: SeatKey
    platform: Name
    handle: Line
    name: Line
    bio: OptionalLine = ""


Events = PlatformOpened | AccountOpened | AccountEntrusted | AccountPatternSet


@dataclass(slots=True)
class Platform:
    """A mock platform and what it takes."""

    name: str
    kind: PlatformKind
    limit: int


@dataclass(slots=True)
class Account:
    """An account as everybody sees it, and who of the team may write from it: `participants` only while `acting_for` a seat."""

    platform: str
    handle: str
    name: str
    bio: str
    kind: AccountKind
    verified: bool
    followers: int
    seats: list[str] = field(default_factory=list)
    participants: list[str] = field(default_factory=list)
    acting_for: str | None = None

    @property
    def of_team(self) -> bool:
        """Whether somebody at the table may write from it."""
        return bool(self.seats or self.participants)


@dataclass(slots=True)
class Pattern:
    """How an account is minted for each holder of a seat."""

    platform: str
    handle: str
    name: str
    bio: str


@dataclass(slots=True)
class Accounts:
    """Platforms and accounts by name; patterns by seat."""

    platforms: dict[str, Platform] = field(default_factory=dict)
    accounts: dict[str, Account] = field(default_factory=dict)
    patterns: dict[str, Pattern] = field(default_factory=dict)


def reduce(accounts: Accounts, fact: Fact, event: Events) -> None:
    """Store what there is and who may use it."""
    match event:
        case PlatformOpened():
            accounts.platforms[fact.name] = Platform(event.name, event.kind, event.limit)
        case AccountOpened():
            accounts.accounts[fact.name] = Account(
                event.platform, event.handle, event.name, event.bio, event.kind, event.verified, event.followers
            )
        case AccountEntrusted():
            account = accounts.accounts[event.account]
            if event.seat is not None:
                account.seats.append(event.seat)
            if event.participant is not None:
                account.participants.append(event.participant)
            account.acting_for = event.acting_for
        case AccountPatternSet():
            accounts.patterns[event.seat] = Pattern(event.platform, event.handle, event.name, event.bio)
        case _:
            assert_never(event)


def may_use(account: Account, actor: Actor) -> bool:
    """Whether a player may write from an account: through a seat they act for, or because it is their own."""
    own = actor.id in account.participants and account.acting_for in (None, *actor.seats)
    return own or any(seat in account.seats for seat in actor.seats)


def speaks_for_the_team(exercise: Exercise, account: str) -> bool:
    """Whether roles publish from this account: then the public takes it for the team's, whoever pressed the button."""
    one = exercise.accounts.accounts.get(account)
    return one is not None and bool(one.seats)


def usable_account(exercise: Exercise, actor: Actor, name: str) -> Account:
    """The account of this name, if the actor may write from it."""
    account = exercise.accounts.accounts.get(name)
    if account is None or not actor.holds(name):
        raise unknown("account", "account")
    if not may_use(account, actor):
        raise Rejected(Code.FORBIDDEN, "Your role does not write from this account. Choose one of yours.", "account")
    return account


@dataclass(frozen=True, slots=True)
class Promise:
    """Whom the pattern of a seat promises an account, and, where the seat is theirs on loan only, which they must act for."""

    participant: str
    seat: str
    acting_for: str | None = None


def mint(exercise: Exercise, promises: Iterable[Promise]) -> Decision:
    """Open the accounts that patterns promise and that are not there yet."""
    accounts = exercise.accounts
    number = sum(1 for account in accounts.accounts.values() if account.participants)
    for promise in promises:
        pattern = accounts.patterns.get(promise.seat)
        if pattern is None or _has_one(accounts, pattern, promise):
            continue
        number += 1
        account = yield AccountOpened(
            platform=pattern.platform,
            handle=pattern.handle.replace("{n}", str(number)),
            name=pattern.name.replace("{n}", str(number)),
            bio=pattern.bio,
        )
        yield AccountEntrusted(account=account, participant=promise.participant, acting_for=promise.acting_for)


def _has_one(accounts: Accounts, pattern: Pattern, promise: Promise) -> bool:
    """Nobody gets a second account of their own, nor a second one by the same pattern."""
    theirs = [account for account in accounts.accounts.values() if promise.participant in account.participants]
    if promise.acting_for is None:
        return any(account.acting_for is None for account in theirs)
    return any(_is_made_by(pattern, account) and account.acting_for in (None, promise.seat) for account in theirs)


def _is_made_by(pattern: Pattern, account: Account) -> bool:
    start, _, end = pattern.handle.partition("{n}")
    return account.platform == pattern.platform and account.handle.startswith(start) and account.handle.endswith(end)
