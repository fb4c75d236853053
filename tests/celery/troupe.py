"""Real Celery processes on the test's database and on a Valkey that may be killed."""

import os
import signal
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

import redis

from simsite.supervisor import program
from simsite.supervisor.program import Program
from tests.servers.valkey import ValkeyServer

ROOT = Path(__file__).resolve().parents[2]


@dataclass
class Troupe:
    """Starts the product's own programs by their own command lines, kills them, and ends what is left of them."""

    environment: dict[str, str]
    valkey: ValkeyServer
    folder: Path
    processes: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def start(self, what: Program) -> subprocess.Popen[bytes]:
        """One more process; its messages go to a file in the test's folder."""
        with (self.folder / f"{what.name}-{len(self.processes)}.log").open("wb") as log:
            process = subprocess.Popen(
                what.command, cwd=ROOT, env=self.environment, stdout=log, stderr=log, start_new_session=True
            )
        self.processes.append(process)
        return process

    def conductor(self) -> subprocess.Popen[bytes]:
        return self.start(program.conductor())

    def worker(self) -> subprocess.Popen[bytes]:
        return self.start(program.worker(2))

    def beat(self) -> subprocess.Popen[bytes]:
        return self.start(program.beat(str(self.folder / "schedule")))

    def kill(self, process: subprocess.Popen[bytes]) -> None:
        """End it without warning, as a crash does."""
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        self.processes.remove(process)

    def calls(self) -> int:
        """How many calls for a conductor nobody has answered yet."""
        with redis.Redis.from_url(self.valkey.url) as client:
            return int(client.llen("conductor"))

    def listeners(self) -> int:
        """How many workers wait at the broker for work."""
        with redis.Redis.from_url(self.valkey.url) as client:
            return sum(each["cmd"] == "brpop" for each in client.client_list())

    def said(self) -> str:
        """Everything that the processes have written."""
        return "\n".join(f"--- {path.name}\n{path.read_text()}" for path in sorted(self.folder.glob("*.log")))

    def end(self) -> None:
        """Ask everybody to stop, then insist."""
        for process in self.processes:
            process.terminate()
        for process in self.processes:
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
