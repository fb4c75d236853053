"""A bound on what a request may carry. Daphne alone takes in any body whole, onto the disk, before anybody looks at it."""

from daphne import http_protocol

MOST = 4 * 1024 * 1024
"""Bytes. Above what Django reads of a request, so that a little too much is still refused in words."""
_REFUSAL = b"HTTP/1.1 413 Content Too Large\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"


class BoundedRequest(http_protocol.WebRequest):  # type: ignore[misc]  # daphne has no types
    """Ends the connection as soon as a body is, or says that it will be, too large. Nothing of it is kept or served."""

    taken = 0
    refused = False

    def gotLength(self, length: int | None) -> None:  # noqa: N802  (Twisted's name)
        """The headers are complete; `length` is None for a body in chunks."""
        super().gotLength(min(length, MOST) if length else length)
        if length is not None and length > MOST:
            self._refuse()

    def handleContentChunk(self, data: bytes) -> None:  # noqa: N802  (Twisted's name)
        """A part of the body."""
        self.taken += len(data)
        if self.taken > MOST:
            self._refuse()
        if not self.refused:
            super().handleContentChunk(data)

    def requestReceived(self, command: bytes, path: bytes, version: bytes) -> None:  # noqa: N802  (Twisted's name)
        """The body is complete."""
        if not self.refused:
            super().requestReceived(command, path, version)

    def _refuse(self) -> None:
        if not self.refused:
            self.refused = True
            self.channel.transport.write(_REFUSAL)
            self.channel.loseConnection()


def bound_request_bodies() -> None:
    """Make Daphne use `BoundedRequest`. It has no setting for this, and looks its class up by this name."""
    http_protocol.WebRequest = BoundedRequest
