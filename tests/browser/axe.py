"""What axe says of a page."""

from axe_playwright_python.sync_playwright import Axe

from tests.browser.visitor import THEMES, Visitor

SETTLED = """
Promise.all(document.getAnimations().filter((one) => one.effect?.getComputedTiming().iterations !== Infinity)
  .map((one) => one.finished))
"""
COLOURS = {"runOnly": ["color-contrast", "link-in-text-block"]}


def check_access(visitor: Visitor, where: str) -> None:
    """axe's verdict on what is to be seen now, in both themes; what has no colour is the same in both."""
    for theme in THEMES:
        visitor.page.emulate_media(color_scheme=theme)
        visitor.page.evaluate(SETTLED)
        found = Axe().run(visitor.page, options=COLOURS if theme == "light" else None)
        report = found.generate_report() if found.violations_count else ""
        assert not found.violations_count, f"{where}, {theme}:\n{report}"
