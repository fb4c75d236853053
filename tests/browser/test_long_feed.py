"""Ten thousand posts."""

from __future__ import annotations

import logging
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visit
from tests.browser.exercises import make_long_exercise
from tests.browser.people import Player
from tests.servers.product import Product

logger = logging.getLogger(__name__)

POSTS = 10_000
DRAWN_AT_MOST = 60  # posts in the page at any time, of a window that shows about six
LONG_MS, LONGEST_MS = 50, 250  # a frame that is felt, and one that is seen; generous, for a machine that does other things too
_SCROLL = """
(feed) => new Promise((done) => {
  const frames = [];
  let most = 0, last = performance.now(), step = 0;
  const frame = (now) => {
    frames.push(now - last);
    last = now;
    most = Math.max(most, feed.querySelectorAll('article').length);
    if (++step > 240) return done({ frames, most, end: feed.scrollTop });
    feed.scrollTop += step % 60 === 0 ? feed.scrollHeight / 8 : 180;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
})
"""


@pytest.mark.measured
def test_ten_thousand_posts_scroll(visit: Visit, product: Product) -> None:
    """[JOURNEY5] Ten thousand posts scroll: few of them are in the page at a time, and no frame takes long."""
    exercise = make_long_exercise(product, POSTS)
    player = Player(visit(moving=True)).join(exercise, "Ana Ruiz", "Social desk")
    feed = player.page.get_by_role("feed", name="What is happening")
    expect(feed.get_by_role("article").first).to_have_attribute("aria-setsize", str(POSTS), timeout=30_000)
    found: dict[str, Any] = feed.evaluate(_SCROLL)
    frames = sorted(found["frames"])
    median, worst = frames[len(frames) // 2], frames[-1]
    measured = f"median frame {median:.0f} ms, 95% {frames[228]:.0f} ms, worst {worst:.0f} ms, {found['most']} posts drawn"
    logger.info(measured)
    assert found["end"] > 500_000, "the feed did not scroll"
    assert 0 < found["most"] <= DRAWN_AT_MOST
    assert median < LONG_MS, measured
    assert frames[228] < LONGEST_MS, measured
