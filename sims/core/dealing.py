"""Which card comes next, when, and how it becomes a post."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator
from typing import TYPE_CHECKING

from sims.core.accounts import AccountOpened
from sims.core.chance import chance
from sims.core.envelope import Event
from sims.core.heat import arrival, level_at
from sims.core.judging import is_routine
from sims.core.murmur import murmur
from sims.core.passersby import passer_by
from sims.core.personas import account_of
from sims.core.posts import Media, Post, PostPublished

if TYPE_CHECKING:
    from sims.core.exercise import Exercise
    from sims.core.packs import Card, Deck

SOONEST, LATEST = 0.4, 1.6
"""Cards arrive unevenly: after so many times the mean distance of the moment, at least and at most. The mean is 1."""
SLACK_MS = 2_000
"""Of wall time: a card that comes so late does not delay those that follow; one that comes later begins anew."""
HOT = 5
"""Among so many of the hottest posts an echo chooses."""

Published = Generator[Event, str, str]
"""Events, and at the end the name of the post."""


def next_deal(exercise: Exercise) -> int | None:
    """When the next card is due; None when there is no open deck, or nothing that could come out of one."""
    packs, turns = exercise.packs, exercise.escalation.turns
    if not exercise.accounts.platforms or all(deck.muted for deck in packs.decks.values()):
        return None
    share = SOONEST + (LATEST - SOONEST) * chance(exercise.briefing.seed, f"deal {packs.number + 1}")
    pace = _pace(exercise)
    if not pace:
        return None
    when = arrival(turns, packs.since, share / pace)
    story = exercise.public.opened is None and any(_is_story(exercise, post) for post in exercise.posts.posts.values())
    return when if story or _any_fits(exercise, when) else None


def _pace(exercise: Exercise) -> float:
    """Cards for each post that the dial stands for: all of them, or the scenario's part of them beside a simulated public."""
    opened = exercise.public.opened
    return 1.0 if opened is None else opened.packs / 100


def slack(exercise: Exercise) -> int:
    """How late a card may come, in exercise time, before the next one is reckoned from it."""
    return SLACK_MS * exercise.clock.speed // 100


def choose(exercise: Exercise, t: int) -> str | None:
    """The card that comes out at `t`: of another mood than the last one if there is one, and of those the seed's choice."""
    packs, seed = exercise.packs, exercise.briefing.seed
    last = packs.decks[packs.cards[packs.last].deck].mood if packs.last is not None else None
    open_decks = _open_decks(exercise, t)
    fitting = (
        (open_decks[card.deck].mood == last, chance(seed, f"card {card.key}"), name)
        for name, card in packs.cards.items()
        if card.deck in open_decks and _fits(exercise, card)
    )
    return min(fitting, default=(False, 0.0, None))[2]


def _any_fits(exercise: Exercise, t: int) -> bool:
    open_decks = _open_decks(exercise, t)
    return any(card.deck in open_decks and _fits(exercise, card) for card in exercise.packs.cards.values())


def _open_decks(exercise: Exercise, t: int) -> dict[str, Deck]:
    level = int(level_at(exercise.escalation.turns, t) + 0.5)
    return {
        name: deck
        for name, deck in exercise.packs.decks.items()
        if not deck.muted
        and deck.lowest <= level <= deck.highest
        and _released(exercise, deck.after)
        and not _over(exercise, deck)
    }


def _over(exercise: Exercise, deck: Deck) -> bool:
    """Whether nobody would say this any more: something else is out, or the team has given what is asked for."""
    if deck.until is not None and _released(exercise, deck.until):
        return True
    acts = exercise.acts.acts.values() if deck.unless is not None else ()
    return any(deck.unless in act.kinds and not is_routine(exercise, act.target) for act in acts)


def _fits(exercise: Exercise, card: Card) -> bool:
    """Whether a card of an open deck can come out: not dealt, its inject is out, and what it refers to is up."""
    if card.post is not None or not _released(exercise, card.after):
        return False
    wanted = card.reply_to or card.quote_of or card.repost_of
    return wanted is None or _post_of(exercise, wanted) is not None


def _released(exercise: Exercise, inject: str | None) -> bool:
    return inject is None or exercise.injects.injects[inject].status == "released"


def _post_of(exercise: Exercise, name: str | None) -> str | None:
    """The post of this name, or the one that came of the inject of this name, if it is up."""
    if name is None:
        return None
    inject = exercise.injects.injects.get(name)
    effects = [name] if inject is None else inject.release.effects if inject.release is not None else []
    posts = exercise.posts.posts
    return next((effect for effect in effects if effect in posts and posts[effect].deleted is None), None)


def publish(exercise: Exercise, name: str, t: int) -> Published:
    """A card becomes a post like any other, by whoever is named on it or else by somebody made up."""
    card = exercise.packs.cards[name]
    targets = {word: _post_of(exercise, getattr(card, word)) for word in ("reply_to", "quote_of", "repost_of")}
    if card.persona is not None:
        account = yield from account_of(exercise, card.persona)
    elif card.account is not None:
        account = card.account
    else:
        account = yield newcomer(exercise, card.key, next(filter(None, targets.values()), None))
    media = tuple(Media(token=picture.token, alt=picture.alt) for picture in card.media)
    return (yield PostPublished(account=account, text=card.text, media=media, posted=t, **targets))


def echo(exercise: Exercise, of: str, t: int) -> Published:
    """Somebody made up passes a post on, or has a word to say to it."""
    key = f"echo {exercise.packs.number + 1}"
    posts = exercise.posts.posts
    said = [posts[name].text for name, about in exercise.packs.echoes.items() if about == of]
    form, text = murmur(exercise.briefing.seed, key, said, exercise.briefing.language)
    account = yield newcomer(exercise, key, of)
    if form == "share":
        return (yield PostPublished(account=account, repost_of=of, posted=t))
    aim = {"reply_to": of} if form == "reply" else {"quote_of": of}
    return (yield PostPublished(account=account, text=text, posted=t, **aim))


def hottest(exercise: Exercise) -> str | None:
    """One of the posts of the story that are answered and shared the most: up, no echo, and not the team's own."""
    echoes = exercise.packs.echoes
    standing = [name for name, post in exercise.posts.posts.items() if _is_story(exercise, post) and name not in echoes]
    if not standing:
        return None
    posts = exercise.posts.posts.values()
    heat = Counter(post.reply_to or post.quote_of or post.repost_of for post in posts if post.deleted is None)
    newest_first = enumerate(reversed(standing))
    hot = [name for _, name in sorted(newest_first, key=lambda each: (-heat[each[1]], each[0]))[:HOT]]
    return hot[int(chance(exercise.briefing.seed, f"echo of {exercise.packs.number + 1}") * len(hot))]


def _is_story(exercise: Exercise, post: Post) -> bool:
    account = exercise.accounts.accounts[post.account]
    return post.deleted is None and post.posted >= 0 and post.repost_of is None and not account.of_team


def newcomer(exercise: Exercise, key: str, beside: str | None) -> AccountOpened:
    """Somebody whom nobody has seen before, on the platform of the post that they answer or share."""
    accounts = exercise.accounts
    platform = next(iter(accounts.platforms))
    if beside is not None:
        platform = accounts.accounts[exercise.posts.posts[beside].account].platform
    taken = {account.handle.casefold() for account in accounts.accounts.values()}
    taken |= {persona.profile.handle.casefold() for persona in exercise.personas.personas.values() if persona.profile}
    person = passer_by(exercise.briefing.seed, key, taken, exercise.briefing.language)
    return AccountOpened(platform=platform, handle=person.handle, name=person.name, bio=person.bio, followers=person.followers)
