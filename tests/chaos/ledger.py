"""What clients noted while servers were killed under them, and the check of it against the log, afterwards and offline.

A ledger holds every item that a client folded, as the bytes that came, and every command that it sent with what was answered. The
log is what `export_log --as control` printed. Nothing here talks to a server.
"""

from __future__ import annotations

import json
import statistics
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

_DECODER = json.JSONDecoder()


@dataclass
class Sent:
    """A command: when it was sent first (seconds), and what it came to."""

    id: str
    sent: float
    answered: float | None = None
    names: tuple[str, ...] | None = None
    refusal: str | None = None


@dataclass
class Ledger:
    """What one client knows. `view` is the name that `export_log --as` takes."""

    view: str
    items: list[str] = field(default_factory=list)
    arrived: list[float] = field(default_factory=list)
    after: dict[str, int] = field(default_factory=dict)
    commands: dict[str, Sent] = field(default_factory=dict)
    lost_at: float | None = None
    outages: list[float] = field(default_factory=list)
    gaps: int = 0
    resets: int = 0
    closes: Counter[str] = field(default_factory=Counter)

    def fold(self, items: Iterable[str], now: float) -> int:
        """Take items that arrived at wall time `now` (seconds); returns how many. Counts those that do not follow."""
        count = 0
        for raw in items:
            item = bare(raw)
            audience, n = item["audience"], item["n"]
            if n != self.after.get(audience, 0) + 1:
                self.gaps += 1
            self.after[audience] = n
            self.items.append(raw)
            self.arrived.append(now)
            count += 1
        return count

    def begin_again(self) -> None:
        """The server said so: forget what was folded."""
        self.resets += 1
        self.items.clear()
        self.arrived.clear()
        self.after.clear()

    def lost(self, now: float, why: str) -> None:
        """The connection has gone."""
        self.closes[why] += 1
        if self.lost_at is None:
            self.lost_at = now

    def back(self, now: float) -> None:
        """A server has welcomed the client again."""
        if self.lost_at is not None:
            self.outages.append(now - self.lost_at)
            self.lost_at = None


def items_in(frame: str) -> Iterator[str]:
    """The items of an `events` frame, each as the bytes that came."""
    at = frame.index("[") + 1
    while frame[at] != "]":
        at += frame[at] == ","
        _, end = _DECODER.raw_decode(frame, at)
        yield frame[at:end]
        at = end


def bare(raw: str) -> dict[str, Any]:
    """An item without the wrapper that control gets."""
    found: dict[str, Any] = json.loads(raw)
    item: dict[str, Any] = found.get("item", found)
    return item


@dataclass(frozen=True)
class Verdict:
    """What the check found. All counts but the sums must be nought."""

    acked: int
    lost: list[str]
    twice: list[str]
    gaps: int
    differing: list[str]
    leaked: int
    injects: int
    missing: list[str]
    again: list[str]
    early: list[str]
    disordered: list[str]
    late_ms: list[int]
    outages: list[float]

    @property
    def ok(self) -> bool:
        """Whether everything that was promised was kept."""
        return (
            not (
                self.lost or self.twice or self.gaps or self.differing or self.leaked or self.missing or self.again or self.early
            )
            and not self.disordered
        )

    def lines(self) -> list[str]:
        """The figures, one a line."""
        late = sorted(self.late_ms) or [0]
        return [
            f"commands acknowledged {self.acked}, lost {len(self.lost)}, applied twice {len(self.twice)}",
            f"clients: gaps or duplicates {self.gaps}, views unlike the log {len(self.differing)}, leaked items {self.leaked}",
            f"injects {self.injects}, missing {len(self.missing)}, twice {len(self.again)}, early {len(self.early)}, "
            f"out of order {len(self.disordered)}",
            f"lateness in wall ms: median {statistics.median(late):.0f}, p99 {percentile(late, 99):.0f}, max {late[-1]}",
            f"reconnections {len(self.outages)}, longest {max(self.outages, default=0):.1f} s",
        ]


def percentile(ordered: Sequence[float], percent: int) -> float:
    """The smallest value that at least `percent` of a hundred do not exceed."""
    return ordered[max(0, -(-len(ordered) * percent // 100) - 1)]


def check(log: Sequence[str], ledgers: Sequence[Ledger], views: Mapping[str, Sequence[str]], speed: int) -> Verdict:
    """Compare what clients noted with the log as control has it, and with what each view of it holds now."""
    wrapped = [json.loads(line) for line in log]
    acked = [sent for ledger in ledgers for sent in ledger.commands.values() if sent.names is not None]
    stored = {row["command"] for row in wrapped}
    said = Counter(row["command"] for row in wrapped if row["item"]["type"] == "talk.said")
    items = [row["item"] for row in wrapped]
    released = [item for item in items if item["type"] == "inject.released"]
    times = Counter(item["inject"] for item in released)
    planned = {f"{item['audience']}:{item['n']}": item for item in items if item["type"] == "inject.planned"}
    excused = {item["inject"] for item in items if item["type"] in ("inject.held", "inject.skipped")}
    return Verdict(
        acked=len(acked),
        lost=[sent.id for sent in acked if sent.id not in stored],
        twice=[command for command, count in said.items() if count > 1],
        gaps=sum(ledger.gaps for ledger in ledgers),
        differing=[ledger.view for ledger in ledgers if list(views[ledger.view]) != ledger.items],
        leaked=sum(raw not in set(views[ledger.view]) for ledger in ledgers for raw in ledger.items),
        injects=len(released),
        missing=[name for name in planned if not times[name] and name not in excused],
        again=[name for name, count in times.items() if count > 1],
        early=[item["inject"] for item in released if item["t"] < item["due"] and not item["by_hand"]],
        disordered=_disordered(released, planned),
        late_ms=[item["late"] * 100 // speed for item in released],
        outages=[outage for ledger in ledgers for outage in ledger.outages],
    )


def _disordered(released: Sequence[dict[str, Any]], planned: dict[str, dict[str, Any]]) -> list[str]:
    places = [(item["due"], planned[item["inject"]]["position"], item["inject"]) for item in released if not item["by_hand"]]
    return [later[2] for sooner, later in pairwise(places) if later < sooner]
