"""The doorbell may fail in every way; the room may not."""

import asyncio
import logging
import time
from dataclasses import replace

import pytest
from pytest_django.fixtures import Settings

from sims import doorbell
from sims.core.talk import Say
from sims.database import db
from sims.doorbell import Doorbell
from sims.limits import LIMITS
from tests.servers.valkey import ValkeyServer
from tests.sims.exercises import CONTROL, LEGAL, SOCIAL, post, started_exercise
from tests.transport.rig import FaultyEars, commit, house, until, view_of

PROMPT = replace(LIMITS, pulse=60.0)


@pytest.mark.django_db(transaction=True)
async def test_a_lossy_doorbell_is_harmless() -> None:
    """[ROOM29] Rings that are lost, doubled and late: every viewer ends with its whole view, never two seconds behind."""
    rig = await db(started_exercise)
    ears = FaultyEars(seed=11, lost=0.3, twice=0.3, late=3.0)
    async with house(PROMPT, ears) as home:
        wires = [(await home.sit(rig, participant))[1] for participant in (SOCIAL, LEGAL, CONTROL)]
        loop, sent, worst = asyncio.get_running_loop(), {}, 0.0
        for number in range(40):
            await commit(rig, SOCIAL, post(f"post {number}"))
            sent[f"post {number}"] = loop.time()
            ears.ring(rig.id)
            await asyncio.sleep(0.05)
            arrived = {item.get("text") for wire in wires[:1] for item in wire.client.items}
            worst = max([worst, *(loop.time() - at for text, at in sent.items() if text not in arrived)])
        await until(lambda: all("post 39" in wire.client.bytes for wire in wires))
        worst = max(worst, loop.time() - sent["post 39"])
        assert worst < 2.0
        for wire in wires:
            assert wire.client.faults == []
            assert wire.client.bytes == await db(view_of, rig.id, wire.client.you["audiences"])


@pytest.mark.django_db(transaction=True)
async def test_a_lost_ring() -> None:
    """[ROOM30] When every ring is lost, what happens is seen within two seconds, and the doorbell is asked to listen anew."""
    rig = await db(started_exercise)
    async with house(PROMPT, FaultyEars(lost=1.0)) as home:
        _, wire = await home.sit(rig, LEGAL)
        began = time.monotonic()
        await commit(rig, SOCIAL, Say(text="unheard"))
        await until(lambda: "unheard" in wire.client.bytes)
        assert time.monotonic() - began < 2.0
        assert home.ears.refreshed >= 1


@pytest.mark.django_db(transaction=True)
async def test_rings_are_prompt() -> None:
    """[ROOM31] A ring that arrives shows what happened at once, long before the next look at the heads."""
    rig = await db(started_exercise)
    ears = FaultyEars()
    async with house(replace(PROMPT, poll=30.0), ears) as home:
        _, wire = await home.sit(rig, LEGAL)
        began = time.monotonic()
        await commit(rig, SOCIAL, Say(text="heard"))
        ears.ring(rig.id)
        await until(lambda: "heard" in wire.client.bytes)
        assert time.monotonic() - began < 0.5


class Heard:
    """Counts rings."""

    def __init__(self) -> None:
        self.rings: list[str] = []

    async def listen(self, bell: Doorbell) -> "asyncio.Task[None]":
        task = asyncio.create_task(bell.listen(self.rings.append))
        await asyncio.sleep(0)
        return task


async def ring_until_heard(heard: Heard, exercise: str, seconds: float = 10.0) -> None:
    """A ring that comes before the group is joined is lost, as any ring may be."""
    heard.rings.clear()
    async with asyncio.timeout(seconds):
        while exercise not in heard.rings:
            doorbell.ring(exercise)
            await asyncio.sleep(0.05)


async def test_rings_cross_processes() -> None:
    """[ROOM32] A ring from any thread reaches whoever has joined the exercise, and nobody else; it says nothing but which."""
    heard, bell = Heard(), Doorbell()
    listening = await heard.listen(bell)
    await bell.join("here")
    await ring_until_heard(heard, "here")
    await asyncio.to_thread(doorbell.ring, "elsewhere")
    await ring_until_heard(heard, "here")
    assert set(heard.rings) == {"here"}
    await bell.leave("here")
    listening.cancel()


async def test_a_flushed_redis_is_joined_again(valkey: ValkeyServer) -> None:
    """[ROOM33] A Redis that has forgotten the groups is joined again when somebody notices a missed ring."""
    heard, bell = Heard(), Doorbell()
    listening = await heard.listen(bell)
    await bell.join("here")
    await ring_until_heard(heard, "here")
    valkey.flush()
    heard.rings.clear()
    await bell.refresh()
    await ring_until_heard(heard, "here")
    listening.cancel()


async def test_redis_goes_and_comes_back(own_valkey: ValkeyServer, settings: Settings, caplog: pytest.LogCaptureFixture) -> None:
    """[ROOM34] While Redis is away a ring costs its caller nothing and is noted once; when it is back, rings are heard again."""
    config = {"hosts": [{"address": own_valkey.url, "socket_timeout": None}], "prefix": "stormroom"}
    settings.CHANNEL_LAYERS = {"default": {"BACKEND": "channels_redis.core.RedisChannelLayer", "CONFIG": config}}
    heard, bell = Heard(), Doorbell()
    listening = await heard.listen(bell)
    await bell.join("here")
    await ring_until_heard(heard, "here")
    with caplog.at_level(logging.WARNING, logger="sims.doorbell"):
        own_valkey.kill()
        began = time.monotonic()
        for _ in range(1000):
            doorbell.ring("here")
        assert time.monotonic() - began < 0.2
        await until(lambda: any("cannot be rung" in record.getMessage() for record in caplog.records))
        for _ in range(20):
            doorbell.ring("here")
            await asyncio.sleep(0.01)
        assert len([record for record in caplog.records if "cannot be rung" in record.getMessage()]) == 1
        own_valkey.start()
        await ring_until_heard(heard, "here", 15)
    listening.cancel()
