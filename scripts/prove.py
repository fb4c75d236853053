"""`make check` and `make test`: run the stages, go on past failures, end with one summary."""

import subprocess
import sys
import time
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from functools import partial

from scripts import environment, frontend
from scripts.chromium import chromium
from scripts.outcome import Outcome, outcome_of, summary
from scripts.stages import REPORTS, Stage, check_stages, product_stages, stage_environment
from scripts.steps import StepFailedError, say


def main(kind: str) -> int:
    """Run the checks, for `test` the tests too; returns the exit code."""
    try:
        environment.install("requirements.txt", "requirements-dev.txt")
        node = frontend.with_packages()
        if kind == "test":
            frontend.build()
        outcomes = _in_pairs(check_stages(), node)
        if kind == "test":
            outcomes += [_run(stage, node, show=True) for stage in product_stages(chromium())]
    except StepFailedError as error:
        sys.exit(f"error: {error}")
    print(summary(outcomes), flush=True)
    return 1 if any(outcome.failed for outcome in outcomes) else 0


def _in_pairs(stages: Iterable[Stage], node: dict[str, str]) -> list[Outcome]:
    """Two at a time, for two cores; a stage's output is shown when it fails."""
    with ThreadPoolExecutor(2) as pool:
        return list(pool.map(partial(_run, node=node, show=False), stages))


def _run(stage: Stage, node: dict[str, str], *, show: bool) -> Outcome:
    say(f"{stage.name} ...")
    REPORTS.mkdir(exist_ok=True)
    if stage.report:
        stage.report.unlink(missing_ok=True)
    started = time.monotonic()
    exit_code, output = _execute(stage, node, show=show)
    outcome = outcome_of(stage.name, time.monotonic() - started, exit_code, stage.report)
    if outcome.failed and output:
        print(output, flush=True)
    say(f"{stage.name}: {'FAILED' if outcome.failed else 'passed'}, {outcome.seconds:.1f} s")
    return outcome


def _execute(stage: Stage, node: dict[str, str], *, show: bool) -> tuple[int, str]:
    pipe = None if show else subprocess.PIPE
    with subprocess.Popen(
        stage.command,
        cwd=stage.folder,
        env=stage_environment(stage, node),
        stdout=pipe,
        stderr=subprocess.STDOUT if pipe else None,
    ) as process:
        try:
            output, _ = process.communicate(timeout=stage.seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            return 124, f"ended after {stage.seconds:g} s"
        return process.returncode, (output or b"").decode(errors="replace")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
