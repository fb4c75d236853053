from __future__ import annotations

from itertools import pairwise

import pytest

from sims.core import reach, spread
from sims.core.clock import PauseClock, SetClockSpeed
from sims.core.crowd.curves import clock_for
from sims.core.escalation import ChangeEscalation, Turn
from sims.core.exercise import due, next_due
from sims.core.posts import DeletePost, PublishPost
from sims.core.reach import MOST_COUNTS, SHORTEST_MS, CountReach, ReachCounted, Seen
from sims.core.rejections import Code
from sims.core.shelf import SwitchShelf
from sims.core.spread import attention, reached, shown
from tests.core.play import CONTROL, LEAD, SOCIAL, Play, crewed, named, started, story

ONE_HOUR = 3_600_000
CALM = [Turn(0, 0, "")]


def published(play: Play, text: str = "Hello.") -> str:
    return play.do(SOCIAL, PublishPost(account=named(play, "account.opened"), text=text))[0]


def counted(play: Play, seconds: int) -> list[ReachCounted]:
    """What is counted while time passes."""
    events = []
    for _ in range(seconds):
        play.wait(1_000)
        events += [event for event in play.events(play.conduct(counting=True)) if isinstance(event, ReachCounted)]
    return events


def test_the_kernel() -> None:
    """[FEED16] Attention passes as SEISMIC's kernel, cut at 24 hours: its constants are those that were published."""
    assert pytest.approx(6.265726e-4, abs=1e-9) == spread.KERNEL.constant
    assert [round(attention(minutes * 60), 3) for minutes in (10, 60, 120, 180, 360)] == [0.395, 0.695, 0.782, 0.827, 0.894]
    assert attention(17.27 * 60) == pytest.approx(0.5, abs=1e-3)
    assert (attention(-5), attention(0), attention(spread.KERNEL.cut), attention(10**7)) == (0, 0, 1, 1)


def test_who_is_reached() -> None:
    """[FEED17] More followers, more time and more heat reach more people; a turn of the dial counts from its moment on."""
    early, late = reached(500, CALM, 0, 60_000, 1), reached(500, CALM, 0, ONE_HOUR, 1)
    assert 0 < early < late
    assert reached(5_000, CALM, 0, ONE_HOUR, 1) > late
    hot = [Turn(0, 0, ""), Turn(600_000, 5, "")]
    assert reached(500, hot, 0, 599_000, 1) == reached(500, CALM, 0, 599_000, 1)
    assert late < reached(500, hot, 0, ONE_HOUR, 1) < reached(500, [Turn(0, 5, "")], 0, ONE_HOUR, 1)
    assert reached(500, CALM, 0, 60_000, 3) == pytest.approx(reached(500, CALM, 0, 180_000, 1))
    assert [clock_for(minutes * 60_000) for minutes in (90, 91)] == [3, 1]


def test_answers_bring_their_public() -> None:
    """[FEED18] An answered or shared post is seen more often than one that is not; a bare repost has no numbers of its own."""
    play = started()
    post = published(play)
    play.wait(60_000)
    alone = spread.views(play.exercise, 70_000)[post]
    repost = play.do(LEAD, PublishPost(account=named(play, "account.opened"), repost_of=post))[0]
    play.do(LEAD, PublishPost(account=named(play, "account.opened"), text="And more.", reply_to=post))
    later = spread.views(play.exercise, 130_000)
    assert later[post] > alone
    assert repost not in later


def test_numbers_as_they_are_shown() -> None:
    """[FEED19] Numbers are told as they are shown, rounded down, so that what does not show is not told."""
    numbers = (0, 999, 9_999, 12_345, 999_999, 1_234_567)
    assert [shown(number) for number in numbers] == [0, 999, 9_999, 12_300, 999_900, 1_200_000]


def test_counted_as_it_grows() -> None:
    """[FEED20] The numbers under a post climb in the log, for everybody, at most once in four seconds, and never fall."""
    play = started()
    post = published(play)
    counts = [count for event in counted(play, 120) for count in event.counts if count.post == post]
    assert len(counts) > 5
    views = [count.views for count in counts]
    assert views == sorted(views)
    assert play.exercise.reach.counts[post].views == views[-1] > 500
    times = [row.fact.t for row in play.rows if isinstance(row.fact.event, ReachCounted)][1:]
    assert all(later - earlier >= SHORTEST_MS for earlier, later in pairwise(times))


def test_only_what_changed() -> None:
    """[FEED20] A count names only posts whose numbers read differently now, each once, and no more than it may hold."""
    play = started()
    play.do(CONTROL, SwitchShelf(on=False))
    for number in range(MOST_COUNTS + 15):
        published(play, f"Post {number}.")
    known: dict[str, Seen] = dict(play.exercise.reach.counts)
    for event in counted(play, 40):
        assert len({count.post for count in event.counts}) == len(event.counts) <= MOST_COUNTS
        for count in event.counts:
            seen = Seen(count.views, count.likes, count.reposts)
            assert known.get(count.post) != seen
            known[count.post] = seen
    assert len(known) == MOST_COUNTS + 15 + 2


def test_frozen_at_deletion() -> None:
    """[FEED21] The numbers of a deleted post stand still, and nothing is counted while the exercise is paused."""
    play = started()
    post = published(play)
    counted(play, 20)
    play.do(LEAD, DeletePost(post=post))
    before = play.exercise.reach.counts[post]
    assert all(count.post != post for event in counted(play, 60) for count in event.counts)
    assert play.exercise.reach.counts[post] == before
    play.do(CONTROL, PauseClock(reason="x"))
    assert play.refusal("conductor", CountReach(number=play.exercise.reach.number + 1)).code is Code.WRONG_STATE
    assert next_due(play.exercise) is None


def test_history_has_numbers() -> None:
    """[FEED22] What was posted before the story has its numbers from the start."""
    play = crewed()
    assert set(play.exercise.reach.counts) == set(play.exercise.posts.posts)
    assert all(seen.views > 0 for seen in play.exercise.reach.counts.values())


def test_much_history() -> None:
    """[FEED22] However long the history, the opening counts all of it."""
    history = [{"account": "paper", "before": f"{number} min", "text": f"Item {number}"} for number in range(1, MOST_COUNTS + 5)]
    play = crewed(story(history=history, injects=[]))
    assert len(play.exercise.reach.counts) == MOST_COUNTS + 4


def test_how_often() -> None:
    """[FEED23] Counts are further apart when the feed is quiet, and never closer than a quarter of a second of wall time."""
    play = crewed(story(injects=[]))
    play.begin()
    assert next_due(play.exercise) is None
    published(play)
    assert next_due(play.exercise) == SHORTEST_MS
    counted(play, 300)
    assert SHORTEST_MS * 4 < (next_due(play.exercise) or 0) - play.exercise.reach.t <= 30_000
    play.do(CONTROL, ChangeEscalation(level=3, reason="x"))
    play.do(CONTROL, SetClockSpeed(speed=6000, rehearsal=True))
    published(play)
    assert (next_due(play.exercise) or 0) - play.exercise.reach.t == 15_000


def test_a_feed_that_never_rests_is_counted() -> None:
    """[FEED23] Posts that keep coming do not put a count off; a thousand of them make a rehearsal's counts twice as rare."""
    play = started()
    play.do(CONTROL, SetClockSpeed(speed=6000, rehearsal=True))
    play.wait(60_000)
    published(play)
    begun = play.t
    for _ in range(4):
        published(play)
        assert reach.next_due(play.exercise) == begun + 15_000
        play.wait(50)
    posts = play.exercise.posts.posts
    newest = next(reversed(posts.values()))
    posts.update({f"another:{number}": newest for number in range(1_000 - len(posts))})
    assert reach.next_due(play.exercise) == begun + 30_000


def test_counted_once() -> None:
    """[FEED24] Each count is made once and not before its time, however many conductors ask; missed ones are not made up for."""
    play = started()
    published(play)
    play.wait(40_000)
    (count,) = [each for each in due(play.exercise, 50_000) if isinstance(each.command, CountReach)]
    assert (count.at, count.key) == (50_000, "count:2")
    play.do("conductor", count.command)
    for number in (1, 2, 3, 4):
        assert play.refusal("conductor", CountReach(number=number)).code is Code.WRONG_STATE
    assert not [each for each in due(play.exercise, 50_000) if isinstance(each.command, CountReach)]
