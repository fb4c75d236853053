"""The Django app of exercises."""

from django.apps import AppConfig


class SimsConfig(AppConfig):
    """Exercises: their log, their rooms and what conducts them."""

    name = "sims"
    verbose_name = "Exercises"
