"""Slow clients: the server stops sending, keeps little, and lets go after a while; nobody else notices."""

from dataclasses import replace

import pytest

from sims.database import db
from sims.protocol import Close
from sims.window import Window
from tests.sims.exercises import LEGAL, SOCIAL, post, started_exercise
from tests.transport.rig import QUICK, commit, house, until, view_of

pytestmark = pytest.mark.django_db(transaction=True)

PATIENT = replace(QUICK, full=30.0)


async def test_a_window_closes_and_opens() -> None:
    """[ROOM11] A client that says nothing is sent 256 items at most; each `seen` lets as many more follow."""
    rig = await db(started_exercise)
    await commit(rig, SOCIAL, *[post(f"post {number}") for number in range(600)])
    async with house(PATIENT) as home:
        connection, wire = await home.sit(rig, LEGAL, acks=False)
        assert wire.client.count == 256
        assert connection.seen(100)
        await connection.settled()
        assert wire.client.count == 356
        while not wire.client.current:
            assert connection.seen(wire.client.count)
            await connection.settled()
        assert wire.client.bytes == await db(view_of, rig.id, wire.client.you["audiences"])


async def test_a_window_counts_bytes() -> None:
    """[ROOM12] A client that says nothing is sent no more bytes than the window takes, and then goes on where it stood."""
    rig = await db(started_exercise)
    await commit(rig, SOCIAL, *[post("x" * 250) for _ in range(200)])
    async with house(replace(PATIENT, window_bytes=20_000, frame_bytes=6_000)) as home:
        connection, wire = await home.sit(rig, LEGAL, acks=False)
        frames = [payload for payload in wire.payloads if payload.startswith(b'{"type":"events"')]
        brackets = len(b'{"type":"events","items":[]}') * len(frames)  # the window counts items
        assert 12_000 < sum(map(len, frames)) - brackets <= 20_000
        while not wire.client.current:
            assert connection.seen(wire.client.count)
            await connection.settled()
        assert wire.client.faults == []


async def test_one_item_always_fits() -> None:
    """[ROOM13] An item that is larger than the whole window is sent when everything before it was seen."""
    rig = await db(started_exercise)
    await commit(rig, SOCIAL, post("y" * 250), post("z" * 250))
    async with house(replace(PATIENT, window_bytes=100, frame_bytes=50)) as home:
        _, wire = await home.sit(rig, LEGAL)
        await until(lambda: wire.client.current)
        assert wire.client.faults == []


async def test_who_stays_slow_is_closed() -> None:
    """[ROOM14] A client whose window stays full is closed with 4008, and comes back to exactly what it missed; others go on."""
    rig = await db(started_exercise)
    await commit(rig, SOCIAL, *[post(f"post {number}") for number in range(300)])
    async with house(replace(QUICK, full=0.3)) as home:
        _, quick = await home.sit(rig, SOCIAL)
        _, slow = await home.sit(rig, LEGAL, acks=False)
        assert not slow.is_closed
        await until(lambda: slow.is_closed)
        assert slow.code == Close.TOO_SLOW
        assert quick.code is None
        assert quick.client.current
        _, again = await home.sit(rig, LEGAL, slow.client)
        await until(lambda: again.client.current)
        assert slow.client.bytes == await db(view_of, rig.id, slow.client.you["audiences"])
        assert slow.client.faults == []


async def test_who_moves_on_is_kept() -> None:
    """[ROOM15] A slow client that goes on folding is kept, however far behind it is."""
    rig = await db(started_exercise)
    await commit(rig, SOCIAL, *[post(f"post {number}") for number in range(300)])
    async with house(replace(QUICK, full=0.4, window_items=64)) as home:
        connection, wire = await home.sit(rig, LEGAL, acks=False)
        seen = 0
        while not wire.client.current:
            before = wire.client.count
            seen += 32
            assert connection.seen(seen)
            await until(lambda before=before: wire.client.count > before)  # type: ignore[misc]
        assert wire.code is None


async def test_a_clogged_server_is_not_filled() -> None:
    """[ROOM16] While the server holds a connection's bytes nothing more is written; when they are gone it goes on by itself."""
    rig = await db(started_exercise)
    async with house(PATIENT) as home:
        connection, wire = await home.sit(rig, LEGAL)
        wire.held = PATIENT.buffered + 1
        before = len(wire.payloads)
        await commit(rig, SOCIAL, post("later"))
        await (await home.room(rig)).catch_up()
        connection.pulse()
        await home.rooms.meet()
        assert len(wire.payloads) == before
        wire.held = 0
        await home.rooms.look()
        assert "later" in [item.get("text") for item in wire.client.items]


async def test_who_drowns_is_closed_at_once() -> None:
    """[ROOM17] When the server holds far too much for a connection, even answers end: it is closed with 4008 at once."""
    rig = await db(started_exercise)
    async with house(PATIENT) as home:
        connection, wire = await home.sit(rig, LEGAL)
        wire.held = PATIENT.drowned + 1
        connection.pulse()
        assert wire.code is None
        connection.rescope((await home.room(rig)).tail.viewer(SOCIAL))
        assert wire.code == Close.TOO_SLOW


def test_seen_only_rises_and_never_beyond_what_was_sent() -> None:
    """[ROOM18] `seen` counts what the connection was sent in all: it never falls and never exceeds that."""
    window = Window(10, 1000)
    window.put(4, 400)
    window.put(4, 500)
    assert not window.take(9)
    assert window.take(5)
    assert not window.take(4)
    assert (window.items_left, window.bytes_left) == (7, 500)
    assert window.fits(500)
    assert not window.fits(501)
    assert window.take(8)
    assert window.fits(5000)
