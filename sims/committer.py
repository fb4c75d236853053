"""The way from many sockets to one writer: what arrives while a transaction runs goes together into the next."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from weakref import WeakKeyDictionary

from sims.actions import MOST_COMMANDS, Ack, Submission, do_submit
from sims.core.rejections import Code, Rejected
from sims.database import db

MOST_WAITING = 1_000
"""Commands of one exercise that may wait in one process. Far beyond what people type; a flood is refused, not queued."""

Outcome = Ack | Rejected
Commit = Callable[[str, Sequence[Submission]], Awaitable[list[Outcome]]]


async def _commit(exercise_id: str, submissions: Sequence[Submission]) -> list[Outcome]:
    return await db(do_submit, exercise_id, submissions)


class Committer:
    """One for each event loop: takes commands one by one and hands them on in batches, one transaction at a time an exercise."""

    def __init__(self, commit: Commit = _commit) -> None:
        self._commit = commit
        self._waiting: dict[str, deque[tuple[Submission, asyncio.Future[Outcome]]]] = {}
        self._drains: set[asyncio.Task[None]] = set()

    async def submit(self, exercise_id: str, submission: Submission) -> Outcome:
        """Store one command, and give back its ack or its refusal. Cancelling the caller does not undo it."""
        waiting = self._waiting.get(exercise_id)
        if waiting is not None and len(waiting) >= MOST_WAITING:
            return Rejected(Code.RATE_LIMITED, "Too much is coming in at once. It is tried again in a moment.")
        answer: asyncio.Future[Outcome] = asyncio.get_running_loop().create_future()
        if waiting is None:
            self._waiting[exercise_id] = deque([(submission, answer)])
            drain = asyncio.create_task(self._drain(exercise_id))
            self._drains.add(drain)
            drain.add_done_callback(self._drains.discard)
        else:
            waiting.append((submission, answer))
        return await asyncio.shield(answer)

    async def _drain(self, exercise_id: str) -> None:
        waiting = self._waiting[exercise_id]
        while waiting:
            batch = [waiting.popleft() for _ in range(min(len(waiting), MOST_COMMANDS))]
            await self._answer(exercise_id, batch)
        del self._waiting[exercise_id]

    async def _answer(self, exercise_id: str, batch: list[tuple[Submission, asyncio.Future[Outcome]]]) -> None:
        try:
            outcomes = await self._commit(exercise_id, [submission for submission, _ in batch])
        except Exception as problem:  # noqa: BLE001  (each waiting caller gets it, and raises it where it is seen)
            for _, answer in batch:
                if not answer.done():
                    answer.set_exception(problem)
            return
        for (_, answer), outcome in zip(batch, outcomes, strict=True):
            if not answer.done():
                answer.set_result(outcome)


_committers: WeakKeyDictionary[asyncio.AbstractEventLoop, Committer] = WeakKeyDictionary()


async def submit(exercise_id: str, submission: Submission) -> Outcome:
    """Store one command through the running loop's committer."""
    loop = asyncio.get_running_loop()
    return await _committers.setdefault(loop, Committer()).submit(exercise_id, submission)
