"""A reply is hidden and opened again, control corrects how a text is read, and accounts have pages, wide and on a phone."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import check_access
from tests.browser.conftest import RESULTS, Visit
from tests.browser.control import Controller
from tests.browser.exercises import SMALL, make_exercise, post, scenario_file
from tests.browser.people import Player
from tests.browser.visitor import THEMES
from tests.servers.product import Product

PICTURES = RESULTS / "accounts"
BEFORE = [
    {"account": "nell-account", "before": f"{day} d", "text": f"Day {day} without a story. The harbour sleeps, and so do I."}
    for day in range(1, 25)
]


def picture(page: Page, name: str) -> None:
    """What it looks like now, in both themes."""
    for theme in THEMES:
        page.emulate_media(color_scheme=theme)
        page.screenshot(path=PICTURES / f"{name}-{theme}.png")


def reply_as_nell(control: Controller, to: str, words: str) -> None:
    """Somebody of the story answers a post."""
    control.page.get_by_role("tab", name="Speak as anybody").click()
    feed = control.page.get_by_role("feed", name="Posts to answer, quote or repost")
    target = feed.get_by_role("article").filter(has_text=to).last
    target.hover()
    target.get_by_role("button", name=re.compile("^Reply: ")).click()
    form = control.page.get_by_role("form", name="Speak as somebody of the story")
    form.get_by_role("textbox").fill(words)
    form.get_by_role("button", name=re.compile("^Reply as ")).click()
    expect(form.get_by_role("textbox")).to_have_value("")


@pytest.mark.timeout(300)
def test_hidden_read_and_looked_up(visit: Visit, product: Product, tmp_path: Path) -> None:
    """[JOURNEY6] A critic's reply is hidden and opened, a reading corrected, an account's page leads back to where one was."""
    path = scenario_file(tmp_path, history=[*SMALL["history"], *BEFORE], injects=[post("gulls", "00:20:00", "Gulls, @harbour.")])
    exercise = make_exercise(product, path)
    control = Controller(visit(size=(1280, 800), moving=False)).enter(exercise.links["control"])
    ana = Player(visit(size=(1280, 800))).join(exercise, "Ana Ruiz", "Social desk")
    ben = Player(visit(size=(390, 844), touch=True)).join(exercise, "Ben Okoro", "Press office")
    control.start()
    ana.publish("We are sorry. All ferries are late because of a fault that we should have found.")
    ana.sees("All ferries are late")
    reply_as_nell(control, "All ferries are late", "Late? I have been on this quay since six.")
    ana.sees("since six")

    ana.act("Hide reply", "since six")
    question = ana.page.get_by_role("region", name="Hide a reply")
    expect(question).to_contain_text("can still open it")
    picture(ana.page, "hiding-1280")
    check_access(ana.visitor, "before a reply is hidden")
    question.get_by_role("button", name="Hide the reply").click()
    expect(question).to_be_hidden()
    expect(ana.post_of("since six")).to_contain_text("Hidden by Harbour")

    ben.page.get_by_role("article").filter(has_text="All ferries are late").last.click()
    line = ben.page.get_by_role("button", name=re.compile("^Hidden by Harbour"))
    expect(line).to_be_visible()
    picture(ben.page, "hidden-390")
    line.click()
    expect(ben.page.get_by_role("list", name="Hidden by Harbour")).to_contain_text("since six")
    picture(ben.page, "hidden-open-390")
    check_access(ben.visitor, "hidden replies, opened")

    control.page.get_by_role("tab", name="The team").click()
    acts = control.page.get_by_role("region", name="What the team does")
    expect(acts).to_contain_text("hid a reply of @nell as Harbour")
    reading = acts.get_by_role("button", name=re.compile("^How .* is read:"))
    picture(control.page, "reading-1280")
    reading.click()
    acts.get_by_role("button", name="Takes the blame", exact=True).click()
    acts.get_by_role("button", name="Promises", exact=True).click()
    expect(reading).to_contain_text("corrected by control")
    picture(control.page, "reading-open-1280")
    check_access(control.visitor, "a reading that is corrected")

    _pages(ana, ben)
    ana.page.keyboard.press("Home")
    ana.act("Show reply again", "since six")
    expect(ana.post_of("since six").last).not_to_contain_text("Hidden by Harbour")


def _pages(ana: Player, ben: Player) -> None:
    """The page of an account, by key and by touch, and back."""
    feed = ana.feed.get_by_role("feed")
    feed.hover()
    ana.page.mouse.wheel(0, 900)
    old = ana.post_of("Day 9 without").first
    old.scroll_into_view_if_needed()
    before = feed.evaluate("(one) => one.scrollTop")
    assert before > 0
    old.focus()
    ana.page.keyboard.press("u")
    page = ana.page.get_by_role("dialog", name="Nell Carrick")
    expect(page).to_contain_text("900 followers")
    expect(page.get_by_role("feed", name="Posts of Nell Carrick").get_by_role("article").first).to_contain_text("since six")
    picture(ana.page, "page-1280")
    check_access(ana.visitor, "an account's page")
    ana.page.keyboard.press("Escape")
    expect(page).to_be_hidden()
    assert feed.evaluate("(one) => one.scrollTop") == before
    expect(old).to_be_focused()

    ben.page.get_by_role("button", name=re.compile("^Nell Carrick .*account page$")).first.click()
    expect(ben.page.get_by_role("dialog", name="Nell Carrick")).to_be_visible()
    picture(ben.page, "page-390")
    check_access(ben.visitor, "an account's page on a phone")
    ben.page.keyboard.press("Escape")
    expect(ben.page.get_by_role("dialog", name="Nell Carrick")).to_be_hidden()
