"""Registers the start-up checks of this site with Django, and the Celery application that tasks are sent with."""

from django.apps import AppConfig


class SimsiteConfig(AppConfig):
    """The site itself: checks and management commands, no models."""

    name = "simsite"
    verbose_name = "Site"

    def ready(self) -> None:
        """Import for effect: the checks register themselves, and Celery's application becomes the current one."""
        from simsite import celery, checks  # noqa: F401, PLC0415 - only once the apps are loaded
