"""The socket's edge: lets in, reads frames, hands them on. It decides nothing, and leaves the database to its threads."""

from __future__ import annotations

import asyncio
import logging
import time
from collections import deque
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs

from channels.consumer import AsyncConsumer
from channels.exceptions import StopConsumer
from django.db import Error

from sims.actions import Submission
from sims.buckets import TokenBucket
from sims.commands import admit, carry_out, too_fast
from sims.connection import Connection
from sims.core.envelope import audience_in
from sims.core.rejections import Code, Rejected
from sims.core.vocabulary import UnknownTag
from sims.database import db
from sims.farewell import FLUSH_S
from sims.log import NoSuchLog
from sims.protocol import (
    MAX_FRAME,
    BadFrame,
    Close,
    CommandFrame,
    Hello,
    HereFrame,
    RejectedFrame,
    Seen,
    WrongProtocol,
    parse_frame,
    rejected_frame,
)
from sims.rooms import Rooms, rooms
from sims.visits import participant_for
from sims.wire import open_wire

logger = logging.getLogger(__name__)

FRAME_UNIT = 4096
Door = Callable[[Any, Any, str, str | None], str | None]
"""Which of a session's participants a connection speaks for: (session, user, exercise, wanted) -> pseudonym or None."""

_background: set[asyncio.Task[None]] = set()


class RoomConsumer(AsyncConsumer):  # type: ignore[misc]  # channels has no types
    """One WebSocket of one participant. Channels' layer is not used here: the process has one doorbell for all its sockets."""

    channel_layer_alias = ""

    def __init__(self, door: Door = participant_for, given_rooms: Rooms | None = None) -> None:
        self._door = door
        self._given_rooms = given_rooms
        self._connection: Connection | None = None
        self._timers: list[asyncio.TimerHandle] = []
        self._greeting: asyncio.Task[None] | None = None
        self._commands: asyncio.Queue[Submission | None] = asyncio.Queue()
        self._malformed: deque[float] = deque()

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """Serve the socket until it ends. A server that stops cancels this, and the client is told to come back."""
        try:
            await super().__call__(scope, receive, send)
        except asyncio.CancelledError:
            if self._connection is not None and self._connection.closed is None:
                self._connection.close(Close.GOING_AWAY)
                await asyncio.sleep(FLUSH_S)
            raise
        finally:
            self._end()

    async def dispatch(self, message: dict[str, Any]) -> None:
        """Channels' own would first send every message of every socket through one shared thread."""
        match message["type"]:
            case "websocket.connect":
                await self._connect()
            case "websocket.receive":
                self._receive(message)
            case "websocket.disconnect":
                raise StopConsumer
            case unexpected:
                raise ValueError(f"no such message: {unexpected}")

    # --- coming and going ---------------------------------------------------------------------------------------

    async def _connect(self) -> None:
        self._rooms = self._given_rooms or rooms()
        self._exercise: str = self.scope["url_route"]["kwargs"]["exercise"]
        try:
            refused = None if await self._enter() else Close.NO_SEAT
        except (Error, UnknownTag):
            logger.exception("a connection to exercise %s was turned away", self._exercise)
            refused = Close.GOING_AWAY
        if refused is not None:
            await self.send({"type": "websocket.close", "code": int(refused)})
            raise StopConsumer

    async def _enter(self) -> bool:
        """Accept and attach, if the session has a place in this exercise."""
        wanted = parse_qs(self.scope.get("query_string", b"").decode("latin1")).get("as", [None])[0]
        session, user = self.scope.get("session"), self.scope.get("user")
        participant = await db(self._door, session, user, self._exercise, wanted)
        if participant is None:
            return False
        try:
            room = await self._rooms.enter(self._exercise)
        except NoSuchLog:
            return False
        if room.tail.viewer(participant) is None:
            return False
        await self.send({"type": "websocket.accept"})
        self._connection = self._rooms.connect(room, participant, open_wire(self.base_send), self._on_close)
        self._start(self._rooms)
        return True

    def _start(self, rooms: Rooms) -> None:
        limits, loop = rooms.limits, asyncio.get_running_loop()
        self._frames, self._hellos = TokenBucket(limits.frames), TokenBucket(limits.hellos)
        self._commands = asyncio.Queue(limits.queued)
        self._timers = [
            loop.call_later(limits.hello, self._close_unless_greeted),
            loop.call_later(limits.life, self._close, Close.GOING_AWAY),
        ]
        self._in_background(self._carry_out_commands())

    def _in_background(self, work: Any) -> asyncio.Task[None]:
        task: asyncio.Task[None] = asyncio.create_task(work)
        _background.add(task)
        task.add_done_callback(_background.discard)
        return task

    def _close_unless_greeted(self) -> None:
        if self._greeting is None:
            self._close(Close.IDLE)

    def _close(self, code: Close) -> None:
        if self._connection is not None:
            self._connection.close(code)

    def _on_close(self) -> None:
        for timer in self._timers:
            timer.cancel()

    def _end(self) -> None:
        """The other side has gone. Commands that arrived before are still carried out."""
        self._on_close()
        if self._greeting is not None:
            self._greeting.cancel()
        if self._connection is not None:
            self._connection.leave()
            self._commands_end()

    def _commands_end(self) -> None:
        if self._commands.full():
            self._commands.get_nowait()
        self._commands.put_nowait(None)

    # --- frames -------------------------------------------------------------------------------------------------

    def _receive(self, message: dict[str, Any]) -> None:
        connection = self._connection
        if connection is None or connection.closed is not None:
            return
        text: str | None = message.get("text")
        length = len(text if text is not None else message.get("bytes") or b"")
        if self._frames.take(1 + length // FRAME_UNIT):
            connection.close(Close.FLOOD)
        elif length > MAX_FRAME or (text is not None and not text.isascii() and len(text.encode()) > MAX_FRAME):
            connection.close(Close.ABUSE)
        elif text is None:
            self._note_malformed(connection, BadFrame(Rejected(Code.UNSUPPORTED, "Send text frames; binary ones are not read.")))
        else:
            self._read(connection, text)

    def _read(self, connection: Connection, text: str) -> None:
        try:
            frame = parse_frame(text)
            match frame:
                case Hello():
                    self._greet(connection, frame)
                case CommandFrame():
                    self._take_command(connection, frame)
                case Seen():
                    _take_seen(connection, frame)
                case HereFrame():
                    self._take_here(connection, frame)
        except WrongProtocol:
            connection.close(Close.WRONG_PROTOCOL)
        except BadFrame as problem:
            self._note_malformed(connection, problem)

    def _note_malformed(self, connection: Connection, problem: BadFrame) -> None:
        """Answer it and go on; too many in a minute are no accident."""
        now = time.monotonic()
        self._malformed.append(now)
        while self._malformed[0] < now - 60:
            self._malformed.popleft()
        connection.tell(rejected_frame(problem.refusal, problem.id))
        if len(self._malformed) > self._rooms.limits.malformed:
            connection.close(Close.ABUSE)

    def _greet(self, connection: Connection, hello: Hello) -> None:
        wait = self._hellos.take()
        if wait:
            connection.tell(too_fast(None, wait))
            return
        if self._greeting is not None:
            self._greeting.cancel()
        self._greeting = self._in_background(self._welcome(connection, hello))

    async def _welcome(self, connection: Connection, hello: Hello) -> None:
        try:
            await connection.hello(hello.epoch, hello.after)
        except (Error, NoSuchLog, UnknownTag):
            logger.exception("exercise %s could not be read for a hello", self._exercise)
            connection.close(Close.GOING_AWAY)

    def _take_here(self, connection: Connection, here: HereFrame) -> None:
        if here.looking_at is not None and not _holds(connection, here.looking_at):
            raise BadFrame(Rejected(Code.UNKNOWN, "There is no such thing to look at.", "looking_at"))
        connection.doing, connection.looking_at = here.doing, here.looking_at

    def _take_command(self, connection: Connection, frame: CommandFrame) -> None:
        admitted = admit(frame, self._exercise, connection.participant, self._rooms.commands)
        if isinstance(admitted, RejectedFrame):
            connection.tell(admitted)
        elif self._commands.full():
            connection.tell(too_fast(frame.id, 1.0))
        else:
            self._commands.put_nowait(admitted)

    async def _carry_out_commands(self) -> None:
        """One after the other, so that they take effect in the order in which they came; nothing else waits for them."""
        while (submission := await self._commands.get()) is not None:
            answer = await carry_out(self._exercise, submission)
            if self._connection is not None:
                self._connection.tell(answer)


def _take_seen(connection: Connection, seen: Seen) -> None:
    if not connection.seen(seen.items):
        raise BadFrame(Rejected(Code.BAD_FIELD, "items: you were not sent so many, or had seen more before.", "items"))


def _holds(connection: Connection, name: str) -> bool:
    return connection.viewer is not None and audience_in(name) in connection.viewer.audiences
