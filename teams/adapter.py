"""How django-allauth behaves here: no open sign-up, and failures counted so that nobody can lock somebody else out."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest

from teams.address import client_address


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]  # allauth carries no types
    """Sign-in of facilitators."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Never: accounts are made from invitations and from the first link."""
        return False

    def get_client_ip(self, request: HttpRequest) -> str:
        """The same address that all other counting goes by."""
        return client_address(request)

    def _get_login_attempts_cache_key(self, request: HttpRequest, **credentials: Any) -> str:
        # allauth counts by account alone: then anybody could keep a facilitator out by failing under their address.
        # By account and origin together, only whoever guesses has to wait. Its name is private, so a test holds it.
        return f"{credentials.get('email', '').lower()}|{client_address(request)}"
