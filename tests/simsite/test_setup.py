"""What `make run` and `make test` do before and after the product runs."""

import subprocess
from pathlib import Path

import pytest

from scripts import environment, frontend
from scripts.outcome import outcome_of, summary
from scripts.run import check_folder, check_port
from scripts.stages import Stage, check_stages, product_stages
from scripts.steps import ROOT, StepFailedError, fingerprint, is_current, mark_done, run_step


@pytest.mark.parametrize("version", ["v20.19.0", "v20.20.2", "v22.12.0", "v24.0.0", "v26.1.0"])
def test_a_new_enough_node_is_used(version: str) -> None:
    """[RUN18] A node that can build the front end is taken from the machine."""
    assert frontend.is_new_enough(version)


@pytest.mark.parametrize("version", [None, "", "v18.20.0", "v20.18.9", "v21.7.0", "v22.11.0", "v23.5.0", "nonsense"])
def test_another_node_is_replaced(version: str | None) -> None:
    """[RUN18] No node, an old one, or one that the build tools do not support: the one from a wheel is used."""
    assert not frontend.is_new_enough(version)


def test_the_build_depends_on_sources_alone() -> None:
    """[RUN18] The front end is built again when its sources or locked packages change, not for its tests or its own output."""
    names = {path.relative_to(frontend.FRONTEND).as_posix() for path in frontend.sources()}
    assert {"src/main.ts", "package-lock.json", "vite.config.ts"} <= names
    assert not any(name.startswith(("node_modules/", "dist/", "tests/")) for name in names)


def test_a_step_is_done_once(tmp_path: Path) -> None:
    """[RUN18] A step is current exactly as long as the contents and names of its inputs are the same."""
    stamp = tmp_path / "stamps" / "step"
    inputs = [ROOT / "Makefile", ROOT / "manage.py"]
    mark = fingerprint(inputs)
    assert not is_current(stamp, mark)
    mark_done(stamp, mark)
    assert is_current(stamp, fingerprint(reversed(inputs)))
    assert not is_current(stamp, fingerprint(inputs[:1]))
    assert not is_current(stamp, fingerprint(inputs, extra="v22.0.0"))


def test_the_machine_says_whom_to_trust(tmp_path: Path) -> None:
    """[RUN22] uv and npm are told of the machine's certificates, unless there are none or somebody told them otherwise."""
    bundle = tmp_path / "bundle.crt"
    told = environment.trusting_this_machine({"PATH": "/bin"}, bundle)
    assert told == {"PATH": "/bin", "UV_SYSTEM_CERTS": "1", "NODE_EXTRA_CA_CERTS": str(bundle)}
    own = {"UV_SYSTEM_CERTS": "0", "NODE_EXTRA_CA_CERTS": "/company.pem"}
    assert environment.trusting_this_machine(own, bundle) == own
    assert environment.trusting_this_machine({"PATH": "/bin"}, None) == {"PATH": "/bin"}
    found = environment.machine_certificates()
    assert found is None or found.is_file()


def test_uv_knows_the_variable() -> None:
    """[RUN22] The pinned uv takes the variable by which it is told of the machine's certificates."""
    uv = environment.VENV / "bin" / "uv"
    shown = subprocess.run([str(uv), "help", "pip", "install"], capture_output=True, text=True, check=True).stdout
    assert "UV_SYSTEM_CERTS=" in shown


def test_a_failed_step_shows_why(capfd: pytest.CaptureFixture[str]) -> None:
    """[RUN18] A step that fails shows what its command printed and says which step it was."""
    with pytest.raises(StepFailedError, match="mixing the paint: sh ended with exit code 3"):
        run_step("mixing the paint", ["sh", "-c", "echo no blue left >&2; exit 3"])
    assert "no blue left" in capfd.readouterr().out


def test_a_machine_without_python_is_told_what_is_missing(tmp_path: Path) -> None:
    """[RUN18] Where every Python is too old, one line says which is needed."""
    old = tmp_path / "python3"
    old.write_text("#!/bin/sh\nexit 1\n")
    old.chmod(0o755)
    found = subprocess.run(
        ["/bin/sh", "scripts/find-python.sh"], cwd=ROOT, env={"PATH": str(tmp_path)}, capture_output=True, text=True, check=False
    )
    assert found.returncode == 1
    assert found.stdout == ""
    assert found.stderr.startswith("Stormroom needs Python 3.11 or newer with venv")


JUNIT = """<testsuites><testsuite>
<testcase classname="a" name="good"/><testcase classname="a" name="bad"><failure/></testcase>
<testcase classname="a" name="broken"><error/></testcase><testcase classname="a" name="left out"><skipped/></testcase>
</testsuite></testsuites>"""


def test_every_test_is_counted(tmp_path: Path) -> None:
    """[RUN19] Passed and failed tests are counted one by one, skipped ones not at all, failed ones named."""
    report = tmp_path / "report.xml"
    report.write_text(JUNIT)
    outcome = outcome_of("core", 1.5, 1, report)
    assert (outcome.passed, outcome.failed) == (1, 2)
    assert outcome.failures == ("a bad", "a broken")


def test_a_stage_that_crashed_has_failed(tmp_path: Path) -> None:
    """[RUN19] No report, a broken report, no test at all, or an exit code without a failed test: each is a failure."""
    good = tmp_path / "good.xml"
    good.write_text('<testsuite><testcase classname="a" name="good"/></testsuite>')
    empty = tmp_path / "empty.xml"
    empty.write_text("<testsuite/>")
    broken = tmp_path / "broken.xml"
    broken.write_text("<testsuite>")
    assert outcome_of("x", 1, 0, good).failed == 0
    assert outcome_of("x", 1, 2, good).failures == ("x ended with exit code 2",)
    for report in (empty, broken, tmp_path / "missing.xml"):
        assert outcome_of("x", 1, 0, report).failures == ("x ran no test",)
    assert outcome_of("format", 1, 0, None).passed == 1
    assert outcome_of("format", 1, 1, None).failed == 1


def test_the_last_line_is_the_total(tmp_path: Path) -> None:
    """[RUN19] The summary ends with one line: so many passed, so many failed, over all stages."""
    report = tmp_path / "report.xml"
    report.write_text(JUNIT)
    shown = summary([outcome_of("format", 0.2, 0, None), outcome_of("core", 1.5, 1, report)])
    assert shown.splitlines()[-1] == "2 passed, 2 failed"
    assert "FAILED a broken" in shown


def test_every_test_folder_belongs_to_a_stage() -> None:
    """[RUN19] Stages have names of their own, and between them they run every folder of tests."""
    stages: list[Stage] = [*check_stages(), *product_stages("/usr/bin/chromium")]
    assert len({stage.name for stage in stages}) == len(stages)
    reports = [stage.report for stage in stages if stage.report]
    assert len(set(reports)) == len(reports)
    everything = next(stage for stage in stages if "tests" in stage.command)
    left_out = {word.removeprefix("--ignore=") for word in everything.command if word.startswith("--ignore=")}
    assert left_out <= {word for stage in stages for word in stage.command}
    assert (ROOT / ".ci" / "run").read_text().splitlines()[-1] == "exec make test"


@pytest.mark.parametrize("port", ["0", "65536", "-1", "80a", "8000 ", "٨٠٠٠٠٠"])
def test_what_is_no_port_is_refused_first(port: str) -> None:
    """[RUN4] A PORT that is none is refused before anything is set up, with an example."""
    with pytest.raises(StepFailedError, match="Give a number from 1 to 65535"):
        check_port(port)


def test_a_port_is_optional() -> None:
    """[RUN4] Without PORT, and with any port that exists, the set-up goes on."""
    for port in ("", "1", "9000", "65535"):
        check_port(port)


def test_a_folder_that_cannot_be_is_named(tmp_path: Path) -> None:
    """[RUN4] A data folder that cannot be made is named with the reason; one that is missing is made."""
    check_folder(tmp_path / "new" / "data")
    assert (tmp_path / "new" / "data").stat().st_mode & 0o777 == 0o700
    (tmp_path / "file").touch()
    with pytest.raises(StepFailedError, match=r"cannot be made: Not a directory\. Choose another with DATA="):
        check_folder(tmp_path / "file" / "data")
