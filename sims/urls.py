"""The addresses of exercises."""

from django.urls import URLPattern, URLResolver, path, re_path

from sims import http_room, views
from sims.api import api

_EXERCISE = "x/<slug:exercise_id>"

urlpatterns: list[URLPattern | URLResolver] = [
    path("", views.shell, name="home"),
    path("join", views.shell, name="join"),
    path("join/<str:code>", views.shell, name="join_code"),
    path("check", views.shell, name="check"),
    path("check/<str:code>", views.shell, name="check_code"),
    path(f"{_EXERCISE}/briefing", views.shell, name="briefing"),
    path(f"{_EXERCISE}/room", views.shell, name="room"),
    path(f"{_EXERCISE}/control", views.shell, name="control"),
    path(f"{_EXERCISE}/replay", views.shell, name="replay"),
    path(f"{_EXERCISE}/wall", views.shell, name="wall"),
    path(f"{_EXERCISE}/hotwash", views.shell, name="hotwash"),
    path(f"{_EXERCISE}/print/<slug:what>", views.shell, name="print"),
    path(f"{_EXERCISE}/media/<str:token>", views.picture, name="picture"),
    path("enter/<str:token>", views.enter, name="enter"),
    path("healthz", views.health, name="health"),
    *http_room.urlpatterns,
    path("api/", api.urls),
    re_path(r"^api/(?P<rest>.*)$", views.api_lost, name="api_lost"),
]
