"""Runs a real MSEL to its end with three players connected, and audits what became of it.

    .venv/bin/python -m tests.chaos.msel FILE [--speed 6000]

FILE is anything that `import_scenario` takes. Ends with 0 when everything holds, with 1 and the findings when something does not.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import statistics
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.chaos.ledger import Ledger, bare, percentile
from tests.chaos.trial import Trial
from tests.servers.product import Product

PLAYERS = 3
MEDIAN_MS = 100
P99_MS = 300


@dataclass
class Findings:
    """What was measured, and what does not hold."""

    lines: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    def expect(self, holds: bool, what: str) -> None:
        """Note something that was to be so."""
        self.lines.append(f"{'ok   ' if holds else 'WRONG'} {what}")
        if not holds:
            self.wrong.append(what)


def audit_recipients(items: list[dict[str, Any]], plan: list[dict[str, Any]], findings: Findings) -> None:
    """Each inject reached the seats that the file names, all of them and no other, with its text unchanged."""
    made = {f"{item['audience']}:{item['n']}": item for item in items}
    planned = {name: item for name, item in made.items() if item["type"] == "inject.planned"}
    wanted = {row["key"]: sorted(row["to"]) for row in plan}
    strangers, public = [], 0
    for item in (each for each in items if each["type"] == "inject.released"):
        inject = planned[item["inject"]]
        effects = [made[name] for name in item["effects"]]
        reached = sorted(effect["mailbox"].removeprefix("seat:") for effect in effects if effect["type"] == "message.delivered")
        public += inject["channel"] == "microblog"
        expected_posts = 1 if inject["channel"] == "microblog" else 0
        posts = sum(effect["type"] == "post.published" for effect in effects)
        if reached != wanted[inject["key"]] or posts != expected_posts:
            strangers.append(f"{inject['key']}: to {wanted[inject['key']]}, reached {reached}, {posts} posts")
    findings.expect(not strangers, f"every inject reached its recipients and nobody else {strangers or ''}")
    findings.lines.append(f"      {public} of them in public")


def audit_arrivals(trial: Trial, items: list[dict[str, Any]], findings: Findings) -> None:
    """How late the frames of injects came to the players, against the wall time at which each was due."""
    started = next(item["at"] for item in items if item["type"] == "clock.started")
    due = {effect: item["due"] for item in items if item["type"] == "inject.released" for effect in item["effects"]}
    late = sorted(
        lateness
        for client in trial.clients
        if client is not trial.control
        for lateness in arrival_lateness(client.ledger, due, started, trial.speed)
    )
    findings.lines.append(f"      {len(late)} frames of injects came to players")
    expect_lateness(late, "arrival at the players", findings)


def arrival_lateness(ledger: Ledger, due: dict[str, int], started: int, speed: int) -> list[float]:
    """Milliseconds of wall time for each item of `ledger` that an inject caused."""
    found = []
    for raw, arrived in zip(ledger.items, ledger.arrived, strict=True):
        item = bare(raw)
        name = f"{item['audience']}:{item['n']}"
        if name in due:
            found.append(arrived * 1000 - (started + due[name] * 100 / speed))
    return found


def expect_lateness(late: list[float], what: str, findings: Findings) -> None:
    """Median and 99th percentile against the promise."""
    median, worst = statistics.median(late), percentile(late, 99)
    said = f"{what}: median {median:.0f} ms, p99 {worst:.0f} ms, max {max(late):.0f} ms of wall time"
    findings.expect(median < MEDIAN_MS and worst < P99_MS, said)


def audit(trial: Trial, plan: list[dict[str, Any]]) -> Findings:
    """Everything that the run must show."""
    findings = Findings()
    verdict = trial.judge()
    findings.lines += [f"      {line}" for line in verdict.lines()]
    items = [json.loads(line)["item"] for line in trial.product.command("export_log", trial.exercise).splitlines()]
    released = [item for item in items if item["type"] == "inject.released"]
    keys = Counter(item["key"] for item in items if item["type"] == "inject.planned")
    findings.expect(sorted(keys) == sorted(row["key"] for row in plan) and len(keys) == keys.total(), "the plan is the file's")
    findings.expect(len(released) == len(plan) and not verdict.missing, f"all {len(plan)} injects were released")
    findings.expect(not verdict.again, "each exactly once")
    findings.expect(not verdict.disordered, "in order of time and position")
    findings.expect(not verdict.early and not any(item["by_hand"] for item in released), "none early, none by hand")
    audit_recipients(items, plan, findings)
    findings.expect(not verdict.leaked and not verdict.gaps, "no player got anything else, twice, or with a gap")
    expect_lateness(sorted(map(float, verdict.late_ms)), "release", findings)
    audit_arrivals(trial, items, findings)
    findings.expect("holds" in trial.verified(), "the log verifies")
    for client in trial.clients:
        replay = trial.product.command("export_log", trial.exercise, "--as", client.ledger.view).splitlines()
        same = replay == client.ledger.items
        findings.expect(same, f"the replay of {client.ledger.view} equals what it saw live, byte for byte ({len(replay)} items)")
    return findings


def busiest_seats(plan: list[dict[str, Any]]) -> list[str]:
    """The seats that get the most, so that three players see as much as three can."""
    return [seat for seat, _ in Counter(seat for row in plan for seat in row["to"]).most_common(PLAYERS)]


async def run(product: Product, file: Path, speed: int) -> Findings:
    """Import, run to the end, audit."""
    plan = json.loads(product.command("import_scenario", str(file), "--json"))["injects"]
    trial = Trial.create(product, str(file), speed, seed=1, seats=busiest_seats(plan))
    last = max(_milliseconds(row["at"]) for row in plan)
    async with trial.connected():
        await trial.start()
        await trial.finish(len(plan), last * 100 / speed / 1000 + 60)
    return audit(trial, plan)


def _milliseconds(offset: str) -> int:
    hours, minutes, seconds = offset.removeprefix("T+").split(":")
    return int((int(hours) * 3600 + int(minutes) * 60 + float(seconds)) * 1000)


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description="Run a real MSEL to its end with three players, and audit it.")
    parser.add_argument("file", type=Path)
    parser.add_argument("--speed", type=int, default=6_000, help="percent of real time (6000)")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="stormroom-msel-") as folder:
        product = Product(Path(folder) / "data").launch()
        try:
            findings = asyncio.run(run(product.ready(), asked.file.resolve(), asked.speed))
        finally:
            product.stop()
    sys.stdout.write("\n".join(findings.lines) + "\n")
    return 1 if findings.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
