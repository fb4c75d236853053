"""Clients as browsers are: they keep a cut, come back by themselves after a growing pause, and send again what has no answer."""

from __future__ import annotations

import asyncio
import json
import random
import time
import urllib.error
import urllib.request
from abc import ABC, abstractmethod
from contextlib import suppress
from http.cookiejar import CookieJar
from typing import Any
from urllib.parse import quote, urlsplit

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake

from sims.protocol import PROTOCOL
from tests.chaos.ledger import Ledger, Sent, items_in

FIRST_PAUSE = 0.2
LONGEST_PAUSE = 5.0
ANSWER_WITHIN = 5.0
COME_BACK = range(4000, 4500)
SEND_AGAIN = {"unavailable", "rate_limited", "upgrading"}


class TurnedAwayError(Exception):
    """The server closed with a code that means: do not come back."""


class Visitor:
    """A browser's session: it opened an entry link and keeps the cookies."""

    def __init__(self, base: str, link: str, name: str) -> None:
        """`link` as `create_exercise` printed it; only its path counts."""
        self.base = base
        self._jar = CookieJar()
        self._opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self._jar))
        try:
            self.get(f"{urlsplit(link).path}?name={quote(name)}", 30)
        except urllib.error.HTTPError as refusal:
            raise TurnedAwayError(f"{link}: {refusal.code} {refusal.read().decode()}") from None

    def cookie(self) -> str:
        """The Cookie header."""
        return "; ".join(f"{each.name}={each.value}" for each in self._jar)

    def get(self, path: str, timeout: float) -> str:
        """The body of the answer. Raises OSError."""
        with self._opener.open(f"{self.base}{path}", timeout=timeout) as answer:
            body: bytes = answer.read()
            return body.decode()

    def post(self, path: str, body: dict[str, Any], timeout: float) -> str:
        """As `get`, and a refusal's body as well."""
        token = next(each.value or "" for each in self._jar if each.name.endswith("csrf"))
        headers = {"Content-Type": "application/json", "X-CSRFToken": token, "Origin": self.base, "Referer": f"{self.base}/"}
        request = urllib.request.Request(f"{self.base}{path}", json.dumps(body).encode(), headers)
        try:
            with self._opener.open(request, timeout=timeout) as answer:
                return str(answer.read().decode())
        except urllib.error.HTTPError as refusal:
            return refusal.read().decode()


class Client(ABC):
    """One participant. `run` goes on until it is cancelled; `send` returns at once and the command goes until it is answered."""

    def __init__(self, visitor: Visitor, exercise: str, view: str, seed: int) -> None:
        self.visitor = visitor
        self.exercise = exercise
        self.ledger = Ledger(view)
        self.pending: dict[str, dict[str, Any]] = {}
        self.epoch: str | None = None
        self.me = ""
        self._rng = random.Random(seed)

    async def run(self) -> None:
        """Stay connected."""
        pause = FIRST_PAUSE
        while True:
            try:
                await self._visit()
                pause = FIRST_PAUSE
            except (OSError, ConnectionClosed, InvalidHandshake, EOFError) as problem:
                self.ledger.lost(time.monotonic(), _why(problem))
            await asyncio.sleep(self._rng.uniform(pause / 2, pause))
            pause = min(pause * 2, LONGEST_PAUSE)

    @abstractmethod
    async def _visit(self) -> None:
        """One connection, or one request, from its beginning to its end. Raises when the server is away."""

    def send(self, command_id: str, command: dict[str, Any]) -> None:
        """Have a command carried out, once, as soon as somebody answers."""
        self.ledger.commands[command_id] = Sent(command_id, time.time())
        self.pending[command_id] = {"type": "command", "id": command_id, "command": command}

    def take(self, frame: str) -> int:
        """Take one frame in; returns how many items it brought."""
        if frame.startswith('{"type":"events"'):
            return self.ledger.fold(items_in(frame), time.time())
        fields = json.loads(frame)
        match fields["type"]:
            case "welcome":
                self.epoch, self.me = fields["epoch"], fields["you"]["participant"]
                self.ledger.back(time.monotonic())
            case "reset":
                self.ledger.begin_again()
            case "ack" | "rejected":
                self._note_answer(fields)
        return 0

    def _note_answer(self, frame: dict[str, Any]) -> None:
        sent = self.ledger.commands.get(frame.get("id", ""))
        if sent is None or frame.get("code") in SEND_AGAIN:
            return
        self.pending.pop(sent.id, None)
        sent.answered = time.time()
        if frame["type"] == "ack":
            sent.names = tuple(frame["names"])
        else:
            sent.refusal = frame["code"]


class SocketClient(Client):
    """Over a WebSocket."""

    async def _visit(self) -> None:
        url = f"{self.visitor.base.replace('http', 'ws', 1)}/ws/exercises/{self.exercise}/"
        headers = {"Cookie": self.visitor.cookie()}
        origin: Any = self.visitor.base
        async with connect(
            url, origin=origin, additional_headers=headers, max_size=None, open_timeout=5, close_timeout=1
        ) as socket:
            await socket.send(json.dumps(self._hello()))
            sender = asyncio.create_task(self._send_pending(socket))
            try:
                await self._listen(socket)
            finally:
                sender.cancel()

    def _hello(self) -> dict[str, Any]:
        hello: dict[str, Any] = {"type": "hello", "protocol": PROTOCOL, "after": self.ledger.after}
        return hello | ({"epoch": self.epoch} if self.epoch else {})

    async def _listen(self, socket: ClientConnection) -> None:
        seen = 0
        try:
            async for frame in socket:
                count = self.take(frame if isinstance(frame, str) else frame.decode())
                if count:
                    seen += count
                    await socket.send(json.dumps({"type": "seen", "items": seen}))
        finally:
            code = socket.close_code
            if code is not None and code >= 4500:
                raise TurnedAwayError(code)
        raise EOFError(code)

    async def _send_pending(self, socket: ClientConnection) -> None:
        sent: dict[str, float] = {}
        with suppress(ConnectionClosed):
            while True:
                for command_id, frame in list(self.pending.items()):
                    if time.monotonic() - sent.get(command_id, -1e9) > ANSWER_WITHIN:
                        sent[command_id] = time.monotonic()
                        await socket.send(json.dumps(frame))
                await asyncio.sleep(0.05)


class PollClient(Client):
    """Over HTTP, as behind a proxy that blocks WebSockets."""

    def _path(self, what: str) -> str:
        return f"/api/exercises/{self.exercise}/{what}"

    async def run(self) -> None:
        """Read and write side by side, as a browser does."""
        async with asyncio.TaskGroup() as both:
            both.create_task(super().run())
            both.create_task(self._post_pending())

    async def _visit(self) -> None:
        while True:
            query = f"after={quote(json.dumps(self.ledger.after))}&wait=10" + (f"&epoch={self.epoch}" if self.epoch else "")
            body = await asyncio.to_thread(self.visitor.get, f"{self._path('events')}?{query}", 20)
            for frame in _frames(body):
                self.take(frame)

    async def _post_pending(self) -> None:
        while True:
            for frame in list(self.pending.values()):
                body = {"id": frame["id"], "command": frame["command"]}
                with suppress(OSError, ValueError):
                    self.take(await asyncio.to_thread(self.visitor.post, self._path("commands"), body, 10))
            await asyncio.sleep(0.1)


def _frames(page: str) -> list[str]:
    """The frames of a page, as the bytes that came."""
    return list(items_in(page))


def _why(problem: BaseException) -> str:
    if isinstance(problem, ConnectionClosed):
        return f"closed {problem.rcvd.code if problem.rcvd else 'without a word'}"
    return type(problem).__name__ + (f" {problem.args[0]}" if isinstance(problem, EOFError) else "")
