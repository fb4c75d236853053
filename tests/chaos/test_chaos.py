"""The whole product, killed again and again at random moments while an exercise runs with people in it.

KILLS says how often each program is killed (1), OUTAGE for how many seconds the broker is away (5; given, it is also tried mute
instead of dead), SEED chooses the moments.
"""

import asyncio
import logging
import os
import random
import signal
import statistics
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.chaos.trial import Trial, delays, until, write_scenario
from tests.servers.product import Product
from tests.servers.valkey import ValkeyServer

logger = logging.getLogger(__name__)
KILLS = int(os.environ.get("KILLS", "1"))
OUTAGE = float(os.environ.get("OUTAGE", "5"))
SEED = int(os.environ.get("SEED", "0")) or random.SystemRandom().randrange(1, 1_000_000)
PROGRAMS = ("web", "worker", "conductor", "beat", "valkey")
SPEED = 2_000
BETWEEN = (3.0, 7.0)
RECONNECTED_S = 15.0
STALE_S = 2.0

pytestmark = pytest.mark.timeout(240 + KILLS * 90 + OUTAGE * 2)


def report(lines: list[str]) -> None:
    """The figures go to the log: `--log-cli-level=INFO` shows them."""
    for line in lines:
        logger.info("%s", line)


def injects_for(seconds: float) -> int:
    """One a second at this speed."""
    return int(seconds)


async def kill_one_after_another(product: Product, rng: random.Random) -> None:
    """Each program KILLS times, in no order, with a few seconds in between for what comes next."""
    victims = [name for name in PROGRAMS for _ in range(KILLS)]
    rng.shuffle(victims)
    for name in victims:
        await asyncio.sleep(rng.uniform(*BETWEEN))
        pid = product.pid_of(name)
        os.kill(pid, signal.SIGKILL)
        await until(lambda name=name, pid=pid: product.run_file["pids"].get(name, pid) != pid, 15, f"{name} is started again")  # type: ignore[misc]


async def test_killed_at_random_moments(own_product: Product, tmp_path: Path) -> None:
    """[TIME51] Everything killed in turn: no gap, no duplicate, nothing acked lost, each inject once, clients back in 15 s."""
    logger.info("SEED=%d KILLS=%d", SEED, KILLS)
    rng = random.Random(SEED)
    injects = injects_for(len(PROGRAMS) * KILLS * sum(BETWEEN) / 2 + 10)
    write_scenario(tmp_path / "trial.yaml", injects, SPEED * 10, SEED)
    own_product.launch().ready()
    trial = Trial.create(own_product, str(tmp_path / "trial.yaml"), SPEED, SEED)
    async with trial.connected():
        await trial.start()
        talk = asyncio.create_task(trial.chatter())
        await kill_one_after_another(own_product, rng)
        talk.cancel()
        await trial.finish(injects, 60)
    verdict = trial.judge()
    report([*verdict.lines(), trial.verified(), *(f"{c.ledger.view}: {dict(c.ledger.closes)}" for c in trial.clients)])
    assert verdict.ok, verdict
    assert verdict.injects == injects
    assert verdict.acked > 10
    assert max(verdict.outages, default=0) < RECONNECTED_S
    assert verdict.outages, "somebody noticed that the web server was killed"


@pytest.fixture
def broken_product(own_valkey: ValkeyServer, tmp_path: Path) -> Iterator[Product]:
    """A product on a broker of its own that nobody starts again."""
    product = Product(tmp_path / "data", REDIS_URL=own_valkey.url)
    yield product
    if product.process is not None:
        product.stop()


@contextmanager
def broker_away(valkey: ValkeyServer, how: str) -> Iterator[None]:
    """Gone, so that connecting fails at once; or there and mute, so that everybody who asks it waits."""
    assert valkey.process is not None
    if how == "killed":
        valkey.kill()
    else:
        valkey.process.send_signal(signal.SIGSTOP)
    try:
        yield
    finally:
        if how == "killed":
            valkey.start()
        else:
            valkey.process.send_signal(signal.SIGCONT)


@pytest.mark.parametrize("how", ["killed", "mute"] if "OUTAGE" in os.environ else ["killed"])
async def test_the_broker_is_away(how: str, broken_product: Product, own_valkey: ValkeyServer, tmp_path: Path) -> None:
    """[TIME52] While the broker is away, injects are on time and nobody sees anything more than two seconds late."""
    logger.info("SEED=%d OUTAGE=%g", SEED, OUTAGE)
    injects = injects_for(OUTAGE + 8)
    write_scenario(tmp_path / "trial.yaml", injects, SPEED * 10, SEED)
    broken_product.launch().ready()
    trial = Trial.create(broken_product, str(tmp_path / "trial.yaml"), SPEED, SEED)
    async with trial.connected():
        await trial.start()
        talk = asyncio.create_task(trial.chatter())
        await until(lambda: trial.count("inject.released") >= 3, 30, "the first injects are out")
        away = time.time()
        with broker_away(own_valkey, how):
            await asyncio.sleep(OUTAGE)
        back = time.time()
        talk.cancel()
        await trial.finish(injects, 60)
    verdict = trial.judge()
    stale = [delay for client in trial.clients for delay in delays(client, away, back)]
    report([*verdict.lines(), trial.verified(), f"staleness: median {statistics.median(stale):.2f} s, max {max(stale):.2f} s"])
    assert verdict.ok, verdict
    assert verdict.injects == injects
    assert max(stale) < STALE_S
    assert not verdict.outages, "no client lost its connection"
    assert max(verdict.late_ms[3:]) < 1_000, verdict.late_ms
