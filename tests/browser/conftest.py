"""Chromium, and the people who sit in front of it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from scripts.chromium import chromium
from tests.browser.tunnel import Tunnel
from tests.browser.visitor import Visitor
from tests.servers.product import Product

RESULTS = Path(__file__).resolve().parents[2] / "test-results"
SWITCHES = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
]

Visit = Callable[..., Visitor]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for the whole run."""
    expect.set_options(timeout=20_000)
    with sync_playwright() as playwright:
        path = os.environ.get("CHROMIUM") or chromium()
        running = playwright.chromium.launch(executable_path=path, args=SWITCHES)
        yield running
        running.close()


@pytest.fixture
def visit(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Visit]:
    """Opens a browser for one more person, at the shared product or another.

    Whatever any of their pages complained of fails the test at its end.
    """
    there: list[Visitor] = []

    def come(*, at: Product | None = None, **how: Any) -> Visitor:
        host = at or request.getfixturevalue("product")
        there.append(Visitor(browser, host.url, **how))
        return there[-1]

    failed = request.session.testsfailed
    yield come
    for number, visitor in enumerate(there):
        if request.session.testsfailed > failed:
            visitor.page.set_viewport_size({"width": 1440, "height": 1200})
            visitor.page.screenshot(path=RESULTS / "failed" / f"{request.node.name}-{number}.png")
        visitor.close()
    assert not [complaint for visitor in there for complaint in visitor.complaints]


@pytest.fixture
def network() -> Iterator[Callable[..., Tunnel]]:
    """Lays cables that the test may cut."""
    laid: list[Tunnel] = []

    def lay(*, sockets: bool = True) -> Tunnel:
        laid.append(Tunnel(sockets=sockets).__enter__())
        return laid[-1]

    yield lay
    for tunnel in laid:
        tunnel.__exit__(None, None, None)
