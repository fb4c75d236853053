"""Browsers for tests: a session, the CSRF token sent as the front end sends it, and an address of their own."""

from __future__ import annotations

import ipaddress
import json
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from django.test import Client

from sims.actions import Ack, Submission, create_exercise, do_submit
from sims.core.clock import EndClock, StartClock
from sims.core.rejections import Rejected
from sims.core.vocabulary import AnyCommand
from sims.links import new_entry_link
from sims.models import Exercise
from sims.studio import library
from sims.studio.canonical import digest
from sims.studio.shipped import read_shipped
from teams.models import Membership, Role, Team, User

_addresses = count(int(ipaddress.ip_address("198.18.0.1")))
_numbers = count(1)
PASSWORD = "seven sleepy herons"


def fresh_address() -> str:
    """An address that no other test has used."""
    return str(ipaddress.ip_address(next(_addresses)))


@dataclass
class Visitor:
    """One browser."""

    address: str = field(default_factory=fresh_address)
    client: Client = field(default_factory=lambda: Client(enforce_csrf_checks=True))

    def get(self, path: str, **headers: str) -> Any:
        """Ask for a page or for data."""
        return self.client.get(path, REMOTE_ADDR=self.address, headers=headers)

    def send(self, method: str, path: str, body: Any = None, **headers: str) -> Any:
        """Send JSON with the token, as the front end does."""
        token = self.get("/api/me").json()["csrf"]
        return self.client.generic(
            method,
            path,
            body if isinstance(body, (bytes, str)) else _json(body),
            content_type=headers.pop("content_type", "application/json"),
            REMOTE_ADDR=self.address,
            headers={"X-CSRFToken": token, **headers},
        )

    def post(self, path: str, body: Any = None, **headers: str) -> Any:
        """Send JSON by POST."""
        return self.send("POST", path, body, **headers)

    def join(self, exercise: Exercise, seat: str = "press", name: str | None = None) -> str:
        """Join as a player; the pseudonym."""
        wanted = name or f"Somebody {next(_numbers)}"
        answer = self.post("/api/join", {"code": exercise.join_code, "name": wanted, "seat": seat})
        assert answer.status_code == 201, answer.content
        return str(answer.json()["participant"])

    def enter(self, exercise: Exercise, role: Any, seat: str | None = None) -> str:
        """Come in by a new entry link; the pseudonym."""
        _, token = new_entry_link(exercise.pk, role, seat)
        answer = self.get(f"/enter/{token}")
        assert answer.status_code == 302, answer.content
        return str(answer["Location"]).rpartition("as=")[2]

    def take_control(self, exercise: Exercise) -> str:
        """Control an exercise as the facilitator who is signed in; the pseudonym."""
        answer = self.post(f"/api/exercises/{exercise.pk}/control", {})
        assert answer.status_code == 200, answer.content
        return str(answer.json()["participant"])


def _json(body: Any) -> str:
    return json.dumps({} if body is None else body)


def new_user(name: str = "Facilitator", *, password: str | None = None) -> User:
    """Somebody with an account. Without a password nothing slow is hashed."""
    user = User(email=f"user{next(_numbers)}@example.org", name=name)
    user.set_password(password) if password else user.set_unusable_password()
    user.save()
    return user


def new_team(owner: User | None = None, role: Role = Role.OWNER) -> Team:
    """A team, with a member if one is given."""
    team = Team.objects.create(name=f"Team {next(_numbers)}")
    if owner is not None:
        Membership.objects.create(user=owner, team=team, role=role)
    return team


def new_exercise(team: Team | None = None) -> Exercise:
    """An exercise of the shipped demo, with its scenario in the library."""
    scenario = read_shipped("bare-repost")
    library.store(scenario)
    return create_exercise(scenario, digest(scenario), team or new_team())


def signed_in(user: User) -> Visitor:
    """A browser in which somebody is signed in."""
    visitor = Visitor()
    visitor.client.force_login(user)
    return visitor


def facilitator_of(exercise: Exercise, *, password: str | None = None) -> Visitor:
    """A browser of a facilitator of the exercise's team."""
    user = new_user(password=password)
    Membership.objects.create(user=user, team=exercise.team, role=Role.FACILITATOR)
    return signed_in(user)


def command(exercise: Exercise, actor: str, wish: AnyCommand) -> Ack | Rejected:
    """Send a command as a participant."""
    (outcome,) = do_submit(exercise.pk, [Submission(actor, f"test{next(_numbers)}", wish)])
    return outcome


def ended(exercise: Exercise) -> Exercise:
    """Start an exercise and end it again."""
    control = Visitor().enter(exercise, "control")
    assert isinstance(command(exercise, control, StartClock()), Ack)
    assert isinstance(command(exercise, control, EndClock()), Ack)
    return exercise
