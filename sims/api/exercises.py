"""Making exercises, listing them, and what each says of itself to who asks."""

from __future__ import annotations

from datetime import datetime

from django.db import IntegrityError, transaction
from django.http import HttpRequest
from ninja import Router, Schema, Status

from sims import door, log, retention, visits
from sims.actions import create_exercise
from sims.api.forms import Incoming, Key, Typed
from sims.api.refusals import not_there
from sims.api.requests import controller, exercise_of, facilitates
from sims.core.briefing import Briefing
from sims.core.rejections import Code, Rejected, unknown
from sims.core.text import LINE_LIMIT, tidy_line
from sims.folds import folded
from sims.models import Exercise, StoredScenario
from sims.qr import qr_svg
from sims.studio import library
from teams.access import teams_facilitated_by
from teams.models import Team, User
from teams.outside import origin_for_others

router = Router()


class ExerciseListed(Schema):
    """An exercise in a facilitator's list. On the day `keep_until` it is deleted; it is empty for one that is kept."""

    id: str
    title: str
    phase: str
    created: datetime
    join_code: str
    team: int
    keep_until: str = ""


class NewExercise(Incoming):
    """Make an exercise of a scenario. The same `key` again makes no second one."""

    scenario: Typed
    title: Typed | None = None
    team: int | None = None
    key: Key | None = None


class Seat(Schema):
    """A place at the table; `taken` when somebody holds it."""

    key: str
    title: str
    core: bool
    taken: bool


class Mine(Schema):
    """One of my participants in an exercise."""

    participant: str
    role: str
    seat: str | None


class Door(Schema):
    """How players come in: for control only."""

    code: str
    url: str
    qr: str
    open: bool


class ExerciseShown(Schema):
    """What an exercise says of itself to somebody who is in it, or may take control of it.

    The door is told to control, and to a wall as long as it is open: a wall shows it to who comes late.
    """

    id: str
    title: str
    phase: str
    you: list[Mine]
    seats: list[Seat]
    may_control: bool
    door: Door | None = None
    join_code: str | None = None


class Doors(Incoming):
    """Open or close the doors: closed, the code lets nobody in."""

    open: bool


class Controlling(Schema):
    """I control it, as this participant."""

    participant: str
    url: str


@router.get("/exercises", response=list[ExerciseListed])
def list_exercises(request: HttpRequest) -> list[ExerciseListed]:
    """The exercises of the teams that I facilitate, newest first."""
    teams = teams_facilitated_by(request.user)
    if not teams:
        raise Rejected(Code.FORBIDDEN, "Only facilitators see the list of exercises. Sign in first.")
    found = Exercise.objects.filter(team__in=teams).select_related("head").order_by("-created", "-pk")
    days = retention.keep_until()
    return [_listed(one, days.get(one.pk, "")) for one in found]


@router.post("/exercises", response={201: ExerciseListed, 200: ExerciseListed})
def make_exercise(request: HttpRequest, payload: NewExercise) -> Status[ExerciseListed]:
    """Make an exercise for a team that I facilitate: the given one, or my first."""
    team = _team(request, payload.team)
    stored = library.find(payload.scenario, team)
    if stored is None:
        raise unknown("scenario", "scenario")
    before = _made_under(team, payload.key)
    if before is not None:
        return Status(200, _listed(before))
    try:
        return Status(201, _listed(_make(team, stored, _title(payload.title), payload.key)))
    except IntegrityError:
        made = _made_under(team, payload.key)
        if made is None:
            raise
        return Status(200, _listed(made))


@router.get("/exercises/{exercise_id}", response=ExerciseShown)
def show_exercise(request: HttpRequest, exercise_id: str) -> ExerciseShown:
    """The exercise, to its participants and to the facilitators of its team."""
    exercise = exercise_of(exercise_id)
    found = [visits.actor(exercise_id, one) for one in visits.held(request.session, exercise_id)]
    mine = [Mine(participant=one.id, role=one.role, seat=one.seat) for one in found if one is not None]
    may_control = facilitates(request, exercise)
    if not mine and not may_control:
        raise not_there()
    controls = any(one.role == "control" for one in mine)
    shows_door = exercise.doors_open and any(one.role == "wall" for one in mine)
    return ExerciseShown(
        id=exercise.pk,
        title=exercise.title if controls or may_control else told(exercise_id).title,
        phase=exercise.head.phase,
        you=mine,
        seats=seats(exercise_id),
        may_control=may_control,
        door=_door(request, exercise) if controls or may_control or shows_door else None,
        join_code=exercise.join_code if controls or may_control else None,
    )


@router.post("/exercises/{exercise_id}/control", response=Controlling)
def take_control(request: HttpRequest, exercise_id: str) -> Controlling:
    """Enter an exercise of my team as control."""
    exercise = exercise_of(exercise_id)
    if not isinstance(request.user, User) or not facilitates(request, exercise):
        raise not_there()
    entered = door.enter_as_control(request.user, exercise, request.session)
    return Controlling(participant=entered.participant, url=entered.path)


@router.post("/exercises/{exercise_id}/doors", response=Door)
def set_doors(request: HttpRequest, exercise_id: str, payload: Doors) -> Door:
    """Open or close the doors of an exercise that I control. Who is in stays in."""
    controller(request, exercise_id, request.GET.get("as"))
    exercise = exercise_of(exercise_id)
    exercise.doors_open = payload.open
    exercise.save(update_fields=["doors_open"])
    return _door(request, exercise)


def seats(exercise_id: str) -> list[Seat]:
    """The seats of an exercise and which of them somebody holds."""
    with folded(exercise_id) as fold:
        people = fold.exercise.people
        held = {person.seat for person in people.participants.values() if person.removed is None}
        return [Seat(key=one.key, title=one.title, core=one.core, taken=one.key in held) for one in people.seats.values()]


def told(exercise_id: str) -> Briefing:
    """What everybody in an exercise is told of it. To be read only."""
    with folded(exercise_id) as fold:
        return fold.exercise.briefing


def _door(request: HttpRequest, exercise: Exercise) -> Door:
    url = f"{origin_for_others(request)}/join/{exercise.join_code}"
    return Door(code=exercise.join_code, url=url, qr=qr_svg(url), open=exercise.doors_open)


def _listed(exercise: Exercise, keep_until: str = "") -> ExerciseListed:
    return ExerciseListed(
        id=exercise.pk,
        title=exercise.title,
        phase=log.head(exercise.pk).phase,
        created=exercise.created,
        join_code=exercise.join_code,
        team=exercise.team_id,
        keep_until=keep_until,
    )


def _team(request: HttpRequest, wanted: int | None) -> Team:
    mine = teams_facilitated_by(request.user)
    team = (mine if wanted is None else mine.filter(pk=wanted)).first()
    if team is None and mine:
        raise unknown("team", "team")
    if team is None:
        raise Rejected(Code.FORBIDDEN, "Only facilitators make exercises. Sign in first.")
    return team


def _title(typed: str | None) -> str:
    try:
        return tidy_line(typed or "")[:LINE_LIMIT]
    except ValueError as problem:
        raise Rejected(Code.BAD_FIELD, f"The title {problem}.", "title") from None


def _made_under(team: Team, key: str | None) -> Exercise | None:
    return Exercise.objects.filter(team=team, request_key=key).first() if key else None


def _make(team: Team, stored: StoredScenario, title: str, key: str | None) -> Exercise:
    with transaction.atomic():
        exercise = create_exercise(library.scenario_of(stored), stored.digest, team, title=title)
        exercise.request_key = key
        exercise.save(update_fields=["request_key"])
    return exercise
