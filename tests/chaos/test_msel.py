"""A real MSEL, run to its end. STORMROOM_MSEL is its path, STORMROOM_MSEL_SPEED the speed in percent (6000)."""

import os
from pathlib import Path

import pytest

from tests.chaos.msel import run
from tests.servers.product import Product

FILE = os.environ.get("STORMROOM_MSEL", "")
SPEED = int(os.environ.get("STORMROOM_MSEL_SPEED", "6000"))


@pytest.mark.skipif(not FILE, reason="STORMROOM_MSEL names no file")
@pytest.mark.timeout(3600)
async def test_a_real_msel(own_product: Product) -> None:
    """[TIME53] An MSEL at speed with three players: each inject once, in order, on time, to its recipients alone."""
    findings = await run(own_product.launch().ready(), Path(FILE), SPEED)
    assert not findings.wrong, "\n".join(findings.lines)
