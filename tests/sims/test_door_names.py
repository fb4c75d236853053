"""Display names."""

import pytest

from sims.core.rejections import Rejected
from sims.names import MOST_VISIBLE, RESERVED, check_name, free_name, identity_key
from tests.sims.visitors import Visitor, facilitator_of, new_exercise


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Ann  Lee ", "Ann Lee"),
        ("Ann\nLee", "Ann Lee"),
        ("Jose\u0301", "José"),
        ("Ａｎｎ", "Ａｎｎ"),
        ("مريم", "مريم"),
        ("👩‍👩‍👧 Kim", "👩‍👩‍👧 Kim"),
        ("Nguyễn Thị", "Nguyễn Thị"),
        ("<script>alert(1)</script>", "<script>alert(1)</script>"),
        ("\u202eAnn\u202c", "Ann"),
        ("x" * MOST_VISIBLE, "x" * MOST_VISIBLE),
    ],
)
def test_names_are_tidied(typed: str, kept: str) -> None:
    """[WHO8] Blanks, line breaks and directions are tidied; letters of any script, emoji and markup are kept as text."""
    assert check_name(typed, ()) == kept


@pytest.mark.parametrize(
    "typed",
    ["", "   ", "\u200b\u200d", "\u2066\u2069", "a\x00b", "\ud800", "\x1b[31mred", "x" * 41, "x" * 300, "é" + "\u0301" * 500],
)
def test_names_that_cannot_be_shown(typed: str) -> None:
    """[WHO8] Nothing visible, control characters, lone surrogates, more than 40 characters and heaps of marks are refused."""
    with pytest.raises(Rejected) as refusal:
        check_name(typed, ())
    assert (refusal.value.code, refusal.value.field) == ("bad_field", "name")


@pytest.mark.parametrize("typed", [*RESERVED, "system", "SYSTEM", "Sуstem", "Ｃontrol", "C ontrol", "Contro1", "С\u200bontrol"])
def test_names_of_the_exercise_itself(typed: str) -> None:
    """[WHO8] Nobody is called System or Control, in whatever letters."""
    with pytest.raises(Rejected, match="kept for the exercise"):
        check_name(typed, ())


@pytest.mark.parametrize("typed", ["Paula", "PAULA", "Pаulа", "P aula", "Pau1a", "Ｐaula", "Paula\u200d"])
def test_names_of_others(typed: str) -> None:
    """[WHO8] A name that looks like somebody else's is refused, facilitators' included."""
    with pytest.raises(Rejected, match="has this name already"):
        check_name(typed, ["Kim", "Paula"])


def test_composition_makes_no_difference() -> None:
    """[WHO8] Composed or not, wide or not, Cyrillic or Latin: one identity."""
    assert identity_key("José") == identity_key("Jose\u0301") != identity_key("Jose")
    assert len({identity_key(one) for one in ("Anna", "Аnna", "ａnna", "ANNA")}) == 1


def test_default_names_get_numbers() -> None:
    """[WHO8] A name that nobody typed gets a number when somebody has it."""
    assert free_name("Legal", []) == "Legal"
    assert free_name("Legal", ["legal", "Legal 2"]) == "Legal 3"
    assert len(free_name("x" * 200, [])) <= MOST_VISIBLE


@pytest.mark.django_db
def test_names_over_http() -> None:
    """[WHO8] A refused name lets nobody in and says what to change; one's own name can be changed, into nobody else's."""
    exercise, first, second = new_exercise(), Visitor(), Visitor()
    mine = first.join(exercise, name="Paula")
    body = {"code": exercise.join_code, "name": "PAULA", "seat": "legal"}
    refused = second.post("/api/join", body)
    assert (refused.status_code, refused.json()["field"]) == (400, "name")
    second.join(exercise, "legal", "Kim")
    path = f"/api/exercises/{exercise.pk}/name"
    assert first.send("PUT", path, {"name": "Kim"}).status_code == 400
    assert first.send("PUT", path, {"name": "paula"}).json() == {"participant": mine, "name": "paula"}


@pytest.mark.django_db
def test_names_go_to_the_circle() -> None:
    """[WHO9] Players are told the names of the team; who comes and goes unseen is known to control and to themselves only."""
    exercise, player, watcher = new_exercise(), Visitor(), Visitor()
    facilitator = facilitator_of(exercise)
    control, mine, eyes = facilitator.take_control(exercise), player.join(exercise), watcher.enter(exercise, "evaluator")
    known = {
        who: {one["participant"] for one in browser.get(f"/api/exercises/{exercise.pk}/people").json()}
        for who, browser in (("control", facilitator), ("player", player), ("evaluator", watcher))
    }
    assert known == {"control": {control, mine, eyes}, "player": {mine}, "evaluator": {mine, eyes}}
