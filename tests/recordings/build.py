"""Records the four ways in which the demo scenario was played: `python -m tests.recordings.build`."""

from __future__ import annotations

import gzip
from pathlib import Path

from tests.golden.build import log_text
from tests.recordings.ways import WAYS, played

FOLDER = Path(__file__).parents[2] / "sims" / "recordings"


def path_of(way: str) -> Path:
    """Where the recording of a way lies."""
    return FOLDER / f"bare-repost-{way}.jsonl.gz"


def main() -> None:
    """Play each way and keep its log, compressed, with the same bytes for the same log."""
    for way in WAYS:
        path_of(way).write_bytes(gzip.compress(log_text(played(way)).encode(), mtime=0))


if __name__ == "__main__":
    main()
