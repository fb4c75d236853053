"""Where a client may go on from, and that nothing is missed and nothing comes twice."""

import asyncio
import random
from dataclasses import replace

import pytest

from sims import log
from sims.connection import Connection
from sims.core.talk import Say
from sims.database import db
from sims.models import Head
from sims.room import Room
from sims.tail import Cut
from tests.sims.exercises import CONTROL, LEGAL, SOCIAL, Rig, post, started_exercise
from tests.transport.rig import QUICK, Client, MemoryWire, commit, house, until, view_of

pytestmark = pytest.mark.django_db(transaction=True)

PAGED = replace(QUICK, tail_rows=40)
"""So little is kept in memory that most of a log is read in pages."""


async def busy_exercise(rows: int = 30) -> Rig:
    rig = await db(started_exercise)
    await commit(rig, SOCIAL, *[post(f"post {number}") if number % 2 else Say(text=f"word {number}") for number in range(rows)])
    return rig


async def view(rig: Rig, client: Client) -> str:
    return await db(view_of, rig.id, client.you["audiences"])


async def test_from_nothing() -> None:
    """[ROOM1] Who comes with nothing gets everything they hold, in log order, as the bytes that are stored."""
    rig = await busy_exercise()
    async with house() as home:
        for participant in (CONTROL, SOCIAL, LEGAL):
            _, wire = await home.sit(rig, participant)
            assert wire.client.bytes == await view(rig, wire.client)
            assert (wire.client.faults, wire.client.resets) == ([], 0)


async def test_resume_truth_table() -> None:
    """[ROOM2] A cut that is a prefix of the viewer's stream goes on exactly there; any other gets `reset` and the beginning."""
    rig = await busy_exercise()
    async with house() as home:
        _, first = await home.sit(rig, SOCIAL)
        heads, epoch, whole = first.client.after, first.client.epoch, first.client.bytes
        last = first.client.items[-1]["audience"]
        behind = {**heads, last: heads[last] - 1}
        cases: list[tuple[str, str | None, dict[str, int], int, int]] = [
            ("empty", None, {}, 0, len(first.client.items)),
            ("empty with the epoch", epoch, {}, 0, len(first.client.items)),
            ("zeros", epoch, {"all": 0, "team": 0}, 0, len(first.client.items)),
            ("the same", epoch, heads, 0, 0),
            ("the same without an epoch", None, heads, 0, 0),
            ("one behind", epoch, behind, 0, 1),
            ("the future", epoch, {**heads, "all": heads["all"] + 1}, 1, len(first.client.items)),
            ("the far future", epoch, {**heads, "all": 2**53 - 1}, 1, len(first.client.items)),
            ("another epoch", "elsewhere", heads, 1, len(first.client.items)),
            ("another seat's cut", epoch, {**heads, "seat:legal": 1}, 1, len(first.client.items)),
            ("control's cut", epoch, {**heads, "control": 1}, 1, len(first.client.items)),
            ("half a cut", epoch, {"all": heads["all"]}, 1, len(first.client.items)),
            ("an audience that is not there", epoch, {**heads, "seat:nobody": 1}, 1, len(first.client.items)),
        ]
        for name, said, after, resets, items in cases:
            client = Client()
            client.epoch, client.after = said, dict(after)
            _, wire = await home.sit(rig, SOCIAL, client)
            assert (name, client.resets, len(client.items), client.faults) == (name, resets, items, [])
            assert wire.client.current, name
            if resets:
                assert client.bytes == whole


async def test_resume_from_anywhere() -> None:
    """[ROOM3] From any point, however old, what follows comes whole: no gap, no duplicate, also across pages."""
    rig = await busy_exercise(300)
    chooser = random.Random(7)
    async with house(PAGED) as home:
        _, whole = await home.sit(rig, SOCIAL)
        await until(lambda: whole.client.current)
        items = whole.client.items
        for _ in range(25):
            kept = chooser.randrange(len(items) + 1)
            client = Client()
            client.epoch, client.you = whole.client.epoch, whole.client.you
            for item in items[:kept]:
                client._fold(item)
            await home.sit(rig, SOCIAL, client)
            await until(lambda client=client: client.after == whole.client.after)  # type: ignore[misc]
            assert (kept, client.items, client.faults, client.resets) == (kept, items, [], 0)


async def test_thousands_behind() -> None:
    """[ROOM4] Thousands of missed events are delivered exactly, in pages, to several viewers at once, within seconds."""
    rig = await busy_exercise(2500)
    async with house(PAGED) as home:
        wires = [(await home.sit(rig, participant))[1] for participant in (SOCIAL, LEGAL, CONTROL)]
        await until(lambda: all(wire.client.current for wire in wires), 10)
        for wire in wires:
            assert wire.client.bytes == await view(rig, wire.client)
            assert wire.client.faults == []


class SlowReader(Connection):
    """Reads its page and then waits with it until the test lets it go on."""

    read: asyncio.Event
    gate: asyncio.Event

    async def _fetch(self, position: int, audiences: frozenset[str]) -> Cut:
        cut = await super()._fetch(position, audiences)
        self.read.set()
        await self.gate.wait()
        return cut


def slow_reader(room: Room, participant: str) -> tuple[SlowReader, MemoryWire]:
    wire = MemoryWire()
    wire.connection = connection = SlowReader(room, participant, wire, room.limits)
    connection.read, connection.gate = asyncio.Event(), asyncio.Event()
    room.attach(connection)
    return connection, wire


async def test_exactly_once_between_backlog_and_live() -> None:
    """[ROOM5] What is committed between reading the backlog and going live arrives exactly once."""
    rig = await busy_exercise(200)
    async with house(PAGED) as home:
        room = await home.room(rig)
        connection, wire = slow_reader(room, SOCIAL)
        await connection.hello(None, {})
        await connection.read.wait()
        await commit(rig, SOCIAL, *[post(f"meanwhile {number}") for number in range(60)])
        await room.catch_up()
        connection.gate.set()
        await until(lambda: wire.client.after == {"all": room.tail.heads["all"], "team": room.tail.heads["team"]})
        assert wire.client.bytes == await view(rig, wire.client)
        assert wire.client.faults == []


async def test_a_hello_again_starts_anew() -> None:
    """[ROOM6] A client may ask again on the same connection, even while a page for its last question is being read."""
    rig = await busy_exercise(200)
    async with house(PAGED) as home:
        room = await home.room(rig)
        connection, wire = slow_reader(room, SOCIAL)
        await connection.hello(None, {})
        await connection.read.wait()
        wire.client.after = {}
        greeting = asyncio.create_task(connection.hello(room.tail.epoch, {}))
        connection.gate.set()
        await greeting
        await until(lambda: wire.client.after.get("all") == room.tail.heads["all"])
        assert wire.client.bytes == await view(rig, wire.client)
        assert wire.client.faults == []


async def test_two_resume_at_once() -> None:
    """[ROOM7] Two connections of one participant that resume at the same time both end with the whole view."""
    rig = await busy_exercise(150)
    async with house(PAGED) as home:
        (_, first), (_, second) = await asyncio.gather(home.sit(rig, SOCIAL), home.sit(rig, SOCIAL))
        await commit(rig, LEGAL, Say(text="and then"))
        await (await home.room(rig)).catch_up()
        await until(lambda: first.client.after == second.client.after and len(first.client.items) == len(second.client.items))
        assert first.client.bytes == second.client.bytes == await view(rig, first.client)


async def test_another_epoch_resets() -> None:
    """[ROOM8] When the log gets another epoch, everybody is told to start again, and does so from the new log's beginning."""
    rig = await busy_exercise()
    async with house(run=False) as home:
        _, wire = await home.sit(rig, SOCIAL)
        await db(Head.objects.filter(exercise_id=rig.id).update, epoch="another1")
        await home.rooms.look()
        assert wire.client.resets == 1
        assert wire.client.epoch == "another1"
        assert wire.client.bytes == await view(rig, wire.client)
        assert wire.client.faults == []


async def test_a_log_that_went_back() -> None:
    """[ROOM9] A log that has become shorter was restored: viewers start again, whatever its epoch says."""
    rig = await busy_exercise()
    async with house(run=False) as home:
        _, wire = await home.sit(rig, SOCIAL)

        def go_back() -> None:
            head = log.head(rig.id)
            last = log.read_after(rig.id, head.seq - 1)[0]
            row = Head.objects.get(exercise_id=rig.id)
            row.heads = row.heads.replace(f'"{last.audience}": {last.n}', f'"{last.audience}": {last.n - 1}')
            row.seq -= 1
            row.save()
            rig_rows = row.exercise.rows
            rig_rows.filter(seq=last.seq).delete()

        await db(go_back)
        await home.rooms.look()
        assert wire.client.resets == 1
        assert wire.client.bytes == await view(rig, wire.client)


async def test_a_head_that_is_already_old() -> None:
    """[ROOM59] A head that was read before the tail went on is no sign of a log that went back: nobody starts again."""
    rig = await busy_exercise()
    async with house(run=False) as home:
        _, wire = await home.sit(rig, SOCIAL)
        room = await home.room(rig)
        old, then = await db(log.head, rig.id), room.tail.seq
        await commit(rig, SOCIAL, post("meanwhile"))
        await room.catch_up()
        assert not await room.look(old, then)
        assert wire.client.resets == 0
        assert wire.client.bytes == await view(rig, wire.client)


async def test_welcome_says_where_the_streams_stand() -> None:
    """[ROOM10] A welcome names the viewer, their streams and where these stand, the clock, and the people they may know."""
    rig = await busy_exercise()
    async with house() as home:
        for participant, role, seat in ((SOCIAL, "player", "social"), (CONTROL, "control", None)):
            _, wire = await home.sit(rig, participant)
            welcome = wire.client.frames[0]
            assert welcome["type"] == "welcome"
            assert welcome["you"]["participant"] == participant
            assert (welcome["you"]["role"], welcome["you"]["seat"]) == (role, seat)
            head = await db(log.head, rig.id)
            assert welcome["heads"] == {each: head.heads.get(each, 0) for each in welcome["you"]["audiences"]}
            assert welcome["clock"]["phase"] == "running"
            known = {person["participant"] for person in welcome["people"]}
            assert known == ({SOCIAL, LEGAL, CONTROL} if participant == CONTROL else {SOCIAL, LEGAL})
            assert all(("role" in person) == (participant == CONTROL) for person in welcome["people"])
