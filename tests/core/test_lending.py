"""Roles that are lent: one person holds two, until one of them is taken back."""

from __future__ import annotations

import pytest

from sims.core.exercise import actor_of
from sims.core.messages import SettleMessage, WriteAsPersona, WriteMessage
from sims.core.people import LendSeat, ReturnSeat, SeatLent, SeatParticipant, SeatReturned, audiences_of
from sims.core.posts import DeletePost, PublishPost
from sims.core.rejections import Code
from tests.core.play import CONTROL, LEAD, LEGAL, SOCIAL, Play, named, started


def lent() -> Play:
    """Legal has to act for the social media role too, because nobody else can."""
    play = started()
    play.do(CONTROL, LendSeat(seat="social", to="legal"))
    return play


def test_the_holders_hold_both() -> None:
    """[LEND1] Who holds a seat holds the stream of every seat lent to it, whole; the lent seat's own holders keep theirs."""
    play = started()
    names = play.do(CONTROL, LendSeat(seat="social", to="legal"))
    assert play.events(names) == [SeatLent(seat="social", to="legal")]
    legal, social = actor_of(play.exercise, LEGAL), actor_of(play.exercise, SOCIAL)
    assert legal.audiences == {"all", "team", "seat:legal", "seat:social"}
    assert legal.seats == ("legal", "social")
    assert social.audiences == {"all", "team", "seat:social"}
    assert play.do(CONTROL, LendSeat(seat="social", to="legal")) == []


def test_a_lent_seats_own_loans() -> None:
    """[LEND2] What was lent to a seat goes along when that seat is lent; two seats lent to each other are one."""
    play = lent()
    play.do(CONTROL, LendSeat(seat="staff", to="social"))
    assert actor_of(play.exercise, LEGAL).seats == ("legal", "social", "staff")
    play.do(CONTROL, LendSeat(seat="legal", to="social"))
    assert set(actor_of(play.exercise, SOCIAL).seats) == set(actor_of(play.exercise, LEGAL).seats) == {"legal", "social", "staff"}


def test_taken_back() -> None:
    """[LEND3] A seat that is taken back, or lent to another, is gone whole for those who held it on loan."""
    for command in (ReturnSeat(seat="social"), LendSeat(seat="social", to="lead")):
        play = lent()
        play.do(CONTROL, WriteAsPersona(sender="x", seats=("social",), text="For social eyes."))
        play.do(CONTROL, command)
        assert actor_of(play.exercise, LEGAL).audiences == {"all", "team", "seat:legal"}
        message = named(play, "message.delivered")
        assert play.refusal(LEGAL, SettleMessage(message=message)).code is Code.UNKNOWN
    play = lent()
    assert play.events(play.do(CONTROL, ReturnSeat(seat="social"))) == [SeatReturned(seat="social")]


def test_the_loan_is_the_seats() -> None:
    """[LEND4] A loan is to the seat: whoever is moved out of it loses the loan, whoever moves in has it."""
    play = lent()
    play.do(CONTROL, SeatParticipant(participant=LEGAL, seat="lead"))
    assert actor_of(play.exercise, LEGAL).seats == ("lead",)
    assert audiences_of(play.exercise.people, "player", "legal") >= {"seat:social"}


@pytest.mark.parametrize(
    ("command", "code", "field"),
    [
        (LendSeat(seat="nowhere", to="legal"), Code.UNKNOWN, "seat"),
        (LendSeat(seat="legal", to="nowhere"), Code.UNKNOWN, "to"),
        (LendSeat(seat="legal", to="legal"), Code.BAD_FIELD, "to"),
        (ReturnSeat(seat="nowhere"), Code.UNKNOWN, "seat"),
        (ReturnSeat(seat="legal"), Code.WRONG_STATE, "seat"),
    ],
)
def test_loans_that_make_no_sense(command: LendSeat | ReturnSeat, code: Code, field: str) -> None:
    """[LEND5] A seat is lent to another that is there, and only what is lent is taken back."""
    refused = started().refusal(CONTROL, command)
    assert (refused.code, refused.field) == (code, field)


def test_accounts_of_a_lent_seat() -> None:
    """[LEND6] Who acts for a seat writes from its accounts, until it is taken back."""
    play = lent()
    brand = named(play, "account.opened")
    post = play.do(LEGAL, PublishPost(account=brand, text="Hello."))[0]
    play.do(CONTROL, ReturnSeat(seat="social"))
    for command in (PublishPost(account=brand, text="Hello."), DeletePost(post=post)):
        assert play.refusal(LEGAL, command).code is Code.FORBIDDEN


def test_which_mailbox_writes() -> None:
    """[LEND7] Who acts for several seats says which of them writes; else their own, or the one that is answered for."""
    play = lent()
    own = play.do(LEGAL, WriteMessage(seats=("lead",), text="From Legal."))
    other = play.do(LEGAL, WriteMessage(seats=("lead",), text="From Social.", from_seat="social"))
    asked = play.do(LEAD, WriteMessage(seats=("social",), text="May we?"))[1]
    answer = play.do(LEGAL, WriteMessage(text="No.", in_reply_to=asked))
    assert [names[0].rpartition(":")[0] for names in (own, other, answer)] == ["seat:legal", "seat:social", "seat:social"]
    sender = play.exercise.messages.delivered[other[1]]
    assert (sender.sender, sender.from_seat) == ("Social media", "social")


def test_mailboxes_that_are_not_theirs() -> None:
    """[LEND8] Nobody writes from a seat that they do not act for, and an answer comes from the seat that was written to."""
    play = lent()
    asked = play.do(LEAD, WriteMessage(seats=("social",), text="May we?"))[1]
    for wish, code in (
        (WriteMessage(seats=("legal",), text="x", from_seat="lead"), Code.FORBIDDEN),
        (WriteMessage(seats=("legal",), text="x", from_seat="nowhere"), Code.UNKNOWN),
        (WriteMessage(text="x", in_reply_to=asked, from_seat="legal"), Code.BAD_FIELD),
    ):
        refused = play.refusal(LEGAL, wish)
        assert (refused.code, refused.field) == (code, "from_seat")
