"""The ASGI application that Daphne serves: Django for HTTP, Channels for WebSockets."""

import os

from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "simsite.settings")
django_application = get_asgi_application()  # loads the models, which the imports below need

from channels.auth import AuthMiddlewareStack  # noqa: E402
from channels.routing import ProtocolTypeRouter, URLRouter  # noqa: E402
from django.conf import settings  # noqa: E402
from django.urls import get_resolver  # noqa: E402

from sims.loading import keep_what_is_loaded, read_ahead  # noqa: E402
from sims.routing import websocket_urlpatterns  # noqa: E402
from simsite.body_limit import bound_request_bodies  # noqa: E402
from simsite.origins import NoRootPath, OwnOriginsOnly  # noqa: E402

bound_request_bodies()
application = ProtocolTypeRouter(
    {
        "http": NoRootPath(django_application),
        "websocket": OwnOriginsOnly(
            NoRootPath(AuthMiddlewareStack(URLRouter(websocket_urlpatterns))), settings.WEBSOCKET_ORIGINS
        ),
    }
)
get_resolver().url_patterns  # noqa: B018 - or the first request would wait for them
keep_what_is_loaded()
read_ahead()
