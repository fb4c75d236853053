"""What axe says of a page, and whether it fits a phone."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import ViewportSize

from tests.browser.visitor import THEMES, Visitor

SETTLED = """
Promise.all(document.getAnimations().filter((one) => one.effect?.getComputedTiming().iterations !== Infinity)
  .map((one) => one.finished))
"""
COLOURS = {"runOnly": ["color-contrast", "link-in-text-block"]}


PHONE: ViewportSize = {"width": 390, "height": 844}
WIDER = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


def check_screen(visitor: Visitor, where: str) -> None:
    """axe's verdict in both themes, and nothing to be pushed aside on a phone."""
    check_access(visitor, where)
    usual = visitor.page.viewport_size
    assert usual is not None
    visitor.page.set_viewport_size(PHONE)
    assert visitor.page.evaluate(WIDER) <= 0, f"{where} is wider than a phone"
    visitor.page.set_viewport_size(usual)


def check_access(visitor: Visitor, where: str) -> None:
    """axe's verdict on what is to be seen now, in both themes; what has no colour is the same in both."""
    for theme in THEMES:
        visitor.page.emulate_media(color_scheme=theme)
        visitor.page.evaluate(SETTLED)
        found = Axe().run(visitor.page, options=COLOURS if theme == "light" else None)
        report = found.generate_report() if found.violations_count else ""
        assert not found.violations_count, f"{where}, {theme}:\n{report}"
