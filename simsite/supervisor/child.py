"""One child of the supervisor: started, listened to, started again when it ends, and stopped."""

import asyncio
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from simsite.supervisor.errors import CannotStartError
from simsite.supervisor.program import Program
from simsite.supervisor.restarts import RestartPolicy
from simsite.supervisor.spawn import kill_group, spawn

Say = Callable[[str, str], None]  # (name of the program, one line)


class Child:
    """Keeps one program running until it is told to stop."""

    def __init__(
        self, program: Program, environment: dict[str, str], folder: Path, say: Say, policy: RestartPolicy | None = None
    ) -> None:
        self.program = program
        self.process: asyncio.subprocess.Process | None = None
        self._environment = environment
        self._folder = folder
        self._say = say
        self._policy = policy or RestartPolicy()
        self.ready = asyncio.Event()
        self._stopping = asyncio.Event()

    @property
    def pid(self) -> int | None:
        """The process id while it runs."""
        return self.process.pid if self.process and self.process.returncode is None else None

    async def keep_running(self, changed: Callable[[], None]) -> None:
        """Run the program until `stop`. `changed` is called whenever its process id is another one.

        Raises CannotStartError when it ends again and again right after its start.
        """
        policy = self._policy
        while not self._stopping.is_set():
            started = time.monotonic()
            code = await self._run_once(changed)
            if self._stopping.is_set():
                return
            delay = policy.delay_after(time.monotonic() - started)
            if delay is None:
                raise CannotStartError(
                    f"{self.program.name} ended {policy.quick_failures + 1} times right after its start ({code})."
                )
            self._say(self.program.name, f"ended ({code}); starts again in {delay:g} s")
            with suppress(TimeoutError):
                await asyncio.wait_for(self._stopping.wait(), delay)

    async def _run_once(self, changed: Callable[[], None]) -> str:
        self.process = await spawn(self.program, self._environment, self._folder)
        changed()
        pump = asyncio.create_task(self._pump(self.process))
        code = await self.process.wait()
        # Something that the child started may still hold the pipe; what it says is not waited for.
        await asyncio.wait({pump}, timeout=1)
        pump.cancel()
        return f"signal {-code}" if code < 0 else f"exit code {code}"

    async def _pump(self, process: asyncio.subprocess.Process) -> None:
        if process.stdout is None:
            return
        rest = b""
        while chunk := await process.stdout.read(65536):
            *lines, rest = (rest + chunk).split(b"\n")
            for line in lines:
                self._pass_on(line)
        self._pass_on(rest)

    def _pass_on(self, line: bytes) -> None:
        text = line.decode(errors="replace").rstrip()
        if text and text == self.program.ready_line:
            self.ready.set()
        elif text and not any(part in text for part in self.program.unsaid):
            self._say(self.program.name, text)

    async def stop(self) -> None:
        """Ask the program to end, wait for its grace, then kill it with everything it started."""
        self._stopping.set()
        process = self.process
        if process is None or process.returncode is not None:
            return
        with suppress(ProcessLookupError):
            process.terminate()
        try:
            await asyncio.wait_for(process.wait(), self.program.grace)
        except TimeoutError:
            self._say(self.program.name, f"did not end within {self.program.grace:g} s and is killed")
            self.kill()
            await process.wait()

    def kill(self) -> None:
        """End it now."""
        self._stopping.set()
        if self.process is not None:
            kill_group(self.process)
