"""The address under which other people's devices reach this site, for links and codes that are handed on."""

from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest


def origin_for_others(request: HttpRequest | None = None) -> str:
    """The origin of links for other devices, for example `http://192.0.2.7:8000`.

    Where the operator has said under which names the site is reached, it is the one that this request came in under, if it is
    among them. Otherwise it is this machine's address in the local network, or the loopback address without a network.
    """
    if request is not None and settings.HOSTS_ARE_CHOSEN:
        host = request.get_host().lower()
        for origin in settings.ORIGINS:
            if urlsplit(origin).netloc == host:
                return str(origin)
    return str(settings.NETWORK_ORIGIN)
