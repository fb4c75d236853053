"""A call rings, is picked up, missed and returned; control answers in two keys. On a wide screen and on a phone."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import check_access
from tests.browser.conftest import RESULTS, Visit
from tests.browser.control import Controller
from tests.browser.exercises import SMALL, make_exercise, scenario_file
from tests.browser.people import Player
from tests.browser.visitor import THEMES
from tests.servers.product import Product

PICTURES = RESULTS / "phone"
NELL = {
    **SMALL["personas"][0],
    "organisation": "Radio Estuary",
    "voice": "Brisk and friendly, never hostile. Knows: the gulls. Does not know: who let them in.",
    "lines": [
        "By quarter to, or I say you were asked.",
        "Honestly? The gulls. All of them.",
        "Can you do twenty seconds on air?",
    ],
    "chases": ["Still there? I am on in ten minutes."],
}
CALLS = [
    {
        "key": "rings",
        "at": "00:20:00",
        "kind": "press",
        "channel": "call",
        "from": "nell",
        "to": ["social", "press"],
        "title": "Nell rings",
        "text": "Nell Carrick, Radio Estuary. Is it true about the gulls?",
        "lines": ["Who let them in?"],
    },
    {
        "key": "enquiry",
        "at": "00:20:00",
        "kind": "press",
        "channel": "press",
        "from": "nell",
        "to": ["press"],
        "title": "Nell asks",
        "text": "One sentence before the bulletin. Whose gulls are they?",
        "answer_by": "00:26:00",
    },
]


def picture(page: Page, name: str) -> None:
    """What it looks like now, in both themes."""
    for theme in THEMES:
        page.emulate_media(color_scheme=theme)
        page.screenshot(path=PICTURES / f"{name}-{theme}.png")


@pytest.mark.timeout(300)
def test_a_call(visit: Visit, product: Product, tmp_path: Path) -> None:
    """[CALL18] A call is picked up by one of two roles, spoken on and noted; the team rings and control answers in two keys."""
    exercise = make_exercise(product, scenario_file(tmp_path, personas=[NELL], injects=CALLS))
    control = Controller(visit(moving=False)).enter(exercise.links["control"])
    ana = Player(visit(size=(1280, 800))).join(exercise, "Ana Ruiz", "Social desk")
    ben = Player(visit(size=(390, 844), touch=True)).join(exercise, "Ben Okoro", "Press office")
    control.start()
    control.on_plan("Nell asks", "Fire now")
    control.on_plan("Nell rings", "Fire now")
    for player, name in ((ana, "ringing-1280"), (ben, "ringing-390")):
        expect(player.page.get_by_role("article", name="Nell Carrick rings")).to_be_visible()
        picture(player.page, name)
    check_access(ana.visitor, "a ringing call")

    ana.page.keyboard.press("p")
    expect(ana.page.get_by_text("Is it true about the gulls?")).to_be_visible()
    expect(ben.page.get_by_text("Social desk has taken the call.")).to_be_visible()
    ana.page.get_by_label("What you say").fill("Good afternoon. Which gulls?")
    ana.page.keyboard.press("Enter")
    expect(ana.page.get_by_text("Who let them in?")).to_be_visible()
    ana.page.get_by_label("Note pad").fill("Nell, Radio Estuary. Asks who let them in.")
    picture(ana.page, "call-1280")
    check_access(ana.visitor, "on the phone")
    picture(control.page, "control-call-1440")
    ana.page.get_by_role("button", name="Hang up").click()
    expect(ana.page.get_by_text(re.compile("Ana Ruiz hung up after"))).to_be_visible()

    ana.inbox.get_by_role("button", name="Write to somebody").click()
    picture(ana.page, "address-book-1280")
    check_access(ana.visitor, "the address book")
    ana.page.get_by_role("button", name="Ring Nell Carrick").click()
    expect(control.page.get_by_text("Your phone rings")).to_be_visible()
    control.page.keyboard.press("q")
    expect(control.page.get_by_role("form", name="Speak as Nell Carrick")).to_be_visible()
    control.page.keyboard.press("2")
    picture(control.page, "control-rings-1440")
    control.page.keyboard.press("Enter")
    expect(ana.page.get_by_text("Honestly? The gulls. All of them.")).to_be_visible()
    ana.page.get_by_role("button", name="Hang up").click()

    ana.write_to("Nell Carrick", "Gulls", "You will have a line by half past.")
    expect(control.page.get_by_text("One answer is yours to give")).to_be_visible()
    control.page.keyboard.press("q")
    expect(control.page.get_by_role("form", name="Answer as Nell Carrick")).to_be_visible()
    control.page.keyboard.press("1")
    picture(control.page, "control-answer-1440")
    check_access(control.visitor, "answering in two keys")
    control.page.keyboard.press("Enter")
    expect(ana.inbox.get_by_text("By quarter to, or I say you were asked.")).to_be_visible()
    ana.inbox.get_by_text(re.compile("message sent")).click()
    picture(ana.page, "inbox-1280")
    ben.page.get_by_role("tab", name=re.compile("For me|Inbox")).click()
    picture(ben.page, "inbox-390")
