"""From a scenario to the first events of a log: an exercise copies what it is made of, and never looks at the scenario again.

What is public stands in `all`; what a role alone may know in its seat's own stream; everything that players must not learn
from the opening (who will appear, from which account, what is planned) in `control`, and what is expected of them in `staff`.
Accounts that nobody has seen yet are not opened: a persona opens its own with its first post.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import dataclass, field
from functools import partial

from sims.core import scenario as written
from sims.core.accounts import AccountEntrusted, AccountOpened, AccountPatternSet, PlatformOpened
from sims.core.briefing import ExerciseBriefed, ExerciseCreated, ObjectiveStated
from sims.core.crowd.chorus import ENGINE_VERSION
from sims.core.crowd.curves import clock_for, rhythm_for
from sims.core.crowd.table import TABLE_VERSION
from sims.core.decision import mint
from sims.core.envelope import Decision, Event, Fact
from sims.core.escalation import EscalationChanged
from sims.core.evaluation import ExpectationStated
from sims.core.firing_range import RangeRemark, RangeSet
from sims.core.injects import InjectPlanned
from sims.core.people import SeatBriefed, SeatOpened
from sims.core.personas import ContactListed, PersonaDescribed, Profile
from sims.core.policy import PolicyStated
from sims.core.posts import PostPublished
from sims.core.public import CrowdOpened, Rule
from sims.core.queue import PostScheduled
from sims.core.reach import MOST_COUNTS, ReachCounted, first_count
from sims.core.recording import announcement
from sims.core.shelving import shelved
from sims.core.stocking import pictured, stocked

Named = Generator[Event, str, dict[str, str]]
"""Events, and at the end the names of the things that they created, by scenario key."""


@dataclass(slots=True)
class _Names:
    """The names that scenario keys have in the log; `posts` are those of the history that have a key."""

    platforms: dict[str, str] = field(default_factory=dict)
    accounts: dict[str, str] = field(default_factory=dict)
    personas: dict[str, str] = field(default_factory=dict)
    objectives: dict[str, str] = field(default_factory=dict)
    posts: dict[str, str] = field(default_factory=dict)
    injects: dict[str, str] = field(default_factory=dict)
    tokens: Mapping[str, str] = field(default_factory=dict)


def opening_facts(
    scenario: written.Scenario,
    *,
    seed: int,
    digest: str,
    at: int,
    title: str | None = None,
    players: int | None = None,
    keep_days: int = 30,
    tokens: Mapping[str, str] | None = None,
) -> list[Fact]:
    """The first facts of an exercise, all at exercise time 0 and wall time `at` (ms). The same arguments give the same facts.

    `digest` is that of the scenario's text, `title` one of the exercise's own, `players` the size of the team, which says what
    the core roles are; without it every role that is core for some size is. `keep_days` after `at` the exercise is deleted.
    `tokens` are the addresses of the scenario's pictures, by file; one without a token is only described.
    """
    heads: dict[str, int] = {}
    facts: list[Fact] = []
    events = opening(scenario, seed, digest, at=at, title=title, players=players, keep_days=keep_days, tokens=tokens)
    name: str | None = None
    while True:
        try:
            event = next(events) if name is None else events.send(name)
        except StopIteration:
            return facts
        facts.append(mint(heads, event, 0, at))
        name = facts[-1].name


def opening(
    scenario: written.Scenario,
    seed: int,
    digest: str,
    *,
    at: int,
    title: str | None = None,
    players: int | None = None,
    keep_days: int = 30,
    tokens: Mapping[str, str] | None = None,
) -> Decision:
    """What happens when an exercise is made: its events in order, each `yield` giving back the event's name."""
    names = _Names(tokens=tokens or {})
    yield ExerciseCreated(scenario=scenario.key, digest=digest, seed=seed)
    yield ExerciseBriefed(
        title=title or scenario.title,
        organisation=scenario.organisation,
        brief=scenario.brief,
        language=scenario.language,
        story_start=scenario.story.start,
        ends=scenario.duration,
        content_note=scenario.content_note,
    )
    names.platforms = yield from _platforms(scenario)
    yield from _seats(scenario, players)
    names.accounts = yield from _accounts(scenario, names)
    yield from _patterns(scenario, names)
    names.personas = yield from _personas(scenario, names)
    names.objectives = yield from _objectives(scenario)
    names.posts = yield from _history(scenario, names, seed)
    yield from _at_hand(scenario, names)
    for position, inject in enumerate(scenario.injects):
        names.injects[inject.key] = yield from _planned(scenario, names, inject, position)
    yield from stocked(scenario.packs, names.injects, names.posts, partial(_author, scenario, names), names.tokens)
    yield from shelved(scenario, partial(_author, scenario, names), names.tokens)
    yield EscalationChanged(level=0, reason="Before the incident")
    if scenario.crowd is not None:
        yield _crowd(scenario, scenario.crowd, names)
    yield announcement(at, keep_days)
    if scenario.range is not None:
        yield _range(scenario, scenario.range, names.tokens)


def _platforms(scenario: written.Scenario) -> Named:
    names = {}
    for platform in scenario.platforms:
        names[platform.key] = yield PlatformOpened(name=platform.name, kind=platform.kind, limit=platform.limit)
    return names


def _seats(scenario: written.Scenario, players: int | None) -> Decision:
    core = {role.key for role in scenario.roles if role.core} if players is None else set(scenario.core_roles(players))
    for role in scenario.roles:
        yield SeatOpened(key=role.key, title=role.title, core=role.key in core or not core)
    for role in scenario.roles:
        if role.card:
            yield SeatBriefed(mailbox=f"seat:{role.key}", card=role.card)


def _accounts(scenario: written.Scenario, names: _Names) -> Named:
    """The accounts that are in view from the start: the team's own, those said to be open, and those that posted before."""
    wrote = {post.account for post in scenario.history}
    opened = {}
    for account in scenario.accounts:
        if account.used_by or account.open or account.key in wrote:
            opened[account.key] = yield AccountOpened(**_profile(account, names).model_dump())
    for account in scenario.accounts:
        for seat in account.used_by:
            yield AccountEntrusted(account=opened[account.key], seat=seat)
    return opened


def _profile(account: written.Account, names: _Names) -> Profile:
    return Profile(
        platform=names.platforms[account.platform],
        handle=account.handle,
        name=account.name,
        bio=account.bio,
        kind=account.kind,
        verified=account.verified,
        followers=account.followers,
    )


def _patterns(scenario: written.Scenario, names: _Names) -> Decision:
    for role in scenario.roles:
        if role.mint is not None:
            platform = names.platforms[role.mint.platform]
            yield AccountPatternSet(
                seat=role.key, platform=platform, handle=role.mint.handle, name=role.mint.name, bio=role.mint.bio
            )


def _personas(scenario: written.Scenario, names: _Names) -> Named:
    """The people of the story; then a bare persona for each account that posts by itself and is not in view yet."""
    accounts = {account.key: account for account in scenario.accounts}
    described = {}
    for persona in scenario.personas:
        contact = None
        if persona.listed:
            contact = yield ContactListed(
                name=persona.name, title=persona.title, organisation=persona.organisation, address=persona.address
            )
        opened = names.accounts.get(persona.account or "")
        future = None if opened or persona.account is None else _profile(accounts[persona.account], names)
        described[persona.key] = yield PersonaDescribed(
            key=persona.key,
            name=persona.name,
            title=persona.title,
            organisation=persona.organisation,
            address=persona.address,
            voice=persona.voice,
            lines=persona.lines,
            chases=persona.chases,
            profile=future,
            account=opened,
            contact=contact,
        )
    taken = {persona.account for persona in scenario.personas}
    for account in scenario.accounts:
        if account.key not in names.accounts and account.key not in taken:
            described[account.key] = yield PersonaDescribed(key=account.key, name=account.name, profile=_profile(account, names))
    return described


def _objectives(scenario: written.Scenario) -> Named:
    names = {}
    for objective in scenario.objectives:
        names[objective.key] = yield ObjectiveStated(key=objective.key, text=objective.text)
    return names


def _history(scenario: written.Scenario, names: _Names, seed: int) -> Named:
    """What had been posted before, oldest first, and how far it had come by STARTEX on a quiet day."""
    posts, counts = {}, []
    followers = {account.key: account.followers for account in scenario.accounts}
    for post in sorted(scenario.history, key=lambda post: -post.before):
        name = yield PostPublished(account=names.accounts[post.account], text=post.text, posted=-post.before)
        if post.key is not None:
            posts[post.key] = name
        counts.append(first_count(seed, name, followers[post.account], post.before, scenario.duration))
    for start in range(0, len(counts), MOST_COUNTS):
        yield ReachCounted(counts=tuple(counts[start : start + MOST_COUNTS]))
    return posts


def _at_hand(scenario: written.Scenario, names: _Names) -> Decision:
    """What the team works with: its policy, and what somebody had put into its queue."""
    for entry in scenario.policy:
        yield PolicyStated(title=entry.title, text=entry.text)
    for scheduled in scenario.queue:
        yield PostScheduled(
            account=names.accounts[scheduled.account],
            text=scheduled.text,
            media=pictured(scheduled.media, names.tokens),
            due=scheduled.at,
        )


def _planned(scenario: written.Scenario, names: _Names, inject: written.Inject, position: int) -> Generator[Event, str, str]:
    persona, account = _author(scenario, names, inject.sender)
    sender = next((one.name for one in scenario.personas if one.key == inject.sender), "")
    objective = None if inject.objective is None else names.objectives[inject.objective]
    expectation = None
    if inject.expected:
        expectation = yield ExpectationStated(text=inject.expected, due=inject.at, about=inject.heading, objective=objective)
    planned = yield InjectPlanned(
        key=inject.key,
        title=inject.heading,
        due=inject.at,
        position=position,
        kind=inject.kind,
        channel=inject.channel,
        persona=persona,
        account=account,
        sender=sender,
        to=scenario.recipients(inject),
        subject=inject.subject,
        text=inject.text,
        media=pictured(inject.media, names.tokens),
        reply_to=names.posts.get(inject.reply_to or "", inject.reply_to or ""),
        quote_of=names.posts.get(inject.quote_of or "", inject.quote_of or ""),
        repost_of=names.posts.get(inject.repost_of or "", inject.repost_of or ""),
        expectation=expectation,
        objective=objective,
        held=inject.hold,
        note=inject.note,
        lines=inject.lines,
        answer_by=inject.answer_by,
        marks=tuple(dict.fromkeys(inject.marks)),
        shared=inject.shared,
        unless=inject.unless,
    )
    return planned


def _author(scenario: written.Scenario, names: _Names, key: str) -> tuple[str | None, str | None]:
    """Who is behind a post or message: a persona, or else an account that is in view already."""
    if key in names.personas:
        return names.personas[key], None
    shared = next((one.key for one in scenario.personas if one.account == key), None)
    if key not in names.accounts and shared is not None:
        return names.personas[shared], None
    return None, names.accounts[key]


def _crowd(scenario: written.Scenario, crowd: written.Crowd, names: _Names) -> CrowdOpened:
    return CrowdOpened(
        engine=ENGINE_VERSION,
        table=TABLE_VERSION,
        crisis=crowd.crisis,
        cluster=crowd.cluster,
        intensifiers=crowd.intensifiers,
        platform=names.platforms[crowd.platform],
        language=scenario.language,
        level=crowd.level,
        cap=crowd.cap,
        ceiling=crowd.ceiling,
        gain=crowd.gain,
        clock=clock_for(scenario.duration) if crowd.clock is None else crowd.clock,
        rhythm=rhythm_for(scenario.duration) if crowd.rhythm is None else crowd.rhythm,
        hedonic=crowd.hedonic,
        packs=crowd.packs,
        **crowd.words.model_dump(),
        rules=tuple(Rule(when=rule.when, after=rule.after, by=rule.by) for rule in crowd.rules),
        **crowd.switches.model_dump(),
    )


def _range(scenario: written.Scenario, laid_out: written.Range, tokens: Mapping[str, str]) -> RangeSet:
    brand = next(account for account in scenario.accounts if account.key == laid_out.account)
    return RangeSet(
        brand=brand.name,
        handle=brand.handle,
        author=laid_out.author,
        text=laid_out.text,
        media=pictured(laid_out.media, tokens),
        quote=laid_out.quote,
        reply=laid_out.reply,
        reposted=_remarks(laid_out.reposted),
        quoted=_remarks(laid_out.quoted),
        replied=_remarks(laid_out.replied),
        deleted=_remarks(laid_out.deleted),
    )


def _remarks(lines: tuple[written.RangeLine, ...]) -> tuple[RangeRemark, ...]:
    return tuple(RangeRemark(after=line.after, name=line.name, text=line.text, mood=line.mood) for line in lines)
