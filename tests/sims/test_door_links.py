"""Entry links, and what becomes of people when their standing changes."""

import json
from datetime import timedelta
from typing import Any, get_args

import pytest
from django.utils import timezone

from sims import links, visits
from sims.actions import Ack
from sims.core.envelope import HumanRole
from sims.core.people import RemoveParticipant, SeatParticipant
from sims.masking import MaskSecrets
from sims.models import EntryLink, Exercise, Participant
from teams.models import Membership, Role
from tests.sims.visitors import Visitor, command, ended, facilitator_of, new_exercise, new_team, new_user, signed_in

pytestmark = pytest.mark.django_db


def link(exercise: Exercise, role: Any = "player", seat: str | None = "legal", **how: bool) -> str:
    return links.new_entry_link(exercise.pk, role, seat, **how)[1]


def test_a_link_for_every_role() -> None:
    """[WHO10] Opening a link lets its role in, under the seat's name, and leads to its screen without the token."""
    exercise = new_exercise()
    screens = {}
    for made, token in links.links_for_all(exercise.pk):
        answer = Visitor().get(f"/enter/{token}")
        assert token not in answer["Location"]
        assert answer["Referrer-Policy"] == "no-referrer"
        screens[made.seat or made.role] = answer["Location"].partition("?")[0].rpartition("/")[2]
    assert screens.pop("control") == "control"
    assert screens.pop("wall") == "wall"
    assert set(screens.values()) == {"room"}
    names = set(Participant.objects.filter(exercise=exercise).values_list("name", flat=True))
    assert names >= {"Facilitator", "Observer", "Evaluator", *links.seats_of(exercise.pk).values()}


def test_tokens_are_kept_as_hashes() -> None:
    """[WHO10] A token has at least 128 random bits, and the database does not hold it."""
    exercise = new_exercise()
    tokens = {link(exercise) for _ in range(50)}
    assert len(tokens) == 50
    assert min(map(len, tokens)) * 6 >= 128
    stored = json.dumps(list(EntryLink.objects.values("token_hash", "role", "seat")))
    assert not any(token in stored for token in tokens)


def test_the_same_link_twice() -> None:
    """[WHO10] Opened again in the same session, a link leads to the same participant, also after a swap; elsewhere to another."""
    exercise, visitor, token = new_exercise(), Visitor(), ""
    token = link(exercise)
    control = facilitator_of(exercise).take_control(exercise)
    first = visitor.get(f"/enter/{token}")["Location"]
    pseudonym = first.rpartition("=")[2]
    assert visitor.get(f"/enter/{token}")["Location"] == first
    assert isinstance(command(exercise, control, SeatParticipant(participant=pseudonym, seat="press")), Ack)
    assert visitor.get(f"/enter/{token}")["Location"] == first
    assert Visitor().get(f"/enter/{token}")["Location"] != first


def test_refused_links_are_alike() -> None:
    """[WHO11] Used one-time, expired, revoked, unknown and edited links: one answer, and nobody comes in."""
    exercise = new_exercise()
    used, expired, revoked = link(exercise, once=True), link(exercise), link(exercise)
    assert Visitor().get(f"/enter/{used}").status_code == 302
    ids = list(EntryLink.objects.order_by("pk").values_list("pk", flat=True))
    EntryLink.objects.filter(pk=ids[1]).update(expires=timezone.now() - timedelta(seconds=1))
    EntryLink.objects.filter(pk=ids[2]).update(revoked=True)
    there = Participant.objects.count()
    answers = [
        Visitor().get(f"/enter/{token}") for token in (used, expired, revoked, "nothing", used[:-1], used + "&role=control")
    ]
    assert {(answer.status_code, answer.content) for answer in answers} == {(404, answers[0].content)}
    assert Participant.objects.count() == there


def test_a_one_time_link_survives_its_own_session() -> None:
    """[WHO11] Whoever used a one-time link may open it again; a name that is refused does not use it up."""
    exercise, visitor = new_exercise(), Visitor()
    token = link(exercise, once=True)
    assert visitor.get(f"/enter/{token}?name=System").status_code == 400
    first = visitor.get(f"/enter/{token}?name=Ann")
    assert visitor.get(f"/enter/{token}")["Location"] == first["Location"]
    assert Participant.objects.get(exercise=exercise).name == "Ann"


def test_links_are_not_used_by_looking_ahead() -> None:
    """[WHO11] A prefetching browser and a HEAD request use nothing up and let nobody in."""
    exercise, visitor = new_exercise(), Visitor()
    token = link(exercise, once=True)
    assert visitor.get(f"/enter/{token}", **{"Sec-Purpose": "prefetch;prerender"}).status_code == 503
    assert visitor.client.head(f"/enter/{token}").status_code == 405
    assert not Participant.objects.exists()
    assert Visitor().get(f"/enter/{token}").status_code == 302


def test_put_out_by_control() -> None:
    """[WHO7] Who was put out does not get back in by the link that they came by."""
    exercise, visitor = new_exercise(), Visitor()
    token = link(exercise)
    control = facilitator_of(exercise).take_control(exercise)
    pseudonym = visitor.get(f"/enter/{token}")["Location"].rpartition("=")[2]
    assert isinstance(command(exercise, control, RemoveParticipant(participant=pseudonym)), Ack)
    refused = visitor.get(f"/enter/{token}")
    assert refused.status_code == 403
    assert b"taken out" in refused.content


def test_links_of_control() -> None:
    """[WHO10] Control makes links, sees which there are without their addresses, and takes them back; nobody else does."""
    exercise = new_exercise()
    facilitator, player = facilitator_of(exercise), Visitor()
    facilitator.take_control(exercise)
    player.join(exercise)
    path = f"/api/exercises/{exercise.pk}/links"
    made = facilitator.post(path, {"role": "player", "seat": "legal", "once": True})
    assert made.status_code == 201
    assert made.json()["url"].startswith("http")
    assert made.json()["qr"].startswith("<svg")
    listed = facilitator.get(path).json()
    assert [one["id"] for one in listed] == [made.json()["id"]]
    assert made.json()["url"].rpartition("/")[2] not in json.dumps(listed)
    assert facilitator.send("DELETE", f"{path}/{made.json()['id']}", "").json()["revoked"] is True
    assert Visitor().get(f"/enter/{made.json()['url'].rpartition('/')[2]}").status_code == 404
    assert [player.get(path).status_code, player.post(path, {"role": "control"}).status_code] == [403, 403]
    assert facilitator.post(path, {"role": "player"}).json()["field"] == "seat"
    assert facilitator.post(path, {"role": "player", "seat": "pilot"}).json()["code"] == "unknown"
    assert facilitator.send("DELETE", f"{path}/999999").status_code == 404


def test_after_the_end() -> None:
    """[WHO10] After ENDEX a link leads to the replay."""
    exercise = ended(new_exercise())
    assert "/replay?" in Visitor().get(f"/enter/{link(exercise)}")["Location"]


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("change", ["remove", "demote", "switch off", "delete"])
def test_standing_in_the_team(change: str) -> None:
    """[WHO12] Who loses the role in the team is out of its exercises at once; players and other teams are untouched."""
    user = new_user()
    mine, others = new_exercise(new_team(user)), new_exercise(new_team(user))
    visitor = signed_in(user)
    control, elsewhere = visitor.take_control(mine), visitor.take_control(others)
    player = Visitor().join(mine)
    membership = Membership.objects.get(team=mine.team)
    if change == "remove":
        membership.delete()
    elif change == "demote":
        membership.role = Role.OBSERVER
        membership.save()
    elif change == "switch off":
        user.is_active = False
        user.save()
    else:
        membership.team.members.clear()
    assert visits.actor(mine.pk, control) is None
    assert visits.actor(mine.pk, player) is not None
    assert (visits.actor(others.pk, elsewhere) is None) == (change == "switch off")
    assert visitor.get(f"/api/exercises/{mine.pk}").status_code == 404


@pytest.mark.django_db(transaction=True)
def test_signing_out() -> None:
    """[WHO12] Signing out ends the control that this session had; another session of the same person stays."""
    user = new_user()
    exercise = new_exercise(new_team(user))
    here, there = signed_in(user), signed_in(user)
    one, other = here.take_control(exercise), there.take_control(exercise)
    assert one != other
    here.client.handler.enforce_csrf_checks = False
    assert here.client.post("/accounts/logout/").status_code == 302
    assert visits.actor(exercise.pk, one) is None
    assert visits.actor(exercise.pk, other) is not None


def test_taking_control_again() -> None:
    """[WHO12] Taking control twice in one session is one participant; strangers are told that there is no such exercise."""
    exercise = new_exercise()
    visitor = facilitator_of(exercise)
    assert visitor.take_control(exercise) == visitor.take_control(exercise)
    stranger = signed_in(new_user())
    path = f"/api/exercises/{exercise.pk}/control"
    refused = stranger.post(path)
    assert (refused.status_code, refused.content) == (404, stranger.post("/api/exercises/nothing/control").content)
    evaluator = new_user()
    Membership.objects.create(user=evaluator, team=exercise.team, role=Role.EVALUATOR)
    assert signed_in(evaluator).post(path).status_code == 404


def test_no_secret_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    """[WHO11] What is written to the server's log of joins and refusals has no code, no token and no name in it."""
    caplog.set_level("INFO")
    exercise = new_exercise()
    token = link(exercise)
    Visitor().get(f"/enter/{token}?name=Hildegard")
    Visitor().get(f"/enter/{token}x")
    EntryLink.objects.update(revoked=True)
    Visitor().get(f"/enter/{token}")
    Visitor().client.get(f"/nothing/join/{exercise.join_code}")
    Visitor().join(exercise, name="Ottoline")
    for record in caplog.records:
        assert MaskSecrets().filter(record)
    ours = "\n".join(record.getMessage() for record in caplog.records)
    assert "came in as player" in ours
    assert "refused" in ours
    assert not [word for word in (token, exercise.join_code, "Hildegard", "Ottoline") if word in ours]


def test_every_role_has_a_name() -> None:
    """[WHO10] Every role that a person may have has a name for whoever comes in by link without one."""
    assert set(links.TITLES) == set(get_args(HumanRole))
