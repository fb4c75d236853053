"""What tests of the room are made of: clients that fold as a browser does, wires that can be clogged, doorbells that fail."""

import asyncio
import json
import random
from collections.abc import AsyncIterator, Callable, Collection
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import Any

from channels.routing import URLRouter
from channels.testing import WebsocketCommunicator
from django.urls import path

from sims import log
from sims.connection import Connection
from sims.consumers import RoomConsumer
from sims.database import db
from sims.limits import LIMITS, Limits
from sims.presence import Entry, Presence
from sims.room import Room
from sims.rooms import Rooms
from sims.timekeeper import wall_ms
from sims.wire import Frame
from tests.sims.exercises import Rig

EVENTS, END = '{"type":"events","items":[', "]}"
QUICK = replace(LIMITS, poll=0.1, pulse=60.0)


async def until(condition: Callable[[], bool], seconds: float = 5.0) -> None:
    """Wait for something to become true; fail if it does not."""
    async with asyncio.timeout(seconds):
        while not condition():  # noqa: ASYNC110 - conditions on plain objects have nobody who would set an event
            await asyncio.sleep(0.005)


class Client:
    """Folds what a connection is sent, as a browser does: checks contiguity, keeps a cut, starts again when told to."""

    def __init__(self) -> None:
        self.frames: list[dict[str, Any]] = []
        self.epoch: str | None = None
        self.you: dict[str, Any] = {}
        self.heads: dict[str, int] = {}
        self.clock: dict[str, Any] = {}
        self.after: dict[str, int] = {}
        self.raw: list[str] = []
        self.items: list[dict[str, Any]] = []
        self.count = 0
        self.resets = 0
        self.faults: list[str] = []
        self.answers: dict[str, dict[str, Any]] = {}

    def take(self, payload: bytes | str) -> dict[str, Any]:
        """Fold one frame."""
        text = payload.decode() if isinstance(payload, bytes) else payload
        frame: dict[str, Any] = json.loads(text)
        self.frames.append(frame)
        match frame["type"]:
            case "welcome":
                self.epoch, self.you = frame["epoch"], frame["you"]
                self.heads, self.clock = frame["heads"], frame["clock"]
            case "reset":
                self.epoch = frame["epoch"]
                self.after, self.raw, self.items = {}, [], []
                self.resets += 1
            case "events":
                assert text.startswith(EVENTS)
                assert text.endswith(END)
                self.raw.append(text[len(EVENTS) : -len(END)])
                for item in frame["items"]:
                    self._fold(item.get("item", item))
            case "pulse":
                self.heads, self.clock = frame["heads"], frame["clock"]
            case "ack" | "rejected":
                self.answers[frame.get("id", "")] = frame
        return frame

    def _fold(self, item: dict[str, Any]) -> None:
        audience, n = item["audience"], item["n"]
        if audience not in self.you["audiences"]:
            self.faults.append(f"{audience}:{n} was not for this viewer")
        if n != self.after.get(audience, 0) + 1:
            self.faults.append(f"{audience}:{n} after {self.after.get(audience, 0)}")
        self.after[audience] = n
        self.items.append(item)
        self.count += 1

    @property
    def current(self) -> bool:
        """Whether all that the server last spoke of was folded."""
        return all(self.after.get(audience, 0) == n for audience, n in self.heads.items())

    @property
    def bytes(self) -> str:
        """Everything folded, as it came."""
        return ",".join(self.raw)

    def hello(self) -> dict[str, Any]:
        """The hello that goes on from here."""
        return {"type": "hello", "protocol": 1, "after": dict(self.after)} | ({"epoch": self.epoch} if self.epoch else {})

    def of(self, kind: str) -> list[dict[str, Any]]:
        """The frames of one type."""
        return [frame for frame in self.frames if frame["type"] == kind]


def wrapped(row: log.LogRow) -> str:
    """An item as control gets it."""
    return f'{{"seq":{row.seq},"actor":"{row.actor}","command":"{row.command}","item":{row.wire}}}'


def view_of(exercise_id: str, audiences: Collection[str]) -> str:
    """What a viewer of these audiences holds by the log alone, joined as frames are."""
    rows = log.read_all(exercise_id, audiences)
    return ",".join(wrapped(row) if "control" in audiences else row.wire for row in rows)


class MemoryWire:
    """Hands frames to a client in the same process, who says what it has seen; `held` bytes seem to be stuck in the server."""

    def __init__(self, client: Client | None = None, acks: bool = True) -> None:
        self.client = client or Client()
        self.connection: Connection | None = None
        self.payloads: list[bytes] = []
        self.held = 0
        self.code: int | None = None
        self._acks = acks
        self._before = self.client.count

    def write(self, frame: Frame) -> None:
        assert self.code is None, "a frame was written behind the close"
        self.payloads.append(frame.payload)
        taken = self.client.take(frame.payload)
        if taken["type"] == "events" and self._acks:
            asyncio.get_running_loop().call_soon(self.see)

    @property
    def is_closed(self) -> bool:
        return self.code is not None

    def see(self) -> None:
        """Tell the server how much was folded on this connection."""
        if self.connection is not None and self.connection.closed is None:
            assert self.connection.seen(self.client.count - self._before)

    def buffered(self) -> int:
        return self.held

    def close(self, code: int) -> None:
        self.code = code


class FaultyEars:
    """A doorbell of the test's own: each ring may be lost, come twice or come late."""

    def __init__(self, seed: int = 0, lost: float = 0.0, twice: float = 0.0, late: float = 0.0) -> None:
        self._random = random.Random(seed)
        self._lost, self._twice, self._late = lost, twice, late
        self._on_ring: Callable[[str], None] = lambda _: None
        self.refreshed = 0

    def ring(self, exercise_id: str) -> None:
        if self._random.random() < self._lost:
            return
        for _ in range(2 if self._random.random() < self._twice else 1):
            asyncio.get_running_loop().call_later(self._random.random() * self._late, self._on_ring, exercise_id)

    async def join(self, exercise_id: str) -> None:
        pass

    async def leave(self, exercise_id: str) -> None:
        pass

    async def refresh(self) -> None:
        self.refreshed += 1

    async def listen(self, on_ring: Callable[[str], None]) -> None:
        self._on_ring = on_ring
        await asyncio.Event().wait()


class TogetherPresence:
    """Presence of one process alone, without Redis."""

    def __init__(self) -> None:
        self.known = True

    async def exchange(self, mine: Any) -> dict[str, list[Entry]] | None:
        return {exercise: list(entries.values()) for exercise, entries in mine.items()} if self.known else None

    async def close(self) -> None:
        pass


@dataclass
class House:
    """Rooms that a test drives: with everything running, or step by step."""

    rooms: Rooms
    ears: FaultyEars
    presence: TogetherPresence

    async def sit(
        self, rig: Rig, participant: str, client: Client | None = None, acks: bool = True
    ) -> tuple[Connection, MemoryWire]:
        """Connect a participant and say hello with what the client has."""
        wire = MemoryWire(client, acks)
        room = await self.rooms.enter(rig.id)
        connection = self.rooms.connect(room, participant, wire)
        wire.connection = connection
        hello = wire.client.hello()
        await connection.hello(hello.get("epoch"), hello["after"])
        await connection.settled()
        return connection, wire

    async def room(self, rig: Rig) -> Room:
        return await self.rooms.enter(rig.id)


@asynccontextmanager
async def house(
    limits: Limits = QUICK,
    ears: FaultyEars | None = None,
    now_ms: Callable[[], int] = wall_ms,
    run: bool = True,
    presence: Presence | None = None,
) -> AsyncIterator[House]:
    """A house with its rooms."""
    ears, together = ears or FaultyEars(), TogetherPresence()
    rooms = Rooms(ears, presence or together, now_ms, limits)
    if run:
        rooms.run()
        await asyncio.sleep(0)  # the doorbell is listened to from the next turn of the loop on
    yield House(rooms, ears, together)
    await rooms.close()


def socket_application(rooms: Rooms, door: Callable[..., str | None]) -> Any:
    """The consumer behind its address, with the test's rooms and door."""
    return URLRouter([path("ws/exercises/<slug:exercise>/", RoomConsumer.as_asgi(door=door, given_rooms=rooms))])


def named_door(session: Any, user: Any, exercise_id: str, wanted: str | None) -> str | None:
    """A door that believes what is wanted."""
    return wanted


class Socket:
    """A WebSocket to the consumer, in this process."""

    def __init__(self, rooms: Rooms, rig: Rig, participant: str | None, door: Callable[..., str | None] = named_door) -> None:
        query = "" if participant is None else f"?as={participant}"
        self._communicator = WebsocketCommunicator(socket_application(rooms, door), f"/ws/exercises/{rig.id}/{query}")
        self.client = Client()
        self.code: int | None = None

    async def connect(self) -> bool:
        accepted, code = await self._communicator.connect(timeout=5)
        self.code = None if accepted else code
        return bool(accepted)

    async def greet(self) -> dict[str, Any]:
        """Connect, say hello and take the welcome."""
        assert await self.connect()
        await self.send(self.client.hello())
        return await self.next("welcome")

    async def send(self, frame: dict[str, Any] | str | bytes) -> None:
        if isinstance(frame, bytes):
            await self._communicator.send_input({"type": "websocket.receive", "bytes": frame})
        else:
            text = frame if isinstance(frame, str) else json.dumps(frame)
            await self._communicator.send_input({"type": "websocket.receive", "text": text})

    async def receive(self, seconds: float = 5.0) -> dict[str, Any] | None:
        """The next frame, folded; None when the server closes instead."""
        message = await self._communicator.receive_output(seconds)
        if message["type"] == "websocket.close":
            self.code = message["code"]
            return None
        return self.client.take(message["text"])

    async def next(self, *kinds: str, seconds: float = 5.0) -> dict[str, Any]:
        """Take frames until one is of these types."""
        async with asyncio.timeout(seconds):
            while True:
                frame = await self.receive(seconds)
                assert frame is not None, f"closed with {self.code} while waiting for {kinds}"
                if frame["type"] in kinds:
                    return frame

    async def until(self, condition: Callable[[Client], bool], seconds: float = 5.0) -> None:
        """Take frames until the client has folded what the condition asks for."""
        async with asyncio.timeout(seconds):
            while not condition(self.client):
                assert await self.receive(seconds) is not None, f"closed with {self.code}"

    async def closed(self, seconds: float = 5.0) -> int:
        """Take frames until the server closes; returns the code."""
        async with asyncio.timeout(seconds):
            while await self.receive(seconds) is not None:
                pass
        assert self.code is not None
        return self.code

    async def answer(self, frame: dict[str, Any] | str | bytes) -> dict[str, Any]:
        """Send a frame and take its ack or refusal."""
        await self.send(frame)
        return await self.next("ack", "rejected")

    async def hang_up(self) -> None:
        """Be gone without a word, as after a cut cable."""
        await self._communicator.send_input({"type": "websocket.disconnect", "code": 1006})
        await self._communicator.wait(5)


def command(number: int | str, **fields: Any) -> dict[str, Any]:
    """A command frame."""
    return {"type": "command", "id": f"c-{number}", "command": fields}


async def commit(rig: Rig, actor: str, *commands: Any) -> list[Any]:
    """Submit commands from a database thread."""
    return await db(rig.submit, actor, *commands)
