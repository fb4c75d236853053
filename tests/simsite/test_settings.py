"""What the settings promise to whoever runs the site, and to browsers."""

import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import redis
from celery import current_app
from django.conf import settings
from django.contrib.auth.hashers import make_password
from django.core.checks import run_checks
from django.test import Client

from simsite.addresses import http_origins, own_hosts
from simsite.celery import app
from simsite.checks import redis_messages
from simsite.run_file import read_run_file, remove_run_file, write_run_file
from simsite.secret_key import stored_secret_key


def test_the_checks_pass() -> None:
    """[RUN12] The product as it is checks itself without an error or a warning."""
    assert [message for message in run_checks() if message.is_serious()] == []


def test_idle_sockets_are_kept() -> None:
    """[RUN12] A redis-py of 8 or newer, and a channel layer without `socket_timeout=None`, are errors at start-up."""
    fit = [{"address": "redis://x", "socket_timeout": None}]
    assert redis_messages("7.4.1", fit) == []
    assert [message.id for message in redis_messages("8.0.0", fit)] == ["simsite.E002"]
    assert [message.id for message in redis_messages("10.1.0", fit)] == ["simsite.E002"]
    assert [message.id for message in redis_messages("7.4.1", [{"address": "redis://x"}])] == ["simsite.E003"]
    assert [message.id for message in redis_messages("7.4.1", [{"socket_timeout": 5}])] == ["simsite.E003"]
    assert redis.__version__.startswith("7.")


def test_celery_does_as_it_is_told() -> None:
    """[RUN13] The values that decide what happens to a killed worker's tasks are the ones in effect."""
    conf = app.conf
    assert (conf.task_acks_late, conf.task_reject_on_worker_lost, conf.worker_prefetch_multiplier) == (True, True, 1)
    assert conf.broker_transport_options["visibility_timeout"] == 120
    assert conf.broker_transport_options["unacked_restore_throttle"] == 1
    assert conf.broker_connection_max_retries is None
    assert conf.worker_cancel_long_running_tasks_on_connection_loss is False
    assert conf.accept_content == ["json"]
    assert conf.task_ignore_result is True
    assert app.amqp.router.route({}, "sims.tasks.task_conduct_exercises")["queue"].name == "conductor"
    tick = conf.beat_schedule["revive-conductors"]
    assert (tick["schedule"], tick["options"]["expires"]) == (1.0, 1)
    with ThreadPoolExecutor(1) as pool:  # a thread that has never heard of it sends tasks with it all the same
        assert pool.submit(lambda: current_app.main).result() == "stormroom"


def test_a_key_is_made_once(tmp_path: Path) -> None:
    """[RUN14] Without SECRET_KEY one is made, long, for its owner's eyes, the same for processes that start together."""
    path = tmp_path / "secret_key"
    with ThreadPoolExecutor(8) as pool:
        keys = set(pool.map(lambda _: stored_secret_key(path), range(32)))
    assert len(keys) == 1
    assert len(keys.pop()) >= 60
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_an_emptied_key_is_refused(tmp_path: Path) -> None:
    """[RUN14] A key file that was emptied is refused: it would let anybody forge a session."""
    (tmp_path / "secret_key").write_text("\n")
    with pytest.raises(ValueError, match="Delete the file"):
        stored_secret_key(tmp_path / "secret_key")


def test_passwords_are_hashed_with_argon2() -> None:
    """[RUN14] New passwords are stored as Argon2id hashes."""
    assert make_password("a long enough password").startswith("argon2$argon2id$")


def test_the_run_file_is_private_and_forgiving(tmp_path: Path) -> None:
    """[RUN5] The file about the run is its owner's alone; a missing or broken one says that nothing runs."""
    assert read_run_file(tmp_path) == {}
    write_run_file(tmp_path, {"port": 9000})
    assert read_run_file(tmp_path) == {"port": 9000}
    assert stat.S_IMODE((tmp_path / "run.json").stat().st_mode) == 0o600
    (tmp_path / "run.json").write_text('["not", "a', encoding="utf-8")
    assert read_run_file(tmp_path) == {}
    remove_run_file(tmp_path)
    remove_run_file(tmp_path)


def test_this_machine_is_reached_by_its_names() -> None:
    """[RUN15] Without ALLOWED_HOSTS the machine answers to its own names and addresses, at its own port."""
    hosts = own_hosts()
    assert {"127.0.0.1", "localhost"} <= set(hosts)
    assert "*" not in hosts
    assert http_origins(["127.0.0.1"], 8000) == ["http://127.0.0.1:8000"]
    assert http_origins(["127.0.0.1"], 80) == ["http://127.0.0.1"]
    assert settings.DEBUG is False


def test_browsers_are_told_to_be_strict(client: Client) -> None:
    """[RUN16] Every page forbids foreign and inline scripts, plugins, frames, base addresses and type guessing."""
    answer = client.get("/no-such-page")
    policy = {words[0]: words[1:] for part in answer["Content-Security-Policy"].split(";") if (words := part.split())}
    assert policy["default-src"] == ["'none'"]
    assert policy["object-src"] == policy["base-uri"] == policy["frame-ancestors"] == ["'none'"]
    assert policy["script-src"][0] == "'self'"
    assert "unsafe" not in answer["Content-Security-Policy"]
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["Referrer-Policy"] == "same-origin"
    assert answer["Cross-Origin-Opener-Policy"] == "same-origin"


def test_the_session_cookie_is_out_of_reach_of_scripts() -> None:
    """[RUN16] The session cookie is HttpOnly and SameSite; requests of other sites do not carry it."""
    assert settings.SESSION_COOKIE_HTTPONLY is True
    assert settings.SESSION_COOKIE_SAMESITE == "Lax"
