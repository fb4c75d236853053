"""An exercise played in memory: the core as the product uses it, with a wall clock that the test moves by hand."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from sims.core.clock import PauseClock, StartClock, time_at
from sims.core.decision import mint, settle
from sims.core.envelope import Context, Event, Fact, HumanRole, encode
from sims.core.exercise import Exercise, actor_of, due, reduce
from sims.core.opening import opening_facts
from sims.core.people import JoinParticipant
from sims.core.reach import CountReach
from sims.core.rejections import Rejected
from sims.core.scenario import Scenario, check
from sims.core.vocabulary import AnyCommand, decode

STARTED_AT = 1_800_000_000_000
"""Wall time at which every played exercise is made."""

CONTROL, EVALUATOR, OBSERVER = "pcontrol0001", "pevaluator01", "pobserver001"
LEAD, SOCIAL, LEGAL = "plead0000001", "psocial00001", "plegal000001"
STAFF = "pstaff000001"

STORY: dict[str, Any] = {
    "schema": 1,
    "key": "bare-repost",
    "title": "The bare repost",
    "brief": "You answer for Fjordline, a railway. It is an ordinary Tuesday.",
    "story_start": "09:00",
    "duration": "20 min",
    "platforms": [{"key": "chirp", "name": "Chirp", "limit": 280}],
    "roles": [
        {"key": "lead", "title": "Team lead", "core": [3], "card": "You decide. Nobody posts without your word."},
        {"key": "social", "title": "Social media", "core": [3], "card": "You write what the railway says in public."},
        {"key": "legal", "title": "Legal", "core": [3], "card": "You say what may be said."},
        {"key": "staff", "title": "Staff", "mint": {"platform": "chirp", "name": "Conductor {n}", "handle": "conductor_{n}"}},
    ],
    "accounts": [
        {"key": "brand", "platform": "chirp", "handle": "fjordline", "name": "Fjordline", "bio": "Trains.", "verified": True}
        | {"followers": 48_000, "kind": "organisation", "used_by": ["social", "lead"], "open": True},
        {"key": "mara-account", "platform": "chirp", "handle": "mara_rides", "name": "Mara", "followers": 212},
        {"key": "troll-account", "platform": "chirp", "handle": "delay_daily", "name": "Delay Daily", "followers": 9_100},
        {"key": "paper", "platform": "chirp", "handle": "northernpost", "name": "Northern Post", "open": True},
    ],
    "personas": [
        {"key": "mara", "name": "Mara Holt", "account": "mara-account", "voice": "Short sentences. Wants an apology."},
        {"key": "troll", "name": "Delay Daily", "account": "troll-account", "voice": "Gleeful."},
        {"key": "reporter", "name": "Ida Lunde", "title": "Reporter", "organisation": "Northern Post", "listed": True}
        | {"address": "ida@northernpost.example", "account": "paper"},
        {"key": "ministry", "name": "Ministry desk", "address": "desk@ministry.example", "listed": True},
    ],
    "objectives": [{"key": "o1", "text": "The team answers in public within ten minutes."}],
    "injects": [
        {"key": "first", "at": "T+00:01:00", "kind": "complaint", "channel": "microblog", "from": "mara"}
        | {"text": "Stuck outside the tunnel for an hour. No word from @fjordline.", "objective": "o1", "expected": "An answer."},
        {"key": "mock", "at": "T+00:02:00", "kind": "joke", "channel": "microblog", "from": "troll", "quote_of": "first"}
        | {"text": "They call it a quiet coach."},
        {"key": "enquiry", "at": "T+00:02:00", "kind": "press", "channel": "press", "from": "reporter", "to": ["social", "lead"]}
        | {"subject": "Comment?", "text": "What happened in the tunnel?"},
        {"key": "spread", "at": "T+00:04:00", "kind": "troll", "channel": "microblog", "from": "troll", "repost_of": "first"},
        {
            "key": "picture",
            "at": "T+00:05:00",
            "kind": "news",
            "channel": "microblog",
            "from": "paper",
            "text": "Live from the tunnel.",
        }
        | {"media": [{"alt": "A train, dark, in a tunnel"}], "reply_to": "old"},
        {
            "key": "call",
            "at": "T+00:06:00",
            "kind": "staff",
            "channel": "call",
            "from": "ministry",
            "to": ["all"],
            "text": "Call us.",
        }
        | {"hold": True, "note": "Only if the team is idle."},
    ],
    "history": [
        {"key": "old", "account": "brand", "before": "2 h", "text": "Good morning! All trains on time."},
        {"account": "paper", "before": "1 d", "text": "Fjordline profits up."},
    ],
}
"""A small story with everything in it that an opening can hold."""


RANGE: dict[str, Any] = {
    "account": "brand",
    "author": "Mara Holt",
    "text": "Stuck outside the tunnel for an hour. Cheers.",
    "media": [{"alt": "A dark carriage"}],
    "quote": "This should not happen.",
    "reply": "We are sorry. A crew is on its way.",
    "reposted": [{"after": "5 s", "name": "Ola", "text": "So you are proud of it?", "mood": "mocking"}],
    "quoted": [{"after": "6 s", "name": "Ola", "text": "Then do something.", "mood": "cross"}],
    "replied": [{"after": "8 s", "name": "Ola", "text": "Thank you.", "mood": "kind"}],
    "deleted": [{"after": "2 s", "name": "Ola", "text": "I have a picture of it.", "mood": "mocking"}],
}
"""A range for the small story, for tests that want one."""


SHELF: list[dict[str, Any]] = [
    {
        "key": "bare",
        "title": "If they reposted it without a word",
        "letter": "B",
        "when": "reposted",
        "lines": [
            {"after": "8 s", "from": "troll", "text": "hang on. did {brand} just share this?"},
            {"after": "15 s", "text": "no caption. so that is what you think"},
            {"after": "20 s", "from": "mara", "as": "quote", "text": "@{handle} REPOSTED it. {not a mark}"},
        ],
    },
    {
        "key": "gone",
        "title": "If they deleted",
        "letter": "D",
        "when": "deleted",
        "lines": [
            {"after": "20 s", "from": "troll", "as": "post", "text": "“{quote}” — I kept it, {brand}."},
            {"after": "30 s", "from": "reporter", "channel": "email", "to": ["social", "lead"], "text": "Why did you delete it?"},
            {"after": "40 s", "from": "ministry", "channel": "call", "to": ["lead"], "text": "Ring me, would you?"},
        ],
    },
    {
        "key": "owned",
        "title": "If they owned it",
        "letter": "O",
        "when": "owned",
        "lines": [{"after": "15 s", "from": "answered", "text": "Thank you."}],
    },
    {
        "key": "copies",
        "title": "If the same text went out four times",
        "letter": "C",
        "when": "same_text",
        "lines": [{"after": "9 s", "text": "“{quote}” again"}],
    },
]
"""Four short sets, as a scenario brings them."""


def story(**changes: Any) -> Scenario:
    """The story above, with other parts."""
    checked = check(STORY | changes)
    assert isinstance(checked, Scenario), checked
    return checked


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the log: a fact with its place in the log, who caused it and by which command."""

    seq: int
    actor: str
    command: str
    fact: Fact


@dataclass
class Play:
    """An exercise, its heads, and the wall clock. `do` is what the product's one way of writing comes down to."""

    exercise: Exercise = field(default_factory=Exercise)
    heads: dict[str, int] = field(default_factory=dict)
    at: int = STARTED_AT
    t: int = 0
    rows: list[Row] = field(default_factory=list)

    def open(self, scenario: Scenario | None = None, seed: int = 7) -> None:
        """Write a scenario's first facts."""
        for fact in opening_facts(scenario or story(), seed=seed, digest="0" * 64, at=self.at):
            self.heads[fact.audience] = fact.n
            self._store([fact], "door", "create")

    def do(self, actor: str, command: AnyCommand, command_id: str = "") -> list[str]:
        """Submit a command; the names of what it caused. A refusal is raised, and then nothing has changed."""
        self.t = max(self.t, time_at(self.exercise.clock, self.at))
        facts = settle(self.exercise, self.heads, command, Context(actor_of(self.exercise, actor), self.t, self.at))
        self._store(facts, actor, command_id or f"command-{len(self.rows) + 1}")
        return [fact.name for fact in facts]

    def write(self, event: Event) -> str:
        """Put an event into the log that no command leads to; its name."""
        fact = mint(self.heads, event, self.t, self.at)
        self._store([fact], "door", "written")
        return fact.name

    def refusal(self, actor: str, command: AnyCommand) -> Rejected:
        """The refusal that a command meets; it must leave no trace."""
        heads = dict(self.heads)
        answer: Rejected | None = None
        try:
            self.do(actor, command)
        except Rejected as refused:
            answer = refused
        assert answer is not None, f"{command!r} was not refused"
        assert self.heads == heads
        assert answer.message.endswith("."), answer.message
        return answer

    def begin(self) -> None:
        """STARTEX."""
        self.do(CONTROL, StartClock())

    def wait(self, milliseconds: int) -> None:
        """Let wall time pass."""
        self.at += milliseconds

    def conduct(self, counting: bool = False) -> list[str]:
        """What the conductor does: submit all that is due, each under its own command id.

        The public's numbers are counted only if asked for: they come between everything, and few stories are about them.
        """
        names = []
        for each in due(self.exercise, max(self.t, time_at(self.exercise.clock, self.at))):
            if counting or not isinstance(each.command, CountReach):
                names += self.do("conductor", each.command, each.key)
        return names

    def join(self, participant: str, role: HumanRole, seat: str | None = None) -> list[str]:
        """Let somebody in through the door."""
        return self.do("door", JoinParticipant(participant=participant, role=role, seat=seat))

    def events(self, names: Iterable[str]) -> list[Event]:
        """The events of these names."""
        by_name = {row.fact.name: row.fact.event for row in self.rows}
        return [by_name[name] for name in names]

    def _store(self, facts: list[Fact], actor: str, command_id: str) -> None:
        for fact in facts:
            read_back = decode(encode(fact))
            assert read_back == fact, "what is stored must read back as it was"
            reduce(self.exercise, read_back)
            self.rows.append(Row(len(self.rows) + 1, actor, command_id, read_back))


def crewed(scenario: Scenario | None = None) -> Play:
    """The small story, or another with its roles, with everybody at the table, not yet started."""
    play = Play()
    play.open(scenario)
    play.join(CONTROL, "control")
    play.join(EVALUATOR, "evaluator")
    play.join(OBSERVER, "observer")
    play.join(LEAD, "player", "lead")
    play.join(SOCIAL, "player", "social")
    play.join(LEGAL, "player", "legal")
    return play


def started() -> Play:
    """The same, ten seconds into the exercise."""
    play = crewed()
    play.begin()
    play.wait(10_000)
    return play


def paused() -> Play:
    """The same, paused."""
    play = started()
    play.do(CONTROL, PauseClock(reason="A question from the room"))
    return play


def named(play: Play, kind: str, index: int = 0) -> str:
    """The name of the first (or another) event of a type in the log."""
    return [row.fact.name for row in play.rows if row.fact.event.model_dump()["type"] == kind][index]


def tags(play: Play, names: Iterable[str]) -> list[str]:
    """The types of the events of these names."""
    return [event.model_dump()["type"] for event in play.events(names)]


def note_in(play: Play, names: Iterable[str]) -> str:
    """The name of the note of an act among these events."""
    (noted,) = [
        row.fact.name for row in play.rows if row.fact.name in set(names) and row.fact.event.model_dump()["type"] == "act.noted"
    ]
    return noted
