"""Running one step of the set-up, and skipping it when what it depends on has not changed."""

import hashlib
import subprocess
import sys
import time
from collections.abc import Iterable, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CACHE = ROOT / ".cache"


class StepFailedError(Exception):
    """A step of the set-up failed; the message says which and what it printed."""


def say(text: str) -> None:
    """Show progress at once, whoever reads the output."""
    print(f"-- {text}", flush=True)


def fingerprint(paths: Iterable[Path], extra: str = "") -> str:
    """One value for the contents and names of files, the same on every machine."""
    digest = hashlib.sha256(extra.encode())
    for path in sorted(paths):
        digest.update(str(path.relative_to(ROOT)).encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def is_current(stamp: Path, wanted: str) -> bool:
    """Whether the step that writes `stamp` was done for these very inputs."""
    return stamp.is_file() and stamp.read_text() == wanted


def mark_done(stamp: Path, wanted: str) -> None:
    """Remember for which inputs the step was done."""
    stamp.parent.mkdir(parents=True, exist_ok=True)
    stamp.write_text(wanted)


def run_step(title: str, command: list[str], *, folder: Path = ROOT, environment: Mapping[str, str] | None = None) -> None:
    """Run a command and show what it is for and how long it took; its output only when it fails."""
    say(f"{title} ...")
    started = time.monotonic()
    done = subprocess.run(command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    if done.returncode:
        sys.stdout.write(done.stdout.decode(errors="replace"))
        raise StepFailedError(f"{title}: {command[0]} ended with exit code {done.returncode}, see above.")
    say(f"{title}: {time.monotonic() - started:.1f} s")
