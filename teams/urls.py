"""The addresses of people and teams."""

from django.urls import URLPattern, URLResolver, path

from teams import views

app_name = "teams"
urlpatterns: list[URLPattern | URLResolver] = [
    path("first/<str:token>", views.open_first_link, name="first"),
    path("welcome", views.welcome, name="welcome"),
    path("invited/<str:token>", views.open_invitation, name="invited"),
]
