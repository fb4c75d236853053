"""A socket that says one word and closes: by it a browser finds out, the day before, whether sockets come through at all."""

from __future__ import annotations

from typing import Any, Final

GREETING: Final = '{"type":"trial"}'
NORMAL: Final = 1000


async def trial_socket(scope: Any, receive: Any, send: Any) -> None:
    """Accept whoever comes, say the word, close. It reads nothing, keeps nothing and knows no exercise."""
    message = await receive()
    if message["type"] != "websocket.connect":
        return
    await send({"type": "websocket.accept"})
    await send({"type": "websocket.send", "text": GREETING})
    await send({"type": "websocket.close", "code": NORMAL})
