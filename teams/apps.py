"""The Django app of people and teams."""

from django.apps import AppConfig


class TeamsConfig(AppConfig):
    """People, teams, memberships and invitations."""

    name = "teams"
    verbose_name = "Teams"

    def ready(self) -> None:
        """Import for effect: from here on changes of membership are told."""
        from teams import signals  # noqa: F401, PLC0415 - only once the models are loaded
