"""One exercise's room in this process: reads the log's tail once for all its connections, and shows each what it holds."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Collection, Iterable

from django.db import Error

from sims import log, tail
from sims.connection import Connection
from sims.core.clock import time_at
from sims.core.envelope import CONTROL, TEAM, audience_in
from sims.core.vocabulary import UnknownTag
from sims.database import db
from sims.limits import Limits
from sims.log import HeadRow, LogRow
from sims.presence import Entry
from sims.protocol import ClockReading, Close, Conductor, Here, Person, Presence, Pulse, Welcome, You, events_frame
from sims.roster import names_of
from sims.tail import Broken, Cut, Tail, Viewer
from sims.wire import Frame

logger = logging.getLogger(__name__)

FRAMES_KEPT = 512
_BUSIEST_FIRST = ("typing", "reading", "away")


class Room:
    """Lives as long as somebody is connected, and a little longer. Used in the event loop only."""

    def __init__(self, exercise_id: str, start: Tail, names: dict[str, str], now_ms: Callable[[], int], limits: Limits) -> None:
        self.exercise_id = exercise_id
        self.tail = start
        self.names = names
        self.connections: list[Connection] = []
        self.conducted_until = 0
        self.empty_since = asyncio.get_running_loop().time()
        self.limits = limits
        self._now_ms = now_ms
        self._reading = asyncio.Lock()
        self._moved = asyncio.Event()
        self._cuts: dict[tuple[frozenset[str], int, int], tuple[Cut, Frame]] = {}

    # --- who is connected ---------------------------------------------------------------------------------------

    def attach(self, connection: Connection) -> None:
        """Take a connection in. A participant's oldest one makes room for the sixth."""
        same = [each for each in self.connections if each.participant == connection.participant]
        for oldest in same[: max(0, len(same) + 1 - self.limits.sockets)]:
            oldest.close(Close.REPLACED)
        self.connections.append(connection)

    def detach(self, connection: Connection) -> None:
        """A connection has ended."""
        if connection in self.connections:
            self.connections.remove(connection)
            self.touch()

    def touch(self) -> None:
        """Somebody is about to come in: do not close for want of connections just now."""
        self.empty_since = asyncio.get_running_loop().time()

    def has_control(self) -> bool:
        """Whether somebody of control is connected."""
        return any(each.viewer is not None and CONTROL in each.viewer.audiences for each in self.connections)

    # --- the log's tail -----------------------------------------------------------------------------------------

    def ring(self) -> None:
        """The log has moved, or may have."""
        self._moved.set()

    async def follow(self) -> None:
        """Read on at each ring, until cancelled. What fails is tried again at the next ring or look at the heads."""
        while True:
            await self._moved.wait()
            self._moved.clear()
            try:
                await self.catch_up()
            except (Error, log.NoSuchLog):
                logger.exception("the log of exercise %s could not be read; it is tried again", self.exercise_id)
            except UnknownTag:
                logger.exception("exercise %s was written by a newer version", self.exercise_id)
                self.close_all(Close.GOING_AWAY)

    async def catch_up(self) -> None:
        """Read the log to its end and show it. Raises database errors, and `UnknownTag` if a newer version moved people."""
        async with self._reading:
            while True:
                rows, names = await db(_read_on, self.exercise_id, self.tail.seq)
                try:
                    moved = self.tail.take(rows, self.limits)
                except Broken as problem:
                    logger.warning("exercise %s: %s; the room starts again", self.exercise_id, problem)
                    await self._begin_again()
                    return
                self.names = self.names if names is None else names
                self._show(moved)
                if len(rows) < log.PAGE:
                    return

    def _show(self, people_moved: bool) -> None:
        self._cuts.clear()
        if people_moved:
            for connection in list(self.connections):
                self._follow_person(connection)
        for connection in list(self.connections):
            connection.pump()

    def _follow_person(self, connection: Connection) -> None:
        if connection.viewer is not None and connection.closed is None:
            viewer = self.tail.viewer(connection.participant)
            if viewer != connection.viewer:
                connection.rescope(viewer)

    async def look(self, head: HeadRow | None, then: int) -> bool:
        """Compare with a head; the tail stood at `then` before it was read. Returns whether the log moved without a ring."""
        if head is None:
            self.close_all(Close.NO_SEAT)
        elif head.epoch != self.tail.epoch or head.seq < then:
            async with self._reading:
                if head.epoch != self.tail.epoch or then <= self.tail.seq:  # else somebody else has begun again meanwhile
                    await self._begin_again()
        elif head.seq > self.tail.seq:
            self.ring()
            return True
        for connection in [each for each in self.connections if each.is_held_up]:
            connection.pump()
        return False

    async def _begin_again(self) -> None:
        """The log is not the one that was read: it was restored, or something in it was erased."""
        self.tail, self.names = await db(_load, self.exercise_id, self.limits)
        self._cuts.clear()
        for connection in list(self.connections):
            if connection.viewer is not None:
                connection.rescope(self.tail.viewer(connection.participant))

    def close_all(self, code: Close) -> None:
        """Close every connection."""
        for connection in list(self.connections):
            connection.close(code)

    # --- frames -------------------------------------------------------------------------------------------------

    def cut(self, audiences: frozenset[str], position: int, items: int, size: int) -> tuple[Cut, Frame]:
        """What these audiences hold after `position`, and its frame: made once for all connections that stand there."""
        key = (audiences, position, items)
        found = self._cuts.get(key)
        if found is None:
            if len(self._cuts) >= FRAMES_KEPT:
                self._cuts.clear()
            cut = self.tail.after(position, audiences, items, size)
            found = self._cuts[key] = (cut, self.frame(cut))
        return found

    def frame(self, cut: Cut) -> Frame:
        """The items of a cut as one frame."""
        return Frame(events_frame(cut.items))

    def welcome(self, viewer: Viewer) -> Welcome:
        """The frame at the head of a view."""
        you = You(participant=viewer.participant, role=viewer.role, seat=viewer.seat, audiences=tuple(sorted(viewer.audiences)))
        return Welcome(
            epoch=self.tail.epoch, you=you, heads=self._heads(viewer.audiences), clock=self._clock(), people=self._roster(viewer)
        )

    def pulse_frame(self, viewer: Viewer) -> Frame:
        """Where this viewer's streams stand, and the time."""
        conductor = self._conductor() if CONTROL in viewer.audiences else None
        return Frame(Pulse(heads=self._heads(viewer.audiences), clock=self._clock(), conductor=conductor).encode())

    def _heads(self, audiences: Collection[str]) -> dict[str, int]:
        return {audience: self.tail.heads.get(audience, 0) for audience in sorted(audiences)}

    def _clock(self) -> ClockReading:
        clock, now = self.tail.clock, self._now_ms()
        return ClockReading(phase=clock.phase, speed=clock.speed, t=time_at(clock, now + clock.offset), at=now)

    def _conductor(self) -> Conductor | None:
        clock, now = self.tail.clock, self._now_ms()
        if clock.phase != "running":
            return None
        return Conductor(until=self.conducted_until, late_ms=max(0, now - max(self.conducted_until, clock.anchor_at)))

    def _roster(self, viewer: Viewer) -> tuple[Person, ...]:
        control = CONTROL in viewer.audiences
        people = sorted(self.tail.people.participants.values(), key=lambda person: person.id)
        return tuple(
            Person(participant=each.id, name=self.names.get(each.id, ""), seat=each.seat, role=each.role if control else None)
            for each in people
            if control or _is_known(each.role, viewer.audiences)
        )

    # --- who is here --------------------------------------------------------------------------------------------

    def show_present(self, entries: Iterable[Entry] | None) -> None:
        """Tell each viewer who is here, as far as they may know; None when nobody can say."""
        made: dict[frozenset[str], Frame] = {}
        busiest = None if entries is None else _busiest(entries)
        for connection in list(self.connections):
            if connection.viewer is not None:
                held = connection.viewer.audiences
                frame = made.get(held)
                if frame is None:
                    people = None if busiest is None else self._present(busiest, held)
                    frame = made[held] = Frame(Here(people=people).encode())
                connection.here(frame)

    def _present(self, entries: dict[str, Entry], held: frozenset[str]) -> tuple[Presence, ...]:
        control = CONTROL in held
        present = []
        for participant, entry in sorted(entries.items()):
            viewer = self.tail.viewer(participant)
            if viewer is not None and (control or _is_known(viewer.role, held)):
                visible = entry.looking_at is not None and audience_in(entry.looking_at) in held
                present.append(
                    Presence(
                        participant=participant,
                        name=self.names.get(participant, ""),
                        seat=viewer.seat,
                        role=viewer.role if control else None,
                        doing=entry.doing,
                        looking_at=entry.looking_at if visible else None,
                    )
                )
        return tuple(present)


def _is_known(role: str, held: frozenset[str]) -> bool:
    """Whether somebody of this role is known to those who hold these streams: players to the team, to a wall nobody."""
    return role == "player" and TEAM in held


def _busiest(entries: Iterable[Entry]) -> dict[str, Entry]:
    """One entry for each participant: of several connections, the one where they do most."""
    found: dict[str, Entry] = {}
    for entry in entries:
        known = found.get(entry.participant)
        if known is None or _BUSIEST_FIRST.index(entry.doing) < _BUSIEST_FIRST.index(known.doing):
            found[entry.participant] = entry
    return found


def _read_on(exercise_id: str, seq: int) -> tuple[list[LogRow], dict[str, str] | None]:
    """The rows that follow, and the names again if somebody joined."""
    rows = log.read_after(exercise_id, seq, log.PAGE)
    joined = any(row.type == "participant.joined" for row in rows)
    return rows, names_of(exercise_id) if joined else None


def _load(exercise_id: str, limits: Limits) -> tuple[Tail, dict[str, str]]:
    return tail.load(exercise_id, limits), names_of(exercise_id)


async def open_room(exercise_id: str, now_ms: Callable[[], int], limits: Limits) -> Room:
    """A room that has read its exercise's log. Raises `NoSuchLog`."""
    start, names = await db(_load, exercise_id, limits)
    return Room(exercise_id, start, names, now_ms, limits)
