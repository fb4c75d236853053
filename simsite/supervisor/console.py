"""The lines that the supervisor prints: its own, and its programs' with their names in front."""

import sys
from typing import Final, TextIO

COLOURS: Final = {"web": 36, "worker": 33, "conductor": 35, "beat": 34, "valkey": 31}
WIDTH: Final = max(map(len, COLOURS))


class Console:
    """Writes whole lines at once and never fails because nobody reads them."""

    def __init__(self, stream: TextIO = sys.stdout) -> None:
        self._stream: TextIO | None = stream
        self._colours = stream.isatty()

    def step(self, text: str) -> None:
        """One step of the start or the stop."""
        self.write(f"-- {text}")

    def program(self, name: str, line: str) -> None:
        """One line that a program printed."""
        label = f"{name:<{WIDTH}}"
        self.write(f"\x1b[{COLOURS.get(name, 37)}m{label}\x1b[0m | {line}" if self._colours else f"{label} | {line}")

    def write(self, text: str) -> None:
        """Print the text. A closed terminal must not take the product down: from then on nothing is printed."""
        if self._stream is None:
            return
        try:
            self._stream.write(f"{text}\n")
            self._stream.flush()
        except (OSError, ValueError):
            self._stream = None
