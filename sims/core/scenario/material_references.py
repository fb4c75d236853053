"""Whether packs, shelf, queue and policy fit to the rest of a scenario: authors, targets, times, lengths."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from .material import ANSWERED, ActKind, Card, Scheduled, ShelfLine
from .parts import Parts, by_key, dangling
from .problems import Problem
from .schema import EVERYONE
from .times import format_offset

_LEAVES_NO_POST: frozenset[ActKind] = frozenset({"deleted", "hidden", "silent"})
_SAYS_NOTHING: frozenset[ActKind] = frozenset({"reposted", "liked", "silent"})


def check_material(parts: Parts) -> Iterator[Problem]:
    """Everything in them that does not fit, in the order of the file."""
    yield from _packs(parts)
    yield from _shelf(parts)
    yield from _queue(parts)


def _packs(parts: Parts) -> Iterator[Problem]:
    for index, pack in parts.packs.items():
        path = f"packs[{index}]"
        if pack.levels[0] > pack.levels[1]:
            yield Problem(f"{path}.levels", "The first level is the lower one, as in [1, 3].")
        yield from _after(f"{path}.after", pack.after, parts)
        yield from _after(f"{path}.until", pack.until, parts)
        for at, card in enumerate(pack.cards):
            yield from _card(f"{path}.cards[{at}]", card, parts)


def _card(path: str, card: Card, parts: Parts) -> Iterator[Problem]:
    yield from _after(f"{path}.after", card.after, parts)
    targets = [name for name in ("reply_to", "quote_of", "repost_of") if getattr(card, name)]
    if len(targets) > 1:
        yield Problem(path, f"One post can do only one of these: {', '.join(targets)}.")
    for name in targets:
        yield from dangling(f"{path}.{name}", getattr(card, name), parts, "inject or history post", "injects", "history")
    if card.repost_of is not None and card.text:
        yield Problem(f"{path}.text", "A repost carries no text of its own; use “quote_of” for one with a comment.")
    if not card.text and not card.media and card.repost_of is None:
        yield Problem(f"{path}.text", "There is nothing to see here: no text, no picture and no repost.")
    yield from _author(path, card.sender, parts, public=True)
    yield from _length(path, card.text, _platforms_of(card.sender, parts), parts)


def _shelf(parts: Parts) -> Iterator[Problem]:
    for letter, times in Counter(one.letter for one in parts.shelf.values()).items():
        if times > 1:
            yield Problem("shelf", f"The letter {letter} is used {times} times; every set needs one of its own.")
    for index, each in parts.shelf.items():
        for at, line in enumerate(each.lines):
            yield from _line(f"shelf[{index}].lines[{at}]", line, parts)
            yield from _fitting(f"shelf[{index}].lines[{at}]", line, each.when)


def _fitting(path: str, line: ShelfLine, when: ActKind) -> Iterator[Problem]:
    """Whether the act that a line is about leaves a post to answer, and words to quote."""
    if when in _LEAVES_NO_POST and line.channel == "microblog" and line.form != "post":
        yield Problem(f"{path}.as", f"After “{when}” there is no post to answer; write “as: post”.")
    if when in _SAYS_NOTHING and "{quote}" in line.text:
        yield Problem(f"{path}.text", f"With “{when}” nobody has written anything; leave “{{quote}}” away.")


def _line(path: str, line: ShelfLine, parts: Parts) -> Iterator[Problem]:
    public = line.channel == "microblog"
    if public and line.to:
        yield Problem(f"{path}.to", "A public post reaches everyone; leave “to” away, or choose another channel.")
    if not public and not line.to:
        yield Problem(f"{path}.to", f"Nobody would get this {line.channel}. Name the roles, or write “{EVERYONE}”.")
    for at, key in enumerate(line.to):
        if key != EVERYONE:
            yield from dangling(f"{path}.to[{at}]", key, parts, "role", "roles")
    if not public and line.sender is None:
        yield Problem(f"{path}.from", "A message like this comes from a persona. Name one.")
    if line.sender != ANSWERED:
        yield from _author(path, line.sender, parts, public=public)
        if public:
            yield from _length(path, line.text, _platforms_of(line.sender, parts), parts)


def _queue(parts: Parts) -> Iterator[Problem]:
    for index, scheduled in parts.queue.items():
        yield from _scheduled(f"queue[{index}]", scheduled, parts)


def _scheduled(path: str, scheduled: Scheduled, parts: Parts) -> Iterator[Problem]:
    yield from dangling(f"{path}.account", scheduled.account, parts, "account", "accounts")
    account = by_key(parts.accounts, scheduled.account)
    if account is not None and not account.used_by:
        yield Problem(f"{path}.account", f"No role publishes from “{scheduled.account}”, so nobody could stop this. Name one.")
    if parts.story is not None and scheduled.at > parts.story.duration:
        yield Problem(f"{path}.at", f"{format_offset(scheduled.at)} is after the end ({format_offset(parts.story.duration)}).")
    yield from _length(path, scheduled.text, [account.platform] if account else [], parts)


def _after(path: str, key: str | None, parts: Parts) -> Iterator[Problem]:
    if key is not None:
        yield from dangling(path, key, parts, "inject", "injects")


def _author(path: str, key: str | None, parts: Parts, *, public: bool) -> Iterator[Problem]:
    if key is None:
        return
    yield from dangling(f"{path}.from", key, parts, "persona or account", "personas", "accounts")
    persona = by_key(parts.personas, key)
    if public and persona is not None and persona.account is None:
        yield Problem(f"{path}.from", f"“{key}” has no account to post from. Give the persona one, or name an account.")
    if not public and key in parts.keys("accounts"):
        yield Problem(f"{path}.from", f"“{key}” is an account; a message like this comes from a persona.")


def _platforms_of(key: str | None, parts: Parts) -> Iterable[str]:
    """Where a post may come to stand: the author's platform; for somebody made up, any."""
    if key is None:
        return [platform.key for platform in parts.platforms.values()]
    persona = by_key(parts.personas, key)
    account = by_key(parts.accounts, persona.account if persona and persona.account else key)
    return [account.platform] if account else []


def _length(path: str, text: str, platforms: Iterable[str], parts: Parts) -> Iterator[Problem]:
    for key in platforms:
        platform = by_key(parts.platforms, key)
        if platform and len(text) > platform.limit:
            yield Problem(f"{path}.text", f"This post is {len(text)} characters long; {platform.name} takes {platform.limit}.")
