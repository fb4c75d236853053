"""Pages: the shell that every screen runs in, the door for links, and whether this process is fit to serve."""

from __future__ import annotations

import logging

from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.views.decorators.csrf import ensure_csrf_cookie
from django.views.decorators.http import require_GET, require_safe

from sims import links, pictures, visits
from sims.api.refusals import refusal_response
from sims.core.rejections import Code, Rejected, unknown
from sims.core.vocabulary import UnknownTag
from sims.readiness import newer_logs
from teams.models import User
from teams.views import link_refused

logger = logging.getLogger(__name__)


@require_safe
@ensure_csrf_cookie
def shell(request: HttpRequest, **_: str) -> HttpResponse:
    """The page that loads the front end, which reads from the address what to show."""
    return render(request, "sims/shell.html")


@require_GET
def enter(request: HttpRequest, token: str) -> HttpResponse:
    """Let in whoever holds an entry link: the session gets a participant, and the address loses the token."""
    if "prefetch" in request.headers.get("Sec-Purpose", ""):
        return HttpResponse(status=503)  # a browser that looks ahead must not use up a link
    user = request.user if isinstance(request.user, User) else None
    try:
        entered = links.open_link(token, request.session, request.GET.get("name"), user)
    except Rejected as refusal:
        return _not_let_in(request, refusal)
    except UnknownTag:
        upgrading = Rejected(Code.UPGRADING, "This server is being upgraded. Open the link again in a minute.")
        return _not_let_in(request, upgrading)
    response = redirect(entered.path)
    response["Referrer-Policy"] = "no-referrer"
    return response


@require_safe
def picture(request: HttpRequest, exercise_id: str, token: str) -> HttpResponse:
    """A picture, for whoever holds an event that carries it. Anything else, hidden or made up, is not there."""
    mine = (visits.actor(exercise_id, one) for one in visits.held(request.session, exercise_id))
    audiences = frozenset(audience for actor in mine if actor is not None for audience in actor.audiences)
    shown = pictures.visible(exercise_id, token, audiences) if audiences else None
    if shown is None:
        raise Http404
    body, content_type = shown
    response = HttpResponse(body, content_type=content_type)
    response["Content-Disposition"] = "inline"
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    response["Cache-Control"] = "private, max-age=31536000, immutable"
    return response


@require_safe
def health(request: HttpRequest) -> JsonResponse:
    """Whether this process can serve: 200 when it can, 503 with the reason when it cannot."""
    reason = _unready()
    return JsonResponse({"ready": not reason, "reason": reason}, status=503 if reason else 200)


def api_lost(request: HttpRequest, rest: str = "") -> HttpResponse:
    """The answer of the HTTP interface at an address that it does not have."""
    return refusal_response(unknown("address"))


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """The answer to a change that did not come from one of our own pages, or from one that is too old."""
    if request.path.startswith("/api/"):
        return refusal_response(Rejected(Code.FORBIDDEN, "The page is too old to do this. Load it again and try once more."))
    return render(request, "403_csrf.html", status=403)


def _not_let_in(request: HttpRequest, refusal: Rejected) -> HttpResponse:
    if refusal.code == Code.UNKNOWN:
        return link_refused(request)
    status = 503 if refusal.code in (Code.UNAVAILABLE, Code.UPGRADING) else 403 if refusal.code == Code.FORBIDDEN else 400
    return render(request, "sims/not_let_in.html", {"message": refusal.message}, status=status)


def _unready() -> str:
    try:
        executor = MigrationExecutor(connection)
        if executor.migration_plan(executor.loader.graph.leaf_nodes()):
            return "the database is of another version"
    except DatabaseError:
        logger.exception("the database does not answer")
        return "the database does not answer"
    if newer_logs():
        return "an exercise was written by a newer version"
    return ""
