"""How a line of the shelf becomes a post or a message: who says it, to what, and with which words."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Final

from sims.core.calling import ring
from sims.core.dealing import newcomer
from sims.core.envelope import Event
from sims.core.fitting import answered_account, lines_of
from sims.core.messages import Channel, MessageDelivered, MessageSent
from sims.core.personas import account_of, has_account, platform_of
from sims.core.posts import Media, PostPublished
from sims.core.text import LINE_LIMIT

if TYPE_CHECKING:
    from sims.core.accounts import Account
    from sims.core.acts import Act
    from sims.core.exercise import Exercise
    from sims.core.shelf import Firing
    from sims.core.shelved import Remark

QUOTED_WORDS: Final = 8
"""A quotation is how the text begins: so many words."""
WITH_SCREENSHOT: Final = (0, 2)
"""The lines about something deleted or hidden that carry its picture: the first, and one that comes later."""
MINUTE: Final = 60_000
STRANGER: Final = "Unknown sender"
"""Who writes when nobody is named."""

Said = Generator[Event, str, tuple[list[str], str]]
"""Events, and at the end the names of what came of them and a remark."""
Names = Generator[Event, str, list[str]]
"""Events, and at the end the names of what came of them."""


def say(exercise: Exercise, firing: Firing, name: str, index: int, t: int) -> Said:
    """One line, in public or to roles."""
    line = lines_of(exercise.shelf, firing)[index]
    act = exercise.acts.acts.get(firing.act or "")
    text = _worded(exercise, act, line.text)
    if line.channel == "call":
        return (yield from _ring(exercise, line, text, t)), ""
    if line.channel != "microblog":
        return (yield from _write(exercise, line, text, line.channel)), ""
    account, platform = yield from _author(exercise, line, act, f"{name} {index}")
    reply_to, quote_of = _aim(exercise, line, act)
    post = yield PostPublished(
        account=account,
        text=_cut(text, exercise.accounts.platforms[platform].limit),
        reply_to=reply_to,
        quote_of=quote_of,
        media=_pictures(exercise, line, act, index),
        posted=t,
    )
    alone = line.form != "post" and reply_to is None and quote_of is None
    return [post], "On its own: the post that it refers to is not there." if alone else ""


def _author(exercise: Exercise, line: Remark, act: Act | None, key: str) -> Generator[Event, str, tuple[str, str]]:
    """The account that says it, and its platform. Whoever cannot be had is stood in for by somebody who passes by."""
    if line.persona is not None and has_account(exercise, line.persona):
        return (yield from account_of(exercise, line.persona)), platform_of(exercise, line.persona)
    account = line.account
    if line.answered and act is not None:
        account = answered_account(exercise, act)
    if account is not None:
        return account, exercise.accounts.accounts[account].platform
    opened = newcomer(exercise, f"shelf {key}", _beside(exercise, act))
    return (yield opened), opened.platform


def _beside(exercise: Exercise, act: Act | None) -> str | None:
    names = (act.post, act.target) if act is not None else ()
    return next((name for name in names if name in exercise.posts.posts), None)


def _aim(exercise: Exercise, line: Remark, act: Act | None) -> tuple[str | None, str | None]:
    """The post that is answered and the one that is quoted.

    About a like it is what was liked. A bare repost is answered itself, and quoted as its original.
    """
    name = act.post or (act.target if act.kinds[0] == "liked" else None) if act is not None else None
    post = exercise.posts.posts.get(name or "")
    if post is None or post.deleted is not None or line.form == "post":
        return None, None
    if line.form == "reply":
        return name, None
    original = exercise.posts.posts.get(post.repost_of or "")
    if original is not None:
        return None, None if original.deleted is not None else post.repost_of
    return None, name


def _worded(exercise: Exercise, act: Act | None, text: str) -> str:
    """The text with what it refers to put in. Everything else in it, braces too, stays as it is."""
    account = _team_account(exercise, act)
    words = {"{quote}": _quote(exercise, act)}
    if account is not None:
        words |= {"{brand}": account.name, "{handle}": account.handle}
    for mark, word in words.items():
        text = text.replace(mark, word)
    return text


def _team_account(exercise: Exercise, act: Act | None) -> Account | None:
    """The account that acted; when nobody did, the first that the team's roles write from."""
    accounts = exercise.accounts.accounts
    if act is not None and act.account is not None:
        return accounts[act.account]
    return next((account for account in accounts.values() if account.seats), None)


def _said(exercise: Exercise, act: Act | None) -> str:
    """What the act said: what a deleted, edited or hidden post had said, else the post; of a bare repost, what it shared."""
    if act is None:
        return ""
    posts = exercise.posts.posts
    made, target = posts.get(act.post or ""), posts.get(act.target or "")
    return act.text or (made.text if made else "") or (target.text if target else "")


def _quote(exercise: Exercise, act: Act | None) -> str:
    words = _said(exercise, act).split()
    return " ".join(words[:QUOTED_WORDS]) + ("…" if len(words) > QUOTED_WORDS else "")


def _pictures(exercise: Exercise, line: Remark, act: Act | None, index: int) -> tuple[Media, ...]:
    """The line's own pictures; else, of something deleted or hidden, what somebody had kept."""
    if line.media:
        return tuple(Media(token=picture.token, alt=picture.alt) for picture in line.media)
    if act is None or act.kinds[0] not in ("deleted", "hidden") or index not in WITH_SCREENSHOT:
        return ()
    post = exercise.posts.posts.get(act.post or act.target or "")
    when = _clock(exercise.briefing.story_start + (post.posted if post else act.t))
    account = _team_account(exercise, act)
    brand = account.name if account else ""
    head = f"{brand}{'' if act.text else ' reposted'}, {when}"
    if post is not None and act.kinds[0] == "hidden":
        head = f"{exercise.accounts.accounts[post.account].name}, {when}, hidden by {brand}"
    return (Media(alt=_cut(f"Screenshot: {head}: “{' '.join(_said(exercise, act).split())}”", LINE_LIMIT)),)


def _clock(milliseconds: int) -> str:
    minutes = milliseconds // MINUTE % (24 * 60)
    return f"{minutes // 60:02}:{minutes % 60:02}"


def _cut(text: str, limit: int) -> str:
    return text if len(text) <= limit else text[: limit - 1] + "…"


def _ring(exercise: Exercise, line: Remark, text: str, t: int) -> Names:
    """A call rings at each role, and whoever takes it hears the line."""
    persona = exercise.personas.personas.get(line.persona or "")
    seats = [seat for seat in line.to if seat in exercise.people.seats]
    return (yield from ring(exercise, t, seats, persona.name if persona else STRANGER, line.persona, text, ()))


def _write(exercise: Exercise, line: Remark, text: str, channel: Channel) -> Names:
    """To roles: one message for each, with the whole To line."""
    persona = exercise.personas.personas.get(line.persona or "")
    seats = [seat for seat in line.to if seat in exercise.people.seats]
    deliveries = []
    for seat in seats:
        name = yield MessageDelivered(
            mailbox=f"seat:{seat}",
            channel=channel,
            sender=persona.name if persona else STRANGER,
            address=persona.address if persona else "",
            to=tuple(exercise.people.seats[key].title for key in seats),
            subject=line.subject,
            text=text,
            media=tuple(Media(token=picture.token, alt=picture.alt) for picture in line.media),
        )
        deliveries.append(name)
    yield MessageSent(persona=line.persona, deliveries=tuple(deliveries))
    return deliveries
