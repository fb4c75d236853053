"""When a program that ended is started again."""

import subprocess
import sys

import pytest

from simsite.supervisor.child import Child
from simsite.supervisor.errors import CannotStartError
from simsite.supervisor.program import Program, StopStage
from simsite.supervisor.restarts import DELAYS, RestartPolicy
from tests.servers.product import ROOT, wait_until


def test_quick_failures_wait_longer_and_are_given_up() -> None:
    """[RUN10] Each run that ends at once makes the next wait longer, until the program is given up."""
    policy = RestartPolicy(lasting=10)
    waits = [policy.delay_after(0.5) for _ in range(len(DELAYS) + 1)]
    assert waits == [*DELAYS, None]
    assert list(DELAYS) == sorted(DELAYS)


def test_a_run_that_lasted_is_forgiven() -> None:
    """[RUN10] After a run that lasted, the next wait is the shortest again."""
    policy = RestartPolicy(lasting=10)
    for _ in DELAYS:
        policy.delay_after(0.5)
    assert policy.delay_after(10.0) == DELAYS[0]
    assert policy.delay_after(0.5) == DELAYS[1]


async def test_a_program_that_never_stays_up_is_named() -> None:
    """[RUN10] Giving up says which program it was and how it ended; what it printed was shown."""
    said: list[str] = []
    broken = Program("broken", [sys.executable, "-c", "import sys; sys.exit('no such setting')"], StopStage.WORKING, 1)
    policy = RestartPolicy(delays=(0.01, 0.01))
    child = Child(broken, {}, ROOT, lambda name, line: said.append(f"{name}: {line}"), policy)
    with pytest.raises(CannotStartError, match=r"broken ended 3 times right after its start \(exit code 1\)"):
        await child.keep_running(lambda: None)
    assert said.count("broken: no such setting") == 3


def test_the_keeper_ends_what_a_dead_supervisor_left() -> None:
    """[RUN2] Where the kernel does not do it, the keeper ends the children of the last list when its pipe closes."""
    sleeper = [sys.executable, "-c", "import time; time.sleep(60)"]
    with (
        subprocess.Popen(sleeper, start_new_session=True) as kept,
        subprocess.Popen(sleeper, start_new_session=True) as ended,
        subprocess.Popen(
            [sys.executable, "-m", "simsite.supervisor.keeper"], cwd=ROOT, stdin=subprocess.PIPE, text=True
        ) as keeper,
    ):
        keeper.communicate(f"{kept.pid} {ended.pid}\n{ended.pid}\n", timeout=10)
        wait_until(lambda: ended.poll() is not None, 5, "the listed child is gone")
        assert kept.poll() is None
        kept.kill()
