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


async def _accepts(port: int) -> bool:
    try:
        _, writer = await asyncio.open_connection("127.0.0.1", port)
    except OSError:
        return False
    writer.close()
    return True
