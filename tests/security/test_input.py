"""Input that is wrong in ways in which nobody's is by accident."""

import json

import pytest
from django.contrib.staticfiles.finders import get_finders
from django.test import Client

from sims.models import Participant
from tests.sims.visitors import Visitor, new_exercise


@pytest.mark.django_db
@pytest.mark.parametrize("seat", ["", "LEGAL!!", "legal\n", "x" * 500, "seat:legal", "../legal", "{n}"])
def test_a_seat_that_cannot_be(seat: str) -> None:
    """[SEC3] A seat that nobody could have named is refused like one that is not there, and nobody comes in."""
    exercise = new_exercise()
    answer = Visitor().post("/api/join", {"code": exercise.join_code, "name": "Robin", "seat": seat})
    assert answer.status_code == 404
    assert (answer.json()["code"], answer.json()["field"]) == ("unknown", "seat")
    assert not Participant.objects.filter(exercise=exercise).exists()


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("size", [65 * 1024, 3 * 1024 * 1024])
def test_commands_that_are_too_long(size: int) -> None:
    """[SEC4] A command over HTTP that is too long gets the refusal that every client reads, however long it is."""
    exercise = new_exercise()
    player = Visitor()
    me = player.join(exercise)
    answer = player.post(f"/api/exercises/{exercise.pk}/commands?as={me}", json.dumps({"id": "x" * size}))
    assert answer.status_code == 400
    assert answer.json()["code"] == "too_long"


@pytest.mark.django_db
@pytest.mark.parametrize("key", ['"aaaaaaaaaaaaaaaa\\000b"', "a" * 5_000, "%00" * 8, "\xe9" * 16, "Ingi:1xVIK7:signed-by-nobody"])
def test_session_keys_that_cannot_be(key: str) -> None:
    """[SEC5] A session cookie that this server never set is no session, on every database; nothing fails on it."""
    answer = Client(headers={"Cookie": f"session={key}"}).get("/api/me")
    assert answer.status_code == 200
    assert answer.json()["user"] is None


def test_only_our_own_files_are_served() -> None:
    """[SEC6] Among the static files there are no source maps and no pages of an API browser."""
    served = {name for finder in get_finders() for name, _ in finder.list([])}
    assert [name for name in served if name.endswith(".map") or "swagger" in name or "redoc" in name] == []
