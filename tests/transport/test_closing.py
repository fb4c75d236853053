"""Every reason for which a connection ends, and what its code tells the client to do."""

import asyncio
import json
from dataclasses import replace

import pytest

from sims.buckets import Rate, TokenBucket
from sims.database import db
from sims.folds import fold_of
from sims.protocol import MAX_FRAME, Close
from tests.sims.exercises import CONTROL, LEGAL, SOCIAL, Rig, started_exercise
from tests.transport.rig import QUICK, House, Socket, command, house

pytestmark = pytest.mark.django_db(transaction=True)


async def greeted(home: House, rig: Rig, participant: str = SOCIAL) -> Socket:
    socket = Socket(home.rooms, rig, participant)
    await socket.greet()
    return socket


def test_codes_say_whether_to_come_back() -> None:
    """[WIRE17] Codes from 4000 to 4499 mean come back, those from 4500 to 4999 do not; there is no code outside."""
    back = {code.name for code in Close if code.come_back}
    assert back == {"GOING_AWAY", "TOO_SLOW", "IDLE", "FLOOD"}
    assert all(4000 <= code <= 4999 for code in Close)


@pytest.mark.parametrize("who", [None, "p8stranger", "conductor", "door"])
async def test_without_a_seat(who: str | None) -> None:
    """[WIRE18] Who has no seat in the exercise is refused before the connection is accepted, the server's own actors too."""
    rig = await db(started_exercise)
    async with house() as home:
        socket = Socket(home.rooms, rig, who)
        assert not await socket.connect()
        assert socket.code == Close.NO_SEAT


async def test_an_exercise_that_does_not_exist() -> None:
    """[WIRE19] An exercise that does not exist answers like one in which one has no seat."""
    async with house() as home:
        socket = Socket(home.rooms, Rig("nosuchexercise"), SOCIAL)
        assert not await socket.connect()
        assert socket.code == Close.NO_SEAT


async def test_a_seat_in_another_exercise() -> None:
    """[WIRE20] A participant of one exercise has no way into another, whose door is asked about that exercise alone."""
    mine, other = await db(started_exercise), await db(started_exercise)

    def door(session: object, user: object, exercise_id: str, wanted: str | None) -> str | None:
        return wanted if exercise_id == mine.id else None

    async with house() as home:
        assert await Socket(home.rooms, mine, SOCIAL, door).connect()
        assert not await Socket(home.rooms, other, SOCIAL, door).connect()


async def test_who_says_nothing() -> None:
    """[WIRE21] A connection that says no hello in time is closed with 4408; one that did is not."""
    rig = await db(started_exercise)
    async with house(replace(QUICK, hello=0.2)) as home:
        silent = Socket(home.rooms, rig, SOCIAL)
        assert await silent.connect()
        friendly = await greeted(home, rig, LEGAL)
        assert await silent.closed() == Close.IDLE
        assert (await friendly.answer(command(1, type="talk.say", text="still here")))["type"] == "ack"


async def test_another_protocol() -> None:
    """[WIRE22] A hello of another protocol version is closed with 4510, whatever else stands in it."""
    rig = await db(started_exercise)
    async with house() as home:
        for version in (0, 2, 99):
            socket = Socket(home.rooms, rig, SOCIAL)
            assert await socket.connect()
            await socket.send({"type": "hello", "protocol": version, "new_in_this_version": True})
            assert await socket.closed() == Close.WRONG_PROTOCOL


async def test_too_many_unreadable_frames() -> None:
    """[WIRE23] Ten unreadable frames in a minute are answered; the eleventh closes with 4500."""
    rig = await db(started_exercise)
    async with house() as home:
        socket = await greeted(home, rig)
        for _ in range(10):
            assert (await socket.answer("nonsense"))["code"] == "bad_message"
        await socket.send("nonsense")
        assert await socket.closed() == Close.ABUSE


async def test_refused_commands_are_no_abuse() -> None:
    """[WIRE24] Commands that are refused for what is in them are not counted as abuse: people make mistakes."""
    rig = await db(started_exercise)
    async with house() as home:
        socket = await greeted(home, rig)
        for number in range(18):
            assert (await socket.answer(command(number, type="talk.say", text="")))["code"] == "bad_field"
        assert (await socket.answer(command("good", type="talk.say", text="got it")))["type"] == "ack"


@pytest.mark.parametrize("frame", [json.dumps({"type": "seen", "items": 0}), "garbage", json.dumps(command(1, type="x"))])
async def test_a_flood_of_frames(frame: str) -> None:
    """[WIRE25] Frames far beyond what a client needs close with 4429, valid or garbage; others are served meanwhile."""
    rig = await db(started_exercise)
    async with house(replace(QUICK, frames=Rate(50, 200), malformed=10_000)) as home:
        flooder, other = await greeted(home, rig), await greeted(home, rig, LEGAL)
        for _ in range(400):
            await flooder.send(frame)
        assert await flooder.closed(10) == Close.FLOOD
        assert (await other.answer(command(1, type="talk.say", text="undisturbed")))["type"] == "ack"


async def test_frames_that_are_too_long() -> None:
    """[WIRE26] A frame of more than 64 KiB closes with 4500, counted in bytes; one of exactly that is read."""
    rig = await db(started_exercise)
    async with house() as home:
        socket = await greeted(home, rig)
        assert (await socket.answer(" " * (MAX_FRAME - 2) + "{}"))["code"] == "bad_message"
        await socket.send("x" * (MAX_FRAME + 1))
        assert await socket.closed() == Close.ABUSE
        wide = await greeted(home, rig)
        await wide.send("é" * (MAX_FRAME // 2 + 1))
        assert await wide.closed() == Close.ABUSE


async def test_a_planned_end() -> None:
    """[WIRE27] A connection is closed as planned with 4000 before anything in between can cut it."""
    rig = await db(started_exercise)
    async with house(replace(QUICK, life=0.3)) as home:
        socket = await greeted(home, rig)
        assert await socket.closed() == Close.GOING_AWAY


async def test_the_sixth_connection() -> None:
    """[WIRE28] The sixth connection of one participant closes their oldest with 4509."""
    rig = await db(started_exercise)
    async with house() as home:
        sockets = [await greeted(home, rig) for _ in range(6)]
        assert await sockets[0].closed() == Close.REPLACED
        assert (await sockets[1].answer(command(1, type="talk.say", text="kept")))["type"] == "ack"


async def test_removal_closes() -> None:
    """[WIRE29] Removing a participant closes their connections with 4503, and they cannot come in again."""
    rig = await db(started_exercise)
    async with house() as home:
        socket, control = await greeted(home, rig), await greeted(home, rig, CONTROL)
        await control.send(command(1, type="participant.remove", participant=SOCIAL))
        assert await socket.closed() == Close.REMOVED
        again = Socket(home.rooms, rig, SOCIAL)
        assert not await again.connect()
        assert again.code == Close.NO_SEAT


async def test_a_server_that_goes() -> None:
    """[WIRE30] A server that stops tells its clients to come back, with 4000."""
    rig = await db(started_exercise)
    async with house() as home:
        socket = await greeted(home, rig)
        await home.rooms.close()
        assert await socket.closed() == Close.GOING_AWAY


async def test_a_client_that_is_simply_gone() -> None:
    """[WIRE31] A client that vanishes leaves the room at once; a command that it had sent is still stored."""
    rig = await db(started_exercise)
    async with house() as home:
        socket = await greeted(home, rig)
        room = await home.room(rig)
        before = room.tail.seq
        await socket.send(command(1, type="talk.say", text="my last words"))
        await socket.hang_up()
        assert room.connections == []
        async with asyncio.timeout(5):
            while room.tail.seq == before:
                await asyncio.sleep(0.01)
                await room.catch_up()
        assert "my last words" in room.tail.rows[-1].wire


async def test_hellos_are_limited() -> None:
    """[WIRE32] Asking again and again for the beginning is refused as `rate_limited`, and the connection is kept."""
    rig = await db(started_exercise)
    async with house() as home:
        socket = await greeted(home, rig)
        for _ in range(12):
            await socket.send({"type": "hello", "protocol": 1})
        refused = await socket.next("rejected")
        assert refused["code"] == "rate_limited"
        await socket.send(command(1, type="talk.say", text="still here"))
        await socket.next("ack")


def test_a_bucket_fills_with_time() -> None:
    """[WIRE33] A bucket gives its burst at once, then so much a second, and says how long to wait."""
    now = [100.0]
    bucket = TokenBucket(Rate(10, 20), lambda: now[0])
    assert [bucket.take() for _ in range(20)] == [0.0] * 20
    assert bucket.take() == pytest.approx(0.1)
    now[0] += 0.5
    assert [bucket.take() for _ in range(5)] == [0.0] * 5
    assert bucket.take() > 0
    now[0] += 1000
    assert bucket.take(20) == 0.0
    assert bucket.take(20) == pytest.approx(2.0)


async def test_slow_commits_hold_up_nothing() -> None:
    """[WIRE34] While a command waits to be stored, the connection's frames are read and its deliveries go on."""
    rig = await db(started_exercise)
    async with house(replace(QUICK, poll=0.05)) as home:
        socket = await greeted(home, rig)
        lock = fold_of(rig.id).lock
        with lock:  # commits of this process wait for it; the room's reading does not
            await socket.send(command(1, type="talk.say", text="waits"))
            assert (await socket.answer("nonsense"))["code"] == "bad_message"
            home.rooms.pulse()
            await socket.next("pulse")
        assert (await socket.next("ack"))["id"] == "c-1"
