from __future__ import annotations

from sims.core.changes import MOST, Change, ProposeChange
from sims.core.clock import EndClock
from sims.core.evaluation import ExpectationMarked, MarkExpectation, ObjectiveRated, RateObjective, mark_of
from sims.core.injects import PlanInject
from sims.core.posts import PublishPost
from sims.core.rejections import Code
from sims.core.sights import PostsSeen, SightPosts
from tests.core.play import CONTROL, EVALUATOR, LEAD, LEGAL, SOCIAL, Play, crewed, named, started


def expectation(play: Play) -> str:
    return named(play, "expectation.stated")


def test_what_is_expected() -> None:
    """[EVAL1] What is expected is stated for staff, with its objective, and the inject knows its expectation."""
    play = started()
    stated = play.exercise.evaluation.expectations[expectation(play)]
    assert (stated.text, stated.due, stated.objective) == ("An answer.", 60_000, named(play, "objective.stated"))
    assert expectation(play).startswith("staff:")
    assert play.exercise.injects.injects[named(play, "inject.planned")].expectation == expectation(play)
    plan = PlanInject(title="Union", due=90_000, kind="staff", channel="sms", sender="Union", to=("lead",), text="x")
    play.do(CONTROL, plan)
    play.do(CONTROL, plan.model_copy(update={"expected": "A call back."}))
    *_, without, added = play.exercise.injects.injects.values()
    assert without.expectation is None
    stated = play.exercise.evaluation.expectations[added.expectation or ""]
    assert (stated.text, stated.due, stated.about) == ("A call back.", 90_000, "Union")


def test_marks() -> None:
    """[EVAL2] The last mark counts and may be taken back, the others stay."""
    play = started()
    name = expectation(play)
    stated = play.exercise.evaluation.expectations[name]
    assert mark_of(stated) is None
    assert not play.do(CONTROL, MarkExpectation(expectation=name, mark="none"))
    names = play.do(EVALUATOR, MarkExpectation(expectation=name, mark="missed", note="Nobody looked."))
    assert play.events(names) == [ExpectationMarked(expectation=name, mark="missed", note="Nobody looked.", by=EVALUATOR)]
    assert not play.do(CONTROL, MarkExpectation(expectation=name, mark="missed", note="Nobody looked."))
    play.do(CONTROL, MarkExpectation(expectation=name, mark="met"))
    counted = mark_of(stated)
    assert counted is not None
    assert (counted.mark, counted.by, counted.t) == ("met", CONTROL, 10_000)
    play.do(CONTROL, MarkExpectation(expectation=name, mark="none"))
    assert mark_of(stated) is None
    assert [mark.mark for mark in stated.marks] == ["missed", "met", "none"]


def test_ratings() -> None:
    """[EVAL3] An objective is rated P, S, M or U by each rater."""
    play = started()
    objective = named(play, "objective.stated")
    names = play.do(EVALUATOR, RateObjective(objective=objective, rating="S", note="Slow."))
    names += play.do(CONTROL, RateObjective(objective=objective, rating="M"))
    assert play.events(names) == [
        ObjectiveRated(objective=objective, rating="S", note="Slow.", by=EVALUATOR),
        ObjectiveRated(objective=objective, rating="M", by=CONTROL),
    ]
    assert [rating.rating for rating in play.exercise.evaluation.ratings.values()] == ["S", "M"]


def test_when_marks_are_given() -> None:
    """[EVAL4] Nothing is marked before the start; after the end it is. What is not there is unknown."""
    play = crewed()
    mark = MarkExpectation(expectation=expectation(play), mark="met")
    rate = RateObjective(objective=named(play, "objective.stated"), rating="P")
    for command in (mark, rate):
        assert play.refusal(EVALUATOR, command).code is Code.WRONG_STATE
    play.begin()
    for nowhere in ("staff:999", named(play, "inject.planned"), "control:999"):
        refused = play.refusal(EVALUATOR, MarkExpectation(expectation=nowhere, mark="met"))
        assert (refused.code, refused.field) == (Code.UNKNOWN, "expectation")
        refused = play.refusal(EVALUATOR, RateObjective(objective=nowhere, rating="P"))
        assert (refused.code, refused.field) == (Code.UNKNOWN, "objective")
    play.do(CONTROL, EndClock())
    assert play.do(EVALUATOR, mark)
    assert play.do(EVALUATOR, rate)


def test_what_was_on_a_screen() -> None:
    """[SIGHT1] What was on a role's screen is written down for control alone, once for each post and role."""
    play = started()
    old, older = named(play, "post.published", 1), named(play, "post.published")
    names = play.do(SOCIAL, SightPosts(posts=(old, old)))
    assert play.events(names) == [PostsSeen(seat="social", posts=(old,))]
    assert names[0].startswith("control:")
    play.wait(5_000)
    play.do(SOCIAL, SightPosts(posts=(old, older)))
    play.do(LEGAL, SightPosts(posts=(older,)))
    assert play.exercise.sights.seen == {"social": {old: 10_000, older: 15_000}, "legal": {older: 15_000}}


def test_nothing_new_was_seen() -> None:
    """[SIGHT2] A report with nothing new in it leaves nothing behind."""
    play = started()
    old = named(play, "post.published")
    assert play.do(LEAD, SightPosts(posts=(old,)))
    assert play.do(LEAD, SightPosts(posts=(old,))) == []


def test_what_cannot_be_seen() -> None:
    """[SIGHT3] A post that is not there, and anything hidden, is refused as unknown; after the end nothing is seen any more."""
    play = started()
    brand = named(play, "account.opened")
    post = play.do(SOCIAL, PublishPost(account=brand, text="Hello."))[0]
    for nowhere in ("all:999", named(play, "inject.planned"), "seat:legal:1"):
        refused = play.refusal(LEAD, SightPosts(posts=(post, nowhere)))
        assert (refused.code, refused.field) == (Code.UNKNOWN, "posts")
    play.do(CONTROL, EndClock())
    assert play.refusal(LEAD, SightPosts(posts=(post,))).code is Code.WRONG_STATE


def test_changes() -> None:
    """[CHANGE1] After the end anybody at the table or watching adds to the list of changes."""
    play = started()
    play.do(CONTROL, EndClock())
    play.do(LEAD, ProposeChange(text="Two pairs of eyes.", owner="social"))
    play.do(EVALUATOR, ProposeChange(text="Practise."))
    assert list(play.exercise.changes.changes.values()) == [
        Change("Two pairs of eyes.", "social", LEAD),
        Change("Practise.", None, None),
    ]


def test_no_changes() -> None:
    """[CHANGE2] There are no changes before the end, for roles that are not there, or beyond a hundred."""
    play = started()
    assert play.refusal(LEAD, ProposeChange(text="x")).code is Code.WRONG_STATE
    play.do(CONTROL, EndClock())
    refused = play.refusal(LEAD, ProposeChange(text="x", owner="nobody"))
    assert (refused.code, refused.field) == (Code.UNKNOWN, "owner")
    for _ in range(MOST):
        play.do(LEAD, ProposeChange(text="x"))
    assert play.refusal(LEAD, ProposeChange(text="x")).code is Code.WRONG_STATE
