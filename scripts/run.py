"""`make run`: set everything up, then become the supervisor."""

import os
import sys

from scripts import environment, frontend
from scripts.steps import ROOT, StepFailedError


def main() -> None:
    """Never returns: this process goes on as `manage.py up`, so that a signal reaches the supervisor itself."""
    try:
        environment.install("requirements.txt")
        frontend.build()
    except StepFailedError as error:
        sys.exit(f"error: {error}")
    os.chdir(ROOT)
    os.execv(environment.PYTHON, [str(environment.PYTHON), "manage.py", "up"])


if __name__ == "__main__":
    main()
