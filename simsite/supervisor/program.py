"""The programs that make up the running product, and their command lines."""

import sys
from dataclasses import dataclass
from enum import IntEnum

from simsite.celery import WORKER_READY
from simsite.supervisor.ports import ANY_INTERFACE


class StopStage(IntEnum):
    """Stopping goes through these in order: first nobody asks for anything new, then work ends, then the broker goes."""

    ASKING = 1
    WORKING = 2
    BROKER = 3


@dataclass(frozen=True, slots=True)
class Program:
    """One program: how it is started and how it is stopped."""

    name: str
    command: list[str]
    stage: StopStage
    grace: float  # seconds between being asked to stop and being killed
    # Sent by the kernel when the supervisor dies. Workers hold nothing that the database does not have, so they end at once.
    death_signal: str = "SIGKILL"
    # Lines of its output that contain one of these are not shown: they would only worry people.
    unsaid: tuple[str, ...] = ()
    # The line that it prints (and nobody sees) when it can do its work; empty for programs that are asked in another way.
    ready_line: str = ""


MAX_FRAME = 64 * 1024  # bytes in one WebSocket message from a client


def web(port: int) -> Program:
    """Daphne, for HTTP and WebSockets, on every interface: players come from the local network."""
    options = {
        "-b": ANY_INTERFACE,
        "-p": str(port),
        "-v": "0",
        "--http-timeout": "60",  # longer than the longest wait of a client that polls
        "--ping-interval": "10",
        "--ping-timeout": "10",
        "--websocket_timeout": "43200",  # half a day: then clients come back and resume
        "--application-close-timeout": "3",
        "--websocket-max-message-size": str(MAX_FRAME),
        "--websocket-max-frame-size": str(MAX_FRAME),
    }
    flags = [word for option in options.items() for word in option]
    return Program("web", _python("daphne", *flags, "--no-server-name", "simsite.asgi:application"), StopStage.ASKING, 5)


def worker(threads: int = 4) -> Program:
    """The Celery worker for everything but conducting."""
    return _worker("worker", "celery", threads)


def conductor(threads: int = 2) -> Program:
    """The Celery worker that conducts. Two threads, so that a successor can start while the one before finishes its minute."""
    return _worker("conductor", "conductor", threads)


def _worker(name: str, queue: str, threads: int) -> Program:
    command = _celery("worker", "-Q", queue, "-n", f"{name}@%h", "-c", str(threads))
    return Program(name, command, StopStage.WORKING, 8, unsaid=("worker: Warm shutdown",), ready_line=WORKER_READY)


def beat(schedule: str) -> Program:
    """Celery beat, the metronome of housekeeping. Its state is worth nothing and lies in `schedule`."""
    return Program("beat", _celery("beat", "--schedule", schedule, "--pidfile", ""), StopStage.ASKING, 5)


def valkey(command: list[str]) -> Program:
    """The embedded broker; asked to end when the supervisor dies, so that it can write out its last second."""
    # Overcommitted memory matters to snapshots of large data; there are none here.
    unsaid = ("Memory overcommit must be enabled", "Received SIGTERM scheduling shutdown", "ready to exit, bye bye")
    return Program("valkey", command, StopStage.BROKER, 5, death_signal="SIGTERM", unsaid=unsaid)


def _celery(kind: str, *options: str) -> list[str]:
    shared = (
        ["--pool", "threads", "--prefetch-multiplier", "1", "--without-gossip", "--without-mingle"] if kind == "worker" else []
    )
    return _python("celery", "-A", "simsite.celery", "--quiet", kind, "--loglevel", "WARNING", *shared, *options)


def _python(module: str, *arguments: str) -> list[str]:
    return [sys.executable, "-m", module, *arguments]
