"""Who may open a WebSocket: pages of this site, told apart by the whole origin."""

from collections.abc import Collection
from typing import Any


class OwnOriginsOnly:
    """Refuses a WebSocket unless it carries exactly one Origin and that origin is listed.

    Channels' own validator takes the last of several Origin headers and, without a scheme in its list, ignores scheme and port.
    A script without a browser sends no Origin and is refused too: it must say which site it acts for.
    """

    def __init__(self, application: Any, origins: Collection[str]) -> None:
        self.application = application
        self.origins = frozenset(origin.encode() for origin in origins)

    async def __call__(self, scope: dict[str, Any], receive: Any, send: Any) -> None:
        """Pass the connection on, or close it before it is accepted (an HTTP 403 to the client)."""
        given = [value for name, value in scope["headers"] if name == b"origin"]
        if len(given) == 1 and given[0].lower() in self.origins:
            await self.application(scope, receive, send)
        else:
            await send({"type": "websocket.close", "code": 4503})


class NoRootPath:
    """Forgets the root path, which Daphne takes from a header that any client can send."""

    def __init__(self, application: Any) -> None:
        self.application = application

    async def __call__(self, scope: dict[str, Any], receive: Any, send: Any) -> None:
        """Serve the request as if it came in at the root, as all of them do."""
        await self.application({**scope, "root_path": ""}, receive, send)
