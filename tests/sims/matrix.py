"""Who may do what: one table for addresses, commands and events against every role. A new one without a row fails.

The roles are people of one exercise, or of none. `player` sits in press, `other` in legal; `stranger` is a facilitator of another
team, and `neighbour` one who controls another exercise at this moment. Server actors have no browser: they are in the table of
commands alone.
"""

from typing import Any, Final

ROLES: Final = ("anonymous", "stranger", "neighbour", "player", "other", "observer", "evaluator", "control")
ACTORS: Final = (*ROLES, "conductor", "door")

EVERYBODY: Final = "ok ok ok ok ok ok ok ok"
NOWHERE: Final = "404 404 404 404 404 404 404 404"
ACCOUNTS_ONLY: Final = "login ok ok login login login login ok"
"""Facilitators have accounts in these tests; players and those who came by link have none."""

# (method, pattern): what each role gets, in the order of ROLES. `ok` is 2xx or a redirect, `login` a redirect to signing in.
ADDRESSES: Final[dict[tuple[str, str], str]] = {
    # Pages. The shell is the same for everybody and says nothing of any exercise.
    ("GET", ""): EVERYBODY,
    ("GET", "join"): EVERYBODY,
    ("GET", "join/<str:code>"): EVERYBODY,
    ("GET", "x/<slug:exercise_id>/room"): EVERYBODY,
    ("GET", "x/<slug:exercise_id>/control"): EVERYBODY,
    ("GET", "x/<slug:exercise_id>/replay"): EVERYBODY,
    ("GET", "healthz"): EVERYBODY,
    ("GET", "enter/<str:token>"): NOWHERE,  # without a valid token; what a valid one does is WHO10 and WHO11
    ("GET", "first/<str:token>"): NOWHERE,
    ("GET", "invited/<str:token>"): NOWHERE,
    ("POST", "invited/<str:token>"): NOWHERE,
    ("GET", "welcome"): ACCOUNTS_ONLY,
    ("POST", "welcome"): ACCOUNTS_ONLY,
    # Teams: for owners alone, and nobody here is one of that team (WHO24).
    ("GET", "team/<int:team_id>"): NOWHERE,
    ("POST", "team/<int:team_id>/invite"): NOWHERE,
    ("POST", "team/<int:team_id>/members/<int:user_id>"): NOWHERE,
    ("POST", "team/<int:team_id>/invitations/<int:invitation_id>/revoke"): NOWHERE,
    # Accounts.
    ("GET", "accounts/login/"): EVERYBODY,
    ("GET", "accounts/signup/"): EVERYBODY,
    ("GET", "accounts/inactive/"): EVERYBODY,
    ("GET", "accounts/reauthenticate/"): ACCOUNTS_ONLY,
    ("GET", "accounts/email/"): ACCOUNTS_ONLY,
    ("GET", "accounts/confirm-email/"): EVERYBODY,
    ("GET", "accounts/^confirm-email/(?P<key>[-:\\w]+)/$"): EVERYBODY,
    ("GET", "accounts/password/change/"): ACCOUNTS_ONLY,
    ("GET", "accounts/password/set/"): ACCOUNTS_ONLY,
    ("GET", "accounts/password/reset/"): EVERYBODY,
    ("GET", "accounts/password/reset/done/"): EVERYBODY,
    ("GET", "accounts/password/reset/key/done/"): EVERYBODY,
    ("GET", "accounts/^password/reset/key/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$"): EVERYBODY,
    ("GET", "accounts/login/code/confirm/"): EVERYBODY,
    ("GET", "accounts/logout/"): EVERYBODY,
    # Data.
    ("GET", "api/"): NOWHERE,
    ("GET", "^api/(?P<rest>.*)$"): NOWHERE,
    ("GET", "api/me"): EVERYBODY,
    ("GET", "api/scenarios"): "403 ok ok 403 403 403 403 ok",
    ("GET", "api/exercises"): "403 ok ok 403 403 403 403 ok",
    ("POST", "api/exercises"): "403 ok ok 403 403 403 403 ok",
    ("GET", "api/join/<code>"): EVERYBODY,
    ("GET", "api/exercises/<exercise_id>"): "404 404 404 ok ok ok ok ok",
    ("GET", "api/exercises/<exercise_id>/people"): "404 404 404 ok ok ok ok ok",
    ("PUT", "api/exercises/<exercise_id>/name"): "404 404 404 ok ok ok ok ok",
    ("GET", "api/exercises/<exercise_id>/log"): "404 404 404 ok ok ok ok ok",
    ("POST", "api/exercises/<exercise_id>/control"): "404 404 404 404 404 404 404 ok",
    ("POST", "api/exercises/<exercise_id>/doors"): "404 404 404 403 403 403 403 ok",
    ("GET", "api/exercises/<exercise_id>/links"): "404 404 404 403 403 403 403 ok",
    ("POST", "api/exercises/<exercise_id>/links"): "404 404 404 403 403 403 403 ok",
    ("DELETE", "api/exercises/<exercise_id>/links/<int:link_id>"): "404 404 404 403 403 403 403 ok",
    ("GET", "api/exercises/<slug:exercise>/events"): "403 403 403 ok ok ok ok ok",
    ("POST", "api/exercises/<slug:exercise>/commands"): "403 403 403 ok ok 403 403 ok",
    # Last, because they change who one is.
    ("POST", "api/join"): EVERYBODY,
    ("POST", "accounts/logout/"): EVERYBODY,
}

BODIES: Final[dict[str, dict[str, Any]]] = {
    "api/exercises": {"scenario": "bare-repost"},
    "api/exercises/<exercise_id>/doors": {"open": True},
    "api/exercises/<exercise_id>/links": {"role": "observer"},
}

# command: (fields that make it well-formed, who may send it). All others are refused before anything is decided.
COMMANDS: Final[dict[str, tuple[dict[str, Any], str]]] = {
    "clock.start": ({}, "control"),
    "clock.pause": ({"reason": "x"}, "control"),
    "clock.resume": ({}, "control"),
    "clock.set_speed": ({"speed": 200}, "control"),
    "clock.jump": ({"to": 1}, "control"),
    "clock.end": ({}, "control"),
    "clock.step": ({"by": 1}, "conductor"),
    "participant.join": ({"participant": "p0nobody", "role": "observer"}, "door"),
    "participant.seat": ({"participant": "p0nobody", "seat": "press"}, "control door"),
    "participant.remove": ({"participant": "p0nobody"}, "control door"),
    "review.open": ({"role": "player", "audiences": ["control"]}, "control"),
    "persona.speak": ({"persona": "control:999", "text": "x"}, "control"),
    "persona.write": ({"text": "x"}, "control"),
    "post.publish": ({"account": "all:999", "text": "x"}, "player other"),
    "post.edit": ({"post": "all:999", "text": "x"}, "player other"),
    "post.delete": ({"post": "all:999"}, "player other control"),
    "post.like": ({"post": "all:999", "account": "all:999"}, "player other"),
    "post.unlike": ({"post": "all:999", "account": "all:999"}, "player other"),
    "message.write": ({"text": "x"}, "player other"),
    "message.settle": ({"message": "seat:press:999"}, "player other"),
    "message.dismiss": ({"awaited": "control:999"}, "control"),
    "inject.plan": ({"title": "x", "due": 1, "kind": "press", "channel": "email", "text": "x"}, "control"),
    "inject.release": ({"inject": "control:999"}, "control conductor"),
    "inject.hold": ({"inject": "control:999"}, "control"),
    "inject.free": ({"inject": "control:999"}, "control"),
    "inject.skip": ({"inject": "control:999"}, "control"),
    "escalation.change": ({"level": 2, "reason": "x"}, "control"),
    "talk.say": ({"text": "x"}, "player other control"),
    "decision.log": ({"text": "x"}, "player other"),
    "note.take": ({"text": "x"}, "control evaluator"),
    "expectation.mark": ({"expectation": "staff:999", "mark": "met"}, "control evaluator"),
    "objective.rate": ({"objective": "staff:999", "rating": "P"}, "control evaluator"),
    "post.sight": ({"posts": ["all:999"]}, "player other"),
    "change.propose": ({"text": "x"}, "player other evaluator control"),
    "recording.set": ({"drafts": True, "names": False, "keep_until": "2027-01-01"}, "control"),
    "participant.prepare": ({"step": "notice"}, "player other"),
}

READERS: Final[dict[str, str]] = {
    "all": "player other observer evaluator control",
    "team": "player other observer evaluator control",
    "seat:press": "player evaluator control",
    "seat:legal": "other evaluator control",
    "staff": "evaluator control",
    "control": "control",
}
"""Who reads a stream, with the two seats that these tests use."""

SEATS: Final = "seat:press seat:legal"
# event: every stream that it may stand in. Who reads the stream reads the event.
EVENTS: Final[dict[str, str]] = {
    "exercise.created": "control",
    "exercise.briefed": "all",
    "objective.stated": "staff",
    "clock.started": "all",
    "clock.paused": "all",
    "clock.resumed": "all",
    "clock.speed_set": "all",
    "clock.jumped": "all",
    "clock.ended": "all",
    "clock.stepped": "control",
    "seat.opened": "all",
    "seat.briefed": SEATS,
    "participant.joined": "team control",
    "participant.seated": "team control",
    "participant.removed": "team control",
    "review.opened": "all",
    "platform.opened": "all",
    "account.opened": "all",
    "account.entrusted": "team",
    "account.pattern_set": "control",
    "contact.listed": "all",
    "persona.described": "control",
    "persona.revealed": "control",
    "persona.spoken": "control",
    "post.published": "all",
    "post.signed": "team",
    "post.edited": "all",
    "post.deleted": "all",
    "post.liked": "all",
    "post.unliked": "all",
    "message.delivered": SEATS,
    "message.written": SEATS,
    "message.settled": SEATS,
    "message.sent": "control",
    "message.awaited": "control",
    "message.dismissed": "control",
    "inject.planned": "control",
    "inject.released": "control",
    "inject.held": "control",
    "inject.freed": "control",
    "inject.skipped": "control",
    "escalation.changed": "control",
    "talk.said": "team",
    "decision.logged": "team",
    "note.taken": "staff control",
    "expectation.stated": "staff",
    "expectation.marked": "staff",
    "objective.rated": "staff",
    "posts.seen": "control",
    "change.proposed": "team",
    "recording.announced": "all",
    "participant.prepared": "team",
    "range.set": "all",
}
