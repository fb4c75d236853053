"""All rooms of one process: opens them, rings them, looks at the heads each second, and keeps the pulse."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine, Mapping
from itertools import count
from typing import Any, Protocol
from weakref import WeakKeyDictionary

from django.conf import settings
from django.db import Error

from sims import log
from sims.buckets import Buckets
from sims.connection import Connection
from sims.core.vocabulary import UnknownTag
from sims.database import db
from sims.doorbell import Doorbell
from sims.farewell import before_the_server_stops
from sims.limits import LIMITS, Limits
from sims.presence import Entry, Presence
from sims.protocol import Close
from sims.room import Room, open_room
from sims.roster import conducted_until
from sims.timekeeper import wall_ms
from sims.wire import Wire

logger = logging.getLogger(__name__)


class Ears(Protocol):
    """What hears the doorbell. `doorbell.Doorbell` is one."""

    async def join(self, exercise_id: str) -> None:
        """Hear this exercise's rings."""

    async def leave(self, exercise_id: str) -> None:
        """Hear them no more."""

    async def refresh(self) -> None:
        """A ring was missed: make sure that the next ones are heard."""

    async def listen(self, on_ring: Callable[[str], None]) -> None:
        """Call back at each ring, until cancelled."""


class Meeting(Protocol):
    """What knows who is here. `presence.Presence` is one."""

    async def exchange(self, mine: Mapping[str, Mapping[str, Entry]]) -> dict[str, list[Entry]] | None:
        """Tell of one's own connections and hear of all; None while nobody knows."""

    async def close(self) -> None:
        """Let go."""


class Rooms:
    """One for each event loop. `run` keeps it going; `look`, `pulse` and `meet` are its single steps."""

    def __init__(self, ears: Ears, presence: Meeting, now_ms: Callable[[], int] = wall_ms, limits: Limits = LIMITS) -> None:
        self.limits = limits
        self.commands = Buckets(limits.commands)
        self.polls = Buckets(limits.polls)
        self._ears = ears
        self._presence = presence
        self._now_ms = now_ms
        self._rooms: dict[str, Room] = {}
        self._opening: dict[str, asyncio.Task[Room]] = {}
        self._followers: dict[str, asyncio.Task[None]] = {}
        self._tasks: set[asyncio.Task[Any]] = set()
        self._numbers = count(1)
        self._lingering: dict[str, dict[str, tuple[Entry, float]]] = {}

    # --- rooms --------------------------------------------------------------------------------------------------

    async def enter(self, exercise_id: str) -> Room:
        """The exercise's room, opened if it was not, and caught up with the log. Raises `NoSuchLog` and database errors."""
        room = self._rooms.get(exercise_id)
        if room is not None:
            room.touch()
            await room.catch_up()
            return room
        opening = self._opening.get(exercise_id)
        if opening is None:
            opening = self._opening[exercise_id] = asyncio.create_task(self._open(exercise_id))
            opening.add_done_callback(lambda _: self._opening.pop(exercise_id, None))
        return await asyncio.shield(opening)

    async def _open(self, exercise_id: str) -> Room:
        room = await open_room(exercise_id, self._now_ms, self.limits)
        self._rooms[exercise_id] = room
        self._followers[exercise_id] = asyncio.create_task(room.follow())
        self._spawn(self._ears.join(exercise_id))
        room.ring()  # what was appended between the reading and the joining
        return room

    def connect(
        self, room: Room, participant: str, wire: Wire, on_close: Callable[[], None] = lambda: None, name: str = ""
    ) -> Connection:
        """A new connection in a room. `name` tells it apart from this process's others; one that comes again keeps its name."""
        connection = Connection(room, participant, wire, self.limits, on_close)
        connection.name = name or str(next(self._numbers))
        room.attach(connection)
        return connection

    def linger(self, connection: Connection) -> None:
        """The connection has ended, but its participant is about to come again and stays present for a while."""
        until = asyncio.get_running_loop().time() + self.limits.linger
        entry = Entry(connection.participant, connection.doing, connection.looking_at)
        self._lingering.setdefault(connection.room.exercise_id, {})[connection.name] = (entry, until)

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def ring(self, exercise_id: str) -> None:
        """The doorbell rang."""
        room = self._rooms.get(exercise_id)
        if room is not None:
            room.ring()

    def _leave_idle(self) -> None:
        now = asyncio.get_running_loop().time()
        for exercise_id, room in list(self._rooms.items()):
            if not room.connections and now - room.empty_since > self.limits.idle_room:
                del self._rooms[exercise_id]
                self._followers.pop(exercise_id).cancel()
                self._spawn(self._ears.leave(exercise_id))

    # --- the steps ----------------------------------------------------------------------------------------------

    async def look(self) -> None:
        """Look where the logs of all open rooms stand, in one query; this is what heals a lost ring."""
        self._leave_idle()
        rooms = list(self._rooms.values())
        if not rooms:
            return
        then = {room.exercise_id: room.tail.seq for room in rooms}
        heads = await db(log.heads_of, list(then))
        missed = False
        for room in rooms:
            missed = await self._look_at(room, heads.get(room.exercise_id), then[room.exercise_id]) or missed
        if missed:
            self._spawn(self._ears.refresh())
        controlled = [room for room in rooms if room.has_control()]
        if controlled:
            until = await db(conducted_until, [room.exercise_id for room in controlled])
            for room in controlled:
                room.conducted_until = until.get(room.exercise_id, 0)

    async def _look_at(self, room: Room, head: log.HeadRow | None, then: int) -> bool:
        try:
            return await room.look(head, then)
        except (Error, log.NoSuchLog, UnknownTag):
            logger.exception("exercise %s could not be read again; it is tried in a second", room.exercise_id)
            return False

    def pulse(self) -> None:
        """Send every connection its pulse."""
        for room in list(self._rooms.values()):
            for connection in list(room.connections):
                connection.pulse()

    async def meet(self) -> None:
        """Tell the other processes who is here, hear who is there, and show it."""
        mine = {each: self._entries(room) for each, room in self._rooms.items()}
        if not mine:
            return
        found = await self._presence.exchange(mine)
        for exercise_id, room in list(self._rooms.items()):
            if exercise_id in mine:
                room.show_present(None if found is None else found.get(exercise_id, []))

    def _entries(self, room: Room) -> dict[str, Entry]:
        now = asyncio.get_running_loop().time()
        lingering = {name: each for name, each in self._lingering.pop(room.exercise_id, {}).items() if each[1] > now}
        if lingering:
            self._lingering[room.exercise_id] = lingering
        entries = {name: entry for name, (entry, _) in lingering.items()}
        for each in room.connections:
            if each.viewer is not None:
                entries[each.name] = Entry(each.participant, each.doing, each.looking_at)
        return entries

    # --- for ever -----------------------------------------------------------------------------------------------

    def run(self) -> None:
        """Start listening, looking, meeting and pulsing."""
        self._spawn(self._ears.listen(self.ring))
        self._spawn(self._each(self.limits.poll, self.look))
        self._spawn(self._each(self.limits.poll, self.meet))
        self._spawn(self._each(self.limits.pulse, self._pulse))

    async def _pulse(self) -> None:
        self.pulse()

    async def _each(self, seconds: float, step: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """A fixed schedule: what happens in an exercise never shows in when a step is made."""
        loop = asyncio.get_running_loop()
        due = loop.time()
        while True:
            due = max(due + seconds, loop.time())
            await asyncio.sleep(due - loop.time())
            try:
                await step()
            except Error:
                logger.exception("the database did not answer; it is tried again")
            except Exception:
                logger.exception("a room's step failed; it goes on")

    def say_goodbye(self) -> None:
        """The server stops: close every connection. They come back, to whichever server is there then."""
        for room in self._rooms.values():
            room.close_all(Close.GOING_AWAY)

    async def close(self) -> None:
        """Close every connection and stop."""
        self.say_goodbye()
        tasks = [*self._tasks, *self._followers.values()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._presence.close()


_rooms: WeakKeyDictionary[asyncio.AbstractEventLoop, Rooms] = WeakKeyDictionary()


def rooms() -> Rooms:
    """The rooms of the running event loop, going."""
    loop = asyncio.get_running_loop()
    found = _rooms.get(loop)
    if found is None:
        found = _rooms[loop] = Rooms(Doorbell(), Presence(settings.REDIS_URL, wall_ms))
        found.run()
        before_the_server_stops(found.say_goodbye)
    return found


def use_rooms(given: Rooms) -> None:
    """Let the running event loop use these rooms instead of its own."""
    _rooms[asyncio.get_running_loop()] = given
