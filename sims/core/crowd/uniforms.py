"""Numbers that look random and are a function of what they are for: no state, so seeking, replaying and twins cost nothing."""

from __future__ import annotations

from hashlib import blake2b
from struct import Struct
from typing import Final

EVENT: Final = b"ev"
"""The stream of what becomes of one event of the crowd."""
VOICE: Final = b"voice"
"""The stream of who says it."""
WORDS: Final = b"words"
"""The stream of how it is said."""

COUNT: Final = 8
_SCALE: Final = 2.0**-53
_WORDS: Final = Struct("<8Q")


def key_of(seed: int) -> bytes:
    """A seed (0 to 2**64 - 1) as the key of the hash."""
    return seed.to_bytes(8, "little")


def uniforms(key: bytes, ident: bytes, stream: bytes) -> tuple[float, ...]:
    """Eight numbers in [0, 1) for a thing: BLAKE2b of its identity, each 64-bit word cut to 53 bits, as a double holds."""
    words = _WORDS.unpack(blake2b(ident, key=key, person=stream).digest())
    return tuple([(word >> 11) * _SCALE for word in words])


class Draws:
    """As many numbers as are asked for, one after the other, for one thing."""

    __slots__ = ("_at", "_block", "_ident", "_key", "_numbers", "_stream")

    def __init__(self, key: bytes, ident: bytes, stream: bytes) -> None:
        """Nothing is drawn yet."""
        self._key, self._ident, self._stream = key, ident, stream
        self._block, self._at = 0, COUNT
        self._numbers: tuple[float, ...] = ()

    def __call__(self) -> float:
        """The next number in [0, 1)."""
        if self._at == COUNT:
            self._numbers = uniforms(self._key, self._ident + self._block.to_bytes(2, "little"), self._stream)
            self._block, self._at = self._block + 1, 0
        self._at += 1
        return self._numbers[self._at - 1]
