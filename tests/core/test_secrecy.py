from __future__ import annotations

import re

from sims.core.envelope import encode
from sims.core.escalation import ChangeEscalation
from sims.core.injects import HoldInject, PlanInject, ReleaseInject, SkipInject
from sims.core.messages import DismissMessage, WriteAsPersona, WriteMessage
from sims.core.notes import TakeNote
from sims.core.personas import SpeakAsPersona
from sims.core.posts import DeletePost, PublishPost
from sims.core.rejections import Rejected
from sims.core.vocabulary import AnyCommand, parse_command
from tests.core.play import CONTROL, EVALUATOR, LEAD, LEGAL, SOCIAL, Play, named, started


def held_by(play: Play, *audiences: str) -> list[str]:
    return [encode(row.fact) for row in play.rows if row.fact.audience in audiences]


def eventful(hidden: bool) -> Play:
    """The same for the lead's eyes, whether or not control is busy behind the scenes."""
    play = started()
    call, picture = named(play, "inject.planned", 5), named(play, "inject.planned", 4)
    if hidden:
        play.do(CONTROL, ChangeEscalation(level=4, reason="canary"))
        play.do(CONTROL, TakeNote(text="canary"))
        play.do(EVALUATOR, TakeNote(text="canary"))
        play.do(CONTROL, HoldInject(inject=picture))
        plan = PlanInject(title="canary", due=10**7, kind="news", channel="sms", sender="canary", to=("lead",), text="canary")
        play.do(CONTROL, plan)
        play.do(CONTROL, SkipInject(inject=call, reason="canary"))
        play.do(CONTROL, WriteAsPersona(sender="canary", seats=("legal",), text="canary"))
    asked = play.do(SOCIAL, WriteMessage(others=("Mara Holt",), text="Hello?"))
    if hidden:
        play.do(CONTROL, DismissMessage(awaited=asked[1]))
        play.do(LEGAL, WriteMessage(seats=("staff",), text="canary"))
    play.do(LEAD, WriteMessage(seats=("social",), text="Any news?"))
    play.wait(50_000)
    play.conduct()
    play.do(SOCIAL, PublishPost(account=named(play, "account.opened"), text="Hello."))
    play.join("plate0000001", "player", "staff")
    return play


def test_what_is_hidden_changes_no_byte() -> None:
    """[AUD4] Whatever control, staff and other seats do, a player's own stream is the same, byte for byte."""
    quiet, busy = eventful(hidden=False), eventful(hidden=True)
    assert held_by(quiet, "all", "team", "seat:lead") == held_by(busy, "all", "team", "seat:lead")
    assert held_by(quiet, "control") != held_by(busy, "control")
    assert not any("canary" in wire for wire in held_by(busy, "all", "team", "seat:lead"))


def test_simulated_posts_look_alike() -> None:
    """[AUD5] A post of the plan and one that control writes by hand are the same event, after the same opening of the account."""
    by_plan, by_hand = started(), started()
    by_plan.do(CONTROL, ReleaseInject(inject=named(by_plan, "inject.planned")))
    text = by_plan.exercise.injects.injects[named(by_plan, "inject.planned")].text
    by_hand.do(CONTROL, SpeakAsPersona(persona=named(by_hand, "persona.described"), text=text))
    assert held_by(by_plan, "all") == held_by(by_hand, "all")


def test_deletions_say_nothing_new() -> None:
    """[AUD6] A deletion repeats nothing of the post; it says whether account or platform did it, and nobody's name."""
    ours, theirs = started(), started()
    brand = named(ours, "account.opened")
    name, *_ = ours.do(SOCIAL, PublishPost(account=brand, text="Oops."))
    theirs.do(SOCIAL, PublishPost(account=brand, text="Oops."))
    ours.do(SOCIAL, DeletePost(post=name))
    theirs.do(CONTROL, DeletePost(post=name))
    assert held_by(ours, "all")[-1].replace("false", "true") == held_by(theirs, "all")[-1]
    assert not {"Oops", SOCIAL, CONTROL} & set(re.findall(r"\w+", held_by(ours, "all")[-1]))


FIELDS = {
    "post.delete": "post",
    "post.publish": "reply_to",
    "message.write": "in_reply_to",
    "message.settle": "message",
    "talk.say": "reply_to",
    "post.claim": "post",
    "post.unclaim": "post",
    "schedule.pause": "scheduled",
    "approval.give": "approval",
}


def refused(play: Play, command: AnyCommand) -> Rejected:
    return play.refusal(LEAD, command)


def test_hidden_and_absent_are_one() -> None:
    """[AUD7] To a player, what is hidden and what is not there are refused with the same code, words and field."""
    play = started()
    play.do(CONTROL, WriteAsPersona(sender="x", seats=("legal",), text="x"))
    hidden = [named(play, "inject.planned"), named(play, "persona.described"), named(play, "message.delivered")]
    more = {"account": named(play, "account.opened"), "text": "x"}
    for tag, field in FIELDS.items():
        answers = set()
        for name in [*hidden, "control:9999", "seat:legal:9999", "seat:nowhere:1", "all:9999"]:
            wish = {"type": tag, field: name}
            wish |= {
                key: value
                for key, value in more.items()
                if tag == "post.publish" or (key == "text" and tag in ("message.write", "talk.say"))
            }
            answer = refused(play, parse_command(wish))
            answers.add((answer.code, answer.message, answer.field))
        assert len(answers) == 1, tag
