"""Finding a free port, seeing that one is taken, and waiting until somebody listens."""

import asyncio
import socket

ANY_INTERFACE = "0.0.0.0"  # noqa: S104 - players come from the local network


def free_port() -> int:
    """A port of the loopback interface that nobody uses at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def port_is_free(port: int) -> bool:
    """Whether the web server could listen on `port` on every interface."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((ANY_INTERFACE, port))
            probe.listen(1)
        except OSError:
            return False
    return True


async def listens(port: int, *, seconds: float) -> bool:
    """Whether somebody accepts connections on the loopback `port` before `seconds` have passed."""
    try:
        async with asyncio.timeout(seconds):
            while not await _accepts(port):
                await asyncio.sleep(0.05)
    except TimeoutError:
        return False
    return True


async def _accepts(port: int, source: tuple[str, int] | None = None) -> bool:
    """Whether somebody else accepts a connection, from the address `source` if one is given.

    A port that nobody listens on can be the one that the system picks for the caller's own end: TCP then connects it to itself.
    """
    try:
        _, writer = await asyncio.open_connection("127.0.0.1", port, local_addr=source)
    except OSError:
        return False
    itself = writer.get_extra_info("sockname") == writer.get_extra_info("peername")
    writer.close()
    return not itself
