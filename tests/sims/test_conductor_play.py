"""Whole exercises under seeded play: pauses, speeds, jumps, holds, deaths, stalls and doubles of the conductor."""

import random

import pytest

from sims import log
from sims.core.clock import EndClock, JumpClock, PauseClock, ResumeClock, SetClockSpeed, StartClock
from sims.core.injects import FreeInject, HoldInject, ReleaseInject, SkipInject
from sims.core.people import JoinParticipant
from sims.core.vocabulary import AnyCommand
from sims.folds import folded
from tests.sims.exercises import CONTROL, Rig, open_exercise
from tests.sims.stage import Stage, audit, msel, releases

pytestmark = pytest.mark.django_db(transaction=True)

INJECTS = 12
LENGTH = 20_000
ROUNDS = 6


def something_control_does(rng: random.Random, rig: Rig) -> AnyCommand:
    with folded(rig.id) as fold:
        now, names = fold.exercise.clock.anchor_t, list(fold.exercise.injects.injects)
    choices: list[AnyCommand] = [
        PauseClock(reason="A pause"),
        ResumeClock(),
        ResumeClock(),
        SetClockSpeed(speed=rng.choice([25, 50, 100, 200, 1_000, 6_000]), rehearsal=True),
        JumpClock(to=now + rng.randrange(1, 8_000)),
        HoldInject(inject=rng.choice(names)),
        FreeInject(inject=rng.choice(names)),
        SkipInject(inject=rng.choice(names)),
        ReleaseInject(inject=rng.choice(names)),
    ]
    return rng.choice(choices)


def something_happens_to_conductors(rng: random.Random, stage: Stage) -> None:
    match rng.randrange(6):
        case 0:
            stage.kill(rng.choice(stage.players))
            stage.enter()
        case 1:
            stage.stall(rng.choice(stage.players), rng.randrange(1, 12_000))
        case 2 if len(stage.players) < 3:
            stage.enter(after=rng.choice(["", stage.players[0].conductor.holder]))
        case 3 if len(stage.players) > 1:
            stage.kill(rng.choice(stage.players))
        case 4:
            stage.clocks.wall += rng.choice([-3_600_000, -2_000, 1_500, 3_600_000])
        case _:
            pass


def play(seed: int) -> Rig:
    rng = random.Random(seed)
    stage = Stage()
    rig = open_exercise(*msel(rng, INJECTS, LENGTH), clocks=stage.clocks)
    rig.keeper = stage.keeper
    rig.ack("door", JoinParticipant(participant=CONTROL, role="control"))
    stage.enter()
    rig.ack(CONTROL, StartClock(speed=rng.choice([25, 100, 400, 6_000])))
    for _ in range(ROUNDS):
        stage.run(rng.randrange(50, 2_000))
        rig.submit(CONTROL, something_control_does(rng, rig))
        something_happens_to_conductors(rng, stage)
    finish(rig, stage)
    return rig


def finish(rig: Rig, stage: Stage) -> None:
    """Let everything come to its end: free what is held, go on, and wait until nothing is planned any more."""
    held = [name for name, status in statuses(rig).items() if status == "held"]
    rig.submit(CONTROL, ResumeClock(), SetClockSpeed(speed=1_000, rehearsal=True), *(FreeInject(inject=name) for name in held))
    for _ in range(60):
        if "planned" not in statuses(rig).values():
            break
        stage.run(500)
    rig.ack(CONTROL, EndClock())


def statuses(rig: Rig) -> dict[str, str]:
    with folded(rig.id) as fold:
        return {name: inject.status for name, inject in fold.exercise.injects.injects.items()}


@pytest.mark.parametrize(
    "seeds", [range(start, start + 20) for start in range(0, 120, 20)], ids=lambda seeds: f"from-{seeds.start}"
)
def test_whatever_happens(seeds: range) -> None:
    """[TIME10] Each inject goes out once or is skipped; none early, paused, twice or out of order; each says how late it is."""
    for seed in seeds:
        rig = play(seed)
        assert set(statuses(rig).values()) <= {"released", "skipped"}, f"seed {seed}: {statuses(rig)}"
        assert audit(rig) == [], f"seed {seed}"
        assert log.verify(rig.id).ok, f"seed {seed}"
        assert len(releases(rig)) == sum(word == "released" for word in statuses(rig).values()), f"seed {seed}"
