"""The Python environment in .venv: made when missing, filled from the hashed requirement files, left alone when current."""

import os
import ssl
import sys
from collections.abc import Mapping
from pathlib import Path

from scripts.steps import ROOT, fingerprint, is_current, mark_done, run_step

VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
BUNDLES = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
)


def install(*names: str) -> None:
    """Make sure that everything in the named requirement files (`requirements.txt`, ...) is installed in .venv."""
    _make_environment()
    stale = [(name, mark) for name in names if not is_current(_stamp(name), mark := fingerprint([ROOT / name]))]
    if stale:
        _install_installer()
    for name, mark in stale:
        command = [str(VENV / "bin" / "uv"), "pip", "install", "-p", str(PYTHON), "--require-hashes", "-r", name]
        run_step(f"installing {name}", command, environment=trusting_this_machine(os.environ, machine_certificates()))
        mark_done(_stamp(name), mark)


def trusting_this_machine(variables: Mapping[str, str], certificates: Path | None) -> dict[str, str]:
    """The environment in which uv and npm trust whom pip trusts: the machine's certificates, a company's proxy among them.

    What somebody has set already is left as it is. Without certificates on the machine, uv and npm go by their own.
    """
    if certificates is None:
        return dict(variables)
    return {"UV_SYSTEM_CERTS": "1", "NODE_EXTRA_CA_CERTS": str(certificates), **variables}


def machine_certificates() -> Path | None:
    """The file with the certificates that this machine trusts, or None where there is none."""
    known = (ssl.get_default_verify_paths().cafile, *BUNDLES)
    return next((Path(each) for each in known if each and Path(each).is_file()), None)


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
