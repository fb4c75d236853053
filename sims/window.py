"""How far a connection may run ahead of what its client says it has folded. The log is the buffer for the rest."""

from __future__ import annotations

from collections import deque


class Window:
    """Counts items and bytes that were sent and not yet seen. Counting never starts again while the connection lasts."""

    def __init__(self, items: int, size: int) -> None:
        self._items = items
        self._size = size
        self._frames: deque[tuple[int, int]] = deque()
        self._unseen_size = 0
        self.sent = 0
        self.seen = 0

    @property
    def items_left(self) -> int:
        """How many more items may be sent now."""
        return self._items - (self.sent - self.seen)

    @property
    def bytes_left(self) -> int:
        """How many more bytes may be sent now."""
        return self._size - self._unseen_size

    def fits(self, size: int) -> bool:
        """Whether a frame of `size` bytes may be sent now. Something always fits when everything was seen."""
        return self.items_left > 0 and (size <= self.bytes_left or self.sent == self.seen)

    def put(self, items: int, size: int) -> None:
        """A frame was sent."""
        self.sent += items
        self._unseen_size += size
        self._frames.append((self.sent, size))

    def take(self, seen: int) -> bool:
        """The client has folded `seen` items in all. False for what cannot be: fewer than before, or more than were sent."""
        if not self.seen <= seen <= self.sent:
            return False
        self.seen = seen
        while self._frames and self._frames[0][0] <= seen:
            self._unseen_size -= self._frames.popleft()[1]
        return True
