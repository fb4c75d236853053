"""The WebSocket addresses of exercises."""

from django.urls import URLPattern, URLResolver, path

from sims.consumers import RoomConsumer
from sims.trial_socket import trial_socket

websocket_urlpatterns: list[URLPattern | URLResolver] = [
    path("ws/check/", trial_socket),  # type: ignore[arg-type]  # Channels routes its applications by Django’s own path
    path("ws/exercises/<slug:exercise>/", RoomConsumer.as_asgi()),
]
