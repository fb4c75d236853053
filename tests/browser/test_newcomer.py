"""Somebody who has just started the product for the first time."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.axe import check_access
from tests.browser.conftest import Visit
from tests.browser.control import Controller
from tests.servers.product import Product

ODD = "<img src=x onerror=window.__ran=1> & sons"
EMAIL, PASSWORD = "robin@harbour.example", "seven sleepy herons"


@pytest.mark.timeout(300)
def test_newcomer_runs_the_demo(own_product: Product, visit: Visit) -> None:
    """[JOURNEY1] The first start's link leads to the demo, a player beside it, and an account; later the password leads back."""
    newly = own_product.launch().ready()  # nobody else's exercises stand in a newcomer's list
    visitor = visit(at=newly)
    page = visitor.open(newly.facilitator_link.replace("localhost", "127.0.0.1"), "control")
    expect(page.get_by_role("timer")).to_contain_text("14:02")
    with page.expect_popup() as beside:
        page.get_by_role("button", name="Open a player beside me").click()
    beside.value.wait_for_selector("body[data-ready=room]")
    beside.value.close()
    page.keyboard.press("Space")
    expect(page.get_by_role("timer")).not_to_contain_text("14:02:00")

    visitor.open("/", "home")
    page.get_by_role("link", name="Set a password").click()
    check_access(visitor, "welcome")
    page.get_by_label("Your name").fill("Robin")
    page.get_by_label("E-mail address").fill(EMAIL)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Save and go on").click()
    visitor.ready("home")
    expect(page.get_by_role("list", name="Exercises")).to_contain_text("The bare repost")
    page.get_by_role("button", name="New exercise").click()
    expect(page.get_by_role("form", name="New exercise")).to_be_visible()
    check_access(visitor, "home of a facilitator")
    page.get_by_label("Title, if another").fill(ODD)
    page.get_by_role("button", name="Make the exercise").click()
    expect(page.get_by_role("list", name="Exercises")).to_contain_text(ODD)
    assert page.evaluate("[window.__ran, document.querySelectorAll('[onerror]').length]") == [None, 0]
    page.get_by_role("listitem").filter(has_text="sons").get_by_role("button", name="Open control").click()
    visitor.ready("control")
    Controller(visitor).start()
    expect(page.get_by_role("timer")).to_contain_text("14:00")

    visitor.open("/", "home")
    expect(page.get_by_role("list", name="Exercises")).to_contain_text("Running")
    page.get_by_role("link", name="Sign out").click()
    page.get_by_role("button", name=re.compile("Sign out", re.IGNORECASE)).click()
    visitor.open("/", "home")
    page.get_by_role("link", name=re.compile("Sign in", re.IGNORECASE)).click()
    page.get_by_label(re.compile("e-?mail", re.IGNORECASE)).fill(EMAIL)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    visitor.ready("home")
    expect(page.get_by_role("list", name="Exercises")).to_contain_text("The bare repost")
