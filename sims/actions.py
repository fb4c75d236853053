"""What changes exercises: `do_submit`, and the verbs of an exercise's life. The only callers of `log.append`."""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.conf import settings
from django.db import Error, transaction

from sims import doorbell, log, pictures, receipts
from sims.codes import new_epoch, new_exercise_id, new_join_code
from sims.core.clock import StepClock, time_at
from sims.core.decision import settle
from sims.core.envelope import Actor, Context
from sims.core.exercise import Exercise as Folding
from sims.core.exercise import actor_of, reduce
from sims.core.opening import opening_facts
from sims.core.rejections import Code, Rejected
from sims.core.vocabulary import AnyCommand, UnknownTag
from sims.folds import Folded, fold_of
from sims.models import Exercise, Picture
from sims.timekeeper import Timekeeper, wall_ms

if TYPE_CHECKING:
    from sims.core.envelope import Fact
    from sims.core.scenario import Scenario
    from teams.models import Team

logger = logging.getLogger(__name__)

MOST_COMMANDS = 64
MOST_EVENTS = 500
TIMEKEEPER = Timekeeper()


@dataclass(frozen=True, slots=True)
class Submission:
    """A command with who sends it and under which id. The id is the idempotency key: the same again has no second effect."""

    actor: str
    command_id: str
    command: AnyCommand

    def body_hash(self) -> str:
        """Tells a repeated command from another one under the same id."""
        return hashlib.sha256(self.command.model_dump_json().encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Ack:
    """A command is stored. `names` are the things that it made, as far as its sender may see them."""

    command_id: str
    names: tuple[str, ...]
    seq: int


def do_submit(exercise_id: str, submissions: Sequence[Submission], timekeeper: Timekeeper = TIMEKEEPER) -> list[Ack | Rejected]:
    """Decide commands in order, each on the state left by the one before, and store what follows from them.

    One transaction for at most 64 commands or 500 events. Refusals are returned, not raised, and undo nothing. When the log
    cannot be written, every command of the transaction is refused as `unavailable` and nothing of it was stored.
    """
    outcomes: list[Ack | Rejected] = []
    while len(outcomes) < len(submissions):
        outcomes.extend(_commit(exercise_id, submissions[len(outcomes) : len(outcomes) + MOST_COMMANDS], timekeeper))
    return outcomes


def log_step(exercise_id: str, timekeeper: Timekeeper = TIMEKEEPER) -> None:
    """Make up for a wall clock that was set, without waiting for somebody's next command. Nothing is stored if it was not."""
    _commit(exercise_id, [], timekeeper)


def _commit(exercise_id: str, submissions: Sequence[Submission], timekeeper: Timekeeper) -> Sequence[Ack | Rejected]:
    fold = fold_of(exercise_id)
    with fold.lock:
        try:
            fold.catch_up(log.head(exercise_id))
            with transaction.atomic():
                batch = Batch(exercise_id, fold, timekeeper)
                for submission in submissions:
                    batch.take(submission)
                    if len(batch.stamped) >= MOST_EVENTS:
                        break
                batch.store()
        except UnknownTag:
            fold.forget()
            logger.exception("exercise %s was written by a newer version", exercise_id)
            return [Rejected(Code.UPGRADING, "This server is being upgraded. Try again in a minute.") for _ in submissions]
        except log.NoSuchLog:
            fold.forget()
            return [Rejected(Code.UNKNOWN, "There is no such exercise. Check the link.") for _ in submissions]
        except Error:
            fold.forget()
            logger.exception("the log of exercise %s could not be written", exercise_id)
            return [
                Rejected(Code.UNAVAILABLE, "This could not be saved just now. Nothing is lost: it is tried again.")
                for _ in submissions
            ]
        except BaseException:
            fold.forget()
            raise
    if batch.stamped:
        doorbell.ring(exercise_id)
    return batch.outcomes


class Batch:
    """The commands of one transaction: the head is locked from the beginning, and the fold runs ahead of what is stored."""

    def __init__(self, exercise_id: str, fold: Folded, timekeeper: Timekeeper) -> None:
        self.exercise_id = exercise_id
        self.fold = fold
        self.head = log.locked_head(exercise_id)
        fold.catch_up(self.head)
        self.heads = dict(self.head.heads)
        self.stamped: list[log.Stamped] = []
        self.outcomes: list[Ack | Rejected] = []
        self.receipts = receipts.Receipts(exercise_id)
        reading = timekeeper.read(exercise_id, fold.exercise.clock.offset, self.head.at)
        self.at = reading.at
        self.t = self.head.t
        if reading.step:
            self._decide("conductor", f"step:{self.head.seq}", StepClock(by=reading.step))

    def take(self, submission: Submission) -> None:
        """Answer one command: as before, if it was taken before; else by deciding it. A refusal undoes nothing."""
        try:
            self.outcomes.append(self._answer(submission))
        except Rejected as refusal:
            self.outcomes.append(refusal)

    def _answer(self, submission: Submission) -> Ack:
        known = self.receipts.find(submission.actor, submission.command_id)
        if known is not None:
            if known.body_hash != submission.body_hash():
                raise Rejected(Code.CONFLICT, "This was already sent with other words. Send it again as a new one.", "id")
            return Ack(submission.command_id, *_parse_ack(known.ack))
        actor, names = self._decide(submission.actor, submission.command_id, submission.command)
        seq = self.head.seq + len(self.stamped)
        ack = Ack(submission.command_id, tuple(name for name in names if actor.holds(name)), seq)
        self.receipts.add(submission.actor, submission.command_id, submission.body_hash(), _ack_text(ack))
        return ack

    def _decide(self, actor_id: str, command_id: str, command: AnyCommand) -> tuple[Actor, list[str]]:
        exercise = self.fold.exercise
        actor = actor_of(exercise, actor_id)
        self.t = max(self.t, time_at(exercise.clock, self.at))
        facts = self._settle(exercise, command, Context(actor, self.t, self.at))
        for fact in facts:
            reduce(exercise, fact)
            self.stamped.append(log.Stamped(fact, actor_id, command_id))
        return actor, [fact.name for fact in facts]

    def _settle(self, exercise: Folding, command: AnyCommand, ctx: Context) -> list[Fact]:
        """The facts that a command leads to. One that nobody foresaw fails alone: it has changed nothing yet."""
        try:
            return settle(exercise, self.heads, command, ctx)
        except Rejected:
            raise
        except Exception:
            logger.exception("exercise %s: %s of %s could not be decided", self.exercise_id, command.type, ctx.actor.id)
            raise Rejected(Code.BAD_FIELD, "This could not be taken as it is, and it was noted. Nothing was saved.") from None

    def store(self) -> None:
        """Write what was decided. The fold is now where the log will be when the transaction commits."""
        if self.stamped:
            self.fold.seq = log.append(self.exercise_id, self.head, self.stamped, self.heads, self.fold.exercise.clock.phase).seq
        self.receipts.store()


def _ack_text(ack: Ack) -> str:
    return json.dumps({"names": ack.names, "seq": ack.seq}, separators=(",", ":"))


def _parse_ack(text: str) -> tuple[tuple[str, ...], int]:
    stored = json.loads(text)
    return tuple(stored["names"]), stored["seq"]


def create_exercise(
    scenario: Scenario, digest: str, team: Team, *, title: str = "", seed: int | None = None, at: int | None = None
) -> Exercise:
    """A new exercise of a scenario: the log opens with a copy of it, at wall time `at` (ms; now if there is none).

    Without a seed, one is drawn from the exercise's own id.
    """
    exercise_id = new_exercise_id()
    drawn = int.from_bytes(hashlib.sha256(exercise_id.encode()).digest()[:6], "big") if seed is None else seed
    made = wall_ms() if at is None else at
    found = pictures.found(scenario)
    facts = opening_facts(
        scenario,
        seed=drawn,
        digest=digest,
        at=made,
        title=title or None,
        keep_days=settings.KEEP_DAYS,
        tokens=pictures.tokens(found),
    )
    with transaction.atomic():
        exercise = Exercise.objects.create(id=exercise_id, team=team, title=title or scenario.title, join_code=new_join_code())
        pictures.keep(exercise, found)
        head = log.open_log(exercise_id, new_epoch())
        heads: dict[str, int] = {}
        for fact in facts:
            heads[fact.audience] = fact.n
        log.append(exercise_id, head, [log.Stamped(fact, "door", "create") for fact in facts], heads, "draft")
    return exercise


def restore_exercise(
    rows: Iterable[log.Stamped], team: Team, title: str, found: Collection[Picture], *, key: str = ""
) -> Exercise:
    """An exercise whose whole log is there already, as its recording tells it; `found` are the pictures that its events name.

    The chain is made anew: what is restored is what was recorded, and not the proof of when.
    """
    stamped = list(rows)
    exercise_id = new_exercise_id()
    heads: dict[str, int] = {}
    folding = Folding()
    for each in stamped:
        heads[each.fact.audience] = each.fact.n
        reduce(folding, each.fact)
    with transaction.atomic():
        exercise = Exercise.objects.create(
            id=exercise_id, team=team, title=title, join_code=new_join_code(), doors_open=False, request_key=key or None
        )
        pictures.keep(exercise, found)
        log.append(exercise_id, log.open_log(exercise_id, new_epoch()), stamped, heads, folding.clock.phase)
    return exercise
