"""The socket by which a browser finds out whether sockets come through."""

from __future__ import annotations

from typing import Any

from channels.routing import URLRouter

from sims.routing import websocket_urlpatterns
from sims.trial_socket import GREETING


async def test_one_word() -> None:
    """[CHECK5] The trial socket lets anybody in, says one word and closes; it knows no exercise."""
    sent: list[dict[str, Any]] = []

    async def receive() -> dict[str, Any]:
        return {"type": "websocket.connect"}

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    scope = {"type": "websocket", "path": "/ws/check/", "headers": [], "query_string": b""}
    await URLRouter(websocket_urlpatterns)(scope, receive, send)
    assert [message["type"] for message in sent] == ["websocket.accept", "websocket.send", "websocket.close"]
    assert sent[1]["text"] == GREETING
