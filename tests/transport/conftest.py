"""Rings of tests that use no Redis go nowhere, but to a Redis of the test's own rather than to one that somebody else runs."""

import pytest


@pytest.fixture(autouse=True)
def _own_redis(redis_settings: str) -> str:
    return redis_settings
