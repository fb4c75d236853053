"""The front end: a node to build it with, its packages, and the built files, each made only when something changed."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from scripts import environment
from scripts.steps import ROOT, fingerprint, is_current, mark_done, run_step, say

FRONTEND = ROOT / "frontend"
LEFT_OUT = {
    "node_modules",
    "dist",
    "dist-gallery",
    "tests",
    ".svelte-kit",
    ".prettierrc.json",
    ".prettierignore",
    "eslint.config.js",
}


def build() -> None:
    """Bring frontend/dist up to date with its sources. Needs no node as long as nothing changed."""
    mark = fingerprint(sources())
    stamp = FRONTEND / "dist" / ".built-from"
    if is_current(stamp, mark):
        return
    run_step("building the front end", ["npm", "run", "build"], folder=FRONTEND, environment=with_packages())
    mark_done(stamp, mark)


def with_packages() -> dict[str, str]:
    """Install the packages of package-lock.json if needed; returns the environment in which npm runs."""
    variables = node_environment()
    mark = fingerprint([FRONTEND / "package.json", FRONTEND / "package-lock.json"], extra=_node_version(variables["PATH"]) or "")
    stamp = FRONTEND / "node_modules" / ".installed-from"
    if not is_current(stamp, mark):
        run_step(
            "installing the front end's packages",
            ["npm", "ci", "--no-audit", "--no-fund"],
            folder=FRONTEND,
            environment=variables,
        )
        mark_done(stamp, mark)
    return variables


def node_environment() -> dict[str, str]:
    """The environment with a node that is new enough first on PATH: the machine's, else one from a wheel."""
    variables = environment.trusting_this_machine(os.environ, environment.machine_certificates())
    path = variables.get("PATH", os.defpath)
    if not is_new_enough(_node_version(path)):
        say("no node of version 20.19, 22.12 or newer on PATH: using the one from a wheel")
        environment.install("requirements-node.txt")
        path = f"{environment.VENV / 'bin'}{os.pathsep}{path}"
    return {**variables, "PATH": path}


def is_new_enough(version: str | None) -> bool:
    """Whether the build runs on this node: `v20.19.0` and later 20s, `v22.12.0` and later."""
    found = re.fullmatch(r"v(\d+)\.(\d+)\.\d+.*", version or "")
    if not found:
        return False
    major, minor = int(found[1]), int(found[2])
    return (major == 20 and minor >= 19) or (major == 22 and minor >= 12) or major >= 24


def _node_version(path: str) -> str | None:
    node, npm = shutil.which("node", path=path), shutil.which("npm", path=path)
    if not node or not npm:
        return None
    try:
        return subprocess.run([node, "--version"], capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return None


def sources() -> Iterator[Path]:
    """Every file that the built front end depends on."""
    for entry in FRONTEND.iterdir():
        if entry.name in LEFT_OUT:
            continue
        if entry.is_file():
            yield entry
        else:
            yield from (path for path in entry.rglob("*") if path.is_file())
