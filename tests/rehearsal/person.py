"""Somebody in an exercise who is not there: folds what their browser would get, waits for things, and does something."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import Any

from sims.core.clock import time_at
from sims.core.exercise import Exercise, reduce
from sims.core.posts import Post
from sims.core.vocabulary import decode
from tests.chaos.client import SocketClient

LOOK_S = 0.03
MINUTE = 60_000


class Person:
    """A participant at the other end of a real socket. `state` is the fold of what this participant holds."""

    def __init__(self, name: str, client: SocketClient) -> None:
        self.name = name
        self.client = client
        self.state = Exercise()
        self.refusals: list[str] = []
        self._folded = 0
        self._resets = 0
        self._commands = 0

    def look(self) -> Exercise:
        """Fold what has come since; the state."""
        ledger = self.client.ledger
        if ledger.resets != self._resets or len(ledger.items) < self._folded:
            self.state, self._folded, self._resets = Exercise(), 0, ledger.resets
        for raw in ledger.items[self._folded :]:
            reduce(self.state, decode(_item(raw)))
            self._folded += 1
        return self.state

    @property
    def participant(self) -> str:
        """Their pseudonym."""
        return self.client.me

    @property
    def t(self) -> int:
        """Exercise time at this moment, in milliseconds."""
        return time_at(self.look().clock, int(time.time() * 1000))

    async def until(self, condition: Callable[[Exercise], bool], latest: float) -> bool:
        """Wait for something, at most until `latest` (minutes of the exercise), or its end; whether it came."""
        while not condition(self.look()):
            if self.t >= latest * MINUTE or self.state.clock.phase == "ended":
                return False
            await asyncio.sleep(LOOK_S)
        return True

    async def at(self, minutes: float) -> None:
        """Wait for a time of the exercise."""
        await self.until(lambda _: False, minutes)

    async def sees(self, words: str, latest: float) -> str | None:
        """Wait for a post with these words in it; its name."""
        found: list[str] = []

        def there(state: Exercise) -> bool:
            found.extend(name for name, post in state.posts.posts.items() if words in post.text and post.posted >= 0)
            return bool(found)

        return found[-1] if await self.until(there, latest) else None

    def account(self, handle: str) -> str:
        """The account of this handle."""
        return next(name for name, one in self.look().accounts.accounts.items() if one.handle == handle)

    def own_posts(self, account: str) -> dict[str, Post]:
        """What stands under an account since the start."""
        return {name: post for name, post in self.look().posts.posts.items() if post.account == account and post.posted >= 0}

    async def do(self, tag: str, **fields: Any) -> tuple[str, ...]:
        """Send a command and wait for its answer: the names of what it caused; nothing, if it was refused."""
        self._commands += 1
        command_id = f"{self.name.lower()}-{self._commands}"
        self.client.send(command_id, {"type": tag, **fields})
        sent = self.client.ledger.commands[command_id]
        while sent.answered is None:  # noqa: ASYNC110 - the ledger is filled by another task
            await asyncio.sleep(LOOK_S)
        if sent.refusal is not None:
            self.refusals.append(f"{tag}: {sent.refusal}")
        return sent.names or ()


def _item(raw: str) -> str:
    """The item as it is stored: control gets it in a wrapper, which is taken off here."""
    if not raw.startswith('{"seq"'):
        return raw
    start = raw.index('"item":') + len('"item":')
    return raw[start:-1]
