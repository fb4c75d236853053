from __future__ import annotations

from typing import Any

import pytest

from sims.core.clock import EndClock
from sims.core.drafts import DraftKept, KeepDraft
from sims.core.measures.record import record_of
from sims.core.measures.roles import roles_then
from sims.core.recording import SetRecording
from sims.core.rejections import Code
from tests.core.play import CONTROL, LEGAL, SOCIAL, Play, crewed, named


def recorded(*, drafts: bool = True) -> Play:
    """An exercise that runs for ten seconds, in which drafts are recorded, or are not."""
    play = crewed()
    day = play.exercise.recording.keep_until
    play.do(CONTROL, SetRecording(drafts=drafts, names=False, keep_until=day))
    play.begin()
    play.wait(10_000)
    return play


def wish(play: Play, text: str = "We are so", **more: Any) -> KeepDraft:
    return KeepDraft(account=named(play, "account.opened"), text=text).model_copy(update=more)


def test_versions() -> None:
    """[DRAFT1] Where drafts are recorded, each version of one is a fact for evaluators and control, once."""
    play = recorded()
    brand, old = named(play, "account.opened"), named(play, "post.published", 1)
    names = play.do(SOCIAL, wish(play))
    assert names[0].startswith("staff:")
    assert play.events(names) == [DraftKept(by=SOCIAL, seat="social", account=brand, text="We are so")]
    assert play.do(SOCIAL, wish(play)) == []
    assert play.do(SOCIAL, wish(play, form="reply", about=old))
    assert play.do(SOCIAL, wish(play, "We are so sorry"))
    assert play.do(SOCIAL, wish(play))
    kept = play.exercise.drafts.drafts.values()
    assert [(one.t, one.form, one.text) for one in kept] == [
        (10_000, "post", "We are so"),
        (10_000, "reply", "We are so"),
        (10_000, "post", "We are so sorry"),
        (10_000, "post", "We are so"),
    ]


def test_not_recorded() -> None:
    """[DRAFT2] Where they are not recorded nothing of a draft is taken."""
    play = recorded(drafts=False)
    assert play.refusal(SOCIAL, wish(play)).code is Code.WRONG_STATE


def test_when() -> None:
    """[DRAFT3] Drafts are kept from the start to the end."""
    early = crewed()
    early.do(CONTROL, SetRecording(drafts=True, names=False, keep_until=early.exercise.recording.keep_until))
    assert early.refusal(SOCIAL, wish(early)).code is Code.WRONG_STATE
    play = recorded()
    play.do(CONTROL, EndClock())
    assert play.refusal(SOCIAL, wish(play)).code is Code.WRONG_STATE


@pytest.mark.parametrize(
    ("more", "code", "field"),
    [
        ({"form": "reply"}, Code.BAD_FIELD, "about"),
        ({"about": "all:1"}, Code.BAD_FIELD, "about"),
        ({"form": "quote", "about": "all:999"}, Code.UNKNOWN, "about"),
        ({"form": "edit", "about": "seat:legal:1"}, Code.UNKNOWN, "about"),
        ({"account": "all:999"}, Code.UNKNOWN, "account"),
    ],
)
def test_what_makes_no_sense(more: dict[str, Any], code: Code, field: str) -> None:
    """[DRAFT4] A draft is from an account of its writer's, and about a post that they see or about none."""
    play = recorded()
    refused = play.refusal(SOCIAL, wish(play, **more))
    assert (refused.code, refused.field) == (code, field)
    assert play.refusal(LEGAL, wish(play)).code is Code.FORBIDDEN


def test_in_the_debrief() -> None:
    """[DRAFT5] The hot wash says of a role what it was writing at a moment."""
    play = recorded()
    play.do(SOCIAL, wish(play))
    play.wait(5_000)
    play.do(CONTROL, EndClock())
    then = {role.seat: role.then for role in roles_then(record_of(play.exercise), 12_000, None)}
    assert then["social"] == "Writing “We are so”"
