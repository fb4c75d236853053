"""The addresses of people and teams."""

from django.urls import URLPattern, URLResolver, path

from teams import members, views

app_name = "teams"
urlpatterns: list[URLPattern | URLResolver] = [
    path("first/<str:token>", views.open_first_link, name="first"),
    path("welcome", views.welcome, name="welcome"),
    path("invited/<str:token>", views.open_invitation, name="invited"),
    path("team/<int:team_id>", members.show_team, name="team"),
    path("team/<int:team_id>/invite", members.invite, name="invite"),
    path("team/<int:team_id>/members/<int:user_id>", members.change_member, name="member"),
    path("team/<int:team_id>/invitations/<int:invitation_id>/revoke", members.revoke, name="revoke"),
]
