"""Roles that are lent: one person holds two, until one of them is taken back."""

from __future__ import annotations

import pytest

from sims.core.approvals import ApprovalGiven, AskApproval, GiveApproval, ReturnApproval
from sims.core.calls import DialCall, PlaceCall, SettleCall, TakeCall
from sims.core.exercise import actor_of
from sims.core.messages import SettleMessage, WriteAsPersona, WriteMessage
from sims.core.people import LendSeat, RemoveParticipant, ReturnSeat, SeatLent, SeatParticipant, SeatReturned, audiences_of
from sims.core.posts import DeletePost, PublishPost
from sims.core.rejections import Code
from sims.core.sights import PostsSeen, SightPosts
from sims.core.triage import ClaimPost, HandOverPost, PostClaimed, SettlePost
from tests.core.play import CONTROL, LEAD, LEGAL, SOCIAL, STAFF, Play, named, started, tags


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


def alone() -> Play:
    """Nobody is there as social media any more, and Legal acts for that role."""
    play = started()
    play.do("door", RemoveParticipant(participant=SOCIAL))
    play.do(CONTROL, LendSeat(seat="social", to="legal"))
    return play


def test_approving_for_a_lent_role() -> None:
    """[LEND11] Who acts for a role that was asked approves for it; one yes speaks for all asked roles that they act for."""
    play = alone()
    brand = named(play, "account.opened")
    draft = play.do(LEAD, AskApproval(account=brand, text="We are sorry.", of=("social",)))[0]
    names = play.do(LEGAL, GiveApproval(approval=draft))
    assert play.events(names)[0] == ApprovalGiven(approval=draft, seat="social", by=LEGAL)
    assert play.exercise.approvals.approvals[draft].status == "published"
    draft = play.do(LEAD, AskApproval(account=brand, text="We are very sorry.", of=("legal", "social")))[0]
    names = play.do(LEGAL, GiveApproval(approval=draft))
    assert tags(play, names)[:3] == ["approval.given", "approval.given", "post.published"]
    draft = play.do(LEAD, AskApproval(account=brand, text="So sorry.", of=("social",)))[0]
    names = play.do(LEGAL, ReturnApproval(approval=draft, word="Too much."))
    assert play.events(names)[0].model_dump()["seat"] == "social"
    draft = play.do(LEAD, AskApproval(account=brand, text="Sorry!", of=("social",)))[0]
    play.do(CONTROL, ReturnSeat(seat="social"))
    assert play.refusal(LEGAL, GiveApproval(approval=draft)).code is Code.FORBIDDEN


def test_asking_a_lent_role() -> None:
    """[LEND12] A role for which only a borrower acts can be asked and given posts, by everybody but that borrower."""
    play = alone()
    brand, post = named(play, "account.opened"), named(play, "post.published")
    wish = AskApproval(account=brand, text="x", of=("social",))
    assert play.refusal(LEGAL, wish).field == "of"
    assert play.refusal(LEGAL, HandOverPost(post=post, to="social")).code is Code.BAD_FIELD
    play.do(LEAD, HandOverPost(post=post, to="social"))
    play.do(CONTROL, ReturnSeat(seat="social"))
    assert play.refusal(LEAD, wish).code is Code.WRONG_STATE
    assert play.refusal(LEGAL, HandOverPost(post=named(play, "post.published", 1), to="social")).code is Code.WRONG_STATE


def test_taking_on_for_a_lent_role() -> None:
    """[LEND13] A post handed to a role is for its borrower to take on or settle, in that role's name."""
    play = alone()
    post = named(play, "post.published")
    play.do(LEAD, HandOverPost(post=post, to="social"))
    names = play.do(LEGAL, ClaimPost(post=post))
    assert play.events(names) == [PostClaimed(post=post, by=LEGAL, seat="social")]
    other = named(play, "post.published", 1)
    play.do(LEAD, HandOverPost(post=other, to="social"))
    play.do(LEGAL, SettlePost(post=other))
    assert play.exercise.triage.claims[other].settled is not None


def test_the_phone_of_a_lent_role() -> None:
    """[LEND14] A borrower picks up, calls back and settles a lent role's calls at that role's phone, and still has one mouth."""
    play = alone()
    call = play.do(CONTROL, PlaceCall(sender="Ida", seats=("social", "lead"), text="Hello?"))[0]
    names = play.do(LEGAL, TakeCall(call=call))
    assert [event.model_dump().get("taken_by") for event in play.events(names)] == [None, "social", None]
    assert play.refusal(LEGAL, DialCall(other="Ola")).code is Code.WRONG_STATE
    play = alone()
    play.do(CONTROL, PlaceCall(sender="Ida", seats=("legal", "social"), text="Hello?"))
    play.wait(30_000)
    play.conduct()
    first, second = list(play.exercise.calls.calls)
    dialled = play.do(LEGAL, DialCall(returns=second))
    assert dialled[0].startswith("seat:social:")
    assert all(one.settled is not None for one in list(play.exercise.calls.calls.values())[:2])
    play = alone()
    play.do(CONTROL, PlaceCall(sender="Ida", seats=("legal", "social", "lead"), text="Hello?"))
    play.wait(30_000)
    play.conduct()
    play.do(LEGAL, SettleCall(call=first))
    settled = {one.mailbox: one.settled is not None for one in play.exercise.calls.calls.values()}
    assert settled == {"seat:legal": True, "seat:social": True, "seat:lead": False}


def test_seen_for_a_lent_role() -> None:
    """[LEND15] What a borrower has on screen was on the screen of each role that they act for."""
    play = alone()
    post = named(play, "post.published")
    names = play.do(LEGAL, SightPosts(posts=(post,)))
    assert play.events(names) == [PostsSeen(seat="legal", posts=(post,)), PostsSeen(seat="social", posts=(post,))]


def test_accounts_of_their_own_on_loan() -> None:
    """[LEND16] Each borrower gets an account of their own in a lent role that has them, and writes from it while it is lent."""
    play = started()
    names = play.do(CONTROL, LendSeat(seat="staff", to="social"))
    assert tags(play, names) == ["seat.lent", "account.opened", "account.entrusted"]
    own = names[1]
    assert play.exercise.accounts.accounts[own].name == "Conductor 1"
    play.do(SOCIAL, PublishPost(account=own, text="Long day."))
    play.join("psecond00001", "player", "social")
    assert [one.name for one in play.exercise.accounts.accounts.values() if one.participants] == ["Conductor 1", "Conductor 2"]
    play.do(CONTROL, ReturnSeat(seat="staff"))
    assert play.refusal(SOCIAL, PublishPost(account=own, text="x")).code is Code.FORBIDDEN
    assert tags(play, play.do(CONTROL, LendSeat(seat="staff", to="social"))) == ["seat.lent"]
    play.do(SOCIAL, PublishPost(account=own, text="Back."))
    play.do(CONTROL, LendSeat(seat="social", to="legal"))
    assert [one.name for one in play.exercise.accounts.accounts.values() if one.participants == [LEGAL]] == ["Conductor 3"]


def test_one_account_by_each_pattern() -> None:
    """[LEND17] Who has an account of that role already gets no second one, and keeps it when the loan ends."""
    play = started()
    play.join(STAFF, "player", "staff")
    play.do(CONTROL, SeatParticipant(participant=STAFF, seat="legal"))
    mine = [name for name, one in play.exercise.accounts.accounts.items() if one.participants == [STAFF]]
    play.do(CONTROL, LendSeat(seat="staff", to="legal"))
    assert [name for name, one in play.exercise.accounts.accounts.items() if one.participants == [STAFF]] == mine
    play.do(CONTROL, ReturnSeat(seat="staff"))
    play.do(STAFF, PublishPost(account=mine[0], text="Still me."))
