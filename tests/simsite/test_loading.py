"""What programs do at their start, in processes of their own."""

import subprocess
import sys

import pytest

from tests.servers.product import ROOT

WEB = "import simsite.asgi"
WORKER = "import django; django.setup(); from sims.tasks import load_what_tasks_need; load_what_tasks_need()"
CONDUCTOR = f"{WORKER}; from sims.loading import load_words; load_words()"
BEAT = "import django; django.setup(); import sims.tasks"
COUNT = "import gc, sys; print(gc.get_freeze_count(), len(gc.get_objects()), 'sims.core.vocabulary' in sys.modules)"


def started(code: str) -> tuple[int, int, bool]:
    """How many objects a process that starts so keeps, how many it looks through, and whether it knows the vocabulary."""
    shown = subprocess.run([sys.executable, "-c", f"{code}; {COUNT}"], cwd=ROOT, capture_output=True, text=True, check=True)
    kept, left, knows = shown.stdout.split()
    return int(kept), int(left), knows == "True"


@pytest.mark.parametrize("code", [WEB, WORKER, CONDUCTOR], ids=["web", "worker", "conductor"])
def test_what_is_loaded_is_kept(code: str) -> None:
    """[RUN24] The web server and the workers load everything before they serve, and look through next to nothing of it."""
    kept, left, knows = started(code)
    assert knows
    assert kept > 100_000
    assert left < kept / 50


def test_the_beat_loads_little() -> None:
    """[RUN24] The beat, which only sends, loads no vocabulary of exercises."""
    assert not started(BEAT)[2]
