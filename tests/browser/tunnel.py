"""A network of a test's own: every byte between one browser and the product goes through it, and it can be cut."""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
from types import TracebackType

CONNECT, GRANTED, FAILED = 1, 0, 1
CHUNK = 65_536
_RESET = struct.pack("ii", 1, 0)  # linger for no time: the other side sees the connection break, not end


class Tunnel:
    """A SOCKS5 proxy on the loopback interface.

    `cut()` breaks every connection and refuses new ones until `mend()`. With `sockets=False` it breaks each connection that
    asks for a WebSocket, as some hotels' and companies' proxies do. `received` is every byte that came to the browser.
    """

    def __init__(self, *, sockets: bool = True) -> None:
        self.sockets = sockets
        self.received = bytearray()
        self.broken = 0
        self._whole = threading.Event()
        self._whole.set()
        self._lock = threading.Lock()
        self._open: set[socket.socket] = set()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]

    @property
    def address(self) -> str:
        """For the browser's settings."""
        return f"socks5://127.0.0.1:{self.port}"

    def __enter__(self) -> Tunnel:
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._listener.close()
        self._break_all()

    def cut(self) -> None:
        """The cable is out."""
        self._whole.clear()
        self._break_all()

    def mend(self) -> None:
        """The cable is in again."""
        self._whole.set()

    def _break_all(self) -> None:
        with self._lock:
            ends, self._open = self._open, set()
        for end in ends:
            _break(end)

    def _accept(self) -> None:
        while True:
            try:
                browser, _ = self._listener.accept()
            except OSError:
                return  # closed: the test is over
            threading.Thread(target=self._serve, args=(browser,), daemon=True).start()

    def _serve(self, browser: socket.socket) -> None:
        server: socket.socket | None = None
        try:
            server = self._connected(browser)
            if server is None:
                return
            back = threading.Thread(target=self._carry_back, args=(server, browser), daemon=True)
            back.start()
            self._carry_there(browser, server)
            back.join()
        except OSError:
            pass  # broken by the test, by the browser or by the server: all of them may
        finally:
            for end in (browser, server):
                if end is not None:
                    self._forget(end)

    def _connected(self, browser: socket.socket) -> socket.socket | None:
        """What SOCKS5 says before the first byte of payload."""
        if not self._keep(browser):
            return None
        _, methods = _exactly(browser, 2)
        _exactly(browser, methods)
        browser.sendall(bytes([5, 0]))
        _, command, _, kind = _exactly(browser, 4)
        host = socket.inet_ntoa(_exactly(browser, 4)) if kind == 1 else _exactly(browser, _exactly(browser, 1)[0]).decode()
        (port,) = struct.unpack(">H", _exactly(browser, 2))
        if command != CONNECT:
            browser.sendall(bytes([5, FAILED, 0, 1, 0, 0, 0, 0, 0, 0]))
            return None
        server = socket.create_connection((host, port), timeout=10)
        server.settimeout(None)
        if not self._keep(server):
            return None
        browser.sendall(bytes([5, GRANTED, 0, 1, 0, 0, 0, 0, 0, 0]))
        return server

    def _carry_there(self, browser: socket.socket, server: socket.socket) -> None:
        while data := browser.recv(CHUNK):
            if not self.sockets and b"upgrade: websocket" in data.lower():
                self.broken += 1
                _break(browser)
                break
            server.sendall(data)
        with contextlib.suppress(OSError):
            server.shutdown(socket.SHUT_WR)

    def _carry_back(self, server: socket.socket, browser: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := server.recv(CHUNK):
                with self._lock:
                    self.received += data
                browser.sendall(data)
            browser.shutdown(socket.SHUT_WR)

    def _keep(self, end: socket.socket) -> bool:
        with self._lock:
            if self._whole.is_set():
                self._open.add(end)
                return True
        _break(end)
        return False

    def _forget(self, end: socket.socket) -> None:
        with self._lock:
            self._open.discard(end)
        end.close()


def _break(end: socket.socket) -> None:
    with contextlib.suppress(OSError):
        end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
        end.shutdown(socket.SHUT_RDWR)
    end.close()


def _exactly(end: socket.socket, size: int) -> bytes:
    found = b""
    while len(found) < size:
        more = end.recv(size - len(found))
        if not more:
            raise ConnectionError("the browser went away")
        found += more
    return found
