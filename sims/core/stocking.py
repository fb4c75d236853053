"""From a scenario's packs to the first events of its decks, and from its pictures to those of events."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from sims.core import scenario as written
from sims.core.envelope import Decision
from sims.core.packs import CardStocked, DeckStocked
from sims.core.posts import Media

Author = Callable[[str], tuple[str | None, str | None]]
"""Who is behind a scenario key: the name of a persona, or of an account that is in view."""


def stocked(
    packs: Iterable[written.Pack], injects: Mapping[str, str], posts: Mapping[str, str], author: Author, tokens: Mapping[str, str]
) -> Decision:
    """The decks, each with its cards behind it. `injects` and `posts` are names by scenario key, `tokens` are by file."""
    known = {**injects, **posts}
    for pack in packs:
        deck = yield DeckStocked(
            key=pack.key,
            title=pack.title,
            mood=pack.mood,
            kind=pack.kind,
            lowest=pack.levels[0],
            highest=pack.levels[1],
            after=_name(injects, pack.after),
            until=_name(injects, pack.until),
            unless=pack.unless,
        )
        for number, card in enumerate(pack.cards, start=1):
            persona, account = (None, None) if card.sender is None else author(card.sender)
            yield CardStocked(
                deck=deck,
                key=f"{pack.key}/{number}",
                kind=card.kind or pack.kind,
                persona=persona,
                account=account,
                text=card.text,
                media=pictured(card.media, tokens),
                reply_to=_name(known, card.reply_to),
                quote_of=_name(known, card.quote_of),
                repost_of=_name(known, card.repost_of),
                after=_name(injects, card.after),
            )


def _name(names: Mapping[str, str], key: str | None) -> str | None:
    return None if key is None else names[key]


def pictured(media: Iterable[written.Media], tokens: Mapping[str, str]) -> tuple[Media, ...]:
    """Pictures as an event holds them: the token that stands for the file, if there is one, and what there is to see."""
    return tuple(Media(token=tokens.get(picture.file or "", ""), alt=_one_line(picture.alt)) for picture in media)


def _one_line(text: str) -> str:
    """A description of a picture as an event holds it."""
    line = " ".join(text.split())
    return line if len(line) <= 300 else line[:299] + "…"
