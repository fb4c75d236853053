"""The HTTP interface: its form, its refusals, and what every answer carries."""

import json
import re
import time
from collections.abc import Iterator

import pytest
from django.test import Client

from sims import log
from sims.links import new_entry_link
from sims.models import Exercise, Head, Row
from sims.readiness import forget_newer_logs
from sims.review.recording import audiences_named, lines
from teams.models import Membership, Role, User
from tests.sims.visitors import PASSWORD, Visitor, facilitator_of, new_exercise, new_team, new_user, signed_in

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def fresh_process() -> Iterator[None]:
    """As if this process had met no log of a newer version, whatever other tests showed it."""
    forget_newer_logs()
    yield
    forget_newer_logs()


def refused(answer: object) -> tuple[int, str]:
    """Status and code of a refusal, which must have the one form."""
    body = json.loads(answer.content)  # type: ignore[attr-defined]  # the test client's own response
    assert set(body) == {"code", "message", "field"}, body
    assert isinstance(body["message"], str)
    assert body["message"]
    return answer.status_code, body["code"]  # type: ignore[attr-defined]  # as above


BAD_BODIES = [
    " ",
    "null",
    "[]",
    '"x"',
    "1",
    "{",
    '{"code":"a"}x',
    '{"code":"a"}{"code":"b"}',
    '\ufeff{"code":"a"}',
    '{"code":NaN}',
    '{"code":1e400}',
    '{"code":"a","code":"b"}',
    '{"a":' * 9_000 + "1" + "}" * 9_000,
    '{"code":' + "9" * 5_000 + "}",
    b"\xff\xfe\x00",
]


@pytest.mark.parametrize("number", range(len(BAD_BODIES)))
def test_bodies_that_are_no_object(number: int) -> None:
    """[API1] What is not exactly one JSON object is `bad_message`, at once; nothing that two parsers read differently passes."""
    began = time.perf_counter()
    assert refused(Visitor().post("/api/join", BAD_BODIES[number])) == (400, "bad_message")
    assert time.perf_counter() - began < 1


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({}, "code"),
        ({"code": "a", "name": "b"}, "seat"),
        ({"code": 1, "name": "b", "seat": "c"}, "code"),
        ({"code": "a", "name": ["b"], "seat": "c"}, "name"),
        ({"code": "a", "name": "b", "seat": None}, "seat"),
        ({"code": True, "name": "b", "seat": "c"}, "code"),
        ({"code": "a" * 5_000, "name": "b", "seat": "c"}, "code"),
        ({"code": "a", "name": "b", "seat": "c", "role": "control"}, "role"),
        ({"code": "a", "name": "b", "seat": "c", "__proto__": {}}, "__proto__"),
        ({"code": "a", "name": "b", "seat": "c", "\ud800": 1}, None),
    ],
)
def test_fields_that_are_wrong(body: dict[str, object], field: str | None) -> None:
    """[API1] A missing, wrong, too long or unknown field is `bad_field` and named; roles and ids cannot be sent along."""
    answer = Visitor().post("/api/join", body)
    assert refused(answer) == (400, "bad_field")
    assert answer.json()["field"] == field


def test_odd_texts_are_texts() -> None:
    """[API1] Patterns and markup of other languages in a field are looked up literally."""
    for text in ("' OR 1=1 --", "%", "_", "*", ".*", "${7*7}", "{0.__class__}", "../../etc/passwd", "$(id)", "*)(uid=*"):
        assert refused(Visitor().post("/api/join", {"code": text, "name": "Ann", "seat": "press"})) == (404, "unknown")


def test_too_much_at_once() -> None:
    """[API1] More than 64 KiB is refused as such."""
    assert refused(Visitor().post("/api/join", {"code": "x" * 70_000})) == (400, "too_long")
    assert refused(Visitor().post("/api/join", {"code": "x" * 3_000_000})) == (413, "too_long")


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", ""])
def test_json_says_that_it_is(kind: str) -> None:
    """[API2] What is sent as text or as a form is not taken, whatever it holds."""
    answer = Visitor().post("/api/join", '{"code":"a","name":"b","seat":"c"}', content_type=kind)
    assert refused(answer) == (415, "unsupported")


def test_the_token_of_forms() -> None:
    """[API3] Without the CSRF token, with somebody else's or from another site, nothing is changed."""
    exercise = new_exercise()
    body = json.dumps({"code": exercise.join_code, "name": "Ann", "seat": "press"})
    mine, other = Visitor(), Visitor()
    others = other.get("/api/me").json()["csrf"]
    mine.get("/api/me")
    for headers in ({}, {"X-CSRFToken": others}, {"X-CSRFToken": "x" * 64}):
        answer = mine.client.post("/api/join", body, content_type="application/json", headers=headers)
        assert refused(answer) == (403, "forbidden")
    assert refused(mine.post("/api/join", body, Origin="https://evil.example")) == (403, "forbidden")
    assert not exercise.participants.exists()


def test_methods() -> None:
    """[API3] Reading changes nothing: an address answers to its own methods only, whatever a header says."""
    visitor = Visitor()
    for method in ("PUT", "DELETE", "PATCH", "TRACE", "OPTIONS"):
        assert visitor.send(method, "/api/me").status_code == 405, method
    assert visitor.get("/api/join", **{"X-HTTP-Method-Override": "POST"}).status_code == 405
    assert visitor.client.head("/api/join").status_code == 405


def test_nothing_is_kept() -> None:
    """[API4] Every answer, good or bad, page or data, says that no browser and no proxy may keep it."""
    exercise = new_exercise()
    facilitator = facilitator_of(exercise)
    facilitator.take_control(exercise)
    paths = ["/api/me", "/api/exercises", f"/api/exercises/{exercise.pk}", "/api/nothing", f"/api/exercises/{exercise.pk}/log"]
    paths += ["/accounts/login/", "/accounts/password/change/", "/nothing", "/enter/nothing", "/first/nothing", "/healthz"]
    assert {path: facilitator.get(path)["Cache-Control"] for path in paths} == dict.fromkeys(paths, "no-store")


def test_headers() -> None:
    """[API4] Every page forbids sniffing, framing, foreign openers and foreign scripts, and tells other sites nothing."""
    answer = Visitor().get("/accounts/login/")
    policy = answer["Content-Security-Policy"]
    assert "object-src 'none'" in policy
    assert "base-uri 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe-inline" not in policy
    assert "unsafe-eval" not in policy
    names = ("X-Content-Type-Options", "Cross-Origin-Opener-Policy", "Referrer-Policy")
    assert [answer[name] for name in names] == ["nosniff", "same-origin", "same-origin"]
    assert not answer.has_header("Access-Control-Allow-Origin")


def test_not_yours_and_not_there() -> None:
    """[API5] In every address, another exercise's id and one that never was get the same answer."""
    mine, other = new_exercise(), new_exercise()
    visitor = Visitor()
    visitor.join(mine)
    for name in ("", "/people", "/links", "/log"):
        answers = [visitor.get(f"/api/exercises/{one}{name}") for one in (other.pk, "000000000000", "%00", "a" * 500)]
        assert {(answer.status_code, answer.content) for answer in answers} == {(404, answers[0].content)}, name
    for name, body in (("/control", {}), ("/doors", {"open": True}), ("/links", {"role": "control"})):
        answers = [visitor.post(f"/api/exercises/{one}{name}", body) for one in (other.pk, "000000000000")]
        assert {(answer.status_code, answer.content) for answer in answers} == {(404, answers[0].content)}, name


def test_one_value_for_each_name() -> None:
    """[API6] A query that says a thing twice is refused: nobody guesses which was meant."""
    answer = Visitor().get("/api/me?role=player&role=facilitator")
    assert refused(answer) == (400, "bad_field")


def test_one_exercise_for_one_key() -> None:
    """[API7] Asked fifty times under one key, one exercise is made; under another key, or in another team, another."""
    user = new_user()
    team, visitor = new_team(user), signed_in(user)
    new_exercise()  # brings the scenario
    answers = [visitor.post("/api/exercises", {"scenario": "bare-repost", "key": "click1"}) for _ in range(50)]
    assert len({answer.json()["id"] for answer in answers}) == 1
    assert [answer.status_code for answer in answers] == [201] + [200] * 49
    visitor.post("/api/exercises", {"scenario": "bare-repost", "key": "click2", "title": "Thursday"})
    signed_in(new_team_owner()).post("/api/exercises", {"scenario": "bare-repost", "key": "click1"})
    assert Exercise.objects.filter(team=team).count() == 2
    assert [one["title"] for one in visitor.get("/api/exercises").json()] == ["Thursday", "The bare repost"]


def new_team_owner() -> User:
    user = new_user()
    new_team(user)
    return user


def test_making_exercises() -> None:
    """[API7] Facilitators make exercises of what their team may use; nobody else makes or lists any."""
    new_exercise()
    owner, evaluator = new_user(), new_user()
    Membership.objects.create(user=evaluator, team=new_team(owner), role=Role.EVALUATOR)
    body = {"scenario": "bare-repost"}
    for visitor in (Visitor(), signed_in(evaluator), signed_in(new_user())):
        assert refused(visitor.post("/api/exercises", body)) == (403, "forbidden")
        assert refused(visitor.get("/api/exercises")) == (403, "forbidden")
        assert refused(visitor.get("/api/scenarios")) == (403, "forbidden")
    facilitator = signed_in(owner)
    assert refused(facilitator.post("/api/exercises", {"scenario": "nothing"})) == (404, "unknown")
    assert refused(facilitator.post("/api/exercises", {"scenario": "no\0thing"})) == (400, "bad_field")
    assert refused(facilitator.post("/api/exercises", body | {"team": new_team().pk})) == (404, "unknown")
    assert facilitator.post("/api/exercises", body | {"title": "a\nb"}).json()["title"] == "a b"
    [scenario] = facilitator.get("/api/scenarios").json()
    assert (scenario["key"], scenario["injects"], scenario["team"]) == ("bare-repost", 40, None)
    assert facilitator.get("/api/me").json()["teams"][0]["role"] == "owner"


@pytest.mark.parametrize(
    "path", ["/..%2f..%2fetc", "/api/%00", "/api/%c0%ae/", "/%5c%5cevil", "/x//room", "/api//me/x", "/join/a/b"]
)
def test_odd_addresses(path: str) -> None:
    """[API8] An address that is not there is 404, in words, however it is written."""
    assert Visitor().get(path).status_code == 404


@pytest.mark.parametrize(
    "following", ["//evil.example", "\\\\evil.example", "https://evil.example", "javascript:alert(1)", "///evil"]
)
def test_no_way_out(following: str) -> None:
    """[API8] Signing in leads to an address of this site, whatever `next` says."""
    user = new_user(password=PASSWORD)
    visitor = Visitor(client=Client())
    body = {"login": user.email, "password": PASSWORD, "next": following}
    answer = visitor.client.post("/accounts/login/", body, REMOTE_ADDR=visitor.address)
    assert (answer.status_code, answer["Location"]) == (302, "/")


@pytest.mark.parametrize("headers", [{"Host": "evil.example"}, {"X-Forwarded-Host": "evil.example"}])
def test_forged_hosts(headers: dict[str, str]) -> None:
    """[API8] A host that is not ours is refused, and links never carry what a request says of itself."""
    exercise = new_exercise()
    facilitator = facilitator_of(exercise)
    facilitator.take_control(exercise)
    answer = facilitator.get(f"/api/exercises/{exercise.pk}", **headers)
    assert answer.status_code == 400 or b"evil" not in answer.content
    assert (answer.status_code == 400) == ("Host" in headers)


@pytest.mark.parametrize("name", ["Accept-Language", "Accept"])
def test_long_headers_cost_nothing(name: str) -> None:
    """[API8] A header of a megabyte of separators is dealt with in 100 ms."""
    value = '"a,;q=' * 170_000
    visitor = Visitor()
    assert min(_cost(visitor, name, value) for _ in range(3)) < 0.1  # a full collection of garbage may fall into one


def _cost(visitor: Visitor, name: str, value: str) -> float:
    """Seconds of processor time for two pages that are asked for with this header."""
    began = time.process_time()
    visitor.get("/api/me", **{name: value})
    visitor.get("/accounts/login/", **{name: value})
    return time.process_time() - began


def test_recordings() -> None:
    """[API9] A recording is what the viewer holds, byte for byte as stored; another view only for those who hold all of it."""
    exercise, player, watcher = new_exercise(), Visitor(), Visitor()
    facilitator = facilitator_of(exercise)
    facilitator.take_control(exercise)
    mine = player.join(exercise, "press")
    watcher.enter(exercise, "observer")
    path = f"/api/exercises/{exercise.pk}/log"

    def held(view: str) -> bytes:
        audiences = audiences_named(exercise.pk, view)
        assert audiences is not None
        return "".join(f"{line}\n" for line in lines(exercise.pk, audiences)).encode()

    assert player.get(path).content == player.get(f"{path}?as={mine}").content == held("seat:press")
    assert player.get(f"{path}?as=seat:press").content == facilitator.get(f"{path}?as=seat:press").content == held("seat:press")
    assert watcher.get(path).content == held("observer")
    assert facilitator.get(path).content == held("control")
    assert b'"item":' in held("control")
    for view in ("control", "evaluator", "seat:legal", "seat:nothing", "nothing"):
        assert refused(player.get(f"{path}?as={view}"))[0] == 404, view
    assert re.search(r'filename="EXERCISE-\w+-seat-press\.jsonl"', player.get(f"{path}?as=seat:press")["Content-Disposition"])


def test_what_an_exercise_says_of_itself() -> None:
    """[API10] Players see the title they were told, their own place and who sits where; the door is for control."""
    exercise = new_exercise()
    Exercise.objects.filter(pk=exercise.pk).update(title="Secret: they all resign")
    player, facilitator = Visitor(), facilitator_of(exercise)
    player.join(exercise)
    shown = player.get(f"/api/exercises/{exercise.pk}").json()
    assert (shown["title"], shown["door"], shown["join_code"], shown["may_control"]) == ("The bare repost", None, None, False)
    before = facilitator.get(f"/api/exercises/{exercise.pk}").json()
    assert (before["you"], before["may_control"], before["title"]) == ([], True, "Secret: they all resign")
    assert before["door"]["url"].endswith(f"/join/{exercise.join_code}")
    assert before["door"]["qr"].startswith("<svg")


def test_ready() -> None:
    """[API11] A process says whether it can serve."""
    answer = Visitor().get("/healthz")
    assert (answer.status_code, answer.json()) == (200, {"ready": True, "reason": ""})


def test_a_log_from_the_future() -> None:
    """[API11] A process that meets a log of a newer version refuses it as `upgrading`, and is not ready any more."""
    exercise, visitor = new_exercise(), Visitor()
    visitor.join(exercise)
    _, token = new_entry_link(exercise.pk, "observer", None)
    head, last = log.head(exercise.pk), Row.objects.filter(exercise=exercise).latest("seq")
    wire = last.wire.replace(f'"{last.type}"', '"post.sung"')
    Row.objects.create(
        exercise=exercise, seq=head.seq + 1, audience="all", n=999, t=0, at=0, type="post.sung", wire=wire, actor="x", command="x"
    )
    Head.objects.filter(exercise=exercise).update(seq=head.seq + 1)
    assert refused(visitor.get(f"/api/exercises/{exercise.pk}/people")) == (503, "upgrading")
    assert visitor.get(f"/enter/{token}").status_code == 503
    assert visitor.get("/healthz").json()["ready"] is False


def test_me() -> None:
    """[API10] A visitor is told their account and teams, or that they have none."""
    assert Visitor().get("/api/me").json()["user"] is None
    user = new_user("Ada")
    team = new_team(user)
    told = signed_in(user).get("/api/me").json()
    assert told["user"] == {"name": "Ada", "email": user.email, "needs_password": True}
    assert told["teams"] == [{"id": team.pk, "name": team.name, "role": "owner"}]
