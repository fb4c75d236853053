"""The Django app of people and teams."""

from django.apps import AppConfig


class TeamsConfig(AppConfig):
    """People, teams, memberships and invitations."""

    name = "teams"
    verbose_name = "Teams"
