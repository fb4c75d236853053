"""A Valkey server of a test's own, which may be killed and started again on the same port with the same data."""

import subprocess
import time
from pathlib import Path

import redis

from simsite.supervisor.ports import free_port
from simsite.supervisor.valkey import EmbeddedValkey, new_password


class ValkeyServer:
    """A real server in a process of its own. `url` stays the same over `stop`, `kill` and `start`."""

    def __init__(self, folder: Path) -> None:
        self.server = EmbeddedValkey(folder=folder, port=free_port(), password=new_password())
        self.url = self.server.url
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it and wait until it answers."""
        self.process = subprocess.Popen(self.server.command(), stdout=subprocess.DEVNULL)
        deadline = time.monotonic() + 10
        while not self.answers():
            if self.process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"valkey did not start: exit code {self.process.poll()}")
            time.sleep(0.01)

    def answers(self) -> bool:
        """Whether it answers a PING."""
        try:
            with redis.Redis.from_url(self.url, socket_connect_timeout=1, socket_timeout=1) as client:
                return bool(client.ping())
        except redis.ConnectionError:
            return False

    def flush(self) -> None:
        """Forget everything, as between two tests."""
        with redis.Redis.from_url(self.url) as client:
            client.flushall()

    def kill(self) -> None:
        """End it without warning, as a crash does."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None

    def stop(self) -> None:
        """Ask it to end and wait for it."""
        if self.process is not None:
            self.process.terminate()
            self.process.wait(10)
            self.process = None
