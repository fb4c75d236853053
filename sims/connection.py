"""One viewer's connection, whatever carries it: who they are, how far they have read, and how much more they may be sent.

A connection pulls: it stands at a position of the log and takes what follows, from the room's tail or, when it stands further
back, from the log itself. So nothing can fall between what was missed and what is live, and nothing can come twice.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from django.db import Error

from sims import log
from sims.database import db
from sims.limits import Limits
from sims.protocol import Close, Doing, Outbound, Reset
from sims.tail import Cut, Viewer, cut_of
from sims.window import Window
from sims.wire import Frame, Wire

if TYPE_CHECKING:
    from sims.room import Room

logger = logging.getLogger(__name__)


class Connection:
    """Lives in one room, from the moment it is attached until it is closed or leaves. Used in the event loop only."""

    def __init__(
        self, room: Room, participant: str, wire: Wire, limits: Limits, on_close: Callable[[], None] = lambda: None
    ) -> None:
        self.room = room
        self.participant = participant
        self.name = ""
        self.viewer: Viewer | None = None
        self.closed: Close | None = None
        self.doing: Doing = "reading"
        self.looking_at: str | None = None
        self.last_here: bytes = b""
        self.window = Window(limits.window_items, limits.window_bytes)
        self._wire = wire
        self._limits = limits
        self._on_close = on_close
        self._position: int | None = None
        self._view = 0
        """Counts the views that this connection has had; what was begun for an older one is dropped."""
        self._page: asyncio.Task[None] | None = None
        self._full: asyncio.TimerHandle | None = None

    # --- what the other side asks -------------------------------------------------------------------------------

    async def hello(self, epoch: str | None, after: dict[str, int]) -> None:
        """Welcome the viewer and go on from their cut, or from nothing if they have none or it does not fit."""
        self._view += 1
        view, self._position = self._view, None
        await self.room.catch_up()
        viewer = self.room.tail.viewer(self.participant)
        if viewer is None:
            self.close(Close.REMOVED)
            return
        self.viewer = viewer
        at = await self._place(epoch, after, viewer)
        if self.closed is None and view == self._view:
            self._start(at)

    async def _place(self, epoch: str | None, after: dict[str, int], viewer: Viewer) -> int | None:
        known = {audience: n for audience, n in after.items() if n > 0}
        if epoch is not None and epoch != self.room.tail.epoch:
            return None
        if not known:
            return 0
        return await db(log.seq_of_cut, self.room.exercise_id, known, viewer.audiences)

    def seen(self, items: int) -> bool:
        """The client has folded so many items of this connection. False if that cannot be."""
        taken = self.window.take(items)
        self.pump()
        return taken

    # --- what the room says -------------------------------------------------------------------------------------

    def rescope(self, viewer: Viewer | None) -> None:
        """From here on the participant is somebody else: show that view from its beginning, or nothing more at all."""
        if viewer is None:
            self.close(Close.REMOVED)
            return
        self._view += 1
        self.viewer = viewer
        self._start(None)

    def _start(self, position: int | None) -> None:
        """Begin a view at a position, or, without one, from nothing."""
        self.tell(self.room.welcome(self._known_viewer()))
        if position is None:
            self.tell(Reset(epoch=self.room.tail.epoch))
        self._position = position or 0
        self.pump()

    def _known_viewer(self) -> Viewer:
        if self.viewer is None:
            raise RuntimeError("nobody has said hello on this connection")
        return self.viewer

    def pulse(self) -> None:
        """Tell the viewer where their streams stand; not while they are slow, for they know."""
        if self.is_live and not self._is_clogged():
            self.write(self.room.pulse_frame(self._known_viewer()))

    def pulse_now(self) -> bytes:
        """The pulse as it would be sent now."""
        return self.room.pulse_frame(self._known_viewer()).payload

    def here(self, frame: Frame) -> None:
        """Tell the viewer who is here, if that has changed."""
        if self.is_live and not self._is_clogged() and frame.payload != self.last_here:
            self.last_here = frame.payload
            self.write(frame)

    @property
    def is_live(self) -> bool:
        """Whether a view is shown: after the welcome, before the close."""
        return self._position is not None and self.closed is None

    @property
    def is_held_up(self) -> bool:
        """Whether it waits for its client, or for the database, and should be looked at again."""
        position = self._position
        return self.closed is None and position is not None and position < self.room.tail.seq and self._page is None

    # --- the way out --------------------------------------------------------------------------------------------

    def tell(self, frame: Outbound) -> None:
        """Send one frame to this connection alone."""
        self.write(Frame(frame.encode()))

    def write(self, frame: Frame) -> None:
        """Send a frame, unless the client has long stopped taking them: then close."""
        if self.closed is not None:
            return
        if self._wire.buffered() > self._limits.drowned:
            self.close(Close.TOO_SLOW)
            return
        self._wire.write(frame)

    def close(self, code: Close) -> None:
        """Say goodbye and leave the room."""
        if self.closed is None:
            self.closed = code
            self._wire.close(int(code))
            self.leave()
            self._on_close()

    def leave(self) -> None:
        """Leave the room: the other side has gone, or has been told to go."""
        self.closed = self.closed or Close.GOING_AWAY
        self._release()
        if self._page is not None:
            self._page.cancel()
        self.room.detach(self)

    def pump(self) -> None:
        """Send what follows, as far as the tail reaches and the window is open."""
        while (position := self._position) is not None and self.closed is None and position < self.room.tail.seq:
            if position < self.room.tail.first:
                self._read_page()
                return
            items = min(self._limits.frame_items, max(1, self.window.items_left))
            cut, frame = self.room.cut(self._known_viewer().audiences, position, items, self._limits.frame_bytes)
            if cut.items and not self._send(cut, frame):
                return
            self._position = cut.to

    def _send(self, cut: Cut, frame: Frame) -> bool:
        if not self.window.fits(cut.size) or self._is_clogged():
            self._hold()
            return False
        self._release()
        self.window.put(len(cut.items), cut.size)
        self.write(frame)
        return self.closed is None

    def _is_clogged(self) -> bool:
        return self._wire.buffered() > self._limits.buffered

    def _hold(self) -> None:
        if self._full is None:
            self._full = asyncio.get_running_loop().call_later(self._limits.full, self.close, Close.TOO_SLOW)

    def _release(self) -> None:
        if self._full is not None:
            self._full.cancel()
            self._full = None

    # --- far behind ---------------------------------------------------------------------------------------------

    def _read_page(self) -> None:
        if self._page is not None:
            return
        if self.window.items_left <= 0 or self.window.bytes_left <= 0 or self._is_clogged():
            self._hold()
            return
        self._page = asyncio.create_task(self._send_page(self._view))

    async def _send_page(self, view: int) -> None:
        try:
            cut = await self._fetch(self._position or 0, self._known_viewer().audiences)
        except Error:
            logger.exception("a page of exercise %s could not be read; it is tried again", self.room.exercise_id)
            return
        finally:
            self._page = None
        if view == self._view and self.closed is None:
            if cut.items and not self._send(cut, self.room.frame(cut)):
                return
            self._position = cut.to
        self.pump()

    async def _fetch(self, position: int, audiences: frozenset[str]) -> Cut:
        """A page from the log. It ends where the tail ended before the reading, for the tail knows whose view it still is."""
        end = self.room.tail.seq
        most = min(self._limits.frame_items, self.window.items_left)
        rows = await db(log.read_after, self.room.exercise_id, position, most, audiences)
        if len(rows) == most:
            end = min(end, rows[-1].seq)
        within = [row for row in rows if row.seq <= end]
        return cut_of(within, audiences, most, min(self._limits.frame_bytes, max(1, self.window.bytes_left)), end)

    async def settled(self) -> None:
        """Wait until no page is being read."""
        while self._page is not None:
            await asyncio.wait([self._page])
