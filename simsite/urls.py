"""Every address of the site, in one list."""

from django.urls import include, path

urlpatterns = [
    path("accounts/", include("allauth.urls")),
    path("", include("teams.urls")),
    path("", include("sims.urls")),
]
