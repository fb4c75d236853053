"""The part of a Celery worker that holds the connection to the broker."""

import logging

from celery.worker.consumer import Consumer

logger = logging.getLogger(__name__)


class LastingConsumer(Consumer):
    """Outlives the loss of its connection, whatever was in flight at that moment.

    kombu 5.7.0 raises AttributeError when it closes a broken Redis connection over which a message had come that was not
    acknowledged yet: it wants to put it back over the connection that it has just taken apart. Celery takes that for an end of
    the worker. The message is not lost: the broker delivers it again after its visibility timeout.
    """

    def on_connection_error_after_connected(self, exc: Exception) -> None:
        """Let go of the broken connection; the caller connects anew."""
        try:
            super().on_connection_error_after_connected(exc)
        except AttributeError:
            logger.warning("what was in flight when the broker went could not be put back; it comes again by itself")
