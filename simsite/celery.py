"""The Celery application: workers, beat and the conductor all start from it."""

import os
import warnings
from typing import Any, Final

from celery import Celery
from celery.platforms import SecurityWarning  # type: ignore[attr-defined]  # celery-types does not know it
from celery.signals import worker_ready

# Said to a worker run by root, because of pickled messages. None is accepted here: messages are JSON.
warnings.filterwarnings("ignore", category=SecurityWarning)

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "simsite.settings")

app = Celery("stormroom")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()
app.set_default()  # for threads too: a request's thread must not find an application without a broker

WORKER_READY: Final = "[worker takes tasks]"


@worker_ready.connect
def say_ready(**_: Any) -> None:
    """Tell the supervisor, which reads what its programs print, that this worker takes tasks now."""
    print(WORKER_READY, flush=True)  # noqa: T201 - the supervisor reads it
