"""What reports read of an exercise: what came in from outside, who saw it when, and what became of it.

One place that knows in which slices these facts stand. Everything here is found again from the log alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from sims.core.acts import Act
from sims.core.exercise import Exercise
from sims.core.injects import Inject, InjectKind
from sims.core.measures.told import shortened

WANTS_ANSWER: frozenset[InjectKind] = frozenset({"question", "complaint", "press", "staff", "misinformation", "threat", "safety"})
"""Kinds that leave something open while nobody answers; jokes, fans, news, trolls and spam do not."""
PUBLIC_WORDS = frozenset({"posted", "replied", "quoted"})
"""Acts with words of the team's own."""
PUBLIC_ACTS = PUBLIC_WORDS | {"reposted", "edited", "deleted"}
"""Acts that the public can see, likes left out."""
MATTER_MS = 1_800_000
"""What the same account posts within half an hour is taken to be about the same matter (a choice)."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """Something from outside: a public post, or one message or call to one or more roles.

    `names` are its posts or deliveries. `seen` is when it was first on each role's screen (for messages: when it lay there),
    `answered` when the team first answered it, `raised` when somebody first gave it to another role or raised it in talk. With
    `later` it was not answered itself: its author was, at a later post in the same matter.
    """

    names: tuple[str, ...]
    t: int
    kind: InjectKind
    title: str
    public: bool
    inject: str | None
    seen: dict[str, int] = field(default_factory=dict)
    answered: int | None = None
    raised: int | None = None
    later: bool = False

    @property
    def wants_answer(self) -> bool:
        """Whether something stays open while nobody answers it."""
        return self.kind in WANTS_ANSWER

    @property
    def first_seen(self) -> tuple[str, int] | None:
        """The role that had it on its screen first, and when."""
        return min(self.seen.items(), key=lambda one: one[1], default=None)


@dataclass(frozen=True, slots=True)
class Record:
    """An exercise, read for reports. `ends` is the exercise time up to which it is read."""

    exercise: Exercise
    ends: int
    incoming: tuple[Incoming, ...]
    acts: tuple[tuple[str, Act], ...]
    team: frozenset[str]

    def marked(self, mark: str) -> list[Incoming]:
        """What the scenario marks as the trigger, as important, or as forged, and has come in."""
        injects = self.exercise.injects.injects
        return [one for one in self.incoming if one.inject is not None and mark in injects[one.inject].marks]

    @property
    def trigger(self) -> Incoming | None:
        """What started it all."""
        return next(iter(self.marked("trigger")), None)

    def seat_title(self, seat: str | None) -> str:
        """What a role is called; "somebody" where nobody at the table did it."""
        found = self.exercise.people.seats.get(seat or "")
        return found.title if found else "somebody"

    def doer(self, act: Act) -> str:
        """Who did something: the role, or where nobody at the table did it, as for a colleague or the queue, the account."""
        account = self.exercise.accounts.accounts.get(act.account or "")
        return account.name if act.seat is None and account else self.seat_title(act.seat)

    def is_call(self, item: Incoming) -> bool:
        """Whether it rang."""
        return item.names[0] in self.exercise.calls.calls

    def approved(self, post: str | None) -> bool:
        """Whether somebody else had said yes to a post before it went out."""
        return any(one.post == post and one.given for one in self.exercise.approvals.approvals.values())

    def author(self, post: str) -> str:
        """The account's name that a post bears."""
        return self.exercise.accounts.accounts[self.exercise.posts.posts[post].account].name

    def public_acts(self) -> list[tuple[str, Act]]:
        """What the public could see the team do, in order."""
        return [(name, act) for name, act in self.acts if PUBLIC_ACTS & set(act.kinds)]


def record_of(exercise: Exercise) -> Record:
    """The exercise as the log has it now. `anchor_t` is its end, once it has ended."""
    acts = tuple(exercise.acts.acts.items())
    team = frozenset(name for name, one in exercise.accounts.accounts.items() if one.of_team)
    ends = exercise.clock.anchor_t
    incoming = sorted(_incoming(exercise, team), key=lambda one: one.t)
    return Record(exercise, ends, tuple(incoming), acts, team)


def _incoming(exercise: Exercise, team: frozenset[str]) -> Iterator[Incoming]:
    answers = _Answers(exercise, team)
    for name, inject in exercise.injects.injects.items():
        if inject.release is not None and inject.release.effects and not _is_teams(exercise, inject, team):
            yield answers.about(
                tuple(inject.release.effects), inject.release.t, inject.kind, inject.title, inject.channel == "microblog", name
            )
    for card in exercise.packs.cards.values():
        post = exercise.posts.posts.get(card.post or "")
        if post is not None and card.post is not None and post.account not in team:
            yield answers.about((card.post,), post.t, card.kind, shortened(post.text, 80) or "A repost", True, None)


def _is_teams(exercise: Exercise, inject: Inject, team: frozenset[str]) -> bool:
    """Whether an inject spoke from one of the team's own accounts: that came from inside."""
    posts = (exercise.posts.posts.get(name) for name in inject.release.effects) if inject.release else ()
    return any(post is not None and post.account in team for post in posts)


class _Answers:
    """When each thing was first seen, answered and raised, looked up once for all of them."""

    def __init__(self, exercise: Exercise, team: frozenset[str]) -> None:
        self._exercise = exercise
        self._answered = _answered(exercise, team)
        self._raised = _raised(exercise)

    def about(self, names: tuple[str, ...], t: int, kind: InjectKind, title: str, public: bool, inject: str | None) -> Incoming:
        answered, raised = _first(self._answered, names), _first(self._raised, names)
        later = None if answered is not None else _first(self._answered, tuple(self._later(names)))
        found = answered if later is None else later
        return Incoming(names, t, kind, title, public, inject, self._seen(names), found, raised, later is not None)

    def _later(self, names: tuple[str, ...]) -> Iterator[str]:
        """What the authors of these posts said after them in the same matter."""
        posts = self._exercise.posts.posts
        for first in (posts[name] for name in names if name in posts):
            for name, post in posts.items():
                if post.account == first.account and first.posted < post.posted <= first.posted + MATTER_MS:
                    yield name

    def _seen(self, names: tuple[str, ...]) -> dict[str, int]:
        exercise, seen = self._exercise, {}
        for name in names:
            message = exercise.messages.delivered.get(name) or exercise.calls.calls.get(name)
            if message is not None:
                seen[message.mailbox.removeprefix("seat:")] = message.t
            for seat, posts in exercise.sights.seen.items():
                if name in posts:
                    seen[seat] = min(posts[name], seen.get(seat, posts[name]))
        return seen


def _answered(exercise: Exercise, team: frozenset[str]) -> dict[str, int]:
    """When the team first answered or quoted each post, answered each message, and picked up each call."""
    answered: dict[str, int] = {}
    for post in exercise.posts.posts.values():
        if post.account in team and post.t > 0:
            for target in filter(None, (post.reply_to, post.quote_of)):
                answered.setdefault(target, post.t)
    for written in exercise.messages.written.values():
        if written.in_reply_to is not None:
            answered.setdefault(written.in_reply_to, written.t)
    for name, call in exercise.calls.calls.items():
        if call.taken is not None:
            answered[name] = call.taken
    return answered


def _raised(exercise: Exercise) -> dict[str, int]:
    """When somebody first gave each post to another role, or raised it in talk."""
    raised = {post: claim.handed[0].t for post, claim in exercise.triage.claims.items() if claim.handed}
    for said in exercise.talk.messages.values():
        if said.about is not None and said.by is not None:
            raised[said.about] = min(said.t, raised.get(said.about, said.t))
    return raised


def _first(times: dict[str, int], names: tuple[str, ...]) -> int | None:
    return min((times[name] for name in names if name in times), default=None)
