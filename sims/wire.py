"""The one way out of a connection: `Wire.write(frame)`. It knows how many bytes the server still holds, and stops there.

Daphne takes everything that it is given and never says that it is too much. Where its transport can be reached, the wire
writes frames that were put in WebSocket form once for all connections, and reads the transport's buffer; on any other server it
sends in order through ASGI and counts what has not been taken.
"""

from __future__ import annotations

import asyncio
import functools
import logging
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any, Protocol

from autobahn.websocket.protocol import PreparedMessage, WebSocketProtocol

logger = logging.getLogger(__name__)

Send = Callable[[dict[str, Any]], Awaitable[None]]


@dataclass(slots=True)
class Frame:
    """Bytes for one text frame, made once and shared by all connections that get them."""

    payload: bytes
    _prepared: PreparedMessage | None = field(default=None, repr=False)

    def prepared(self) -> PreparedMessage:
        """The frame as it goes over the network."""
        if self._prepared is None:
            self._prepared = PreparedMessage(self.payload, isBinary=False, applyMask=False, doNotCompress=False)
        return self._prepared


class Wire(Protocol):
    """Where a connection's frames go."""

    def write(self, frame: Frame) -> None:
        """Send a frame after those written before. Never waits; writing to a closed wire does nothing."""

    def buffered(self) -> int:
        """How many bytes were written and are still held by the server."""

    def close(self, code: int) -> None:
        """Close behind what was written."""


def open_wire(send: Send) -> Wire:
    """The wire of an accepted WebSocket."""
    protocol = _daphne_protocol(send)
    return SentWire(send) if protocol is None else DaphneWire(protocol)


def _daphne_protocol(send: Any) -> Any:
    """Daphne's own end of the connection, if `send` leads there through the wrappers that Channels puts around it."""
    for _ in range(10):
        if isinstance(send, functools.partial) and send.args and isinstance(send.args[0], WebSocketProtocol):
            return send.args[0]
        send = getattr(getattr(send, "__self__", None), "real_send", None)
        if send is None:
            return None
    return None


class DaphneWire:
    """Writes to Daphne's transport, whose buffer it can see."""

    def __init__(self, protocol: Any) -> None:
        self._protocol = protocol

    def write(self, frame: Frame) -> None:
        """See `Wire`."""
        if self._protocol.state == WebSocketProtocol.STATE_OPEN:
            self._protocol.sendPreparedMessage(frame.prepared())

    def buffered(self) -> int:
        """See `Wire`. Twisted keeps what waits in two places; a transport that hides them (TLS) counts as empty."""
        transport = self._protocol.transport
        whole = len(getattr(transport, "dataBuffer", b"")) - int(getattr(transport, "offset", 0))
        return whole + int(getattr(transport, "_tempDataLen", 0))

    def close(self, code: int) -> None:
        """See `Wire`."""
        if self._protocol.state == WebSocketProtocol.STATE_OPEN:
            self._protocol.sendClose(code=code)


class SentWire:
    """Sends through ASGI, one frame after the other, as fast as the server takes them."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self._waiting: deque[dict[str, Any]] = deque()
        self._size = 0
        self._task: asyncio.Task[None] | None = None
        self._closed = False

    def write(self, frame: Frame) -> None:
        """See `Wire`."""
        self._put({"type": "websocket.send", "text": frame.payload.decode()}, len(frame.payload))

    def buffered(self) -> int:
        """See `Wire`."""
        return self._size

    def close(self, code: int) -> None:
        """See `Wire`."""
        self._put({"type": "websocket.close", "code": code}, 0)
        self._closed = True

    def _put(self, message: dict[str, Any], size: int) -> None:
        if self._closed:
            return
        self._waiting.append(message)
        self._size += size
        if self._task is None:
            self._task = asyncio.create_task(self._drain())

    async def _drain(self) -> None:
        try:
            while self._waiting:
                message = self._waiting.popleft()
                await self._send(message)
                self._size -= len(message.get("text", "").encode())
        except Exception as problem:  # noqa: BLE001  (servers raise what they like when the other side has gone)
            logger.debug("a connection is gone: %r", problem)
            self._closed = True
            self._waiting.clear()
            self._size = 0
        finally:
            self._task = None
