"""A worker whose broker goes away in the middle of its work."""

import pytest
import redis
from celery import Celery

from simsite.consumer import LastingConsumer
from tests.servers.valkey import ValkeyServer


def test_a_message_in_flight_does_not_end_the_worker(own_valkey: ValkeyServer, caplog: pytest.LogCaptureFixture) -> None:
    """[RUN6] A worker lets go of a broken connection although a message that came over it was not acknowledged."""
    app = Celery(broker=own_valkey.url, set_as_current=False)
    app.conf.worker_cancel_long_running_tasks_on_connection_loss = True
    consumer = object.__new__(LastingConsumer)  # the whole would start a worker; only its connection matters here
    consumer.app = app
    consumer.connection = app.connection_for_read()
    with app.connection_for_write() as other:
        other.SimpleQueue("celery").put({})
    inbox = consumer.connection.SimpleQueue("celery")
    inbox.get(timeout=5)
    own_valkey.kill()

    consumer.on_connection_error_after_connected(redis.exceptions.ConnectionError("gone"))

    assert vars(consumer)["connection"] is None
    assert "comes again by itself" in caplog.text
