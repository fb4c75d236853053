"""When a program that ended is started again, and when that is given up. Pure: it is told how long each run lasted."""

from dataclasses import dataclass
from typing import Final

DELAYS: Final = (0.1, 0.25, 0.5, 1.0, 2.0, 4.0, 8.0)


@dataclass(slots=True)
class RestartPolicy:
    """Back off further with every run that ends at once; forget it after a run that lasted."""

    lasting: float = 10.0  # seconds after which a run counts as a good one
    delays: tuple[float, ...] = DELAYS
    quick_failures: int = 0

    def delay_after(self, lived: float) -> float | None:
        """Seconds to wait before the next start after a run of `lived` seconds; None to give up."""
        if lived >= self.lasting:
            self.quick_failures = 0
        if self.quick_failures >= len(self.delays):
            return None
        delay = self.delays[self.quick_failures]
        self.quick_failures += 1
        return delay
