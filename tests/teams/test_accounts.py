"""Accounts: the first link, invitations, signing in, and pages that work without scripts."""

import re
import time
from datetime import timedelta
from html.parser import HTMLParser
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.hashers import get_hasher
from django.core import mail
from django.test import Client
from django.utils import timezone

from teams import firstrun, invitations
from teams.address import client_address
from teams.models import Membership, OneTimeLink, Role, Team, TeamInvitation, User
from tests.sims.visitors import PASSWORD, fresh_address, new_team, new_user

pytestmark = pytest.mark.django_db
LOGIN = "/accounts/login/"


class Fields(HTMLParser):
    """Collects a page's fields, labels and headings."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.fields: dict[str, str] = {}
        self.labels: set[str] = set()
        self.tags: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.tags.append(tag)
        if tag in ("input", "select", "textarea") and found.get("type") != "hidden":
            self.fields[found.get("id") or ""] = found.get("name") or ""
        if tag == "label":
            self.labels.add(found.get("for") or "")


def browser() -> Client:
    """A browser that sends its forms with their tokens left to Django's own tests, at an address of its own."""
    return Client(REMOTE_ADDR=fresh_address())


def sign_in(client: Client, email: str, password: str) -> tuple[int, str]:
    """Send the sign-in form; the status, and the text of what is wrong."""
    answer = client.post(LOGIN, {"login": email, "password": password})
    errors = re.findall(r'<ul class="errorlist[^>]*>(.*?)</ul>', answer.content.decode(), re.DOTALL)
    return answer.status_code, re.sub(r"<[^>]+>", "", " ".join(errors)).strip()


def test_no_default_account() -> None:
    """[WHO13] A new installation has no account, and the owner that the first link makes has no password to guess."""
    assert not User.objects.exists()
    assert firstrun.one_time_link()
    owner = User.objects.get()
    assert not owner.has_usable_password()
    assert Membership.objects.get(user=owner).role == Role.OWNER
    assert sign_in(browser(), owner.email, "")[0] == 200


@pytest.mark.parametrize(
    ("asked", "leads_to"),
    [
        ("/x/abc/control", "/x/abc/control"),
        *((other, "/welcome") for other in ("", "//e.example", "https://e.example/", "/\\e.example", "javascript:alert(1)")),
    ],
)
def test_the_first_link_leads_on(asked: str, leads_to: str) -> None:
    """[WHO13] The first link leads to the page of this site that it names, and nowhere else."""
    link = firstrun.one_time_link()
    assert browser().get(f"{link}", {"to": asked})["Location"] == leads_to


def test_the_first_link_works_once() -> None:
    """[WHO13] The first link signs the owner in, once and within a day; a later one puts an end to those before."""
    old, link = firstrun.one_time_link(), firstrun.one_time_link()
    assert old
    assert link
    client = browser()
    assert browser().get(old).status_code == 404
    assert client.get(link)["Location"] == "/welcome"
    assert client.get("/api/me").json()["teams"][0]["role"] == "owner"
    assert browser().get(link).status_code == 404
    late = firstrun.one_time_link()
    assert late
    OneTimeLink.objects.filter(used=None).update(expires=timezone.now() - timedelta(seconds=1))
    assert browser().get(late).status_code == 404


def test_the_token_is_random_and_not_kept() -> None:
    """[WHO13] The token has at least 128 random bits, and the database has only its hash; HEAD uses nothing up."""
    link = firstrun.one_time_link()
    assert link
    token = link.rpartition("/")[2]
    assert len(token) * 6 >= 128
    assert token not in OneTimeLink.objects.get().token_hash
    assert browser().head(link).status_code == 405
    assert browser().get(link).status_code == 302


def test_the_owner_settles_in() -> None:
    """[WHO13] The owner gives an address and a password and stays signed in; from then on there is no first link any more."""
    client = browser()
    client.get(firstrun.one_time_link() or "")
    client.get("/accounts/email/")  # where the stand-in address is written down
    body = {"name": "Ida", "email": "Ida@Example.org", "password": PASSWORD}
    assert client.post("/welcome", body | {"password": "password123"}).status_code == 200
    assert client.post("/welcome", body)["Location"] == "/"
    assert client.get("/api/me").json()["user"] == {"name": "Ida", "email": "ida@example.org", "needs_password": False}
    assert firstrun.one_time_link() is None
    assert client.get("/welcome")["Location"] == "/"
    assert sign_in(browser(), "IDA@example.org", PASSWORD)[0] == 302
    assert sign_in(browser(), firstrun.OWNER_EMAIL, PASSWORD)[0] == 200
    assert browser().get("/welcome").status_code == 302


@pytest.mark.parametrize("page", ["/accounts/password/set/", "/accounts/password/change/"])
def test_no_password_for_the_stand_in(page: str) -> None:
    """[WHO25] Pages that set a password lead the owner without an address to the one that asks for both."""
    client = browser()
    client.get(firstrun.one_time_link() or "")
    assert client.get(page)["Location"] == "/welcome"
    assert client.post(page, {"password1": PASSWORD, "password2": PASSWORD})["Location"] == "/welcome"
    assert not User.objects.get().has_usable_password()
    body = {"name": "Ida", "email": "ida@example.org", "password": PASSWORD}
    assert client.post("/welcome", body)["Location"] == "/"
    assert client.get("/accounts/password/change/").status_code == 200


def test_a_password_under_the_stand_in_address_locks_nobody_out() -> None:
    """[WHO25] An owner with a password but without an address gets links, and is asked for both by the welcome page."""
    firstrun.one_time_link()
    owner = User.objects.get()
    owner.set_password(PASSWORD)
    owner.save()
    client, link = browser(), firstrun.one_time_link()
    assert link
    assert client.get(link)["Location"] == "/welcome"
    assert client.get("/api/me").json()["user"]["needs_password"] is True
    body = {"name": "Ida", "email": "ida@example.org", "password": PASSWORD}
    assert client.post("/welcome", body)["Location"] == "/"
    assert firstrun.one_time_link() is None
    assert sign_in(browser(), "ida@example.org", PASSWORD)[0] == 302


def test_signing_in_renews_the_session() -> None:
    """[WHO6] Signing in gives the session a new key."""
    user, client = new_user(password=PASSWORD), browser()
    client.get("/api/me")
    session = client.session
    session["kept"] = "yes"
    session.save()
    client.cookies[settings.SESSION_COOKIE_NAME] = session.session_key or ""
    before = session.session_key
    assert sign_in(client, user.email, PASSWORD)[0] == 302
    assert client.session.session_key != before
    assert client.session["kept"] == "yes"


def test_accounts_are_by_invitation() -> None:
    """[WHO14] Nobody signs up by themselves."""
    answer = browser().post("/accounts/signup/", {"email": "a@example.org", "password1": PASSWORD, "password2": PASSWORD})
    assert b"by invitation" in answer.content
    assert not User.objects.exists()


def test_invitations() -> None:
    """[WHO14] An invitation makes one person a member, with a new account or the one they have, once, within a week."""
    team = new_team()
    link = invitations.invite(team, Role.EVALUATOR)
    client = browser()
    assert team.name in client.get(link).content.decode()
    body = {"name": "Eva", "email": "eva@example.org", "password": PASSWORD}
    assert client.post(link, body | {"password": "short"}).status_code == 200
    assert client.post(link, body)["Location"] == "/"
    assert client.get("/api/me").json()["teams"] == [{"id": team.pk, "name": team.name, "role": "evaluator"}]
    assert browser().post(link, body | {"email": "other@example.org"}).status_code == 404
    higher, lower = invitations.invite(team, Role.FACILITATOR), invitations.invite(team, Role.OBSERVER)
    assert browser().post(higher, body)["Location"] == "/"
    assert client.post(lower)["Location"] == "/"
    assert Membership.objects.get(team=team).role == Role.FACILITATOR
    assert User.objects.count() == 1


def test_refused_invitations() -> None:
    """[WHO14] Used, expired, revoked and unknown invitations get one answer; a wrong password opens nobody's account."""
    team, owner = new_team(), new_user(password=PASSWORD)
    links = [invitations.invite(team, Role.OBSERVER) for _ in range(3)]
    ids = list(TeamInvitation.objects.order_by("pk").values_list("pk", flat=True))
    TeamInvitation.objects.filter(pk=ids[0]).update(used=timezone.now())
    TeamInvitation.objects.filter(pk=ids[1]).update(expires=timezone.now() - timedelta(days=1))
    TeamInvitation.objects.filter(pk=ids[2]).update(revoked=True)
    answers = [browser().get(link) for link in (*links, "/invited/nothing")]
    assert {(answer.status_code, answer.content) for answer in answers} == {(404, answers[0].content)}
    body = {"name": "X", "email": owner.email, "password": "another password"}
    assert browser().post(invitations.invite(team, Role.OWNER), body).status_code == 200
    assert not Membership.objects.filter(user=owner).exists()


def test_how_passwords_are_kept() -> None:
    """[WHO15] Argon2id with at least 19 MiB and two passes; 64 characters and more are taken whole."""
    hasher = get_hasher()
    assert (hasher.algorithm, hasher.memory_cost >= 19_456, hasher.time_cost >= 2) == ("argon2", True, True)  # type: ignore[attr-defined]
    long = "correct horse battery staple " * 5
    user = new_user(password=long)
    assert user.password.startswith("argon2$argon2id$")
    assert user.check_password(long)
    assert not user.check_password(long[:-1])


@pytest.mark.parametrize("weak", ["password123", "1234567890", "qwertyuiop", "short", "ida@example.org"])
def test_weak_passwords(weak: str) -> None:
    """[WHO15] Common, short and one's own address are refused with a reason; no rule asks for signs or digits."""
    client = browser()
    client.get(firstrun.one_time_link() or "")
    answer = client.post("/welcome", {"name": "Ida", "email": "ida@example.org", "password": weak})
    assert answer.status_code == 200
    assert b"errorlist" in answer.content
    assert not User.objects.get().has_usable_password()


def test_guessing_a_password() -> None:
    """[WHO16] After five failures an account waits at that address only: its owner signs in from elsewhere, mid-exercise too."""
    user, attacker = new_user(password=PASSWORD), browser()
    for _ in range(5):
        assert "not correct" in sign_in(attacker, user.email, "wrong")[1]
    assert "Too many failed" in sign_in(attacker, user.email, PASSWORD)[1]
    assert sign_in(browser(), user.email, PASSWORD)[0] == 302
    other = new_user(password=PASSWORD)
    assert sign_in(attacker, other.email, PASSWORD)[0] == 302


def test_no_oracle_of_accounts() -> None:
    """[WHO17] A wrong password and an unknown account read alike and take alike; so do requests for a new password."""
    user = new_user(password=PASSWORD)
    times: dict[str, list[float]] = {user.email: [], "nobody@example.org": []}
    said = set()
    for _ in range(4):
        for email, taken in times.items():
            began = time.perf_counter()
            said.add(sign_in(browser(), email, "wrong password"))
            taken.append(time.perf_counter() - began)
    assert len(said) == 1
    fastest = [min(taken) for taken in times.values()]
    assert max(fastest) < 3 * min(fastest)
    answers = [browser().post("/accounts/password/reset/", {"email": email}) for email in times]
    assert len({(answer.status_code, answer["Location"]) for answer in answers}) == 1
    assert len(mail.outbox) <= 2


@pytest.mark.parametrize("path", [LOGIN, "/accounts/password/reset/", "/accounts/signup/", "/first/x", "/invited/x", "/nothing"])
def test_pages_without_scripts(path: str) -> None:
    """[WHO18] Pages of accounts and links have a heading, a label for each field, the EXERCISE mark, a way on, and no script."""
    page = browser().get(path).content.decode()
    seen = Fields(page)
    assert set(seen.fields) <= seen.labels, seen.fields
    assert seen.tags.count("h1") == 1
    assert "script" not in seen.tags
    assert "EXERCISE" in page
    assert 'href="/join"' in page
    assert "style=" not in page


def test_forms_without_scripts() -> None:
    """[WHO18] What somebody typed wrongly is said beside the field, in words, with what they typed still there."""
    client = browser()
    client.get(firstrun.one_time_link() or "")
    page = client.post("/welcome", {"name": "Ida", "email": "no address", "password": ""}).content.decode()
    assert 'value="no address"' in page
    assert page.count("errorlist") == 2
    assert 'aria-invalid="true"' in page
    assert set(Fields(page).fields) <= Fields(page).labels


def test_the_tokens_of_the_front_end() -> None:
    """[WHO18] The plain pages look like the front end: each token that they use has the front end's value."""
    root = Path(settings.BASE_DIR)
    pattern = re.compile(r"^\s*(--[\w-]+):\s*([^;]+);", re.MULTILINE)
    ours = dict(pattern.findall((root / "teams/static/teams/plain.css").read_text()))
    front_end = pattern.findall((root / "frontend/src/ui/tokens.css").read_text())
    theirs = dict(reversed(front_end))  # what comes later in the file is for other densities
    assert ours
    assert {name: theirs.get(name) for name in ours} == ours


@pytest.mark.parametrize(
    ("remote", "forwarded", "trusted", "counted"),
    [
        ("192.0.2.1", "198.51.100.7", False, "192.0.2.1"),
        ("192.0.2.1", "6.6.6.6, 198.51.100.7", True, "198.51.100.7"),
        ("192.0.2.1", None, True, "192.0.2.1"),
        ("2001:db8:1:2:3::4", None, False, "2001:db8:1:2::/64"),
        ("::ffff:192.0.2.9", None, False, "192.0.2.9"),
        ("", "x", False, "unknown"),
        ("192.0.2.1", "<script>", True, "unknown"),
    ],
)
def test_addresses(remote: str, forwarded: str | None, trusted: bool, counted: str, settings: object, rf: object) -> None:
    """[WHO16] Failures are counted by the address that the trusted proxy saw, never by what a client says; IPv6 by the site."""
    settings.TRUST_PROXY = trusted  # type: ignore[attr-defined]  # pytest-django's settings
    headers = {} if forwarded is None else {"HTTP_X_FORWARDED_FOR": forwarded}
    assert client_address(rf.get("/", REMOTE_ADDR=remote, **headers)) == counted  # type: ignore[attr-defined]


def test_addresses_are_one_account() -> None:
    """[WHO13] An e-mail address names one account, however its letters are typed."""
    User.objects.create_user("Ann@Example.ORG", None)
    assert User.objects.get_by_natural_key("ANN@example.org").email == "ann@example.org"
    assert get_user_model() is User
    assert Team.objects.count() == 0
