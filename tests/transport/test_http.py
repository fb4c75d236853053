"""The HTTP way: the same frames, the same commands, the same refusals."""

import asyncio
import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
from asgiref.sync import ThreadSensitiveContext
from django.conf import settings
from django.contrib.sessions.backends.db import SessionStore
from django.http import HttpResponse
from django.test import AsyncClient

from sims.core.people import RemoveParticipant, SeatParticipant
from sims.core.talk import Say
from sims.database import db
from sims.rooms import use_rooms
from tests.sims.exercises import CONTROL, LEGAL, SOCIAL, Rig, post, started_exercise
from tests.transport.rig import QUICK, Client, House, command, commit, house, view_of

pytestmark = pytest.mark.django_db(transaction=True)


def _session(rig: Rig, participants: Sequence[str]) -> str:
    session = SessionStore()
    session["participants"] = {rig.id: list(participants)}
    session.save()
    return str(session.session_key)


class Page:
    """A browser page that only has HTTP."""

    def __init__(self, rig: Rig, key: str = "", checks: bool = False) -> None:
        self._rig = rig
        self._http = AsyncClient(enforce_csrf_checks=checks)
        if key:
            self._http.cookies[settings.SESSION_COOKIE_NAME] = key
        self.client = Client()

    async def get(self, **query: str | int) -> HttpResponse:
        after: dict[str, str | int] = {"after": json.dumps(self.client.after)} if self.client.after else {}
        epoch: dict[str, str | int] = {"epoch": self.client.epoch} if self.client.epoch else {}
        async with ThreadSensitiveContext():  # as every request has on a real server
            return await self._http.get(self._url("events"), {**after, **epoch, **query})  # type: ignore[return-value]

    def _url(self, what: str) -> str:
        return f"/api/exercises/{self._rig.id}/{what}"

    async def poll(self, **query: str | int) -> list[str]:
        """One request for events, folded; the types of the frames that came."""
        response = await self.get(**query)
        assert response.status_code == 200, response.content
        return [self.client.take(frame)["type"] for frame in frames_of(response.content.decode())]

    async def post(self, body: Any, kind: str = "application/json") -> HttpResponse:
        text = body if isinstance(body, str | bytes) else json.dumps(body)
        async with ThreadSensitiveContext():
            return await self._http.post(self._url("commands"), text, content_type=kind)  # type: ignore[return-value]


def frames_of(body: str) -> list[str]:
    """The frames of a page as they were joined, not parsed."""
    assert body.startswith('{"frames":[{')
    assert body.endswith("}]}")
    decoder, rest, frames = json.JSONDecoder(), body[len('{"frames":[') : -2], []
    while rest:
        _, end = decoder.raw_decode(rest)
        frames.append(rest[:end])
        rest = rest[end + 1 :]
    return frames


async def page(home: House, rig: Rig, *participants: str, checks: bool = False) -> Page:
    use_rooms(home.rooms)
    return Page(rig, await db(_session, rig, participants) if participants else "", checks)


async def test_pages_are_the_stream() -> None:
    """[WIRE35] Pages over HTTP, one after the other, are byte for byte what the socket brings, for every viewer."""
    rig = await db(started_exercise)
    await commit(rig, SOCIAL, *[post(f"post {number}") for number in range(300)])
    async with house(replace(QUICK, tail_rows=50)) as home:
        for participant in (SOCIAL, LEGAL, CONTROL):
            reader = await page(home, rig, participant)
            kinds = await reader.poll()
            assert (kinds[0], kinds[-1]) == ("welcome", "pulse")
            assert reader.client.count <= 256
            while not reader.client.current:
                await reader.poll()
            assert reader.client.bytes == await db(view_of, rig.id, reader.client.you["audiences"])
            assert (reader.client.faults, reader.client.resets) == ([], 0)
            assert await reader.poll() == ["welcome", "pulse"]


async def test_waiting_for_news() -> None:
    """[WIRE36] A request that waits is answered as soon as something happens, and with nothing when its time is over."""
    rig = await db(started_exercise)
    async with house() as home:
        reader = await page(home, rig, LEGAL)
        await reader.poll()
        waiting = asyncio.create_task(reader.poll(wait=20))
        room = await home.room(rig)
        async with asyncio.timeout(5):
            while not room.connections:  # noqa: ASYNC110 - nobody sets an event when a request has come in
                await asyncio.sleep(0.01)
        began = asyncio.get_running_loop().time()
        await commit(rig, SOCIAL, Say(text="news"))
        home.ears.ring(rig.id)
        assert await waiting == ["welcome", "events", "pulse"]
        assert asyncio.get_running_loop().time() - began < 1.0
        assert "news" in reader.client.bytes
        assert await reader.poll(wait=0) == ["welcome", "pulse"]


async def test_cuts_that_do_not_fit() -> None:
    """[WIRE37] A cut that does not fit is answered as on the socket: welcome, `reset`, and everything from the beginning."""
    rig = await db(started_exercise)
    async with house() as home:
        reader = await page(home, rig, LEGAL)
        reader.client.after = {"all": 10_000}
        assert await reader.poll() == ["welcome", "reset", "events", "pulse"]
        await commit(rig, CONTROL, SeatParticipant(participant=LEGAL, seat="social"))
        assert await reader.poll() == ["welcome", "reset", "events", "pulse"]
        assert reader.client.you["seat"] == "social"
        assert reader.client.bytes == await db(view_of, rig.id, reader.client.you["audiences"])


async def test_moved_while_waiting() -> None:
    """[WIRE38] Who is moved while a request waits gets the new view in its answer; who is removed is refused, now and later."""
    rig = await db(started_exercise)
    async with house() as home:
        room = await home.room(rig)
        moved, gone = await page(home, rig, LEGAL), await page(home, rig, SOCIAL)
        await moved.poll()
        await gone.poll()
        first, second = asyncio.create_task(moved.poll(wait=20)), asyncio.create_task(gone.get(wait=20))
        async with asyncio.timeout(5):
            while len(room.connections) < 2:  # noqa: ASYNC110 - nobody sets an event when a request has come in
                await asyncio.sleep(0.01)
        await commit(rig, CONTROL, SeatParticipant(participant=LEGAL, seat="social"), RemoveParticipant(participant=SOCIAL))
        home.ears.ring(rig.id)
        assert "reset" in await first
        assert moved.client.bytes == await db(view_of, rig.id, moved.client.you["audiences"])
        assert (await second).status_code == 403
        assert (await gone.get()).status_code == 403


async def test_commands() -> None:
    """[WIRE39] A command over HTTP has the same parser, receipt and answer as over the socket, with a fitting status."""
    rig = await db(started_exercise)
    async with house() as home:
        writer = await page(home, rig, SOCIAL)
        say = {"id": "c-1", "command": {"type": "talk.say", "text": "hello"}}
        first, again = await writer.post(say), await writer.post(say)
        assert (first.status_code, first.content) == (again.status_code, again.content)
        assert json.loads(first.content)["type"] == "ack"
        cases: list[tuple[Any, int, str]] = [
            ({**say, "command": {"type": "talk.say", "text": "else"}}, 409, "conflict"),
            ({"id": "c-2", "command": {"type": "talk.say", "text": ""}}, 400, "bad_field"),
            ({"id": "c-2", "command": {"type": "_x"}}, 400, "unknown_type"),
            ({"id": "c-2", "command": {"type": "clock.end"}}, 403, "forbidden"),
            ({"id": "c-2", "command": {"type": "talk.say", "text": "x", "reply_to": "team:999"}}, 404, "unknown"),
            ({"id": "c d", "command": {"type": "talk.say", "text": "x"}}, 400, "bad_field"),
            ({"type": "hello", "protocol": 1}, 400, "unknown_type"),
            ('{"id":"a","id":"b"}', 400, "bad_message"), ("[]", 400, "bad_message"),
            (b"\xff\xfe", 400, "bad_message"), ("x" * (64 * 1024 + 1), 400, "too_long"),
        ]  # fmt: skip
        for body, status, code in cases:
            response = await writer.post(body)
            assert (response.status_code, json.loads(response.content)["code"]) == (status, code)
        assert (await writer.post(json.dumps(say), "text/plain")).status_code == 415


async def test_one_bucket_for_both_ways() -> None:
    """[WIRE40] Socket and HTTP share one bucket for each participant: commands beyond it are 429, and say when to come again."""
    rig = await db(started_exercise)
    async with house() as home:
        writer = await page(home, rig, SOCIAL)
        for _ in range(20):
            home.rooms.commands.take((rig.id, SOCIAL))
        response = await writer.post({"id": "c", "command": command(0, type="talk.say", text="x")["command"]})
        assert response.status_code == 429
        assert json.loads(response.content)["retry_after"] > 0
        assert int(response["Retry-After"]) >= 1
        statuses = [(await writer.get()).status_code for _ in range(30)]
        assert 429 in statuses


async def test_who_may_not() -> None:
    """[WIRE41] Without a seat here, with somebody else's name, or by another site's form, nothing is read and nothing written."""
    rig, other = await db(started_exercise), await db(started_exercise)
    async with house() as home:
        nobody, stranger = await page(home, rig), await page(home, rig, "p7stranger")
        say = {"id": "c-1", "command": {"type": "talk.say", "text": "hello"}}
        for reader in (nobody, stranger):
            assert (await reader.get()).status_code == 403
            assert (await reader.post(say)).status_code == 403
        elsewhere = Page(other, await db(_session, rig, [SOCIAL]))
        assert (await elsewhere.get()).status_code == 403
        mine = await page(home, rig, SOCIAL)
        assert (await mine.get(**{"as": LEGAL})).status_code == 403
        forged = await page(home, rig, SOCIAL, checks=True)
        assert (await forged.post(say)).status_code == 403


async def test_bad_questions() -> None:
    """[WIRE42] A cut or a wait that cannot be read is refused with 400; answers may be kept by no cache."""
    rig = await db(started_exercise)
    async with house() as home:
        reader = await page(home, rig, SOCIAL)
        cuts: list[dict[str, str | int]] = [{"after": after} for after in ("{", "[]", '{"all":-1}', '{"x":1}')]
        waits: list[dict[str, str | int]] = [{"wait": wait} for wait in ("soon", "nan", "inf", -1)]
        epochs: list[dict[str, str | int]] = [{"epoch": "a b"}]
        for query in (*cuts, *waits, *epochs):
            assert (await reader.get(**query)).status_code == 400, query
        response = await reader.get()
        assert response["Cache-Control"] == "no-store"
        assert (await reader._http.post(f"/api/exercises/{rig.id}/events")).status_code == 405
        assert (await reader._http.get(f"/api/exercises/{rig.id}/commands")).status_code == 405


async def test_present_between_requests() -> None:
    """[WIRE43] Who reads over HTTP is present like everybody else, also between requests, and gone soon after."""
    rig = await db(started_exercise)
    async with house(replace(QUICK, linger=0.3)) as home:
        reader = await page(home, rig, LEGAL)
        _, wire = await home.sit(rig, SOCIAL)

        def present() -> set[str]:
            return {each["participant"] for each in (wire.client.of("here") or [{"people": []}])[-1]["people"]}

        await reader.poll()
        await home.rooms.meet()
        assert present() == {SOCIAL, LEGAL}
        async with asyncio.timeout(5):
            while present() != {SOCIAL}:  # noqa: ASYNC110 - a client has no event for what it is told
                await asyncio.sleep(0.02)
