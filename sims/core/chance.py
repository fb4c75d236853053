"""What looks random and is not: a number drawn from an exercise's seed and the stable key of what it is drawn for."""

from __future__ import annotations

import hashlib

_WIDTH = 8
_HIGHEST = 1 << (8 * _WIDTH)
MOST = 8
"""Numbers that one key gives."""


def chances(seed: int, key: str, count: int) -> tuple[float, ...]:
    """`count` numbers in [0, 1), at most `MOST`: the same for the same seed and key, in every process and every run."""
    digest = hashlib.blake2b(key.encode(), digest_size=_WIDTH * MOST, key=seed.to_bytes(8, "big")).digest()
    words = (digest[at : at + _WIDTH] for at in range(0, _WIDTH * count, _WIDTH))
    return tuple(int.from_bytes(word, "big") / _HIGHEST for word in words)


def chance(seed: int, key: str) -> float:
    """One number in [0, 1)."""
    return chances(seed, key, 1)[0]
