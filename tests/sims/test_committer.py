"""Commands from many callers, in batches."""

import asyncio
from collections.abc import Sequence

import pytest

from sims.actions import MOST_COMMANDS, Ack, Submission
from sims.committer import MOST_WAITING, Committer, Outcome
from sims.core.rejections import Code, Rejected
from sims.core.talk import Say


class Gate:
    """A commit that waits until the test opens it, and remembers what it was given; `entered` when `wanted` run at once."""

    def __init__(self, wanted: int = 1) -> None:
        self.wanted = wanted
        self.batches: list[list[str]] = []
        self.open = asyncio.Event()
        self.entered = asyncio.Event()
        self.at_once = 0
        self.most_at_once = 0

    async def commit(self, exercise_id: str, submissions: Sequence[Submission]) -> list[Outcome]:
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        self.batches.append([submission.command_id for submission in submissions])
        if self.at_once == self.wanted:
            self.entered.set()
        await self.open.wait()
        self.at_once -= 1
        return [Ack(submission.command_id, (), 0) for submission in submissions]


def wish(number: int) -> Submission:
    return Submission("p1", f"c{number}", Say(text="x"))


async def test_what_arrives_meanwhile_goes_together() -> None:
    """[LOG25] One transaction at a time for each exercise; what arrives while it runs goes together into the next, at most 64."""
    gate = Gate()
    committer = Committer(gate.commit)
    waiting = [asyncio.create_task(committer.submit("x", wish(number))) for number in range(100)]
    await gate.entered.wait()
    gate.open.set()
    outcomes = await asyncio.gather(*waiting)
    assert [outcome.command_id for outcome in outcomes if isinstance(outcome, Ack)] == [f"c{number}" for number in range(100)]
    assert gate.most_at_once == 1
    assert max(len(batch) for batch in gate.batches) <= MOST_COMMANDS
    assert [command for batch in gate.batches for command in batch] == [f"c{number}" for number in range(100)]


async def test_exercises_do_not_wait_for_each_other() -> None:
    """[LOG26] A transaction of one exercise does not hold up another's."""
    gate = Gate(wanted=2)
    committer = Committer(gate.commit)
    tasks = [asyncio.create_task(committer.submit(name, wish(1))) for name in ("x", "y")]
    await gate.entered.wait()
    gate.open.set()
    await asyncio.gather(*tasks)
    assert gate.most_at_once == 2


async def test_a_flood_is_refused_not_queued() -> None:
    """[LOG27] When too many commands wait, further ones are refused as `rate_limited` and may be sent again."""
    gate = Gate()
    committer = Committer(gate.commit)
    tasks = [asyncio.create_task(committer.submit("x", wish(0)))]
    await gate.entered.wait()
    tasks += [asyncio.create_task(committer.submit("x", wish(number))) for number in range(1, MOST_WAITING + 1)]
    await asyncio.sleep(0)
    refused = await committer.submit("x", wish(MOST_WAITING + 1))
    assert isinstance(refused, Rejected)
    assert refused.code is Code.RATE_LIMITED
    gate.open.set()
    await asyncio.gather(*tasks)


async def test_an_error_reaches_every_caller() -> None:
    """[LOG28] An unexpected error reaches everybody whose command was in the transaction, and the next one goes on."""

    async def fail_once(exercise_id: str, submissions: Sequence[Submission]) -> list[Outcome]:
        if submissions[0].command_id == "c1":
            raise RuntimeError("broken")
        return [Ack(submission.command_id, (), 0) for submission in submissions]

    committer = Committer(fail_once)
    with pytest.raises(RuntimeError, match="broken"):
        await committer.submit("x", wish(1))
    assert await committer.submit("x", wish(2)) == Ack("c2", (), 0)


async def test_a_caller_that_leaves_does_not_undo() -> None:
    """[LOG29] A command whose sender is gone is stored all the same."""
    gate = Gate()
    committer = Committer(gate.commit)
    task = asyncio.create_task(committer.submit("x", wish(1)))
    await gate.entered.wait()
    task.cancel()
    gate.open.set()
    assert await committer.submit("x", wish(2)) == Ack("c2", (), 0)
    assert gate.batches == [["c1"], ["c2"]]
