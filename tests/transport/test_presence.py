"""Who is here: over processes, without ghosts, and only as far as a viewer may know."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import pytest

from sims.database import db
from sims.models import Participant
from sims.presence import Entry, Presence
from sims.timekeeper import wall_ms
from tests.servers.valkey import ValkeyServer
from tests.sims.exercises import CONTROL, LEGAL, SOCIAL, Rig, started_exercise
from tests.transport.rig import QUICK, House, MemoryWire, Socket, house

AT_DESK = Entry(SOCIAL, "reading", None)
TYPING = Entry(LEGAL, "typing", "all:3")


@dataclass
class Wall:
    """A wall clock that tests turn."""

    ms: int = field(default_factory=wall_ms)

    def __call__(self) -> int:
        return self.ms


@pytest.fixture
async def processes(valkey: ValkeyServer) -> AsyncIterator[tuple[Presence, Presence, Wall]]:
    """Two processes' presence on one Redis and one clock."""
    wall = Wall()
    one, other = Presence(valkey.url, wall), Presence(valkey.url, wall)
    yield one, other, wall
    await one.close()
    await other.close()


Pair = tuple[Presence, Presence, Wall]


async def test_processes_know_of_each_other(processes: Pair) -> None:
    """[ROOM35] Whoever is connected to any process is known in all of them, with what they do, and gone when they leave."""
    one, other, _ = processes
    await one.exchange({"x": {"1": AT_DESK}})
    found = await other.exchange({"x": {"1": TYPING}})
    assert found is not None
    assert sorted(entry.participant for entry in found["x"]) == [SOCIAL, LEGAL]
    assert TYPING in found["x"]
    await one.exchange({"x": {}})
    found = await other.exchange({"x": {"1": TYPING}})
    assert found == {"x": [TYPING]}


async def test_rooms_are_apart(processes: Pair) -> None:
    """[ROOM36] Who is in one exercise does not show in another."""
    one, other, _ = processes
    await one.exchange({"x": {"1": AT_DESK}, "y": {"2": TYPING}})
    assert await other.exchange({"y": {}, "z": {}}) == {"y": [TYPING], "z": []}


async def test_no_ghosts(processes: Pair) -> None:
    """[ROOM37] A process that dies without a word: its people are gone when their lease of 25 seconds ends, and not before."""
    one, other, wall = processes
    await one.exchange({"x": {"1": AT_DESK}})
    wall.ms += 24_900
    assert await other.exchange({"x": {}}) == {"x": [AT_DESK]}
    wall.ms += 200
    assert await other.exchange({"x": {}}) == {"x": []}


async def test_leases_are_renewed(processes: Pair) -> None:
    """[ROOM38] Who stays connected stays present, however long nothing changes."""
    one, other, wall = processes
    for _ in range(60):
        await one.exchange({"x": {"1": AT_DESK}})
        wall.ms += 1_000
    assert await other.exchange({"x": {}}) == {"x": [AT_DESK]}


async def test_an_emptied_redis(processes: Pair, valkey: ValkeyServer) -> None:
    """[ROOM39] When Redis has forgotten everything, everybody is known again after two exchanges."""
    one, other, _ = processes
    await one.exchange({"x": {"1": AT_DESK}})
    valkey.flush()
    for _ in range(2):
        await one.exchange({"x": {"1": AT_DESK}})
    assert await other.exchange({"x": {}}) == {"x": [AT_DESK]}


async def test_without_redis_nobody_knows(own_valkey: ValkeyServer) -> None:
    """[ROOM40] Without Redis it is unknown who is here, which is not the same as nobody; afterwards it is known again."""
    presence = Presence(own_valkey.url, Wall())
    assert await presence.exchange({"x": {"1": AT_DESK}}) == {"x": [AT_DESK]}
    own_valkey.kill()
    assert await presence.exchange({"x": {"1": AT_DESK}}) is None
    own_valkey.start()
    await presence.exchange({"x": {"1": AT_DESK}})
    assert await presence.exchange({"x": {"1": AT_DESK}}) == {"x": [AT_DESK]}
    await presence.close()


async def met(home: House, *wires: MemoryWire) -> list[Any]:
    """What each viewer was last told of who is here."""
    await home.rooms.meet()
    return [wire.client.of("here")[-1]["people"] if wire.client.of("here") else "nothing" for wire in wires]


def add_names(rig: Rig) -> None:
    for pseudonym, name in ((SOCIAL, "Sam"), (LEGAL, "Lena"), (CONTROL, "Connie")):
        Participant.objects.create(exercise_id=rig.id, pseudonym=pseudonym, name=name)


@pytest.mark.django_db(transaction=True)
async def test_control_is_invisible() -> None:
    """[ROOM41] Players see players, with their names; only control sees control and who has which role."""
    rig = await db(started_exercise)
    await db(add_names, rig)
    async with house(run=False) as home:
        (_, control), (_, player) = await home.sit(rig, CONTROL), await home.sit(rig, SOCIAL)
        seen_by_control, seen_by_player = await met(home, control, player)
        sam = {"participant": SOCIAL, "name": "Sam", "seat": "social", "doing": "reading", "looking_at": None}
        assert seen_by_player == [sam]
        connie = {
            "participant": CONTROL,
            "name": "Connie",
            "seat": None,
            "role": "control",
            "doing": "reading",
            "looking_at": None,
        }
        assert seen_by_control == [connie, sam | {"role": "player"}]
        assert b"Connie" not in b"".join(player.payloads)


@pytest.mark.django_db(transaction=True)
async def test_told_when_it_changes() -> None:
    """[ROOM42] Viewers are told who is here when that changes, and not otherwise; of several connections the busiest counts."""
    rig = await db(started_exercise)
    async with house(run=False) as home:
        (first, one), (second, _) = await home.sit(rig, SOCIAL), await home.sit(rig, SOCIAL)
        await met(home, one)
        await met(home, one)
        assert len(one.client.of("here")) == 1
        second.doing = "typing"
        assert (await met(home, one))[0][0]["doing"] == "typing"
        second.leave()
        assert (await met(home, one))[0][0]["doing"] == "reading"
        assert first.closed is None


@pytest.mark.django_db(transaction=True)
async def test_looking_at_what_others_do_not_hold() -> None:
    """[ROOM43] What somebody looks at is told only to those who hold it: no number of another seat's stream gets out."""
    rig = await db(started_exercise)
    async with house(run=False) as home:
        (connection, legal), (_, social), (_, control) = (
            await home.sit(rig, LEGAL),
            await home.sit(rig, SOCIAL),
            await home.sit(rig, CONTROL),
        )
        connection.looking_at = "seat:legal:1"
        views = await met(home, legal, social, control)
        looks = [next(each for each in view if each["participant"] == LEGAL)["looking_at"] for view in views]
        assert looks == ["seat:legal:1", None, "seat:legal:1"]
        connection.looking_at = "all:5"
        (view,) = await met(home, social)
        assert [each["looking_at"] for each in view if each["participant"] == LEGAL] == ["all:5"]


@pytest.mark.django_db(transaction=True)
async def test_unknown_is_said() -> None:
    """[ROOM44] While nobody knows who is here, viewers are told just that."""
    rig = await db(started_exercise)
    async with house(run=False) as home:
        _, wire = await home.sit(rig, SOCIAL)
        home.presence.known = False
        assert await met(home, wire) == [None]
        home.presence.known = True
        assert len((await met(home, wire))[0]) == 1


@pytest.mark.django_db(transaction=True)
async def test_here_over_the_wire(valkey: ValkeyServer) -> None:
    """[ROOM45] What a client says it is doing reaches a viewer at another process within two seconds."""
    rig = await db(started_exercise)
    here, there = Presence(valkey.url, wall_ms), Presence(valkey.url, wall_ms)
    async with house(QUICK, presence=here) as one, house(QUICK, presence=there) as other:
        sender, viewer = Socket(one.rooms, rig, SOCIAL), Socket(other.rooms, rig, LEGAL)
        await sender.greet()
        await viewer.greet()
        began = asyncio.get_running_loop().time()
        await sender.send({"type": "here", "doing": "typing", "looking_at": "all:5"})
        people: list[Any] = []
        while not any(each["participant"] == SOCIAL and each["doing"] == "typing" for each in people):
            people = (await viewer.next("here"))["people"]
        assert asyncio.get_running_loop().time() - began < 2.0
