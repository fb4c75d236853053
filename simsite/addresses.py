"""The addresses under which this machine is reached, and the web origins they make."""

import socket
from collections.abc import Iterable, Sequence
from functools import cache
from urllib.parse import urlsplit

LOOPBACK = ("127.0.0.1", "localhost", "[::1]")
_LOOPBACK_NAMES = {name.strip("[]") for name in LOOPBACK}


@cache
def lan_address() -> str | None:
    """This machine's address in the local network, or None when there is no network."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            # Connecting a datagram socket sends nothing; it only asks which interface would be used.
            probe.connect(("192.0.2.1", 9))
        except OSError:
            return None
        address: str = probe.getsockname()[0]
    return None if address.startswith(("127.", "0.")) else address


def own_hosts() -> list[str]:
    """Host names that requests to this machine may carry when nothing else was configured."""
    name = socket.gethostname().lower()
    candidates = [*LOOPBACK, lan_address(), name, name if name.endswith(".local") else f"{name}.local"]
    return list(dict.fromkeys(host for host in candidates if host))


def http_origins(hosts: Iterable[str], port: int) -> list[str]:
    """The origin that a browser reports for each host: the default port is left out, as browsers do."""
    suffix = "" if port == 80 else f":{port}"
    return [f"http://{host}{suffix}" for host in hosts]


def network_origin(chosen: Sequence[str], address: str | None, port: int) -> str:
    """The origin for links that are handed on: of those that the operator chose, or by the address in the local network.

    The loopback address when there is nothing else.
    """
    origins = chosen or http_origins([address or LOOPBACK[0]], port)
    return next((origin for origin in origins if urlsplit(origin).hostname not in _LOOPBACK_NAMES), origins[0])
