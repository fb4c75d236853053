"""The WebSocket addresses of exercises."""

from django.urls import URLPattern, URLResolver, path

from sims.consumers import RoomConsumer

websocket_urlpatterns: list[URLPattern | URLResolver] = [
    path("ws/exercises/<slug:exercise>/", RoomConsumer.as_asgi()),
]
