"""Every refusal of the HTTP interface has one form, whatever found the fault."""

from __future__ import annotations

import logging
from typing import Any

from django.core.exceptions import RequestDataTooBig
from django.db import DatabaseError
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from ninja import NinjaAPI
from ninja.errors import HttpError, ValidationError

from sims.core.rejections import Code, Rejected
from sims.core.vocabulary import UnknownTag
from sims.http_room import STATUS
from sims.log import NoSuchLog

logger = logging.getLogger(__name__)


def not_there() -> Rejected:
    """The one answer for an exercise that does not exist and for one that is not yours."""
    return Rejected(Code.UNKNOWN, "There is no such exercise, or you are not in it. Check the link, or join again.")


def refusal_response(refusal: Rejected, status: int | None = None) -> HttpResponse:
    """A refusal as an HTTP answer."""
    body = {"code": refusal.code, "message": refusal.message, "field": refusal.field}
    response = JsonResponse(body, status=status or STATUS.get(refusal.code, 400), json_dumps_params={"ensure_ascii": True})
    retry_after = getattr(refusal, "retry_after", None)
    if retry_after is not None:
        response["Retry-After"] = str(retry_after)
    return response


def add_refusals(api: NinjaAPI) -> None:
    """Make the API answer every fault in the one form."""
    api.add_exception_handler(Rejected, _rejected)
    api.add_exception_handler(ValidationError, _invalid)
    api.add_exception_handler(HttpError, _http_error)
    api.add_exception_handler(Http404, _nowhere)
    api.add_exception_handler(NoSuchLog, _no_exercise)
    api.add_exception_handler(RequestDataTooBig, _too_big)
    api.add_exception_handler(DatabaseError, _unavailable)
    api.add_exception_handler(UnknownTag, _upgrading)


def _rejected(request: HttpRequest, refusal: Any) -> HttpResponse:
    return refusal_response(refusal)


def _invalid(request: HttpRequest, problem: Any) -> HttpResponse:
    first = problem.errors[0]
    place = [str(part) for part in first["loc"] if part not in ("body", "query", "path", "payload")]
    field = ".".join(place)[:100].encode(errors="replace").decode() or None
    said = str(first["msg"]).removeprefix("Value error, ")
    return refusal_response(Rejected(Code.BAD_FIELD, f"{field or 'request'}: {said}.", field))


def _http_error(request: HttpRequest, problem: Any) -> HttpResponse:
    code = Code.FORBIDDEN if problem.status_code in (401, 403) else Code.BAD_MESSAGE
    return refusal_response(Rejected(code, f"{problem.message}."), problem.status_code)


def _nowhere(request: HttpRequest, problem: Any) -> HttpResponse:
    return refusal_response(not_there())


def _no_exercise(request: HttpRequest, problem: Any) -> HttpResponse:
    return refusal_response(not_there())


def _too_big(request: HttpRequest, problem: Any) -> HttpResponse:
    return refusal_response(Rejected(Code.TOO_LONG, "This is too much at once. Send less."), 413)


def _upgrading(request: HttpRequest, problem: Any) -> HttpResponse:
    return refusal_response(Rejected(Code.UPGRADING, "This server is being upgraded. Try again in a minute."))


def _unavailable(request: HttpRequest, problem: Any) -> HttpResponse:
    logger.error("the database did not answer: %s", problem)
    return refusal_response(Rejected(Code.UNAVAILABLE, "This could not be saved or read just now. Try again in a moment."))
