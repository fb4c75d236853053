"""The real server, as the product starts it, on a port of its own; and browsers' sockets to it."""

import asyncio
import json
import signal
import subprocess
import urllib.error
import urllib.request
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import psutil
from django.contrib.sessions.backends.db import SessionStore
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from simsite.supervisor.ports import free_port, listens
from simsite.supervisor.program import web
from tests.sims.exercises import Rig
from tests.transport.rig import Client


def session_of(exercise: str, participants: Sequence[str]) -> str:
    """The key of a browser session that is these participants."""
    session = SessionStore()
    session["participants"] = {exercise: list(participants)}
    session.save()
    return str(session.session_key)


@dataclass
class Server:
    """A Daphne process."""

    process: "subprocess.Popen[bytes]"
    port: int

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def memory(self) -> int:
        """Resident bytes."""
        return int(psutil.Process(self.process.pid).memory_info().rss)

    def socket(self, rig: Rig, key: str, origin: str | None = None, **options: Any) -> connect:
        """A WebSocket to the exercise, with a session's cookie."""
        cookies = {"Cookie": f"session={key}"} if key else {}
        url = f"ws://127.0.0.1:{self.port}/ws/exercises/{rig.id}/"
        return connect(url, origin=origin or self.origin, additional_headers=cookies, compression=None, **options)  # type: ignore[arg-type]

    async def get(self, path: str, key: str, seconds: float = 30) -> tuple[int, str]:
        """Status and body of a request."""
        request = urllib.request.Request(self.origin + path, headers={"Cookie": f"session={key}"})

        def ask() -> tuple[int, str]:
            try:
                with urllib.request.urlopen(request, timeout=seconds) as response:
                    return response.status, response.read().decode()
            except urllib.error.HTTPError as refusal:
                return refusal.code, refusal.read().decode()

        return await asyncio.to_thread(ask)


@asynccontextmanager
async def daphne(environment: Mapping[str, str]) -> AsyncIterator[Server]:
    """A running server; it is stopped in the end."""
    port = free_port()
    settings = {**environment, "PORT": str(port), "ALLOWED_HOSTS": "127.0.0.1", "ORIGINS": ""}
    process = subprocess.Popen(web(port).command, env=settings)  # noqa: ASYNC220 - the test waits for it by its port
    server = Server(process, port)
    try:
        async with asyncio.timeout(30):
            while not await listens(port, seconds=0.5):
                assert server.process.poll() is None, "the server did not start"
        yield server
    finally:
        server.process.send_signal(signal.SIGTERM)
        try:
            await asyncio.to_thread(server.process.wait, 10)
        except subprocess.TimeoutExpired:
            server.process.kill()
            server.process.wait()


class Browser:
    """A page over a real socket: says hello, folds, and says what it has seen."""

    def __init__(self, socket: ClientConnection, client: Client | None = None) -> None:
        self.socket = socket
        self.client = client or Client()
        self._before = self.client.count

    async def greet(self) -> None:
        await self.send(self.client.hello())
        await self.until(lambda client: bool(client.of("welcome")))

    async def send(self, frame: dict[str, Any]) -> None:
        await self.socket.send(json.dumps(frame))

    async def until(self, condition: Any, seconds: float = 20) -> None:
        """Fold frames until the condition holds of the client."""
        async with asyncio.timeout(seconds):
            while not condition(self.client):
                await self._take()

    async def _take(self) -> None:
        frame = self.client.take(await self.socket.recv())
        if frame["type"] == "events":
            await self.send({"type": "seen", "items": self.client.count - self._before})

    async def closed(self, seconds: float = 20) -> int:
        """Fold frames until the server closes; returns the code."""
        async with asyncio.timeout(seconds):
            try:
                while True:
                    await self._take()
            except ConnectionClosed as end:
                return 1006 if end.rcvd is None else int(end.rcvd.code)
