"""The fixtures that hand real servers to tests."""

import os
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from pytest_django.fixtures import Settings

from simsite.supervisor.ports import free_port
from tests.servers.product import Product
from tests.servers.valkey import ValkeyServer


@pytest.fixture(scope="session")
def valkey_session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ValkeyServer]:
    """One Valkey for the whole run. Tests take `valkey`, which empties it first."""
    server = ValkeyServer(tmp_path_factory.mktemp("valkey"))
    server.start()
    yield server
    server.stop()


@pytest.fixture
def valkey(valkey_session: ValkeyServer) -> ValkeyServer:
    """A running, empty Valkey. `valkey.url` is its address."""
    if not valkey_session.answers():
        valkey_session.stop()
        valkey_session.start()
    valkey_session.flush()
    return valkey_session


@pytest.fixture
def own_valkey(tmp_path: Path) -> Iterator[ValkeyServer]:
    """A Valkey that this test alone uses and may kill."""
    server = ValkeyServer(tmp_path / "valkey")
    server.start()
    yield server
    server.stop()


@pytest.fixture
def redis_settings(valkey: ValkeyServer, settings: Settings) -> str:
    """Points the channel layer and Celery of this process at the test's Valkey; returns its address."""
    settings.REDIS_URL = valkey.url
    settings.CHANNEL_LAYERS = {
        "default": {
            "BACKEND": "channels_redis.core.RedisChannelLayer",
            "CONFIG": {"hosts": [{"address": valkey.url, "socket_timeout": None}], "prefix": "stormroom"},
        }
    }
    return valkey.url


@pytest.fixture
def child_environment(db: None, request: pytest.FixtureRequest) -> dict[str, str]:
    """The environment for processes that a test starts: the test's own database, data folder and Valkey.

    The test must use `django_db(transaction=True)`, or what it wrote is not there for another process.
    """
    valkey: ValkeyServer = request.getfixturevalue("valkey")
    return {**os.environ, "DATABASE_URL": database_url_of_test(), "REDIS_URL": valkey.url}


def database_url_of_test() -> str:
    """The DATABASE_URL of the database that the running test uses."""
    from django.db import connection  # noqa: PLC0415 - this file is loaded in runs without Django

    found = connection.settings_dict
    if connection.vendor == "sqlite":
        return f"sqlite://{found['NAME']}"
    return f"postgres://{found['USER']}@/{found['NAME']}?host={quote(found['HOST'], safe='')}"


@pytest.fixture(scope="session")
def product(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Product]:
    """The whole product, ready, for all tests of a run that only look at it from outside. `product.url` is its address."""
    running = Product(tmp_path_factory.mktemp("product")).launch()
    try:
        yield running.ready()
    finally:
        running.stop()


@pytest.fixture
def own_product(tmp_path: Path) -> Iterator[Product]:
    """A product, not started yet, that this test alone uses and may kill."""
    mine = Product(tmp_path / "data")
    yield mine
    if mine.process is not None:
        mine.stop()


@pytest.fixture
def free_tcp_port() -> int:
    """A port of the loopback interface that nobody uses."""
    return free_port()
