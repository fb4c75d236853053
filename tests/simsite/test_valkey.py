"""The embedded Valkey."""

import subprocess
from pathlib import Path

import pytest
import redis

from simsite.supervisor.broker import check_broker
from simsite.supervisor.errors import CannotStartError
from simsite.supervisor.valkey import EmbeddedValkey, valkey_program
from tests.servers.valkey import ValkeyServer


def test_the_wheel_carries_a_server() -> None:
    """[RUN11] The package that brings the server still has its program where it is looked for, new enough for Celery."""
    shown = subprocess.run([valkey_program(), "--version"], capture_output=True, text=True, check=True).stdout
    assert shown.startswith("Valkey server v=9.")


def test_it_is_closed_to_others(own_valkey: ValkeyServer) -> None:
    """[RUN11] It listens on the loopback address alone, asks for a password, and the password is not in the process list."""
    with redis.Redis.from_url(own_valkey.url) as client:
        assert client.config_get("bind")["bind"] == "127.0.0.1"
    with redis.Redis(port=own_valkey.server.port) as stranger, pytest.raises(redis.AuthenticationError):
        stranger.ping()
    assert own_valkey.process is not None
    assert own_valkey.server.password not in Path(f"/proc/{own_valkey.process.pid}/cmdline").read_text()
    assert (own_valkey.server.folder / "valkey.conf").stat().st_mode & 0o777 == 0o600


def test_it_keeps_what_it_was_given(own_valkey: ValkeyServer) -> None:
    """[RUN11] After kill -9 it comes back with its data; it never throws a key away to make room."""
    with redis.Redis.from_url(own_valkey.url) as client:
        assert client.config_get("maxmemory-policy")["maxmemory-policy"] == "noeviction"
        assert client.config_get("appendfsync")["appendfsync"] == "everysec"
        client.set("kept", "yes")
    own_valkey.kill()
    own_valkey.start()
    with redis.Redis.from_url(own_valkey.url) as client:
        assert client.get("kept") == b"yes"


def test_a_folder_with_spaces_works(tmp_path: Path) -> None:
    """[RUN11] The data folder may have spaces in its name."""
    server = ValkeyServer(tmp_path / "my data")
    server.start()
    server.stop()
    assert (tmp_path / "my data" / "appendonlydir").is_dir()


def test_a_broker_that_answers_is_named(own_valkey: ValkeyServer) -> None:
    """[RUN11] The start says which server it found."""
    assert check_broker(own_valkey.url).startswith("Valkey 9.")


def test_a_wrong_password_is_said(own_valkey: ValkeyServer) -> None:
    """[RUN4] A broker that refuses the password is said as such, without the password."""
    wrong = EmbeddedValkey(own_valkey.server.folder, own_valkey.server.port, "geheim").url
    with pytest.raises(CannotStartError, match="does not answer") as raised:
        check_broker(wrong)
    assert "geheim" not in str(raised.value)
