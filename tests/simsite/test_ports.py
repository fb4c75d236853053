"""Who listens on a port."""

import asyncio
import socket

from simsite.supervisor.ports import _accepts, free_port, listens


def test_nobody_is_taken_for_oneself() -> None:
    """[RUN25] A connection that TCP has made with itself is not taken for a server's."""
    port = free_port()
    with socket.socket() as itself:
        itself.bind(("127.0.0.1", port))
        itself.connect(("127.0.0.1", port))
        assert itself.getsockname() == itself.getpeername()
    port = free_port()
    assert not asyncio.run(_accepts(port, ("127.0.0.1", port)))


def test_who_listens_is_found() -> None:
    """[RUN25] Whoever listens is found, and nobody is not."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        assert asyncio.run(listens(server.getsockname()[1], seconds=1))
    assert not asyncio.run(listens(free_port(), seconds=0.1))
