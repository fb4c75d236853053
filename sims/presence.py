"""Who is here, over all processes; lossy by contract. Kept in Redis with a lease, so that nobody stays after a crash.

Each process writes its own connections into one hash for each exercise, renews them, and reads the others'. Without Redis
nobody knows, and viewers are told just that.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from redis.asyncio import Redis
from redis.exceptions import RedisError

from sims.codes import new_epoch
from sims.protocol import Doing

logger = logging.getLogger(__name__)

LEASE_MS = 25_000
RENEW_MS = 10_000
TIMEOUT_S = 2.0


@dataclass(frozen=True, slots=True)
class Entry:
    """One connection of somebody, and what they do there."""

    participant: str
    doing: Doing
    looking_at: str | None


@dataclass(slots=True)
class _Written:
    entry: Entry
    renew_at: int


class Presence:
    """One for each event loop. `exchange` is called each second with the connections that this process has."""

    def __init__(self, url: str, now_ms: Callable[[], int], lease_ms: int = LEASE_MS, renew_ms: int = RENEW_MS) -> None:
        self._redis: Redis = Redis.from_url(url, socket_timeout=TIMEOUT_S, socket_connect_timeout=TIMEOUT_S)
        self._now_ms = now_ms
        self._lease_ms = lease_ms
        self._renew_ms = renew_ms
        self._process = new_epoch()
        self._written: dict[str, dict[str, _Written]] = {}
        self._away = False

    async def exchange(self, mine: Mapping[str, Mapping[str, Entry]]) -> dict[str, list[Entry]] | None:
        """Write what changed of `mine` ({exercise: {connection: entry}}) and read everybody; None while Redis is away."""
        try:
            found = await self._exchange(mine)
        except (RedisError, OSError) as problem:
            if not self._away:
                logger.warning("nobody knows who is here until Redis answers again: %s", problem)
            self._away = True
            self._written.clear()
            return None
        if self._away:
            logger.warning("Redis answers again: it is known who is here")
        self._away = False
        return found

    async def _exchange(self, mine: Mapping[str, Mapping[str, Entry]]) -> dict[str, list[Entry]]:
        now = self._now_ms()
        pipe = self._redis.pipeline(transaction=False)
        left = set(self._written) - set(mine)
        for exercise_id in (*mine, *left):
            self._write(pipe, exercise_id, mine.get(exercise_id, {}), now)
        for exercise_id in mine:
            pipe.hgetall(_key(exercise_id))
        answers = (await pipe.execute())[-len(mine) :] if mine else await pipe.execute()
        for exercise_id in left:
            self._written.pop(exercise_id, None)
        return {each: self._alive(each, answer, now) for each, answer in zip(mine, answers, strict=False)}

    def _write(self, pipe: Any, exercise_id: str, entries: Mapping[str, Entry], now: int) -> None:
        key, written = _key(exercise_id), self._written.setdefault(exercise_id, {})
        due = {name: entry for name, entry in entries.items() if _is_due(written.get(name), entry, now)}
        gone = [name for name in written if name not in entries]
        if due:
            until = now + self._lease_ms
            pipe.hset(key, mapping={self._field(name): _encode(entry, until) for name, entry in due.items()})
            pipe.pexpire(key, 2 * self._lease_ms)
            written.update({name: _Written(entry, now + self._renew_ms) for name, entry in due.items()})
        if gone:
            pipe.hdel(key, *[self._field(name) for name in gone])
            for name in gone:
                del written[name]

    def _field(self, name: str) -> str:
        return f"{self._process}:{name}"

    def _alive(self, exercise_id: str, stored: Mapping[bytes, bytes], now: int) -> list[Entry]:
        fields = {field.decode() for field in stored}
        written = self._written.get(exercise_id, {})
        for name in [name for name in written if self._field(name) not in fields]:
            del written[name]  # Redis was emptied: written again the next time
        return [entry for value in stored.values() for entry in _decode(value, now)]

    async def close(self) -> None:
        """Let go of the connection. What was written runs out by itself."""
        await self._redis.aclose()


def _key(exercise_id: str) -> str:
    return f"stormroom:here:{exercise_id}"


def _is_due(written: _Written | None, entry: Entry, now: int) -> bool:
    return written is None or written.entry != entry or written.renew_at <= now


def _encode(entry: Entry, until: int) -> str:
    return json.dumps([entry.participant, entry.doing, entry.looking_at, until])


def _decode(value: bytes, now: int) -> Iterable[Entry]:
    participant, doing, looking_at, until = json.loads(value)
    if until > now:
        yield Entry(participant, doing, looking_at)
