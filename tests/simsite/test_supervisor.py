"""The product is started, watched and stopped as a person does it."""

import os
import signal
import socket
from functools import partial
from pathlib import Path

import psutil
import pytest
import redis
from celery import Celery

from tests.servers.product import Product, wait_until
from tests.servers.valkey import ValkeyServer

pytestmark = pytest.mark.xdist_group("supervisor")


def test_one_interrupt_stops_everything_in_order(own_product: Product) -> None:
    """[RUN1] One Ctrl-C stops the web and beat first, the workers next, the broker last; nothing stays and the exit code is 0."""
    own_product.launch().ready()
    processes = own_product.processes()
    assert set(own_product.run_file["pids"]) == {"valkey", "web", "worker", "conductor", "beat"}
    assert f"READY {own_product.url}" in own_product.output

    assert own_product.stop() == 0
    _, alive = psutil.wait_procs(processes, timeout=1)
    assert alive == []
    assert not (own_product.data / "run.json").exists()
    assert own_product.lines[-1] == "-- stopped"


def test_a_dead_supervisor_leaves_nobody_behind(own_product: Product) -> None:
    """[RUN2] When the supervisor is killed with -9, every process that it started is gone within three seconds."""
    own_product.launch().ready()
    supervisor, *children = own_product.processes()
    assert len(children) >= 5
    supervisor.kill()
    _, alive = psutil.wait_procs([supervisor, *children], timeout=3)
    assert alive == []


def test_whatever_is_killed_comes_back(own_product: Product) -> None:
    """[RUN3] Each program that is killed with -9 runs again within 15 s; the broker at the same address, with its data."""
    own_product.launch().ready()
    before = own_product.run_file
    with redis.Redis.from_url(before["redis_url"]) as client:
        client.set("kept", "yes")
        client.execute_command("WAITAOF", 1, 0, 2000)
    for name, pid in before["pids"].items():
        os.kill(pid, signal.SIGKILL)
        wait_until(partial(_has_another_pid, own_product, name, pid), 15, f"{name} is back")

    wait_until(lambda: _answers(own_product.port), 15, "the web server answers")
    with redis.Redis.from_url(before["redis_url"]) as client:
        assert client.get("kept") == b"yes"
    assert own_product.run_file["redis_url"] == before["redis_url"]


@pytest.mark.timeout(240)
def test_workers_outlive_an_outage_of_the_broker(tmp_path: Path, own_valkey: ValkeyServer) -> None:
    """[RUN6] Workers and beat stay the processes they are while the broker is away, and take up work when it is back."""
    product = Product(tmp_path / "data", REDIS_URL=own_valkey.url).launch().ready()
    try:
        before = product.run_file["pids"]
        own_valkey.kill()
        wait_until(lambda: "Cannot connect to redis" in product.output, 20, "a worker has noticed")
        own_valkey.start()
        for queue in ("celery", "conductor"):
            _send_to(own_valkey.url, queue)
            # A conductor's shift lasts a minute, and one that is called while two are at work is read when one ends.
            wait_until(partial(_is_empty, own_valkey.url, queue), 90, f"queue {queue} is read again")
        assert product.run_file["pids"] == before
    finally:
        product.stop()


def test_a_second_interrupt_ends_at_once(own_product: Product) -> None:
    """[RUN7] A second Ctrl-C during the stop kills what is left."""
    own_product.launch().ready()
    processes = own_product.processes()
    assert own_product.process is not None
    # A stopped worker cannot hear that it should end, so the first signal alone would wait for its whole grace.
    psutil.Process(own_product.pid_of("worker")).suspend()
    own_product.process.send_signal(signal.SIGINT)
    wait_until(lambda: "-- stopping" in own_product.lines, 5, "the stop has begun")
    own_product.process.send_signal(signal.SIGINT)
    assert own_product.exit_code(4) == 0
    _, alive = psutil.wait_procs(processes, timeout=1)
    assert alive == []


def test_an_interrupt_during_the_start_is_no_error(own_product: Product) -> None:
    """[RUN21] A Ctrl-C while programs are starting stops what has started, quietly and within the grace of one program."""
    own_product.launch()
    wait_until(lambda: "-- starting web, worker, conductor and beat" in own_product.lines, 30, "the start is under way")
    processes = own_product.processes()
    assert own_product.process is not None
    own_product.process.send_signal(signal.SIGINT)
    assert own_product.exit_code(20) == 0
    _, alive = psutil.wait_procs(processes, timeout=1)
    assert alive == []
    assert "Traceback" not in own_product.output
    assert "READY" not in own_product.output


def test_a_taken_port_is_named(own_product: Product) -> None:
    """[RUN4] A port that somebody else uses is said in one line."""
    with socket.create_server(("0.0.0.0", own_product.port)):  # noqa: S104 - as the web server would
        own_product.launch()
        assert own_product.exit_code() == 1
    assert own_product.lines[-1] == f"CommandError: Port {own_product.port} is taken. Choose another one with PORT=9000."


def test_a_folder_serves_one_run(product: Product) -> None:
    """[RUN4] A data folder that another run uses is said in one line, and the other run goes on."""
    second = Product(product.data).launch()
    assert second.exit_code() == 1
    assert product.process is not None
    assert f"Another run (process {product.process.pid}) uses the folder" in second.lines[-1]
    assert product.process.poll() is None


def test_an_unreachable_broker_is_named(tmp_path: Path, own_product: Product) -> None:
    """[RUN4] A Redis that does not answer is said in one line, without its password."""
    product = Product(tmp_path / "other", REDIS_URL=f"redis://:geheim@127.0.0.1:{own_product.port}/0").launch()
    assert product.exit_code() == 1
    assert f"Redis at redis://127.0.0.1:{own_product.port}/0 (REDIS_URL) does not answer" in product.output
    assert "geheim" not in product.output
    assert "Traceback" not in product.output


def test_an_unreachable_database_is_named(tmp_path: Path, own_product: Product) -> None:
    """[RUN4] A database that does not answer is said in one line."""
    product = Product(tmp_path / "other", DATABASE_URL=f"postgres://me:geheim@127.0.0.1:{own_product.port}/x").launch()
    assert product.exit_code() == 1
    assert "The database cannot be used: connection failed" in product.output
    assert "geheim" not in product.output
    assert "Traceback" not in product.output


def test_commands_in_another_shell_find_the_run(product: Product) -> None:
    """[RUN5] A command that only knows the data folder uses the port and the broker of the run in it."""
    shown = product.command("shell", "--no-imports", "-c", "from django.conf import settings as s; print(s.PORT, s.REDIS_URL)")
    assert shown.split() == [str(product.port), product.run_file["redis_url"]]
    assert (product.data / "run.json").stat().st_mode & 0o777 == 0o600


def _answers(port: int) -> bool:
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex(("127.0.0.1", port)) == 0


def _send_to(broker: str, queue: str) -> None:
    """Put a message into a queue. No worker knows the task, so whoever reads it throws it away."""
    with Celery(broker=broker, set_as_current=False).connection_for_write() as connection:
        connection.SimpleQueue(queue).put({})


def _is_empty(broker: str, queue: str) -> bool:
    with redis.Redis.from_url(broker) as client:
        return bool(client.llen(queue) == 0)


def _has_another_pid(product: Product, name: str, pid: int) -> bool:
    return bool(product.run_file["pids"].get(name, pid) != pid)
