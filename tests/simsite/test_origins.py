"""Which pages may open a WebSocket."""

from typing import Any

import pytest

from simsite.origins import NoRootPath, OwnOriginsOnly

ALLOWED = ["http://storm.example:8000", "https://storm.example"]


class Recorder:
    """An application that remembers the scopes it was called with."""

    def __init__(self) -> None:
        self.scopes: list[dict[str, Any]] = []

    async def __call__(self, scope: dict[str, Any], receive: Any, send: Any) -> None:
        self.scopes.append(scope)


async def _knock(*origins: bytes) -> tuple[bool, list[dict[str, Any]]]:
    """Whether the application was reached, and what was sent to the client."""
    inner, sent = Recorder(), []

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    scope = {"type": "websocket", "headers": [(b"host", b"storm.example:8000"), *((b"origin", origin) for origin in origins)]}
    await OwnOriginsOnly(inner, ALLOWED)(scope, None, send)
    return bool(inner.scopes), sent


@pytest.mark.parametrize("origin", [b"http://storm.example:8000", b"https://storm.example", b"HTTPS://Storm.Example"])
async def test_own_pages_are_let_in(origin: bytes) -> None:
    """[RUN17] A listed origin is let in, in any case."""
    assert await _knock(origin) == (True, [])


@pytest.mark.parametrize(
    "origins",
    [
        (),
        (b"",),
        (b"null",),
        (b"http://storm.example",),  # another port
        (b"http://storm.example:8001",),
        (b"https://storm.example:8000",),  # another scheme
        (b"http://evil.example",),
        (b"http://storm.example:8000.evil.example",),
        (b"http://evil.example/http://storm.example:8000",),
        (b"http://storm.example:8000@evil.example",),
        (b"http://storm.example:8000/",),
        (b"http://evil.example", b"http://storm.example:8000"),
        (b"http://storm.example:8000", b"http://storm.example:8000"),
        (b"http://storm.example:8000, http://evil.example",),
        (b"\xff\xfe",),
    ],
)
async def test_everybody_else_is_closed_out(origins: tuple[bytes, ...]) -> None:
    """[RUN17] No origin, several, or any that is not listed letter for letter: closed before it is accepted."""
    reached, sent = await _knock(*origins)
    assert not reached
    assert [message["type"] for message in sent] == ["websocket.close"]


async def test_a_root_path_from_a_client_is_ignored() -> None:
    """[RUN17] The root path, which any client can send as a header, never reaches the application."""
    inner = Recorder()
    await NoRootPath(inner)({"type": "http", "root_path": "/evil", "path": "/x"}, None, None)
    assert inner.scopes == [{"type": "http", "root_path": "", "path": "/x"}]
