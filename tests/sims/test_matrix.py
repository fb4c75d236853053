"""Every address, command and event type against every role."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, get_args

import pytest
from django.http import HttpRequest
from django.urls import URLPattern, URLResolver, get_resolver
from django_vite.core.asset_loader import DjangoViteAppClient, DjangoViteAssetLoader, DjangoViteConfig

from sims import log, visits
from sims.actions import Ack
from sims.core import vocabulary
from sims.core.envelope import AudienceField
from sims.core.rejections import Rejected
from sims.core.reviewing import EVERYTHING
from sims.core.vocabulary import parse_command
from sims.links import new_entry_link
from sims.models import Exercise
from sims.readiness import forget_newer_logs
from teams.access import can_facilitate
from tests.sims.matrix import ACTORS, ADDRESSES, AFTER, BODIES, CHECKED, COMMANDS, ENDED, EVENTS, READERS, ROLES
from tests.sims.visitors import PASSWORD, Visitor, command, facilitator_of, new_exercise, new_team, new_user, signed_in


@dataclass
class Cast:
    """One person of each role, around one exercise."""

    exercise: Exercise
    browsers: dict[str, Visitor]
    pseudonyms: dict[str, str]


@pytest.fixture
def cast(db: None) -> Cast:
    """Somebody in every role."""
    forget_newer_logs()
    exercise, elsewhere = new_exercise(), new_exercise()
    owner = new_user(password=PASSWORD)
    new_team(owner)
    assert not can_facilitate(owner, exercise.team_id)
    browsers = {role: Visitor() for role in ROLES}
    browsers["stranger"] = signed_in(owner)
    browsers["neighbour"] = facilitator_of(elsewhere, password=PASSWORD)
    browsers["control"] = facilitator_of(exercise, password=PASSWORD)
    pseudonyms = {
        "neighbour": browsers["neighbour"].take_control(elsewhere),
        "player": browsers["player"].join(exercise, "press"),
        "other": browsers["other"].join(exercise, "legal"),
        "observer": browsers["observer"].enter(exercise, "observer"),
        "evaluator": browsers["evaluator"].enter(exercise, "evaluator"),
        "control": browsers["control"].take_control(exercise),
    }
    return Cast(exercise, browsers, pseudonyms)


@pytest.fixture
def front_end(settings: Any, tmp_path: Any) -> Iterator[None]:
    """A front end that looks built, so that the shell can name its files."""
    manifest = tmp_path / "manifest.json"
    manifest.write_text(
        '{"src/main.ts": {"file": "assets/main-abcdefgh.js", "isEntry": true, "css": ["assets/main-abcdefgh.css"]}}'
    )
    loader = DjangoViteAssetLoader.instance()
    before = loader._apps["default"]
    loader._apps["default"] = DjangoViteAppClient(DjangoViteConfig(manifest_path=manifest))
    yield
    loader._apps["default"] = before


def patterns(found: list[Any], prefix: str = "") -> Iterator[tuple[str, URLPattern]]:
    """Every address of the site."""
    for one in found:
        route = prefix + str(one.pattern)
        if isinstance(one, URLResolver):
            yield from patterns(one.url_patterns, route)
        else:
            yield route, one


def methods_of(one: URLPattern) -> set[str]:
    """The methods that an address of the HTTP interface was made for; empty where its function does not say."""
    view = getattr(one.callback, "__self__", None) or next(
        (
            cell.cell_contents
            for cell in getattr(one.callback, "__closure__", None) or ()
            if hasattr(cell.cell_contents, "operations")
        ),
        None,
    )
    return {method for operation in getattr(view, "operations", ()) for method in operation.methods}


ALL_PATTERNS = list(patterns(get_resolver().url_patterns))


def test_every_address_has_a_row() -> None:
    """[WHO19] No address, and no method of the HTTP interface, without a row in the table; no row without an address."""
    assert {route for route, _ in ALL_PATTERNS} == {route for _, route in ADDRESSES}
    made = {(method, route) for route, one in ALL_PATTERNS for method in methods_of(one)}
    assert len(made) >= 14
    assert made <= set(ADDRESSES)
    assert {len(row.split()) for row in ADDRESSES.values()} == {len(ROLES)}


def path_of(route: str, cast: Cast, link: int) -> str:
    """A path that an address matches, in the cast's exercise."""
    filled = re.sub(r"<(?:slug:|str:)?exercise(?:_id)?>", cast.exercise.pk, route)
    filled = (
        filled.replace("<slug:what>", "msel")
        .replace("<int:link_id>", str(link))
        .replace("<row:team_id>", str(cast.exercise.team_id))
    )
    filled = re.sub(r"<row:(?:user|invitation)_id>", "1", filled)
    filled = re.sub(r"<(?:str:)?code>", cast.exercise.join_code, filled).replace("<str:token>", "x" * 32)
    filled = filled.replace("^api/(?P<rest>.*)$", "api/nothing").replace("^confirm-email/(?P<key>[-:\\w]+)/$", "confirm-email/x/")
    return "/" + filled.replace("^password/reset/key/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$", "password/reset/key/1-x/")


def cell(cast: Cast, role: str, method: str, route: str) -> str:
    """What a role gets at an address, in the words of the table."""
    link, _ = new_entry_link(cast.exercise.pk, "observer", None)
    body = BODIES.get(route, {}) | {}
    if route == "api/join":
        body = {"code": cast.exercise.join_code, "name": f"Newcomer {role}", "seat": "care"}
    if route == "api/check":
        body = {**CHECKED, "code": cast.exercise.join_code, "device": f"device{role}"}
    if route.endswith("/name"):
        body = {"name": f"Renamed {role}"}
    if route.endswith("/commands"):
        body = {"id": f"matrix-{role}", "command": {"type": "talk.say", "text": "x"}}
    path, visitor = path_of(route, cast, link.pk), cast.browsers[role]
    asked = f"?as={cast.pseudonyms[role]}" if role in cast.pseudonyms and "exercises/" in route else ""
    if route.endswith("/log"):
        asked = ""
    answer = visitor.get(path + asked) if method == "GET" else visitor.send(method, path + asked, body)
    if answer.status_code == 302:
        return "login" if answer["Location"].startswith("/accounts/login/?next=") else "ok"
    return "ok" if 200 <= answer.status_code < 300 else str(answer.status_code)


@pytest.mark.django_db(transaction=True)
def test_addresses(cast: Cast, front_end: None) -> None:
    """[WHO19] Every address answers every role as the table says."""
    wrong = []
    for (method, route), row in ADDRESSES.items():
        found = " ".join(cell(cast, role, method, route) for role in ROLES)
        if found != row:
            wrong.append(f"{method} {route}: {found}, not {row}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.django_db(transaction=True)
def test_after_the_end(cast: Cast) -> None:
    """[WHO28] After the end each address answers each role as the table says, with the review closed and with it open."""
    for wish in ({"type": "clock.start"}, {"type": "clock.end"}):
        assert isinstance(command(cast.exercise, cast.pseudonyms["control"], parse_command(wish)), Ack)
    for nth in (0, 1):
        found = {place: " ".join(cell(cast, role, *place) for role in ROLES) for place in ENDED}
        assert found == {place: rows[nth] for place, rows in ENDED.items()}
        opened = {"type": "review.open", "role": "everybody", "audiences": list(EVERYTHING)}
        assert isinstance(command(cast.exercise, cast.pseudonyms["control"], parse_command(opened)), Ack)


def test_commands_after_the_end(cast: Cast) -> None:
    """[WHO28] After the end a command is refused as too late, to whoever may send it, but for those of the review."""
    wrong = []
    for wish in ({"type": "clock.start"}, {"type": "clock.end"}):
        assert isinstance(command(cast.exercise, cast.pseudonyms["control"], parse_command(wish)), Ack)
    for tag, (fields, allowed) in COMMANDS.items():
        for actor in allowed.split():
            sender = cast.pseudonyms.get(actor, actor)
            outcome = command(cast.exercise, sender, parse_command({"type": tag} | fields))
            late = isinstance(outcome, Rejected) and outcome.code == "wrong_state"
            if late == (tag in AFTER):
                wrong.append(f"{tag} by {actor}: {outcome}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.django_db(transaction=True)
def test_other_methods(cast: Cast, front_end: None) -> None:
    """[API3] An address of ours takes the methods of its rows and no others."""
    wrong = []
    for route in {route for route, _ in ALL_PATTERNS if not route.startswith(("accounts/", "^api/"))} - {"api/"}:
        path = path_of(route, cast, 1)
        for method in {"POST", "PUT", "PATCH", "DELETE"} - {method for method, other in ADDRESSES if other == route}:
            answer = cast.browsers["control"].send(method, path)
            if answer.status_code != 405:
                wrong.append(f"{method} {route}: {answer.status_code}")
    assert not wrong, "\n".join(wrong)


def test_every_command_has_a_row() -> None:
    """[WHO19] No command type without a row in the table, and no row without a command; each row is well-formed."""
    assert set(COMMANDS) == set(vocabulary.COMMANDS)
    for tag, (fields, allowed) in COMMANDS.items():
        parse_command({"type": tag} | fields)
        assert set(allowed.split()) <= set(ACTORS)
        assert allowed


def test_commands(cast: Cast) -> None:
    """[WHO19] Every command is refused to every role but those of its row, and nothing of it reaches the log."""
    wrong = []
    for tag, (fields, allowed) in COMMANDS.items():
        if tag == "clock.end":
            continue  # it would end the matrix: below
        wrong += wrong_cells(cast, tag, fields, allowed)
    wrong += wrong_cells(cast, "clock.end", *COMMANDS["clock.end"])
    assert not wrong, "\n".join(wrong)


def wrong_cells(cast: Cast, tag: str, fields: dict[str, Any], allowed: str) -> list[str]:
    """The actors to whom this command is open, or not, against the table."""
    wish, wrong = parse_command({"type": tag} | fields), []
    for actor in ACTORS:
        before = log.head(cast.exercise.pk).seq
        sender = cast.pseudonyms.get(actor, actor if actor in ("conductor", "door") else "p0stranger")
        outcome = command(cast.exercise, sender, wish)
        refused = isinstance(outcome, Rejected) and outcome.code == "forbidden"
        if refused == (actor in allowed.split()):
            wrong.append(f"{tag} by {actor}: {outcome}")
        if refused and log.head(cast.exercise.pk).seq != before:
            wrong.append(f"{tag} by {actor} left something behind")
    return wrong


def streams_of(tag: str) -> set[str]:
    """The streams that events of a type may stand in, as their class says."""
    audience = vocabulary.EVENTS[tag].audience
    if not isinstance(audience, AudienceField):
        return {audience}
    words = get_args(vocabulary.EVENTS[tag].model_fields[audience.name].annotation)
    return set(words) or {"seat:press", "seat:legal"}


def test_every_event_has_a_row() -> None:
    """[WHO19] No event type without a row in the table, no row without an event type, and each row names its streams."""
    assert {tag: streams_of(tag) for tag in vocabulary.EVENTS} == {tag: set(row.split()) for tag, row in EVENTS.items()}


def test_streams(cast: Cast) -> None:
    """[WHO19] Every role of the exercise holds the streams of the table, and those who are not in it hold none."""
    held = {role: visits.actor(cast.exercise.pk, cast.pseudonyms.get(role, "p0nobody")) for role in ROLES}
    for stream, readers in READERS.items():
        found = {role for role, actor in held.items() if actor is not None and stream in actor.audiences}
        assert found == set(readers.split()), stream


def test_events(cast: Cast) -> None:
    """[WHO19] In a recording, every role finds exactly the events that the table lets it read."""
    for text in ("first", "second"):
        assert isinstance(
            command(cast.exercise, cast.pseudonyms["player"], parse_command({"type": "talk.say", "text": text})), Ack
        )
    rows = log.read_after(cast.exercise.pk, 0, 10_000)
    assert {row.audience for row in rows} >= {"all", "team", "seat:press", "seat:legal", "control"}
    for role in ROLES:
        answer = cast.browsers[role].get(f"/api/exercises/{cast.exercise.pk}/log")
        items = [json.loads(line) for line in answer.content.decode().splitlines()] if answer.status_code == 200 else []
        found = [(one.get("item", one)["audience"], one.get("item", one)["n"]) for one in items]
        readable = [(row.audience, row.n) for row in rows if may_read(role, row.type, row.audience)]
        assert found == readable, role


def may_read(role: str, tag: str, audience: str) -> bool:
    """Whether the table lets a role read an event of this type in this stream. Seats that nobody holds are the staff's."""
    if audience.startswith("seat:") and audience not in READERS:
        return role in ("evaluator", "control")
    return audience in EVENTS[tag].split() and role in READERS[audience].split()


def test_the_shell_says_nothing(cast: Cast, front_end: None) -> None:
    """[WHO20] The page of every screen is the same for everybody, but for its nonce and token, and names the EXERCISE."""
    pages = set()
    for role in ROLES:
        page = cast.browsers[role].get(f"/x/{cast.exercise.pk}/control").content.decode()
        assert cast.exercise.join_code not in page
        pages.add(re.sub(r'(nonce|content)="[^"]{16,}"', "", page))
    assert len(pages) == 1
    assert "EXERCISE" in pages.pop()


def test_the_shell_fits_its_policy(cast: Cast, front_end: None) -> None:
    """[WHO20] Scripts and styles of the shell come from this site and carry the nonce of the answer's policy."""
    answer = cast.browsers["player"].get("/join")
    nonce = re.search(r"'nonce-([^']+)'", answer["Content-Security-Policy"])
    assert nonce
    page = answer.content.decode()
    sources = re.findall(r"<script\b[^>]*>", page)
    assert len(sources) == 1
    assert all(f'nonce="{nonce[1]}"' in source and 'src="/static/' in source for source in sources)
    assert "<style" not in page
    assert isinstance(answer.wsgi_request, HttpRequest)
    assert "csrf" in answer.cookies
