"""The last thing a server does: say goodbye, so that its clients know to come back.

Daphne means to cancel its applications when it is asked to stop, but trips over connections that became WebSockets and then cuts
them without a word. So the goodbye is said from the reactor, before it stops.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable

from twisted.internet.defer import Deferred

FLUSH_S = 0.2
"""How long a goodbye may take to leave."""


def before_the_server_stops(goodbye: Callable[[], None]) -> None:
    """Call `goodbye` when Daphne is asked to stop, and let it stop only after that. On other servers nothing is done."""
    reactor = sys.modules.get("twisted.internet.reactor")
    if reactor is None or not getattr(reactor, "running", False):
        return

    async def say() -> None:
        goodbye()
        await asyncio.sleep(FLUSH_S)

    def stop() -> Deferred[None]:
        return Deferred.fromFuture(asyncio.ensure_future(say()))

    reactor.addSystemEventTrigger("before", "shutdown", stop)
