"""Secrets in links: made here, given out once, and kept as a hash only."""

import hashlib
import secrets

TOKEN_BYTES = 24
"""192 bits: nobody guesses one."""


def mint() -> tuple[str, str]:
    """A new token and the hash to keep of it."""
    token = secrets.token_urlsafe(TOKEN_BYTES)
    return token, hash_of(token)


def hash_of(token: str) -> str:
    """What is stored and looked up instead of the token. The token is random, so a plain hash is enough."""
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()
