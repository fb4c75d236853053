"""The supervisor behind `manage.py up`: starts everything, keeps it running, stops it in order."""

import asyncio
import os
import signal
from collections.abc import Awaitable
from dataclasses import dataclass
from pathlib import Path

from simsite.addresses import lan_address
from simsite.run_file import remove_run_file, write_run_file
from simsite.supervisor import program
from simsite.supervisor.announcement import announcement
from simsite.supervisor.broker import check_broker, embedded_broker, use_broker_here
from simsite.supervisor.child import Child
from simsite.supervisor.console import Console
from simsite.supervisor.errors import CannotStartError
from simsite.supervisor.first_start import load_demo
from simsite.supervisor.folder_lock import locked_folder
from simsite.supervisor.keeper import Keeper
from simsite.supervisor.ports import listens, port_is_free
from simsite.supervisor.preparation import prepare_database, prepare_static_files
from simsite.supervisor.program import Program, StopStage
from simsite.supervisor.valkey import EmbeddedValkey


@dataclass(frozen=True, slots=True)
class Installation:
    """What one run is about: where the code and the data are, the port, and the Redis of the operator, if any."""

    code: Path
    data: Path
    port: int
    redis_url: str  # empty: start the embedded server


class Supervisor:
    """Runs one installation until it is told to stop or cannot go on."""

    def __init__(self, installation: Installation, console: Console) -> None:
        self._installation = installation
        self._console = console
        self._children: list[Child] = []
        self._runs: set[asyncio.Task[None]] = set()
        self._stop = asyncio.Event()
        self._environment = dict(os.environ)
        self._redis_url = installation.redis_url
        self._link: str | None = None
        self._keeper = Keeper(installation.code)

    async def run(self) -> None:
        """Start, stay, stop. Raises CannotStartError with the reason when something cannot start or does not stay up."""
        with locked_folder(self._installation.data):
            if not port_is_free(self._installation.port):
                raise CannotStartError(f"Port {self._installation.port} is taken. Choose another one with PORT=9000.")
            self._listen_to_signals()
            try:
                await self._start()
                await self._stay()
            finally:
                await self._stop_everything()

    def _listen_to_signals(self) -> None:
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            loop.add_signal_handler(number, self._on_signal)

    def _on_signal(self) -> None:
        if self._stop.is_set():
            self._console.step("asked twice: ending everything now")
            for child in self._children:
                child.kill()
        self._stop.set()

    async def _start(self) -> None:
        for step in (self._start_broker, self._prepare, self._start_programs):
            if self._stop.is_set():
                return
            await self._unless_failed(step())

    async def _unless_failed(self, work: Awaitable[object]) -> None:
        """Wait for `work`, or for the wish to stop, or raise why a program was given up: whichever comes first."""
        task, stop = asyncio.ensure_future(work), asyncio.create_task(self._stop.wait())
        try:
            while not (task.done() or stop.done()):
                await asyncio.wait({task, stop, *self._runs}, return_when=asyncio.FIRST_COMPLETED)
                for run in [run for run in self._runs if run.done()]:
                    self._runs.discard(run)
                    await run
            if task.done():
                await task
        finally:
            task.cancel()
            stop.cancel()
            await asyncio.wait({task, stop})

    async def _start_broker(self) -> None:
        if not self._redis_url:
            embedded = embedded_broker(self._installation.data)
            self._redis_url = embedded.url
            await self._start_embedded(embedded)
        name = await asyncio.to_thread(check_broker, self._redis_url)
        use_broker_here(self._redis_url)
        self._console.step(f"broker: {name}" + ("" if self._installation.redis_url else " (embedded)"))
        self._environment |= {
            "REDIS_URL": self._redis_url,
            "STORMROOM_DATA": str(self._installation.data),
            "PORT": str(self._installation.port),
            "PYTHONUNBUFFERED": "1",
            "DJANGO_SETTINGS_MODULE": "simsite.settings",
        }

    async def _start_embedded(self, embedded: EmbeddedValkey) -> None:
        self._launch(program.valkey(embedded.command()))
        if not await listens(embedded.port, seconds=10):
            raise CannotStartError(f"The embedded Valkey did not start; its data are in {embedded.folder}.")

    async def _prepare(self) -> None:
        self._console.step(f"database: {await asyncio.to_thread(prepare_database)}")
        self._console.step(f"static files: {await asyncio.to_thread(prepare_static_files)}")
        self._link = await asyncio.to_thread(load_demo, self._installation.data)

    async def _start_programs(self) -> None:
        self._console.step("starting web, worker, conductor and beat")
        installation = self._installation
        for each in (
            program.web(installation.port),
            program.worker(),
            program.conductor(),
            program.beat(str(installation.data / "beat")),
        ):
            self._launch(each)
        await self._until_ready(seconds=60)
        self._console.write(announcement(installation.port, lan_address(), self._link))

    async def _until_ready(self, seconds: float) -> None:
        """Wait until pages are served and every worker takes tasks: READY means that an exercise can run."""
        workers = [child for child in self._children if child.program.ready_line]
        try:
            async with asyncio.timeout(seconds):
                for child in workers:
                    await child.ready.wait()
        except TimeoutError:
            missing = ", ".join(child.program.name for child in workers if not child.ready.is_set())
            raise CannotStartError(f"Not ready within {seconds:g} s: {missing}. Its messages stand above.") from None
        if not await listens(self._installation.port, seconds=seconds):
            raise CannotStartError(f"The web server was not ready within {seconds:g} s; its messages stand above.")

    def _launch(self, each: Program) -> None:
        child = Child(each, self._environment, self._installation.code, self._console.program)
        self._children.append(child)
        self._runs.add(asyncio.create_task(child.keep_running(self._record)))

    def _record(self) -> None:
        """Write down where everything is, each time a program has a new process."""
        pids = {child.program.name: child.pid for child in self._children if child.pid}
        write_run_file(
            self._installation.data,
            {"supervisor": os.getpid(), "port": self._installation.port, "redis_url": self._redis_url, "pids": pids},
        )
        self._keeper.tell(pids.values())

    async def _stay(self) -> None:
        await self._unless_failed(self._stop.wait())

    async def _stop_everything(self) -> None:
        self._console.step("stopping")
        for stage in StopStage:
            await asyncio.gather(*(child.stop() for child in self._children if child.program.stage is stage))
        await asyncio.gather(*self._runs, return_exceptions=True)
        self._keeper.tell([])
        remove_run_file(self._installation.data)
        self._console.step("stopped")
