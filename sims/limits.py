"""How much, how often and how long: every figure of the room in one place, so that tests may be quick about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from sims.buckets import Rate

FRAMES: Final = Rate(per_second=200, burst=1500)
HELLOS: Final = Rate(per_second=0.5, burst=10)
COMMANDS: Final = Rate(per_second=10, burst=20)
POLLS: Final = Rate(per_second=10, burst=20)


@dataclass(frozen=True, slots=True)
class Limits:
    """Times are in seconds, sizes in bytes."""

    hello: float = 10.0
    """To say hello after connecting."""
    life: float = 12 * 3600.0 - 60.0
    """After this a connection is closed as planned, well before any server or proxy does it unannounced."""
    full: float = 15.0
    """How long a window may stay full."""
    poll: float = 1.0
    """Between two looks at the heads: how stale a viewer may become when a ring is lost."""
    pulse: float = 5.0
    idle_room: float = 30.0
    """How long a room without connections is kept, for those who come again and again over HTTP."""
    linger: float = 10.0
    """How long somebody who polls over HTTP stays present between two requests."""
    window_items: int = 256
    window_bytes: int = 1024 * 1024
    frame_items: int = 64
    frame_bytes: int = 256 * 1024
    buffered: int = 256 * 1024
    """What the server may hold of a connection's bytes before nothing more is written to it."""
    drowned: int = 2 * 1024 * 1024
    """And before it is closed at once."""
    tail_rows: int = 2048
    tail_bytes: int = 4 * 1024 * 1024
    sockets: int = 5
    """Connections of one participant in one process."""
    malformed: int = 10
    """Frames that cannot be read, in a minute."""
    queued: int = 32
    """Commands of one connection that wait to be stored."""
    frames: Rate = FRAMES
    """Frames of one connection, of 4 KiB each. Above the burst it is a flood."""
    hellos: Rate = HELLOS
    commands: Rate = COMMANDS
    """Commands of one participant, over sockets and HTTP together."""
    polls: Rate = POLLS
    """Requests for events of one participant over HTTP."""


LIMITS = Limits()
