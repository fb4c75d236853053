"""Coming in by code: what is taken, what is refused, and what a refusal gives away."""

import time

import pytest

from sims import door, join_code
from sims.actions import Ack
from sims.codes import CROCKFORD
from sims.core.people import MOST_PARTICIPANTS, RemoveParticipant, SeatParticipant
from sims.core.rejections import Rejected
from sims.core.talk import Say
from sims.folds import folded
from sims.models import Exercise, Participant
from tests.sims.visitors import Visitor, command, ended, facilitator_of, fresh_address, new_exercise

pytestmark = pytest.mark.django_db


def typings(code: str) -> list[str]:
    """Ways in which a code is typed."""
    return [
        code,
        code.lower(),
        f"{code[:4]}-{code[4:]}",
        f" {code[:4]} {code[4:]}\n",
        f"{code[:2]}\u2013{code[2:5]}\u00a0{code[5:]}",
        code.replace("0", "O").replace("1", "I"),
        code.replace("0", "o").replace("1", "l"),
        "".join(chr(ord(one) + 0xFEE0) for one in code),
    ]


def test_codes_are_taken_as_they_are_typed() -> None:
    """[WHO1] Case, blanks, dashes, O for 0, I and L for 1 and full-width characters make no difference to a join code."""
    for code in ("0123ABCD", "ZY10XW01"):
        assert [join_code.normalise(typed) for typed in typings(code)] == [code] * len(typings(code))
    assert join_code.normalise(join_code.shown("0123ABCD")) == "0123ABCD"


@pytest.mark.parametrize(
    "typed", ["", " ", "ABCD", "ABCDEFGHJ", "%%%%%%%%", "____U___", "*" * 8, ".*.*.*.*", "U" * 8, "é" * 8, "A" * 9999]
)
def test_what_is_no_code_is_no_code(typed: str) -> None:
    """[WHO1] Patterns, wrong lengths and letters that no code has are no code."""
    assert join_code.normalise(typed) is None


def test_codes_are_random() -> None:
    """[WHO1] Codes have eight characters of Crockford's alphabet, and each is another one."""
    codes = {new_exercise().join_code for _ in range(5)}
    assert len(codes) == 5
    assert all(len(code) == 8 and set(code) <= set(CROCKFORD) for code in codes)


def test_joining() -> None:
    """[WHO2] A code, a name and a seat make a participant of a visitor, late as well as early, without an account."""
    exercise = new_exercise()
    for seat in ("press", "legal"):
        visitor = Visitor()
        behind = visitor.get(f"/api/join/{exercise.join_code.lower()}").json()
        assert [one["taken"] for one in behind["seats"] if one["key"] == seat] == [False]
        pseudonym = visitor.join(exercise, seat)
        with folded(exercise.pk) as fold:
            assert fold.exercise.people.participants[pseudonym].seat == seat
    again = Visitor().get(f"/api/join/{exercise.join_code}").json()
    assert {one["key"] for one in again["seats"] if one["taken"]} == {"press", "legal"}


def test_refused_codes_are_alike() -> None:
    """[WHO3] Unknown, malformed, ended, closed and full: one answer, in status, text and headers."""
    closed, over, full = new_exercise(), ended(new_exercise()), new_exercise()
    Exercise.objects.filter(pk=closed.pk).update(doors_open=False)
    for _ in range(MOST_PARTICIPANTS):
        door.admit(full.pk, "observer", None)
    codes = ["00000000", "nonsense", closed.join_code, over.join_code, full.join_code]
    answers = [Visitor().get(f"/api/join/{code}") for code in codes]
    answers += [Visitor().post("/api/join", {"code": code, "name": "Ann", "seat": "press"}) for code in codes]
    assert {(answer.status_code, answer.content, tuple(sorted(answer.headers.items()))) for answer in answers[:5]} == {
        (answers[0].status_code, answers[0].content, tuple(sorted(answers[0].headers.items())))
    }
    assert {(answer.status_code, answer.content) for answer in answers} == {(404, answers[0].content)}
    assert not Participant.objects.filter(exercise__in=[closed, over], name="Ann").exists()


def test_the_time_of_a_refusal_tells_nothing() -> None:
    """[WHO3] A code whose doors are closed is refused as fast as one that never was: medians differ by at most 2 ms."""
    closed = new_exercise()
    Exercise.objects.filter(pk=closed.pk).update(doors_open=False)
    times: dict[str, list[float]] = {closed.join_code: [], "00000000": []}
    for _ in range(300):
        for code, taken in times.items():
            address, began = fresh_address(), time.perf_counter()
            with pytest.raises(Rejected):
                door.look_up(code, address)
            taken.append(time.perf_counter() - began)
    medians = [sorted(taken)[len(taken) // 2] for taken in times.values()]
    assert abs(medians[0] - medians[1]) <= 0.002


def test_a_code_opens_one_exercise_only() -> None:
    """[WHO3] The code of one exercise is nothing in another's address."""
    mine, other = new_exercise(), new_exercise()
    visitor = Visitor()
    visitor.join(mine)
    assert visitor.get(f"/api/exercises/{other.pk}").status_code == 404
    assert visitor.get(f"/api/exercises/{mine.pk}").json()["you"][0]["seat"] == "press"


def test_two_hundred_join_at_once() -> None:
    """[WHO5] Two hundred people behind one address join within ten seconds, and after that wrong codes still count from zero."""
    exercise, address, began = new_exercise(), fresh_address(), time.monotonic()
    for number in range(200):
        Visitor(address).join(exercise, name=f"Trainee {number}")
    assert time.monotonic() - began < 10
    assert Visitor(address).get("/api/join/00000000").status_code == 404
    with folded(exercise.pk) as fold:
        assert len(fold.exercise.people.participants) == 200


def test_a_seat_that_is_not_there() -> None:
    """[WHO2] A seat that the exercise does not have is refused by name, and nobody was let in."""
    exercise = new_exercise()
    answer = Visitor().post("/api/join", {"code": exercise.join_code, "name": "Ann", "seat": "pilot"})
    assert (answer.status_code, answer.json()["code"], answer.json()["field"]) == (404, "unknown", "seat")
    assert not Participant.objects.filter(exercise=exercise).exists()


def test_the_session_is_renewed() -> None:
    """[WHO6] Joining gives the session a new key, with everything that was in it."""
    first, second, visitor = new_exercise(), new_exercise(), Visitor()
    mine = visitor.join(first)
    before = visitor.client.session.session_key
    visitor.join(second)
    assert visitor.client.session.session_key not in (None, before)
    assert visitor.get(f"/api/exercises/{first.pk}").json()["you"][0]["participant"] == mine


def test_a_session_may_hold_several() -> None:
    """[WHO6] One browser may be a facilitator and a player of one exercise; `as` picks one of its own, and only of its own."""
    exercise = new_exercise()
    visitor = facilitator_of(exercise)
    control, player = visitor.take_control(exercise), visitor.join(exercise)
    stranger = Visitor().join(exercise, "legal")
    asked = {one: visitor.get(f"/api/exercises/{exercise.pk}/links?as={one}").status_code for one in (control, player, stranger)}
    assert asked == {control: 200, player: 403, stranger: 404}
    assert visitor.get(f"/api/exercises/{exercise.pk}/links").status_code == 403


def test_swaps_and_removal() -> None:
    """[WHO7] Control moves and removes people by command; who is out must join anew, and closed doors prevent that."""
    exercise = new_exercise()
    facilitator, player = facilitator_of(exercise), Visitor()
    control, pseudonym = facilitator.take_control(exercise), player.join(exercise, "press")
    assert isinstance(command(exercise, control, SeatParticipant(participant=pseudonym, seat="legal")), Ack)
    assert player.get(f"/api/exercises/{exercise.pk}").json()["you"][0]["seat"] == "legal"
    assert isinstance(command(exercise, control, RemoveParticipant(participant=pseudonym)), Ack)
    assert player.get(f"/api/exercises/{exercise.pk}").status_code == 404
    assert player.get(f"/api/exercises/{exercise.pk}/people").status_code == 404
    assert isinstance(command(exercise, pseudonym, Say(text="still here?")), Rejected)
    anew = player.join(exercise, "press")
    assert anew != pseudonym
    assert isinstance(command(exercise, control, RemoveParticipant(participant=anew)), Ack)
    assert facilitator.post(f"/api/exercises/{exercise.pk}/doors", {"open": False}).json()["open"] is False
    assert player.post("/api/join", {"code": exercise.join_code, "name": "Back", "seat": "press"}).status_code == 404
