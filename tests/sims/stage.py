"""A stage for conductors: their clocks, their sleep and their deaths are the test's; the log under them is the real one."""

import json
import random
from collections import Counter
from dataclasses import dataclass, field
from itertools import count

from sims import log
from sims.conductor import Conductor
from sims.core.clock import Clock, reduce, time_at
from sims.core.injects import InjectPlanned
from sims.core.vocabulary import decode
from sims.timekeeper import Timekeeper
from tests.sims.exercises import Clocks, Rig, planned

_names = count(1)


@dataclass
class Player:
    """One conductor with the moment at which it wakes next. It may stall: then it wakes late."""

    conductor: Conductor
    wake: int = 0


@dataclass
class Stage:
    """Runs conductors in one thread on turned clocks: time leaps from one wake-up to the next."""

    clocks: Clocks = field(default_factory=Clocks)
    players: list[Player] = field(default_factory=list)
    keeper: Timekeeper = field(init=False)

    def __post_init__(self) -> None:
        self.keeper = self.clocks.timekeeper()

    def enter(self, after: str = "") -> Player:
        """A new conductor comes on, and looks at once."""
        conductor = Conductor(
            f"conductor-{next(_names)}",
            after=after,
            wall=lambda: self.clocks.wall,
            steady=lambda: self.clocks.steady,
            timekeeper=self.keeper,
        )
        player = Player(conductor, self.clocks.steady)
        self.players.append(player)
        return player

    def kill(self, player: Player) -> None:
        """It is gone between two statements: it gives nothing back."""
        self.players.remove(player)

    def stall(self, player: Player, milliseconds: int) -> None:
        """It sleeps through everything, as a stopped process does."""
        player.wake = self.clocks.steady + milliseconds

    def run(self, milliseconds: int) -> None:
        """Let wall time pass, giving each conductor its turn when it wants one."""
        end = self.clocks.steady + milliseconds
        while True:
            player = min(self.players, key=lambda one: one.wake, default=None)
            if player is None or player.wake > end:
                self.clocks.advance(end - self.clocks.steady)
                return
            self.clocks.advance(max(0, player.wake - self.clocks.steady))
            player.wake = self.clocks.steady + max(1, player.conductor.turn())


def msel(rng: random.Random, injects: int, until: int) -> list[InjectPlanned]:
    """A plan with equal times, a few held, and positions that do not follow the times."""
    dues = [rng.choice([0, rng.randrange(until), rng.randrange(until) // 1_000 * 1_000]) for _ in range(injects)]
    positions = rng.sample(range(injects), injects)
    return [planned(f"i{n}", due, positions[n], held=rng.random() < 0.1) for n, due in enumerate(dues)]


@dataclass(frozen=True)
class Released:
    """One release as the log has it, with the order in which it should have come."""

    name: str
    due: int
    position: int
    t: int
    at: int
    seq: int
    late: int
    by_hand: bool


def releases(rig: Rig) -> list[Released]:
    """Every release, in log order."""
    plans = {}
    found = []
    for row in log.read_all(rig.id):
        item = json.loads(row.wire)
        if row.type == "inject.planned":
            plans[f"{row.audience}:{row.n}"] = item
        if row.type == "inject.released":
            plan = plans[item["inject"]]
            place = (item["inject"], item["due"], plan["position"], row.t, row.at, row.seq)
            found.append(Released(*place, item["late"], item["by_hand"]))
    return found


def audit(rig: Rig) -> list[str]:
    """What is wrong with the releases of a log, in words: twice, early, while paused, out of order, wrongly called late."""
    problems = [
        f"{name} went out {times} times" for name, times in Counter(one.name for one in releases(rig)).items() if times > 1
    ]
    clock = Clock()
    statuses: dict[str, tuple[int, int, str]] = {}
    made = {one.seq: one for one in releases(rig)}
    for row in log.read_all(rig.id):
        fact = decode(row.wire)
        _note_status(statuses, row)
        if row.seq in made and not made[row.seq].by_hand:
            problems += _problems(made[row.seq], clock, statuses)
        if row.type.startswith("clock."):
            reduce(clock, fact, fact.event)  # type: ignore[arg-type]  # the tag says that it is one of the clock's
    return problems


def _note_status(statuses: dict[str, tuple[int, int, str]], row: log.LogRow) -> None:
    item = json.loads(row.wire)
    if row.type == "inject.planned":
        statuses[f"{row.audience}:{row.n}"] = (item["due"], item["position"], "held" if item["held"] else "planned")
    elif row.type.startswith("inject."):
        word = {"released": "out", "held": "held", "freed": "planned", "skipped": "skipped"}[row.type.removeprefix("inject.")]
        statuses[item["inject"]] = (*statuses[item["inject"]][:2], word)


def _problems(one: Released, clock: Clock, statuses: dict[str, tuple[int, int, str]]) -> list[str]:
    problems = []
    if one.t < one.due:
        problems.append(f"{one.name} went out {one.due - one.t} ms early")
    if clock.phase != "running":
        problems.append(f"{one.name} went out while the clock was {clock.phase}")
    if one.t > max(time_at(clock, one.at), clock.anchor_t):
        problems.append(f"{one.name} bears a time that the clock had not reached")
    if one.late != one.t - one.due:
        problems.append(f"{one.name} says {one.late} ms late and was {one.t - one.due}")
    before = [
        name
        for name, (due, position, word) in statuses.items()
        if word == "planned" and (due, position) < (one.due, one.position)
    ]
    if before:
        problems.append(f"{one.name} overtook {', '.join(before)}")
    return problems
