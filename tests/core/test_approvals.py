from __future__ import annotations

from typing import Any

import pytest

from sims.core.approvals import (
    MOST_VERSIONS,
    ApprovalAsked,
    ApprovalGiven,
    ApprovalPublished,
    ApprovalReturned,
    AskApproval,
    GiveApproval,
    ReturnApproval,
    WithdrawApproval,
)
from sims.core.clock import EndClock, PauseClock, ResumeClock
from sims.core.posts import DeletePost, PostPublished, PostSigned
from sims.core.rejections import Code
from sims.core.vocabulary import AnyCommand
from tests.core.play import CONTROL, LEAD, LEGAL, SOCIAL, Play, named, started


def asked(*of: str, **more: Any) -> tuple[Play, str]:
    """An exercise in which the social desk has asked these roles to approve an answer to an old post."""
    play = started()
    brand, old = named(play, "account.opened"), named(play, "post.published", 1)
    wish = AskApproval(account=brand, text="We are sorry.", reply_to=old, of=of or ("legal",), **more)
    return play, play.do(SOCIAL, wish)[0]


def test_the_last_yes_publishes() -> None:
    """[APPR1] The last yes of those who were asked publishes the draft in the same moment, as the asker's."""
    play, draft = asked("legal", "lead")
    brand, old = named(play, "account.opened"), named(play, "post.published", 1)
    assert draft.startswith("team:")
    question = ApprovalAsked(account=brand, text="We are sorry.", reply_to=old, by=SOCIAL, of=("legal", "lead"))
    assert play.events([draft]) == [question]
    first = play.do(LEGAL, GiveApproval(approval=draft))
    assert play.events(first) == [ApprovalGiven(approval=draft, seat="legal", by=LEGAL)]
    play.wait(5_000)
    names = play.do(LEAD, GiveApproval(approval=draft))
    assert play.events(names)[:-2] == [
        ApprovalGiven(approval=draft, seat="lead", by=LEAD),
        PostPublished(account=brand, text="We are sorry.", reply_to=old, posted=15_000),
        PostSigned(post=names[1], by=SOCIAL),
        ApprovalPublished(approval=draft, post=names[1]),
    ]
    approval = play.exercise.approvals.approvals[draft]
    assert (approval.status, approval.closed, approval.post) == ("published", 15_000, names[1])
    assert [(one.seat, one.t) for one in approval.given] == [("legal", 10_000), ("lead", 15_000)]


def test_sent_back() -> None:
    """[APPR2] A draft is sent back with a word; reworked it is asked again, and its versions are counted."""
    play, draft = asked("legal", "lead")
    names = play.do(LEGAL, ReturnApproval(approval=draft, word="No “if”."))
    assert play.events(names) == [ApprovalReturned(approval=draft, seat="legal", by=LEGAL, word="No “if”.")]
    returned = play.exercise.approvals.approvals[draft]
    assert (returned.status, returned.word, returned.closed_by) == ("returned", "No “if”.", LEGAL)
    brand = named(play, "account.opened")
    again = AskApproval(account=brand, text="We are sorry. It was us.", of=("legal",), revises=draft)
    assert play.refusal(LEAD, again).code is Code.WRONG_STATE
    second = play.do(SOCIAL, again)[0]
    assert play.exercise.approvals.approvals[second].version == 2
    assert play.refusal(SOCIAL, again.model_copy(update={"revises": second})).code is Code.WRONG_STATE
    assert play.refusal(SOCIAL, again.model_copy(update={"revises": "team:999"})).code is Code.UNKNOWN


def test_who_answers() -> None:
    """[APPR3] Roles that were asked answer once each; the asker and roles that were not asked do not answer."""
    play, draft = asked("legal", "lead")
    for command in (GiveApproval(approval=draft), ReturnApproval(approval=draft, word="x")):
        assert play.refusal(SOCIAL, command).code is Code.FORBIDDEN
    play.do(LEGAL, GiveApproval(approval=draft))
    assert play.refusal(LEGAL, GiveApproval(approval=draft)).code is Code.WRONG_STATE
    play.join("psecond00001", "player", "social")
    own = AskApproval(account=named(play, "account.opened"), text="x", of=("social",))
    mine = play.do(SOCIAL, own)[0]
    assert play.refusal(SOCIAL, GiveApproval(approval=mine)).code is Code.FORBIDDEN
    assert play.do("psecond00001", GiveApproval(approval=mine))


def test_what_cannot_go_out() -> None:
    """[APPR4] If the last yes cannot publish, the approver reads why, and nothing has changed."""
    play, draft = asked("legal")
    play.do(CONTROL, DeletePost(post=named(play, "post.published", 1)))
    refused = play.refusal(LEGAL, GiveApproval(approval=draft))
    assert (refused.code, refused.field) == (Code.GONE, "reply_to")
    approval = play.exercise.approvals.approvals[draft]
    assert (approval.status, approval.given) == ("asked", [])


def test_in_a_pause() -> None:
    """[APPR5] People ask and answer in a pause too, but nothing goes out in it; after the end nothing is asked."""
    play, draft = asked("legal", "lead")
    play.do(CONTROL, PauseClock(reason="Lunch"))
    play.do(LEGAL, GiveApproval(approval=draft))
    assert play.refusal(LEAD, GiveApproval(approval=draft)).code is Code.WRONG_STATE
    again = AskApproval(account=named(play, "account.opened"), text="x", of=("lead",))
    second = play.do(SOCIAL, again)[0]
    play.do(LEAD, ReturnApproval(approval=second, word="Later."))
    play.do(CONTROL, ResumeClock())
    assert len(play.do(LEAD, GiveApproval(approval=draft))) == 6
    play.do(CONTROL, EndClock())
    assert play.refusal(SOCIAL, again).code is Code.WRONG_STATE


@pytest.mark.parametrize(
    ("wish", "code", "field"),
    [
        ({"of": ("staff",)}, Code.WRONG_STATE, "of"),
        ({"of": ("social",)}, Code.WRONG_STATE, "of"),
        ({"of": ("nobody",)}, Code.UNKNOWN, "of"),
        ({"text": " "}, Code.BAD_FIELD, "text"),
        ({"text": "x" * 281}, Code.TOO_LONG, "text"),
        ({"account": "PAPER"}, Code.FORBIDDEN, "account"),
        ({"reply_to": "all:999"}, Code.UNKNOWN, "reply_to"),
        ({"repost_of": "all:999"}, Code.BAD_FIELD, "repost_of"),
    ],
)
def test_what_is_asked(wish: dict[str, Any], code: Code, field: str) -> None:
    """[APPR6] Asked are roles in which somebody else sits, about a draft that could go out from an account of the asker's."""
    play = started()
    whole = {"account": named(play, "account.opened"), "text": "x", "of": ("legal",)} | wish
    if whole["account"] == "PAPER":
        whole["account"] = named(play, "account.opened", 1)
    refused = play.refusal(SOCIAL, AskApproval(**whole))
    assert (refused.code, refused.field) == (code, field)


def test_closed() -> None:
    """[APPR7] The asker alone takes a question back; what has been answered is closed."""
    play, draft = asked("legal")
    assert play.refusal(LEGAL, WithdrawApproval(approval=draft)).code is Code.FORBIDDEN
    play.do(SOCIAL, WithdrawApproval(approval=draft))
    other = play.do(SOCIAL, AskApproval(account=named(play, "account.opened"), text="x", of=("legal",), revises=draft))[0]
    third = play.do(SOCIAL, AskApproval(account=named(play, "account.opened"), text="y", of=("legal",)))[0]
    play.do(LEGAL, GiveApproval(approval=other))
    play.do(LEGAL, ReturnApproval(approval=third, word="No."))
    for name in (draft, other, third):
        commands: list[AnyCommand] = [GiveApproval(approval=name), ReturnApproval(approval=name, word="x")]
        for command in (*commands, WithdrawApproval(approval=name)):
            assert play.refusal(LEGAL, command).code is Code.WRONG_STATE
    assert play.refusal(LEGAL, GiveApproval(approval="team:999")).code is Code.UNKNOWN


def test_let_go() -> None:
    """[APPR12] The asker lets go of a draft that came back: it waits for nobody then, and how long it had waited stands."""
    play, draft = asked("legal")
    play.wait(30_000)
    play.do(LEGAL, ReturnApproval(approval=draft, word="No."))
    back = play.exercise.approvals.approvals[draft].closed
    play.wait(30_000)
    assert play.refusal(LEGAL, WithdrawApproval(approval=draft)).code is Code.WRONG_STATE
    play.do(SOCIAL, WithdrawApproval(approval=draft))
    gone = play.exercise.approvals.approvals[draft]
    assert (gone.status, gone.closed, gone.closed_by, gone.word) == ("withdrawn", back, LEGAL, "No.")
    assert play.refusal(SOCIAL, WithdrawApproval(approval=draft)).code is Code.WRONG_STATE
    assert play.refusal(SOCIAL, WithdrawApproval(approval="team:999")).code is Code.UNKNOWN


def test_no_end_of_versions() -> None:
    """[APPR10] However often a draft comes back, asking once more is taken or refused in words."""
    play, draft = asked("legal")
    wish = AskApproval(account=named(play, "account.opened"), text="x", of=("legal",))
    play.exercise.approvals.approvals[draft].version = MOST_VERSIONS - 1
    play.do(SOCIAL, WithdrawApproval(approval=draft))
    last = play.do(SOCIAL, wish.model_copy(update={"revises": draft}))[0]
    play.do(SOCIAL, WithdrawApproval(approval=last))
    assert play.refusal(SOCIAL, wish.model_copy(update={"revises": last})).code is Code.WRONG_STATE
