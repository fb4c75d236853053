"""What the team's acts did to the public, as the report has it."""

from __future__ import annotations

import pytest

from sims.core.clock import EndClock
from sims.core.crowd.chorus import ENGINE_VERSION
from sims.core.crowd.table import TABLE_VERSION
from sims.core.measures.difference import Difference, difference
from sims.core.posts import DeletePost, PublishPost
from sims.core.readings import CorrectReading
from sims.core.rejections import Code, Rejected
from tests.core.play import CONTROL, SOCIAL, named, started
from tests.core.test_public import public

BIO = "As our bio says, reposts are not endorsements."


def ended() -> tuple[Difference, str]:
    """A few minutes after a trigger, with an answer that leans on a bio and a deletion; the answer's post."""
    play = public()
    brand = named(play, "account.opened")
    play.wait(90_000)
    play.conduct()
    post = play.do(SOCIAL, PublishPost(account=brand, text=BIO))[0]
    play.wait(60_000)
    play.do(SOCIAL, DeletePost(post=post))
    play.wait(60_000)
    play.do(CONTROL, EndClock())
    before = difference(play.exercise, play.t)
    play.do(CONTROL, CorrectReading(post=post, labels=("EXP",), tone="human"))
    assert difference(play.exercise, play.t).key != before.key
    return before, post


def test_what_it_rests_on() -> None:
    """[WASH24] Gain, clock, dial, switches, versions and sources are said; a disclaimer in a bio does exactly nothing."""
    found, _ = ended()
    report = found.report(found.measured(crowds=2, each=2))
    assert (report["engine"], report["table"], report["gain"], report["clock"]) == (ENGINE_VERSION, TABLE_VERSION, 1.0, 3.0)
    assert set(report["switches"]) == {"answers", "judged_reposts", "screenshots"}
    assert (report["bios_cited"], len(report["deletions"])) == (1, 1)
    terms = {one["row"]: one for one in report["terms"]}
    assert (terms["bio"]["dm"], terms["bio"]["dn"], terms["bio"]["basis"]) == (0.0, 0.0, "published")
    assert terms["silence"]["source"]
    post, deletion = report["acts"]
    assert (post["what"], post["who"], post["account"], deletion["what"]) == ("Post", "Social media", "Fjordline", "Deletion")
    assert post["said"] == deletion["said"] == f"“{BIO}”"
    assert set(post["effects"]) == set(report["meanings"])


def test_figures_without_words() -> None:
    """[WASH21] What is kept of it are numbers and names; a corrected reading makes it another question."""
    found, _ = ended()
    assert BIO not in repr(found.measured(crowds=2, each=2))


def test_nothing_to_compare() -> None:
    """[WASH20] Without a simulated public, or with one of another engine, it says so."""
    with pytest.raises(Rejected) as refused:
        difference(started().exercise, 0)
    assert refused.value.code is Code.WRONG_STATE
    play = public()
    assert play.exercise.public.opened is not None
    play.exercise.public.opened.engine += 1
    with pytest.raises(Rejected, match="engine"):
        difference(play.exercise, 0)
