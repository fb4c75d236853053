"""The address that links for other people's devices bear."""

import http.client
import json
import urllib.request
from http.cookiejar import CookieJar
from typing import Any

import pytest
from django.test import RequestFactory
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect
from websockets.typing import Origin

from simsite.addresses import lan_address, network_origin
from teams.outside import origin_for_others
from tests.servers.product import Product


@pytest.mark.parametrize(
    ("chosen", "address", "origin"),
    [
        ([], "192.0.2.7", "http://192.0.2.7:9000"),
        ([], None, "http://127.0.0.1:9000"),
        (["https://storm.example"], "192.0.2.7", "https://storm.example"),
        (["http://localhost:9000", "http://[::1]:9000", "http://storm.example"], "192.0.2.7", "http://storm.example"),
        (["http://127.0.0.1:9000"], "192.0.2.7", "http://127.0.0.1:9000"),
    ],
)
def test_which_address_is_handed_on(chosen: list[str], address: str | None, origin: str) -> None:
    """[WHO27] The operator's first address beyond this machine, else the network's, else this machine's."""
    assert network_origin(chosen, address, 9000) == origin


@pytest.mark.parametrize(
    ("host", "chosen", "origin"),
    [
        ("127.0.0.1:9000", False, "http://192.0.2.7:9000"),
        ("two.example", False, "http://192.0.2.7:9000"),
        ("two.example", True, "https://two.example"),
        ("Two.example", True, "https://two.example"),
        ("127.0.0.1:9000", True, "http://192.0.2.7:9000"),
    ],
)
def test_the_name_that_was_asked_for(host: str, chosen: bool, origin: str, settings: Any, rf: RequestFactory) -> None:
    """[WHO27] Of several addresses that the operator chose, the one that the request came in under is handed on."""
    settings.ALLOWED_HOSTS = ["*"]
    settings.ORIGINS = ["https://one.example", "https://two.example"]
    settings.NETWORK_ORIGIN, settings.HOSTS_ARE_CHOSEN = "http://192.0.2.7:9000", chosen
    assert origin_for_others(rf.get("/", HTTP_HOST=host)) == origin
    assert origin_for_others() == "http://192.0.2.7:9000"


def test_links_work_from_the_network(own_product: Product) -> None:
    """[WHO27] The links that a command prints for others lead in under the network's address, with its WebSocket and door."""
    own_product.launch().ready()
    origin = f"http://{lan_address() or '127.0.0.1'}:{own_product.port}"
    made = json.loads(own_product.command("create_exercise", "bare-repost", "--json"))
    jar = CookieJar()
    opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar), urllib.request.ProxyHandler({}))
    control = next(link["network_url"] for link in made["links"] if link["role"] == "control")
    assert control.startswith(f"{origin}/enter/")
    with opener.open(control, timeout=10) as page:
        assert page.url.startswith(f"{origin}/x/{made['exercise']}/control")
        participant = page.url.rpartition("as=")[2]
    with opener.open(f"{origin}/api/exercises/{made['exercise']}", timeout=10) as answer:
        assert json.load(answer)["door"]["url"] == made["join_url"] == f"{origin}/join/{made['join_code']}"
    cookies = {"Cookie": "; ".join(f"{each.name}={each.value}" for each in jar)}
    socket = f"{origin.replace('http', 'ws')}/ws/exercises/{made['exercise']}/?as={participant}"
    with connect(socket, origin=Origin(origin), additional_headers=cookies, proxy=None):
        pass
    with pytest.raises(InvalidStatus) as refused:
        connect(socket, origin=Origin("http://evil.example"), additional_headers=cookies, proxy=None)
    assert refused.value.response.status_code == http.client.FORBIDDEN
