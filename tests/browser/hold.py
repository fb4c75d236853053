"""Buttons that want to be held."""

from playwright.sync_api import Locator, expect


def hold(button: Locator) -> None:
    """Press a button that wants to be held, and let go once it has done its work."""
    button.hover()
    mouse = button.page.mouse
    mouse.down()
    expect(button.and_(button.page.locator(".holding"))).to_have_count(0, timeout=5_000)
    mouse.up()
