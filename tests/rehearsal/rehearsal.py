"""A whole run of the shipped scenario: a facilitator, five players, one who comes late, and a facilitator who takes over."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass, field
from typing import Any

from tests.chaos.client import SocketClient, Visitor
from tests.chaos.trial import until
from tests.rehearsal import tempers
from tests.rehearsal.person import MINUTE, Person
from tests.servers.product import Product

SCENARIO = "bare-repost"
SEED = 4


@dataclass
class Rehearsal:
    """The exercise and everybody in it, by first name."""

    product: Product
    speed: int
    exercise: str = ""
    people: dict[str, Person] = field(default_factory=dict)
    links: dict[str, str] = field(default_factory=dict)
    connected: dict[str, asyncio.Task[None]] = field(default_factory=dict)

    def make(self) -> None:
        """Make the exercise, and the ways in."""
        made = json.loads(self.product.command("create_exercise", SCENARIO, "--json"))
        self.exercise = made["exercise"]
        self.links = {link["seat"] or link["role"]: link["url"] for link in made["links"]}

    async def enter(self, name: str, way: str) -> Person:
        """Let somebody in by the link of a role, and wait until they have all that they hold."""
        visitor = await asyncio.to_thread(Visitor, self.product.url, self.links[way], name)
        view = way if way in ("control", "observer", "evaluator") else f"seat:{way}"
        client = SocketClient(visitor, self.exercise, view, SEED + len(self.people))
        person = self.people[name] = Person(name, client)
        task = self.connected[name] = asyncio.create_task(client.run(), name=name)
        await until(lambda: bool(person.look().briefing.title), 30, f"{name} is in", [task])
        return person

    async def leave(self, name: str) -> None:
        """Somebody's browser is gone, without a word."""
        task = self.connected.pop(name)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    async def close(self) -> None:
        """Everybody goes home."""
        for name in list(self.connected):
            await self.leave(name)

    def log(self) -> list[dict[str, Any]]:
        """What control holds of the log: rows with seq, actor, command and item."""
        return [json.loads(line) for line in self.product.command("export_log", self.exercise).splitlines()]


async def run(rehearsal: Rehearsal) -> None:
    """Play the scenario from STARTEX to ENDEX."""
    rehearsal.make()
    noor = await rehearsal.enter("Noor", "control")
    scripts = {"Mira": ("social", tempers.hasty), "Tom": ("comms", tempers.careful), "Ruth": ("press", tempers.exact)}
    scripts |= {"Ines": ("care", tempers.tireless), "Amir": ("ops", tempers.quiet)}
    for name, (seat, _) in scripts.items():
        await rehearsal.enter(name, seat)
    await noor.do("clock.start", speed=rehearsal.speed, rehearsal=True)
    await until(lambda: noor.look().clock.phase == "running", 15, "the clock runs")
    playing = [asyncio.create_task(temper(rehearsal.people[name]), name=name) for name, (_, temper) in scripts.items()]
    playing += [asyncio.create_task(tempers.read_feed(rehearsal.people[name])) for name in ("Mira", "Ines")]
    playing.append(asyncio.create_task(_come_late(rehearsal), name="Dov"))
    try:
        await _conduct(rehearsal)
        await asyncio.gather(*playing)
    finally:
        for task in playing:
            task.cancel()
        await asyncio.gather(*playing, return_exceptions=True)


async def _conduct(rehearsal: Rehearsal) -> None:
    """Noor until her connection is gone, twenty minutes in; Jo, who stood by, from there to the end."""
    noor = rehearsal.people["Noor"]
    jo = await rehearsal.enter("Jo", "control")
    await tempers.facilitate(noor, lambda state: noor.t >= 20 * MINUTE)
    await rehearsal.leave("Noor")
    await tempers.facilitate(jo, lambda state: jo.t >= 25 * MINUTE)
    await _swap(rehearsal, jo, "Ruth", "Amir")
    await tempers.facilitate(jo, lambda state: jo.t >= 45 * MINUTE)
    await jo.do("clock.end", reason="Time is up", open_review=True)
    there = [person for name, person in rehearsal.people.items() if name in rehearsal.connected]
    await asyncio.gather(*(_sees_the_end(person) for person in there))


async def _sees_the_end(person: Person) -> None:
    await until(lambda: person.look().clock.phase == "ended", 30, f"{person.name} sees the end")


async def _come_late(rehearsal: Rehearsal) -> None:
    watcher = rehearsal.people["Tom"]
    await watcher.at(8)
    dov = await rehearsal.enter("Dov", "evening")
    await tempers.late(dov)


async def _swap(rehearsal: Rehearsal, control: Person, one: str, other: str) -> None:
    """Two people change roles: two moves, as control makes them."""
    first, second = (control.look().people.participants[rehearsal.people[name].participant] for name in (one, other))
    seats = first.seat, second.seat
    await control.do("participant.seat", participant=first.id, seat=seats[1])
    await control.do("participant.seat", participant=second.id, seat=seats[0])
