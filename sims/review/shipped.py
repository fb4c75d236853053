"""The recordings that come with the product: whole days of its scenarios, as control saw them."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).resolve().parent.parent / "recordings"


def shipped_recordings() -> dict[str, Path]:
    """The recordings that come with the product, by key; each is control's whole view of a day, compressed."""
    return {path.name.removesuffix(".jsonl.gz"): path for path in sorted(FOLDER.glob("*.jsonl.gz"))}


def token_in(recording: str, file: str) -> str:
    """Under which address a recording that comes with the product names a picture."""
    return sha256(f"{recording} {file}".encode()).hexdigest()[:32]
