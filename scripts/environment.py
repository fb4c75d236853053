"""The Python environment in .venv: made when missing, filled from the hashed requirement files, left alone when current."""

import sys
from pathlib import Path

from scripts.steps import ROOT, fingerprint, is_current, mark_done, run_step

VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"


def install(*names: str) -> None:
    """Make sure that everything in the named requirement files (`requirements.txt`, ...) is installed in .venv."""
    _make_environment()
    stale = [(name, mark) for name in names if not is_current(_stamp(name), mark := fingerprint([ROOT / name]))]
    if stale:
        _install_installer()
    for name, mark in stale:
        command = [str(VENV / "bin" / "uv"), "pip", "install", "-p", str(PYTHON), "--require-hashes", "-r", name]
        run_step(f"installing {name}", command)
        mark_done(_stamp(name), mark)


def _make_environment() -> None:
    if PYTHON.exists():
        return
    # pip comes with ensurepip, so that this works without a network and without anything installed.
    run_step("making .venv", [sys.executable, "-m", "venv", "--clear", str(VENV)])


def _install_installer() -> None:
    name = "requirements-uv.txt"
    mark = fingerprint([ROOT / name])
    if not is_current(_stamp(name), mark):
        options = ["--quiet", "--disable-pip-version-check", "--require-hashes", "-r", name]
        run_step("installing uv", [str(PYTHON), "-m", "pip", "install", *options])
        mark_done(_stamp(name), mark)


def _stamp(name: str) -> Path:
    return VENV / "stamps" / name
