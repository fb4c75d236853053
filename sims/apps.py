"""The Django app of exercises."""

from django.apps import AppConfig


class SimsConfig(AppConfig):
    """Exercises: their log, their rooms and what conducts them."""

    name = "sims"
    verbose_name = "Exercises"

    def ready(self) -> None:
        """Import for effect: from here on exercises follow what happens to memberships."""
        from sims import standing  # noqa: F401, PLC0415 - only once the models are loaded
