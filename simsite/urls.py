"""Every address of the site, in one list."""

from allauth.account.views import password_change, password_set
from django.urls import include, path

from teams.views import own_address_first

urlpatterns = [
    path("accounts/password/set/", own_address_first(password_set)),
    path("accounts/password/change/", own_address_first(password_change)),
    path("accounts/", include("allauth.urls")),
    path("", include("teams.urls")),
    path("", include("sims.urls")),
]
