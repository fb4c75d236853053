"""The hash chain of a log: each row's link covers the link before it, so that a changed past does not go unseen.

    digest = SHA-256(salt, wire)
    link   = SHA-256(previous link, seq, audience, n, at, t, actor, command, digest)

The chain runs over digests, not over text: erasing a person's words drops the salt, keeps the digest, and breaks no link.
"""

from __future__ import annotations

import hashlib
import json

GENESIS = ""


def digest_of(salt: str, wire: str) -> str:
    """What stands in the chain for a row's text. `salt` is random hex, so that short texts cannot be guessed from it."""
    return hashlib.sha256(f"{salt}\n{wire}".encode()).hexdigest()


def link_of(previous: str, seq: int, audience: str, n: int, at: int, t: int, actor: str, command: str, digest: str) -> str:
    """The row's link. The parts are joined as a JSON array, so that no two rows can read the same."""
    parts = json.dumps([previous, seq, audience, n, at, t, actor, command, digest], ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(parts.encode()).hexdigest()
