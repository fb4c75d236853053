"""Random names that the server mints: exercise ids, join codes, pseudonyms, epochs."""

from __future__ import annotations

import secrets

CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Digits and letters that cannot be taken for one another (Crockford base 32)."""
_LOWER = CROCKFORD.lower()


def _random(alphabet: str, length: int) -> str:
    return "".join(secrets.choice(alphabet) for _ in range(length))


def new_exercise_id() -> str:
    """12 characters, 60 bits: an address that cannot be guessed from another."""
    return _random(_LOWER, 12)


def new_join_code() -> str:
    """8 characters, 40 bits, to be read out loud."""
    return _random(CROCKFORD, 8)


def new_pseudonym() -> str:
    """Stands for a person in the log: `p`, a digit, ten more. The digit keeps it apart from the server's own actors."""
    return f"p{secrets.randbelow(10)}{_random(_LOWER, 10)}"


def new_epoch() -> str:
    """One unbroken history of a log; another epoch tells clients to start again from nothing."""
    return _random(_LOWER, 8)
