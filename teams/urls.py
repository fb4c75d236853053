"""The addresses of people and teams."""

from django.urls import URLPattern, URLResolver, path, register_converter
from django.urls.converters import IntConverter

from teams import members, views


class RowConverter(IntConverter):
    """The number of a row: no more digits than every database can look up."""

    regex = "[0-9]{1,18}"


register_converter(RowConverter, "row")

app_name = "teams"
urlpatterns: list[URLPattern | URLResolver] = [
    path("first/<str:token>", views.open_first_link, name="first"),
    path("welcome", views.welcome, name="welcome"),
    path("invited/<str:token>", views.open_invitation, name="invited"),
    path("team/<row:team_id>", members.show_team, name="team"),
    path("team/<row:team_id>/invite", members.invite, name="invite"),
    path("team/<row:team_id>/members/<row:user_id>", members.change_member, name="member"),
    path("team/<row:team_id>/invitations/<row:invitation_id>/revoke", members.revoke, name="revoke"),
]
