"""The room on the real server, from outside."""

import asyncio
import json
import signal
import socket
import time
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus

from sims.core.talk import Say
from sims.database import db
from sims.protocol import Close
from tests.sims.exercises import CONTROL, LEGAL, SOCIAL, Rig, started_exercise
from tests.transport.daphne import Browser, Server, daphne, session_of
from tests.transport.rig import QUICK, Socket, command, commit, house, view_of

pytestmark = pytest.mark.django_db(transaction=True)

Environment = dict[str, str]


async def rig_and_keys(*participants: str) -> tuple[Rig, list[str]]:
    rig = await db(started_exercise)
    return rig, [await db(session_of, rig.id, [each]) for each in participants]


async def test_live_over_two_servers(child_environment: Environment) -> None:
    """[ROOM52] What happens at one server process is seen at another at once, and both show exactly what the log holds."""
    rig, (social, legal) = await rig_and_keys(SOCIAL, LEGAL)
    async with (
        daphne(child_environment) as one,
        daphne(child_environment) as other,
        one.socket(rig, social) as first,
        other.socket(rig, legal) as second,
    ):
        writer, reader = Browser(first), Browser(second)
        await writer.greet()
        await reader.greet()
        began = time.monotonic()
        for number in range(20):
            await writer.send(command(number, type="talk.say", text=f"word {number}"))
        await reader.until(lambda client: "word 19" in client.bytes)
        await writer.until(lambda client: "word 19" in client.bytes and len(client.answers) == 20)
        assert time.monotonic() - began < 5
        for page in (writer, reader):
            assert page.client.bytes == await db(view_of, rig.id, page.client.you["audiences"])
            assert page.client.faults == []


async def test_who_gets_in(child_environment: Environment) -> None:
    """[ROOM53] Without a session, with one that has no seat here, or from another site, the handshake is refused with 403."""
    rig, (social,) = await rig_and_keys(SOCIAL)
    other = await db(started_exercise)
    stranger = await db(session_of, rig.id, ["p9stranger"])
    async with daphne(child_environment) as server:
        tries: list[tuple[Rig, str, str | None]] = [
            (rig, "", None), (rig, "x" * 32, None), (rig, stranger, None), (other, social, None),
            (rig, social, "http://127.0.0.1:1"), (rig, social, "http://evil.example"), (rig, social, "null"),
        ]  # fmt: skip
        for where, key, origin in tries:
            with pytest.raises(InvalidStatus) as refused:
                await server.socket(where, key, origin)
            assert refused.value.response.status_code == 403
        async with server.socket(rig, social) as accepted:
            await Browser(accepted).greet()


async def test_http_on_the_real_server(child_environment: Environment) -> None:
    """[ROOM54] On the real server many clients may wait over HTTP at once, and all are answered when something happens."""
    rig, keys = await rig_and_keys(SOCIAL, LEGAL, CONTROL)
    async with daphne(child_environment) as server, server.socket(rig, keys[0]) as connected:
        writer = Browser(connected)
        await writer.greet()
        asking = [asyncio.create_task(wait_for_news(server, rig, key)) for key in keys for _ in range(4)]
        await asyncio.sleep(1.0)  # the requests are on their way; earlier news would only answer them sooner
        began = time.monotonic()
        await writer.send(command(1, type="talk.say", text="news for all"))
        answers = await asyncio.gather(*asking)
        assert time.monotonic() - began < 3
        assert [status for status, _ in answers] == [200] * 12
        assert all("news for all" in body for _, body in answers)


async def wait_for_news(server: Server, rig: Rig, key: str) -> tuple[int, str]:
    """Read what there is over HTTP, then wait for what comes."""
    path = f"/api/exercises/{rig.id}/events"
    _, body = await server.get(path, key)
    heads = json.loads(body)["frames"][0]["heads"]
    after = json.dumps({audience: n for audience, n in heads.items() if n}, separators=(",", ":"))
    return await server.get(f"{path}?wait=20&after={quote(after)}", key)


async def test_a_stopping_server_says_so(child_environment: Environment) -> None:
    """[ROOM55] A server that is asked to stop closes its connections with 4000, promptly; commands that were acked are stored."""
    rig, (social, legal) = await rig_and_keys(SOCIAL, LEGAL)
    async with daphne(child_environment) as server, server.socket(rig, social) as first, server.socket(rig, legal) as second:
        pages = [Browser(first), Browser(second)]
        for page in pages:
            await page.greet()
        await pages[0].send(command(1, type="talk.say", text="before the stop"))
        await pages[0].until(lambda client: "c-1" in client.answers)
        server.process.send_signal(signal.SIGTERM)
        assert [await page.closed(5) for page in pages] == [Close.GOING_AWAY] * 2
    assert "before the stop" in await db(view_of, rig.id, ["team"])


async def test_quiet_connections_stay(child_environment: Environment) -> None:
    """[ROOM56] Connections on which nothing happens for long are not closed, and hear of the next thing at once."""
    rig, (social, legal) = await rig_and_keys(SOCIAL, LEGAL)
    async with daphne(child_environment) as server, server.socket(rig, social) as first, server.socket(rig, legal) as second:
        pages = [Browser(first), Browser(second)]
        for page in pages:
            await page.greet()
        await asyncio.gather(*[page.until(lambda client: len(client.of("pulse")) == 3) for page in pages])
        await pages[0].send(command(1, type="talk.say", text="anybody there?"))
        await asyncio.gather(*[page.until(lambda client: "anybody there?" in client.bytes, 2) for page in pages])
        assert all(client.faults == [] for client in (page.client for page in pages))


class Deaf:
    """A client that stops reading. One that lies says all the while that it has seen what it was sent."""

    def __init__(self, lies: bool) -> None:
        self.lies = lies

    async def endure(self, server: Server, rig: Rig, key: str) -> float:
        """Connect and be deaf until the server cuts the line; returns after how many seconds that was."""
        raw = socket.socket()
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 8192)
        raw.connect(("127.0.0.1", server.port))
        async with server.socket(rig, key, sock=raw, max_queue=1, ping_interval=None, close_timeout=1) as line:
            await line.send(json.dumps({"type": "hello", "protocol": 1}))
            began, seen = time.monotonic(), 0
            try:
                while time.monotonic() - began < 40:
                    if self.lies:
                        seen += 16
                        await line.send(json.dumps({"type": "seen", "items": seen}))
                    else:
                        await line.send(json.dumps({"type": "here", "doing": "away"}))
                    await asyncio.sleep(0.25)
            except (ConnectionClosed, OSError):
                return time.monotonic() - began
        return 40.0


async def latencies(page: Browser, seconds: float) -> Sequence[float]:
    """How long commands take to come back as events while others are deaf."""
    found, end, number = [], time.monotonic() + seconds, 0
    while time.monotonic() < end:
        number += 1
        began = time.monotonic()
        await page.send(command(f"l{number}", type="talk.say", text=f"tick {number}."))
        await page.until(lambda client, text=f"tick {number}.": text in client.bytes)
        found.append(time.monotonic() - began)
        await asyncio.sleep(0.3)
    return found


async def test_deaf_clients(child_environment: Environment) -> None:
    """[ROOM57] Clients that stop reading cost little memory, are cut within 15 s or so, and delay nobody; liars too."""
    rig, (social, legal, control) = await rig_and_keys(SOCIAL, LEGAL, CONTROL)
    await commit(rig, CONTROL, *[Say(text=f"{number} " + "x" * 9_000) for number in range(1200)])
    async with daphne(child_environment) as server, server.socket(rig, social) as line:
        page = Browser(line)
        await page.greet()
        await page.until(lambda client: client.current)
        before = server.memory()
        deaf = [asyncio.create_task(Deaf(lies).endure(server, rig, key)) for lies in (False, True) for key in (legal, control)]
        delays = sorted(await latencies(page, 12))
        grown = server.memory() - before
        lasted = await asyncio.gather(*deaf)
        assert grown < 24 * 1024 * 1024
        assert max(lasted) < 30
        assert delays[len(delays) // 2] < 0.5
        assert page.client.faults == []


async def test_one_slow_query_delays_no_other_socket() -> None:
    """[ROOM58] While database calls of other connections take a second, a connection that needs none is answered at once."""
    rig = await db(started_exercise)

    def slow_door(session: Any, user: Any, exercise_id: str, wanted: str | None) -> str | None:
        time.sleep(1.0)  # stands for a slow query in a database thread
        return wanted

    async with house(QUICK) as home:
        quick = Socket(home.rooms, rig, SOCIAL)
        await quick.greet()
        slow = [Socket(home.rooms, rig, LEGAL, slow_door) for _ in range(4)]
        connecting = [asyncio.create_task(each.connect()) for each in slow]
        await asyncio.sleep(0.1)
        began = time.monotonic()
        for _ in range(5):
            await quick.answer("nonsense")
        assert time.monotonic() - began < 0.1
        assert all(await asyncio.gather(*connecting))
