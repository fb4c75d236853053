"""The whole product, started as a person starts it, for tests that look at it from outside."""

import json
import os
import re
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil

from simsite.supervisor.ports import free_port

ROOT = Path(__file__).resolve().parents[2]


def wait_until(condition: Callable[[], bool], seconds: float, what: str) -> None:
    """Wait for something that another process does; fails with `what` when it does not happen in time."""
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            raise AssertionError(f"not within {seconds:g} s: {what}")
        time.sleep(0.05)


class Product:
    """One `manage.py up` on a free port with a data folder of its own."""

    def __init__(self, data: Path, *, port: int | None = None, **environment: str) -> None:
        self.data = data
        self.port = port or free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.lines: list[str] = []
        kept = {name: value for name, value in os.environ.items() if name not in {"REDIS_URL", "DATABASE_URL"}}
        self.environment = {**kept, "STORMROOM_DATA": str(data), "PORT": str(self.port), **environment}
        self.process: subprocess.Popen[str] | None = None
        self._listener: threading.Thread | None = None

    def launch(self) -> "Product":
        """Start it; what it prints is collected in `lines`. Returns itself."""
        self.process = subprocess.Popen(
            [sys.executable, "manage.py", "up"],
            cwd=ROOT,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()
        return self

    def _listen(self) -> None:
        assert self.process is not None
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.lines.append(line.rstrip("\n"))

    @property
    def output(self) -> str:
        """Everything that it has printed so far."""
        return "\n".join(self.lines)

    def ready(self, seconds: float = 60) -> "Product":
        """Wait for READY; fails with the output when it ends before that. Returns itself."""
        assert self.process is not None
        process = self.process
        deadline = time.monotonic() + seconds
        while not any(line.startswith("Ctrl-C stops") for line in self.lines):
            assert process.poll() is None, f"ended with {process.returncode}:\n{self.output}"
            assert time.monotonic() < deadline, f"not ready within {seconds:g} s:\n{self.output}"
            time.sleep(0.05)
        return self

    @property
    def facilitator_link(self) -> str:
        """The one-time link that the first start printed."""
        found = re.search(r"You, as facilitator.*?(http\S+)", self.output)
        assert found, f"no facilitator link in:\n{self.output}"
        return found[1]

    @property
    def run_file(self) -> dict[str, Any]:
        """What it wrote about itself: supervisor, port, redis_url, pids."""
        found: dict[str, Any] = json.loads((self.data / "run.json").read_text())
        return found

    def pid_of(self, name: str) -> int:
        """The process id of `web`, `worker`, `conductor`, `beat` or `valkey`."""
        return int(self.run_file["pids"][name])

    def processes(self) -> list[psutil.Process]:
        """The supervisor and everything under it."""
        assert self.process is not None
        supervisor = psutil.Process(self.process.pid)
        return [supervisor, *supervisor.children(recursive=True)]

    def command(self, *arguments: str) -> str:
        """Run a management command as another shell would, and return what it prints."""
        kept = {name: value for name, value in self.environment.items() if name != "PORT"}
        return subprocess.run(
            [sys.executable, "manage.py", *arguments], cwd=ROOT, env=kept, capture_output=True, text=True, check=True, timeout=60
        ).stdout

    def exit_code(self, seconds: float = 30) -> int:
        """Wait for its end; the output is complete afterwards."""
        assert self.process is not None
        assert self._listener is not None
        code = self.process.wait(seconds)
        self._listener.join(5)
        if self.process.stdout is not None:
            self.process.stdout.close()
        return code

    def stop(self) -> int:
        """One Ctrl-C, and wait for the end; returns the exit code."""
        assert self.process is not None
        if self.process.poll() is None:
            self.process.send_signal(2)
        return self.exit_code()
