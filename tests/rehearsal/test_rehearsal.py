"""The whole scenario with scripted people. REHEARSAL_SPEED is the speed in percent: 6000, or 400 for one worth the name."""

import json
import logging
import os

import pytest

from tests.rehearsal.audit import audit
from tests.rehearsal.rehearsal import Rehearsal, run
from tests.servers.product import Product

logger = logging.getLogger(__name__)
SPEED = int(os.environ.get("REHEARSAL_SPEED", "6000"))
PLAYED_S = 45 * 60 * 100 / SPEED

pytestmark = pytest.mark.timeout(PLAYED_S + 240)


async def test_the_scenario_from_end_to_end(own_product: Product) -> None:
    """[REHEARSAL1] Five players of different temper, one late, two swapped, a pause, a stop word, a facilitator lost: all of it
    is in the log, every public act is answered within 90 s, control is asked at most twice a minute, and ten moments are
    found."""
    rehearsal = Rehearsal(own_product.launch().ready(), SPEED)
    try:
        await run(rehearsal)
        wash = json.loads(rehearsal.people["Tom"].client.visitor.get(f"/api/exercises/{rehearsal.exercise}/hotwash", 30))
    finally:
        await rehearsal.close()
    found = audit(rehearsal.log())
    for line in [*found.lines(), *(f"{one['t'] // 1000} s: {one['sentence']}" for one in wash["moments"])]:
        logger.info("%s", line)
    assert not found.unanswered
    assert found.asked_a_minute <= 2
    assert len(wash["moments"]) == 10
    assert found.tags["emergency.called"] == 1
    assert found.tags["clock.paused"] >= 2
    assert found.tags["participant.seated"] == 2
    assert own_product.command("verify_log", rehearsal.exercise).startswith("The log holds")
