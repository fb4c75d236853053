from __future__ import annotations

import pytest

from sims.core.clock import EndClock
from sims.core.exercise import actor_of
from sims.core.people import (
    MOST_PARTICIPANTS,
    JoinParticipant,
    Participant,
    ParticipantJoined,
    ParticipantRemoved,
    ParticipantSeated,
    RemoveParticipant,
    SeatParticipant,
    audiences_of,
)
from sims.core.rejections import Code, Rejected
from sims.core.reviewing import EVERYBODY, EVERYTHING, OpenReview, Reviewable, ReviewOpened
from sims.core.talk import Say
from tests.core.play import CONTROL, EVALUATOR, LEAD, LEGAL, OBSERVER, SOCIAL, STAFF, Play, crewed, started, tags

ALL_SEATS = {"seat:lead", "seat:social", "seat:legal", "seat:staff"}


@pytest.mark.parametrize(
    ("role", "seat", "held"),
    [
        ("player", "legal", {"all", "team", "seat:legal"}),
        ("observer", None, {"all", "team"}),
        ("evaluator", None, {"all", "team", "staff"} | ALL_SEATS),
        ("control", None, {"all", "team", "staff", "control"} | ALL_SEATS),
        ("wall", None, {"all"}),
        ("conductor", None, {"all", "team", "staff", "control"} | ALL_SEATS),
        ("door", None, {"all", "team", "staff", "control"} | ALL_SEATS),
        ("somebody else", None, set()),
    ],
)
def test_who_holds_what(role: str, seat: str | None, held: set[str]) -> None:
    """[PPL1] One table says which audiences a role holds; a role that is not in it holds nothing."""
    assert audiences_of(crewed().exercise.people, role, seat) == held


def test_evaluators_may_be_shown_control() -> None:
    """[PPL1] Evaluators hold control's stream only where that is asked for."""
    people = crewed().exercise.people
    assert audiences_of(people, "evaluator", None, evaluators_see_control=True) == audiences_of(people, "control", None)


def test_players_come_in_before_the_team() -> None:
    """[PPL2] Players' coming and going is told to the team; everybody else's to control only."""
    play = Play()
    play.open()
    assert play.join(LEAD, "player", "lead")[0].startswith("team:")
    for participant, role in ((OBSERVER, "observer"), (EVALUATOR, "evaluator"), (CONTROL, "control")):
        joined = JoinParticipant.model_validate({"participant": participant, "role": role})
        assert [name.split(":")[0] for name in play.do("door", joined)] == ["control"]
        assert play.do("door", RemoveParticipant(participant=participant))[0].startswith("control:")
    assert play.do("door", RemoveParticipant(participant=LEAD))[0].startswith("team:")


def test_joining() -> None:
    """[PPL3] Whoever joins is in the exercise with their role and seat, from that moment of the log on."""
    play = started()
    names = play.join("plate0000001", "player", "legal")
    assert play.events(names) == [ParticipantJoined(circle="team", participant="plate0000001", role="player", seat="legal")]
    person = play.exercise.people.participants["plate0000001"]
    assert (person.seat, person.joined, person.removed) == ("legal", 10_000, None)
    assert actor_of(play.exercise, "plate0000001").audiences == {"all", "team", "seat:legal"}


@pytest.mark.parametrize(
    ("join", "code", "field"),
    [
        (JoinParticipant(participant=LEAD, role="player", seat="legal"), Code.WRONG_STATE, "participant"),
        (JoinParticipant(participant="pnew00000001", role="player"), Code.BAD_FIELD, "seat"),
        (JoinParticipant(participant="pnew00000001", role="observer", seat="lead"), Code.BAD_FIELD, "seat"),
        (JoinParticipant(participant="pnew00000001", role="player", seat="nowhere"), Code.UNKNOWN, "seat"),
        (JoinParticipant(participant="conductor", role="control"), Code.BAD_FIELD, "participant"),
        (JoinParticipant(participant="door", role="control"), Code.BAD_FIELD, "participant"),
    ],
)
def test_refused_at_the_door(join: JoinParticipant, code: Code, field: str) -> None:
    """[PPL4] Nobody joins twice, without a seat where one is needed, in one that is not there, or under the server's own ids."""
    refused = crewed().refusal("door", join)
    assert (refused.code, refused.field) == (code, field)


def test_many_in_one_seat() -> None:
    """[PPL5] A seat has as many holders as take it, and all hold its whole stream."""
    play = started()
    play.join("plegal000002", "player", "legal")
    first, second = actor_of(play.exercise, LEGAL), actor_of(play.exercise, "plegal000002")
    assert first.audiences == second.audiences


def test_moving_to_another_seat() -> None:
    """[PPL6] Who is moved to another seat holds its stream whole, and nothing of the former one's."""
    play = started()
    names = play.do(CONTROL, SeatParticipant(participant=LEGAL, seat="social"))
    assert play.events(names) == [ParticipantSeated(circle="team", participant=LEGAL, seat="social")]
    assert actor_of(play.exercise, LEGAL).audiences == {"all", "team", "seat:social"}
    assert play.do("door", SeatParticipant(participant=LEGAL, seat="social")) == []


@pytest.mark.parametrize(
    ("participant", "seat", "code", "field"),
    [
        ("pnobody00001", "legal", Code.UNKNOWN, "participant"),
        (OBSERVER, "legal", Code.WRONG_STATE, "participant"),
        (LEGAL, "nowhere", Code.UNKNOWN, "seat"),
    ],
)
def test_seats_that_cannot_be_given(participant: str, seat: str, code: Code, field: str) -> None:
    """[PPL7] Only a player who is there is seated, and only in a seat that is there."""
    refused = crewed().refusal(CONTROL, SeatParticipant(participant=participant, seat=seat))
    assert (refused.code, refused.field) == (code, field)


def test_removed_is_nobody() -> None:
    """[PPL8] Who was removed can do nothing any more, cannot be removed or seated again, and reads as somebody who never was."""
    play = started()
    names = play.do(CONTROL, RemoveParticipant(participant=LEGAL, reason="Left"))
    assert play.events(names) == [ParticipantRemoved(circle="team", participant=LEGAL, reason="Left")]
    refused, never_was = play.refusal(LEGAL, Say(text="still here")), play.refusal("pnobody00001", Say(text="hello"))
    assert (refused.code, refused.message) == (never_was.code, never_was.message) == (Code.FORBIDDEN, refused.message)
    assert play.refusal(CONTROL, RemoveParticipant(participant=LEGAL)).code is Code.UNKNOWN
    assert play.refusal(CONTROL, SeatParticipant(participant=LEGAL, seat="lead")).code is Code.UNKNOWN


def test_coming_back() -> None:
    """[PPL9] Who was removed may be let in again, in another role or seat too."""
    play = started()
    play.do(CONTROL, RemoveParticipant(participant=LEGAL))
    play.join(LEGAL, "player", "lead")
    assert actor_of(play.exercise, LEGAL).seat == "lead"


def test_own_account_for_each_holder() -> None:
    """[PPL10] Who takes a seat with accounts of its own gets one, at joining or later, and keeps it; nobody gets a second."""
    play = started()
    assert tags(play, play.join(STAFF, "player", "staff")) == ["participant.joined", "account.opened", "account.entrusted"]
    assert tags(play, play.do(CONTROL, SeatParticipant(participant=LEGAL, seat="staff"))) == [
        "participant.seated",
        "account.opened",
        "account.entrusted",
    ]
    handles = [account.handle for account in play.exercise.accounts.accounts.values() if account.participants]
    assert handles == ["conductor_1", "conductor_2"]
    play.do(CONTROL, SeatParticipant(participant=STAFF, seat="lead"))
    assert tags(play, play.do(CONTROL, SeatParticipant(participant=STAFF, seat="staff"))) == ["participant.seated"]
    play.do(CONTROL, RemoveParticipant(participant=STAFF))
    assert tags(play, play.join(STAFF, "player", "staff")) == ["participant.joined"]


def test_nothing_is_revealed_before_the_end() -> None:
    """[PPL11] A review is opened after ENDEX only; then the role holds what was opened, and other roles what they held."""
    play = started()
    wish = OpenReview(role="player", audiences=("seats",))
    assert play.refusal(CONTROL, wish).code is Code.WRONG_STATE
    play.do(CONTROL, EndClock())
    assert play.events(play.do(CONTROL, wish)) == [ReviewOpened(role="player", audiences=("seats",))]
    assert actor_of(play.exercise, LEAD).audiences == {"all", "team"} | ALL_SEATS
    assert actor_of(play.exercise, OBSERVER).audiences == {"all", "team"}


@pytest.mark.parametrize(
    ("role", "audiences", "allowed"),
    [
        ("player", ("control",), False),
        ("player", ("control", "seats"), False),
        ("player", ("staff",), False),
        ("player", ("staff", "seats"), True),
        ("player", ("control", "seats", "staff"), True),
        ("observer", ("team",), True),
        ("evaluator", ("control",), True),
        ("player", (), True),
    ],
)
def test_reviews_are_whole(role: str, audiences: tuple[Reviewable, ...], allowed: bool) -> None:
    """[PPL12] A review opens no stream that speaks of things in another which stays closed."""
    play = started()
    play.do(CONTROL, EndClock())
    wish = OpenReview.model_validate({"role": role, "audiences": audiences})
    if allowed:
        assert tags(play, play.do(CONTROL, wish)) == ["review.opened"]
    else:
        refused = play.refusal(CONTROL, wish)
        assert (refused.code, refused.field) == (Code.BAD_FIELD, "audiences")


def test_everybody_at_once() -> None:
    """[PPL15] The review is opened to everybody by one command, or in the same act as the end; else nothing is opened."""
    revealed = [ReviewOpened(role=role, audiences=EVERYTHING) for role in EVERYBODY]
    quiet, later, now = started(), started(), started()
    assert tags(quiet, quiet.do(CONTROL, EndClock())) == ["clock.ended"]
    assert actor_of(quiet.exercise, LEAD).audiences == {"all", "team", "seat:lead"}
    later.do(CONTROL, EndClock())
    assert later.events(later.do(CONTROL, OpenReview(role="everybody", audiences=EVERYTHING))) == revealed
    assert now.events(now.do(CONTROL, EndClock(open_review=True)))[1:] == revealed
    for play in (later, now):
        held = [actor_of(play.exercise, who).audiences for who in (LEAD, OBSERVER, EVALUATOR, CONTROL)]
        assert held == [{"all", "team", "staff", "control"} | ALL_SEATS] * 4


def test_the_servers_own_actors() -> None:
    """[PPL13] The conductor and the door are actors without having joined; nobody else is."""
    play = crewed()
    assert actor_of(play.exercise, "conductor").role == "conductor"
    assert actor_of(play.exercise, "door").role == "door"
    with pytest.raises(Rejected):
        actor_of(play.exercise, "control")
    assert actor_of(play.exercise, SOCIAL).role == "player"


def test_so_many_and_no_more() -> None:
    """[PPL14] By code or by link, so many people come into an exercise and no more; control always comes in."""
    play = crewed()
    people = play.exercise.people.participants
    people |= {f"pfiller{one:05}": Participant(f"pfiller{one:05}", "observer", None, 0) for one in range(MOST_PARTICIPANTS)}
    for role, seat in (("player", "lead"), ("observer", None), ("evaluator", None), ("wall", None)):
        wish = JoinParticipant.model_validate({"participant": "plate0000001", "role": role, "seat": seat})
        assert play.refusal("door", wish).code is Code.WRONG_STATE
    play.do("door", JoinParticipant(participant="plate0000001", role="control"))
    for one in range(MOST_PARTICIPANTS):
        people[f"pfiller{one:05}"].removed = play.t
    play.join("plate0000002", "player", "lead")
