"""Where a request comes from, for counting failures. Never for deciding who somebody is."""

import ipaddress

from django.conf import settings
from django.http import HttpRequest

_IPV6_SITE = 64
"""One household or office has a whole /64: counting single addresses of it would count nothing."""


def client_address(request: HttpRequest) -> str:
    """The address to count by. What a request says of itself is believed only behind a proxy that the site is told to trust."""
    given = request.META.get("REMOTE_ADDR", "")
    if settings.TRUST_PROXY:
        # The proxy appends what it saw; everything before that the client may have made up.
        given = request.META.get("HTTP_X_FORWARDED_FOR", given).rpartition(",")[2].strip() or given
    return _counted(given)


def _counted(given: str) -> str:
    try:
        address = ipaddress.ip_address(given)
    except ValueError:
        return "unknown"
    if isinstance(address, ipaddress.IPv6Address):
        if address.ipv4_mapped:
            return str(address.ipv4_mapped)
        return str(ipaddress.IPv6Network((address, _IPV6_SITE), strict=False))
    return str(address)
