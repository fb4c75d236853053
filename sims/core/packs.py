"""The facilitator's decks: authored posts of the public, let out one by one at the pace that the dial sets.

Nothing is shuffled beforehand: which card comes next is drawn when it is dealt, from what fits then. When no card fits, somebody
passes on or remarks on what is hot already, so that the feed does not fall silent in the middle of a storm.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal, assert_never

from pydantic import Field

from sims.core import dealing
from sims.core.clock import check_not_ended, check_running
from sims.core.envelope import CONDUCTOR, CONTROL, CONTROLLERS, Command, Context, Decision, Event, Fact, Millis, Name
from sims.core.escalation import Level
from sims.core.falling_due import Due
from sims.core.injects import InjectKind
from sims.core.posts import MediaList, Picture, pictures
from sims.core.rejections import Code, Rejected, unknown
from sims.core.scenario.material import ActKind, Mood
from sims.core.text import Line, OptionalText

if TYPE_CHECKING:
    from sims.core.exercise import Exercise

Number = Annotated[int, Field(ge=1, lt=1_000_000)]


class DeckStocked(Event):
    """A deck is at hand. Its cards come while the dial stands from `lowest` to `highest`, not before the inject `after` and not
    once the inject `until` is out, or the team has done what `unless` says."""

    audience = CONTROL
    type: Literal["deck.stocked"] = "deck.stocked"
    key: Line
    title: Line
    mood: Mood
    kind: InjectKind
    lowest: Level
    highest: Level
    after: Name | None = None
    until: Name | None = None
    unless: ActKind | None = None


class CardStocked(Event):
    """A deck holds a card. Without `persona` and `account` somebody is made up to post it.

    It answers or shares a post of that name, or what came of the inject of that name; then it waits until that is there.
    """

    audience = CONTROL
    type: Literal["card.stocked"] = "card.stocked"
    deck: Name
    key: Line
    kind: InjectKind
    persona: Name | None = None
    account: Name | None = None
    text: OptionalText = ""
    media: MediaList = ()
    reply_to: Name | None = None
    quote_of: Name | None = None
    repost_of: Name | None = None
    after: Name | None = None


class CardDealt(Event):
    """A card is out as a post. The next one is reckoned from `since`: when this was due, or later if it came much too late."""

    audience = CONTROL
    type: Literal["card.dealt"] = "card.dealt"
    card: Name
    post: Name
    number: Number
    since: Millis


class EchoDealt(Event):
    """No card fitted: somebody made up passed on a post that is hot already, or had a word to say to it."""

    audience = CONTROL
    type: Literal["echo.dealt"] = "echo.dealt"
    post: Name
    of: Name
    number: Number
    since: Millis


class DeckMuted(Event):
    """Control keeps a deck's cards back."""

    audience = CONTROL
    type: Literal["deck.muted"] = "deck.muted"
    deck: Name


class DeckOpened(Event):
    """A muted deck plays again."""

    audience = CONTROL
    type: Literal["deck.opened"] = "deck.opened"
    deck: Name


class DealCard(Command):
    """Let the next card out. Deals are numbered, so that two conductors deal each one once."""

    senders: ClassVar = CONDUCTOR
    type: Literal["card.deal"] = "card.deal"
    number: Number


class MuteDeck(Command):
    """Keep a deck's cards back."""

    senders: ClassVar = CONTROLLERS
    type: Literal["deck.mute"] = "deck.mute"
    deck: Name


class OpenDeck(Command):
    """Let a muted deck play again."""

    senders: ClassVar = CONTROLLERS
    type: Literal["deck.open"] = "deck.open"
    deck: Name


Events = DeckStocked | CardStocked | CardDealt | EchoDealt | DeckMuted | DeckOpened
Commands = DealCard | MuteDeck | OpenDeck


@dataclass(slots=True)
class Deck:
    """A deck, and whether it is kept back."""

    key: str
    title: str
    mood: Mood
    kind: InjectKind
    lowest: int
    highest: int
    after: str | None
    until: str | None = None
    unless: ActKind | None = None
    muted: bool = False


@dataclass(slots=True)
class Card:
    """A card, and the post that it became."""

    deck: str
    key: str
    kind: InjectKind
    persona: str | None
    account: str | None
    text: str
    media: list[Picture]
    reply_to: str | None
    quote_of: str | None
    repost_of: str | None
    after: str | None
    post: str | None = None


@dataclass(slots=True)
class Packs:
    """Decks and cards by name; how often was dealt, from when the next deal is reckoned, and the card that came last."""

    decks: dict[str, Deck] = field(default_factory=dict)
    cards: dict[str, Card] = field(default_factory=dict)
    echoes: dict[str, str] = field(default_factory=dict)
    number: int = 0
    since: int = 0
    last: str | None = None


def reduce(packs: Packs, fact: Fact, event: Events) -> None:
    """Store what is at hand and what is out."""
    match event:
        case DeckStocked():
            packs.decks[fact.name] = Deck(
                event.key,
                event.title,
                event.mood,
                event.kind,
                event.lowest,
                event.highest,
                event.after,
                event.until,
                event.unless,
            )
        case CardStocked():
            packs.cards[fact.name] = _stocked(event)
        case CardDealt():
            packs.cards[event.card].post = event.post
            packs.number, packs.since, packs.last = event.number, event.since, event.card
        case EchoDealt():
            packs.echoes[event.post] = event.of
            packs.number, packs.since = event.number, event.since
        case DeckMuted():
            packs.decks[event.deck].muted = True
        case DeckOpened():
            packs.decks[event.deck].muted = False
        case _:
            assert_never(event)


def _stocked(event: CardStocked) -> Card:
    return Card(
        event.deck,
        event.key,
        event.kind,
        event.persona,
        event.account,
        event.text,
        pictures(event.media),
        event.reply_to,
        event.quote_of,
        event.repost_of,
        event.after,
    )


def due(exercise: Exercise, t: int) -> list[Due]:
    """The next deal, if it should have happened by `t`. After a jump that is one card, and no backlog."""
    when = next_due(exercise)
    number = exercise.packs.number + 1
    return [Due(when, f"deal:{number}", DealCard(number=number))] if when is not None and when <= t else []


def next_due(exercise: Exercise) -> int | None:
    """When the next card is due; None while there is nothing to deal."""
    return dealing.next_deal(exercise)


def decide(exercise: Exercise, command: Commands, ctx: Context) -> Decision:
    """Who may deal, and when."""
    if isinstance(command, DealCard):
        check_running(exercise.clock)
        yield from _deal(exercise, command.number, ctx.t)
        return
    check_not_ended(exercise.clock)
    deck = exercise.packs.decks.get(command.deck)
    if deck is None:
        raise unknown("deck", "deck")
    match command:
        case MuteDeck():
            if not deck.muted:
                yield DeckMuted(deck=command.deck)
        case OpenDeck():
            if deck.muted:
                yield DeckOpened(deck=command.deck)
        case _:
            assert_never(command)


def _deal(exercise: Exercise, number: int, t: int) -> Decision:
    when = next_due(exercise)
    if number != exercise.packs.number + 1 or when is None or when > t:
        raise Rejected(Code.WRONG_STATE, "This card is not due.", "number")
    since = when if t - when <= dealing.slack(exercise) else t
    card = dealing.choose(exercise, t) or dealing.choose(exercise, when)
    if card is not None:
        post = yield from dealing.publish(exercise, card, t)
        yield CardDealt(card=card, post=post, number=number, since=since)
        return
    of = dealing.hottest(exercise)
    if of is not None:
        post = yield from dealing.echo(exercise, of, t)
        yield EchoDealt(post=post, of=of, number=number, since=since)
