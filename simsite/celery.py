"""The Celery application: workers, beat and the conductor all start from it."""

import os
import warnings

from celery import Celery
from celery.platforms import SecurityWarning  # type: ignore[attr-defined]  # celery-types does not know it

# Said to a worker run by root, because of pickled messages. None is accepted here: messages are JSON.
warnings.filterwarnings("ignore", category=SecurityWarning)

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "simsite.settings")

app = Celery("stormroom")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()
