"""One exercise on a real installation with people in it who talk, while something is done to the servers."""

from __future__ import annotations

import asyncio
import json
import random
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from tests.chaos.client import Client, PollClient, SocketClient, Visitor
from tests.chaos.ledger import Verdict, bare, check
from tests.servers.product import Product

SEATS = ("lead", "press", "legal")


def write_scenario(path: Path, injects: int, gap_ms: int, seed: int) -> None:
    """A scenario of posts and messages to one, two or all seats, one each `gap_ms` of exercise time, some at equal times."""
    rng = random.Random(seed)
    plan = []
    for n in range(injects):
        public = rng.random() < 0.4
        to = [] if public else rng.choice([["lead"], ["press"], ["lead", "legal"], list(SEATS)])
        at = f"{(2_000 + (n - n % 7 % 2) * gap_ms)} ms"
        inject = {"key": f"i{n}", "at": at, "kind": "question", "from": "gwen", "text": f"inject {n} {rng.random()}"}
        plan.append(inject | ({"channel": "microblog"} if public else {"channel": "email", "to": to, "subject": f"Number {n}"}))
    scenario = {
        "schema": 1,
        "key": f"trial-{seed}",
        "title": "A trial",
        "duration": f"{max(60, (injects + 2) * gap_ms // 1000)} s",
        "platforms": [{"key": "chirrup", "name": "Chirrup"}],
        "roles": [{"key": seat, "title": seat.title()} for seat in SEATS],
        "accounts": [{"key": "gwen-account", "platform": "chirrup", "handle": "gwen", "name": "Gwen", "open": True}],
        "personas": [{"key": "gwen", "name": "Gwen", "account": "gwen-account", "address": "gwen@example.org"}],
        "injects": plan,
    }
    path.write_text(yaml.safe_dump(scenario, sort_keys=False))


@dataclass
class Trial:
    """The exercise, who is in it, and what they noted. `control` is one of `clients`."""

    product: Product
    exercise: str
    clients: list[Client]
    control: Client
    watcher: Visitor
    speed: int
    seed: int
    commands: int = 0

    @classmethod
    def create(cls, product: Product, scenario: str, speed: int, seed: int, seats: Sequence[str] = ()) -> Trial:
        """Make the exercise and let everybody in: control, a player for each seat, the second of them over HTTP."""
        made = json.loads(product.command("create_exercise", scenario, "--json"))
        urls = {link["seat"] or link["role"]: link["url"] for link in made["links"]}
        exercise = made["exercise"]

        def enter(kind: type[Client], view: str, name: str, number: int) -> Client:
            visitor = Visitor(product.url, urls[view.removeprefix("seat:")], name)
            return kind(visitor, exercise, view, seed + number)

        control = enter(SocketClient, "control", "Trial 0", 0)
        players = [
            enter(PollClient if number == 2 else SocketClient, f"seat:{seat}", f"Trial {number}", number)
            for number, seat in enumerate(seats or SEATS, start=1)
        ]
        return cls(product, exercise, [control, *players], control, control.visitor, speed, seed)

    @asynccontextmanager
    async def connected(self) -> AsyncIterator[None]:
        """Everybody is connected, and comes back by themselves, for as long as the block lasts."""
        tasks = [asyncio.create_task(client.run()) for client in self.clients]
        try:
            await until(lambda: all(client.epoch for client in self.clients), 30, "everybody is welcomed", tasks)
            yield
            for task in tasks:
                assert not task.done(), f"a client gave up: {task.exception()!r}"
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    def send(self, client: Client, command: dict[str, Any]) -> str:
        """Send a command under a fresh id, which is returned."""
        self.commands += 1
        command_id = f"trial-{self.seed}-{self.commands}"
        client.send(command_id, command)
        return command_id

    async def start(self) -> None:
        """STARTEX."""
        self.send(self.control, {"type": "clock.start", "speed": self.speed, "rehearsal": True})
        await until(lambda: self.count("clock.started") == 1, 15, "the clock starts")

    async def chatter(self, pause: float = 0.5) -> None:
        """Everybody talks, until cancelled."""
        rng = random.Random(self.seed)
        while True:
            for client in self.clients:
                self.send(client, {"type": "talk.say", "text": f"remark {self.commands}"})
                await asyncio.sleep(rng.uniform(0, 2 * pause / len(self.clients)))

    def count(self, tag: str) -> int:
        """How many events of a type control has seen."""
        return sum(f'"type":"{tag}"' in raw for raw in self.control.ledger.items)

    async def finish(self, injects: int, seconds: float) -> None:
        """Wait until every inject is out and every command answered; ENDEX; wait until everybody has seen it."""
        await until(lambda: self.count("inject.released") >= injects, seconds, f"{injects} injects are out")
        await until(lambda: not any(client.pending for client in self.clients), 30, "every command is answered")
        self.send(self.control, {"type": "clock.end"})
        await until(lambda: all(_has_ended(client) for client in self.clients), 30, "everybody has seen the end")

    def judge(self) -> Verdict:
        """Compare everything that was noted with the log."""
        views = {client.ledger.view: self.log_as(client.ledger.view) for client in self.clients}
        return check(views["control"], [client.ledger for client in self.clients], views, self.speed)

    def log_as(self, view: str) -> list[str]:
        """What a view holds of the log, as stored."""
        return self.watcher.get(f"/api/exercises/{self.exercise}/log?as={view}", 30).splitlines()

    def verified(self) -> str:
        """What `verify_log` says; raises when the log does not hold."""
        return self.product.command("verify_log", self.exercise).strip()


def _has_ended(client: Client) -> bool:
    return any('"type":"clock.ended"' in raw for raw in client.ledger.items[-5:])


async def until(condition: Callable[[], bool], seconds: float, what: str, tasks: Sequence[asyncio.Task[None]] = ()) -> None:
    """Wait for something; fails with `what` when it does not happen in time, or at once when one of `tasks` has ended."""
    deadline = time.monotonic() + seconds
    while not condition():
        ended = [task.exception() for task in tasks if task.done()]
        assert not ended, f"{what}: {ended}"
        assert time.monotonic() < deadline, f"not within {seconds:g} s: {what}"
        await asyncio.sleep(0.05)


def delays(client: Client, since: float, until_: float) -> list[float]:
    """Seconds from the moment an event happened to its arrival, for those that happened between two wall times (seconds)."""
    ledger = client.ledger
    moments = [(bare(raw)["at"] / 1000, arrived) for raw, arrived in zip(ledger.items, ledger.arrived, strict=True)]
    return [arrived - at for at, arrived in moments if since <= at <= until_]
