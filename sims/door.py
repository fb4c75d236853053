"""The door: how people get into an exercise, by code, by link, or as the facilitator they are.

Everybody who comes in becomes a participant: a pseudonym in the log, a name in a table, an entry in their session.
Refusals are `Rejected`. A code that does not exist, one whose exercise has ended, closed its doors or is full: one answer.
"""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass

from django.conf import settings
from django.contrib.sessions.backends.base import SessionBase
from django.db import transaction

from sims import join_code, visits
from sims.actions import Submission, do_submit
from sims.codes import new_pseudonym
from sims.core.envelope import SEAT_KEY_PATTERN, HumanRole
from sims.core.people import MOST_PARTICIPANTS, JoinParticipant, RemoveParticipant
from sims.core.rejections import Code, Rejected, unknown
from sims.folds import folded
from sims.guessing import budget
from sims.models import Exercise, Participant
from sims.names import check_name, free_name
from sims.visits import participant_for
from teams.access import can_facilitate
from teams.models import User

__all__ = ["Entered", "TooManyFailures", "enter_as_control", "join_with_code", "look_up", "participant_for", "put_out", "rename"]

DOOR = "door"
SEAT_KEY = re.compile(SEAT_KEY_PATTERN)

logger = logging.getLogger(__name__)


class TooManyFailures(Rejected):
    """Too many wrong codes from one address. `retry_after` is in seconds."""

    def __init__(self, retry_after: int) -> None:
        minutes = max(1, round(retry_after / 60))
        super().__init__(
            Code.RATE_LIMITED,
            f"Too many wrong codes were tried from your network. Wait {minutes} min, or ask for a link instead.",
            "code",
        )
        self.retry_after = retry_after


@dataclass(frozen=True, slots=True)
class Entered:
    """Somebody is in: which exercise, which participant, and as what."""

    exercise: str
    participant: str
    role: HumanRole

    @property
    def path(self) -> str:
        """The screen that this participant is meant to see."""
        if self.role in ("control", "wall"):
            return f"/x/{self.exercise}/{self.role}?as={self.participant}"
        with folded(self.exercise) as fold:
            ended = fold.exercise.clock.phase == "ended"
        screen = "replay" if ended else "room"
        return f"/x/{self.exercise}/{screen}?as={self.participant}"


def look_up(typed: str, address: str) -> Exercise:
    """The exercise that a code opens at this moment. Wrong codes count against the address; right ones never do."""
    guesses = budget(settings.REDIS_URL)
    wait = guesses.wait(address)
    if wait:
        raise TooManyFailures(wait)
    code = join_code.normalise(typed)
    # One query, whatever the reason for refusing: neither the text nor the time of the answer tells them apart.
    found = Exercise.objects.filter(join_code=code or "", doors_open=True).exclude(head__phase="ended").first()
    if found is None or _is_full(found.pk):
        guesses.failed(address, code or typed)
        raise Rejected(Code.UNKNOWN, "No exercise is open under this code. Check it with the person who gave it to you.", "code")
    return found


def join_with_code(code: str, name: str, seat: str, session: SessionBase, address: str) -> Entered:
    """Let a player in by code, under a name of their own choice, into a seat."""
    exercise = look_up(code, address)
    return enter(exercise.pk, "player", seat, session, typed_name=name)


def enter_as_control(user: User, exercise: Exercise, session: SessionBase) -> Entered:
    """Make a facilitator of the exercise's team control it. A session that controls it already stays who it is."""
    if not can_facilitate(user, exercise.team_id):
        raise Rejected(Code.UNKNOWN, "There is no such exercise. Check the link.")
    for pseudonym in visits.held(session, exercise.pk):
        known = visits.actor(exercise.pk, pseudonym)
        if known is not None and known.role == "control":
            return Entered(exercise.pk, pseudonym, "control")
    return enter(exercise.pk, "control", None, session, default_name=user.get_full_name(), user=user)


def enter(
    exercise_id: str,
    role: HumanRole,
    seat: str | None,
    session: SessionBase,
    *,
    typed_name: str | None = None,
    default_name: str = "Guest",
    user: User | None = None,
) -> Entered:
    """Let somebody in and note it in their session. A typed name is checked; a default one gets a number if it is taken."""
    pseudonym = admit(exercise_id, role, seat, typed_name=typed_name, default_name=default_name, user=user)
    visits.remember(session, exercise_id, pseudonym)
    return Entered(exercise_id, pseudonym, role)


def admit(
    exercise_id: str,
    role: HumanRole,
    seat: str | None,
    *,
    typed_name: str | None = None,
    default_name: str = "Guest",
    user: User | None = None,
) -> str:
    """A new participant, in the table and in the log: the pseudonym. Raises `Rejected`, and then there is no participant."""
    if seat is not None and not SEAT_KEY.fullmatch(seat):
        raise unknown("role", "seat")
    pseudonym = new_pseudonym()
    command = JoinParticipant(participant=pseudonym, role=role, seat=seat)
    _keep_name(exercise_id, pseudonym, typed_name, default_name, user)
    try:
        _submit(exercise_id, Submission(DOOR, f"join:{pseudonym}", command))
    except Rejected:
        Participant.objects.filter(exercise_id=exercise_id, pseudonym=pseudonym).delete()
        raise
    logger.info("exercise %s: %s came in as %s", exercise_id, pseudonym, role)
    return pseudonym


def rename(exercise_id: str, pseudonym: str, typed: str) -> str:
    """Give somebody another name, on their own wish; the name as it is shown."""
    free = _gone(exercise_id) | {pseudonym}
    with transaction.atomic():
        taken = _locked_names(exercise_id, free)
        name = check_name(typed, taken)
        Participant.objects.filter(exercise_id=exercise_id, pseudonym=pseudonym).update(name=name)
    return name


def put_out(exercise_id: str, pseudonym: str, reason: str) -> None:
    """Take somebody out who has lost the right to be in. Somebody who is out already stays so."""
    command = RemoveParticipant(participant=pseudonym, reason=reason)
    try:
        _submit(exercise_id, Submission(DOOR, f"out:{new_pseudonym()}", command))
    except Rejected as refusal:
        if refusal.code != Code.UNKNOWN:
            raise
    logger.info("exercise %s: %s was put out", exercise_id, pseudonym)


def _submit(exercise_id: str, submission: Submission) -> None:
    [outcome] = do_submit(exercise_id, [submission])
    if isinstance(outcome, Rejected):
        raise outcome


def _is_full(exercise_id: str) -> bool:
    with folded(exercise_id) as fold:
        people = fold.exercise.people.participants.values()
        return sum(1 for person in people if person.removed is None) >= MOST_PARTICIPANTS


def _gone(exercise_id: str) -> set[str]:
    """Who is out again: their names may be taken."""
    with folded(exercise_id) as fold:
        people = fold.exercise.people.participants.values()
        return {person.id for person in people if person.removed is not None}


def _keep_name(exercise_id: str, pseudonym: str, typed: str | None, default: str, user: User | None) -> None:
    # The fold is read before the transaction: whoever writes the log takes its lock first and the database's second.
    gone = _gone(exercise_id)
    with transaction.atomic():
        taken = _locked_names(exercise_id, gone)
        name = free_name(default, taken) if typed is None else check_name(typed, taken)
        Participant.objects.create(exercise_id=exercise_id, pseudonym=pseudonym, name=name, user=user)


def _locked_names(exercise_id: str, free: set[str]) -> list[str]:
    """The names of everybody but those in `free`, while nobody else can take one. Who is about to come in has theirs already."""
    # Not a full lock: rows of the log point at this one and must go on being written.
    Exercise.objects.select_for_update(no_key=True).get(pk=exercise_id)
    stored = Participant.objects.filter(exercise_id=exercise_id).values_list("pseudonym", "name")
    return [name for known, name in stored if known not in free]
