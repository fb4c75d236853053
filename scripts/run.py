"""`make run`: set everything up, then become the supervisor."""

import os
import sys
from pathlib import Path

from scripts import environment, frontend
from scripts.steps import ROOT, StepFailedError


def main() -> None:
    """Never returns: this process goes on as `manage.py up`, so that a signal reaches the supervisor itself."""
    os.chdir(ROOT)
    try:
        check_port(os.environ.get("PORT", ""))
        check_folder(Path(os.environ.get("STORMROOM_DATA", "") or "var"))
        environment.install("requirements.txt")
        frontend.build()
    except StepFailedError as error:
        sys.exit(f"error: {error}")
    except KeyboardInterrupt:
        sys.exit("stopped")
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # or each of five programs compiles everything anew at every start
    os.execv(environment.PYTHON, [str(environment.PYTHON), "manage.py", "up"])


def check_port(port: str) -> None:
    """Refuse what is no port before minutes are spent on the set-up."""
    if port and not (port.isdecimal() and 0 < int(port) < 65536):
        raise StepFailedError(f"PORT={port} is not a port. Give a number from 1 to 65535, for example PORT=9000.")


def check_folder(data: Path) -> None:
    """Make the data folder, or say why that cannot be."""
    try:
        data.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise StepFailedError(
            f"The data folder {data} cannot be made: {error.strerror}. Choose another with DATA=./elsewhere."
        ) from None
    if not os.access(data, os.R_OK | os.W_OK | os.X_OK):
        raise StepFailedError(f"The data folder {data} cannot be written. Choose another with DATA=./elsewhere.")


if __name__ == "__main__":
    main()
