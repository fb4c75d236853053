"""The room over HTTP, for clients whose WebSockets are blocked: the same frames in pages, the same commands, the same limits."""

from __future__ import annotations

import asyncio
import logging
import math
from typing import Any, Final

from django.core.exceptions import RequestDataTooBig
from django.db import Error
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, path
from django.views.decorators.http import require_GET, require_POST

from sims.commands import admit, carry_out, too_fast
from sims.connection import Connection
from sims.core.rejections import Code, Rejected
from sims.core.strict_json import parse_object
from sims.core.vocabulary import UnknownTag
from sims.database import db
from sims.log import NoSuchLog
from sims.protocol import (
    MAX_FRAME,
    PROTOCOL,
    AckFrame,
    BadFrame,
    Close,
    CommandFrame,
    Hello,
    Outbound,
    RejectedFrame,
    WrongProtocol,
    rejected_frame,
    take_frame,
)
from sims.room import Room
from sims.rooms import Rooms, rooms
from sims.visits import participant_for
from sims.wire import Frame

logger = logging.getLogger(__name__)

LONGEST_WAIT_S = 25.0
STATUS: Final[dict[Code, int]] = {
    Code.FORBIDDEN: 403,
    Code.UNKNOWN: 404,
    Code.CONFLICT: 409,
    Code.WRONG_STATE: 409,
    Code.NEEDS_HOLD: 409,
    Code.GONE: 410,
    Code.UNSUPPORTED: 415,
    Code.RATE_LIMITED: 429,
    Code.UPGRADING: 503,
    Code.UNAVAILABLE: 503,
}
"""Everything else is 400."""
_NOT_HERE = Rejected(Code.FORBIDDEN, "You are not in this exercise, or not any more. Join again, or ask control.")
_CLOSED: Final[dict[Close, tuple[Code, str]]] = {
    Close.REMOVED: (Code.FORBIDDEN, _NOT_HERE.message),
    Close.REPLACED: (Code.RATE_LIMITED, "This page is open too many times. Close some of them."),
}


class PageWire:
    """Collects the frames of one request. `news` is set once there is more than the welcome."""

    def __init__(self) -> None:
        self.frames: list[bytes] = []
        self.news = asyncio.Event()

    def write(self, frame: Frame) -> None:
        """See `Wire`. Whoever waits is answered when something has happened; a pulse is none."""
        if frame.payload.startswith((b'{"type":"events"', b'{"type":"reset"')):
            self.news.set()
        if not frame.payload.startswith((b'{"type":"pulse"', b'{"type":"here"')):
            self.frames.append(frame.payload)

    def buffered(self) -> int:
        """See `Wire`. The window bounds a page."""
        return 0

    def close(self, code: int) -> None:
        """See `Wire`."""
        self.news.set()


def _answer(body: bytes, status: int = 200, retry_after: int | None = None) -> HttpResponse:
    response = HttpResponse(body, status=status, content_type="application/json")
    response["Cache-Control"] = "no-store"
    if retry_after is not None:
        response["Retry-After"] = str(math.ceil(retry_after / 1000))
    return response


def _framed(frame: Outbound) -> HttpResponse:
    if not isinstance(frame, RejectedFrame):
        return _answer(frame.encode())
    return _answer(frame.encode(), STATUS.get(frame.code, 400), frame.retry_after)


def _refused(refusal: Rejected) -> HttpResponse:
    return _framed(rejected_frame(refusal))


def _participant_of(request: HttpRequest, exercise: str) -> str | None:
    # In a database thread altogether: a connection of the request's own thread would be kept for as long as the request waits.
    return participant_for(request.session, request.user, exercise, request.GET.get("as"))


async def _participant(request: HttpRequest, exercise: str) -> str:
    """Whom the request speaks for. Raises `Rejected`."""
    participant = await db(_participant_of, request, exercise)
    if participant is None:
        raise _NOT_HERE
    return participant


@require_GET
async def events(request: HttpRequest, exercise: str) -> HttpResponse:
    """`?after={audience: n}&epoch=&as=&wait=seconds`: a welcome, what follows the cut (or a reset and the beginning), a pulse.

    At most one window full. Waits for news up to `wait` seconds, 25 at most, if there is nothing yet.
    """
    try:
        participant = await _participant(request, exercise)
        hello, wait = _asked(request)
        here = rooms()
        pause = here.polls.take((exercise, participant))
        if pause:
            return _framed(too_fast(None, pause))
        room = await here.enter(exercise)
        return await _page(here, room, participant, hello, wait)
    except Rejected as refusal:
        return _refused(refusal)
    except NoSuchLog:
        return _refused(_NOT_HERE)
    except (Error, UnknownTag):
        logger.exception("events of exercise %s could not be read", exercise)
        return _refused(Rejected(Code.UNAVAILABLE, "This cannot be read just now. It is tried again in a moment."))


def _asked(request: HttpRequest) -> tuple[Hello, float]:
    """The hello that a request for events amounts to, and how long it may wait. Raises `Rejected`."""
    fields: dict[str, Any] = {"type": "hello", "protocol": PROTOCOL, "after": parse_object(request.GET.get("after") or "{}")}
    if request.GET.get("epoch"):
        fields["epoch"] = request.GET["epoch"]
    try:
        hello = take_frame(fields)
        wait = float(request.GET.get("wait") or 0)
    except (BadFrame, WrongProtocol) as problem:
        raise problem.refusal if isinstance(problem, BadFrame) else _NOT_HERE from None
    except ValueError:
        raise Rejected(Code.BAD_FIELD, "wait: a number of seconds.", "wait") from None
    if not isinstance(hello, Hello) or not 0 <= wait <= 3600:
        raise Rejected(Code.BAD_FIELD, "wait: a number of seconds.", "wait")
    return hello, min(wait, LONGEST_WAIT_S)


async def _page(here: Rooms, room: Room, participant: str, hello: Hello, wait: float) -> HttpResponse:
    wire = PageWire()
    connection = here.connect(room, participant, wire, name=f"http-{participant}")
    try:
        await connection.hello(hello.epoch, hello.after)
        await connection.settled()
        if not wire.news.is_set() and connection.closed is None:
            await _wait_for_news(connection, wire, wait)
        if connection.closed is not None:
            return _closed(connection.closed)
        return _answer(b'{"frames":[' + b",".join([*wire.frames, connection.pulse_now()]) + b"]}")
    finally:
        here.linger(connection)
        connection.leave()


async def _wait_for_news(connection: Connection, wire: PageWire, wait: float) -> None:
    try:
        async with asyncio.timeout(wait):
            await wire.news.wait()
        await connection.settled()
    except TimeoutError:
        return


def _closed(code: Close) -> HttpResponse:
    why, message = _CLOSED.get(code, (Code.UNAVAILABLE, "The server is going away. Come back in a moment."))
    return _refused(Rejected(why, message))


@require_POST
async def commands(request: HttpRequest, exercise: str) -> HttpResponse:
    """`{"id", "command": {"type", ...}}`, as over the socket: answered by the ack, or by the refusal with a fitting status."""
    try:
        participant = await _participant(request, exercise)
        frame = _command(request)
        admitted = admit(frame, exercise, participant, rooms().commands)
    except Rejected as refusal:
        return _refused(refusal)
    except BadFrame as problem:
        return _framed(rejected_frame(problem.refusal, problem.id))
    if isinstance(admitted, RejectedFrame):
        return _framed(admitted)
    answer: AckFrame | RejectedFrame = await carry_out(exercise, admitted)
    return _framed(answer)


def _command(request: HttpRequest) -> CommandFrame:
    """The command frame that a request's body is. Raises `Rejected` and `BadFrame`."""
    if request.content_type != "application/json":
        raise Rejected(Code.UNSUPPORTED, "Send JSON, and say so: Content-Type: application/json.")
    frame = take_frame({"type": "command"} | parse_object(_body(request)))
    if not isinstance(frame, CommandFrame):
        raise Rejected(Code.UNKNOWN_TYPE, "Only commands are taken here.", "type")
    return frame


def _body(request: HttpRequest) -> bytes:
    """What was sent, unless it is too long for a frame; what is far longer Django does not even read. Raises `Rejected`."""
    too_long = Rejected(Code.TOO_LONG, "This is too long: 64 KiB at most.")
    try:
        body = request.body
    except RequestDataTooBig:
        raise too_long from None
    if len(body) > MAX_FRAME:
        raise too_long
    return body


urlpatterns: list[URLPattern] = [
    path("api/exercises/<slug:exercise>/events", events, name="room-events"),
    path("api/exercises/<slug:exercise>/commands", commands, name="room-commands"),
]
