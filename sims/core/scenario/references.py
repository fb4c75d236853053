"""Whether the parts of a scenario fit together: keys, recipients, times, lengths.

It works on whatever could be read of each part, so that one broken value does not hide what is wrong with the others;
`declared` holds the keys as they were written, so that a broken account is not also reported wherever it is used.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from .material_references import check_material
from .parts import UNREAD, Parts, by_key, dangling
from .problems import Problem, joined
from .schema import EVERYONE, Inject
from .times import HOUR, Story, format_offset


def check_references(parts: Parts) -> list[Problem]:
    """Everything that does not fit, in the order of the file."""
    return [
        *_duplicate_keys(parts),
        *_roles(parts),
        *_accounts(parts),
        *_personas(parts),
        *_injects(parts),
        *_history(parts),
        *check_material(parts),
    ]


def _duplicate_keys(parts: Parts) -> Iterator[Problem]:
    for section, keys in parts.declared.items():
        for key, times in Counter(keys).items():
            if times > 1:
                yield Problem(
                    section,
                    f"The key “{key}” is used {times} times; every key here must be its own.",
                )
    for key in sorted(set(parts.keys("personas")) & set(parts.keys("accounts"))):
        yield Problem(
            "personas",
            f"“{key}” is the key of a persona and of an account; give one of them another, for “from” takes both.",
        )
    for key in sorted(set(parts.keys("injects")) & set(parts.keys("history"))):
        yield Problem(
            "history",
            f"“{key}” is the key of a history post and of an inject; give one of them another.",
        )


def _roles(parts: Parts) -> Iterator[Problem]:
    sizes: Counter[int] = Counter()
    for index, role in parts.roles.items():
        path = f"roles[{index}]"
        if role.key == EVERYONE:
            yield Problem(
                f"{path}.key",
                f"“{EVERYONE}” means every role and cannot be the key of one.",
            )
        sizes.update(set(role.core))
        if role.mint:
            yield from dangling(
                f"{path}.mint.platform",
                role.mint.platform,
                parts,
                "platform",
                "platforms",
            )
    if any(path.startswith("roles[") and path.endswith(".core") for path in parts.unread):
        return
    for size, count in sorted(sizes.items()):
        if count != size:
            yield Problem(
                "roles",
                f"A team of {size} needs exactly {size} core roles; {count} have {size} in “core”.",
            )


def _accounts(parts: Parts) -> Iterator[Problem]:
    seen: dict[tuple[str, str], str] = {}
    for index, account in parts.accounts.items():
        path = f"accounts[{index}]"
        yield from dangling(f"{path}.platform", account.platform, parts, "platform", "platforms")
        for at, key in enumerate(account.used_by):
            yield from dangling(f"{path}.used_by[{at}]", key, parts, "role", "roles")
        unread = UNREAD in (account.platform, account.handle)
        first = account.key if unread else seen.setdefault((account.platform, account.handle.casefold()), account.key)
        if first != account.key:
            yield Problem(
                f"{path}.handle",
                f"“@{account.handle}” already belongs to “{first or account.handle}” on this platform.",
            )
        for role in parts.roles.values():
            if role.mint and role.mint.platform == account.platform and _minted(role.mint.handle, account.handle):
                yield Problem(
                    f"{path}.handle",
                    f"“@{account.handle}” may be minted for the role “{role.key}”; choose another.",
                )


def _minted(pattern: str, handle: str) -> bool:
    before, _, after = pattern.casefold().partition("{n}")
    folded = handle.casefold()
    middle = folded[len(before) : len(folded) - len(after)]
    return folded.startswith(before) and folded.endswith(after) and middle.isdecimal()


def _personas(parts: Parts) -> Iterator[Problem]:
    for index, persona in parts.personas.items():
        if persona.account is not None:
            yield from dangling(
                f"personas[{index}].account",
                persona.account,
                parts,
                "account",
                "accounts",
            )


def _injects(parts: Parts) -> Iterator[Problem]:
    positions = {inject.key: (inject.at, index) for index, inject in parts.injects.items()}
    for index, inject in parts.injects.items():
        path = f"injects[{index}]"
        yield from _time(path, inject, parts.story)
        yield from _answer_by(path, inject, parts)
        yield from _recipients(path, inject, parts)
        yield from _sender(path, inject, parts)
        if f"{path}.channel" not in parts.unread:
            yield from _content(path, inject)
        yield from _target(path, index, inject, parts, positions)
        if inject.objective is not None:
            yield from dangling(
                f"{path}.objective",
                inject.objective,
                parts,
                "objective",
                "objectives",
            )


def _time(path: str, inject: Inject, story: Story | None) -> Iterator[Problem]:
    if story is None or inject.at <= story.duration:
        return
    hint = " A clock time before the start of the story counts as the next day." if inject.at >= 12 * HOUR else ""
    yield Problem(
        f"{path}.at",
        f"{format_offset(inject.at)} is after the end of the exercise ({format_offset(story.duration)}).{hint}",
    )


def _answer_by(path: str, inject: Inject, parts: Parts) -> Iterator[Problem]:
    if inject.answer_by is None or f"{path}.channel" in parts.unread:
        return
    if inject.channel not in ("email", "sms", "press"):
        yield Problem(f"{path}.answer_by", "Only mail, a text or a press enquiry has a time for the answer.")
    elif inject.answer_by <= inject.at and f"{path}.at" not in parts.unread:
        yield Problem(f"{path}.answer_by", "The time for the answer must come after the message.")


def _recipients(path: str, inject: Inject, parts: Parts) -> Iterator[Problem]:
    known = f"{path}.channel" not in parts.unread
    if known and inject.public and inject.to:
        yield Problem(
            f"{path}.to",
            "A public post reaches everyone; leave “to” away, or choose another channel.",
        )
    if known and not inject.public and not inject.to:
        yield Problem(
            f"{path}.to",
            f"Nobody would get this {inject.channel}. Name the roles, or write “{EVERYONE}”.",
        )
    for at, key in enumerate(inject.to):
        if key != EVERYONE:
            yield from dangling(joined(path, ("to", at)), key, parts, "role", "roles")
    for key, times in Counter(inject.to).items():
        if times > 1 and key != UNREAD:
            yield Problem(f"{path}.to", f"“{key}” is named {times} times.")


def _sender(path: str, inject: Inject, parts: Parts) -> Iterator[Problem]:
    personas, accounts = parts.keys("personas"), parts.keys("accounts")
    if inject.sender not in personas and inject.sender not in accounts:
        yield from dangling(f"{path}.from", inject.sender, parts, "persona or account", "personas", "accounts")
        return
    if f"{path}.channel" in parts.unread:
        return
    if not inject.public:
        if inject.sender not in personas and "personas" not in parts.unlisted:
            yield Problem(
                f"{path}.from",
                f"“{inject.sender}” is an account; a message like this comes from a persona.",
            )
        return
    persona = by_key(parts.personas, inject.sender)
    if persona is not None and persona.account is None:
        yield Problem(
            f"{path}.from",
            f"“{inject.sender}” has no account to post from. Give the persona one, or name an account.",
        )
        return
    account = by_key(
        parts.accounts,
        persona.account if persona and persona.account else inject.sender,
    )
    platform = by_key(parts.platforms, account.platform) if account else None
    if platform and len(inject.text) > platform.limit:
        yield Problem(
            f"{path}.text",
            f"This post is {len(inject.text)} characters long; {platform.name} takes {platform.limit}.",
        )


def _content(path: str, inject: Inject) -> Iterator[Problem]:
    targets = [name for name in ("reply_to", "quote_of", "repost_of") if getattr(inject, name) is not None]
    if len(targets) > 1:
        yield Problem(path, f"One post can do only one of these: {', '.join(targets)}.")
    if targets and not inject.public:
        yield Problem(
            f"{path}.{targets[0]}",
            "Only a public post can answer, quote or repost one.",
        )
    if inject.repost_of is not None and inject.text:
        yield Problem(
            f"{path}.text",
            "A repost carries no text of its own; use “quote_of” for one with a comment.",
        )
    if not inject.text and not inject.public:
        yield Problem(f"{path}.text", "There is nothing to read here. Write what the message says.")
    if not inject.text and inject.public and inject.repost_of is None and not inject.media:
        yield Problem(f"{path}.text", "There is nothing to see here: no text, no picture and no repost.")
    if inject.public and inject.subject:
        yield Problem(f"{path}.subject", "A public post has no subject.")


def _target(
    path: str,
    index: int,
    inject: Inject,
    parts: Parts,
    positions: Mapping[str, tuple[int, int]],
) -> Iterator[Problem]:
    if not inject.target:  # none, or one that could not be read
        return
    name = next(name for name in ("reply_to", "quote_of", "repost_of") if getattr(inject, name))
    path = f"{path}.{name}"
    yield from dangling(path, inject.target, parts, "inject or history post", "injects", "history")
    target = by_key(parts.injects, inject.target)
    if target is None:
        return
    at, place = positions[inject.target]
    timed = parts.story is not None and not {f"injects[{one}].at" for one in (index, place)} & parts.unread
    if not target.public:
        if f"injects[{place}].channel" not in parts.unread:
            yield Problem(path, f"“{inject.target}” comes by {target.channel} and is not a post.")
    elif timed and (at, place) >= (inject.at, index):
        yield Problem(
            path,
            f"“{inject.target}” is not there yet at {format_offset(inject.at)}; it must come first.",
        )


def _history(parts: Parts) -> Iterator[Problem]:
    for index, post in parts.history.items():
        path = f"history[{index}]"
        yield from dangling(f"{path}.account", post.account, parts, "account", "accounts")
        account = by_key(parts.accounts, post.account)
        if account and not account.open:
            yield Problem(
                f"{path}.account", f"“{post.account}” has a past, so everybody knows it: set “open: true” on the account."
            )
        platform = by_key(parts.platforms, account.platform) if account else None
        if platform and len(post.text) > platform.limit:
            yield Problem(
                f"{path}.text",
                f"This post is {len(post.text)} characters long; {platform.name} takes {platform.limit}.",
            )
