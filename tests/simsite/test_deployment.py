"""docker-compose.yml, its proxy, and the programs it starts."""

import re
import subprocess
import sys
import urllib.error
import urllib.request
from typing import Any

import pytest
import yaml

from tests.servers.product import ROOT, wait_until

Services = dict[str, dict[str, Any]]
PROGRAMS = {"web-1", "web-2", "worker", "conductor-1", "conductor-2", "beat", "prepare"}


@pytest.fixture
def services() -> Services:
    """The services as they are after YAML's anchors and merges."""
    found: Services = yaml.safe_load((ROOT / "docker-compose.yml").read_text())["services"]
    return found


@pytest.fixture
def proxy() -> str:
    """The proxy's configuration."""
    return (ROOT / "deploy" / "nginx.conf.template").read_text()


def test_every_program_is_the_same_code(services: Services) -> None:
    """[RUN20] Two web processes, workers, conductors and one beat run one image with one environment, and not as root."""
    assert set(services) == PROGRAMS | {"database", "broker", "proxy"}
    programs = [services[name] for name in sorted(PROGRAMS)]
    assert {each["image"] for each in programs} == {"stormroom:latest"}
    assert all(each["environment"] == programs[0]["environment"] for each in programs)
    assert all(each["read_only"] and each["cap_drop"] == ["ALL"] for each in programs)
    assert "USER stormroom" in (ROOT / "Dockerfile").read_text()


def test_nothing_starts_before_what_it_needs(services: Services) -> None:
    """[RUN20] Programs start once the tables are there; those are made once database and broker answer."""
    for name in PROGRAMS - {"prepare"}:
        assert services[name]["depends_on"] == {"prepare": {"condition": "service_completed_successfully"}}
    assert services["prepare"]["depends_on"] == {
        "database": {"condition": "service_healthy"},
        "broker": {"condition": "service_healthy"},
    }
    assert services["prepare"]["restart"] == "no"


def test_its_variables_are_the_products_own(services: Services) -> None:
    """[RUN20] Every variable that a program is given is one that the settings read, and no password stands in the file."""
    known = (ROOT / "simsite" / "settings.py").read_text().split('"""')[1]
    for name, value in services["worker"]["environment"].items():
        assert re.search(rf"^{name}\s", known, re.MULTILINE), name
        assert "password" not in str(value).replace("${POSTGRES_PASSWORD:?put POSTGRES_PASSWORD into .env}", "").lower()


def test_the_proxy_knows_both_web_processes(services: Services, proxy: str) -> None:
    """[RUN20] The proxy spreads over the web services at the port that they use, and passes WebSockets on."""
    upstreams = re.findall(r"server (\S+):(\d+);", proxy)
    assert upstreams == [("web-1", "8000"), ("web-2", "8000")]
    assert {name for name, _ in upstreams} <= set(services)
    assert "proxy_set_header Upgrade $http_upgrade;" in proxy
    assert "proxy_set_header Connection $connection_upgrade;" in proxy
    assert "client_max_body_size 64k;" in proxy


@pytest.mark.parametrize("header", ["Daphne-Root-Path", "X-Forwarded-Host", "X-Forwarded-Port", "X-Real-IP", "Forwarded"])
def test_forged_headers_are_dropped(proxy: str, header: str) -> None:
    """[RUN20] Headers that only a proxy may set are emptied."""
    assert f'proxy_set_header {header} "";' in proxy


def test_the_clients_address_is_the_one_seen(proxy: str) -> None:
    """[RUN20] The client's address is the one that the proxy saw, never what the client sent along."""
    assert "proxy_set_header X-Forwarded-For $remote_addr;" in proxy
    assert "$proxy_add_x_forwarded_for" not in proxy


@pytest.mark.django_db(transaction=True)
def test_one_program_starts_alone(child_environment: dict[str, str], free_tcp_port: int) -> None:
    """[RUN20] `manage.py start web` becomes the web server, with its own process id, and ends at a SIGTERM."""
    url = f"http://127.0.0.1:{free_tcp_port}/static/no-such-file"
    command = [sys.executable, "manage.py", "start", "web"]
    with subprocess.Popen(command, cwd=ROOT, env={**child_environment, "PORT": str(free_tcp_port)}) as web:
        try:
            wait_until(lambda: _status(url) == 404, 30, "the web server answers")
        finally:
            web.terminate()
        assert web.wait(10) in {0, -15}


def _status(url: str) -> int | None:
    try:
        with urllib.request.urlopen(url, timeout=5) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        with error:
            return error.code
    except OSError:
        return None
