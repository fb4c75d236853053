"""The feed when everybody shouts."""

from __future__ import annotations

import logging
import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visit
from tests.browser.control import Controller
from tests.browser.exercises import make_exercise, post, scenario_file
from tests.browser.people import Player
from tests.servers.product import Product

logger = logging.getLogger(__name__)

DELAY_MS, LONGEST_MS = 100, 400  # what a hand feels, and what it minds; the latter for a machine that does other things too
READ_FOR_MS = 12_000
CARDS = [{"text": f"Gull number {number}, and no ferry. " + "Still no ferry. " * (number % 6)} for number in range(200)]
PACK = {"key": "gulls", "title": "Gulls", "mood": "cross", "levels": [0, 5], "cards": CARDS}

_FEEL = """
() => {
  window.felt = [];
  addEventListener('keydown', (event) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => window.felt.push(performance.now() - event.timeStamp);
      channel.port2.postMessage(null);
    });
  }, true);
}
"""
"""From the key to the frame that shows it: the message comes after the browser has painted."""


@pytest.mark.measured
def test_readable_in_a_meltdown(visit: Visit, product: Product, tmp_path: Path) -> None:
    """[FEED29] At 60 posts a minute a feed that is read stands still, keys are felt at once, and two screens count alike."""
    gulls = post("gulls", "00:00:02", "Gulls have taken the ferry, @harbour. All of it.")
    exercise = make_exercise(product, scenario_file(tmp_path, key="meltdown", injects=[gulls], packs=[PACK]))
    control = Controller(visit()).enter(exercise.links["control"])
    control.turn_dial(5, "Everybody at once")
    writer = Player(visit(moving=True)).join(exercise, "Ana Ruiz", "Social desk")
    reader = Player(visit(moving=True)).join(exercise, "Ben Okafor", "Press office")
    control.start()
    for player in (writer, reader):
        player.sees("Gulls have taken the ferry")
    read = reader.post_of("Gulls have taken the ferry").first
    read.hover()
    before = read.bounding_box()
    box = writer.composer.get_by_role("textbox")
    box.click()
    writer.page.evaluate(_FEEL)
    box.press_sequentially("We hear you, and the next ferry leaves at five past three from the north quay.", delay=150)
    felt = sorted(writer.page.evaluate("window.felt"))
    assert read.bounding_box() == before
    pill = reader.feed.get_by_role("button", name=re.compile("new posts$"))
    expect(pill).to_be_visible()
    waiting = int(re.findall(r"\d+", pill.inner_text())[0])
    reader.page.wait_for_timeout(READ_FOR_MS)
    came = int(re.findall(r"\d+", pill.inner_text())[0]) - waiting
    assert read.bounding_box() == before
    median, late = felt[len(felt) // 2], felt[int(len(felt) * 0.95)]
    logger.info("keys felt after %.0f ms, 95%% %.0f ms; %d posts in %.0f s", median, late, came, READ_FOR_MS / 1000)
    assert len(felt) > 60
    assert came >= READ_FOR_MS // 2000
    assert median < DELAY_MS, felt
    assert late < LONGEST_MS, felt
    control.pause("Compare")
    expect(reader.page.get_by_text("Compare").first).to_be_visible()
    counted = [_counts(player) for player in (writer, reader)]
    both = counted[0].keys() & counted[1].keys()
    assert len(both) >= 3
    assert {name: counted[0][name] for name in both} == {name: counted[1][name] for name in both}
    control.page.get_by_role("heading", name="Decks").click()
    control.page.get_by_role("button", name="Hold back: Gulls").click()
    expect(control.page.get_by_role("button", name="Let play: Gulls")).to_be_visible()


_COUNTS = """
(feed) => Object.fromEntries([...feed.querySelectorAll('article')].map((one) => [
  one.dataset.post, [...one.querySelectorAll('.counts .sr-only')].map((count) => count.textContent),
]))
"""


def _counts(player: Player) -> dict[str, list[str]]:
    """What stands under the newest posts, by post."""
    player.look_away()
    pill = player.feed.get_by_role("button", name=re.compile("new posts?$"))
    if pill.is_visible():
        pill.click()
    feed = player.page.get_by_role("feed", name="What is happening")
    expect(feed.get_by_role("article").first).to_have_attribute("aria-posinset", "1")
    found: dict[str, list[str]] = feed.evaluate(_COUNTS)
    return found
