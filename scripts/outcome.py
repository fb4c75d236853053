"""What came of each stage, counted test by test, and the table at the end."""

import xml.etree.ElementTree as ElementTree
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Outcome:
    """One stage: how long it took, how many tests passed and failed, and which failed."""

    name: str
    seconds: float
    passed: int
    failed: int
    failures: tuple[str, ...] = ()


def outcome_of(name: str, seconds: float, exit_code: int, report: Path | None) -> Outcome:
    """Count a stage. A stage that fails without a failed test (it crashed, it hung, it found no test) counts as one failure."""
    passed, failures = _count(report) if report else (0 if exit_code else 1, [])
    if exit_code and not failures:
        failures = [f"{name} ended with exit code {exit_code}"]
    if not exit_code and not passed:
        failures = [*failures, f"{name} ran no test"]
    return Outcome(name, seconds, passed, len(failures), tuple(failures))


def _count(report: Path) -> tuple[int, list[str]]:
    try:
        root = ElementTree.parse(report).getroot()  # noqa: S314 - our own test runners wrote it
    except (OSError, ElementTree.ParseError):
        return 0, []
    cases = list(root.iter("testcase"))
    bad = [case for case in cases if case.find("failure") is not None or case.find("error") is not None]
    skipped = [case for case in cases if case.find("skipped") is not None]
    return len(cases) - len(bad) - len(skipped), [f"{case.get('classname')} {case.get('name')}" for case in bad]


def summary(outcomes: Sequence[Outcome]) -> str:
    """The failed tests by name, a table of the stages, and the totals in the last line."""
    width = max(len(outcome.name) for outcome in outcomes)
    failures = [f"FAILED {failure}" for outcome in outcomes for failure in outcome.failures]
    rows = [f"{'stage':<{width}}  seconds  passed  failed"]
    rows += [f"{each.name:<{width}}  {each.seconds:7.1f}  {each.passed:6}  {each.failed:6}" for each in outcomes]
    rows += [f"{'all':<{width}}  {sum(each.seconds for each in outcomes):7.1f}"]
    totals = f"{sum(each.passed for each in outcomes)} passed, {sum(each.failed for each in outcomes)} failed"
    return "\n".join(["", *failures, *([""] if failures else []), *rows, "", totals])
