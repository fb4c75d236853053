"""A secret key of this installation's own, made on first use."""

import os
import secrets
from pathlib import Path


def stored_secret_key(path: Path) -> str:
    """The key kept in `path`, readable by its owner only. The first process to ask makes it."""
    try:
        return _read(path)
    except FileNotFoundError:
        _create(path)
    return _read(path)


def _read(path: Path) -> str:
    key = path.read_text().strip()
    if len(key) < 40:
        raise ValueError(f"{path} holds no usable secret key. Delete the file to get a new one (everybody signs in again).")
    return key


def _create(path: Path) -> None:
    # Written aside and linked into place, so that nobody reads half a key and the first of two processes wins.
    # The draft's name is new in each call: threads of one process ask at the same moment too.
    draft = path.with_name(f"{path.name}.{secrets.token_hex(8)}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w") as file:
        file.write(secrets.token_urlsafe(48))
    try:
        os.link(draft, path)
    except FileExistsError:
        pass
    finally:
        draft.unlink()
