"""The Celery application: workers, beat and the conductor all start from it."""

import os

from celery import Celery

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "simsite.settings")

app = Celery("stormroom")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()
